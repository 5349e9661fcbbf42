"""Whether place and kind of each mistake are right, told from what the author made of the program: no person is asked.

The place is right where the author changed the line that is pointed at, the kind where what the author changed there is told as
the same kind of mistake. Both are lower bounds: authors mend in other ways, and more than was broken.
"""

from __future__ import annotations

from collections.abc import Iterable

from tutor_app.domain import ExplanationPart, Feedback, Repair
from tutor_app.evaluate.labelled import Labelled
from tutor_app.evidence.ahead import told
from tutor_app.evidence.places import lines_changed
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
    source, repair = source_of(feedback.program), feedback.repair
    return tuple(
        _marks(part, lines_changed(source, (repair.edits[n] for n in part.edits)), authors) for part in feedback.explanation.parts
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
        self.lines = lines_changed(source_of(feedback.program), edits)
        self.kinds = told(feedback.program, feedback.diagnosis, Repair(text=target, edits=edits, probability=1.0))
