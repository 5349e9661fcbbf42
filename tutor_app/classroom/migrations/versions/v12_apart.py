"""In SQLite's files, texts stand on pages of their own (:mod:`tutor_app.classroom.apart`), and what is about an attempt is found.

Deleting an attempt looks through every table that may have something about it, and others wait for that.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "apart"
down_revision = "lti"
_TEXTS = (
    ("classes", "name"),
    ("students", "name"),
    ("students", "key"),
    ("accounts", "subject"),
    ("attempts", "program"),
    ("outcomes", "feedback"),
    ("questions", "text"),
    ("approvals", "text"),
)
_ROOM = " " * 1024
_INDEXED = ("opinions", "reveals", "grades", "links", "questions")


def upgrade() -> None:
    """The file is written anew after that, as it may hold copies of what was deleted earlier."""
    for table in _INDEXED:
        op.create_index(f"ix_{table}_attempt", table, ["attempt"])
    _each(lambda text: _ROOM + text)


def downgrade() -> None:
    """Texts begin where they begin."""
    for table in _INDEXED:
        op.drop_index(f"ix_{table}_attempt", table)
    _each(lambda text: sa.func.substr(text, len(_ROOM) + 1))


def _each(change: Callable[[Any], Any]) -> None:
    if op.get_bind().dialect.name != "sqlite":
        return
    for table, column in _TEXTS:
        text: sa.ColumnClause[str] = sa.column(column, sa.Text)
        op.execute(sa.update(sa.table(table, text)).values({column: change(text)}))
