"""What Python 2 allowed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tutor_app.explain.recognise.found import Found, found
from tutor_app.explain.scene import Change, Scene


def except_comma(scene: Scene, changes: Sequence[Change]) -> Iterator[Found]:
    """``except ValueError, error``."""
    for change in changes:
        if change.removed == (",",) and change.added == ("as",) and change.head == "except":
            yield found("except-comma", change)


def raise_comma(scene: Scene, changes: Sequence[Change]) -> Iterator[Found]:
    """``raise ValueError, "text"``."""
    for change in changes:
        if change.head != "raise" or change.removed[:1] != (",",) or "(" not in change.added:
            continue
        other = next((c for c in changes if c.index > change.index and c.added == (")",) and c.line == change.line), None)
        yield found("raise-comma", change, other) if other is not None else found("raise-comma", change)


def backticks(scene: Scene, changes: Sequence[Change]) -> Iterator[Found]:
    """Backticks, which meant ``repr(...)``."""
    marks = [c for c in changes if c.removed[:1] == ("`",)]
    for first, second in zip(marks[::2], marks[1::2], strict=False):
        if first.line == second.line and "(" in first.added and ")" in second.added:
            yield found("backticks", first, second)


GROUPS = (except_comma, raise_comma, backticks)
