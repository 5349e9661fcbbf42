"""How far a block goes: what a solution that moves lines leaves behind, and where it stops moving them."""

from __future__ import annotations

from collections.abc import Iterable

from tutor_app.repair.search import Solution
from tutor_app.source.text import indent_of, width_of

EXTENT = ("moved", "left_behind", "stops_at_gap", "goes_past_gap", "begins_after_gap")


def extent_of(original: str, solution: Solution) -> list[float]:
    """The numbers of :data:`EXTENT`, summed over the steps of a solution."""
    totals = [0.0] * len(EXTENT)
    before = original
    for taken in solution.path:
        totals = [total + own for total, own in zip(totals, extent(before, taken.survivor.step.edits), strict=True)]
        before = taken.survivor.text
    return totals


def extent(text: str, edits: Iterable[tuple[int, int, str]]) -> tuple[float, ...]:
    """The numbers of :data:`EXTENT` for edits made at once.

    How many lines they move; whether the next line stood in the same column and is left behind; whether they stop at an empty
    line, at a line set in less or at the end; how many empty lines they go past; whether they begin after one.
    """
    moved = []
    line = counted = 0
    for start, end, new in edits:
        line, counted = line + text.count("\n", counted, start), start
        if text[start - 1 : start] in ("", "\n") and not (text[start:end] + new).strip(" \t"):
            moved.append(line)
    if not moved:
        return (0.0,) * len(EXTENT)
    lines = text.split("\n")
    first, last = moved[0], moved[-1]
    width = min(width_of(indent_of(lines[line])) for line in moved)
    following = lines[last + 1] if last + 1 < len(lines) else ""
    alone = not following.strip() or width_of(indent_of(following)) < width
    behind = not alone and width_of(indent_of(following)) == width
    gaps = sum(not line.strip() for line in lines[first:last])
    after = first > 0 and not lines[first - 1].strip()
    return float(len(moved)), float(behind), float(alone), float(gaps), float(after)
