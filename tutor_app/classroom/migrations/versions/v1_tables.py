"""Every earlier SQLite file, whatever its step, and an empty database of any kind, get the same tables."""

from __future__ import annotations

import sqlite3

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Column, ForeignKey

from tutor_app.classroom.migrations import earlier
from tutor_app.errors import SettingsError

revision = "tables"
down_revision = None
_LATER = len(earlier.STEPS) + 1
"""The step that is written into SQLite's files from now on, so that versions before Alembic say that a newer one made them."""


def upgrade() -> None:
    """Finish the steps of an earlier file, or make the tables."""
    file = _sqlite()
    if file is None or not _begun(file):
        _make()
    else:
        if earlier.version(file) > len(earlier.STEPS):
            raise SettingsError("a newer Surefix made the database", advice="Update Surefix, or move the database away.")
        earlier.finish(file)
    if file is not None:
        file.execute(f"PRAGMA user_version = {_LATER}")


def downgrade() -> None:
    """A SQLite file becomes one of the last step; on other databases nothing came before."""
    file = _sqlite()
    if file is not None:
        file.execute(f"PRAGMA user_version = {len(earlier.STEPS)}")
        return
    for table in reversed(_TABLES):
        op.drop_table(table)


def _sqlite() -> sqlite3.Connection | None:
    """The connection as SQLite's own, if it is one."""
    connection = op.get_bind().connection.driver_connection
    return connection if isinstance(connection, sqlite3.Connection) else None


def _begun(file: sqlite3.Connection) -> bool:
    attempts = file.execute("SELECT 1 FROM sqlite_master WHERE name = 'attempts'").fetchone()
    return earlier.version(file) > 0 or attempts is not None


def _make() -> None:
    op.create_table(
        "attempts",
        Column("id", sa.Integer, primary_key=True),
        Column("at", sa.DateTime, nullable=False),
        Column("visit", sa.String(40), nullable=False),
        Column("program", sa.Text, nullable=False),
        Column("size", sa.Integer, nullable=False),
        Column("digest", sa.String(64), nullable=False),
    )
    op.create_table(
        "outcomes",
        Column("attempt", sa.Integer, ForeignKey("attempts.id"), primary_key=True, autoincrement=False),
        Column("at", sa.DateTime, nullable=False),
        Column("reason", sa.String(40)),
        Column("depth", sa.Integer),
        *_levels(),
        Column("feedback", sa.Text, nullable=False),
    )
    op.create_table("part_verdicts", *_of_attempt(), Column("depth", sa.Integer, nullable=False), *_levels())
    op.create_index("ix_part_verdicts_attempt", "part_verdicts", ["attempt"])
    op.create_table("opinions", *_of_attempt(), _at(), Column("helpful", sa.Boolean, nullable=False))
    op.create_table("reveals", *_of_attempt(), _at(), Column("what", sa.String(20), nullable=False))
    op.create_table(
        "grades",
        *_of_attempt(),
        _at(),
        Column("calibration", sa.String(40), nullable=False),
        Column("right", sa.Boolean),
        Column("faults", sa.String(80), nullable=False),
        Column("place", sa.Boolean),
        Column("kind", sa.Boolean),
    )
    digest, until = Column("digest", sa.String(64), nullable=False, unique=True), Column("until", sa.DateTime, nullable=False)
    op.create_table("links", *_of_attempt(), digest, until)
    op.create_table(
        "policies",
        Column("id", sa.Integer, primary_key=True),
        _at(),
        Column("precision", sa.Float, nullable=False),
        Column("helping", sa.Boolean, nullable=False),
        Column("deepest", sa.Integer, nullable=False),
    )
    pace, wait = Column("pace", sa.String(20), nullable=False), Column("wait", sa.Integer, nullable=False)
    op.create_table("paces", Column("id", sa.Integer, primary_key=True), _at(), pace, wait)
    op.create_table("pythons", Column("id", sa.Integer, primary_key=True), _at(), Column("python", sa.String(10)))
    op.create_table("remarks", Column("id", sa.Integer, primary_key=True), _at(), Column("shown", sa.Boolean, nullable=False))


def _levels() -> list[Column[float]]:
    return [Column(level, sa.Float) for level in ("place", "kind", "explanation", "repair")]


def _of_attempt() -> list[Column[int]]:
    return [
        Column("id", sa.Integer, primary_key=True),
        Column("attempt", sa.Integer, ForeignKey("attempts.id"), nullable=False),
    ]


def _at() -> Column[object]:
    return Column("at", sa.DateTime, nullable=False)


_TABLES = tuple("attempts outcomes part_verdicts opinions reveals grades links policies paces pythons remarks".split())
"""In the order in which they need each other."""
