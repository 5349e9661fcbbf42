"""What the class's programs came to, for the instructor: attempts, outcomes, opinions, reveals, grades, links, decisions.

Append-only: nothing is changed in place, but a text that turns out to be refused is taken out again. Kept of a student: the
program, what the flow found out about it (withheld feedback too, so that the instructor can judge the gate), the times, and what
tells the visit from others. Not kept: names, addresses, anything that tells who it was; of a refused text more than its size
and a digest. Of a link and of a visit's own word only a digest is kept, so that the file opens nobody's page.

A database that fails keeps no student from feedback: what cannot be stored gives None or False, and :attr:`Store.outage` says so.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_once
from sqlalchemy.engine import Row

from tutor_app.classroom import grades, stored
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.migrations import digest
from tutor_app.classroom.schema import (
    ATTEMPTS,
    GRADES,
    LINKS,
    OPINIONS,
    OUTCOMES,
    PACES,
    PARTS,
    POLICIES,
    PYTHONS,
    REMARKS,
    REVEALS,
)
from tutor_app.classroom.stored import Attempt, Begun
from tutor_app.diagnose.diagnosis import MAX_CHARACTERS
from tutor_app.domain import Feedback, Nature
from validators.promise.class_ladder import ClassGrades

MAX_LOADED = 16_000_000
"""Characters of programs and feedback that are loaded at once."""
_OUTCOME = [column for column in OUTCOMES.c if column.name not in {"attempt", "at"}]
_FINISHED = select(*ATTEMPTS.c, *_OUTCOME).join(OUTCOMES, OUTCOMES.c.attempt == ATTEMPTS.c.id)
_UNFINISHED = select(*ATTEMPTS.c).outerjoin(OUTCOMES, OUTCOMES.c.attempt == ATTEMPTS.c.id).where(OUTCOMES.c.attempt.is_(None))


class Pace(StrEnum):
    """What a student needs before the next step opens."""

    AT_ONCE = "at-once"
    WAIT = "wait"
    ATTEMPT = "attempt"
    """Another program than those checked so far on this mistake."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What the instructor decided for the class.

    ``precision`` is the least share of right feedback among the shown (0 to 1), ``helping`` the switch for all help, ``deepest``
    the last step that students may reach: 1 where, 2 kind of mistake, 3 explanation, 4 repair. ``pace`` says what is needed
    between two steps, ``wait`` how many seconds where it is a wait. ``python`` is the class's, such as 3.14; None: the server's.
    ``remarks`` says whether likely mistakes in valid programs are pointed out.
    """

    precision: float = 0.9
    helping: bool = True
    deepest: int = 4
    pace: Pace = Pace.AT_ONCE
    wait: int = 60
    python: str | None = None
    remarks: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What opens one attempt again: an unguessable word, and the time (UTC) until which it works."""

    token: str
    until: datetime


