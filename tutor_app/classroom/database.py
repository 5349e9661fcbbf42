"""One SQLite file that may be full, locked, damaged, deleted or replaced while the server runs; or a database in memory.

Each transaction opens the file anew, so that none is written on unseen after it was deleted. What fails raises Unavailable, is
logged once, and begins an outage; the next transaction that writes ends it. No value that is stored ever gets into the log.
"""

from __future__ import annotations

import itertools
import logging
import os
import sqlite3
import stat
import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError
from sqlalchemy.pool import NullPool, QueuePool

from tutor_app.classroom.migrations import STEPS, migrate, version
from tutor_app.errors import SettingsError

PATIENCE = 0.25
"""Seconds that a transaction waits for others to finish. Somebody may be waiting for its feedback meanwhile."""
SHORT_PATIENCE = 0.05
"""The same during an outage."""
_FAILURES = (SQLAlchemyError, sqlite3.Error, OSError, SettingsError)
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_log = logging.getLogger(__name__)


class Unavailable(Exception):
    """The database cannot do this now."""


class Database:
    """The SQLite file ``path`` (None: in memory); safe to share among threads.

    Raises SettingsError where a newer program than this made the file; whatever else is wrong with it is an outage.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._known = False
        self._making, self._writing, self._judging = threading.Lock(), threading.Lock(), threading.Lock()
        self._outages = itertools.count(1)
        self.outage = 0
        """Number of the outage that goes on; 0 where all is well."""
        if path is None:  # there is one connection, as the data live in it, and one thread at a time has it
            pool = {"poolclass": QueuePool, "pool_size": 1, "max_overflow": 0}
            self._engine = create_engine("sqlite://", creator=_in_memory, hide_parameters=True, **pool)
            weakref.finalize(self, self._engine.dispose)
        else:
            connect = partial(self._connect, path)
            self._engine = create_engine("sqlite://", creator=connect, hide_parameters=True, poolclass=NullPool)
        try:
            with self._engine.connect():
                pass
        except SettingsError:
            raise
        except _FAILURES as error:
            self._begin_outage(error)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection to look things up. Raises Unavailable."""
        with self._watched(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction; writers of this process wait for one another. Raises Unavailable."""
        with self._watched(), self._writing, self._engine.begin() as connection:
            yield connection
        self._end_outage()

    @contextmanager
    def _watched(self) -> Iterator[None]:
        try:
            yield
        except (IntegrityError, ValueError) as error:  # an attempt that went away with its file, a value that cannot be kept
            _log.error("the database %s could not do one thing: %s", self._path, type(error).__name__)  # more might quote it
            raise Unavailable from error
        except _FAILURES as error:
            self._begin_outage(error)
            raise Unavailable from error

    def _connect(self, path: Path) -> sqlite3.Connection:
        self._make(path)
        patience = SHORT_PATIENCE if self.outage else PATIENCE
        try:
            return self._prepared(sqlite3.connect(path, timeout=patience, check_same_thread=False))
        except sqlite3.OperationalError as error:
            log = _beside(path, "-wal")
            if error.sqlite_errorcode & 0xFF in _BUSY or (log.exists() and log.stat().st_size):
                raise
        # even to read, SQLite fills a file beside it, which a full disk does not allow; where nobody writes, it can do without
        return self._prepared(sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True, check_same_thread=False))

    def _make(self, path: Path) -> None:
        """See that there is a file, for nobody but the server's own user; what SQLite puts beside it gets the same mode."""
        with self._making:  # closing a file gives up the locks that all threads have on it: nobody may know it yet
            if not path.exists():
                if not path.parent.exists():
                    path.parent.mkdir(mode=0o700, parents=True)
                with suppress(FileExistsError):
                    os.close(os.open(path, os.O_CREAT | os.O_EXCL, 0o600))
                if self._known:
                    _log.warning("the database %s was gone: a new one was made", path)
            elif os.name == "posix":
                _close_to_others(path)

    def _prepared(self, connection: sqlite3.Connection) -> sqlite3.Connection:
        try:
            if version(connection) < len(STEPS):
                with self._making:
                    connection.execute("PRAGMA journal_mode = WAL")
                    migrate(connection)
            if version(connection) > len(STEPS):
                raise SettingsError(f"a newer Surefix made {self._path}", advice="Update Surefix, or move the file away.")
            connection.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            connection.close()
            raise
        self._known = True
        return connection

    def _begin_outage(self, error: Exception) -> None:
        with self._judging:
            if self.outage:
                return
            self.outage = next(self._outages)
        cause = error.orig if isinstance(error, DBAPIError) else error
        _log.error("the database %s fails, nothing is stored until it recovers: %s %s", self._path, type(cause).__name__, cause)

    def _end_outage(self) -> None:
        with self._judging:
            if not self.outage:
                return
            self.outage = 0
        _log.warning("the database %s works again", self._path)


def _in_memory() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    migrate(connection)
    return connection


def _close_to_others(path: Path) -> None:
    """Take from everybody else what an earlier Surefix, or a copy, left open of the database and the files beside it."""
    for file in (path, _beside(path, "-wal"), _beside(path, "-shm")):
        with suppress(OSError):  # it is not there, or somebody else's
            if file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
                file.chmod(0o600)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
