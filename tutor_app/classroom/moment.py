"""Times in the tables of the store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, TypeDecorator

LONG_AGO = datetime(1970, 1, 1)
"""What a damaged time is taken for."""


class Moment(TypeDecorator[datetime]):
    """A time in UTC. One that is damaged in a file was long ago: one row must not keep all others from being read."""

    impl = DateTime
    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None] | None:
        """As the database reads it, as far as that can be done."""
        read = super().result_processor(dialect, coltype)
        if read is None:
            return None

        def legible(value: Any) -> datetime | None:
            try:
                return read(value)
            except (ValueError, TypeError):
                return LONG_AGO

        return legible
