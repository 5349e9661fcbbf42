"""Where a store can keep what it keeps, for tests that must hold in each place."""

from __future__ import annotations

import os
import secrets
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import cache
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, create_engine, make_url, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import StaticPool

from tutor_app.classroom.migrations import migrate

ADDRESS = os.environ.get("SUREFIX_TEST_DATABASE", "postgresql+psycopg://127.0.0.1:5432/test")
PLACES = ["file", pytest.param("server", marks=pytest.mark.database)]


@contextmanager
def schema() -> Iterator[str]:
    """The URL of a part of its own of the database server, which goes away again."""
    name = f"surefix_{secrets.token_hex(6)}"
    engine = _server()
    try:
        with engine.connect() as connection:
            connection.execute(text(f"CREATE SCHEMA {name}"))
        engine.dispose()  # a test of many stores would use up the connections that the server admits
        yield f"{ADDRESS}?options=-csearch_path%3D{name}"
    finally:
        with engine.connect() as connection:
            connection.execute(text(f"DROP SCHEMA IF EXISTS {name} CASCADE"))
        engine.dispose()


class Spare:
    """Parts of the database server whose tables stay: to make them anew for each test takes longer than most tests."""

    def __init__(self) -> None:
        self._free: list[str] = []
        self._made = ExitStack()

    @contextmanager
    def taken(self) -> Iterator[str]:
        """The URL of one with nothing in it, or with empty tables; it is emptied afterwards, whatever became of the test."""
        url = self._free.pop() if self._free else self._made.enter_context(schema())
        try:
            yield url
        finally:
            _empty(url)
            self._free.append(url)

    def close(self) -> None:
        """Take all of them off the server."""
        self._made.close()


def _empty(url: str) -> None:
    """Take every row out, and let every number begin at 1 again; where the tables stand is kept."""
    engine = create_engine(url)
    with engine.begin() as connection:
        tables = connection.execute(text("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")).scalars().all()
        asked = [f"SELECT '{table}' WHERE EXISTS (SELECT FROM {table})" for table in tables if table != "alembic_version"]
        full = connection.execute(text(" UNION ALL ".join(asked))).scalars().all() if asked else []
        if full:
            connection.execute(text(f"TRUNCATE {', '.join(full)} CASCADE"))
        name, here = "format('%I.%I', schemaname, sequencename)", "schemaname = current_schema()"
        connection.execute(text(f"SELECT setval({name}, 1, false) FROM pg_sequences WHERE {here}"))
    engine.dispose()


@contextmanager
def database() -> Iterator[str]:
    """The URL of a database of its own on the server, for what speaks of whole ones."""
    name = f"surefix_{secrets.token_hex(6)}"
    engine = _server()
    try:
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        yield make_url(ADDRESS).set(database=name).render_as_string(hide_password=False)
    finally:
        with engine.connect() as connection:
            connection.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
        engine.dispose()


def _server() -> Engine:
    """Where schemas and databases are made; where none answers the test is skipped, but not where one is promised."""
    engine = create_engine(ADDRESS, isolation_level="AUTOCOMMIT", connect_args={"connect_timeout": 3})
    try:
        with engine.connect():
            return engine
    except OperationalError as error:
        engine.dispose()
        if "SUREFIX_TEST_DATABASE" in os.environ:
            raise
        pytest.skip(f"no database server answers at {make_url(ADDRESS).render_as_string()}: {type(error.orig).__name__}")


@contextmanager
def place(kind: str, folder: Path) -> Iterator[Path | str]:
    """Somewhere empty: a file in ``folder``, or a URL."""
    if kind == "file":
        yield folder / "class.sqlite"
    else:
        with schema() as url:
            yield url


def laid_out(connection: Connection) -> None:
    """What ``migrate`` does; but an empty SQLite database gets at once what all revisions together make of one.

    They take longer than most tests, and thousands of these begin with such a database.
    """
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    if raw.execute("SELECT 1 FROM sqlite_master").fetchone() or raw.execute("PRAGMA user_version").fetchone() != (0,):
        migrate(connection)
    else:
        for statement in _all_revisions():
            raw.execute(statement)


@cache
def _all_revisions() -> tuple[str, ...]:
    """The statements that make a database as the revisions make it of an empty one."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as made:
        with create_engine("sqlite://", creator=lambda: made, poolclass=StaticPool).begin() as connection:
            migrate(connection)
        own = "SELECT sql FROM sqlite_master WHERE sql NOT NULL AND name != 'sqlite_sequence' ORDER BY rowid"
        rows = [line for line in made.iterdump() if line.startswith(("INSERT", "DELETE"))]
        version, *_ = made.execute("PRAGMA user_version").fetchone()
        return *(sql for (sql,) in made.execute(own)), *rows, f"PRAGMA user_version = {version}"


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Somebody else writes to the file, and does not come to an end."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def busy(file: Path, seconds: float) -> Iterator[None]:
    """Somebody else writes to the file for so many seconds."""
    with closing(sqlite3.connect(file, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        over = threading.Timer(seconds, other.execute, ["ROLLBACK"])
        over.start()
        yield
        over.join()
