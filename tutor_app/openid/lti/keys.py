"""Our own keys: with them we sign what platforms are to believe, and publish what it takes to check that.

A key is published a day before it signs, so that platforms which keep our keys for a while know it by then, and for a while
after it signed last. The private halves are in the database, as every process signs; whoever reads that can sign as we do.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from joserfc import jwt
from joserfc.jwk import RSAKey
from sqlalchemy import delete, insert, select

from tutor_app.classroom import clock
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.lti_schema import KEYS

ALGORITHM = "RS256"
BITS = 2048
LIFE = timedelta(days=90)
"""How long a key signs."""
BEFORE = timedelta(days=1)
"""How long it is published before that; the very first one signs at once."""
AFTER = timedelta(days=7)
"""How long it is published after that."""


class OurKeys:
    """The keys in ``database``, which are made as they are needed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def published(self, now: datetime | None = None) -> dict[str, Any] | None:
        """The public halves as a JSON Web Key Set; None while the database does not say."""
        keys = self._kept(now or datetime.now(UTC))
        named = {"alg": ALGORITHM, "use": "sig"}
        return None if keys is None else {"keys": [key.as_dict(private=False, **named) for _, key in keys]}

    def sign(self, claims: dict[str, Any], now: datetime | None = None) -> str | None:
        """The claims as a signed token; None while no key can be read."""
        moment = now or datetime.now(UTC)
        keys = self._kept(moment)
        if not keys:
            return None
        ready = [key for made, key in keys if made <= moment - BEFORE]
        key = ready[-1] if ready else keys[0][1]
        return jwt.encode({"alg": ALGORITHM, "kid": key.kid or ""}, claims, key, algorithms=[ALGORITHM])

    def rotate(self, now: datetime | None = None) -> bool:
        """Make a new key, which signs once it has been published for a while; False where it cannot be kept."""
        with suppress(Unavailable), self._database.writing() as connection:
            connection.execute(insert(KEYS).values(_new(now or datetime.now(UTC))))
            return True
        return False

    def revoke(self) -> bool:
        """Publish no key of ours any more, as somebody may have read one; the next one signs at once."""
        with suppress(Unavailable), self._database.writing() as connection:
            connection.execute(delete(KEYS))
            return True
        return False

    def _kept(self, now: datetime) -> list[tuple[datetime, RSAKey]] | None:
        """Every key that is published, the oldest first, after new ones were made and old ones deleted where it is time."""
        with suppress(Unavailable):
            rows = self._rows()
            over = clock.row(now - BEFORE - LIFE - AFTER)
            if not rows or rows[-1].made <= clock.row(now - LIFE) or rows[0].made <= over:
                with self._database.writing() as connection:
                    connection.execute(delete(KEYS).where(KEYS.c.made <= over))
                    if not rows or rows[-1].made <= clock.row(now - LIFE):
                        connection.execute(insert(KEYS).values(_new(now)))
                rows = self._rows()
            return [(clock.known(row.made), RSAKey.import_key(row.private, {"kid": row.kid})) for row in rows]
        return None

    def _rows(self) -> list[Any]:
        with self._database.reading() as connection:
            return list(connection.execute(select(KEYS).order_by(KEYS.c.made, KEYS.c.kid)))


def _new(now: datetime) -> dict[str, Any]:
    key = RSAKey.generate_key(BITS)
    return {"kid": secrets.token_urlsafe(12), "made": clock.row(now), "private": key.as_pem(private=True).decode()}
