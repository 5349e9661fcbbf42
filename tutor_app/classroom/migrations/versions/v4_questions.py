"""Whether students can ask the teacher is decided with the rest; until somebody decides otherwise, they can."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Column

revision = "questions"
down_revision = "classes"


def upgrade() -> None:
    """What was decided so far allows it."""
    op.add_column("decisions", Column("questions", sa.Boolean, nullable=False, server_default=sa.true()))


def downgrade() -> None:
    """Nobody decides it any more."""
    op.drop_column("decisions", "questions")
