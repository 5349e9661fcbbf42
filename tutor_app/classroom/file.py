"""One SQLite file that may be full, locked, damaged, deleted or replaced while the server runs; or a database in memory.

Each transaction looks whether the open file is still the one at the path, so that none is written on unseen. What is deleted is
overwritten (:mod:`tutor_app.classroom.apart`), and after a flush the log beside the file does not hold it either. All of that is
done in small steps. Only the file of an earlier version is written anew, once, before anybody uses it.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import stat
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool, StaticPool

from tutor_app.classroom.apart import PAGE
from tutor_app.classroom.database import PATIENT, WRITING, Database, cause_of, weakly
from tutor_app.classroom.migrations import HEAD, migrate

PATIENCE = 0.25
"""Seconds that a transaction waits for others to finish. Somebody may be waiting for its feedback meanwhile."""
LONG_PATIENCE = 3.0
"""The same for a patient one, in an outage as well: a file that is busy is not gone."""
SHORT_PATIENCE = 0.05
"""The same during an outage."""
CONVERTING_PATIENCE = 5.0
"""The same for what needs the file of an earlier version for itself."""
_STEP = 300  # pages that are given back at once
_PAUSE = 0.01  # seconds between two steps, for others to write
_Identity = tuple[int, int]
_NONE: _Identity = (-1, -1)  # of no file
_log = logging.getLogger(__name__)


class File(Database):
    """The SQLite file ``path`` (None: in memory)."""

    overwrites = True

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._file: _Identity | None = None
        self._log_file: _Identity | None = None
        self._looked_over: _Identity | None = _NONE
        self._making = threading.Lock()
        self._unwritable = False
        # in memory there is one connection, as the data live in it, and one thread at a time has it
        size = {"max_overflow": -1} if path else {"pool_size": 1, "max_overflow": 0}
        engine = create_engine("sqlite://", creator=weakly(self._connect), hide_parameters=True, poolclass=QueuePool, **size)
        event.listen(engine, "connect", weakly(self._learn))
        event.listen(engine, "checkout", weakly(self._look))
        event.listen(engine, "begin", _begin)
        super().__init__(engine, str(path))
        self._open()

    def _connect(self) -> sqlite3.Connection:
        # transactions begin where we say so: Python's own way leaves out changes of tables
        if self._path is None:
            return self._prepared(sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None))
        self._make(self._path)
        return self._prepared(sqlite3.connect(self._path, timeout=PATIENCE, check_same_thread=False, isolation_level=None))

    def _learn(self, _: DBAPIConnection, record: ConnectionPoolEntry) -> None:
        record.info["file"] = self._file

    def _look(self, connection: DBAPIConnection, record: ConnectionPoolEntry, _: object) -> None:
        """Before each use: an open file that is not the one at the path any more is let go, and the path opened anew.

        So is one that was opened while nobody could write, as it would never be written by that.
        """
        if self._path is not None:
            if record.info["file"] != _identity(self._path) or (self._unwritable and record.info.get("used")):
                raise DisconnectionError
            record.info["used"] = True
            self._log_file = _identity(_beside(self._path, "-wal"))
        _wait(connection, SHORT_PATIENCE if self.outage else PATIENCE)

    def _begin_outage(self, error: Exception) -> None:
        super()._begin_outage(error)
        if getattr(cause_of(error), "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_READONLY:
            self._unwritable = True
            self._engine.dispose()  # all of them: what SQLite knows of a file, its connections share

    def _end_outage(self) -> None:
        super()._end_outage()
        self._unwritable = False

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
        connection.text_factory = _legible
        try:
            connection.execute("PRAGMA secure_delete = ON")
            if connection.execute("PRAGMA page_count").fetchone() == (0,):
                _lay_out(connection)
            if _revision(connection) != HEAD:
                with self._making:
                    _wait(connection, CONVERTING_PATIENCE)  # another process may be at it
                    connection.execute("PRAGMA journal_mode = WAL")
                    with _transaction(connection) as transaction:
                        migrate(transaction)
            if self._looked_over != self._file:
                self._look_over(connection)
            connection.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            connection.close()
            raise
        return connection

    def _change(self, how: Callable[[Connection], object]) -> None:
        """By a connection of its own, without foreign keys, which would hold on to tables that are copied."""
        with closing(self._connect()) as file:
            file.execute("PRAGMA foreign_keys = OFF")
            with _transaction(file) as connection:
                how(connection)

    def _look_over(self, connection: sqlite3.Connection) -> None:
        """Write the file of an earlier version anew, with pages as they are now, and without what was deleted before."""
        with self._making:
            seen, self._looked_over = self._looked_over, self._file
            if seen == self._file or _is_laid_out(connection):
                return
            _wait(connection, CONVERTING_PATIENCE)
            try:
                if connection.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",):  # else pages keep their size
                    _lay_out(connection)
                    connection.execute("VACUUM")
            except sqlite3.OperationalError as error:
                _log.warning("the database %s could not be written anew; the next start tries again: %s", self._path, error)
            finally:
                connection.execute("PRAGMA journal_mode = WAL")

    def _flush(self) -> bool:
        """Empty the log beside the file, unless somebody reads it for long; in the file deleted rows are overwritten already."""
        with self._cleaning() as file:
            file.execute("PRAGMA wal_checkpoint(PASSIVE)")  # most of the work, and others write meanwhile
        with self._writing, self._cleaning() as file:
            busy, *_ = file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy

    def _shrink(self) -> bool:
        left = None
        while True:
            with self._writing, self._cleaning() as file:
                before, (left,) = left, file.execute("PRAGMA freelist_count").fetchone()
                if not left or left == before:
                    break
                file.executescript(f"PRAGMA incremental_vacuum({_STEP})")  # ``execute`` would give back a single page
            time.sleep(_PAUSE)
        if before is not None:
            self._flush()  # the file is as long as ever until then
        return not left

    @contextmanager
    def _cleaning(self) -> Iterator[sqlite3.Connection]:
        with self._engine.connect() as connection:
            file = connection.connection.driver_connection
            assert isinstance(file, sqlite3.Connection)
            yield file


def _lay_out(connection: sqlite3.Connection) -> None:
    """What a new file, or one that is written anew, is to be like."""
    connection.execute(f"PRAGMA page_size = {PAGE}")
    connection.execute("PRAGMA auto_vacuum = INCREMENTAL")


def _is_laid_out(connection: sqlite3.Connection) -> bool:
    (size,), (way,) = (connection.execute(f"PRAGMA {name}").fetchone() for name in ("page_size", "auto_vacuum"))
    return (size, way) == (PAGE, 2)


def _legible(text: bytes) -> str:
    """A text of the file; where it is damaged, as much of it as there is: one row must not keep all others from being read."""
    return text.decode(errors="replace")


def _begin(connection: Connection) -> None:
    """Who will write waits for the others at the beginning, not in the middle, where waiting may be in vain."""
    options = connection.get_execution_options()
    left = options[PATIENT] + LONG_PATIENCE - time.monotonic() if PATIENT in options else 0.0
    if left > PATIENCE:  # until the connection is taken for something else
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {left * 1000:.0f}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get(WRITING) else "BEGIN")


def _wait(connection: DBAPIConnection | sqlite3.Connection, seconds: float) -> None:
    connection.cursor().execute(f"PRAGMA busy_timeout = {seconds * 1000:.0f}")


def _revision(connection: sqlite3.Connection) -> str | None:
    """What Alembic would say, at the price of a glance."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[Connection]:
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    event.listen(engine, "begin", _begin)
    with engine.execution_options(**{WRITING: True}).begin() as transaction:
        yield transaction


def _close_to_others(path: Path) -> None:
    """Take from everybody else what an earlier Surefix, or a copy, left open of the database and the files beside it.

    These can be written again as soon as the database can: SQLite made them like it.
    """
    with suppress(OSError):
        writable = path.stat().st_mode & stat.S_IWUSR
        for file in (path, _beside(path, "-wal"), _beside(path, "-shm")):
            with suppress(OSError):  # it is not there, or somebody else's
                mode = file.stat().st_mode
                if mode & (stat.S_IRWXG | stat.S_IRWXO) or (writable and not mode & stat.S_IWUSR):
                    file.chmod(0o600)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _identity(file: Path) -> _Identity | None:
    """What tells the file from another one at the same path; None where there is none."""
    with suppress(OSError):
        found = file.stat()
        return found.st_dev, found.st_ino
    return None
