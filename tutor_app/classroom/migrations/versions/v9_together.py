"""What several processes must know of one another: the key that signs log-ins, log-outs, and what was guessed lately."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Column

revision = "together"
down_revision = "numbers"


def upgrade() -> None:
    """Whoever was logged in by a key in the data folder logs in again."""
    op.create_table(
        "keys",
        Column("name", sa.String(20), primary_key=True),
        Column("key", sa.String(64), nullable=False),
        Column("made", sa.DateTime, nullable=False),
    )
    op.create_table(
        "log_outs",
        Column("name", sa.String(40), primary_key=True),
        Column("until", sa.DateTime, nullable=False),
    )
    op.create_table(
        "guesses",
        Column("id", sa.Integer, primary_key=True),
        Column("at", sa.DateTime, nullable=False),
        Column("door", sa.String(20), nullable=False),
        Column("place", sa.String(8), nullable=False),
        Column("wrong", sa.Boolean, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_guesses_at", "guesses", ["at"])


def downgrade() -> None:
    """All of it is made anew when it is needed."""
    for name in ("guesses", "log_outs", "keys"):
        op.drop_table(name)
