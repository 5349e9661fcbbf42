"""Assignments, and learning platforms with their deployments and courses, our keys for them, and words of one use."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Column, ForeignKey

revision = "lti"
down_revision = "accounts"
_TABLES = ("lti_words", "lti_keys", "lti_contexts", "lti_deployments", "lti_platforms", "assignments")


def upgrade() -> None:
    """Nobody was launched from anywhere before, and classes had no assignments."""
    _make_assignments()
    op.create_table(
        "lti_platforms",
        Column("id", sa.Integer, primary_key=True),
        Column("name", sa.String(80), nullable=False),
        *(Column(name, sa.String(255), nullable=False) for name in ("issuer", "client_id")),
        *(Column(name, sa.Text, nullable=False) for name in ("login_url", "token_url", "keys_url", "audience", "hosts")),
        Column("made", sa.DateTime, nullable=False),
        sa.UniqueConstraint("issuer", "client_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "lti_deployments",
        Column("id", sa.Integer, primary_key=True),
        Column("platform_id", sa.Integer, ForeignKey("lti_platforms.id"), nullable=False),
        Column("deployment", sa.String(255), nullable=False),
        sa.UniqueConstraint("platform_id", "deployment"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "lti_contexts",
        Column("id", sa.Integer, primary_key=True),
        Column("deployment_id", sa.Integer, ForeignKey("lti_deployments.id"), nullable=False),
        Column("context", sa.String(255), nullable=False),
        Column("class_id", sa.Integer, ForeignKey("classes.id"), nullable=False),
        Column("members_url", sa.Text, nullable=False, server_default=""),
        sa.UniqueConstraint("deployment_id", "context"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_lti_contexts_class_id", "lti_contexts", ["class_id"])
    op.create_table(
        "lti_keys",
        Column("kid", sa.String(64), primary_key=True),
        Column("made", sa.DateTime, nullable=False),
        Column("private", sa.Text, nullable=False),
    )
    op.create_table(
        "lti_words",
        Column("digest", sa.String(64), primary_key=True),
        Column("kind", sa.String(20), nullable=False),
        Column("content", sa.Text, nullable=False),
        Column("until", sa.DateTime, nullable=False),
    )
    op.create_index("ix_lti_words_until", "lti_words", ["until"])


def downgrade() -> None:
    """Assignments and platforms are forgotten; classes that came from a platform stay."""
    for name in _TABLES:
        op.drop_table(name)


def _make_assignments() -> None:
    op.create_table(
        "assignments",
        Column("id", sa.Integer, primary_key=True),
        Column("class_id", sa.Integer, ForeignKey("classes.id"), nullable=False),
        Column("title", sa.String(80), nullable=False),
        Column("made", sa.DateTime, nullable=False),
        Column("deepest", sa.Integer),
        Column("precision", sa.Float),
        Column("python", sa.String(10)),
        *(Column(name, sa.DateTime) for name in ("opens", "closes", "withheld_from", "withheld_until")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_assignments_class_id", "assignments", ["class_id"])
