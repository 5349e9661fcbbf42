"""One SQLite file that may be full, locked, damaged, deleted or replaced while the server runs; or a database in memory.

Each transaction looks whether the open file is still the one at the path, so that none is written on unseen. What fails raises
Unavailable, is logged once, and begins an outage; the next transaction that writes ends it. No value that is stored gets into the
log.
"""

from __future__ import annotations

import itertools
import logging
import os
import sqlite3
import stat
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import ParamSpec, TypeVar

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError, DisconnectionError, IntegrityError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from tutor_app.classroom.migrations import STEPS, migrate, version
from tutor_app.errors import SettingsError

P = ParamSpec("P")
R = TypeVar("R")
PATIENCE = 0.25
"""Seconds that a transaction waits for others to finish. Somebody may be waiting for its feedback meanwhile."""
SHORT_PATIENCE = 0.05
"""The same during an outage."""
_FAILURES = (SQLAlchemyError, sqlite3.Error, OSError, SettingsError)
_Identity = tuple[int, int]
_log = logging.getLogger(__name__)


class Unavailable(Exception):
    """The database cannot do this now."""


class Database:
    """The SQLite file ``path`` (None: in memory); safe to share among threads.

    Raises SettingsError where a newer program than this made the file; whatever else is wrong with it is an outage.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._file: _Identity | None = None
        self._log_file: _Identity | None = None
        self._making, self._writing, self._judging = threading.Lock(), threading.Lock(), threading.Lock()
        self._outages = itertools.count(1)
        self.outage = 0
        """Number of the outage that goes on; 0 where all is well."""
        # in memory there is one connection, as the data live in it, and one thread at a time has it
        size = {"max_overflow": -1} if path else {"pool_size": 1, "max_overflow": 0}
        connect, learn, look = _weakly(self._connect), _weakly(self._learn), _weakly(self._look)
        self._engine = create_engine("sqlite://", creator=connect, hide_parameters=True, poolclass=QueuePool, **size)
        event.listen(self._engine, "connect", learn)
        event.listen(self._engine, "checkout", look)
        weakref.finalize(self, self._engine.dispose)  # what is open is closed with the database that opened it
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

    def _connect(self) -> sqlite3.Connection:
        if self._path is None:
            return self._prepared(sqlite3.connect(":memory:", check_same_thread=False))
        self._make(self._path)
        return self._prepared(sqlite3.connect(self._path, timeout=PATIENCE, check_same_thread=False))

    def _learn(self, _: DBAPIConnection, record: ConnectionPoolEntry) -> None:
        record.info["file"] = self._file

    def _look(self, connection: DBAPIConnection, record: ConnectionPoolEntry, _: object) -> None:
        """Before each use: an open file that is not the one at the path any more is let go, and the path opened anew."""
        if self._path is not None:
            if record.info["file"] != _identity(self._path):
                raise DisconnectionError
            self._log_file = _identity(_beside(self._path, "-wal"))
        patience = SHORT_PATIENCE if self.outage else PATIENCE
        connection.cursor().execute(f"PRAGMA busy_timeout = {patience * 1000:.0f}")

    def _make(self, path: Path) -> None:
        """See that there is a file, for nobody but the server's own user; what SQLite puts beside it gets the same mode."""
        with self._making:  # closing a file gives up the locks that all threads have on it: nobody may know it yet
            if self._file not in {None, _identity(path)}:
                self._leave(path)
            if not path.exists():
                if not path.parent.exists():
                    path.parent.mkdir(mode=0o700, parents=True)
                with suppress(FileExistsError):
                    os.close(os.open(path, os.O_CREAT | os.O_EXCL, 0o600))
            elif os.name == "posix":
                _close_to_others(path)
            self._file = _identity(path)

    def _leave(self, path: Path) -> None:
        """Take away what the file that was at the path left beside it: SQLite would write it into the one that is there now."""
        _log.warning("the database %s was gone: %s", path, "another one was there" if path.exists() else "a new one was made")
        if _identity(_beside(path, "-wal")) == self._log_file is not None:
            for ending in ("-wal", "-shm"):
                _beside(path, ending).unlink(missing_ok=True)

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


def _weakly(method: Callable[P, R]) -> Callable[P, R]:
    """The method, without keeping its object alive."""
    held = weakref.WeakMethod(method)

    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        bound = held()
        assert bound is not None
        return bound(*args, **kwargs)

    return call


def _close_to_others(path: Path) -> None:
    """Take from everybody else what an earlier Surefix, or a copy, left open of the database and the files beside it."""
    for file in (path, _beside(path, "-wal"), _beside(path, "-shm")):
        with suppress(OSError):  # it is not there, or somebody else's
            if file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
                file.chmod(0o600)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _identity(file: Path) -> _Identity | None:
    """What tells the file from another one at the same path; None where there is none."""
    with suppress(OSError):
        found = file.stat()
        return found.st_dev, found.st_ino
    return None
