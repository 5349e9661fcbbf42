"""Who teaches which class, by the numbers of classes and accounts."""

from __future__ import annotations

from contextlib import suppress

from sqlalchemy import delete, insert, select
from sqlalchemy.exc import IntegrityError

from tutor_app.classroom.accounts import account
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.roles import Account
from tutor_app.classroom.schema import ACCOUNTS, TEACHING


class Teaching:
    """What ``database`` knows of it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, class_id: int, account_id: int) -> bool:
        """Have somebody teach the class; False where there is no such class or account, or it cannot be kept."""
        row = {"class_id": class_id, "account_id": account_id}
        there = select(TEACHING.c.class_id).where(TEACHING.c.class_id == class_id, TEACHING.c.account_id == account_id)
        with suppress(Unavailable), self._database.writing() as connection:
            if connection.execute(there).first() is None:
                with suppress(IntegrityError), connection.begin_nested():
                    connection.execute(insert(TEACHING).values(row))
            return connection.execute(there).first() is not None
        return False

    def remove(self, class_id: int, account_id: int) -> bool:
        """Have somebody teach the class no more."""
        these = (TEACHING.c.class_id == class_id) & (TEACHING.c.account_id == account_id)
        with suppress(Unavailable), self._database.writing() as connection:
            return connection.execute(delete(TEACHING).where(these)).rowcount == 1
        return False

    def teachers(self, class_id: int) -> tuple[Account, ...]:
        """Who teaches the class, by name."""
        wanted = select(ACCOUNTS).join(TEACHING, TEACHING.c.account_id == ACCOUNTS.c.id).where(TEACHING.c.class_id == class_id)
        with suppress(Unavailable), self._database.reading() as connection:
            return tuple(sorted(map(account, connection.execute(wanted)), key=lambda one: one.name.casefold()))
        return ()
