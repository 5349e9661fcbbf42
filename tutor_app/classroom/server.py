"""A database server by its URL, such as ``postgresql+psycopg://host/name``."""

from __future__ import annotations

import threading

from sqlalchemy import create_engine, event, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from tutor_app.classroom.database import Database, weakly
from tutor_app.classroom.migrations import migrate

_MIGRATING = 7_306_311
"""The lock that processes take on a PostgreSQL server to migrate one after the other; any number will do."""


class Server(Database):
    """What is at ``url``; its tables are brought up to date once, before the first use."""

    numbers = True

    def __init__(self, url: str) -> None:
        engine = create_engine(url, hide_parameters=True, pool_pre_ping=True)
        self._migrated, self._migrating = False, threading.RLock()
        event.listen(engine, "checkout", weakly(self._look))
        super().__init__(engine, engine.url.render_as_string(hide_password=True))
        self._open()

    def _look(self, _: DBAPIConnection, __: ConnectionPoolEntry, ___: object) -> None:
        """Migrate through a connection of its own, so that the one that is asked for sees all tables."""
        with self._migrating:
            if self._migrated:
                return
            self._migrated = True
            try:
                with self._engine.begin() as connection:
                    if connection.dialect.name == "postgresql":
                        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _MIGRATING})
                    migrate(connection)
            except BaseException:
                self._migrated = False
                raise

    def _flush(self) -> bool:
        """The log is the server's own."""
        return True

    def _wipe(self) -> bool:
        """Servers clean up by themselves; this one is told that there is something to do."""
        with self._engine.connect() as connection:
            connection.execution_options(isolation_level="AUTOCOMMIT").execute(text("VACUUM"))
        return True
