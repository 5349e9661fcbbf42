"""Attempts and what they came to: written before and after the engine runs, and read again, class by class."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import chain, repeat
from typing import Any

from sqlalchemy import Connection, Select, delete, exists, insert, select, text, update
from sqlalchemy.engine import Row
from sqlalchemy.exc import IntegrityError

from tutor_app.classroom import clock, stored
from tutor_app.classroom.consent import willing
from tutor_app.classroom.damage import Damage
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.digests import digest
from tutor_app.classroom.schema import ATTEMPTS, OPINIONS, OUTCOMES, PARTS, REVEALS, STUDENTS
from tutor_app.classroom.scope import Scope
from tutor_app.classroom.stains import stain
from tutor_app.classroom.stored import Attempt, Begun
from tutor_app.diagnose.diagnosis import MAX_CHARACTERS
from tutor_app.domain import Feedback, Nature
from tutor_app.source.redaction import redacted, redacted_feedback

MAX_LOADED = 16_000_000
"""Characters of programs and feedback that are loaded at once."""
_OUTCOME = [column for column in OUTCOMES.c if column.name not in {"attempt", "at", "nature"}]
FINISHED: Select[Any] = select(*ATTEMPTS.c, *_OUTCOME).join(OUTCOMES, OUTCOMES.c.attempt == ATTEMPTS.c.id)
_GIVEN = text("SELECT seq FROM sqlite_sequence WHERE name = 'attempts'")
_UNFINISHED = select(*ATTEMPTS.c).outerjoin(OUTCOMES, OUTCOMES.c.attempt == ATTEMPTS.c.id).where(OUTCOMES.c.attempt.is_(None))


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Who checks a program: a ``visit`` by a word that tells it from others, and the ``student``'s number where there is a class.

    ``stored`` is False where nothing is to be kept of the visit. Whether anything is kept of a student, the database says.
    """

    visit: str
    student: int | None = None
    stored: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Whose an attempt is: a ``student``'s of a class, or a visit's without one, which may be the asker's (``visiting``)."""

    class_id: int | None
    student: int | None
    visiting: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """Checks that were finished, the newest first; and those of which nobody can read any more what they came to."""

    attempts: tuple[Attempt, ...] = ()
    damaged: tuple[Begun, ...] = ()


