"""What an instructor's grade says of each level, as the rows of the database have it, and back again."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.engine import Row

from tutor_app.classroom.schema import GRADES, OUTCOMES, PARTS
from validators.promise.class_ladder import ClassGrades
from validators.promise.refinement import Grade

PLACE, KIND = "place", "kind"
FAULTS = (PLACE, KIND, "repair", "incomplete", "incorrect", "unclear")
"""What can be wrong with feedback; the first two speak of the first mistake alone."""


def columns(right: bool | None, faults: Collection[str]) -> dict[str, object]:
    """The columns that hold a judgement; ``right`` is None where the grader could not tell.

    Who finds a fault elsewhere finds the place right, and the kind too; a kind in the wrong place is wrong.
    """
    place = None if right is None else right or PLACE not in faults
    kind = None if right is None else right or not {PLACE, KIND}.intersection(faults)
    return {"right": right, "faults": " ".join(sorted(faults)), "place": place, "kind": kind}


def wanted(calibration: str) -> Select[Any]:
    """Every grade of feedback that the calibration of this name judged, with how sure each level was of the first mistake."""
    every = PARTS.alias()
    first = select(func.min(every.c.id)).where(every.c.attempt == GRADES.c.attempt).scalar_subquery()
    return (
        select(
            GRADES.c.attempt,
            GRADES.c.place,
            GRADES.c.kind,
            GRADES.c.right,
            GRADES.c.weight,
            func.coalesce(PARTS.c.place, OUTCOMES.c.place).label("place_sure"),
            func.coalesce(PARTS.c.kind, OUTCOMES.c.kind).label("kind_sure"),
            OUTCOMES.c.repair.label("repair_sure"),
        )
        .join(OUTCOMES, OUTCOMES.c.attempt == GRADES.c.attempt)
        .outerjoin(PARTS, PARTS.c.id == first)
        .where(GRADES.c.calibration == calibration, OUTCOMES.c.repair.is_not(None))
        .order_by(GRADES.c.id)
    )


def of_class(rows: Iterable[Row[Any]]) -> ClassGrades:
    """The grades of every level, in the order in which feedback was first graded; the last word on it counts."""
    last = list({row.attempt: row for row in rows}.values())
    return ClassGrades(
        place=_known((row.place_sure, row.place, row.weight) for row in last),
        kind=_known((row.kind_sure, row.kind, row.weight) for row in last),
        repair=_known((row.repair_sure, row.right, row.weight) for row in last),
    )


def _known(judged: Iterable[tuple[float | None, bool | None, float]]) -> tuple[Grade, ...]:
    return tuple(Grade(confidence=sure or 0.0, right=right, weight=weight) for sure, right, weight in judged if right is not None)
