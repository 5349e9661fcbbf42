"""A database server by its URL, such as ``postgresql+psycopg://host/name``, which may be away when the app starts, and later.

Nobody waits long for one that does not answer: it is given a few seconds, and after that it is not asked again for a moment.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

from sqlalchemy import URL, create_engine, event, make_url, text
from sqlalchemy.engine.interfaces import DBAPIConnection, Dialect
from sqlalchemy.pool import ConnectionPoolEntry

from tutor_app.classroom.database import Database, weakly
from tutor_app.classroom.migrations import migrate
from tutor_app.errors import SettingsError

_MIGRATING = 7_306_311
"""The lock that processes take on a PostgreSQL server to migrate one after the other; any number will do."""
CONNECTIONS = 20
"""To the database at most, from each process."""
_CONNECT = {"connect_timeout": "3", "tcp_user_timeout": "5000", "keepalives_idle": "10", "keepalives_interval": "5"}
"""What libpq is told where the URL says nothing: seconds to connect, milliseconds until what was sent must have been heard."""
_STATEMENT = "10s"
"""What one statement may take; migrations and wipes may take as long as they need."""
RESPITE = 1.0
"""Seconds for which a server that could not be reached is not asked again."""


class Away(ConnectionError):
    """The server could not be reached a moment ago."""


class Server(Database):
    """What is at ``url``; its tables are brought up to date once, before the first use. Raises SettingsError without a driver."""

    numbers = True
    snapshots = False

    def __init__(self, url: str, clock: Callable[[], float] = time.monotonic) -> None:
        found = make_url(url)
        size: dict[str, Any] = {"pool_size": CONNECTIONS // 2, "max_overflow": CONNECTIONS // 2, "pool_timeout": 5.0}
        try:
            engine = create_engine(found, hide_parameters=True, pool_pre_ping=True, connect_args=_arguments(found), **size)
        except ImportError as error:
            advice = "pip install 'surefix[postgresql]'"
            raise SettingsError("the driver of the database is not installed", advice=advice) from error
        self._migrated, self._migrating = False, threading.RLock()
        self._clock, self._away = clock, float("-inf")
        event.listen(engine, "do_connect", weakly(self._connect))
        event.listen(engine, "checkout", weakly(self._look))
        super().__init__(engine, engine.url.set(query={}).render_as_string(hide_password=True))
        self._open()

    def _connect(self, dialect: Dialect, _: ConnectionPoolEntry, positional: list[Any], named: dict[str, Any]) -> DBAPIConnection:
        """Connect, unless that just failed: many wait for their feedback, and each of them would wait for the same."""
        if self._clock() - self._away < RESPITE:
            raise Away("not asked again for a moment")
        try:
            connection = dialect.connect(*positional, **named)
        except BaseException:
            self._away = self._clock()
            raise
        try:
            if dialect.name == "postgresql":
                cursor = connection.cursor()
                cursor.execute(f"SET statement_timeout = '{_STATEMENT}'")
                cursor.close()
                connection.commit()
        except BaseException:
            connection.close()
            raise
        return connection

    def _look(self, _: DBAPIConnection, __: ConnectionPoolEntry, ___: object) -> None:
        """Migrate through a connection of its own, so that the one that is asked for sees all tables."""
        with self._migrating:
            if self._migrated:
                return
            self._migrated = True
            try:
                with self._engine.begin() as connection:
                    if connection.dialect.name == "postgresql":
                        connection.execute(text("SET LOCAL statement_timeout = 0"))
                        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _MIGRATING})
                    migrate(connection)
            except BaseException:
                self._migrated = False
                raise

    def _begin_outage(self, error: Exception) -> None:
        super()._begin_outage(error)
        self._migrated = False  # what comes back may be a copy from before

    def _flush(self) -> bool:
        """The log is the server's own."""
        return True

    def _shrink(self) -> bool:
        """Servers clean up by themselves; this one is told that there is something to do. Nobody waits for that."""
        with self._engine.connect() as connection:
            own = connection.execution_options(isolation_level="AUTOCOMMIT")
            if own.dialect.name == "postgresql":
                own.execute(text("SET statement_timeout = 0"))
            try:
                own.execute(text("VACUUM"))
            finally:
                if own.dialect.name == "postgresql":
                    own.execute(text(f"SET statement_timeout = '{_STATEMENT}'"))
        return True


def _arguments(url: URL) -> dict[str, str]:
    return {name: value for name, value in _CONNECT.items() if name not in url.query}
