"""Keys with which programs ask in the name of a class."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Column, ForeignKey

revision = "api_keys"
down_revision = "quotas"


def upgrade() -> None:
    """No program could ask before."""
    op.create_table(
        "api_keys",
        Column("id", sa.Integer, primary_key=True),
        Column("class_id", sa.Integer, ForeignKey("classes.id"), nullable=False),
        Column("digest", sa.String(64), nullable=False, unique=True),
        Column("name", sa.String(40), nullable=False),
        Column("made", sa.DateTime, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_api_keys_class_id", "api_keys", ["class_id"])


def downgrade() -> None:
    """Keys are gone: new ones have to be made."""
    op.drop_table("api_keys")
