"""Who may do and see what: every query of the store, by what it is about, and how far each role reaches in it.

It is the only place where that is decided. :mod:`tutor_app.classroom.desk` asks it before it passes a query on; what has no rule
here is refused to everybody. Pages hide what would be refused, which protects nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Flag, auto
from typing import Any

from tutor_app.classroom.accounts import Accounts
from tutor_app.classroom.api_keys import ApiKeys
from tutor_app.classroom.approvals import Approvals
from tutor_app.classroom.assignments import Assignment, Assignments
from tutor_app.classroom.attempts import Attempts, Visitor
from tutor_app.classroom.decisions import INSTRUCTOR, Decisions
from tutor_app.classroom.glances import Glances
from tutor_app.classroom.grading import Grading
from tutor_app.classroom.keeping import Keeping
from tutor_app.classroom.keys import Keys
from tutor_app.classroom.lesson import Lessons
from tutor_app.classroom.links import Links
from tutor_app.classroom.people import Class, People
from tutor_app.classroom.pseudonyms import Pseudonyms
from tutor_app.classroom.questions import Questions
from tutor_app.classroom.quotas import Quotas
from tutor_app.classroom.roles import Role, Who
from tutor_app.classroom.scope import Scope
from tutor_app.classroom.sessions import Sessions
from tutor_app.classroom.store import Store
from tutor_app.classroom.teaching import Teaching

LONGEST_SIGNATURE = 40


class Reach(Flag):
    """How far somebody reaches."""

    NOTHING = 0
    OWN = auto()
    """What they did themselves, and what everybody in their class may know."""
    TAUGHT = auto()
    """What belongs to a class that they teach."""
    ALL = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """What a query is about: something of a class (None: of none), and whether it is the asker's ``own``."""

    class_id: int | None = None
    own: bool = False


About = Callable[[Store, Who, Mapping[str, Any]], Iterable[Thing]]
"""Finds what a query with these arguments is about; what there is not is nothing. Raises Unavailable."""
Reaches = Mapping[Role | None, Reach]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """How far each role ``reaches`` in a query, and what it is ``about``.

    ``adds`` says which arguments are decided here whatever a page passes, ``seen`` what is left of the answer. A ``steady``
    answer holds for as long as a page is drawn, unless the page itself writes something.
    """

    reaches: Reaches
    about: tuple[About, ...] = ()
    adds: Mapping[str, Callable[[Who], object]] = field(default_factory=dict)
    seen: Callable[[Who, Any], Any] | None = None
    steady: bool = False

    def allows(self, store: Store, who: Who, arguments: Mapping[str, Any]) -> bool:
        """Whether ``who`` may ask so. Raises Unavailable."""
        reach = self.reaches[who.role]
        if Reach.ALL in reach or not reach:
            return bool(reach)
        return all(_reached(reach, who, thing) for about in self.about for thing in about(store, who, arguments))


def _reached(reach: Reach, who: Who, thing: Thing) -> bool:
    taught = thing.class_id is not None and thing.class_id in who.teaches
    return (Reach.OWN in reach and thing.own) or (Reach.TAUGHT in reach and taught)


def _reaches(anybody: Reach, instructor: Reach, administrator: Reach = Reach.ALL) -> Reaches:
    return {None: anybody, Role.STUDENT: anybody, Role.INSTRUCTOR: instructor, Role.ADMINISTRATOR: administrator}


OPEN = _reaches(Reach.ALL, Reach.ALL)
"""For everybody: nothing of anybody's, or opened by a word that only its owner knows."""
LEARNING = _reaches(Reach.OWN, Reach.OWN | Reach.TAUGHT)
"""For students about their own work, and for their teachers."""
TEACHING = _reaches(Reach.NOTHING, Reach.TAUGHT)
"""For those who teach the class."""
STAFF = _reaches(Reach.NOTHING, Reach.ALL)
"""For all who teach."""
RUNNING = _reaches(Reach.NOTHING, Reach.NOTHING)
"""For administrators."""
SERVER = _reaches(Reach.NOTHING, Reach.NOTHING, Reach.NOTHING)
"""For the server itself, which asks the store without a desk."""


def of_class(name: str = "class_id") -> About:
    """A class, by its number; those without one are one too, which everybody is in."""

    def about(_store: Store, who: Who, given: Mapping[str, Any]) -> Iterable[Thing]:
        number = given[name]
        yield Thing(class_id=number, own=number is None or number == who.class_id)

    return about


def of_scope(_store: Store, _who: Who, given: Mapping[str, Any]) -> Iterable[Thing]:
    """The attempts of a class in a time, which are nobody's own."""
    scope: Scope = given["scope"]
    yield Thing(class_id=scope.class_id)


