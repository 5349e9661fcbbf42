"""What became of a program, in one word."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """What became of a program."""

    SHOWN = "shown"
    """The whole repair may be shown."""
    PARTLY = "partly"
    """Some level of some mistake may be shown."""
    WITHHELD = "withheld"
    """A repair was found, and nothing of it may be shown."""
    VALID = "valid"
    """Nothing to fix, though it may need a newer Python than the class's, or a notebook: the reason says so."""
    UNFIXED = "unfixed"
    """No repair was found, and not even the place may be shown."""
    REJECTED = "rejected"
    """The input was refused; the reason says why."""
    FAILED = "failed"
    """Surefix failed on this program; the reason says how."""
