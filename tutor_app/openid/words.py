"""Words that work once: each stands for something that is kept here, until it is taken or over.

The state of a sign-in is one, the ticket into a new window another. They are in the database, so that any process of ours can
take what another gave, and no two can take the same. Of a word itself only a digest is kept.
"""

from __future__ import annotations

import json
import secrets
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import delete, func, insert, select

from tutor_app.classroom import clock
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.digests import digest
from tutor_app.classroom.schema import WORDS

MOST = 20_000
"""Words of a kind that wait to be used. With one more, the one that would be over first goes: whoever begins what is never ended
neither fills the database nor keeps others from beginning."""


class Words:
    """The words of one ``kind`` in ``database``; each works for ``life``."""

    def __init__(self, database: Database, kind: str, life: timedelta) -> None:
        self._database, self._kind, self._life = database, kind, life

    def give(self, content: dict[str, Any]) -> str | None:
        """A new word for ``content``, which JSON can hold; None where it cannot be kept. What is over goes, or too much."""
        word, now = secrets.token_urlsafe(32), datetime.now(UTC)
        row = {"digest": digest(word), "kind": self._kind, "content": json.dumps(content), "until": clock.row(now + self._life)}
        own = WORDS.c.kind == self._kind
        waiting = select(func.count()).where(own)
        with suppress(Unavailable), self._database.writing() as connection:
            connection.execute(delete(WORDS).where(WORDS.c.until < clock.row(now)))
            beyond = connection.execute(waiting).scalar_one() - MOST + 1
            if beyond > 0:
                first = select(WORDS.c.digest).where(own).order_by(WORDS.c.until, WORDS.c.digest).limit(beyond)
                connection.execute(delete(WORDS).where(WORDS.c.digest.in_(first)))
            connection.execute(insert(WORDS).values(row))
            return word
        return None

    def take(self, word: str) -> dict[str, Any] | None:
        """What the word stood for, once; None where it never stood for anything, or no longer does. Raises Unavailable."""
        own = (WORDS.c.digest == digest(word)) & (WORDS.c.kind == self._kind)
        taking = delete(WORDS).where(own).returning(WORDS.c.content, WORDS.c.until)
        with self._database.writing() as connection:
            row = connection.execute(taking).first()
        if row is None or row.until <= clock.now():
            return None
        found: dict[str, Any] = json.loads(row.content)
        return found