def of_attempts(name: str = "attempt") -> About:
    """An attempt by its number, or several; none is about nothing."""

    def about(store: Store, who: Who, given: Mapping[str, Any]) -> Iterable[Thing]:
        numbers: Collection[int] | int | None = given[name]
        for number in () if numbers is None else (numbers,) if isinstance(numbers, int) else numbers:
            owner = store.attempts.owner(number, who.visits)
            if owner is not None:
                own = owner.visiting if owner.student is None else owner.student == who.student
                yield Thing(class_id=owner.class_id, own=own)

    return about


def of_student(name: str = "student") -> About:
    """A student by the number; none is somebody without a class, as everybody may be."""

    def about(store: Store, who: Who, given: Mapping[str, Any]) -> Iterable[Thing]:
        number: int | None = given[name]
        if number is None or number == who.student:
            yield Thing(own=True)
            return
        class_id = store.people.class_of(number)
        if class_id is not None:
            yield Thing(class_id=class_id)

    return about


def of_visitor(_store: Store, who: Who, given: Mapping[str, Any]) -> Iterable[Thing]:
    """Somebody who checks a program: a student, or a visit by its word."""
    visitor: Visitor | str = given["visitor"]
    found = visitor if isinstance(visitor, Visitor) else Visitor(visit=visitor)
    yield Thing(own=found.visit in who.visits if found.student is None else found.student == who.student)


def of_question(store: Store, who: Who, given: Mapping[str, Any]) -> Iterable[Thing]:
    """A question by its number; of one without a student only the visit that asked it knows the number."""
    owner = store.questions.owner(given["number"])
    if owner is not None:
        class_id, student = owner
        yield Thing(class_id=class_id, own=student is None or student == who.student)


def of_assignment(store: Store, _who: Who, given: Mapping[str, Any]) -> Iterable[Thing]:
    """An assignment; of which class it is, the database says."""
    assignment: Assignment = given["assignment"]
    yield Thing(class_id=store.assignments.class_of(assignment.id))


def _known(who: Who, one: Class) -> bool:
    return who.role is Role.ADMINISTRATOR or one.id in who.teaches or one.id == who.class_id


def _class(who: Who, found: Class | None) -> Class | None:
    return found if found is not None and _known(who, found) else None


def _classes(who: Who, found: tuple[Class, ...]) -> tuple[Class, ...]:
    return tuple(one for one in found if _known(who, one))


def _account(who: Who) -> int | None:
    return None if who.account is None else who.account.id


def _signed(name: str) -> Mapping[str, Callable[[Who], object]]:
    """The argument that says who did it; the usual word for those without an account."""
    return {name: lambda who: who.name[:LONGEST_SIGNATURE] or INSTRUCTOR}


