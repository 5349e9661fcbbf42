"""How much one person, or the key of a program, may ask for: of each quota so many at once, and so many more in its period.

A person is an account, a student of a class, or a visit without either; never an address. All servers of one database count
together, in one transaction that waits for those of the others. Of whom it is a digest is kept, with a key of the database, and
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
from tutor_app.classroom.rates import Rate, Used
from tutor_app.classroom.schema import QUOTAS
from tutor_app.classroom.throttle import forget_oldest
from tutor_app.llm.engines import BUILT_IN, offered
from tutor_app.settings import Settings

CHECKS, MODEL = "checks", "model"
"""What is counted of a person: programs to be checked, and of these the ones for which a language model is asked."""
_KEY = "people"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """``size`` things at once; what was used comes back bit by bit, all of it within the ``period``."""

    name: str
    size: int
    period: timedelta

    @property
    def gap(self) -> timedelta:
        """After which there is one more."""
        return self.period / self.size

    @property
    def rate(self) -> Rate:
        """It as a rate."""
        return Rate(size=self.size, seconds=self.gap.total_seconds())


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is ``left`` to somebody, and from when on there is one more (``due``), which is after a ``gap`` at the latest.

    ``granted`` says whether there was one now.
    """

    granted: bool
    left: int
    size: int
    due: datetime
    gap: timedelta

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


OF_KEYS = Quota(name="keys", size=20, period=timedelta(seconds=10))
"""Questions of each key of programs (:mod:`tutor_app.classroom.api_keys`)."""


def granted(quota: Quota, full: datetime, now: datetime) -> tuple[Standing, datetime]:
    """Whether there is one for somebody who has the whole quota from ``full`` on; and from when on they have it after that.

    Where clocks disagree, or one was set back, nobody waits longer than those who have nothing left.
    """
    rate = quota.rate
    used = Used(whole=min((full - now).total_seconds(), rate.period))
    fits = rate.wait(used, 0.0) == 0
    used = rate.taken(used, 0.0) if fits else used
    due = clock.known(now + timedelta(seconds=rate.due(used, 0.0)))
    standing = Standing(granted=fits, left=rate.left(used, 0.0), size=quota.size, due=due, gap=quota.gap)
    return standing, now + timedelta(seconds=used.whole)


class Quotas:
    """The ``quotas`` of this server, as ``database`` counts them. While it cannot be asked, each server counts alone."""

    def __init__(self, database: Database, quotas: Sequence[Quota] = ()) -> None:
        self._database, self._keys = database, Keys(database)
        self._quotas = {quota.name: quota for quota in quotas}
        self._key: bytes | None = None
        self._lock = threading.Lock()
        self._known: dict[tuple[str, str], datetime] = {}
        """From when on people have the whole quota, as far as this server knows: for an outage."""

    @property
    def all(self) -> tuple[Quota, ...]:
        """What is bounded at all."""
        return tuple(self._quotas.values())

    def take(self, name: str, visitor: Visitor, account: int | None = None) -> Standing | None:
        """Count one for whom it is: an ``account``, else a student, else a visit. None where that is not bounded."""
        quota = self._quotas.get(name)
        if quota is None:
            return None
        person = f"visit {visitor.visit}" if visitor.student is None else f"student {visitor.student}"
        return self._taken(quota, person if account is None else f"account {account}")

    def take_of_key(self, number: int | None, quota: Quota = OF_KEYS) -> Standing:
        """Count one for the key of this ``number``; None: for all programs that need no key."""
        return self._taken(quota, "no key" if number is None else f"key {number}")

    def used(self) -> tuple[Use, ...]:
        """How much of each quota is used now. Raises Unavailable."""
        now = clock.now()
        with self._database.reading() as connection:
            return tuple(_used(connection, quota, now) for quota in self._quotas.values())

    def _taken(self, quota: Quota, whose: str) -> Standing:
        self._key = self._key or self._keys.key(_KEY)
        who = hmac.digest(self._key, whose.encode("utf-8", "replace"), "sha256").hex()
        now = clock.now()
        with self._lock:
            known, full = granted(quota, self._known.get((quota.name, who), now), now)
        if not known.granted:  # others can only have taken more: who goes on asking costs the database nothing
            self._remember(quota.name, who, full, now)
            return known
        with suppress(Unavailable), self._database.writing(patient=True) as connection:
            known, full = _taken_of_row(connection, quota, who, clock.now())  # others may have been waited for
        self._remember(quota.name, who, full, now)
        return known

    def _remember(self, name: str, who: str, full: datetime, now: datetime) -> None:
        with self._lock:
            self._known.pop((name, who), None)
            self._known[name, who] = full
            while (first := next(iter(self._known))) != (name, who) and self._known[first] <= now:
                del self._known[first]  # they have the whole quota again, as everybody who is not known
            forget_oldest(self._known)


def allowed(settings: Settings) -> tuple[Quota, ...]:
    """What the settings bound; of a language model nothing where no class can have one."""
    by_model = any(engine != BUILT_IN for engine in offered(settings))
    quotas = (
        Quota(name=CHECKS, size=settings.checks_per_hour, period=timedelta(hours=1)),
        Quota(name=MODEL, size=settings.model_checks_per_day if by_model else 0, period=timedelta(days=1)),
    )
    return tuple(quota for quota in quotas if quota.size)


def _taken_of_row(connection: Connection, quota: Quota, who: str, now: datetime) -> tuple[Standing, datetime]:
    """The same for a row, which nobody else changes meanwhile."""
    own = (QUOTAS.c.name == quota.name) & (QUOTAS.c.who == who)
    wanted = select(QUOTAS.c.full_at).where(own).with_for_update()
    full = connection.execute(wanted).scalar()
    if full is None:
        with suppress(IntegrityError), connection.begin_nested():
            connection.execute(insert(QUOTAS).values(name=quota.name, who=who, full_at=now))
        full = connection.execute(wanted).scalar_one()
    standing, later = granted(quota, full, now)
    if later != full:
        connection.execute(update(QUOTAS).where(own).values(full_at=later))
    return standing, later


def _used(connection: Connection, quota: Quota, now: datetime) -> Use:
    def people(since: datetime) -> int:
        counted = select(func.count()).select_from(QUOTAS).where(QUOTAS.c.name == quota.name, QUOTAS.c.full_at > since)
        return connection.execute(counted).scalar_one()

    return Use(quota=quota, people=people(now), without=people(now + quota.gap * (quota.size - 1)))
