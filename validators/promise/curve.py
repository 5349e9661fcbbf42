"""From labelled outcomes to operating points: which confidence is enough for "at least this share of the shown is right"?

How the promise is kept (Learn-then-Test, Angelopoulos et al. 2021):

1. The candidates are a hundred thresholds, from "show the most confident 1%" to "show all", set by the confidences alone and
   not by the labels.
2. For a target, "the precision at this threshold is below the target" is tested at each threshold in that order, with the exact
   binomial tail (Clopper and Pearson).
3. The thresholds share an error budget of one minus the confidence level by the fallback procedure (Wiens 2003): a third of the
   budget comes in at each of three thresholds, and a threshold that passes hands its whole level on to the next. So the
   probability that *any* threshold passes whose true precision is below the target is within the budget, although the best is
   picked among many. (Three places cost little where labels are many, and save the day where the first are too few to prove
   anything.)
4. Of those that pass, the one with the greatest coverage is the operating point.

A test that passes at one target passes at every lower one, so a higher target never shows more. Outcomes of one group (a learner)
are not independent, and neither do outcomes of unequal weight count alike: at each threshold the effective number of those shown
(Kish) is divided by the design effect of the groups before it is tested. With equal weights and groups of one the bound is exact,
otherwise it is as good as that (usual) approximation. The test may see other groups than it was fitted on, but they
must come from the same kind of students: :mod:`validators.promise.refinement` notices where they do not.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from tutor_app.errors import CalibrationError
from validators.promise.bounds import Floats, clopper_pearson, design_effect, effective_count, upper_tail
from validators.promise.gate import OperatingPoint

CONFIDENCE_LEVEL = 0.9
"""How sure a promise is unless something else is asked for."""
_STEPS = 100  # thresholds
_ANCHORS = (15, 30, 55)  # the thresholds at which an equal share of the error budget comes in
_TARGETS = np.arange(1, 200) / 200


class Labelling(StrEnum):
    """What "right" meant to those who labelled the outcomes."""

    RUBRIC = "rubric"
    """Graded by people: repair right for what is plainly meant; explanation complete, correct, comprehensible."""
    EXACT_MATCH = "exact-match"
    """The repair is an exact match of the author's fix (:mod:`tutor_app.evaluate.matching`): a lower bound."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One program that was examined.

    ``confidence`` is None where nothing could be shown (no repair, or a failed check); ``right`` is None where nobody graded it.
    ``group`` is the learner. ``weight`` is the number of programs that a graded one stands for, if grading was not at random.
    """

    group: str
    confidence: float | None
    right: bool | None
    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CurvePoint:
    """What was measured at one threshold; ``certified`` is the greatest target whose promise it keeps (0 if none).

    Intervals are two-sided and for this one point. ``shown`` counts programs at or above the threshold; ``graded`` and ``right``
    those of them with a label.
    """

    threshold: float
    certified: float
    shown: int
    graded: int
    right: int
    precision: float
    precision_low: float
    precision_high: float
    coverage: float
    coverage_low: float
    coverage_high: float

    def opened(self, target: float, labelling: Labelling) -> OperatingPoint:
        """This threshold as the operating point for ``target``; for target 0 everything sound is shown."""
        return OperatingPoint(
            target=target,
            threshold=self.threshold if target else 0.0,
            precision=self.precision,
            precision_low=self.precision_low,
            precision_high=self.precision_high,
            coverage=self.coverage,
            coverage_low=self.coverage_low,
            coverage_high=self.coverage_high,
            graded=self.graded,
            labelling=labelling,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """Precision and coverage at falling thresholds, measured on ``programs`` programs by ``groups`` groups."""

    labelling: Labelling
    confidence_level: float
    """Probability with which every ``certified`` of the curve is true."""
    programs: int
    graded: int
    right: int
    groups: int
    design_effect: float
    points: tuple[CurvePoint, ...]

    def operating_point(self, target: float) -> OperatingPoint:
        """The threshold with the greatest coverage that keeps the promise of ``target``; target 0 shows all that is sound."""
        if not 0 <= target <= 1:
            raise CalibrationError(f"a target of {target} is no share", advice="Give a target between 0 and 1.")
        passing = [point for point in self.points if point.certified >= target]
        if not passing:
            return OperatingPoint(target=target, threshold=None, labelling=self.labelling)
        return passing[-1].opened(target, self.labelling)


def fit(outcomes: Sequence[Outcome], labelling: Labelling, *, confidence_level: float = CONFIDENCE_LEVEL) -> Curve:
    """Measure the curve on labelled outcomes, and certify each of its thresholds.

    Confidences must come from a model that was not fitted on the same groups. CalibrationError where no outcome can be used.
    """
    if not 0 < confidence_level < 1:
        raise CalibrationError(f"{confidence_level} is no confidence level", advice="Give one between 0 and 1, such as 0.9.")
    if any(o.confidence is not None and not math.isfinite(o.confidence) for o in outcomes):
        raise CalibrationError("an outcome has a confidence that is no number")
    sample = _Sample.of(outcomes)
    points = sample.points(confidence_level)
    return Curve(
        labelling=labelling,
        confidence_level=confidence_level,
        programs=len(outcomes),
        graded=len(sample.right),
        right=int(sample.right.sum()),
        groups=len({o.group for o in outcomes}),
        design_effect=round(sample.design, 4),
        points=points,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sample:
    """Graded outcomes by falling confidence, and all confidences, as arrays."""

    confidence: Floats
    right: Floats
    weight: Floats
    covered: Floats
    programs: int
    effective: Floats
    """How many independent outcomes the first, the first two, ... are worth."""
    design: float
    """By how much groups inflate the variance."""
    coverage_deflation: float

    @classmethod
    def of(cls, outcomes: Sequence[Outcome]) -> _Sample:
        graded = sorted((o for o in outcomes if o.confidence is not None and o.right is not None), key=_falling)
        if not graded:
            raise CalibrationError(
                "no outcome has both a confidence and a grade", advice="Label outcomes of programs with a repair."
            )
        right = np.array([o.right for o in graded], dtype=float)
        weight = np.array([o.weight for o in graded], dtype=float)
        covered = np.sort([o.confidence for o in outcomes if o.confidence is not None])[::-1]
        design = design_effect([o.group for o in graded], weight * (right - _smooth(right)))
        known = np.array([0.0 if o.confidence is None else o.confidence for o in outcomes])
        return cls(
            confidence=np.array([o.confidence for o in graded], dtype=float),
            right=right,
            weight=weight,
            covered=covered,
            programs=len(outcomes),
            effective=np.cumsum(weight) ** 2 / np.cumsum(np.square(weight)) / design,
            design=design,
            coverage_deflation=len(outcomes)
            / effective_count(np.ones(len(outcomes)), [o.group for o in outcomes], known - known.mean()),
        )

    def points(self, confidence_level: float) -> tuple[CurvePoint, ...]:
        ends, shares = self._grid()
        mass, good = np.cumsum(self.weight)[ends - 1], np.cumsum(self.weight * self.right)[ends - 1]
        precision, counts = good / mass, self.effective[ends - 1]
        thresholds = self.confidence[ends - 1]
        shown = np.array([int((self.covered >= threshold).sum()) for threshold in thresholds])
        low, high = clopper_pearson(precision * counts, counts, confidence_level)
        programs = self.programs / self.coverage_deflation
        cover_low, cover_high = clopper_pearson(shown / self.coverage_deflation, programs, confidence_level)
        certified = certify(precision * counts, counts, shares * (1 - confidence_level))
        return tuple(
            CurvePoint(
                threshold=float(thresholds[i]),
                certified=float(certified[i]),
                shown=int(shown[i]),
                graded=int(ends[i]),
                right=int(self.right[: ends[i]].sum()),
                precision=round(float(precision[i]), 6),
                precision_low=round(float(low[i]), 6),
                precision_high=round(float(high[i]), 6),
                coverage=round(float(shown[i] / self.programs), 6),
                coverage_low=round(float(cover_low[i]), 6),
                coverage_high=round(float(cover_high[i]), 6),
            )
            for i in range(len(ends))
        )

    def _grid(self) -> tuple[np.ndarray[tuple[int], np.dtype[np.int64]], Floats]:
        """How many graded outcomes each threshold shows (ties together), and its share of the error budget."""
        total = len(self.confidence)
        shares: dict[int, float] = {}
        for step in range(1, _STEPS + 1):
            threshold = self.confidence[math.ceil(step * total / _STEPS) - 1]
            end = int(np.searchsorted(-self.confidence, -threshold, side="right"))
            shares[end] = shares.get(end, 0.0) + (1 / len(_ANCHORS) if step in _ANCHORS else 0.0)
        return np.array(list(shares), dtype=np.int64), np.array(list(shares.values()))


def certify(right: Floats, total: Floats, budget: Floats) -> Floats:
    """The greatest target that each threshold certifies, 0 if none, by the fallback procedure over the thresholds in order.

    ``budget`` holds the share of the allowed error probability that comes in at each threshold; it sums to all of it.
    """
    certified = np.zeros(len(right))
    doubts = upper_tail(np.asarray(right)[:, None], np.asarray(total)[:, None], _TARGETS)
    level = np.zeros(len(_TARGETS))
    for index, fresh in enumerate(budget):
        level = level + fresh
        passed = doubts[index] <= level
        level = np.where(passed, level, 0.0)
        certified[index] = _TARGETS[passed].max(initial=0.0)
    return certified


def _falling(outcome: Outcome) -> float:
    return -(outcome.confidence or 0.0)


def _smooth(right: Floats) -> Floats:
    """The share of right outcomes among those of like confidence: the mean of each tenth."""
    return np.concatenate([np.full(len(part), part.mean()) for part in np.array_split(right, min(10, len(right)))])
