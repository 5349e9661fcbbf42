"""Does the promise hold on learners that calibration never saw? And what does each piece of evidence add to it?"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean

from tutor_app.evaluate.labelled import Run
from tutor_app.evaluate.protocol import Fold, area, decisions, score
from validators.promise.bounds import clopper_pearson
from validators.promise.calibration import Calibration, confidence_of, cross_confidences, outcomes
from validators.promise.confidence import describe
from validators.promise.curve import CONFIDENCE_LEVEL, Labelling, fit
from validators.promise.gate import OperatingPoint
from validators.promise.observation import split_groups

ABLATIONS: Mapping[str, frozenset[str]] = {
    "all evidence": frozenset(),
    "without the simulated students": frozenset({"agreement", "gain"}),
    "without the repair's probability": frozenset({"log_odds"}),
    "without the margin": frozenset({"margin"}),
    "without probability and margin": frozenset({"log_odds", "margin"}),
    "without the kind of mistake": frozenset({"kind"}),
}
BINS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """How often, over repeated splits, the promise of one target held on the test part.

    ``held`` counts splits whose precision on test is at least the target; ``silent`` those in which nothing was shown (no promise
    broken, no help given); ``within`` those whose precision is not below the target by more than two standard errors.
    """

    target: float
    splits: int
    held: int
    silent: int
    within: int
    precision: float | None
    coverage: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Ablation:
    """Confidence without a piece of evidence: how well it tells right from wrong, and what it lets the gate show."""

    name: str
    area: float
    log_loss: float
    coverage: tuple[float, ...]
    """At each target, of what is certified on all the data with cross-fitted confidences."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Outcomes of like confidence: the mean confidence and the share that is right, with a 90% interval."""

    confidence: float
    right: float
    low: float
    high: float
    count: int


def kept(
    runs: Sequence[Run],
    labelling: Labelling,
    target: float,
    *,
    splits: int,
    seed: int = 0,
    confidence_level: float = CONFIDENCE_LEVEL,
) -> Kept:
    """Repeat calibration and test on random splits by learner: a third each for pool, calibration and test."""
    scores = []
    held = silent = within = 0
    for split in range(splits):
        fold = _random_fold(runs, seed + split)
        shown = decisions(fold, target, labelling, confidence_level=confidence_level)
        found = score(fold.test, shown, labelling)
        scores.append(found)
        if found.precision is None:
            silent += 1
            continue
        error = math.sqrt(target * (1 - target) / found.graded)
        held += found.precision >= target
        within += found.precision >= target - 2 * error
    precisions = [item.precision for item in scores if item.precision is not None]
    return Kept(
        target=target,
        splits=splits,
        held=held,
        silent=silent,
        within=within,
        precision=fmean(precisions) if precisions else None,
        coverage=fmean(item.coverage for item in scores),
    )


def _random_fold(runs: Sequence[Run], seed: int) -> Fold:
    part_of = split_groups([run.group for run in runs], [1.0, 1.0, 1.0], seed=seed)
    pool, calibration, test = ([run for run in runs if part_of[run.group] == part] for part in range(3))
    return Fold(pool=pool, calibration=calibration, test=test)


def ablate(
    runs: Sequence[Run],
    labelling: Labelling,
    targets: Sequence[float],
    *,
    seed: int = 0,
    confidence_level: float = CONFIDENCE_LEVEL,
    others: Sequence[Run] = (),
) -> list[Ablation]:
    """Fit the confidence again without each piece of evidence, cross-fitted by learner; ``others`` only teach it.

    What no program has evidence of is not left out again.
    """
    observations, more = ([run.observation for run in part] for part in (runs, others))
    there = {name.split(":")[0] for o in observations if o.evidence is not None for name in describe(o.evidence)}
    found = []
    for name, left_out in ABLATIONS.items():
        if left_out and not left_out & there:
            continue
        confidences = cross_confidences(observations, labelling, seed=seed, leave_out=left_out, others=more)
        pairs = judged(runs, confidences, labelling)
        curve = fit(outcomes(observations, confidences, labelling), labelling, confidence_level=confidence_level)
        found.append(
            Ablation(
                name=name,
                area=area([confidence for confidence, _ in pairs], [right for _, right in pairs]),
                log_loss=fmean(-math.log(confidence if right else 1 - confidence) for confidence, right in pairs),
                coverage=tuple(curve.operating_point(target).coverage or 0.0 for target in targets),
            )
        )
    return found


def judged(runs: Sequence[Run], confidences: Sequence[float | None], labelling: Labelling) -> list[tuple[float, bool]]:
    """Confidence and grade of the runs that have both."""
    return [
        (confidence, run.right[labelling])
        for run, confidence in zip(runs, confidences, strict=True)
        if confidence is not None and labelling in run.right
    ]


def reliability(pairs: Sequence[tuple[float, bool]]) -> list[Bin]:
    """Ten bins of equally many outcomes, by rising confidence."""
    ranked = sorted(pairs)
    edges = [len(ranked) * step // BINS for step in range(BINS + 1)]
    found = []
    for start, end in pairwise(edges):
        part = ranked[start:end]
        if part:
            right = sum(good for _, good in part)
            low, high = clopper_pearson(right, len(part), 0.9)
            mean = fmean(confidence for confidence, _ in part)
            found.append(Bin(confidence=mean, right=right / len(part), low=float(low), high=float(high), count=len(part)))
    return found


def calibration_error(bins: Sequence[Bin]) -> float:
    """Expected calibration error: the mean distance of confidence and share of right, weighted by counts."""
    total = sum(item.count for item in bins)
    return sum(item.count * abs(item.confidence - item.right) for item in bins) / total


@dataclass(frozen=True, slots=True, kw_only=True)
class AsShipped:
    """What a given calibration does on these runs, none of which it should have seen."""

    point: OperatingPoint
    precision: float | None
    standard_error: float | None
    coverage: float


def as_shipped(runs: Sequence[Run], calibration: Calibration, labelling: Labelling, target: float) -> AsShipped:
    """Apply a calibration as it is, nothing fitted."""
    point = calibration.curve.operating_point(target)
    confidences = [confidence_of(run.evidence, calibration.model) for run in runs]
    shown = [point.threshold is not None and c is not None and c >= point.threshold for c in confidences]
    found = score(runs, shown, labelling)
    error = None
    if found.precision is not None:
        error = math.sqrt(found.precision * (1 - found.precision) / found.graded)
    return AsShipped(point=point, precision=found.precision, standard_error=error, coverage=found.coverage)
