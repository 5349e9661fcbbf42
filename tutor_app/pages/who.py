"""How a teacher's page names who did something, and when it was."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from babel.dates import format_skeleton

from tutor_app.classroom.people import Student
from tutor_app.explain.localisation import Texts
from tutor_app.pages.classes import naming

Students = Mapping[int, Student]


def named(student_id: int | None, students: Students, words: Texts) -> str:
    """A student by the name in the class, as it is read there; without one, somebody."""
    found = None if student_id is None else students.get(student_id)
    return words("queue-somebody") if found is None else naming.called(found, words)


def moment(at: datetime, lang: str) -> str:
    """Day and time on the server's clock."""
    here = at.astimezone()
    return f"{format_skeleton('MMMd', here, locale=lang)}, {here:%H:%M}"
