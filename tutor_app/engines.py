"""The engines that can be chosen."""

from __future__ import annotations

BUILT_IN = "built-in"
ENGINES: tuple[str, ...] = (BUILT_IN,)
"""Names for ``--engine`` and the ``engine`` setting."""