class Store:
    """Keeps attempts and settings in the SQLite file ``path`` (None: in memory). Safe to share among threads.

    Links work for ``link_life``; with none there are no links, old ones included. Raises SettingsError where a newer program than
    this made the file.
    """

    def __init__(
        self, path: Path | None = None, *, policy: Policy | None = None, link_life: timedelta = timedelta(days=7)
    ) -> None:
        self._database = Database(path)
        self._default = self._last_policy = policy or Policy()
        self._undecided: Policy | None = None
        self._last_grades: dict[str, ClassGrades] = {}
        self._link_life = link_life
        self._visits = secrets.token_bytes(32)
        self._highest = 0

    @property
    def outage(self) -> int:
        """Number of the outage of the database that goes on; 0 where all is well."""
        return self._database.outage

    def begin(self, visit: str, program: str) -> int | None:
        """Keep that ``program`` is about to be examined; the attempt's number identifies it from here on."""
        # a number is given once, even where the file was deleted or replaced since: visits and windows remember theirs
        number = select(func.max(func.coalesce(func.max(ATTEMPTS.c.id), 0), self._highest) + 1).scalar_subquery()
        row = {"at": _now(), "visit": self._alias(visit), "size": len(program), "digest": digest(program)}
        with suppress(Unavailable), self._database.writing() as connection:
            adding = insert(ATTEMPTS).values(id=number, program=_keepable(program), **row).returning(ATTEMPTS.c.id)
            self._highest = int(connection.execute(adding).scalar_one())
            return self._highest
        return None

    def finish(self, attempt: int, feedback: Feedback) -> bool:
        """Keep what the check of ``attempt`` came to; the first outcome counts. False where it could not be kept."""
        with suppress(Unavailable), self._database.writing() as connection:
            row = {"attempt": attempt, "at": _now(), **stored.row(feedback)}
            added = connection.execute(insert_once(OUTCOMES).values(row).on_conflict_do_nothing()).rowcount
            parts = () if feedback.verdict is None else feedback.verdict.parts
            if added and parts:
                connection.execute(insert(PARTS), [{"attempt": attempt, **stored.judged(part)} for part in parts])
            if feedback.diagnosis.nature is Nature.REFUSED:
                connection.execute(update(ATTEMPTS).where(ATTEMPTS.c.id == attempt).values(program=""))
            return True
        return False

    def record(self, visit: str, feedback: Feedback) -> int | None:
        """Keep an attempt with its outcome."""
        attempt = self.begin(visit, feedback.program)
        return attempt if attempt is not None and self.finish(attempt, feedback) else None

    def opine(self, attempt: int, *, helpful: bool) -> None:
        """Keep what the student thinks of the feedback."""
        with suppress(Unavailable), self._database.writing() as connection:
            connection.execute(insert(OPINIONS).values(attempt=attempt, at=_now(), helpful=helpful))

    def reveal(self, attempt: int, what: str) -> None:
        """Keep that the student asked for more: ``repair``, ``use`` or ``undo``."""
        with suppress(Unavailable), self._database.writing() as connection:
            connection.execute(insert(REVEALS).values(attempt=attempt, at=_now(), what=what))

    def grade(self, attempt: int, calibration: str, *, right: bool | None, faults: Collection[str] = ()) -> bool:
        """Keep an instructor's grade (None: could not tell) of feedback that was judged by ``calibration`` (its name)."""
        row = {"attempt": attempt, "at": _now(), "calibration": calibration, **grades.columns(right, faults)}
        with suppress(Unavailable), self._database.writing() as connection:
            connection.execute(insert(GRADES).values(row))
            return True
        return False

    def grades(self, calibration: str) -> ClassGrades:
        """The grades of feedback that ``calibration`` judged, in the order in which it was first graded; the last word counts.

        While the database cannot be read, those that were known before.
        """
        with suppress(Unavailable), self._database.reading() as connection:
            self._last_grades[calibration] = grades.of_class(connection.execute(grades.wanted(calibration)))
        return self._last_grades.get(calibration, ClassGrades())

    def graded(self) -> dict[int, bool | None]:
        """Every attempt that was looked at for grading, with the last word on it."""
        with suppress(Unavailable), self._database.reading() as connection:
            rows = connection.execute(select(GRADES.c.attempt, GRADES.c.right).order_by(GRADES.c.id))
            return {row.attempt: row.right for row in rows}
        return {}

    @property
    def linking(self) -> bool:
        """Whether students may make links."""
        return self._link_life > timedelta()

    def link(self, attempt: int) -> Link | None:
        """A new link to ``attempt``; None where it cannot be kept."""
        link = Link(token=secrets.token_urlsafe(24), until=datetime.now(UTC) + self._link_life)
        row = {"digest": digest(link.token), "attempt": attempt, "until": link.until.replace(tzinfo=None)}
        with suppress(Unavailable), self._database.writing() as connection:
            connection.execute(insert(LINKS).values(row))
            return link
        return None

    def linked(self, token: str) -> Attempt | None:
        """The attempt that a link opens; None where the link is unknown or has expired."""
        if not self.linking:
            return None
        alive = (LINKS.c.digest == digest(token)) & (LINKS.c.until > _now())
        wanted: Select[Any] = _FINISHED.join(LINKS, LINKS.c.attempt == ATTEMPTS.c.id).where(alive)
        with suppress(Unavailable), self._database.reading() as connection:
            row = connection.execute(wanted).first()
            return None if row is None else stored.attempt(row, stored.parts(connection, PARTS.c.attempt == row.id))
        return None

    def recent(self, limit: int = 200) -> tuple[Attempt, ...]:
        """The last attempts that were finished, newest first: up to ``limit``, and no more than fit into ``MAX_LOADED``."""
        with suppress(Unavailable), self._database.reading() as connection:
            rows = list(_newest(connection, _FINISHED, limit))
            first = rows[-1].id if rows else 0
            said = select(OPINIONS.c.attempt, OPINIONS.c.helpful).where(OPINIONS.c.attempt >= first).order_by(OPINIONS.c.id)
            opinions = {row.attempt: row.helpful for row in connection.execute(said)}
            wanted = select(REVEALS.c.attempt, REVEALS.c.what).where(REVEALS.c.attempt >= first).distinct()
            asked: dict[int, set[str]] = {}
            for reveal in connection.execute(wanted):
                asked.setdefault(reveal.attempt, set()).add(reveal.what)
            parts = stored.parts(connection, PARTS.c.attempt >= first)
            return tuple(
                replace(stored.attempt(row, parts), helpful=opinions.get(row.id), revealed=frozenset(asked.get(row.id, ())))
                for row in rows
            )
        return ()

    def unfinished(self, limit: int = 200) -> tuple[Begun, ...]:
        """The last attempts without an outcome, newest first: they go on, were stopped, or something died; as ``recent``."""
        with suppress(Unavailable), self._database.reading() as connection:
            return tuple(stored.begun(row) for row in _newest(connection, _UNFINISHED, limit))
        return ()

    def policy(self) -> Policy:
        """The instructor's last decision, or the one that the server was started with.

        A decision that could not be stored holds all the same. While the database cannot be read, what held before holds on.
        """
        if self._undecided is not None:
            return self._undecided if self.outage else self.decide(self._undecided)
        with suppress(Unavailable), self._database.reading() as connection:
            row = connection.execute(select(POLICIES).order_by(POLICIES.c.id.desc()).limit(1)).first()
            paced = connection.execute(select(PACES).order_by(PACES.c.id.desc()).limit(1)).first()
            remarked = connection.execute(select(REMARKS).order_by(REMARKS.c.id.desc()).limit(1)).first()
            taught = connection.execute(select(PYTHONS).order_by(PYTHONS.c.id.desc()).limit(1)).first()
            self._last_policy = self._default
            if row is not None:
                self._last_policy = replace(self._default, precision=row.precision, helping=row.helping, deepest=row.deepest)
            if paced is not None:
                self._last_policy = replace(self._last_policy, pace=Pace(paced.pace), wait=paced.wait)
            if taught is not None:
                self._last_policy = replace(self._last_policy, python=taught.python)
            if remarked is not None:
                self._last_policy = replace(self._last_policy, remarks=remarked.shown)
        return self._last_policy

    def decide(self, policy: Policy) -> Policy:
        """Make ``policy`` hold for the class from now on; where it cannot be stored, until the server ends or it can."""
        self._undecided = policy
        with suppress(Unavailable), self._database.writing() as connection:
            connection.execute(
                insert(POLICIES).values(at=_now(), precision=policy.precision, helping=policy.helping, deepest=policy.deepest)
            )
            connection.execute(insert(PACES).values(at=_now(), pace=policy.pace.value, wait=policy.wait))
            connection.execute(insert(PYTHONS).values(at=_now(), python=policy.python))
            connection.execute(insert(REMARKS).values(at=_now(), shown=policy.remarks))
            self._undecided = None
        self._last_policy = policy
        return policy

    def _alias(self, visit: str) -> str:
        """What stands for a visit in the database: the same until the server ends, and of no use to who reads it."""
        return hmac.new(self._visits, visit.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:32]


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
    """The program, or nothing of a text that will be refused for its size, or that no database takes."""
    try:
        program.encode()
    except UnicodeEncodeError:
        return ""
    return program if len(program) <= MAX_CHARACTERS else ""


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)
