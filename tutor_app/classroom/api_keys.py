"""Keys with which programs ask in the name of a class: shown once when they are made; of each only a digest is kept."""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.engine import Row

from tutor_app.classroom import clock
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.digests import digest
from tutor_app.classroom.schema import API_KEYS

PREFIX = "surefix_"
"""Tells such a key from other secrets, for those who look for secrets that got into a program."""
LONGEST_NAME = 40
_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """A key of a class: what it is for (``name``), and when it was ``made`` (UTC)."""

    id: int
    class_id: int
    name: str
    made: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A new key, and the ``word`` that it consists of, which nobody can find out again."""

    key: ApiKey
    word: str


class ApiKeys:
    """Those in ``database``, which all its servers know."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def make(self, class_id: int, name: str = "") -> Made | None:
        """A new key for the class; None where it cannot be kept."""
        word, at, name = PREFIX + secrets.token_urlsafe(_BYTES), clock.now(), name.strip()[:LONGEST_NAME]
        row = {"class_id": class_id, "digest": digest(word), "name": name, "made": at}
        with suppress(Unavailable), self._database.writing() as connection:
            number = connection.execute(insert(API_KEYS).values(row).returning(API_KEYS.c.id)).scalar_one()
            return Made(key=ApiKey(id=number, class_id=class_id, name=name, made=at), word=word)
        return None

    def of_class(self, class_id: int) -> tuple[ApiKey, ...]:
        """The keys of a class, the oldest first; none while the database cannot be read."""
        with suppress(Unavailable), self._database.reading() as connection:
            rows = connection.execute(select(API_KEYS).where(API_KEYS.c.class_id == class_id).order_by(API_KEYS.c.id)).all()
            return tuple(map(_key, rows))
        return ()

    def known(self, word: str) -> ApiKey | None:
        """The key that consists of this ``word``; None where there is none, or not any more. Raises Unavailable."""
        with self._database.reading() as connection:
            row = connection.execute(select(API_KEYS).where(API_KEYS.c.digest == digest(word))).first()
        return None if row is None else _key(row)

    def revoke(self, class_id: int, number: int) -> bool:
        """Have a key of the class open nothing from now on; False where there is none, or the database cannot do that now."""
        theirs = (API_KEYS.c.id == number) & (API_KEYS.c.class_id == class_id)
        with suppress(Unavailable), self._database.writing() as connection:
            return connection.execute(delete(API_KEYS).where(theirs)).rowcount > 0
        return False


def _key(row: Row[Any]) -> ApiKey:
    return ApiKey(id=row.id, class_id=row.class_id, name=row.name, made=row.made)
