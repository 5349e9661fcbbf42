"""A class's own grades refine every level of a calibration: place, kind, and the repair with its words.

Every grade says something of each level, with the confidence that this level had. The levels share the error that
:mod:`validators.promise.refinement` allows as the promises share theirs (:data:`validators.promise.calibration.SHARES`), so by
Bonferroni all hold together: with probability ``error`` at most, any level at all moves down wrongly, and with as much at most,
any raises a false alarm, however often one looks.

Levels stay nested: of a class's grades, who has the kind right has the place right, and who has all right has both. So where a
place is shown because the kind is sure enough, its promise holds by that of the kind, even if the place's own point is closed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tutor_app.domain import Depth
from validators.promise.calibration import SHARES, Calibration
from validators.promise.gate import OperatingPoints
from validators.promise.refinement import Grade, Refined, refine

ERROR = 0.05
"""The probability that the levels share: of any wrong move down, and of any false alarm."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassGrades:
    """A class's grades as each level sees them, in the order in which outcomes were graded.

    Place and kind are those of the first mistake. They may have fewer grades than the repair: earlier graders were not asked.
    """

    place: tuple[Grade, ...] = ()
    kind: tuple[Grade, ...] = ()
    repair: tuple[Grade, ...] = ()

    def at(self, depth: Depth) -> tuple[Grade, ...]:
        """The grades of one level; explanation and repair are graded together."""
        return {Depth.NONE: (), Depth.PLACE: self.place, Depth.KIND: self.kind}.get(depth, self.repair)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassLadder:
    """Where the gate opens for a class, and what its grades moved: ``refined`` has the levels that have a curve."""

    points: OperatingPoints
    refined: Mapping[Depth, Refined]

    @property
    def repair(self) -> Refined:
        """The level that every calibration has: the repair with its words."""
        return self.refined[Depth.REPAIR]

    @property
    def drifted(self) -> tuple[Depth, ...]:
        """The levels whose promise the grades contradict, the shallowest first."""
        return tuple(depth for depth in sorted(self.refined) if self.refined[depth].drift)


def climb(calibration: Calibration, grades: ClassGrades, target: float, *, error: float = ERROR) -> ClassLadder:
    """Each level's point for ``target``, refined by its own grades with its share of ``error``."""
    curves = {depth: calibration.curve_at(depth) for depth in SHARES}
    refined = {
        depth: refine(curve, grades.at(depth), target, error=error * SHARES[depth])
        for depth, curve in curves.items()
        if curve is not None
    }
    points = calibration.points(target, **{depth.word: level.point for depth, level in refined.items()})
    return ClassLadder(points=points, refined=refined)
