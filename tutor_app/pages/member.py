"""Whose page it is: a student of a class, or somebody without one. A frozen value, made anew for every drawing of the page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tutor_app.classroom.assignments import Assignment
from tutor_app.classroom.people import Class, Student
from tutor_app.classroom.store import Policy, Store, Visitor
from tutor_app.explain.localisation import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """The ``student`` of the class ``of``; both None without a class. ``stored`` says whether programs are kept.

    ``note`` is the name of a text about a class that the browser remembers in vain, ``was`` that class's name if it is known, and
    ``code`` its code where that admits nobody any more. ``assignment`` is one of the class, which the student works on.
    """

    of: Class | None = None
    student: Student | None = None
    stored: bool = True
    note: str = ""
    was: str = ""
    code: str = ""
    assignment: Assignment | None = None

    @property
    def class_id(self) -> int | None:
        """The number of the class."""
        return None if self.of is None else self.of.id

    @property
    def over(self) -> bool:
        """Whether a class ended for the student while the page was open."""
        return self.note in {"class-deleted", "class-gone"}

    def visitor(self, visit: str) -> Visitor:
        """Who checks a program in a visit, for the store."""
        return Visitor(visit=visit, student=None if self.student is None else self.student.id, stored=self.stored)

    def working_on(self, assignment: Assignment | None) -> Member:
        """The same student, at work on it."""
        return replace(self, assignment=assignment)

    def policy(self, store: Store) -> Policy:
        """What holds for the class and the assignment, or for those without a class."""
        decided = store.decisions.policy(self.class_id)
        return decided if self.class_id is None else store.assignments.in_force(decided, self.class_id, self.assignment)


def found(store: Store, word: str, before: Member, *, stored: bool = True, code: str = "") -> Member:
    """Whose the browser's ``word`` is; without one nobody's, whose programs are ``stored`` or not.

    Who has an account is found without one, in the class with this ``code`` if they are in it.

    Who was in a class as the page was drawn last, and is not any more, is told so as long as the page is open, and nothing is
    stored of them: what was is gone. While the store cannot be asked, whoever was known ``before`` is. Of whom nobody knows any
    more whether programs may be kept, none are; and whoever did not want it in a class that is over does not want it now.
    """
    student = store.people.student(word, code=code)
    if student is None and not store.outage and before.over:
        return before
    if student is None and not store.outage and before.of is not None:
        return _gone(store, before.of, "class-deleted" if word else "class-gone")
    if student is None and not word and before.student is None:
        return Member(stored=stored)
    of = None if student is None else store.people.class_by_id(student.class_id)
    if store.outage and (student is None or of is None):
        return before if before.student is not None else Member(stored=False, note="class-unavailable")
    if student is None or of is None:
        return Member(stored=False, note="class-forgotten")
    if of.archived is not None:
        return Member(stored=stored and student.stored, note="class-ended", was=of.name, code=of.code)
    return Member(of=of, student=student, stored=student.stored)


def _gone(store: Store, of: Class, note: str) -> Member:
    """Somebody who is no student of the class any more; where it is not there either, nobody can join it again."""
    code = of.code if store.people.class_by_id(of.id) is None else ""
    return Member(stored=False, note=note, was=of.name or of.code, code=code)


def called(student: Student, texts: Texts) -> str:
    """The student's name, a made-up one in the language of ``texts``, which are those of joining."""
    if student.animal is None:
        return student.name
    kind, number = student.animal
    return f"{texts(f'animal-{kind}')} {number}"
