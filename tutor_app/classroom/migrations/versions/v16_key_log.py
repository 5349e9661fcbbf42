"""Who made a key of programs, and who revoked it, stays for the class's log."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Column

revision = "key_log"
down_revision = "api_keys"


def upgrade() -> None:
    """Of keys that are there already nobody noted who made them."""
    op.add_column("api_keys", Column("made_by", sa.String(40), nullable=False, server_default="instructor"))
    op.add_column("api_keys", Column("revoked", sa.DateTime))
    op.add_column("api_keys", Column("revoked_by", sa.String(40), nullable=False, server_default=""))


def downgrade() -> None:
    """What was revoked opens nothing, so it goes."""
    op.execute("DELETE FROM api_keys WHERE revoked IS NOT NULL")
    for name in ("made_by", "revoked", "revoked_by"):
        op.drop_column("api_keys", name)
