"""Who is signed in. A browser keeps a word that says nothing, the database its digest, so that a log-out holds on every server.

A session ends a day after it was begun, a while after it was last used, with its account, or when somebody logs out.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, insert, select, update

from tutor_app.classroom import clock
from tutor_app.classroom.accounts import account, version_of
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.digests import digest
from tutor_app.classroom.roles import Who
from tutor_app.classroom.schema import ACCOUNTS, SESSIONS, TEACHING

LONGEST = timedelta(days=1)
"""How long a session lasts whatever is done in it."""
IDLE = timedelta(hours=3)
"""How long it lasts without being used."""
_NOTED = timedelta(minutes=1)  # its use is written down no more often


class Sessions:
    """The sessions in ``database``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(
        self, account_id: int, *, instead_of: str = "", password_version: str | None = None, now: datetime | None = None
    ) -> str | None:
        """A session of somebody who has just shown who they are: the new word for the browser. Raises Unavailable.

        The one that the browser had before (``instead_of``) ends: a word that somebody else may have put there opens nothing.
        None for an account that is gone or disabled, or whose password is not that of the ``password_version`` any more.
        """
        at, word = clock.now() if now is None else clock.row(now), secrets.token_urlsafe(32)
        row = {"digest": digest(word), "account_id": account_id, "begun": at, "seen": at, "ends": at + LONGEST}
        theirs = (ACCOUNTS.c.id == account_id) & ACCOUNTS.c.disabled.is_(None)
        with self._database.writing() as connection:
            # whoever changes the account at another server waits until this session is there, or is waited for
            found = connection.execute(select(ACCOUNTS.c.password).where(theirs).with_for_update(read=True)).first()
            if found is None or password_version not in (None, version_of(found.password)):
                return None
            connection.execute(delete(SESSIONS).where(SESSIONS.c.ends < at))
            if instead_of:
                connection.execute(update(SESSIONS).where(_this(instead_of)).values(ended=at))
            connection.execute(insert(SESSIONS).values(row))
            return word

    def of(self, word: str, *, used: bool = False, now: datetime | None = None) -> Who | None:
        """Who is signed in by this word, with the classes that they teach; None where nobody is. Raises Unavailable.

        ``used`` says that they do something now, which lets the session last.
        """
        if not word:
            return None
        at = clock.now() if now is None else clock.row(now)
        alive = _this(word) & (SESSIONS.c.ends > at) & (SESSIONS.c.seen > at - IDLE) & ACCOUNTS.c.disabled.is_(None)
        wanted = (
            select(*ACCOUNTS.c, SESSIONS.c.seen, TEACHING.c.class_id)
            .join(SESSIONS, SESSIONS.c.account_id == ACCOUNTS.c.id)
            .outerjoin(TEACHING, TEACHING.c.account_id == ACCOUNTS.c.id)
            .where(alive)
        )
        with self._database.reading() as connection:
            rows = connection.execute(wanted).all()
        if not rows:
            return None
        if used and at - rows[0].seen > _NOTED:
            with suppress(Unavailable), self._database.writing() as connection:
                connection.execute(update(SESSIONS).where(_this(word)).values(seen=at))
        found = account(rows[0])
        return Who(role=found.role, account=found, teaches=frozenset(row.class_id for row in rows if row.class_id is not None))

    def end(self, word: str) -> bool:
        """Log out; False where that cannot be kept."""
        return self._end(_this(word))

    def end_all(self, account_id: int) -> bool:
        """Log somebody out wherever they are signed in."""
        return self._end((SESSIONS.c.account_id == account_id) & SESSIONS.c.ended.is_(None))

    def _end(self, theirs: ColumnElement[bool]) -> bool:
        with suppress(Unavailable), self._database.writing() as connection:
            connection.execute(update(SESSIONS).where(theirs).values(ended=clock.now()))
            return True
        return False


def _this(word: str) -> ColumnElement[bool]:
    return (SESSIONS.c.digest == digest(word)) & SESSIONS.c.ended.is_(None)
