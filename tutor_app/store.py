"""What the class's programs came to, for the instructor: attempts, opinions, reveals, grades, links, decisions.

Append-only: nothing is changed in place. Kept of a student: the program, what the flow found out about it (withheld feedback
too, so that the instructor can judge the gate), the time, and a random word for the visit. Not kept: names, addresses,
anything that tells who it was. Of a link only a digest is kept, so that the file opens no visit. Everything lies in one SQLite
file on the server's own disk, or in memory.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from pydantic import TypeAdapter
from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Connection,
    DateTime,
    Engine,
    Float,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    create_engine,
    event,
    insert,
    select,
)
from sqlalchemy.engine import Row
from sqlalchemy.pool import QueuePool

from tutor_app.domain import Feedback, Held, Reason, Shown, Verdict, Withheld
from validators.refinement import Grade

_FEEDBACK = TypeAdapter(Feedback)
_TABLES = MetaData()
_ATTEMPTS = Table(
    "attempts",
    _TABLES,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime, nullable=False),
    Column("visit", String(40), nullable=False),
    Column("verdict", String(20)),
    Column("reason", String(40)),
    Column("confidence", Float),
    Column("feedback", Text, nullable=False),
)
_OPINIONS = Table(
    "opinions",
    _TABLES,
    Column("id", Integer, primary_key=True),
    Column("attempt", ForeignKey("attempts.id"), nullable=False),
    Column("at", DateTime, nullable=False),
    Column("helpful", Boolean, nullable=False),
)
_REVEALS = Table(
    "reveals",
    _TABLES,
    Column("id", Integer, primary_key=True),
    Column("attempt", ForeignKey("attempts.id"), nullable=False),
    Column("at", DateTime, nullable=False),
    Column("what", String(20), nullable=False),
)
_GRADES = Table(
    "grades",
    _TABLES,
    Column("id", Integer, primary_key=True),
    Column("attempt", ForeignKey("attempts.id"), nullable=False),
    Column("at", DateTime, nullable=False),
    Column("calibration", String(40), nullable=False),
    Column("right", Boolean),
    Column("faults", String(80), nullable=False),
)
_LINKS = Table(
    "links",
    _TABLES,
    Column("id", Integer, primary_key=True),
    Column("digest", String(64), nullable=False, unique=True),
    Column("attempt", ForeignKey("attempts.id"), nullable=False),
    Column("until", DateTime, nullable=False),
)
_PARTS = Table(
    "part_verdicts",
    _TABLES,
    Column("id", Integer, primary_key=True),
    Column("attempt", ForeignKey("attempts.id"), nullable=False, index=True),
    Column("verdict", String(20), nullable=False),
    Column("reason", String(40)),
    Column("confidence", Float),
)
_POLICIES = Table(
    "policies",
    _TABLES,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime, nullable=False),
    Column("precision", Float, nullable=False),
    Column("helping", Boolean, nullable=False),
    Column("deepest", Integer, nullable=False),
)


_PACES = Table(
    "paces",
    _TABLES,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime, nullable=False),
    Column("pace", String(20), nullable=False),
    Column("wait", Integer, nullable=False),
)


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
    between two steps, ``wait`` how many seconds where it is a wait.
    """

    precision: float = 0.9
    helping: bool = True
    deepest: int = 4
    pace: Pace = Pace.AT_ONCE
    wait: int = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One check of one program. ``at`` is in UTC; ``helpful`` is the student's last word on it, None where there is none."""

    id: int
    at: datetime
    visit: str
    feedback: Feedback
    helpful: bool | None = None
    revealed: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What opens one attempt again: an unguessable word, and the time (UTC) until which it works."""

    token: str
    until: datetime


class Store:
    """Keeps attempts and settings in the SQLite file ``path`` (None: in memory). Safe to share among threads.

    Links work for ``link_life``; with none there are no links, old ones included.
    """

    def __init__(
        self, path: Path | None = None, *, policy: Policy | None = None, link_life: timedelta = timedelta(days=7)
    ) -> None:
        self._engine = _open(path)
        self._default = policy or Policy()
        self._link_life = link_life
        _TABLES.create_all(self._engine)

    def record(self, visit: str, feedback: Feedback) -> int:
        """Keep one attempt; its number identifies it from here on."""
        verdict = feedback.verdict
        row = {
            "at": _now(),
            "visit": visit,
            **_columns(verdict),
            "feedback": _FEEDBACK.dump_json(replace(feedback, verdict=None)).decode(),
        }
        with self._engine.begin() as connection:
            key = connection.execute(insert(_ATTEMPTS).values(row)).inserted_primary_key
            if key is None:
                raise AssertionError("SQLite numbers every row")
            number = int(key[0])
            if verdict is not None and verdict.parts:
                connection.execute(insert(_PARTS), [{"attempt": number, **_columns(part)} for part in verdict.parts])
        return number

    def opine(self, attempt: int, *, helpful: bool) -> None:
        """Keep what the student thinks of the feedback."""
        with self._engine.begin() as connection:
            connection.execute(insert(_OPINIONS).values(attempt=attempt, at=_now(), helpful=helpful))

    def reveal(self, attempt: int, what: str) -> None:
        """Keep that the student asked for more: ``repair``, ``use`` or ``undo``."""
        with self._engine.begin() as connection:
            connection.execute(insert(_REVEALS).values(attempt=attempt, at=_now(), what=what))

    def grade(self, attempt: int, calibration: str, *, right: bool | None, faults: Collection[str] = ()) -> None:
        """Keep an instructor's grade (None: could not tell) of feedback that was judged by ``calibration`` (its name)."""
        row = {"attempt": attempt, "at": _now(), "calibration": calibration, "right": right, "faults": " ".join(sorted(faults))}
        with self._engine.begin() as connection:
            connection.execute(insert(_GRADES).values(row))

    def grades(self, calibration: str) -> tuple[Grade, ...]:
        """The grades of feedback that ``calibration`` judged, in the order in which it was first graded; the last word counts."""
        wanted = (
            select(_GRADES.c.attempt, _GRADES.c.right, _ATTEMPTS.c.confidence)
            .join(_ATTEMPTS, _ATTEMPTS.c.id == _GRADES.c.attempt)
            .where(_GRADES.c.calibration == calibration, _ATTEMPTS.c.confidence.is_not(None))
            .order_by(_GRADES.c.id)
        )
        with self._engine.connect() as connection:
            last = {row.attempt: row for row in connection.execute(wanted)}
        return tuple(Grade(confidence=row.confidence, right=row.right) for row in last.values() if row.right is not None)

    def graded(self) -> dict[int, bool | None]:
        """Every attempt that was looked at for grading, with the last word on it."""
        with self._engine.connect() as connection:
            rows = connection.execute(select(_GRADES.c.attempt, _GRADES.c.right).order_by(_GRADES.c.id))
            return {row.attempt: row.right for row in rows}

    @property
    def linking(self) -> bool:
        """Whether students may make links."""
        return self._link_life > timedelta()

    def link(self, attempt: int) -> Link:
        """A new link to ``attempt``."""
        link = Link(token=secrets.token_urlsafe(24), until=datetime.now(UTC) + self._link_life)
        row = {"digest": _digest(link.token), "attempt": attempt, "until": link.until.replace(tzinfo=None)}
        with self._engine.begin() as connection:
            connection.execute(insert(_LINKS).values(row))
        return link

    def linked(self, token: str) -> Attempt | None:
        """The attempt that a link opens; None where the link is unknown or has expired."""
        if not self.linking:
            return None
        alive = (_LINKS.c.digest == _digest(token)) & (_LINKS.c.until > _now())
        with self._engine.connect() as connection:
            row = connection.execute(select(_ATTEMPTS).join(_LINKS, _LINKS.c.attempt == _ATTEMPTS.c.id).where(alive)).first()
            parts = _parts(connection, _PARTS.c.attempt == (row.id if row else 0))
        return None if row is None else _attempt(row, parts.get(row.id, ()), None, frozenset())

    def recent(self, limit: int = 200) -> tuple[Attempt, ...]:
        """The last attempts, newest first."""
        with self._engine.connect() as connection:
            rows = connection.execute(select(_ATTEMPTS).order_by(_ATTEMPTS.c.id.desc()).limit(limit)).all()
            first = rows[-1].id if rows else 0
            said = select(_OPINIONS.c.attempt, _OPINIONS.c.helpful).where(_OPINIONS.c.attempt >= first).order_by(_OPINIONS.c.id)
            opinions = {row.attempt: row.helpful for row in connection.execute(said)}
            reveals = connection.execute(select(_REVEALS.c.attempt, _REVEALS.c.what).where(_REVEALS.c.attempt >= first)).all()
            parts = _parts(connection, _PARTS.c.attempt >= first)
        asked: dict[int, set[str]] = {}
        for reveal in reveals:
            asked.setdefault(reveal.attempt, set()).add(reveal.what)
        return tuple(_attempt(row, parts.get(row.id, ()), opinions.get(row.id), frozenset(asked.get(row.id, ()))) for row in rows)

    def policy(self) -> Policy:
        """The instructor's last decision, or the one that the server was started with."""
        with self._engine.connect() as connection:
            row = connection.execute(select(_POLICIES).order_by(_POLICIES.c.id.desc()).limit(1)).first()
            paced = connection.execute(select(_PACES).order_by(_PACES.c.id.desc()).limit(1)).first()
        if row is None:
            return self._default
        chosen = replace(self._default, precision=row.precision, helping=row.helping, deepest=row.deepest)
        return chosen if paced is None else replace(chosen, pace=Pace(paced.pace), wait=paced.wait)

    def decide(self, policy: Policy) -> None:
        """Make ``policy`` hold for the class from now on."""
        with self._engine.begin() as connection:
            connection.execute(
                insert(_POLICIES).values(at=_now(), precision=policy.precision, helping=policy.helping, deepest=policy.deepest)
            )
            connection.execute(insert(_PACES).values(at=_now(), pace=policy.pace.value, wait=policy.wait))


