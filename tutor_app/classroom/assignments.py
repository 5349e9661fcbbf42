"""Assignments of classes: what holds for one, where that is not what holds for its class, and when help is withheld for it.

While any assignment of a class withholds help, nobody in the class is helped, whichever page they look at: in an examination,
leaving an address out must open nothing.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.engine import Row

from tutor_app.classroom import clock
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.lti_schema import ASSIGNMENTS
from tutor_app.classroom.policy import Policy

LONGEST_TITLE = 80
MOST = 500
"""Assignments of one class."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a teacher decides for an assignment; where it is None, the class's decision holds. Times know their zones.

    It is worked on from ``opens`` to ``closes``, and its terms hold meanwhile. Help is withheld from the whole class between the
    two other times; without an end, until somebody sets one.
    """

    title: str
    deepest: int | None = None
    precision: float | None = None
    python: str | None = None
    opens: datetime | None = None
    closes: datetime | None = None
    withheld_from: datetime | None = None
    withheld_until: datetime | None = None

    def faults(self) -> list[str]:
        """The names of what cannot be: ``title``, ``open`` and ``withheld`` for times in the wrong order."""
        found = [] if 0 < len(" ".join(self.title.split())) <= LONGEST_TITLE else ["title"]
        found += ["open"] if self.opens and self.closes and self.closes <= self.opens else []
        wrong = self.withheld_until and (self.withheld_from is None or self.withheld_until <= self.withheld_from)
        return found + (["withheld"] if wrong else [])

    def open(self, now: datetime) -> bool:
        """Whether it is worked on."""
        return (self.opens is None or self.opens <= now) and (self.closes is None or now < self.closes)

    def withholds(self, now: datetime) -> bool:
        """Whether help is withheld."""
        begun = self.withheld_from is not None and self.withheld_from <= now
        return begun and (self.withheld_until is None or now < self.withheld_until)

    def policy(self, of_class: Policy, now: datetime) -> Policy:
        """What holds for who works on it, where this holds ``of_class``."""
        if not self.open(now):
            return of_class
        own = {"deepest": self.deepest, "precision": self.precision, "python": self.python}
        return replace(of_class, **{name: value for name, value in own.items() if value is not None})  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment(Terms):
    """An assignment of a class, by its number."""

    id: int
    class_id: int


class Assignments:
    """The assignments in ``database``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._planned: dict[int, tuple[Assignment, ...]] = {}
        """Of each class those that withhold help at some time, as they were read last."""

    def make(self, class_id: int, terms: Terms) -> Assignment | None:
        """A new assignment of the class; None where it cannot be kept. Raises ValueError for terms that cannot be."""
        row = {**_columns(terms), "class_id": class_id, "made": clock.now()}
        counted = select(func.count()).select_from(ASSIGNMENTS).where(ASSIGNMENTS.c.class_id == class_id)
        with suppress(Unavailable), self._database.writing() as connection:
            if connection.execute(counted).scalar_one() < MOST:
                return _assignment(connection.execute(insert(ASSIGNMENTS).values(row).returning(*ASSIGNMENTS.c)).one())
        return None

    def change(self, assignment: Assignment, terms: Terms) -> bool:
        """Let other terms hold from now on. Raises ValueError for terms that cannot be."""
        with suppress(Unavailable), self._database.writing() as connection:
            changing = update(ASSIGNMENTS).where(ASSIGNMENTS.c.id == assignment.id).values(_columns(terms))
            return connection.execute(changing).rowcount == 1
        return False

    def delete(self, assignment: Assignment) -> bool:
        """Delete it; links to it lead to the class's page."""
        with suppress(Unavailable), self._database.writing() as connection:
            return connection.execute(delete(ASSIGNMENTS).where(ASSIGNMENTS.c.id == assignment.id)).rowcount == 1
        return False

    def of_class(self, class_id: int) -> tuple[Assignment, ...]:
        """The assignments of the class, the newest first."""
        wanted = select(ASSIGNMENTS).where(ASSIGNMENTS.c.class_id == class_id).order_by(ASSIGNMENTS.c.id.desc())
        with suppress(Unavailable), self._database.reading() as connection:
            return tuple(map(_assignment, connection.execute(wanted)))
        return ()

    def named(self, class_id: int | None, name: str) -> Assignment | None:
        """The assignment of this class that an address names by its number; another class's is none."""
        if class_id is None or not name.isascii() or not name.isdigit() or len(name) > 9:
            return None
        wanted = (ASSIGNMENTS.c.id == int(name)) & (ASSIGNMENTS.c.class_id == class_id)
        with suppress(Unavailable), self._database.reading() as connection:
            row = connection.execute(select(ASSIGNMENTS).where(wanted)).first()
            return None if row is None else _assignment(row)
        return None

    def class_of(self, number: int) -> int | None:
        """Of which class an assignment is; None where there is none by this number. Raises Unavailable."""
        with self._database.reading() as connection:
            found = connection.execute(select(ASSIGNMENTS.c.class_id).where(ASSIGNMENTS.c.id == number)).scalar()
            return None if found is None else int(found)

    def withholding(self, class_id: int, now: datetime | None = None) -> Assignment | None:
        """The assignment for which the class is not helped now, of several the one that lasts longest.

        While the database cannot be read, what was known of the class before holds on.
        """
        moment, planned = now or datetime.now(UTC), ASSIGNMENTS.c.withheld_from.is_not(None)
        with suppress(Unavailable), self._database.reading() as connection:
            rows = connection.execute(select(ASSIGNMENTS).where(ASSIGNMENTS.c.class_id == class_id, planned)).all()
            self._planned[class_id] = tuple(map(_assignment, rows))
        return max((one for one in self._planned.get(class_id, ()) if one.withholds(moment)), key=_end, default=None)

    def in_force(
        self, policy: Policy, class_id: int, assignment: Assignment | None = None, now: datetime | None = None
    ) -> Policy:
        """What holds for a student of the class who works on the ``assignment``, where ``policy`` was decided for the class."""
        moment = now or datetime.now(UTC)
        own = policy if assignment is None else assignment.policy(policy, moment)
        return own if self.withholding(class_id, moment) is None else replace(own, helping=False)


def _end(assignment: Assignment) -> datetime:
    return assignment.withheld_until or datetime.max.replace(tzinfo=UTC)


def _columns(terms: Terms) -> dict[str, Any]:
    faults = terms.faults()
    if faults:
        raise ValueError(" ".join(faults))
    values = {field.name: getattr(terms, field.name) for field in fields(Terms)}
    row = {name: clock.row(value) if isinstance(value, datetime) else value for name, value in values.items()}
    return row | {"title": " ".join(terms.title.split())}


def _assignment(row: Row[Any]) -> Assignment:
    values: dict[str, Any] = {field.name: row._mapping[field.name] for field in fields(Assignment)}
    times = {name: clock.known(value) for name, value in values.items() if isinstance(value, datetime)}
    return Assignment(**{**values, **times})
