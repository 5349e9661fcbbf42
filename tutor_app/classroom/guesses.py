"""What was tried at a door lately, at all servers of one database, so that guesses are counted together wherever they arrive.

Of where a guess came from a few digits are kept that tell one place from most others, and of which thousands of addresses have
the same; of what was guessed, nothing. After a quarter of an hour it is forgotten.
"""

from __future__ import annotations

import hmac
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, insert, select

from tutor_app.classroom import clock
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.keys import Keys
from tutor_app.classroom.schema import GUESSES

KEPT = timedelta(minutes=15)
_DIGITS = 5
"""Of a million places; more would tell addresses."""
_LATE = 100
"""Rows before the last one that are looked at again: a number that was given earlier may be seen later."""
_KEY = "places"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """A guess from a ``place``, so many seconds ago (``age``), and whether it was ``wrong``."""

    place: str
    age: float
    wrong: bool


class Guesses:
    """Those at one ``door`` of all servers of ``database``; one thread at a time. While it cannot be asked, each counts alone."""

    def __init__(self, database: Database, door: str) -> None:
        self._database, self._door, self._keys = database, door, Keys(database)
        self._key: bytes | None = None
        self._last, self._counted = 0, set[int]()

    def place(self, visitor: str) -> str:
        """What tells a visitor from others."""
        self._key = self._key or self._keys.key(_KEY)
        return hmac.digest(self._key, visitor.encode("utf-8", "replace"), "sha256").hex()[:_DIGITS]

    def news(self) -> tuple[Guess, ...]:
        """What others counted since the last time, the oldest first."""
        now = clock.now()
        new = (GUESSES.c.door == self._door) & (GUESSES.c.id > self._last - _LATE) & (GUESSES.c.at > now - KEPT)
        with suppress(Unavailable), self._database.reading() as connection:
            rows = connection.execute(select(GUESSES).where(new).order_by(GUESSES.c.id)).all()
            fresh = [row for row in rows if row.id not in self._counted]
            self._last = max([self._last, *(row.id for row in rows)])
            self._counted = {number for number in self._counted | {row.id for row in fresh} if number > self._last - _LATE}
            return tuple(Guess(place=row.place, age=max((now - row.at).total_seconds(), 0.0), wrong=row.wrong) for row in fresh)
        return ()

    def tell(self, place: str, *, wrong: bool) -> None:
        """Have the others count a guess, and forget what is old."""
        row = {"at": clock.now(), "door": self._door, "place": place, "wrong": wrong}
        with suppress(Unavailable), self._database.writing(patient=True) as connection:
            connection.execute(delete(GUESSES).where(GUESSES.c.at <= clock.now() - KEPT))
            self._counted.add(connection.execute(insert(GUESSES).values(row).returning(GUESSES.c.id)).scalar_one())
