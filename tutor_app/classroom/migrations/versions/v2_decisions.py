"""Policies, paces, pythons and remarks, which were decided together, become one table of decisions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from alembic import op
from sqlalchemy import Boolean, Column, Connection, DateTime, Float, Integer, MetaData, String, Table, insert, select

revision = "decisions"
down_revision = "tables"
_TABLES = MetaData()
_DECISIONS = Table(
    "decisions",
    _TABLES,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime, nullable=False),
    Column("precision", Float, nullable=False),
    Column("helping", Boolean, nullable=False),
    Column("deepest", Integer, nullable=False),
    Column("pace", String(20), nullable=False),
    Column("wait", Integer, nullable=False),
    Column("python", String(10)),
    Column("remarks", Boolean, nullable=False),
    Column("who", String(40), nullable=False),
)
_POLICIES = Table(
    "policies",
    _TABLES,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime, nullable=False),
    Column("precision", Float, nullable=False),
    Column("helping", Boolean, nullable=False),
    Column("deepest", Integer, nullable=False),
)
_PACES = Table(
    "paces",
    _TABLES,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime, nullable=False),
    Column("pace", String(20), nullable=False),
    Column("wait", Integer, nullable=False),
)
_PYTHONS = Table(
    "pythons",
    _TABLES,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime, nullable=False),
    Column("python", String(10)),
)
_REMARKS = Table(
    "remarks",
    _TABLES,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime, nullable=False),
    Column("shown", Boolean, key="remarks", nullable=False),
)
_EARLIER = (_POLICIES, _PACES, _PYTHONS, _REMARKS)
"""What was decided at once stands in all of them, the policy first; their columns are named as those of a decision."""
_UNSAID = {"precision": 0.9, "helping": True, "deepest": 4, "pace": "at-once", "wait": 60, "python": None, "remarks": True}
"""What held where nothing was decided yet."""


def upgrade() -> None:
    """Each policy becomes a decision, with what the other tables say until the next one."""
    connection = op.get_bind()
    _DECISIONS.create(connection)
    for decision in _decided(connection):
        connection.execute(insert(_DECISIONS).values(decision))
    for table in _EARLIER:
        table.drop(connection)


def downgrade() -> None:
    """Each decision becomes a row in each of the four tables."""
    connection = op.get_bind()
    decisions = connection.execute(select(_DECISIONS).order_by(_DECISIONS.c.id)).mappings().all()
    for table in _EARLIER:
        table.create(connection)
        for decision in decisions:
            row = {column.key: decision[column.key] for column in _said(table)}
            connection.execute(insert(table).values(row | {"at": decision["at"]}))
    _DECISIONS.drop(connection)


def _decided(connection: Connection) -> Iterator[dict[str, Any]]:
    """The decisions, in their order; what was said before the first policy is one too."""
    said = [
        (row["at"], place, {column.key: row[column.key] for column in _said(table)})
        for place, table in enumerate(_EARLIER)
        for row in connection.execute(select(table).order_by(table.c.id)).mappings()
    ]
    standing: dict[str, Any] | None = None
    for at, place, values in sorted(said, key=lambda one: one[:2]):
        if place == 0 and standing is not None:
            yield standing
        before = {**_UNSAID, "who": "instructor"} if standing is None else standing
        standing = {**before, **values, "at": at if place == 0 or standing is None else before["at"]}
    if standing is not None:
        yield standing


def _said(table: Table) -> list[Column[Any]]:
    return [column for column in table.c if column.name not in {"id", "at"}]
