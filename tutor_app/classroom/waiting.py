"""Who waits for a teacher, by numbers alone and in one query, so that a page can look for news every few seconds."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import literal, select, union_all

from tutor_app.classroom.approvals import State
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.schema import APPROVALS, ATTEMPTS, QUESTIONS
from tutor_app.classroom.scope import of_class


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The numbers of the open questions, and of the attempts whose feedback waits for a teacher's word."""

    questions: frozenset[int] = frozenset()
    held: frozenset[int] = frozenset()


def waiting(database: Database, class_id: int | None) -> Waiting | None:
    """Who waits in the class; None while the database cannot be read."""
    asked = select(literal("question").label("what"), QUESTIONS.c.id.label("number")).where(
        of_class(QUESTIONS.c.class_id, class_id), QUESTIONS.c.answered.is_(None)
    )
    held = (
        select(literal("held"), APPROVALS.c.attempt)
        .join(ATTEMPTS, ATTEMPTS.c.id == APPROVALS.c.attempt)
        .where(of_class(ATTEMPTS.c.class_id, class_id), APPROVALS.c.state == State.WAITING.value)
    )
    with suppress(Unavailable), database.reading() as connection:
        rows = connection.execute(union_all(asked, held)).all()
        return Waiting(
            questions=frozenset(number for what, number in rows if what == "question"),
            held=frozenset(number for what, number in rows if what == "held"),
        )
    return None
