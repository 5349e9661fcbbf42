"""Decisions also say whether students try first, in which language the class works, and which kinds of mistakes are left out."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Column

revision = "choices"
down_revision = "questions"


def upgrade() -> None:
    """Nothing of the kind was decided before."""
    op.add_column("decisions", Column("attempt_first", sa.Boolean, nullable=False, server_default=sa.false()))
    op.add_column("decisions", Column("language", sa.String(20)))
    op.add_column("decisions", Column("left_out", sa.Text, nullable=False, server_default=""))


def downgrade() -> None:
    """Decisions stay, without what earlier versions do not know."""
    for column in ("left_out", "language", "attempt_first"):
        op.drop_column("decisions", column)
