"""The class that a teacher's page is about, handed down from part to part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tutor_app.classroom.people import Class, Student
from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """The ``chosen`` class (None: programs without a class), what is known of it, and the reader's words.

    ``texts`` are those of all pages, ``said`` those of these, ``words`` those of the queue and of what is kept. ``admitted`` says
    whether the teacher may still see anything, ``without`` whether programs without a class are theirs to see.
    """

    chosen: Class | None
    store: Store
    texts: Texts
    said: Texts
    admitted: Callable[[], bool]
    without: bool = True

    @property
    def class_id(self) -> int | None:
        """The number of the class, by which the store knows it."""
        return None if self.chosen is None else self.chosen.id

    @property
    def words(self) -> Texts:
        """The reader's words for questions, approval, grades, files and deletion."""
        return Texts("queue", self.texts.lang)

    def students(self) -> dict[int, Student]:
        """The students of the class, by their numbers; without a class none."""
        return {} if self.class_id is None else {one.id: one for one in self.store.people.students(self.class_id)}
