"""What instructors think of feedback: grades, as a class's calibration needs them."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress

from sqlalchemy import insert, select

from tutor_app.classroom import clock, grades
from tutor_app.classroom.database import Database, Unavailable
from tutor_app.classroom.schema import ATTEMPTS, GRADES
from tutor_app.classroom.scope import Scope
from validators.promise.class_ladder import ClassGrades


class Grading:
    """The grades in ``database``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._last: dict[tuple[str, int | None], ClassGrades] = {}

    def grade(
        self,
        attempt: int,
        calibration: str,
        *,
        right: bool | None,
        faults: Collection[str] = (),
        weight: float = 1.0,
        others: Collection[int] = (),
    ) -> bool:
        """Keep an instructor's grade (None: could not tell) of feedback that was judged by ``calibration`` (its name).

        It may stand for ``others`` like it, which were looked at with it and get no grade of their own;
        :class:`validators.promise.refinement.Grade` has its ``weight``.
        """
        common = {"at": clock.now(), "calibration": calibration}
        row = {**common, "attempt": attempt, "weight": weight, **grades.columns(right, faults)}
        served = [{**common, "attempt": other, "weight": 0.0, **grades.columns(None, ())} for other in others]
        with suppress(Unavailable), self._database.writing() as connection:
            connection.execute(insert(GRADES), [row, *served])
            return True
        return False

    def grades(self, calibration: str, class_id: int | None = None) -> ClassGrades:
        """The class's grades of feedback that ``calibration`` judged, in the order in which it was first graded; the last word
        counts. While the database cannot be read, those that were known before.
        """
        every = grades.wanted(calibration).join(ATTEMPTS, ATTEMPTS.c.id == GRADES.c.attempt)
        wanted = every.where(Scope(class_id=class_id).wanted)
        with suppress(Unavailable), self._database.reading() as connection:
            self._last[calibration, class_id] = grades.of_class(connection.execute(wanted))
        return self._last.get((calibration, class_id), ClassGrades())

    def graded(self, scope: Scope = Scope()) -> dict[int, bool | None]:  # noqa: B008 - it is frozen
        """Every attempt that was looked at for grading, with the last word on it."""
        wanted = select(GRADES.c.attempt, GRADES.c.right).join(ATTEMPTS, ATTEMPTS.c.id == GRADES.c.attempt).where(scope.wanted)
        with suppress(Unavailable), self._database.reading() as connection:
            return {row.attempt: row.right for row in connection.execute(wanted.order_by(GRADES.c.id))}
        return {}
