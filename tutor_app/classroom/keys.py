"""Keys that all servers of one database sign with, made by whichever needs one first; and the log-ins that were ended early."""

from __future__ import annotations

import secrets
from contextlib import suppress
from datetime import UTC, datetime

from sqlalchemy import delete, exists, insert, select
from sqlalchemy.exc import IntegrityError

from tutor_app.classroom import clock
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.schema import KEYS, LOG_OUTS

BYTES = 32
LOG_IN = "log-in"
"""Signs what an instructor's browser keeps."""


class Keys:
    """What ``database`` keeps of them. While it cannot be asked, what was known last holds on."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[str, bytes] = {}
        self._own: dict[str, bytes] = {}
        self._ended: dict[str, float] = {}
        self._unkept: dict[str, float] = {}

    def key(self, name: str) -> bytes:
        """The key of this name, made where there is none; one of this process alone where the database cannot keep it."""
        with suppress(Unavailable):
            with self._database.reading() as connection:
                found = connection.execute(select(KEYS.c.key).where(KEYS.c.name == name)).scalar()
            self._known[name] = self._make(name) if found is None else bytes.fromhex(found)
        if name not in self._known:
            return self._own.setdefault(name, secrets.token_bytes(BYTES))
        return self._known[name]

    def rotate(self, name: str) -> None:
        """Let another key be made: what was signed with the old one is worth nothing from now on. Raises Unavailable."""
        with self._database.writing() as connection:
            connection.execute(delete(KEYS).where(KEYS.c.name == name))

    def end(self, name: str, until: float) -> bool:
        """Remember that a log-in was ended, until that second of the epoch.

        False where other servers do not know it yet: they will once the database can be written, if this one still runs.
        """
        self._ended = {known: end for known, end in self._ended.items() if end > clock.known(clock.now()).timestamp()}
        self._ended[name] = self._unkept[name] = until
        return self._keep()

    def ended(self, name: str) -> bool:
        """Whether the log-in was ended, at whichever server."""
        if self._unkept:
            self._keep()
        if name in self._ended:
            return True
        with suppress(Unavailable), self._database.reading() as connection:
            return bool(connection.execute(select(exists().where(LOG_OUTS.c.name == name))).scalar())
        return False

    def _keep(self) -> bool:
        """Store what could not be stored so far, as far as that can be done now."""
        left = dict(self._unkept)
        rows = [{"name": name, "until": clock.row(datetime.fromtimestamp(until, UTC))} for name, until in left.items()]
        with suppress(Unavailable):
            with self._database.writing() as connection:
                connection.execute(delete(LOG_OUTS).where(LOG_OUTS.c.until < clock.now()))
                for row in rows:
                    with suppress(IntegrityError), connection.begin_nested():
                        connection.execute(insert(LOG_OUTS).values(row))
            for name in left:
                self._unkept.pop(name, None)
            return True
        return False

    def _make(self, name: str) -> bytes:
        """A new one, or that of the process that was faster. Raises Unavailable."""
        row = {"name": name, "key": secrets.token_hex(BYTES), "made": clock.now()}
        with self._database.writing() as connection:
            with suppress(IntegrityError), connection.begin_nested():
                connection.execute(insert(KEYS).values(row))
            return bytes.fromhex(connection.execute(select(KEYS.c.key).where(KEYS.c.name == name)).scalar_one())
