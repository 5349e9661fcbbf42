"""People with accounts: who they are, when they are signed in, and which classes they teach.

Students of before, and all who join by a code alone, have no account.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Column, ForeignKey

revision = "accounts"
down_revision = "together"


def upgrade() -> None:
    """Nobody has an account yet, and no class has a teacher by name."""
    op.create_table(
        "accounts",
        Column("id", sa.Integer, primary_key=True),
        Column("issuer", sa.String(255), nullable=False),
        Column("subject", sa.String(255), nullable=False),
        Column("name", sa.String(80), nullable=False),
        Column("role", sa.String(20), nullable=False),
        Column("password", sa.String(255)),
        Column("once", sa.Boolean, nullable=False),
        Column("made", sa.DateTime, nullable=False),
        Column("disabled", sa.DateTime),
        sa.UniqueConstraint("issuer", "subject"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "sessions",
        Column("digest", sa.String(64), primary_key=True),
        Column("account_id", sa.Integer, ForeignKey("accounts.id"), nullable=False),
        Column("begun", sa.DateTime, nullable=False),
        Column("seen", sa.DateTime, nullable=False),
        Column("ends", sa.DateTime, nullable=False),
        Column("ended", sa.DateTime),
    )
    op.create_index("ix_sessions_account_id", "sessions", ["account_id"])
    op.create_table(
        "teaching",
        Column("class_id", sa.Integer, ForeignKey("classes.id"), primary_key=True, autoincrement=False),
        Column("account_id", sa.Integer, ForeignKey("accounts.id"), primary_key=True, autoincrement=False),
    )
    op.create_index("ix_teaching_account_id", "teaching", ["account_id"])
    op.create_table(
        "handshakes",
        Column("digest", sa.String(64), primary_key=True),
        Column("browser", sa.String(64), nullable=False),
        Column("nonce", sa.String(64), nullable=False),
        Column("verifier", sa.String(128), nullable=False),
        Column("target", sa.Text, nullable=False),
        Column("ends", sa.DateTime, nullable=False),
    )
    op.add_column("students", Column("account_id", sa.Integer, ForeignKey("accounts.id")), inline_references=True)
    op.create_index("ix_students_account_id_class_id", "students", ["account_id", "class_id"], unique=True)


def downgrade() -> None:
    """Accounts are forgotten; their students stay, by the words in their browsers."""
    op.drop_index("ix_students_account_id_class_id", "students")
    with op.batch_alter_table("students", table_kwargs={"sqlite_autoincrement": True}) as altered:
        altered.drop_column("account_id")
    for name in ("handshakes", "teaching", "sessions", "accounts"):
        op.drop_table(name)
