"""Who somebody is here who was launched, and in which class: an account, a class, and a student or a teacher of it.

A person is known by the platform and the subject, whichever deployment they come from: the specification has a subject be unique
to the platform, and never given to somebody else. The platform is one issuer and one client id, not the issuer alone, as two
schools may have one issuer with different keys, and then each could say that its people are the other's. A course, and with it a
class, is known by the deployment too, as its id is unique to that alone.

Kept of a person are the subject, what the platform calls them (for the class to read; a made-up name where it says none), and
their part in the class. No address, no picture, nothing else of what a launch says.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tutor_app.classroom.assignments import Assignment
from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.digests import digest
from tutor_app.classroom.people import LONGEST_NAME, Class, Joined, NotJoined
from tutor_app.classroom.roles import Account, Role
from tutor_app.classroom.store import Store
from tutor_app.openid.identifiers import LONGEST_ID
from tutor_app.openid.lti.contexts import Contexts
from tutor_app.openid.lti.launches import Launch
from tutor_app.openid.lti.platforms import Platform
from tutor_app.openid.lti.refusals import Because, Refused
from tutor_app.openid.lti.roles import Part

_NAMESAKES = 30
"""People of one name in a class who are told apart by a number behind it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """Somebody with an account in a class of ours, and the ``assignment`` that the link is about."""

    account: Account
    of: Class
    part: Part
    assignment: Assignment | None = None


def issuer(platform: Platform) -> str:
    """Who vouches for the platform's people; no identity provider is called so, as there is a space in it."""
    said = f"lti {platform.issuer} {platform.client_id}"
    return said if len(said) <= LONGEST_ID else f"lti {digest(said)}"


def enter(launch: Launch, store: Store, contexts: Contexts) -> Entered:
    """Find or make what the launch needs. Raises Refused."""
    try:
        course = contexts.of(launch)
    except Unavailable as error:
        raise Refused(Because.UNAVAILABLE, "the database does not answer") from error
    if course is None and launch.part is not Part.INSTRUCTOR:
        raise Refused(Because.TOO_EARLY)
    account = _account(launch, store)
    of = _class_of(course.class_id, store) if course is not None else _new_class(launch, account, store, contexts)
    if of.archived is not None:
        raise Refused(Because.CLOSED)
    if course is not None:
        contexts.heard(course, launch)
    assignment = store.assignments.named(of.id, launch.assignment)
    if launch.part is Part.INSTRUCTOR:
        if not store.teaching.add(of.id, account.id):
            raise Refused(Because.UNAVAILABLE, "who teaches the class cannot be kept")
    else:
        store.teaching.remove(of.id, account.id)  # who taught the course before may be a student of it now
        _join(launch.name, account, of, store)
    return Entered(account=account, of=of, part=launch.part, assignment=assignment)


def again(kept: dict[str, Any], store: Store) -> Entered:
    """Who entered a moment ago, by what :func:`remembered` said of them. Raises Refused."""
    account = store.accounts.by_id(kept["account"])
    if account is None or account.disabled is not None:
        raise Refused(Because.DISABLED)
    of, part = _class_of(kept["class"], store), Part[kept["part"]]
    return Entered(account=account, of=of, part=part, assignment=store.assignments.named(of.id, kept["assignment"]))


def remembered(entered: Entered) -> dict[str, Any]:
    """What it takes to know them again."""
    about = "" if entered.assignment is None else str(entered.assignment.id)
    return {"account": entered.account.id, "class": entered.of.id, "part": entered.part.name, "assignment": about}


def _account(launch: Launch, store: Store) -> Account:
    """The person's; who teaches one course and is a student of another is an instructor in general."""
    own = issuer(launch.platform)
    role = Role.INSTRUCTOR if launch.part is Part.INSTRUCTOR else Role.STUDENT
    account = store.accounts.arrive(own, launch.subject, role, name=launch.name, least=True)
    if account is not None:
        return account
    known = store.accounts.by_subject(own, launch.subject)
    disabled = known is not None and known.disabled is not None
    raise Refused(Because.DISABLED if disabled else Because.UNAVAILABLE, "" if disabled else "the account cannot be kept")


def _class_of(number: int, store: Store) -> Class:
    of = store.people.class_by_id(number)
    if of is None:
        raise Refused(Because.UNAVAILABLE, "the class cannot be read")
    return of


def _new_class(launch: Launch, account: Account, store: Store, contexts: Contexts) -> Class:
    """A class for the course; that of another teacher who came first by a moment, where there is one."""
    made = store.people.new_class(launch.title or launch.platform.name, teacher=account.id)
    if made is None:
        raise Refused(Because.UNAVAILABLE, "the class cannot be kept")
    if contexts.bind(launch, made.id):
        return made
    store.keeping.delete_class(made.id)
    try:
        course = contexts.of(launch)
    except Unavailable as error:
        raise Refused(Because.UNAVAILABLE, "the database does not answer") from error
    if course is None:
        raise Refused(Because.UNAVAILABLE, "the course cannot be kept")
    return _class_of(course.class_id, store)


def _join(name: str, account: Account, of: Class, store: Store) -> None:
    """Make somebody a student of the class who is not one yet, called as the platform says, as far as the class allows it."""
    known = store.people.student("", account=account.id, code=of.code)
    if known is not None and known.class_id == of.id:
        return
    for wanted in (*_names(name), ""):
        match store.people.join(of.id, wanted, account=account.id):
            case Joined():
                return
            case NotJoined.CLOSED:
                raise Refused(Because.CLOSED)
            case NotJoined.UNAVAILABLE:
                raise Refused(Because.UNAVAILABLE, "the student cannot be kept")
    raise Refused(Because.UNAVAILABLE, "there is no name left")


def _names(name: str) -> list[str]:
    plain = " ".join(name[:LONGEST_NAME].split())
    if not plain:
        return []
    return [plain, *(f"{plain[: LONGEST_NAME - 3].rstrip()} {number}" for number in range(2, _NAMESAKES))]
