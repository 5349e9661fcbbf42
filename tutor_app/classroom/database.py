"""A database that may fail while the server runs: transactions, and outages that begin, are told once, and end.

What fails raises Unavailable, is logged once, and begins an outage; the next transaction that writes ends it. No value that is
stored gets into the log. Which database it is, is up to :mod:`tutor_app.classroom.file` and :mod:`tutor_app.classroom.server`.
"""

from __future__ import annotations

import itertools
import logging
import sqlite3
import threading
import time
import weakref
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, NoResultFound, SQLAlchemyError

from tutor_app.classroom.migrations import revision
from tutor_app.errors import SettingsError

P = ParamSpec("P")
R = TypeVar("R")
WRITING = "writing"
"""The execution option of transactions that write."""
PATIENT = "patient"
"""That of those which wait longer for others, because nobody may do without them: since when, by the steady clock."""
_FAILURES = (SQLAlchemyError, sqlite3.Error, OSError, SettingsError)
_OF_ONE_THING = (DataError, IntegrityError, NoResultFound, OverflowError, ValueError)
"""Failures of the one thing that was to be done: what it is about is gone, or a value cannot be kept. The database is well."""
_OUTRUN = "40"
"""How the SQLSTATE begins where others came in the way of a transaction, as in a deadlock. The database is well."""
_log = logging.getLogger(__name__)


class Unavailable(Exception):
    """The database cannot do this now."""


class Database(ABC):
    """What the ``engine`` of a subclass reaches, by its ``name`` for the log; safe to share among threads.

    Raises SettingsError where a newer program than this made the database; whatever else is wrong with it is an outage.
    """

    overwrites = False
    """Whether what is deleted is overwritten at once, wherever it stood."""
    numbers = False
    """Whether it gives numbers to rows that it never gives again, whoever else writes."""
    snapshots = True
    """Whether all that a transaction reads is of one moment. Else readers do without one, which saves two round trips."""

    def __init__(self, engine: Engine, name: str) -> None:
        self._engine, self._name = engine, name
        self._reader = engine if self.snapshots else engine.execution_options(isolation_level="AUTOCOMMIT")
        self._writer = engine.execution_options(**{WRITING: True})
        self._writing, self._judging = threading.Lock(), threading.Lock()
        self._outages = itertools.count(1)
        self.outage = 0
        """Number of the outage that goes on; 0 where all is well."""
        self.outages = 0
        """How many there have been."""
        weakref.finalize(self, engine.dispose)  # what is open is closed with the database that opened it

    def _open(self) -> None:
        try:
            with self._engine.connect():
                pass
        except SettingsError:
            raise
        except _FAILURES as error:
            self._begin_outage(error)

    @property
    def name(self) -> str:
        """Which database it is, without a password."""
        return self._name

    def change(self, how: Callable[[Connection], object]) -> None:
        """Change the tables themselves. Raises Unavailable."""
        with self._watched():
            self._change(how)

    def standing(self) -> str | None:
        """The revision that its tables are at, asked for now; a database that answers has no outage. Raises Unavailable."""
        with self.reading() as connection:
            found = revision(connection)
        self._end_outage()
        return found

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection to look things up. Raises Unavailable."""
        with self._watched(), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def writing(self, *, patient: bool = False) -> Iterator[Connection]:
        """A transaction; writers of this process wait for one another. Raises Unavailable.

        A ``patient`` one waits longer for those of other processes: for what must be counted in one place, or be wrong, and for
        what a person would have to do once more. It waits from now on, not from when the writers of this process let it: many
        patient ones wait together, and nobody waits for one after the other.
        """
        writer = self._writer.execution_options(**{PATIENT: time.monotonic()}) if patient else self._writer
        with self._watched(), self._writing, writer.begin() as connection:
            yield connection
        self._end_outage()

    def flush(self) -> bool:
        """See at once that no log beside the database holds what was deleted. False: somebody reads it; try again later."""
        return self._cleaned(self._flush)

    def shrink(self) -> bool:
        """Give back the room of what was deleted, a little at a time, so that whoever writes hardly waits. As ``flush``."""
        return self._cleaned(self._shrink)

    def _cleaned(self, way: Callable[[], bool]) -> bool:
        try:
            return way()
        except _FAILURES as error:
            _log.warning("the database %s could not be cleaned of what was deleted yet: %s", self._name, type(error).__name__)
            return False

    def _change(self, how: Callable[[Connection], object]) -> None:
        with self._writer.begin() as connection:
            how(connection)

    @abstractmethod
    def _flush(self) -> bool:
        """Do the one; whether it is done."""

    @abstractmethod
    def _shrink(self) -> bool:
        """Do the other; whether it is done."""

    @contextmanager
    def _watched(self) -> Iterator[None]:
        try:
            yield
        except (*_OF_ONE_THING, *_FAILURES) as error:
            if isinstance(error, _OF_ONE_THING) or _outrun(error):
                _log.error("the database %s could not do one thing: %s", self._name, type(error).__name__)  # more might quote it
            else:
                self._begin_outage(error)
            raise Unavailable from error

    def _begin_outage(self, error: Exception) -> None:
        with self._judging:
            if self.outage:
                return
            self.outage = self.outages = next(self._outages)
        cause = cause_of(error)
        said = {"database": self._name, "kind": type(cause).__name__, "cause": cause}
        _log.error("the database %(database)s fails, nothing is stored until it recovers: %(kind)s %(cause)s", said)

    def _end_outage(self) -> None:
        with self._judging:
            if not self.outage:
                return
            self.outage = 0
        _log.warning("the database %s works again", self._name)


def _outrun(error: Exception) -> bool:
    return str(getattr(cause_of(error), "sqlstate", None) or "").startswith(_OUTRUN)


def cause_of(error: Exception) -> BaseException | None:
    """What the database itself said."""
    return error.orig if isinstance(error, DBAPIError) else error


def weakly(method: Callable[P, R]) -> Callable[P, R]:
    """The method, without keeping its object alive."""
    held = weakref.WeakMethod(method)

    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        bound = held()
        assert bound is not None
        return bound(*args, **kwargs)

    return call
