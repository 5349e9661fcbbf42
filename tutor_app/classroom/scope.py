"""Which attempts are read: whose, and of when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, and_, true

from tutor_app.classroom import clock
from tutor_app.classroom.schema import ATTEMPTS

LESSON = timedelta(hours=3)
"""How long one is, with what goes on before and behind it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The attempts of a class (None: those made without one), from ``start`` on and before ``end``; both know their zones."""

    class_id: int | None = None
    start: datetime | None = None
    end: datetime | None = None

    @classmethod
    def day(cls, now: datetime, class_id: int | None = None) -> Scope:
        """The day of ``now``, as its zone has it; soon after midnight with the hours before, so that no lesson is cut in two."""
        hour = now.replace(minute=0, second=0, microsecond=0)
        midnight = hour.replace(hour=0)
        return cls(class_id=class_id, start=min(midnight, hour - LESSON), end=midnight + timedelta(days=1))

    @classmethod
    def days(cls, first: date | None, last: date, class_id: int | None = None) -> Scope:
        """From the beginning of the ``first`` day (None: of everything) to the end of the ``last``, by the server's clock."""
        start = None if first is None else datetime.combine(first, time()).astimezone()
        return cls(class_id=class_id, start=start, end=datetime.combine(last + timedelta(days=1), time()).astimezone())

    @property
    def wanted(self) -> ColumnElement[bool]:
        """What a query for attempts asks."""
        return and_(of_class(ATTEMPTS.c.class_id, self.class_id), self.time)

    @property
    def time(self) -> ColumnElement[bool]:
        """The same of the time alone."""
        after = true() if self.start is None else ATTEMPTS.c.at >= clock.row(self.start)
        before = true() if self.end is None else ATTEMPTS.c.at < clock.row(self.end)
        return and_(after, before)


def of_class(column: Column[Any], class_id: int | None) -> ColumnElement[bool]:
    """What a query asks for the rows of a class, or for those without one."""
    return column.is_(None) if class_id is None else column == class_id
