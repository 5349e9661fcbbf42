"""Links that open one attempt again, for whoever has the unguessable word in them."""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import insert

from tutor_app.classroom import clock, stored
from tutor_app.classroom.attempts import FINISHED
from tutor_app.classroom.consent import willing
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.digests import digest
from tutor_app.classroom.schema import ATTEMPTS, LINKS, PARTS
from tutor_app.classroom.stored import Attempt


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What opens one attempt again: an unguessable word, and the time (UTC) until which it works."""

    token: str
    until: datetime


class Links:
    """Links work for ``life``; with none there are no links, old ones included. Only a digest of each is kept."""

    def __init__(self, database: Database, life: timedelta) -> None:
        self._database, self._life = database, life

    @property
    def on(self) -> bool:
        """Whether students may make links."""
        return self._life > timedelta()

    def make(self, attempt: int) -> Link | None:
        """A new link to ``attempt``; None where it cannot be kept, or must not be."""
        link = Link(token=secrets.token_urlsafe(24), until=datetime.now(UTC) + self._life)
        row = {"digest": digest(link.token), "attempt": attempt, "until": clock.row(link.until)}
        with suppress(Unavailable), self._database.writing() as connection:
            if willing(connection, attempt):
                connection.execute(insert(LINKS).values(row))
                return link
        return None

    def opened(self, token: str) -> Attempt | None:
        """The attempt that a link opens; None where the link is unknown or has expired."""
        if not self.on:
            return None
        alive = (LINKS.c.digest == digest(token)) & (LINKS.c.until > clock.now())
        wanted = FINISHED.join(LINKS, LINKS.c.attempt == ATTEMPTS.c.id).where(alive)
        with suppress(Unavailable), self._database.reading() as connection:
            row = connection.execute(wanted).first()
            return None if row is None else stored.attempt(row, stored.parts(connection, PARTS.c.attempt == row.id))
        return None
