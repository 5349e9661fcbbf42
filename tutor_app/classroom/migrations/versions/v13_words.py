"""Sign-ins and launches that are under way are kept in one way. Those of the moment are not taken along: they begin anew."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Column

revision = "words"
down_revision = "apart"


def upgrade() -> None:
    """One table takes the place of two."""
    for name in ("handshakes", "lti_words"):
        op.drop_table(name)
    _make("words")
    op.create_index("ix_words_kind", "words", ["kind"])


def downgrade() -> None:
    """Each has its own again."""
    op.drop_table("words")
    _make("lti_words")
    op.create_table(
        "handshakes",
        Column("digest", sa.String(64), primary_key=True),
        Column("browser", sa.String(64), nullable=False),
        Column("nonce", sa.String(64), nullable=False),
        Column("verifier", sa.String(128), nullable=False),
        Column("target", sa.Text, nullable=False),
        Column("ends", sa.DateTime, nullable=False),
    )


def _make(name: str) -> None:
    op.create_table(
        name,
        Column("digest", sa.String(64), primary_key=True),
        Column("kind", sa.String(20), nullable=False),
        Column("content", sa.Text, nullable=False),
        Column("until", sa.DateTime, nullable=False),
    )
    op.create_index(f"ix_{name}_until", name, ["until"])
