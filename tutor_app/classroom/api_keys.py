"""Keys with which programs ask in the name of a class: shown once when they are made; of each only a digest is kept.

Who made a key, and who revoked it, is kept as long as the class, as its decisions are.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Any

from sqlalchemy import ColumnElement, func, insert, select, update
from sqlalchemy.engine import Row

from tutor_app.classroom import clock
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.decisions import INSTRUCTOR
from tutor_app.classroom.digests import digest
from tutor_app.classroom.rates import Rate
from tutor_app.classroom.schema import API_KEYS, CLASSES
from tutor_app.classroom.throttle import Pace

PREFIX = "surefix_"
"""Tells such a key from other secrets, for those who look for secrets that got into a program."""
LONGEST_NAME = 40
MOST = 10
"""Keys of one class, as each has its own share of the server's time."""
PACE = Pace(
    own=Rate(size=10, seconds=2.0, doublings=5),
    guessers=Rate(size=100, seconds=1.0),
    newcomers=Rate(size=1000, seconds=0.5),
    certain=600.0,
)
"""Wrong keys. Nobody can guess one: this is for programs that go on asking with keys that were revoked, and the database."""
_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """A key of a class: what it is for (``name``), when it was ``made`` (UTC) and by whom, and the same of its end."""

    id: int
    class_id: int
    name: str
    made: datetime
    made_by: str
    revoked: datetime | None = None
    revoked_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A key with the ``word`` that it consists of, which nobody can look up later."""

    key: ApiKey
    word: str


class NotMade(Enum):
    """Why there is no new key."""

    FULL = auto()
    """The class has as many as it may."""
    NO_CLASS = auto()
    OUTAGE = auto()
    """The database cannot do that now."""


class ApiKeys:
    """Those in ``database``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def make(self, class_id: int, name: str = "", *, by: str = INSTRUCTOR) -> Made | NotMade:
        """A new key of a class, or why there is none."""
        word, plain = PREFIX + secrets.token_urlsafe(_BYTES), "".join(filter(str.isprintable, name)).strip()[:LONGEST_NAME]
        row = {"class_id": class_id, "digest": digest(word), "name": plain, "made": clock.now(), "made_by": by}
        with suppress(Unavailable), self._database.writing() as connection:
            of = select(CLASSES.c.id).where(CLASSES.c.id == class_id).with_for_update()
            count = select(func.count()).select_from(API_KEYS).where(_in_use(class_id))
            if connection.execute(of).first() is None:
                return NotMade.NO_CLASS
            if connection.execute(count).scalar_one() >= MOST:
                return NotMade.FULL
            return Made(key=_key(connection.execute(insert(API_KEYS).values(row).returning(API_KEYS)).one()), word=word)
        return NotMade.OUTAGE

    def of_class(self, class_id: int) -> tuple[ApiKey, ...]:
        """The keys of a class that open something, the oldest first; none while the database cannot be read."""
        return tuple(key for key in self.log(class_id) if key.revoked is None)

    def log(self, class_id: int) -> tuple[ApiKey, ...]:
        """The same with those that were revoked."""
        with suppress(Unavailable), self._database.reading() as connection:
            rows = connection.execute(select(API_KEYS).where(API_KEYS.c.class_id == class_id).order_by(API_KEYS.c.id)).all()
            return tuple(map(_key, rows))
        return ()

    def known(self, word: str) -> ApiKey | None:
        """The key that consists of this ``word``; None where it opens nothing, or its class is over. Raises Unavailable."""
        wanted = select(API_KEYS).join(CLASSES).where(API_KEYS.c.digest == digest(word), API_KEYS.c.revoked.is_(None))
        with self._database.reading() as connection:
            row = connection.execute(wanted.where(CLASSES.c.archived.is_(None))).first()
        return None if row is None else _key(row)

    def revoke(self, class_id: int, number: int, *, by: str = INSTRUCTOR) -> bool:
        """Have a key of the class open nothing from now on; False where there is none, or the database cannot do that now."""
        revoking = update(API_KEYS).where(_in_use(class_id), API_KEYS.c.id == number)
        with suppress(Unavailable), self._database.writing() as connection:
            return connection.execute(revoking.values(revoked=clock.now(), revoked_by=by)).rowcount > 0
        return False


def _in_use(class_id: int) -> ColumnElement[bool]:
    return (API_KEYS.c.class_id == class_id) & API_KEYS.c.revoked.is_(None)


def _key(row: Row[Any]) -> ApiKey:
    return ApiKey(
        id=row.id,
        class_id=row.class_id,
        name=row.name,
        made=clock.known(row.made),
        made_by=row.made_by,
        revoked=clock.known_or_none(row.revoked),
        revoked_by=row.revoked_by,
    )
