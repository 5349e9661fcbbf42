"""Why somebody who says that they have signed in elsewhere is not believed."""

from __future__ import annotations


class Unreachable(Exception):
    """The provider does not answer, or not in a way that makes sense."""


class Untrue(Exception):
    """What came must not be believed; says why, and nothing of what is in it."""


class UnknownKey(Untrue):
    """No key of the provider's that we know has signed it."""
