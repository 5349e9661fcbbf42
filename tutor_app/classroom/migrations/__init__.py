"""The revisions that bring every earlier database, and an empty one, to the tables of :mod:`tutor_app.classroom.schema`.

Alembic keeps the name of the last revision in the database. A revision is never changed once it was released: a new one follows
it. What they need of the tables is written in them, as the tables of later versions are others.
"""

from __future__ import annotations

import threading

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from tutor_app.errors import SettingsError

HEAD = "key_log"
"""The last revision."""
BASE = "base"
_one_at_a_time = threading.Lock()
"""Alembic's revisions speak to one database of the process at a time."""


def revision(connection: Connection) -> str | None:
    """The revision that the database is at; None for an empty one, and for those made before there were any."""
    return MigrationContext.configure(connection).get_current_revision()


def migrate(connection: Connection, to: str = HEAD) -> None:
    """Bring the database up to the revision, in the transaction of ``connection``.

    On SQLite, foreign keys must be off meanwhile. Raises SettingsError where a newer program than this made the database.
    """
    found = revision(connection)
    if found is not None and found not in known():
        raise SettingsError("a newer Surefix made the database", advice="Update Surefix, or move the database away.")
    with _one_at_a_time:
        command.upgrade(_config(connection), to)


def go_back(connection: Connection, to: str) -> None:
    """Bring the database back down to an earlier revision, or to ``BASE``: what a version before Alembic reads."""
    with _one_at_a_time:
        command.downgrade(_config(connection), to)


def known() -> tuple[str, ...]:
    """All revisions, the newest first."""
    return tuple(script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions())


def _config(connection: Connection | None = None) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", f"{__name__.partition('.')[0]}:{'/'.join(__name__.split('.')[1:])}")
    config.set_main_option("path_separator", "os")
    return config