_IN_CLASS = Rule(reaches=TEACHING, about=(of_class(),))
_IN_SCOPE = Rule(reaches=TEACHING, about=(of_scope,))
_OWN_ATTEMPT = Rule(reaches=LEARNING, about=(of_attempts(),))
_OF_OWN_CLASS = Rule(reaches=LEARNING, about=(of_class(),), steady=True)
_OPEN, _STAFF, _RUNNING, _SERVER = (Rule(reaches=reaches) for reaches in (OPEN, STAFF, RUNNING, SERVER))
RULES: Mapping[object, Rule] = {
    Store.waiting: _IN_CLASS,
    Store.outage: _OPEN,
    Store.database: _SERVER,
    Store.guesses: _SERVER,
    # attempts
    Attempts.begin: Rule(reaches=LEARNING, about=(of_visitor,)),
    Attempts.record: Rule(reaches=LEARNING, about=(of_visitor,)),
    Attempts.finish: _OWN_ATTEMPT,
    Attempts.opine: _OWN_ATTEMPT,
    Attempts.opinion: _OWN_ATTEMPT,
    Attempts.reveal: _OWN_ATTEMPT,
    Attempts.attempt: _IN_CLASS,
    Attempts.damaged: _IN_CLASS,
    Attempts.recent: _IN_SCOPE,
    Attempts.finished: _IN_SCOPE,
    Attempts.unfinished: _IN_SCOPE,
    Attempts.owner: _SERVER,
    Links.on: _OPEN,
    Links.make: _OWN_ATTEMPT,
    Links.opened: _OPEN,
    # what teachers think of it
    Grading.grade: Rule(reaches=TEACHING, about=(of_attempts(), of_attempts("others"))),
    Grading.grades: _IN_CLASS,
    Grading.graded: _IN_SCOPE,
    Approvals.hold: _OWN_ATTEMPT,
    Approvals.of: _OWN_ATTEMPT,
    Approvals.judge: Rule(reaches=TEACHING, about=(of_attempts(),), adds=_signed("by")),
    Approvals.waiting: _IN_CLASS,
    Approvals.damaged: _IN_CLASS,
    Questions.ask: Rule(reaches=LEARNING, about=(of_student(),)),  # it leaves out an attempt that is not the student's
    Questions.of_student: Rule(reaches=LEARNING, about=(of_student(),)),
    Questions.question: Rule(reaches=LEARNING, about=(of_question,)),
    Questions.answer: _IN_CLASS,
    Questions.waiting: _IN_CLASS,
    Questions.owner: _SERVER,
    Lessons.lesson: _IN_SCOPE,
    Glances.today: _IN_CLASS,
    Glances.forget: _IN_CLASS,
    # what teachers decide
    Decisions.default: _OPEN,
    Decisions.policy: _OF_OWN_CLASS,
    Decisions.decide: Rule(reaches=TEACHING, about=(of_class(),), adds=_signed("who")),
    Decisions.undo: Rule(reaches=TEACHING, about=(of_class(),), adds=_signed("who")),
    Decisions.log: _IN_CLASS,
    Decisions.kept: _IN_CLASS,
    Assignments.named: _OF_OWN_CLASS,
    Assignments.withholding: _OF_OWN_CLASS,
    Assignments.in_force: _OF_OWN_CLASS,
    Assignments.of_class: _IN_CLASS,
    Assignments.class_of: _SERVER,
    Assignments.make: _IN_CLASS,
    Assignments.change: Rule(reaches=TEACHING, about=(of_assignment,)),
    Assignments.delete: Rule(reaches=TEACHING, about=(of_assignment,)),
    # classes and their students
    People.new_class: Rule(reaches=STAFF, adds={"teacher": _account}),
    People.classes: Rule(reaches=STAFF, seen=_classes),
    People.class_by_code: Rule(reaches=OPEN, seen=_class),
    People.class_by_id: Rule(reaches=OPEN, seen=_class, steady=True),
    People.close: _IN_CLASS,
    People.reopen: _IN_CLASS,
    People.archive: _IN_CLASS,
    People.rename: _IN_CLASS,
    People.retain: _IN_CLASS,
    People.students: _IN_CLASS,
    People.join: Rule(reaches=OPEN, adds={"account": _account}),
    People.student: Rule(reaches=OPEN, adds={"account": _account}, steady=True),
    People.class_of: _SERVER,
    People.leave: Rule(reaches=LEARNING, about=(of_student("student_id"),)),
    People.store_programs: Rule(reaches=LEARNING, about=(of_student("student_id"),)),
    Pseudonyms.of_class: _IN_CLASS,
    # how long it is kept
    Keeping.retention: _OPEN,
    Keeping.overwrites: _OPEN,
    Keeping.delete_student: Rule(reaches=LEARNING, about=(of_student(),)),
    Keeping.export_student: Rule(reaches=LEARNING, about=(of_student(),)),
    Keeping.delete_class: _IN_CLASS,
    Keeping.export_class: _IN_CLASS,
    Keeping.purge: _SERVER,
    Keeping.clean: _SERVER,
    Keeping.due: _SERVER,
    # how much of it
    Quotas.all: _OPEN,
    Quotas.take: Rule(reaches=LEARNING, about=(of_visitor,), adds={"account": _account}),
    Quotas.take_of_key: _SERVER,
    Quotas.used: _RUNNING,
    # people with accounts
    Accounts.everybody: _RUNNING,
    Accounts.staff: _STAFF,
    Accounts.by_id: _RUNNING,
    Accounts.by_subject: _RUNNING,
    Accounts.make: _RUNNING,
    Accounts.set_password: _RUNNING,
    Accounts.set_role: _RUNNING,
    Accounts.disable: _RUNNING,
    Accounts.enable: _RUNNING,
    Accounts.delete: _RUNNING,
    Accounts.arrive: _SERVER,
    Accounts.check: _SERVER,
    Accounts.any_local: _OPEN,
    Teaching.add: _IN_CLASS,
    Teaching.remove: _IN_CLASS,
    Teaching.teachers: _IN_CLASS,
    Sessions.begin: _SERVER,
    Sessions.of: _SERVER,
    Sessions.end: _SERVER,
    Sessions.end_all: _RUNNING,
    ApiKeys.make: Rule(reaches=TEACHING, about=(of_class(),), adds=_signed("by")),
    ApiKeys.of_class: _IN_CLASS,
    ApiKeys.log: _IN_CLASS,
    ApiKeys.revoke: Rule(reaches=TEACHING, about=(of_class(),), adds=_signed("by")),
    ApiKeys.known: _SERVER,
    Keys.key: _SERVER,
    Keys.rotate: _SERVER,
    Keys.end: _SERVER,
    Keys.ended: _SERVER,
}
