"""How much one person may ask for: of each quota so many at once, and one more whenever its share of the time is over.

A person is an account, a student of a class, or a visit without either; never an address. All servers of one database count
together, in one transaction that waits for those of the others. Of a person a digest is kept, with a key of the database, and
the time at which the whole quota is there again; from then on the row means nothing, and is deleted within an hour
(:mod:`tutor_app.classroom.keeping`).
"""

from __future__ import annotations

import hmac
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from tutor_app.classroom import clock
from tutor_app.classroom.attempts import Visitor
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.keys import Keys
from tutor_app.classroom.schema import QUOTAS
from tutor_app.settings import Settings

CHECKS, MODEL = "checks", "model"
"""What is counted: programs to be checked, and of these the ones for which a language model is asked."""
_KEY = "people"
_KNOWN = 10_000
"""People of whom this process remembers how much they used, for an outage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """``size`` things that a person may ask for in a ``period``."""

    name: str
    size: int
    period: timedelta

    @property
    def gap(self) -> timedelta:
        """After which there is one more."""
        return self.period / self.size


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is ``left`` to a person, and from when on there is one more (``due``); ``granted`` says whether there was one now."""

    granted: bool
    left: int
    size: int
    due: datetime

    @property
    def scarce(self) -> bool:
        """Whether a person should know."""
        return self.left <= self.size // 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """How many people have less than the whole ``quota`` now, and how many of them have nothing left."""

    quota: Quota
    people: int
    without: int


def granted(quota: Quota, full: datetime, now: datetime) -> tuple[Standing, datetime]:
    """Whether there is one for somebody who has the whole quota from ``full`` on; and from when on they have it after that."""
    gap = quota.gap
    before, after = max(full, now), max(full, now) + gap
    fits = after <= now + gap * quota.size
    full = after if fits else before
    left, since = divmod(now + gap * quota.size - full, gap)
    return Standing(granted=fits, left=left, size=quota.size, due=clock.known(now + gap - since)), full


class Quotas:
    """The ``quotas`` of this server, as ``database`` counts them. While it cannot be asked, each server counts alone."""

    def __init__(self, database: Database, quotas: Sequence[Quota] = ()) -> None:
        self._database, self._keys = database, Keys(database)
        self._quotas = {quota.name: quota for quota in quotas}
        self._key: bytes | None = None
        self._lock = threading.Lock()
        self._known: dict[tuple[str, str], datetime] = {}

    @property
    def all(self) -> tuple[Quota, ...]:
        """What is bounded at all."""
        return tuple(self._quotas.values())

    def take(self, name: str, visitor: Visitor, account: int | None = None) -> Standing | None:
        """Count one for whom it is: an ``account``, else a student, else a visit. None where that is not bounded."""
        quota = self._quotas.get(name)
        if quota is None:
            return None
        now, who = clock.now(), self._who(visitor, account)
        with suppress(Unavailable), self._database.writing(patient=True) as connection:
            standing, full = _taken(connection, quota, who, clock.now())  # others may have been waited for
            self._remember(name, who, full)
            return standing
        with self._lock:
            standing, full = granted(quota, self._known.get((name, who), now), now)
        self._remember(name, who, full)
        return standing

    def used(self) -> tuple[Use, ...]:
        """How much of each quota is used now. Raises Unavailable."""
        now = clock.now()
        with self._database.reading() as connection:
            return tuple(_used(connection, quota, now) for quota in self._quotas.values())

    def _who(self, visitor: Visitor, account: int | None) -> str:
        self._key = self._key or self._keys.key(_KEY)
        person = f"visit {visitor.visit}" if visitor.student is None else f"student {visitor.student}"
        person = person if account is None else f"account {account}"
        return hmac.digest(self._key, person.encode("utf-8", "replace"), "sha256").hex()

    def _remember(self, name: str, who: str, full: datetime) -> None:
        with self._lock:
            self._known.pop((name, who), None)
            self._known[name, who] = full
            if len(self._known) > _KNOWN:
                del self._known[next(iter(self._known))]


def allowed(settings: Settings) -> tuple[Quota, ...]:
    """What the settings bound."""
    quotas = (
        Quota(name=CHECKS, size=settings.checks_per_hour, period=timedelta(hours=1)),
        Quota(name=MODEL, size=settings.model_checks_per_day, period=timedelta(days=1)),
    )
    return tuple(quota for quota in quotas if quota.size)


def _taken(connection: Connection, quota: Quota, who: str, now: datetime) -> tuple[Standing, datetime]:
    """The same for a row, which nobody else changes meanwhile."""
    own = (QUOTAS.c.name == quota.name) & (QUOTAS.c.who == who)
    wanted = select(QUOTAS.c.full_at).where(own).with_for_update()
    full = connection.execute(wanted).scalar()
    if full is None:
        with suppress(IntegrityError), connection.begin_nested():
            connection.execute(insert(QUOTAS).values(name=quota.name, who=who, full_at=now))
        full = connection.execute(wanted).scalar_one()
    standing, later = granted(quota, full, now)
    if standing.granted:
        connection.execute(update(QUOTAS).where(own).values(full_at=later))
    return standing, later


def _used(connection: Connection, quota: Quota, now: datetime) -> Use:
    def people(since: datetime) -> int:
        counted = select(func.count()).select_from(QUOTAS).where(QUOTAS.c.name == quota.name, QUOTAS.c.full_at > since)
        return connection.execute(counted).scalar_one()

    return Use(quota=quota, people=people(now), without=people(now + quota.gap * (quota.size - 1)))
