"""How far a block goes: what a solution that moves lines leaves behind, and where it stops moving them."""

from __future__ import annotations

from collections.abc import Iterable
from operator import add
from typing import NamedTuple

from tutor_app.repair.search import Solution
from tutor_app.source.text import indent_of, width_of


class Extent(NamedTuple):
    """Lines that edits set in or out, all zero where there are none."""

    moved: float
    """How many they are."""
    left_behind: float
    """Whether the next line stood in the same column and stays."""
    stops_at_gap: float
    """Whether they stop at an empty line, at a line set in less or at the end."""
    goes_past_gap: float
    """How many empty lines are between them."""
    begins_after_gap: float


UNMOVED = Extent(0.0, 0.0, 0.0, 0.0, 0.0)


def extent_of(original: str, solution: Solution) -> Extent:
    """The extents of a solution's steps, added up."""
    totals = UNMOVED
    before = original
    for taken in solution.path:
        totals = Extent(*map(add, totals, extent(before, taken.survivor.step.edits)))
        before = taken.survivor.text
    return totals


def extent(text: str, edits: Iterable[tuple[int, int, str]]) -> Extent:
    """The extent of edits made at once."""
    moved = []
    line = counted = 0
    for start, end, new in edits:
        line, counted = line + text.count("\n", counted, start), start
        if text[start - 1 : start] in ("", "\n") and not (text[start:end] + new).strip(" \t"):
            moved.append(line)
    if not moved:
        return UNMOVED
    lines = text.split("\n")
    first, last = moved[0], moved[-1]
    width = min(width_of(indent_of(lines[line])) for line in moved)
    following = lines[last + 1] if last + 1 < len(lines) else ""
    alone = not following.strip() or width_of(indent_of(following)) < width
    behind = not alone and width_of(indent_of(following)) == width
    gaps = sum(not line.strip() for line in lines[first:last])
    after = first > 0 and not lines[first - 1].strip()
    return Extent(
        moved=float(len(moved)),
        left_behind=float(behind),
        stops_at_gap=float(alone),
        goes_past_gap=float(gaps),
        begins_after_gap=float(after),
    )
