"""Whether place and kind of each mistake are right, told from what the author made of the program: no person is asked.

The place is right where the author changed the line that is pointed at, the kind where what the author changed there is told as
the same kind of mistake. Both are lower bounds: authors mend in other ways, and more than was broken.
"""

from __future__ import annotations

from collections.abc import Iterable

from tutor_app.domain import Edit, ExplanationPart, Feedback, Repair
from tutor_app.evaluate.labelled import Labelled
from tutor_app.evidence.places import lines_of
from tutor_app.explain.recognise import recognise
from tutor_app.slips.context import EditContext
from tutor_app.source.edits import edits_between
from tutor_app.source.text import source_of
from validators.promise.observation import Marks


def marks(row: Labelled, feedback: Feedback) -> tuple[Marks, ...]:
    """One for each part of the explanation or, without a repair, for the line at which Python stopped; none without targets."""
    authors = [_Author(feedback, target) for target in row.targets]
    if not authors:
        return ()
    if feedback.explanation is None or feedback.repair is None:
        problem = feedback.diagnosis.problem
        return () if problem is None else (Marks(place=any(problem.line - 1 in author.lines for author in authors)),)
    repair = feedback.repair
    return tuple(
        _marks(part, _lines(feedback.program, (repair.edits[n] for n in part.edits)), authors)
        for part in feedback.explanation.parts
    )


def _marks(part: ExplanationPart, lines: frozenset[int], authors: Iterable[_Author]) -> Marks:
    here = lines | {part.line - 1}
    return Marks(
        place=any(part.line - 1 in author.lines for author in authors),
        kind=any(
            part.misconception == kind and not here.isdisjoint(theirs) for author in authors for kind, theirs in author.kinds
        ),
    )


class _Author:
    """What one version of the author's changes: lines, from 0, and the kinds of mistakes that this tells, with their lines."""

    def __init__(self, feedback: Feedback, target: str) -> None:
        edits = edits_between(feedback.program, target)
        self.lines = _lines(feedback.program, edits)
        mended = Repair(text=target, edits=edits, probability=1.0)
        mistakes = recognise(EditContext(feedback.program, feedback.diagnosis, mended))
        self.kinds = [
            (found.kind, _lines(feedback.program, (change.edit for change in found.changes)) | {found.line - 1})
            for found in mistakes
        ]


def _lines(program: str, edits: Iterable[Edit]) -> frozenset[int]:
    source = source_of(program)
    return frozenset(line for edit in edits for line in lines_of(source, edit.start, edit.end))
