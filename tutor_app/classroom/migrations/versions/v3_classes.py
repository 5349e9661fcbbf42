"""Classes and students; questions, and feedback held for approval; natures and mistakes where they can be counted."""

from __future__ import annotations

import json
from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Column, Connection, ForeignKey, bindparam

revision = "classes"
down_revision = "decisions"
_OF_CLASS = ("attempts", "decisions")
_INDEXES = {
    "attempts": {"ix_attempts_class_id_at": ["class_id", "at"], "ix_attempts_student_id": ["student_id"]},
    "decisions": {"ix_decisions_class_id": ["class_id"]},
}


def upgrade() -> None:
    """Everything that is there was made without a class."""
    _make()
    for table in _OF_CLASS:
        op.add_column(table, Column("class_id", sa.Integer, ForeignKey("classes.id")), inline_references=True)
    op.add_column("attempts", Column("student_id", sa.Integer, ForeignKey("students.id")), inline_references=True)
    for table, indexes in _INDEXES.items():
        for name, columns in indexes.items():
            op.create_index(name, table, columns)
    op.add_column("outcomes", Column("nature", sa.String(20), nullable=False, server_default=""))
    op.add_column("part_verdicts", Column("mistake", sa.String(80), nullable=False, server_default=""))
    _learn(op.get_bind())


def downgrade() -> None:
    """Classes are forgotten, and what was decided for them; attempts stay, as if they had been made without a class."""
    decisions = sa.table("decisions", sa.column("class_id"))
    op.execute(sa.delete(decisions).where(decisions.c.class_id.is_not(None)))
    for table, indexes in _INDEXES.items():
        for name in indexes:
            op.drop_index(name, table)
        with op.batch_alter_table(table) as altered:
            for column in ("class_id", "student_id")[: len(indexes)]:
                altered.drop_column(column)
    op.drop_column("outcomes", "nature")
    op.drop_column("part_verdicts", "mistake")
    for name in ("chores", "approvals", "questions", "students", "classes"):
        op.drop_table(name)


def _make() -> None:
    op.create_table(
        "classes",
        Column("id", sa.Integer, primary_key=True),
        Column("code", sa.String(5), nullable=False, unique=True),
        Column("name", sa.String(80), nullable=False),
        Column("made", sa.DateTime, nullable=False),
        Column("closed", sa.DateTime),
        Column("archived", sa.DateTime),
        Column("retention", sa.Integer, nullable=False),
    )
    op.create_table(
        "students",
        Column("id", sa.Integer, primary_key=True),
        Column("class_id", sa.Integer, ForeignKey("classes.id"), nullable=False),
        Column("name", sa.String(40), nullable=False),
        Column("made_up", sa.Boolean, nullable=False),
        Column("key", sa.String(80), nullable=False),
        Column("digest", sa.String(64), nullable=False, unique=True),
        Column("joined", sa.DateTime, nullable=False),
        Column("stored", sa.Boolean, nullable=False),
        sa.UniqueConstraint("class_id", "key"),
    )
    op.create_table(
        "questions",
        Column("id", sa.Integer, primary_key=True),
        Column("class_id", sa.Integer, ForeignKey("classes.id")),
        Column("student_id", sa.Integer, ForeignKey("students.id")),
        Column("attempt", sa.Integer, ForeignKey("attempts.id")),
        Column("at", sa.DateTime, nullable=False),
        Column("text", sa.Text, nullable=False),
        Column("answered", sa.DateTime),
        Column("answer", sa.Text, nullable=False),
    )
    op.create_index("ix_questions_student_id", "questions", ["student_id"])
    op.create_index("ix_questions_class_id_answered", "questions", ["class_id", "answered"])
    op.create_table(
        "approvals",
        Column("attempt", sa.Integer, ForeignKey("attempts.id"), primary_key=True, autoincrement=False),
        Column("at", sa.DateTime, nullable=False),
        Column("state", sa.String(10), nullable=False),
        Column("text", sa.Text, nullable=False),
        Column("by", sa.String(40), nullable=False),
        Column("judged", sa.DateTime),
    )
    op.create_table("chores", Column("name", sa.String(20), primary_key=True), Column("at", sa.DateTime, nullable=False))


def _learn(connection: Connection) -> None:
    """Write natures and mistakes beside the feedback that says them; what is damaged is passed over."""
    outcomes = sa.table("outcomes", sa.column("attempt"), sa.column("feedback"), sa.column("nature"))
    parts = sa.table("part_verdicts", sa.column("id"), sa.column("attempt"), sa.column("mistake"))
    named = sa.update(outcomes).where(outcomes.c.attempt == bindparam("number")).values(nature=bindparam("said"))
    mistaken = sa.update(parts).where(parts.c.id == bindparam("number")).values(mistake=bindparam("said"))
    for (attempt,) in connection.execute(sa.select(outcomes.c.attempt)).all():
        text = connection.execute(sa.select(outcomes.c.feedback).where(outcomes.c.attempt == attempt)).scalar_one()
        try:
            feedback = json.loads(text)
            nature, mistakes = feedback["diagnosis"]["nature"], tuple(_mistakes(feedback))
        except (ValueError, LookupError, TypeError, AttributeError):
            continue
        connection.execute(named, {"number": attempt, "said": nature})
        of_attempt = sa.select(parts.c.id).where(parts.c.attempt == attempt).order_by(parts.c.id)
        rows = connection.execute(of_attempt).scalars().all()
        for number, mistake in zip(rows, mistakes, strict=False):
            connection.execute(mistaken, {"number": number, "said": mistake})


def _mistakes(feedback: dict[str, dict[str, list[dict[str, str]]]]) -> Iterator[str]:
    for part in (feedback.get("explanation") or {"parts": []})["parts"]:
        yield part["misconception"]
