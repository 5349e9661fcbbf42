"""Texts that were brought to the editor: one that was not taken, and one that a button put in place of the student's."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A text that was not taken: ``name`` of what is said of it, its ``size`` and the encoding or language that is named.

    The text itself is not kept.
    """

    name: str
    size: int
    named: str = ""
    title: str = "refused-title"


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """A text that a button put into the editor ``after`` another; ``name`` is that of what is said of it.

    ``stays`` says that the way back outlives changes of the text.
    """

    before: str
    after: str
    name: str
    stays: bool = False
