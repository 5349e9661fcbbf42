"""What speaks for and against place and kind of a mistake, ahead of any repair: what all candidates together say of them.

A place is certain when all candidates agree on it, however they repair it; so is a kind.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import cached_property

from tutor_app.domain import Candidates, Diagnosis, Edit, ExplanationPart, Repair, Signals
from tutor_app.evidence.places import lines_changed
from tutor_app.explain.recognise import recognised
from tutor_app.source.problems import kind_of
from tutor_app.source.text import source_of

ASKED = 5
"""Candidates that are asked for their kinds of mistakes; the others have little to say."""
LEAST = 0.01
"""Probability of a candidate that is still asked."""
NEAR = 2
"""Characters that may lie between edits at the same place."""

Told = tuple[str, frozenset[int]]
"""A kind of mistake, and lines, from 0."""


class Ahead:
    """The candidates of a program, as places and kinds see them."""

    def __init__(self, program: str, diagnosis: Diagnosis, candidates: Candidates) -> None:
        self._program, self._diagnosis, self._candidates = program, diagnosis, candidates
        self._source = source_of(program)

    def place(self, repair: Repair, part: ExplanationPart) -> Signals:
        """Numbers for and against the lines that ``part`` of ``repair`` changes, and the line that it points at."""
        edits = [repair.edits[index] for index in part.edits]
        lines, whole = self._lines(edits) | {part.line - 1}, self._lines(repair.edits)
        shares = self._shares
        total = sum(share for share, _, _ in shares)
        there = sum(share for share, theirs, _ in shares if not lines.isdisjoint(theirs))
        pointed = sum(share for share, theirs, _ in shares if part.line - 1 in theirs)
        near = sum(share for share, _, theirs in shares if _close(edits, theirs))
        same = sum(share for share, theirs, _ in shares if theirs == whole)
        return (
            ("log_odds", _log_odds(there)),
            ("pointed", _log_odds(pointed)),
            ("near", near),
            ("same_lines", same),
            ("agreed", there / total if total else 0.0),
            ("lines_changed", math.log1p(len(lines))),
            *self._common(part.line),
        )

    def kind(self, repair: Repair, part: ExplanationPart) -> Signals:
        """Numbers for and against the kind of mistake that ``part`` of ``repair`` tells."""
        edits = [repair.edits[index] for index in part.edits]
        lines = self._lines(edits) | {part.line - 1}
        there = alike = 0.0
        for share, mistakes in self._told:
            here = [kind for kind, theirs in mistakes if not lines.isdisjoint(theirs)]
            there += share if here else 0.0
            alike += share if part.misconception in here else 0.0
        return (
            ("log_odds", _log_odds(alike)),
            ("place", _log_odds(there)),
            ("agreed", alike / there if there else 0.0),
            ("best", _log_odds(repair.probability)),
            ("general", float(part.misconception.startswith("generic"))),
            ("edits", math.log1p(len(part.edits))),
            ("lines_changed", math.log1p(len(lines))),
            (f"kind:{part.misconception}", 1.0),
            *self._common(part.line),
        )

    def stopped(self) -> Signals:
        """Numbers for and against the line at which Python stopped, where there is no candidate."""
        problem = self._diagnosis.problem
        return (("no_candidate", 1.0), *self._common(1 if problem is None else problem.line))

    def _common(self, line: int) -> Signals:
        problem = self._diagnosis.problem
        if problem is None:
            return ()
        return (
            ("at_python", float(problem.line == line)),
            ("before_python", math.log1p(max(problem.line - line, 0))),
            ("after_python", math.log1p(max(line - problem.line, 0))),
            ("mass", sum(found.probability for found in self._candidates.repairs)),
            ("program_lines", math.log1p(self._program.count("\n") + 1)),
            (f"kind:python-{kind_of(problem).value}", 1.0),
        )

    def _lines(self, edits: Iterable[Edit]) -> frozenset[int]:
        return lines_changed(self._source, edits)

    @cached_property
    def _shares(self) -> list[tuple[float, frozenset[int], tuple[Edit, ...]]]:
        """The probability of each candidate, the lines that it changes, and how."""
        return [(found.probability, self._lines(found.edits), found.edits) for found in self._candidates.repairs]

    @cached_property
    def _told(self) -> list[tuple[float, list[Told]]]:
        """The probability of each candidate that is asked, and the kinds of its mistakes with their lines."""
        best = self._candidates.best
        asked = [found for found in self._candidates.repairs[:ASKED] if found is best or found.probability >= LEAST]
        return [(found.probability, told(self._program, self._diagnosis, found)) for found in asked]


def told(program: str, diagnosis: Diagnosis, repair: Repair) -> list[Told]:
    """The kinds of mistakes that ``repair`` undoes, each with the lines that it touches or points at."""
    source = source_of(program)
    return [
        (mistake.kind, lines_changed(source, (change.edit for change in mistake.changes)) | {mistake.line - 1})
        for mistake in recognised(program, diagnosis, repair)[1]
    ]


def _close(edits: Sequence[Edit], others: Sequence[Edit]) -> bool:
    return any(one.start <= other.end + NEAR and other.start <= one.end + NEAR for one in edits for other in others)


def _log_odds(share: float) -> float:
    share = min(max(share, 1e-3), 1 - 1e-3)
    return math.log(share / (1 - share))