def _open(path: Path | None) -> Engine:
    if path is None:
        # one connection, as the data live in it, and one thread at a time has it
        only = {"poolclass": QueuePool, "pool_size": 1, "max_overflow": 0}
        return create_engine("sqlite://", connect_args={"check_same_thread": False}, **only)
    path.parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": 10})
    event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA journal_mode=WAL"))
    return engine


def _parts(connection: Connection, wanted: ColumnElement[bool]) -> dict[int, tuple[Verdict, ...]]:
    """The verdicts on single mistakes, by attempt."""
    found: dict[int, tuple[Verdict, ...]] = {}
    for row in connection.execute(select(_PARTS).where(wanted).order_by(_PARTS.c.id)):
        verdict = _verdict(row)
        if verdict is not None:
            found[row.attempt] = (*found.get(row.attempt, ()), verdict)
    return found


def _attempt(row: Row[tuple[object, ...]], parts: tuple[Verdict, ...], helpful: bool | None, revealed: frozenset[str]) -> Attempt:
    verdict = _verdict(row)
    verdict = None if verdict is None else replace(verdict, parts=parts)
    feedback = replace(_FEEDBACK.validate_json(row.feedback), verdict=verdict)
    at = row.at.replace(tzinfo=UTC)
    return Attempt(id=row.id, at=at, visit=row.visit, feedback=feedback, helpful=helpful, revealed=revealed)


def _columns(verdict: Verdict | None) -> dict[str, object]:
    """A verdict, its parts left out, as a row has it."""
    return {
        "verdict": None if verdict is None else type(verdict).__name__,
        "reason": verdict.because.value if isinstance(verdict, Withheld) else None,
        "confidence": None if verdict is None else verdict.confidence,
    }


def _verdict(row: Row[tuple[object, ...]]) -> Verdict | None:
    match row.verdict:
        case "Shown":
            return Shown(confidence=row.confidence or 0.0)
        case "Held":
            return Held(confidence=row.confidence or 0.0)
        case "Withheld":
            return Withheld(because=Reason(row.reason or ""), confidence=row.confidence)
        case _:
            return None


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)
