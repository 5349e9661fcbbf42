"""Copies of the whole database: made while servers go on, put back while none runs.

Of a file SQLite itself makes the copy; of a PostgreSQL database its own programs, pg_dump and pg_restore, do.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from sqlalchemy import URL, make_url

from tutor_app.errors import SettingsError, SurefixError

_MODE = 0o600
_OPTIONS = ("--no-owner", "--no-privileges")
_PUTTING_BACK = ("--clean", "--if-exists", "--single-transaction", "--exit-on-error")


def backup(where: Path | str, to: Path) -> None:
    """Copy what is in the file or at the URL into a new file, which is its owner's alone. Raises SurefixError."""
    if to.exists():
        raise SettingsError(f"{to} is there already", advice="Name a file that is not.")
    if isinstance(where, Path) and not where.exists():
        raise SettingsError(f"there is no database {where}", advice="Look at SUREFIX_DATA_FOLDER.")
    os.close(os.open(to, os.O_CREAT | os.O_EXCL, _MODE))
    try:
        if isinstance(where, Path):
            _copy(where, to)
        else:
            _run("pg_dump", where, "--format=custom", *_OPTIONS, "--file", str(to))
    except SurefixError:
        to.unlink()
        raise


def restore(copy: Path, where: Path | str) -> None:
    """Put the copy in the place of what is in the file or at the URL. Raises SurefixError, and leaves all as it was then."""
    if isinstance(where, str):
        _run("pg_restore", where, *_PUTTING_BACK, *_OPTIONS, str(copy))
        return
    new = where.with_name(f"{where.name}.new")
    new.unlink(missing_ok=True)
    where.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(new, os.O_CREAT | os.O_EXCL, _MODE))
    try:
        _copy(copy, new)
    except SurefixError:
        new.unlink()
        raise
    for ending in ("-wal", "-shm"):  # of the file that goes: SQLite would write it into the one that comes
        where.with_name(where.name + ending).unlink(missing_ok=True)
    new.replace(where)


def _copy(file: Path, to: Path) -> None:
    """As SQLite copies, which is whole whoever writes meanwhile; what it copied is looked at."""
    try:
        with (
            closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(to)) as target,
        ):
            source.backup(target)
            found = target.execute("PRAGMA integrity_check").fetchone()
            target.execute("PRAGMA journal_mode = DELETE")
            known = target.execute("SELECT 1 FROM sqlite_master WHERE name = 'attempts'").fetchone()
    except sqlite3.Error as error:
        raise SurefixError(f"{file} could not be copied: {error}") from error
    if found != ("ok",) or known is None:
        raise SurefixError(f"{file} is damaged, or no database of Surefix")


def _run(program: str, url: str, *arguments: str) -> None:
    """Run a program of PostgreSQL's on the database, whose password no list of processes shows."""
    if shutil.which(program) is None:
        raise SettingsError(f"there is no {program}", advice="Install PostgreSQL's client programs, postgresql-client on Debian.")
    plain = make_url(url).set(drivername="postgresql")
    password = {} if plain.password is None else {"PGPASSWORD": str(plain.password)}
    bare = URL.create(  # ``set`` would leave a password that it is to take away
        plain.drivername, plain.username, host=plain.host, port=plain.port, database=plain.database, query=plain.query
    )
    address = bare.render_as_string()
    command = [program, "--dbname", address, *arguments]
    ended = subprocess.run(command, env={**os.environ, **password}, capture_output=True, text=True, check=False)
    if ended.returncode:
        raise SurefixError(
            f"{program} failed: {ended.stderr.strip()}", advice="Stop every server, and look at the versions of both."
        )
