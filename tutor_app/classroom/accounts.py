"""People with accounts, whoever vouches for them: an identity provider, a learning platform, or this server by a password.

Kept are a name to read, the role, and what the issuer calls them; no address of theirs. Of a password only a hash is kept.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update
from sqlalchemy.engine import Row
from sqlalchemy.exc import IntegrityError

from tutor_app.classroom import clock, passwords
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.digests import digest
from tutor_app.classroom.holding import hold
from tutor_app.classroom.roles import Account, Role
from tutor_app.classroom.schema import ACCOUNTS, SESSIONS, STUDENTS, TEACHING
from tutor_app.classroom.stains import stain

HERE = ""
"""The issuer of accounts with a password of this server's."""
LONGEST_NAME = 80
LONGEST_SUBJECT = 255
_ADDRESS = re.compile(r"(?<![^\s@])([^\s@]+)@[^\s@]+\.[^\s@]+")  # from the start of a word, as every start costs its length


class Accounts:
    """The accounts in ``database``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def make(
        self, subject: str, role: Role, *, issuer: str = HERE, name: str = "", password: str | None = None
    ) -> Account | None:
        """A new account; None where there is one already. A ``password`` is for the first sign-in alone.

        Raises ValueError for a subject that is empty or too long, and Unavailable where it cannot be kept.
        """
        row = _row(issuer, subject, name) | {"role": role.value, "once": password is not None}
        row["password"] = None if password is None else passwords.hashed(password)
        with self._database.writing() as connection, suppress(IntegrityError), connection.begin_nested():
            return account(connection.execute(insert(ACCOUNTS).values(row).returning(*ACCOUNTS.c)).one())
        return None

    def arrive(self, issuer: str, subject: str, role: Role, *, name: str = "", least: bool = False) -> Account | None:
        """The account of somebody for whom the ``issuer`` vouches just now; the first time one is made.

        Name and role are what the issuer says; where that is the ``least`` that somebody is, who was more stays so. None where
        the account is disabled, or cannot be kept. Raises ValueError as :meth:`make`.
        """
        wanted = _is(issuer, subject)
        with suppress(Unavailable), self._database.writing() as connection:
            found = connection.execute(select(ACCOUNTS).where(wanted)).first()
            if found is None:
                row = _row(issuer, subject, name) | {"role": role.value, "once": False}
                found = _inserted(connection, row) or connection.execute(select(ACCOUNTS).where(wanted)).one()
            before = account(found)
            if before.disabled is not None:
                return None
            now = max(role, before.role, key=lambda one: one.rank) if least else role
            more = {"role": now.value} | ({"name": _fit(name)} if name else {})
            return account(connection.execute(update(ACCOUNTS).where(wanted).values(more).returning(*ACCOUNTS.c)).one())
        return None

    def everybody(self) -> tuple[Account, ...]:
        """All accounts, by role and name."""
        found = self._read(ACCOUNTS.c.id.is_not(None))
        return tuple(sorted(found, key=lambda one: (-one.role.rank, one.name.casefold(), one.id)))

    def staff(self) -> tuple[Account, ...]:
        """Who may teach a class: instructors and administrators who can sign in, by name."""
        teaching = ACCOUNTS.c.role.in_([Role.INSTRUCTOR.value, Role.ADMINISTRATOR.value])
        return tuple(sorted(self._read(teaching & ACCOUNTS.c.disabled.is_(None)), key=lambda one: one.name.casefold()))

    def by_id(self, number: int) -> Account | None:
        """The account with this number."""
        return next(iter(self._read(ACCOUNTS.c.id == number)), None)

    def by_subject(self, issuer: str, subject: str) -> Account | None:
        """The account of whom the ``issuer`` calls so."""
        return next(iter(self._read(_is(issuer, _subject(subject) if issuer == HERE else subject))), None)

    def any_local(self) -> bool:
        """Whether anybody can sign in by a password."""
        with suppress(Unavailable), self._database.reading() as connection:
            wanted = select(func.count()).where(ACCOUNTS.c.password.is_not(None), ACCOUNTS.c.disabled.is_(None))
            return bool(connection.execute(wanted).scalar_one())
        return False

    def check(self, subject: str, password: str) -> Account | None:
        """Who this is by a password; None for a wrong one, and for somebody unknown or disabled, which takes as long.

        Who asks how often is decided elsewhere. Raises Unavailable.
        """
        with self._database.reading() as connection:
            row = connection.execute(select(ACCOUNTS).where(_is(HERE, _subject(subject)))).first()
        kept = None if row is None else row.password
        if not passwords.holds(kept, password) or row is None or row.disabled is not None:
            return None
        if kept is not None and passwords.outdated(kept):
            row = self._hashed_anew(row, password) or row
        return account(row)

    def set_password(self, number: int, password: str, *, once: bool = False) -> bool:
        """Give a local account another password, and end its sessions; ``once`` where it was chosen by somebody else.

        Raises ValueError for one that is not :func:`tutor_app.classroom.passwords.fit`.
        """
        whose = self.by_id(number)
        if not passwords.fit(password, *(() if whose is None else (whose.subject, whose.name))):
            raise ValueError(f"a password has {passwords.SHORTEST} characters or more, and is not easy to guess")
        return self._change(number, end=True, password=passwords.hashed(password), once=once)

    def set_role(self, number: int, role: Role) -> bool:
        """Make somebody something else from now on."""
        return self._change(number, role=role.value)

    def disable(self, number: int) -> bool:
        """Let somebody sign in no more, and end their sessions."""
        return self._change(number, end=True, disabled=clock.now())

    def enable(self, number: int) -> bool:
        """Let somebody sign in again."""
        return self._change(number, disabled=None)

    def delete(self, number: int) -> bool:
        """Delete an account with its sessions; the students and classes that it had stay, without it."""
        with suppress(Unavailable):
            with self._database.writing() as connection:
                hold(connection, ACCOUNTS, ACCOUNTS.c.id == number)
                for table in (SESSIONS, TEACHING):
                    connection.execute(delete(table).where(table.c.account_id == number))
                connection.execute(update(STUDENTS).where(STUDENTS.c.account_id == number).values(account_id=None))
                gone = connection.execute(delete(ACCOUNTS).where(ACCOUNTS.c.id == number)).rowcount == 1
                stain(connection)
            self._database.flush()
            return gone
        return False

    def _change(self, number: int, *, end: bool = False, **values: object) -> bool:
        with suppress(Unavailable), self._database.writing() as connection:
            changed = connection.execute(update(ACCOUNTS).where(ACCOUNTS.c.id == number).values(values)).rowcount == 1
            if end:  # whoever begins a session now has waited for the change, or is seen here
                theirs = (SESSIONS.c.account_id == number) & SESSIONS.c.ended.is_(None)
                connection.execute(update(SESSIONS).where(theirs).values(ended=clock.now()))
            return changed
        return False

    def _hashed_anew(self, row: Row[Any], password: str) -> Row[Any] | None:
        """The row with another hash of the same ``password``; None where it could not be kept, or the password has changed."""
        hashed, unchanged = passwords.hashed(password), (ACCOUNTS.c.id == row.id) & (ACCOUNTS.c.password == row.password)
        with suppress(Unavailable), self._database.writing() as connection:
            return connection.execute(update(ACCOUNTS).where(unchanged).values(password=hashed).returning(*ACCOUNTS.c)).first()
        return None

    def _read(self, wanted: ColumnElement[bool]) -> tuple[Account, ...]:
        with suppress(Unavailable), self._database.reading() as connection:
            return tuple(map(account, connection.execute(select(ACCOUNTS).where(wanted).order_by(ACCOUNTS.c.id))))
        return ()


def account(row: Row[*tuple[Any, ...]]) -> Account:
    """The account in a row that has its columns."""
    return Account(
        id=row.id,
        issuer=row.issuer,
        subject=row.subject,
        name=row.name,
        role=Role(row.role),
        made=clock.known(row.made),
        disabled=clock.known_or_none(row.disabled),
        once=row.once,
        password_version=version_of(row.password),
    )


def version_of(kept: str | None) -> str:
    """What tells a password from all others by the hash that is kept of it, and gives neither away; empty without one."""
    return "" if kept is None else digest(kept)


def _inserted(connection: Connection, row: dict[str, object]) -> Row[Any] | None:
    """The new row; None where somebody else made it at this moment."""
    with suppress(IntegrityError), connection.begin_nested():
        return connection.execute(insert(ACCOUNTS).values(row).returning(*ACCOUNTS.c)).one()
    return None


def _row(issuer: str, subject: str, name: str) -> dict[str, object]:
    plain = _subject(subject) if issuer == HERE else subject
    if not plain or max(len(issuer), len(plain)) > LONGEST_SUBJECT or "\0" in issuer + plain:
        raise ValueError("an account needs a name that fits")
    return {"issuer": issuer, "subject": plain, "name": _fit(name) or _fit(plain), "made": clock.now()}


def _is(issuer: str, subject: str) -> ColumnElement[bool]:
    return (ACCOUNTS.c.issuer == issuer) & (ACCOUNTS.c.subject == subject)


def _subject(name: str) -> str:
    """A user name as it is kept: however it is written, it is the same."""
    return " ".join(name.encode("utf-8", "replace").decode().replace("\0", "").casefold().split())


def _fit(name: str) -> str:
    """A name to read: of an email address, which an issuer may give as one, what is before the sign."""
    plain = " ".join(name.encode("utf-8", "replace").decode().replace("\0", "").split())
    return _ADDRESS.sub(r"\1", plain)[:LONGEST_NAME]
