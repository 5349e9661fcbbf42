"""Which doubt waits for a teacher, what was wrong with what was rejected, and for how many programs a grade stands."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Column

revision = "queue"
down_revision = "choices"


def upgrade() -> None:
    """Nothing waited before, and every grade stood for its own program."""
    for name in ("approve_from", "approve_below"):
        op.add_column("decisions", Column(name, sa.Float))
    op.add_column("approvals", Column("faults", sa.String(80), nullable=False, server_default=""))
    op.add_column("grades", Column("weight", sa.Float, nullable=False, server_default="1"))


def downgrade() -> None:
    """Grades that stood for several programs speak for one, and those that another grade stood for were looked at."""
    for name in ("approve_from", "approve_below"):
        op.drop_column("decisions", name)
    op.drop_column("approvals", "faults")
    op.drop_column("grades", "weight")
