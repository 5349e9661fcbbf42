"""Whether anything may be kept of an attempt now: its student may have said no after it was begun, or may be gone."""

from __future__ import annotations

from sqlalchemy import Connection, exists, or_, select

from tutor_app.classroom.schema import ATTEMPTS, STUDENTS


def willing(connection: Connection, attempt: int) -> bool:
    """Whether there is such an attempt, and its student, if it has one, still wants things to be kept."""
    student = exists().where(STUDENTS.c.id == ATTEMPTS.c.student_id, STUDENTS.c.stored)
    wanted = exists().where(ATTEMPTS.c.id == attempt, or_(ATTEMPTS.c.student_id.is_(None), student))
    return bool(connection.execute(select(wanted)).scalar())
