"""Who is stuck: with the same mistake over several attempts and minutes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile

from tutor_app.classroom.stored import Attempt, Begun
from tutor_app.domain import Diagnosis, Nature

SEVERAL = 3
"""Attempts in a row."""
LONG = timedelta(minutes=2)
"""From the first to the last of them: who tries fast is not stuck yet."""
UNKNOWN = ""
"""Stands for a mistake that could not be named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What a glance at an attempt says: when it was, what it turned out to be (None: not finished), its mistakes by name."""

    attempt: int
    at: datetime
    nature: Nature | None
    mistakes: tuple[str, ...] = ()

    @classmethod
    def of(cls, attempt: Attempt) -> Check:
        """What it says of a finished attempt that was read whole."""
        explanation = attempt.feedback.explanation
        mistakes = () if explanation is None else tuple(part.misconception for part in explanation.parts)
        return cls(attempt=attempt.id, at=attempt.at, nature=attempt.feedback.diagnosis.nature, mistakes=mistakes)

    @property
    def broken(self) -> bool:
        """Whether there is a mistake to mend."""
        return self.nature is not None and Diagnosis(nature=self.nature, python="").repairable


@dataclass(frozen=True, slots=True, kw_only=True)
class Stuck:
    """That the same ``mistake`` (empty: one without a name) is in the last so many ``attempts``, since the first of them."""

    mistake: str
    attempts: int
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One visit: its attempts, newest first, those of them that were finished, and whether it is ``stuck`` (None: it is not)."""

    visit: str
    attempts: tuple[Begun, ...]
    finished: tuple[Attempt, ...]
    stuck: Stuck | None

    @property
    def broken(self) -> bool:
        """Whether the newest of the finished attempts has a mistake to mend."""
        return bool(self.finished) and self.finished[0].feedback.diagnosis.repairable


def visits(attempts: Sequence[Begun]) -> list[Row]:
    """The visits of ``attempts`` (newest first): those that are stuck, the longest first, then the others, the newest first."""
    by_visit: dict[str, list[Begun]] = {}
    for attempt in attempts:
        by_visit.setdefault(attempt.visit, []).append(attempt)
    rows = [_visit(visit, theirs) for visit, theirs in by_visit.items()]
    return sorted(rows, key=lambda row: -row.stuck.attempts if row.stuck else 0)


def stuck(checks: Sequence[Check]) -> Stuck | None:
    """Whether the student of ``checks`` (newest first) is stuck, and with which mistake longest; what goes on does not count."""
    finished = [check for check in checks if check.nature is not None]
    broken = list(takewhile(lambda check: check.broken, finished))
    if not broken:
        return None
    runs = {mistake: _run(broken, mistake) for mistake in _mistakes(broken[0])}
    mistake, run = max(runs.items(), key=lambda item: len(item[1]))
    if len(run) < SEVERAL or run[0].at - run[-1].at < LONG:
        return None
    return Stuck(mistake=mistake, attempts=len(run), since=run[-1].at)


def _run(broken: Sequence[Check], mistake: str) -> list[Check]:
    return list(takewhile(lambda check: mistake in _mistakes(check), broken))


def _mistakes(check: Check) -> tuple[str, ...]:
    return check.mistakes or (UNKNOWN,)


def _visit(visit: str, theirs: Sequence[Begun]) -> Row:
    finished = tuple(attempt for attempt in theirs if isinstance(attempt, Attempt))
    return Row(visit=visit, attempts=tuple(theirs), finished=finished, stuck=stuck([Check.of(attempt) for attempt in finished]))
