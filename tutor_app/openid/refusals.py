"""Why somebody whom another server sent us is not believed. The messages are for logs, and quote nothing that came."""

from __future__ import annotations


class Unreachable(Exception):
    """The other server does not answer, or not in a way that makes sense."""


class Untrue(Exception):
    """What came must not be believed."""


class Expired(Untrue):
    """It was true once."""
