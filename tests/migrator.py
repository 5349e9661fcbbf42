"""Processes that die in the middle of a revision: each is killed after one of its statements, and a store opens what it left.

``python migrator.py PLACE [often]``: for each revision, on a filled store at PLACE that was brought back to the one before it,
one line of JSON says what became of that.
"""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from filled_store import filled
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.pool import StaticPool

from tutor_app.classroom.migrations import BASE, HEAD, go_back, known, migrate
from tutor_app.classroom.store import Store


def content(connection: Connection) -> dict[str, list[str]]:
    """Every row of every table, in no order; Alembic's own row too."""
    if connection.dialect.name == "sqlite":
        names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_stat%'"
    else:
        names = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
    tables = sorted(connection.execute(text(names)).scalars())
    return {table: sorted(str(tuple(row)) for row in connection.execute(text(f'SELECT * FROM "{table}"'))) for table in tables}


@contextmanager
def counting(do: Callable[[int, str], None]) -> Iterator[None]:
    """While it lasts, ``do`` hears each statement from Alembic's first one on, with its number. Begin before what connects."""
    number = 0

    def count(_: Any, __: Any, statement: str, *___: Any) -> None:
        nonlocal number
        if number or "alembic_version" in statement:
            number += 1
            do(number, statement)

    event.listen(Engine, "after_cursor_execute", count)
    try:
        yield
    finally:
        event.remove(Engine, "after_cursor_execute", count)


class _Enough(Exception):
    """Takes a transaction back."""


@contextmanager
def changing(where: Path | str) -> Iterator[Connection]:
    """A transaction in which a database is migrated, or brought back; opening a store would migrate it first."""
    if isinstance(where, Path):
        with closing(sqlite3.connect(where, isolation_level=None)) as raw:
            engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
            event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
            with engine.begin() as connection:
                yield connection
        return
    engine = create_engine(where)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def statements(where: Path | str, to: str) -> tuple[int, int]:
    """The numbers of the first and the last of the statements that bring the database to the next revision; nothing changes."""
    said: list[str] = []
    with suppress(_Enough), counting(lambda _, statement: said.append(statement)), changing(where) as connection:
        migrate(connection, to)
        raise _Enough
    own = [number for number, statement in enumerate(said, start=1) if "alembic_version" in statement]
    return own[-2] + 1, own[-1]


def die() -> None:
    """As when the power is cut."""
    os.kill(os.getpid(), signal.SIGKILL)


def killed(act: Callable[[], object]) -> bool:
    """Whether a copy of this process was killed in the middle of the act."""
    child = os.fork()
    if not child:
        act()
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def opening(where: Path | str, at: int) -> None:
    """Open a store, and die after the statement of this number; what is not written yet goes into the file's log at once."""

    def spill(connection: Connection) -> None:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA cache_size = 1")

    event.listen(Engine, "begin", spill)
    with counting(lambda number, _: die() if number == at else None):
        Store(where)


def revisions(where: Path | str, *, often: bool) -> Iterator[dict[str, object]]:
    """What became of each, the newest first: killed in its middle, or ``often``, after its first and last statement, too."""
    filled(where)
    names = known()
    for name, before in zip(names, (*names[1:], BASE), strict=True):
        there = gone_back(where, before)
        first, last = statements(where, name)
        middle = (first + last) // 2
        for at in sorted({first, middle, last}) if often else (middle,):
            died = killed(lambda at=at: opening(where, at))
            with changing(where) as connection:
                untouched = content(connection) == there
            store = Store(where)
            migrated = not store.outage and store.database.standing() == HEAD
            del store
            found = {"died": died, "untouched": untouched, "migrated": migrated, "whole": gone_back(where, before) == there}
            yield {"revision": name, "statement": f"{at} of {first} to {last}", **found}


def gone_back(where: Path | str, to: str) -> dict[str, list[str]]:
    """All rows, after the database was brought back to that revision."""
    with changing(where) as connection:
        go_back(connection, to)
        return content(connection)


if __name__ == "__main__":
    place: Path | str = sys.argv[1] if "://" in sys.argv[1] else Path(sys.argv[1])
    for line in revisions(place, often="often" in sys.argv[2:]):
        sys.stdout.write(f"{json.dumps(line)}\n")
