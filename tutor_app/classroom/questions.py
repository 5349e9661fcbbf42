"""What students ask their teacher, and what they are answered.

A question is kept because the student sends it, also where nothing else is kept of the student; no program goes with it then.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, insert, select, update
from sqlalchemy.engine import Row

from tutor_app.classroom import clock
from tutor_app.classroom.consent import willing
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.schema import ATTEMPTS, QUESTIONS, STUDENTS
from tutor_app.classroom.scope import of_class
from tutor_app.source.redaction import redacted

LONGEST = 2_000
"""Characters of a question or an answer; what is longer is cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a student of a class asked ``at`` (UTC), maybe about an ``attempt``; ``answered`` is None as long as it is open."""

    id: int
    class_id: int | None
    student_id: int | None
    attempt: int | None
    at: datetime
    text: str
    answered: datetime | None
    answer: str


class Questions:
    """The questions in ``database``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ask(self, text: str, *, student: int | None = None, attempt: int | None = None) -> Question | None:
        """Keep a question of a student (None: without a class). None where there is none, or it cannot be kept.

        Nothing is kept of a student who was deleted meanwhile. An attempt that is not the student's is left out, and so is one of
        a student who is not to be stored any more.
        """
        row = {"at": clock.now(), "text": redacted(_fit(text)), "student_id": student, "answer": ""}
        if not row["text"]:
            return None
        with suppress(Unavailable), self._database.writing() as connection:
            if student is not None:
                row["class_id"] = connection.execute(select(STUDENTS.c.class_id).where(STUDENTS.c.id == student)).scalar()
                if row["class_id"] is None:
                    return None
            row["attempt"] = attempt if attempt is not None and _is_of(connection, attempt, student) else None
            return _question(connection.execute(insert(QUESTIONS).values(row).returning(*QUESTIONS.c)).one())
        return None

    def answer(self, question: int, text: str, class_id: int | None = None) -> bool:
        """Answer a question of the class; the last answer counts. False where it cannot be kept."""
        asked = (QUESTIONS.c.id == question) & of_class(QUESTIONS.c.class_id, class_id)
        with suppress(Unavailable), self._database.writing() as connection:
            answering = update(QUESTIONS).where(asked).values(answer=_fit(text), answered=clock.now())
            return connection.execute(answering).rowcount == 1
        return False

    def waiting(self, class_id: int | None = None) -> tuple[Question, ...]:
        """The open questions of the class, those that wait longest first."""
        return self._read(of_class(QUESTIONS.c.class_id, class_id) & QUESTIONS.c.answered.is_(None))

    def of_student(self, student: int) -> tuple[Question, ...]:
        """What the student asked, the oldest first."""
        return self._read(QUESTIONS.c.student_id == student)

    def question(self, number: int) -> Question | None:
        """The question with this number, for a visit that remembers it."""
        return next(iter(self._read(QUESTIONS.c.id == number)), None)

    def owner(self, number: int) -> tuple[int | None, int | None] | None:
        """Class and student of the question with this number; None where there is none. Raises Unavailable."""
        wanted = select(QUESTIONS.c.class_id, QUESTIONS.c.student_id).where(QUESTIONS.c.id == number)
        with self._database.reading() as connection:
            row = connection.execute(wanted).first()
        return None if row is None else (row.class_id, row.student_id)

    def _read(self, wanted: ColumnElement[bool]) -> tuple[Question, ...]:
        with suppress(Unavailable), self._database.reading() as connection:
            return tuple(map(_question, connection.execute(select(QUESTIONS).where(wanted).order_by(QUESTIONS.c.id))))
        return ()


def _is_of(connection: Connection, attempt: int, student: int | None) -> bool:
    whose = ATTEMPTS.c.student_id.is_(None) if student is None else ATTEMPTS.c.student_id == student
    theirs = connection.execute(select(ATTEMPTS.c.id).where(ATTEMPTS.c.id == attempt, whose)).first() is not None
    return theirs and willing(connection, attempt)


def _fit(text: str) -> str:
    return text.encode("utf-8", "replace").decode().replace("\0", "").strip()[:LONGEST]


def _question(row: Row[Any]) -> Question:
    values = {column.name: row._mapping[column.name] for column in QUESTIONS.c}
    return Question(**values | {"at": clock.known(row.at), "answered": clock.known_or_none(row.answered)})