class Attempts:
    """The attempts in ``database``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._damage = Damage("what attempt %d came to")
        self._visits = secrets.token_bytes(32)
        self._highest = 0

    def begin(self, visitor: Visitor | str, program: str) -> int | None:
        """Keep that ``program`` is about to be examined; the attempt's number identifies it from here on.

        None where it cannot be kept, and where it must not be: without a number, nothing else can be kept of it either.
        """
        who = visitor if isinstance(visitor, Visitor) else Visitor(visit=visitor)
        if not who.stored:
            return None
        kept = _keepable(program)
        row = {"at": clock.now(), "visit": self._alias(who.visit), "program": kept, "size": len(program)}
        row |= {"digest": digest(kept or program), "student_id": who.student}
        with suppress(Unavailable), self._database.writing() as connection:
            if who.student is not None:
                willing = select(STUDENTS.c.class_id).where(STUDENTS.c.id == who.student, STUDENTS.c.stored)
                row["class_id"] = connection.execute(willing).scalar()
                if row["class_id"] is None:
                    return None
            if not self._database.numbers:
                # a file never gives a number again; where it was deleted or replaced since, visits and windows remember theirs
                row["id"] = max(connection.execute(_GIVEN).scalar() or 0, self._highest) + 1
            self._highest = int(connection.execute(insert(ATTEMPTS).values(row).returning(ATTEMPTS.c.id)).scalar_one())
            return self._highest
        return None

    def finish(self, attempt: int, feedback: Feedback) -> bool:
        """Keep what the check of ``attempt`` came to; the first outcome counts.

        False where it could not be kept, or must not be: whoever it is of may have said no meanwhile.
        """
        program = redacted(feedback.program) if len(feedback.program) <= MAX_CHARACTERS else ""
        kept = redacted_feedback(feedback) if program else feedback
        row = {"attempt": attempt, "at": clock.now(), **stored.row(kept)}
        this = update(ATTEMPTS).where(ATTEMPTS.c.id == attempt)
        with suppress(Unavailable), self._database.writing() as connection:
            if not willing(connection, attempt):
                return False
            if not _added(connection, row):
                return True
            parts = () if feedback.verdict is None else feedback.verdict.parts
            told = () if feedback.explanation is None else feedback.explanation.parts
            names = chain((part.misconception for part in told), repeat(""))
            if parts:
                rows = [
                    {"attempt": attempt, "mistake": name, **stored.judged(part)} for part, name in zip(parts, names, strict=False)
                ]
                connection.execute(insert(PARTS), rows)
            if feedback.diagnosis.nature is Nature.REFUSED:
                connection.execute(this.values(program=""))
            elif program and kept.program != program:  # the repair shows more of what must go
                connection.execute(this.values(program=kept.program, digest=digest(kept.program)))
                stain(connection)
            return True
        return False

    def record(self, visitor: Visitor | str, feedback: Feedback) -> int | None:
        """Keep an attempt with its outcome; as ``begin``."""
        attempt = self.begin(visitor, feedback.program)
        return attempt if attempt is not None and self.finish(attempt, feedback) else None

    def opine(self, attempt: int, *, helpful: bool) -> bool:
        """Keep the student's last word on the feedback; False where that could not be, or must not be, as in ``finish``."""
        with suppress(Unavailable), self._database.writing() as connection:
            if willing(connection, attempt):
                connection.execute(delete(OPINIONS).where(OPINIONS.c.attempt == attempt))
                connection.execute(insert(OPINIONS).values(attempt=attempt, at=clock.now(), helpful=helpful))
                return True
        return False

    def opinion(self, attempt: int) -> bool | None:
        """The student's last word on the feedback; None where there is none, or it cannot be read."""
        with suppress(Unavailable), self._database.reading() as connection:
            theirs = select(OPINIONS.c.helpful).where(OPINIONS.c.attempt == attempt)
            said: bool | None = connection.execute(theirs.order_by(OPINIONS.c.id.desc()).limit(1)).scalar()
            return said
        return None

    def reveal(self, attempt: int, what: str) -> None:
        """Keep that the student asked for more: ``repair``, ``use`` or ``undo``."""
        with suppress(Unavailable), self._database.writing() as connection:
            if willing(connection, attempt):
                connection.execute(insert(REVEALS).values(attempt=attempt, at=clock.now(), what=what))

    def recent(self, limit: int = 200, scope: Scope = Scope()) -> tuple[Attempt, ...]:  # noqa: B008 - it is frozen
        """The last attempts that were finished and can be read, as ``finished``."""
        return self.finished(limit, scope).attempts

    def finished(self, limit: int = 200, scope: Scope = Scope()) -> Finished:  # noqa: B008 - it is frozen
        """The last attempts that were finished, newest first: up to ``limit``, and no more than fit into ``MAX_LOADED``."""
        with suppress(Unavailable), self._database.reading() as connection:
            return self._read(connection, list(_newest(connection, FINISHED.where(scope.wanted), limit)))
        return Finished()

    def attempt(self, number: int, class_id: int | None = None) -> Attempt | None:
        """The attempt with this number, if it was finished and is one of the class."""
        return next(iter(self._one(number, class_id).attempts), None)

    def damaged(self, number: int, class_id: int | None = None) -> bool:
        """Whether the attempt with this number is one of the class, and nobody can read any more what it came to."""
        return bool(self._one(number, class_id).damaged)

    def owner(self, number: int, visits: Collection[str] = ()) -> Owner | None:
        """Whose the attempt with this number is, for somebody whose ``visits`` are these. Raises Unavailable."""
        wanted = select(ATTEMPTS.c.class_id, ATTEMPTS.c.student_id, ATTEMPTS.c.visit).where(ATTEMPTS.c.id == number)
        with self._database.reading() as connection:
            row = connection.execute(wanted).first()
        if row is None:
            return None
        return Owner(class_id=row.class_id, student=row.student_id, visiting=row.visit in map(self._alias, visits))

    def unfinished(self, limit: int = 200, scope: Scope = Scope()) -> tuple[Begun, ...]:  # noqa: B008 - it is frozen
        """The last attempts without an outcome, newest first: they go on, were stopped, or something died; as ``recent``."""
        with suppress(Unavailable), self._database.reading() as connection:
            return tuple(stored.begun(row) for row in _newest(connection, _UNFINISHED.where(scope.wanted), limit))
        return ()

    def _one(self, number: int, class_id: int | None) -> Finished:
        wanted = FINISHED.where(Scope(class_id=class_id).wanted, ATTEMPTS.c.id == number)
        with suppress(Unavailable), self._database.reading() as connection:
            return self._read(connection, list(connection.execute(wanted)))
        return Finished()

    def _read(self, connection: Connection, rows: list[Row[Any]]) -> Finished:
        """What is in rows of attempts with their outcomes, with what stands in other tables about them.

        Damaged outcomes are put aside.
        """
        if not rows:
            return Finished()
        ids = [row.id for row in rows]
        said = select(OPINIONS.c.attempt, OPINIONS.c.helpful).where(OPINIONS.c.attempt.in_(ids)).order_by(OPINIONS.c.id)
        opinions = {row.attempt: row.helpful for row in connection.execute(said)}
        wanted = select(REVEALS.c.attempt, REVEALS.c.what).where(REVEALS.c.attempt.in_(ids)).distinct()
        asked: dict[int, set[str]] = {}
        for reveal in connection.execute(wanted):
            asked.setdefault(reveal.attempt, set()).add(reveal.what)
        parts = stored.parts(connection, PARTS.c.attempt.in_(ids))

        def read(row: Row[Any]) -> Attempt:
            attempt = stored.attempt(row, parts)
            return replace(attempt, helpful=opinions.get(row.id), revealed=frozenset(asked.get(row.id, ())))

        found, damaged = self._damage.apart(rows, read)
        return Finished(attempts=tuple(found), damaged=tuple(map(stored.begun, damaged)))

    def _alias(self, visit: str) -> str:
        """What stands for a visit in the database: the same until the server ends, and of no use to who reads it."""
        return hmac.new(self._visits, visit.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:32]


def _added(connection: Connection, row: Mapping[str, object]) -> bool:
    """Whether this is the first outcome; of two at the same moment too."""
    if connection.execute(select(exists().where(OUTCOMES.c.attempt == row["attempt"]))).scalar():
        return False
    try:
        with connection.begin_nested():
            connection.execute(insert(OUTCOMES).values(row))
    except IntegrityError:
        if connection.execute(select(exists().where(OUTCOMES.c.attempt == row["attempt"]))).scalar():
            return False
        raise
    return True


def _newest(connection: Connection, wanted: Select[Any], limit: int) -> Iterator[Row[Any]]:
    """The newest rows, as long as they fit; they are read one by one."""
    loaded = 0
    with connection.execute(wanted.order_by(ATTEMPTS.c.id.desc()).limit(limit)) as rows:
        for row in rows:
            loaded += len(row.program) + len(row._mapping.get("feedback", ""))
            if loaded > MAX_LOADED:
                return
            yield row


def _keepable(program: str) -> str:
    """The program without what nobody needs to know, or nothing of a text that will be refused, or that no database takes."""
    try:
        program.encode()
    except UnicodeEncodeError:
        return ""
    return redacted(program) if len(program) <= MAX_CHARACTERS and "\0" not in program else ""
