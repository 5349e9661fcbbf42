"""Quotas of people, which all servers count together, and the engine of a class."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "quotas"
down_revision = "words"


def upgrade() -> None:
    """Nobody has used anything, and every class has the server's engine."""
    op.create_table(
        "quotas",
        sa.Column("name", sa.String(20), primary_key=True),
        sa.Column("who", sa.String(64), primary_key=True),
        sa.Column("full_at", sa.DateTime, nullable=False, index=True),
    )
    op.add_column("decisions", sa.Column("engine", sa.String(20)))


def downgrade() -> None:
    """What classes chose is lost."""
    with op.batch_alter_table("decisions") as decisions:
        decisions.drop_column("engine")
    op.drop_table("quotas")
