"""Numbers of attempts, students, classes and questions are never given again: somebody may remember what was deleted by one.

On SQLite the tables are copied for that; other databases count in a way that never goes back.
"""

from __future__ import annotations

from alembic import op

revision = "numbers"
down_revision = "queue"
_TABLES = ("classes", "students", "attempts", "questions")


def upgrade() -> None:
    """Every row keeps the number that it has."""
    _copy(counting=True)


def downgrade() -> None:
    """The highest numbers may be given again once their rows are deleted."""
    _copy(counting=False)


def _copy(*, counting: bool) -> None:
    if op.get_bind().dialect.name != "sqlite":
        return
    for table in _TABLES:
        with op.batch_alter_table(table, recreate="always", table_kwargs={"sqlite_autoincrement": counting}):
            pass
