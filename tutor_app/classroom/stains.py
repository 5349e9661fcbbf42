"""The log beside a file holds what was deleted until it is emptied. That it does is kept in the database, so that it outlives
the server.
"""

from __future__ import annotations

from contextlib import suppress

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from tutor_app.classroom import clock
from tutor_app.classroom.database import Database
from tutor_app.classroom.schema import CHORES

_WIPE = "wipe"


def stain(connection: Connection) -> None:
    """Say so in the transaction that deletes."""
    at = clock.now()
    if connection.execute(update(CHORES).where(CHORES.c.name == _WIPE).values(at=at)).rowcount:
        return
    with suppress(IntegrityError), connection.begin_nested():  # somebody else says so at this moment
        connection.execute(insert(CHORES).values(name=_WIPE, at=at))


def clean(database: Database) -> bool:
    """Empty the log if it may hold what was deleted; False where that must be tried again. Raises Unavailable."""
    with database.reading() as connection:
        at = connection.execute(select(CHORES.c.at).where(CHORES.c.name == _WIPE)).scalar()
    if at is None:
        return True
    if not database.flush():
        return False
    with database.writing() as connection:  # what was deleted meanwhile is for the next time
        connection.execute(delete(CHORES).where(CHORES.c.name == _WIPE, CHORES.c.at == at))
    database.flush()
    return True
