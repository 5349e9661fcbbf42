"""What somebody is in a class of ours, by the roles that the platform says they have.

Only roles in the course count, as long as there is one: a professor may sit in a colleague's course. An administrator of the
platform, who can do there whatever a teacher can, is an instructor here. Nobody becomes an administrator here by a launch.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto

_VOCABULARY = "http://purl.imsglobal.org/vocab/lis/v2/"
_MEMBERSHIP = f"{_VOCABULARY}membership"
_TEACHING = frozenset({"Instructor", "Administrator"})
_ABOVE = frozenset(
    f"{_VOCABULARY}{where}#{role}"
    for where, role in [
        ("institution/person", "Administrator"),
        ("system/person", "Administrator"),
        ("system/person", "SysAdmin"),
    ]
)


class Part(Enum):
    """What part somebody has in a class."""

    STUDENT = auto()
    INSTRUCTOR = auto()


def part(roles: Iterable[str]) -> Part | None:
    """The part of somebody with these roles; None for parents, guests and strangers. To teach is more than to learn."""
    known = list(roles)
    in_course = {name for role in known if (name := _in_course(role))}
    if in_course & _TEACHING or (not in_course and not _ABOVE.isdisjoint(known)):
        return Part.INSTRUCTOR
    return Part.STUDENT if "Learner" in in_course else None


def _in_course(role: str) -> str:
    """The principal role in the course: ``Instructor`` for ``.../membership/Instructor#TeachingAssistant``; else empty."""
    if "/" not in role and "#" not in role and ":" not in role:
        return role  # the short names of earlier versions, which are for roles in the course alone
    where, _, name = role.partition("#")
    if where == _MEMBERSHIP:
        return name
    return where.removeprefix(f"{_MEMBERSHIP}/") if name and where.startswith(f"{_MEMBERSHIP}/") else ""
