"""Feedback that waits for a teacher's word before its student gets it."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, exists, insert, select, update
from sqlalchemy.engine import Row

from tutor_app.classroom import clock
from tutor_app.classroom.consent import willing
from tutor_app.classroom.damage import Damage
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.decisions import INSTRUCTOR
from tutor_app.classroom.schema import APPROVALS, ATTEMPTS
from tutor_app.classroom.scope import of_class

LONGEST = 10_000
"""Characters of a teacher's own words; what is longer is cut."""


class State(StrEnum):
    """What became of feedback that was held."""

    WAITING = "waiting"
    APPROVED = "approved"
    EDITED = "edited"
    """Approved in the teacher's own words."""
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """That the feedback on an ``attempt`` was held ``at`` (UTC); ``text`` holds a teacher's own words, if any.

    ``by`` says who judged it, and ``judged`` when: empty and None as long as it waits. ``faults`` are the rubric's
    (:data:`tutor_app.classroom.grades.FAULTS`), where it was rejected.
    """

    attempt: int
    at: datetime
    state: State
    text: str
    by: str
    judged: datetime | None
    faults: tuple[str, ...] = ()


class Approvals:
    """What is held in ``database``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._damage = Damage("what a teacher was asked, or said, about attempt %d")

    def hold(self, attempt: int) -> bool:
        """Let the feedback on ``attempt`` wait; False where that cannot or must not be kept. What was held before stays so."""
        row = {"attempt": attempt, "at": clock.now(), "state": State.WAITING.value, "text": "", "by": ""}
        with suppress(Unavailable), self._database.writing() as connection:
            if not willing(connection, attempt):
                return False
            if not connection.execute(select(exists().where(APPROVALS.c.attempt == attempt))).scalar():
                connection.execute(insert(APPROVALS).values(row))
            return True
        return False

    def judge(self, attempt: int, state: State, *, text: str = "", faults: Collection[str] = (), by: str = INSTRUCTOR) -> bool:
        """Keep what a teacher says of it, with their own words where they edited it, and the ``faults`` where they rejected it.

        The last word counts. These words are no grades: what is held was not drawn by lot, so it speaks for no class.
        """
        wrong = " ".join(sorted(faults)) if state is State.REJECTED else ""
        said = text.encode("utf-8", "replace").decode().replace("\0", "")[:LONGEST] if state is State.EDITED else ""
        with suppress(Unavailable), self._database.writing() as connection:
            judging = update(APPROVALS).where(APPROVALS.c.attempt == attempt)
            values = {"state": state.value, "text": said, "by": by, "judged": clock.now(), "faults": wrong}
            return connection.execute(judging.values(values)).rowcount == 1
        return False

    def waiting(self, class_id: int | None = None) -> tuple[Approval, ...]:
        """What waits in the class, longest first."""
        return self._read(of_class(ATTEMPTS.c.class_id, class_id) & (APPROVALS.c.state == State.WAITING.value))[0]

    def damaged(self, class_id: int | None = None) -> tuple[int, ...]:
        """The attempts of the class of which nobody can read any more whether they wait, or what was said of them."""
        return self._read(of_class(ATTEMPTS.c.class_id, class_id) & APPROVALS.c.state.not_in(set(State)))[1]

    def of(self, attempt: int) -> Approval | None:
        """What became of the feedback on ``attempt``; None where it is not held."""
        return next(iter(self._read(APPROVALS.c.attempt == attempt)[0]), None)

    def _read(self, wanted: ColumnElement[bool]) -> tuple[tuple[Approval, ...], tuple[int, ...]]:
        """What is wanted, and the attempts of which it is damaged."""
        held = select(APPROVALS).join(ATTEMPTS, ATTEMPTS.c.id == APPROVALS.c.attempt).where(wanted)
        with suppress(Unavailable), self._database.reading() as connection:
            rows = connection.execute(held.order_by(APPROVALS.c.at, APPROVALS.c.attempt))
            found, damaged = self._damage.apart(rows, _approval, "attempt")
            return tuple(found), tuple(row.attempt for row in damaged)
        return (), ()


def _approval(row: Row[Any]) -> Approval:
    """What is in a row. Raises ValueError where it is damaged."""
    values = {column.name: row._mapping[column.name] for column in APPROVALS.c}
    times = {"at": clock.known(row.at), "judged": clock.known_or_none(row.judged)}
    return Approval(**values | times | {"state": State(row.state), "faults": tuple(row.faults.split())})
