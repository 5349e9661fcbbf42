"""How long things are kept, and how they go: retention, deletion and export of what is known of students and classes.

What belongs to an attempt is found by the tables themselves (:data:`~tutor_app.classroom.schema.OF_ATTEMPTS`), so that no new
table can be forgotten. After every deletion neither the file nor its log holds what was deleted; where somebody hinders that, or
the server ends before it is done, it is done later. Much is deleted a little at a time, so that whoever writes hardly waits.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Delete, Select, Table, delete, exists, false, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from tutor_app.classroom import clock
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.glances import Glances
from tutor_app.classroom.guesses import KEPT
from tutor_app.classroom.holding import hold
from tutor_app.classroom.lti_schema import ASSIGNMENTS, CONTEXTS
from tutor_app.classroom.schema import (
    API_KEYS,
    ATTEMPTS,
    CHORES,
    CLASSES,
    DECISIONS,
    GUESSES,
    LINKS,
    LOG_OUTS,
    OF_ATTEMPTS,
    QUESTIONS,
    QUOTAS,
    SESSIONS,
    STUDENTS,
    TEACHING,
    WORDS,
)
from tutor_app.classroom.scope import of_class
from tutor_app.classroom.stains import clean, stain

FORMAT = "surefix-export-1"
_PURGE = "purge"
_AT_ONCE = 50  # attempts that one transaction deletes
_PAUSE = 0.01  # seconds between two of them, for others to write
_ENDS = (LINKS.c.until, LOG_OUTS.c.until, SESSIONS.c.ends, WORDS.c.until, QUOTAS.c.full_at)


class Keeping:
    """What ``database`` keeps; attempts without a class for ``retention`` (None: until somebody deletes them).

    ``glances`` forget a class that is deleted; ``forget`` is called after every deletion that somebody asked for.
    """

    def __init__(
        self, database: Database, retention: timedelta | None, glances: Glances, forget: Callable[[], None] = lambda: None
    ) -> None:
        self._database, self._retention, self._glances, self._forget = database, retention, glances, forget

    @property
    def retention(self) -> timedelta | None:
        """How long attempts without a class are kept."""
        return self._retention

    @property
    def overwrites(self) -> bool:
        """Whether nothing is left of what was deleted in the database's own files."""
        return self._database.overwrites

    def purge(self, now: datetime) -> int:
        """Delete every attempt, question and student that is older than is kept; gives how many of them went.

        A student goes when there is nothing left of them, and whatever is kept until a time when that is over: a link that opens
        nothing any more, a session, a guess, what somebody used of a quota. Raises Unavailable.
        """
        with self._database.reading() as connection:
            lives = self._lives(connection)
        gone = sum(self._purge(class_id, clock.row(now - life)) for class_id, life in lives)
        with self._database.writing() as connection:
            for until in _ENDS:
                gone += connection.execute(delete(until.table).where(until < clock.row(now))).rowcount
            gone += connection.execute(delete(GUESSES).where(GUESSES.c.at < clock.row(now - KEPT))).rowcount
        self._database.shrink()
        self.clean()
        return gone

    def clean(self) -> bool:
        """See that no log holds what was deleted by whichever server; False: try again later. Raises Unavailable."""
        return clean(self._database)

    def due(self, now: datetime, every: timedelta) -> bool:
        """Whether this process is to purge: of all that share the database one is told so each time. Raises Unavailable."""
        at = clock.row(now)
        with self._database.writing() as connection:
            early, late = CHORES.c.at <= clock.row(now - every), CHORES.c.at > clock.row(now + every)
            claiming = update(CHORES).where(CHORES.c.name == _PURGE, early | late).values(at=at)  # late: a clock was set back
            if connection.execute(claiming).rowcount:
                return True
            if connection.execute(select(exists().where(CHORES.c.name == _PURGE))).scalar():
                return False
            with suppress(IntegrityError), connection.begin_nested():
                connection.execute(insert(CHORES).values(name=_PURGE, at=at))
                return True
            return False

    def delete_student(self, student: int) -> bool:
        """Delete a student with everything that is kept of them; False where the database cannot do that now."""
        them = STUDENTS.c.id == student
        itself = delete(STUDENTS).where(them)
        of_them = ATTEMPTS.c.student_id == student, QUESTIONS.c.student_id == student
        return self._delete([(STUDENTS, them)], *of_them, itself)

    def delete_class(self, class_id: int) -> bool:
        """Delete a class with its students, and everything that is kept of them; False where the database cannot do that now."""
        theirs = (STUDENTS, DECISIONS, TEACHING, ASSIGNMENTS, CONTEXTS, API_KEYS)
        others = [delete(table).where(table.c.class_id == class_id) for table in theirs]
        it = CLASSES.c.id == class_id
        itself = delete(CLASSES).where(it)
        of_it = ATTEMPTS.c.class_id == class_id, QUESTIONS.c.class_id == class_id
        gone = self._delete([(CLASSES, it), (STUDENTS, STUDENTS.c.class_id == class_id)], *of_it, *others, itself)
        self._glances.forget(class_id)
        return gone

    def export_student(self, student: int) -> str:
        """Everything that is kept of a student, as JSON. Raises Unavailable, and KeyError where there is no such student."""
        with self._database.reading() as connection:
            return _json({"student": _exported(connection, student)})

    def export_class(self, class_id: int) -> str:
        """Everything that is kept of a class, as JSON. Raises Unavailable, and KeyError where there is no such class."""
        with self._database.reading() as connection:
            found = _rows(connection, select(CLASSES).where(CLASSES.c.id == class_id))
            if not found:
                raise KeyError(class_id)
            students = connection.execute(select(STUDENTS.c.id).where(STUDENTS.c.class_id == class_id).order_by(STUDENTS.c.id))
            decisions = _rows(connection, select(DECISIONS).where(DECISIONS.c.class_id == class_id).order_by(DECISIONS.c.id))
            theirs = [_exported(connection, student) for student in students.scalars().all()]
            given = _rows(connection, select(ASSIGNMENTS).where(ASSIGNMENTS.c.class_id == class_id).order_by(ASSIGNMENTS.c.id))
            return _json({"class": found[0], "decisions": decisions, "assignments": given, "students": theirs})

    def _lives(self, connection: Connection) -> list[tuple[int | None, timedelta]]:
        classes = connection.execute(select(CLASSES.c.id, CLASSES.c.retention)).all()
        without = [] if self._retention is None else [(None, self._retention)]
        return [*without, *((row.id, timedelta(days=row.retention)) for row in classes)]

    def _delete(
        self,
        whose: Sequence[tuple[Table, ColumnElement[bool]]],
        attempts: ColumnElement[bool],
        questions: ColumnElement[bool],
        *others: Delete,
    ) -> bool:
        with suppress(Unavailable):
            self._thin_out(attempts)
            with self._database.writing() as connection:
                for table, rows in whose:
                    hold(connection, table, rows)
                _gone(connection, attempts, questions)
                for other in others:
                    connection.execute(other)
                stain(connection)
            self._forget()
            with suppress(Unavailable):  # the log is emptied later
                self.clean()
            return True
        return False

    def _purge(self, class_id: int | None, before: datetime) -> int:
        """Delete what is older in one class, or in none."""
        attempts, questions = (of_class(table.c.class_id, class_id) & (table.c.at < before) for table in (ATTEMPTS, QUESTIONS))
        gone = self._thin_out(attempts)
        with self._database.writing() as connection:
            last = _gone(connection, attempts, questions)
            if last:
                stain(connection)
        with self._database.writing() as connection:  # another one, as who holds attempts must not wait for students
            idle = _idle_gone(connection, class_id, before)
            if idle:
                stain(connection)
        return gone + last + idle

    def _thin_out(self, attempts: ColumnElement[bool]) -> int:
        """Delete some of these attempts after the other, until few are left."""
        gone = 0
        while True:
            with self._database.writing() as connection:
                some = connection.execute(select(ATTEMPTS.c.id).where(attempts).limit(_AT_ONCE)).scalars().all()
                if len(some) < _AT_ONCE:
                    return gone
                gone += _gone(connection, ATTEMPTS.c.id.in_(some), false())
                stain(connection)
            time.sleep(_PAUSE)


