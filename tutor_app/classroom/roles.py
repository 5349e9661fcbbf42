"""What people are here, and who acts: the value by which :mod:`tutor_app.classroom.permissions` decides."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What somebody may be at this school, as an account says it. Which classes an instructor teaches is said apart."""

    STUDENT = "student"
    INSTRUCTOR = "instructor"
    ADMINISTRATOR = "administrator"

    @property
    def rank(self) -> int:
        """Higher for who may do more."""
        return list(Role).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Somebody by who vouches for them (the ``issuer``, empty for this server itself) and what they are called there.

    ``name`` is what others read. Who is ``disabled`` (since then, UTC) cannot sign in. ``once`` says that the password was given
    by somebody else, so that another one is to be chosen. ``password_version`` tells the password from
    those before it.
    """

    id: int
    issuer: str
    subject: str
    name: str
    role: Role
    made: datetime
    disabled: datetime | None = None
    once: bool = False
    password_version: str = field(default="", repr=False, compare=False)

    @property
    def local(self) -> bool:
        """Whether this server knows a password of theirs, and nobody else vouches for them."""
        return not self.issuer


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Who acts: an ``account`` in its ``role``, a ``student`` of the class ``class_id``, or a visit without either.

    ``role`` is None for somebody without an account; an administrator may have none, who sits at the serving machine or has the
    passphrase. ``teaches`` holds the numbers of the classes; ``visits`` the words of the visits that are theirs.
    """

    role: Role | None = None
    account: Account | None = None
    teaches: frozenset[int] = frozenset()
    student: int | None = None
    class_id: int | None = None
    visits: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """What is written where something is signed; empty for somebody without an account."""
        return "" if self.account is None else self.account.name

    @property
    def teacher(self) -> bool:
        """Whether the class pages are for them."""
        return self.role in {Role.INSTRUCTOR, Role.ADMINISTRATOR}


NOBODY = Who()
"""Somebody of whom nothing is known."""
ADMINISTRATOR = Who(role=Role.ADMINISTRATOR)
"""Who sits at the serving machine where no passphrase is set, or has given the passphrase."""
