"""What Python 2 allowed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tutor_app.slips.context import Change, EditContext
from tutor_app.slips.mistake import Mistake, told


def except_comma(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """``except ValueError, error``."""
    for change in changes:
        if change.removed == (",",) and change.added == ("as",) and change.head == "except":
            yield told("except-comma", change)


def raise_comma(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """``raise ValueError, "text"``."""
    for change in changes:
        if change.head != "raise" or change.removed[:1] != (",",) or "(" not in change.added:
            continue
        other = next((c for c in changes if c.index > change.index and c.added == (")",) and c.line == change.line), None)
        yield told("raise-comma", change, other) if other is not None else told("raise-comma", change)


def backticks(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Backticks, which meant ``repr(...)``."""
    marks = [c for c in changes if c.removed[:1] == ("`",)]
    for first, second in zip(marks[::2], marks[1::2], strict=False):
        if first.line == second.line and "(" in first.added and ")" in second.added:
            yield told("backticks", first, second)


GROUPS = (except_comma, raise_comma, backticks)
