"""Where the hand must go: the cells of a program that a mistake is about, that Python stopped at, or that a fix wrote."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tutor_app.domain import Edit, ExplanationPart, Feedback, Problem
from tutor_app.source.text import Source, source_of

MOST_SPOTS = 40
"""Stretches that are marked for one mistake at most; a mistake that is made on every line is understood before that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Characters of one line, counted from 1; where ``end`` is ``column``, something is missing before that character."""

    line: int
    column: int
    end: int


def foremost(found: Sequence[Spot], line: int) -> Spot:
    """Where to look first: the first spot on the line that is named, else the first of all."""
    return next((spot for spot in found if spot.line == line), found[0])


def spots(part: ExplanationPart, feedback: Feedback) -> tuple[Spot, ...]:
    """What has to change for ``part``, line by line; its whole line where the feedback holds no repair any more."""
    source = source_of(feedback.program)
    edits = () if feedback.repair is None else tuple(feedback.repair.edits[index] for index in part.edits)
    found = tuple(spot for edit in edits for spot in _of_edit(source, edit))[:MOST_SPOTS]
    return found or (_whole(source, part.line),)


def beginning(program: str, edit: Edit) -> Spot:
    """Where an edit begins, which is the same place in what it makes of the program."""
    source = source_of(program)
    line = source.line_at(edit.start)
    column = edit.start - source.starts[line] + 1
    return Spot(line=line + 1, column=column, end=column)


def written(edits: Sequence[Edit], after: str) -> tuple[Spot, ...]:
    """What ``edits`` wrote, in the program ``after`` them; a gap where they only took something away."""
    source, shift, found = source_of(after), 0, []
    for edit in sorted(edits):
        start = edit.start + shift
        shift += len(edit.after) - (edit.end - edit.start)
        found += _of_edit(source, Edit(start=start, end=start + len(edit.after), before="", after=""))
    return tuple(found[:MOST_SPOTS])


def stop(program: str, problem: Problem) -> Spot:
    """Where Python stopped, as far as it reaches on the line that it names; at least one character where there is one."""
    source = source_of(program)
    whole = _whole(source, problem.line)
    if problem.column is None:
        return whole
    column = min(max(problem.column, 1), whole.end)
    same = problem.end_line in {None, problem.line}
    end = min(problem.end_column or 0, whole.end) if same else whole.end
    return Spot(line=whole.line, column=column, end=max(end, min(column + 1, whole.end)))


def _whole(source: Source, line: int) -> Spot:
    line = min(max(line, 1), len(source.lines))
    return Spot(line=line, column=1, end=len(source.lines[line - 1]) + 1)


def _of_edit(source: Source, edit: Edit) -> list[Spot]:
    """The stretches of an edit; an end of line alone is one only where there is nothing else."""
    found = list(_pieces(source, edit))
    return [spot for spot in found if spot.end > spot.column] or found[:1]


def _pieces(source: Source, edit: Edit) -> Iterator[Spot]:
    for line in range(source.line_at(edit.start), source.line_at(edit.end) + 1):
        start, length = source.starts[line], len(source.lines[line])
        low, high = (min(max(offset - start, 0), length) for offset in (edit.start, edit.end))
        yield Spot(line=line + 1, column=low + 1, end=high + 1)
