"""The class now and today: who works, who is stuck, which mistakes are common, who waits for an answer; by one glance.

No program and no feedback is loaded, so that a teacher's screen can look every few seconds.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, and_, func, literal, null, select
from sqlalchemy.engine import Row

from tutor_app.classroom import clock, stored
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.people import Student
from tutor_app.classroom.schema import ATTEMPTS, OUTCOMES, PARTS, QUESTIONS, STUDENTS
from tutor_app.classroom.scope import Scope, of_class
from tutor_app.classroom.stuck import Check, Stuck, stuck

WORKING = timedelta(minutes=10)
"""Who checked a program so long ago at most is at work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A student of the class, or a visit without one (``student`` is None): the checks, newest first, and the open questions."""

    student: Student | None
    visit: str
    checks: tuple[Check, ...]
    waiting: int = 0

    @property
    def last(self) -> Check | None:
        """The newest check."""
        return self.checks[0] if self.checks else None

    @property
    def stuck(self) -> Stuck | None:
        """Whether the same mistake is in several attempts, over minutes."""
        return stuck(self.checks)

    def working(self, now: datetime, within: timedelta = WORKING) -> bool:
        """Whether a program was checked a short while before ``now``."""
        return self.last is not None and now - self.last.at <= within


@dataclass(frozen=True, slots=True, kw_only=True)
class Common:
    """A mistake by its name: in how many attempts of how many students it was, and the newest of these, to show it by."""

    mistake: str
    attempts: int
    students: int
    example: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpOff:
    """Why a class is not helped now: its own switch (no ``title``), or an assignment; ``until`` when, None: nobody has said."""

    title: str = ""
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What a class did in a time: its seats, those first who are stuck, then those who wait, then by their last check."""

    seats: tuple[Seat, ...] = ()
    mistakes: tuple[Common, ...] = ()
    """The commonest first: by how many students had it, then by how often."""
    waiting: int = 0
    """Open questions of the class, whenever they were asked."""
    damaged: frozenset[int] = frozenset()
    """Attempts that are in no seat, as nobody can read any more what they came to."""
    help_off: HelpOff | None = None
    """That students are not helped now, as in a test, and why."""


class Lessons:
    """What ``database`` says of classes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def lesson(self, scope: Scope) -> Lesson:
        """What was done in ``scope``; nothing while the database cannot be read."""
        wanted = _of_nobody(scope) if scope.class_id is None else _of_class(scope)
        with suppress(Unavailable), self._database.reading() as connection:
            rows = connection.execute(wanted).all()
            damaged = frozenset(row.attempt for row in rows if _is_damaged(row))
            seats = _seats(rows)
            waiting = sum(seat.waiting for seat in seats)
            if scope.class_id is None:
                waiting = connection.execute(select(func.count()).where(*_open(None))).scalar_one()
            in_order = tuple(sorted(seats, key=_urgency))
            return Lesson(seats=in_order, mistakes=commonest(seats), waiting=waiting, damaged=damaged)
        return Lesson()


def commonest(seats: Iterable[Seat]) -> tuple[Common, ...]:
    """The mistakes with a name, the commonest first."""
    found: dict[str, list[tuple[int, int]]] = {}
    for number, seat in enumerate(seats):
        for check in seat.checks:
            for mistake in check.mistakes:
                found.setdefault(mistake, []).append((check.attempt, number))
    common = (
        Common(
            mistake=mistake,
            attempts=len(where),
            students=len({number for _, number in where}),
            example=max(attempt for attempt, _ in where),
        )
        for mistake, where in found.items()
    )
    return tuple(sorted(common, key=lambda one: (-one.students, -one.attempts, one.mistake)))


def _of_class(scope: Scope) -> Select[Any]:
    """Every student of the class, with a row for each mistake of each attempt in the time, the newest first."""
    asked = (
        select(QUESTIONS.c.student_id, func.count().label("count"))
        .where(*_open(scope.class_id))
        .group_by(QUESTIONS.c.student_id)
        .subquery()
    )
    theirs = and_(ATTEMPTS.c.student_id == STUDENTS.c.id, scope.time)
    return (
        select(*STUDENTS.c, *_CHECK, func.coalesce(asked.c.count, 0).label("waiting"))
        .select_from(STUDENTS)
        .outerjoin(asked, asked.c.student_id == STUDENTS.c.id)
        .outerjoin(ATTEMPTS, theirs)
        .outerjoin(OUTCOMES, OUTCOMES.c.attempt == ATTEMPTS.c.id)
        .outerjoin(PARTS, PARTS.c.attempt == ATTEMPTS.c.id)
        .where(STUDENTS.c.class_id == scope.class_id)
        .order_by(ATTEMPTS.c.id.desc(), PARTS.c.id, STUDENTS.c.id)
    )


def _of_nobody(scope: Scope) -> Select[Any]:
    """The same of visits without a class."""
    return (
        select(null().label("id"), *_CHECK, literal(0).label("waiting"))
        .select_from(ATTEMPTS)
        .outerjoin(OUTCOMES, OUTCOMES.c.attempt == ATTEMPTS.c.id)
        .outerjoin(PARTS, PARTS.c.attempt == ATTEMPTS.c.id)
        .where(scope.wanted)
        .order_by(ATTEMPTS.c.id.desc(), PARTS.c.id)
    )


_CHECK = (ATTEMPTS.c.id.label("attempt"), ATTEMPTS.c.at, ATTEMPTS.c.visit, OUTCOMES.c.nature, PARTS.c.mistake)


def _open(class_id: int | None) -> tuple[Any, Any]:
    return of_class(QUESTIONS.c.class_id, class_id), QUESTIONS.c.answered.is_(None)


def _seats(rows: Iterable[Row[Any]]) -> list[Seat]:
    students: dict[int | str, Student | None] = {}
    visits: dict[int | str, str] = {}
    waiting: dict[int | str, int] = {}
    checks: dict[int | str, dict[int, Check]] = {}
    for row in rows:
        damaged = _is_damaged(row)
        if damaged and row.id is None:
            continue
        who = row.visit if row.id is None else row.id
        if who not in students:
            students[who], waiting[who], visits[who] = _student(row), row.waiting, row.visit or ""
        if row.attempt is not None and not damaged:
            theirs = checks.setdefault(who, {})
            known = theirs.get(row.attempt)
            mistakes = () if known is None else known.mistakes
            if row.mistake and row.mistake not in mistakes:
                mistakes = (*mistakes, row.mistake)
            nature = None if row.nature is None else stored.nature(row.nature)
            theirs[row.attempt] = Check(attempt=row.attempt, at=clock.known(row.at), nature=nature, mistakes=mistakes)
    return [
        Seat(student=student, visit=visits[who], checks=tuple(checks.get(who, {}).values()), waiting=waiting[who])
        for who, student in students.items()
    ]


def _is_damaged(row: Row[Any]) -> bool:
    return row.nature is not None and stored.nature(row.nature) is None


def _student(row: Row[Any]) -> Student | None:
    if row.id is None:
        return None
    return Student(
        id=row.id, class_id=row.class_id, name=row.name, made_up=row.made_up, joined=clock.known(row.joined), stored=row.stored
    )


def _urgency(seat: Seat) -> tuple[float, ...]:
    """Smaller for those whom a teacher should look at first."""
    long = 0 if seat.stuck is None else seat.stuck.attempts
    return (-long, -min(seat.waiting, 1), 0.0 if seat.last is None else -seat.last.at.timestamp())