def _idle_gone(connection: Connection, class_id: int | None, before: datetime) -> int:
    """Delete the students of a class who joined before and of whom there is nothing left."""
    if class_id is None:
        return 0
    left = or_(*(exists().where(table.c.student_id == STUDENTS.c.id) for table in (ATTEMPTS, QUESTIONS)))
    idle = (STUDENTS.c.class_id == class_id) & (STUDENTS.c.joined < before) & ~left
    hold(connection, STUDENTS, idle)
    return connection.execute(delete(STUDENTS).where(idle)).rowcount


def _gone(connection: Connection, attempts: ColumnElement[bool], questions: ColumnElement[bool]) -> int:
    """Delete these attempts with all that belongs to them, and these questions; others stay, without their attempt."""
    hold(connection, ATTEMPTS, attempts)
    numbers = select(ATTEMPTS.c.id).where(attempts)
    asked = connection.execute(delete(QUESTIONS).where(questions)).rowcount
    for table in OF_ATTEMPTS:
        theirs = table.c.attempt.in_(numbers)
        if table is QUESTIONS:
            connection.execute(update(table).where(theirs).values(attempt=None))
        else:
            connection.execute(delete(table).where(theirs))
    return asked + connection.execute(delete(ATTEMPTS).where(attempts)).rowcount


def _exported(connection: Connection, student: int) -> dict[str, Any]:
    """A student, with every row of every table that is about them."""
    found = _rows(connection, select(STUDENTS).where(STUDENTS.c.id == student))
    if not found:
        raise KeyError(student)
    attempts = _rows(connection, select(ATTEMPTS).where(ATTEMPTS.c.student_id == student).order_by(ATTEMPTS.c.id))
    numbers = select(ATTEMPTS.c.id).where(ATTEMPTS.c.student_id == student)
    for table in OF_ATTEMPTS:
        if table is QUESTIONS:
            continue  # some are about no attempt
        of_attempt: dict[int, list[dict[str, Any]]] = {}
        for row in _rows(connection, select(table).where(table.c.attempt.in_(numbers)).order_by(*table.primary_key)):
            of_attempt.setdefault(row["attempt"], []).append(row)
        for attempt in attempts:
            attempt[table.name] = of_attempt.get(attempt["id"], [])
    questions = _rows(connection, select(QUESTIONS).where(QUESTIONS.c.student_id == student).order_by(QUESTIONS.c.id))
    return {**found[0], "attempts": attempts, "questions": questions}


def _rows(connection: Connection, wanted: Select[Any]) -> list[dict[str, Any]]:
    return [{name: _plain(name, value) for name, value in row.items()} for row in connection.execute(wanted).mappings()]


def _plain(name: str, value: Any) -> Any:
    if isinstance(value, datetime):
        return clock.known(value).isoformat()
    if name == "feedback":
        with suppress(ValueError):  # what is damaged is handed out as it stands
            return json.loads(value)
    return value


def _json(exported: dict[str, Any]) -> str:
    made = clock.known(clock.now()).isoformat()
    return json.dumps({"format": FORMAT, "made": made, **exported}, ensure_ascii=False, indent=1)
