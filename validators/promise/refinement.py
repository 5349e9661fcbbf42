"""A class's own grades refine a calibration, and tell when it no longer holds.

Grades arrive one by one and are looked at after each, so the counts of :mod:`validators.promise.curve` would not do: evidence
here is a gambler's wealth (:mod:`validators.promise.betting`), which holds however often one looks and whenever one stops.

One level at a time; :mod:`validators.promise.class_ladder` does it for all. A grade "right" never makes that less is shown, and
a higher target never shows more.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from validators.promise import betting
from validators.promise.curve import Curve
from validators.promise.gate import OperatingPoint


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """A graded outcome of the class, in the order in which outcomes were graded.

    ``weight``: for how many like it it was drawn, as a part of the most that any could have stood for then (0 to 1).
    """

    confidence: float
    right: bool
    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Refined:
    """The operating point for a class, with the precision of the shipped curve there, and the class's own counts.

    ``graded`` and ``right`` count grades at or above the threshold (above the shipped one where nothing is shown any more).
    ``drift`` says that the shipped point broke its promise here and the point moved up.
    """

    point: OperatingPoint
    graded: int
    right: int
    drift: bool
    own: bool
    """Whether the class's own grades alone carry the point, rather than the shipped calibration."""


def refine(curve: Curve, grades: Sequence[Grade], target: float, *, error: float = 0.05) -> Refined:
    """Start from the shipped point for ``target`` and move it as the class's grades allow or demand.

    Down (more is shown) only to a threshold at which the grades alone prove the promise, and never below where a lower target had
    to move up to; up to the lowest threshold at which the grades do not contradict it, or to nothing. ``error`` bounds the
    probability of each of: a wrong move down, a false alarm.
    """
    shipped = curve.operating_point(target)
    drift = _contradicted(grades, shipped.threshold, target, error)
    point = _safe_side(curve, shipped, grades, error) if drift else _further(curve, shipped, grades, error)
    counted = _shown(grades, shipped.threshold if point.threshold is None else point.threshold)
    return Refined(
        point=point,
        graded=len(counted),
        right=sum(grade.right for grade in counted),
        drift=drift,
        own=not drift and point.threshold != shipped.threshold,
    )


def contradicts(right: Sequence[bool], target: float, *, error: float = 0.05, weights: Sequence[float] | None = None) -> bool:
    """Whether these grades, at any time so far, showed that fewer than ``target`` of the outcomes are right."""
    return betting.surpasses([not grade for grade in right], 1 - target, error, weights)


def proves(right: Sequence[bool], target: float, *, error: float = 0.05, weights: Sequence[float] | None = None) -> bool:
    """Whether these grades, at any time so far, showed that more than ``target`` of the outcomes are right."""
    return betting.surpasses(right, target, error, weights)


def share(grades: Sequence[Grade], threshold: float | None, *, error: float = 0.05) -> tuple[float, float]:
    """Bounds of the class's own share of right outcomes among those at or above the threshold, valid at all times together."""
    shown = _shown(grades, threshold)
    return betting.interval([grade.right for grade in shown], error, [grade.weight for grade in shown])


def _further(curve: Curve, shipped: OperatingPoint, grades: Sequence[Grade], error: float) -> OperatingPoint:
    """The lowest threshold that the grades alone prove: tested downwards, stopping at the first that fails.

    The first is the one below the shipped threshold or, where there is none, the one of which the curve is surest: where to start
    must not depend on the grades.
    """
    if shipped.threshold is None:
        start = max(curve.points, key=lambda point: point.certified).threshold
        below = [point for point in curve.points if point.threshold <= start]
    else:
        below = [point for point in curve.points if point.threshold < shipped.threshold]
    proved = list(takewhile(lambda point: _proved(grades, point.threshold, shipped.target, error), below))
    least = _floor(curve, grades, shipped.target, error) if proved else 0.0
    allowed = [point for point in proved if point.threshold >= least]
    return allowed[-1].opened(shipped.target, curve.labelling) if allowed else shipped


def _floor(curve: Curve, grades: Sequence[Grade], target: float, error: float) -> float:
    """The threshold that a lower target than this one had to move up to (infinite: to nothing), or 0 where none had to.

    Of those that had to, the highest target moved furthest. All others have the point of one of these.
    """
    for lower in sorted({point.certified for point in curve.points if point.certified < target}, reverse=True):
        shipped = curve.operating_point(lower)
        if _contradicted(grades, shipped.threshold, lower, error):
            moved = _safe_side(curve, shipped, grades, error).threshold
            return math.inf if moved is None else moved
    return 0.0


def _safe_side(curve: Curve, shipped: OperatingPoint, grades: Sequence[Grade], error: float) -> OperatingPoint:
    """The lowest threshold above the shipped one that keeps the shipped promise and that the grades do not contradict."""
    for point in reversed(curve.points):
        higher = shipped.threshold is not None and point.threshold > shipped.threshold
        kept = point.certified >= shipped.target
        if higher and kept and not _contradicted(grades, point.threshold, shipped.target, error):
            return point.opened(shipped.target, curve.labelling)
    return OperatingPoint(target=shipped.target, threshold=None, labelling=shipped.labelling)


def _contradicted(grades: Sequence[Grade], threshold: float | None, target: float, error: float) -> bool:
    shown = _shown(grades, threshold)
    return contradicts([grade.right for grade in shown], target, error=error, weights=[grade.weight for grade in shown])


def _proved(grades: Sequence[Grade], threshold: float | None, target: float, error: float) -> bool:
    shown = _shown(grades, threshold)
    return proves([grade.right for grade in shown], target, error=error, weights=[grade.weight for grade in shown])


def _shown(grades: Sequence[Grade], threshold: float | None) -> list[Grade]:
    return [grade for grade in grades if threshold is not None and grade.confidence >= threshold]
