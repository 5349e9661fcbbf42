"""What a server acknowledged to clients, and whether a store holds it: each thing once, whole, and no other in its place.

A thing is ``sent`` before the request and ``acknowledged`` after the answer. What was sent and never acknowledged may be there or
not, but not twice. Of some things the answer says the name; where none came, as many may be there as were ``unnamed``.
"""

from __future__ import annotations

import hmac
import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, func, select, text

from tutor_app.classroom import clock
from tutor_app.classroom.keys import Keys
from tutor_app.classroom.quotas import Quota
from tutor_app.classroom.schema import ATTEMPTS, DECISIONS, GRADES, OUTCOMES, QUESTIONS, QUOTAS, STUDENTS
from tutor_app.classroom.store import Store

KINDS = ("joined", "check", "question", "setting", "grade", "answer")
"""What is acknowledged: a student who joined, feedback on a page, a question, a setting, a grade, an answer over HTTP."""


@dataclass(slots=True)
class Ledger:
    """Safe to share among threads. Things are named so that no two of a kind are the same."""

    sent: dict[str, Counter[str]] = field(default_factory=lambda: {kind: Counter() for kind in KINDS})
    acknowledged: dict[str, Counter[str]] = field(default_factory=lambda: {kind: Counter() for kind in KINDS})
    unnamed: Counter[str] = field(default_factory=Counter)
    """How many things of a kind were asked for whose names the answers have not said."""
    used: dict[tuple[str, str], datetime] = field(default_factory=dict)
    """From when on a person has a whole quota again at the earliest, by its name and who: what was acknowledged counts."""
    ungated: list[str] = field(default_factory=list)
    """What somebody was shown that the gate did not pass."""
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def send(self, kind: str, name: str) -> None:
        """It is about to be asked for."""
        with self._lock:
            self.sent[kind][name] += 1

    def send_unnamed(self, kind: str) -> None:
        """It is about to be asked for, and the answer will say its name."""
        with self._lock:
            self.unnamed[kind] += 1

    def named(self, kind: str, name: str = "") -> None:
        """The answer to such a request has said the ``name``; none where it was refused."""
        with self._lock:
            self.unnamed[kind] -= 1
            if name:
                self.sent[kind][name] += 1

    def acknowledge(self, kind: str, name: str) -> None:
        """The client has the answer."""
        with self._lock:
            self.acknowledged[kind][name] += 1

    def use(self, quota: Quota, who: str, at: datetime) -> None:
        """An answer that was asked for ``at`` was counted."""
        with self._lock:
            self.used[quota.name, who] = max(self.used.get((quota.name, who), at), at) + quota.gap

    def reject(self, shown: str) -> None:
        """Somebody was shown this, and should not have been."""
        with self._lock:
            self.ungated.append(shown)

    @property
    def count(self) -> int:
        """How many things were acknowledged."""
        with self._lock:
            return sum(map(Counter.total, self.acknowledged.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What is wrong with a store: things that are ``lost`` or ``doubled``, quotas that are too full, and what is ``unsound``."""

    lost: tuple[str, ...] = ()
    doubled: tuple[str, ...] = ()
    uncounted: tuple[str, ...] = ()
    unsound: tuple[str, ...] = ()


def compared(ledger: Ledger, store: Store) -> Found:
    """The store beside what was acknowledged. Raises Unavailable."""
    with store.database.reading() as connection:
        there = held(connection)
        unsound = (*_unsound(connection), *_torn(connection))
        uncounted = _uncounted(ledger, store, connection)
    lost, doubled = [], []
    for kind, names in there.items():
        lost += [f"{kind} {name}" for name, count in ledger.acknowledged[kind].items() if names[name] < count]
        more = names - ledger.sent[kind]
        unasked = [name for name in more if name not in ledger.sent[kind]]
        if len(unasked) <= ledger.unnamed[kind]:
            more = Counter({name: count - (name in unasked) for name, count in more.items()})
        doubled += [f"{kind} {name}" for name in +more]
    return Found(lost=tuple(lost), doubled=tuple(doubled), uncounted=uncounted, unsound=unsound)


def held(connection: Connection) -> Mapping[str, Counter[str]]:
    """What is in the store, by its kind and name; a check is there with its outcome only."""
    checks = select(ATTEMPTS.c.program).join(OUTCOMES, OUTCOMES.c.attempt == ATTEMPTS.c.id)
    own = select(DECISIONS.c.wait).where(DECISIONS.c.class_id.is_not(None), DECISIONS.c.pace == "wait")
    return {
        "joined": Counter(connection.execute(select(STUDENTS.c.digest)).scalars()),
        "check": Counter(connection.execute(checks).scalars()),
        "question": Counter(connection.execute(select(QUESTIONS.c.text)).scalars()),
        "setting": Counter(map(str, connection.execute(own).scalars())),
        "grade": Counter(map(str, connection.execute(select(GRADES.c.attempt).where(GRADES.c.right)).scalars())),
    }


def _uncounted(ledger: Ledger, store: Store, connection: Connection) -> tuple[str, ...]:
    """Whose quota has more left than answers were acknowledged; what is over by now, nobody has to keep."""
    key, now = Keys(store.database).key("people"), datetime.now(UTC)
    rows = {(row.name, row.who): clock.known(row.full_at) for row in connection.execute(select(QUOTAS))}
    wrong = []
    for (name, who), full in ledger.used.items():
        row = rows.get((name, hmac.digest(key, who.encode(), "sha256").hex()))
        if full > now + timedelta(seconds=1) and (row is None or row < full - timedelta(milliseconds=1)):
            wrong.append(f"{name} of {who}")
    return tuple(wrong)


def _unsound(connection: Connection) -> tuple[str, ...]:
    """What SQLite's own checks find; a server looks after its files itself."""
    if connection.dialect.name != "sqlite":
        return ()
    said = [str(line) for (line,) in connection.execute(text("PRAGMA integrity_check"))]
    return (*(line for line in said if line != "ok"), *map(str, connection.execute(text("PRAGMA foreign_key_check"))))


def _torn(connection: Connection) -> tuple[str, ...]:
    """Grades, questions and outcomes of attempts that are not there."""
    known = select(ATTEMPTS.c.id)
    counts = {
        table.name: connection.execute(
            select(func.count()).select_from(table).where(table.c.attempt.is_not(None), table.c.attempt.not_in(known))
        ).scalar_one()
        for table in (OUTCOMES, QUESTIONS, GRADES)
    }
    return tuple(f"{count} of {name} without their attempt" for name, count in counts.items() if count)
