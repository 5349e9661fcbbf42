"""What a student mended alone: the mistakes of the attempt before that are gone, with lines that can be named.

Named is nothing that was not shown before, nothing whose fix the student has seen, and nothing while the places of the mistakes
that are left are not sure. Of another program nothing is said.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from tutor_app.domain import Feedback, Nature
from tutor_app.pages.essence import carried, near, same_program
from tutor_app.source.text import source_of

_READ = frozenset({Nature.VALID, Nature.NEWER_PYTHON, Nature.NOTEBOOK})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """``lines`` are right now, counted as they are now; ``all`` says that Python refused the program and now reads it."""

    lines: tuple[int, ...] = ()
    all: bool = False


def mended(before: Feedback, after: Feedback, seen: Set[str]) -> Mended:
    """What was mended between two checks by a student who has ``seen`` the fixes of these kinds of mistakes."""
    if not before.diagnosis.repairable or not same_program(before.program, after.program):
        return Mended()
    read = after.diagnosis.nature in _READ
    if not read and not after.placed:
        return Mended()
    alone = [part for part, _ in before.allowed if part.misconception not in seen]
    places = carried(before.program, after.program, {part.line for part in alone})
    gone = {part.line: places[part.line] for part in alone if part.line in places}
    left = _lines_left(after)
    lines = {now for line, now in gone.items() if now not in left and _changed(before, line, after, now)}
    kinds = {part.misconception for part in before.explanation.parts} if before.explanation else set()
    return Mended(lines=tuple(sorted(lines)), all=read and not kinds & seen)


def _changed(before: Feedback, line: int, after: Feedback, now: int) -> bool:
    return near(before.program, frozenset({line})) != near(after.program, frozenset({now}))


def _lines_left(feedback: Feedback) -> set[int]:
    """The lines that are not right yet: those of the mistakes and of their repair, and where Python stops."""
    problem, told, repair = feedback.diagnosis.problem, feedback.explanation, feedback.repair
    lines = {part.line for part in told.parts} if told else set()
    if problem is not None:
        lines.add(problem.line)
    if repair is not None:
        source = source_of(feedback.program)
        for edit in repair.edits:
            lines.update(line + 1 for line in range(source.line_at(edit.start), source.line_at(edit.end) + 1))
    return lines
