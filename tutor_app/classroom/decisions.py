"""What instructors decided, class by class: each decision is a row that stays, so they are the log of who decided what when."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import exists, insert, select
from sqlalchemy.engine import Row

from tutor_app.classroom import clock
from tutor_app.classroom.damage import Damage
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.policy import Policy
from tutor_app.classroom.schema import CLASSES, DECISIONS
from tutor_app.classroom.scope import of_class
from tutor_app.domain import Depth

INSTRUCTOR = "instructor"
_POLICY = TypeAdapter(Policy)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """That ``who`` made ``policy`` hold for a class (None: for those without one) from ``at`` (UTC) on."""

    id: int
    at: datetime
    class_id: int | None
    who: str
    policy: Policy


class Decisions:
    """The decisions in ``database``; before the first one of a class, ``default`` holds."""

    def __init__(self, database: Database, default: Policy) -> None:
        self._database, self._default = database, default
        self._damage = Damage("decision %d")
        self._last: dict[int | None, Policy] = {}
        self._unkept: dict[int | None, tuple[Policy, str, datetime]] = {}

    @property
    def default(self) -> Policy:
        """What holds before the first decision."""
        return self._default

    def policy(self, class_id: int | None = None) -> Policy:
        """The last decision for the class, or the one that the server was started with.

        A decision that could not be stored holds all the same, until somebody decides later at another server of the same
        database. While the database cannot be read, what held before holds on.
        """
        unkept = self._unkept.get(class_id)
        if unkept is not None and self._database.outage:
            return unkept[0]
        with suppress(Unavailable):
            last = self._read(class_id, 1)
            if unkept is not None and not (last and clock.row(last[0].at) > unkept[2]):
                return self.decide(unkept[0], class_id, who=unkept[1])
            self._unkept.pop(class_id, None)
            self._last[class_id] = last[0].policy if last else self._default
        return self._last.get(class_id, self._default)

    def decide(self, policy: Policy, class_id: int | None = None, *, who: str = INSTRUCTOR) -> Policy:
        """Make ``policy`` hold for the class from now on; where it cannot be stored, until the server ends or it can.

        For a class that was deleted nothing is decided any more.
        """
        self._unkept[class_id] = policy, who, clock.now()
        with suppress(Unavailable):
            with self._database.writing() as connection:
                if class_id is None or connection.execute(select(exists().where(CLASSES.c.id == class_id))).scalar():
                    connection.execute(insert(DECISIONS).values(at=clock.now(), class_id=class_id, who=who, **_columns(policy)))
            self._unkept.pop(class_id, None)  # a full disk is met at the end of the transaction
        self._last[class_id] = policy
        return policy

    def kept(self, class_id: int | None = None) -> bool:
        """Whether what holds for the class is stored, and does not end with the server."""
        return class_id not in self._unkept

    def undo(self, class_id: int | None = None, *, who: str = INSTRUCTOR) -> Policy | None:
        """Decide again what stood before the last decision; to undo twice is to undo nothing. None where nothing was decided."""
        with suppress(Unavailable):
            last = self._read(class_id, 2)
            if last:
                return self.decide(last[1].policy if len(last) == 2 else self._default, class_id, who=who)
        return None

    def log(self, class_id: int | None = None, limit: int = 100) -> tuple[Decision, ...]:
        """The last decisions for the class, the newest first."""
        with suppress(Unavailable):
            return self._read(class_id, limit)
        return ()

    def _read(self, class_id: int | None, limit: int) -> tuple[Decision, ...]:
        """The last that can be read, the newest first."""
        newest = select(DECISIONS).where(of_class(DECISIONS.c.class_id, class_id)).order_by(DECISIONS.c.id.desc())
        with self._database.reading() as connection:
            found, damaged = self._damage.apart(connection.execute(newest.limit(limit)), _decision)
            if damaged:
                found, _ = self._damage.apart(connection.execute(newest), _decision)
            return tuple(found[:limit])


def _columns(policy: Policy) -> dict[str, Any]:
    values = {field.name: getattr(policy, field.name) for field in fields(policy)}
    band = values.pop("approval")
    ends = {"approve_from": band and band.low, "approve_below": band and band.high}
    return values | ends | {"pace": policy.pace.value, "left_out": " ".join(policy.left_out)}


def _decision(row: Row[Any]) -> Decision:
    """The decision in a row. Raises ValueError where it is damaged."""
    values = {field.name: row._mapping[field.name] for field in fields(Policy) if field.name != "approval"}
    values |= {"deepest": int(Depth(row.deepest)), "left_out": tuple(row.left_out.split())}
    if row.approve_from is not None:
        values["approval"] = {"low": row.approve_from, "high": row.approve_below}
    policy = _POLICY.validate_python(values)
    if not 0 <= policy.precision <= 1:
        raise ValueError("no share")
    return Decision(id=row.id, at=clock.known(row.at), class_id=row.class_id, who=row.who, policy=policy)
