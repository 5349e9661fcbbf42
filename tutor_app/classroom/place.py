"""Where the store of a server is: the file in its data folder, or the database that its settings name."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from tutor_app.errors import SettingsError
from tutor_app.settings import Settings

FILE = "surefix.sqlite"
DRIVER = "postgresql+psycopg"
ADVICE = "Start the database server, or look at SUREFIX_DATABASE_URL."
_NAMES = ("postgresql", "postgres", DRIVER)
_EXAMPLE = "Write it like postgresql://user:password@host:5432/name."


def place(settings: Settings) -> Path | str:
    """The file, or the URL with the driver that Surefix speaks through. Raises SettingsError for a URL that is none of ours."""
    url = _url(settings)
    return settings.data_folder / FILE if url is None else url.render_as_string(hide_password=False)


def told(settings: Settings) -> str:
    """The same for people to read, without the password."""
    url = _url(settings)
    return str(settings.data_folder / FILE) if url is None else url.set(query={}).render_as_string(hide_password=True)


def _url(settings: Settings) -> URL | None:
    if settings.database_url is None:
        return None
    try:
        url = make_url(settings.database_url.get_secret_value())
    except (ArgumentError, ValueError) as error:  # whose words may hold the password
        raise SettingsError("setting 'database_url' is no URL of a database", advice=_EXAMPLE) from error
    if url.drivername not in _NAMES or not url.database:
        raise SettingsError("setting 'database_url' names no PostgreSQL database", advice=_EXAMPLE)
    return url.set(drivername=DRIVER)
