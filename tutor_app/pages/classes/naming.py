"""What students, visits and mistakes are called on a teacher's page: in words, never by code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from tutor_app.classroom.people import Student
from tutor_app.classroom.stored import Begun
from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import texts as catalogue_texts
from tutor_app.pages import member

Students = Mapping[int, Student]


def called(student: Student, said: Texts) -> str:
    """The student's name in the class, a made-up one in the reader's language."""
    return member.called(student, Texts("joining", said.lang))


def who(student_id: int | None, students: Students, said: Texts) -> str:
    """One of the ``students`` as the class calls them; without one, somebody."""
    found = None if student_id is None else students.get(student_id)
    return Texts("queue", said.lang)("queue-somebody") if found is None else called(found, said)


def mistake(name: str, said: Texts) -> str:
    """What the catalogue calls a mistake; of one without a name that it has none."""
    words = catalogue_texts(said.lang)
    return words.format(name, "kind").rstrip(".") if name and words.has(name) else said("mistake-unnamed")


def visits(attempts: Sequence[Begun], students: Iterable[Student], said: Texts) -> Mapping[str, str]:
    """What each visit of ``attempts`` (newest first) is called: by its student, else by its number, the oldest first."""
    names = {student.id: called(student, said) for student in students}
    found: dict[str, str] = {}
    for attempt in reversed(attempts):
        if attempt.visit not in found:
            found[attempt.visit] = names.get(attempt.student_id or 0) or said("visit-number", number=len(found) + 1)
    return found
