"""Which students of a course have opened us, and which have not: the platform's list beside our class. Nothing is kept of it."""

from __future__ import annotations

from dataclasses import dataclass

from tutor_app.classroom.store import Store
from tutor_app.openid.lti.entering import issuer
from tutor_app.openid.lti.roles import Part
from tutor_app.openid.lti.tool import Tool
from tutor_app.openid.refusals import Unreachable


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """Of ``all`` students of a course ``here`` have opened us; the others by what the platform calls them, if it says that."""

    all: int
    here: int
    missing: tuple[str, ...]


class Rosters:
    """Asks platforms as ``tool``; the ``store`` is as whoever asks may use it."""

    def __init__(self, tool: Tool, store: Store) -> None:
        self._tool, self._store = tool, store

    def offered(self, class_id: int) -> bool:
        """Whether a platform lists the people of this class."""
        course = self._tool.contexts.of_class(class_id)
        return course is not None and bool(course.members_url)

    def of(self, class_id: int) -> Roster | None:
        """The list of the class's course; None where the platform gives none. Forbidden to whom the class's students are."""
        self._store.people.students(class_id)
        course = self._tool.contexts.of_class(class_id)
        platform = None if course is None else self._tool.platforms.by_id(course.platform_id)
        if course is None or platform is None:
            return None
        try:
            listed = self._tool.members.listed(platform, course.members_url)
        except Unreachable:
            return None
        students = [one for one in listed if one.part is Part.STUDENT]
        here = self._tool.contexts.arrived(class_id, issuer(platform))
        missing = [one for one in students if one.subject not in here]
        names = tuple(sorted({one.name for one in missing if one.name}, key=str.casefold))
        return Roster(all=len(students), here=len(students) - len(missing), missing=names)
