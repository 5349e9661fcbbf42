"""How far a block goes: what a solution that moves lines leaves behind, and where it stops moving them."""

from __future__ import annotations

from tutor_app.repair.search import Solution
from tutor_app.repair.view import Step

EXTENT = ("moved", "left_behind", "stops_at_gap", "goes_past_gap")


def extent_of(original: str, solution: Solution) -> list[float]:
    """The numbers of :data:`EXTENT`, summed over the steps that move lines.

    How many lines they move; whether the next line stood in the same column and is left behind; whether they stop at an empty
    line, at a line set in less or at the end; how many empty lines they go past.
    """
    totals = [0.0] * len(EXTENT)
    before = original
    for taken in solution.path:
        lines = before.split("\n")
        moved = _moved(before, taken.survivor.step)
        if moved:
            first, last = moved[0], moved[-1]
            width = min(_width(lines[line]) for line in moved)
            following = lines[last + 1] if last + 1 < len(lines) else ""
            alone = not following.strip() or _width(following) < width
            totals[0] += len(moved)
            totals[1] += not alone and _width(following) == width
            totals[2] += alone
            totals[3] += sum(not line.strip() for line in lines[first:last])
        before = taken.survivor.text
    return totals


def _moved(text: str, step: Step) -> list[int]:
    """The lines, from 0, whose white space in front the step changes, first one first."""
    return [
        text.count("\n", 0, start)
        for start, end, new in step.edits
        if text[start - 1 : start] in ("", "\n") and not (text[start:end] + new).strip(" \t")
    ]


def _width(line: str) -> int:
    expanded = line.expandtabs(8)
    return len(expanded) - len(expanded.lstrip(" "))
