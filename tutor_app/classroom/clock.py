"""Times as the database has them, which are UTC and say nothing of it."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> datetime:
    """This moment, for a row."""
    return row(datetime.now(UTC))


def row(time: datetime) -> datetime:
    """A time that knows its zone, for a row."""
    return time.astimezone(UTC).replace(tzinfo=None)


def known(time: datetime) -> datetime:
    """The time in a row, with its zone."""
    return time.replace(tzinfo=UTC)


def known_or_none(time: datetime | None) -> datetime | None:
    """The same where there may be none."""
    return None if time is None else known(time)
