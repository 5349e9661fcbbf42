"""What stands for students in what leaves the server: the same for a student each time, and nothing that says who it is.

It is made of the digest of the word that the student's browser keeps, so who does not have the database cannot guess it, and
with the student it goes: nothing is kept for it.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from contextlib import suppress

from sqlalchemy import select

from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.schema import STUDENTS
from tutor_app.classroom.stored import Begun

_SIGNS = 10
_PURPOSE = b"surefix pseudonym"


class Pseudonyms:
    """Those of the students in ``database``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_class(self, class_id: int | None) -> dict[int, str]:
        """The pseudonym of each student of the class, by number; none while the database cannot be read."""
        with suppress(Unavailable), self._database.reading() as connection:
            rows = connection.execute(select(STUDENTS.c.id, STUDENTS.c.digest).where(STUDENTS.c.class_id == class_id))
            return {row.id: f"S-{_short(row.digest)}" for row in rows}
        return {}


def subject(attempt: Begun, pseudonyms: Mapping[int, str]) -> str:
    """Whose attempt it is: a student's pseudonym, or what tells its visit from others where there is no student."""
    if attempt.student_id is None:
        return f"V-{_short(attempt.visit)}"
    return pseudonyms.get(attempt.student_id, "UNKNOWN")


def _short(word: str) -> str:
    return hmac.digest(word.encode(), _PURPOSE, "sha256").hex()[:_SIGNS]
