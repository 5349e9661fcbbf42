"""Does each level of help keep its own promise, on learners and on sources that calibration never saw?

Everything is fitted on one part of the runs, as :func:`validators.promise.calibration.calibrate` fits what ships, and judged on
the other by the gate itself. Place and kind are those of a program's first mistake.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from tutor_app.domain import Depth
from tutor_app.errors import CalibrationError
from validators.promise.calibration import Calibration, calibrate
from validators.promise.curve import CONFIDENCE_LEVEL, Curve, Labelling
from validators.promise.gate import OperatingPoints
from validators.promise.observation import Observation, split_groups
from validators.promise.rungs import sightings

JUDGED = (Depth.PLACE, Depth.KIND, Depth.REPAIR)
"""Levels with a promise of their own; explanation and repair share one."""
_LEARNERS_TESTED = 1 / 3


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelScore:
    """One level at one target on programs that nothing was fitted on; ``right`` of the ``known`` among the shown were right."""

    shown: int
    programs: int
    known: float
    right: float

    @property
    def precision(self) -> float | None:
        """Share of the shown and labelled that is right; None where there are none."""
        return self.right / self.known if self.known else None

    @property
    def coverage(self) -> float:
        """Share of all programs that get this level or a deeper one."""
        return self.shown / self.programs if self.programs else 0.0

    def keeps(self, target: float) -> bool:
        """Whether precision is not below ``target`` by more than two standard errors, as chance would explain."""
        return self.precision is None or self.precision >= target - 2 * math.sqrt(target * (1 - target) / self.known)


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelKept:
    """How often, over ``splits``, the promise of a level held within chance; means over the splits."""

    depth: Depth
    target: float
    splits: int
    held: int
    precision: float | None
    coverage: float


def scores(
    calibration: Calibration, observations: Sequence[Observation], target: float, labelling: Labelling
) -> dict[Depth, LevelScore]:
    """What the gate shows of ``observations`` at ``target``, level by level, and how much of it is right."""
    points = calibration.points(target)
    depths = [depth_reached(calibration, o, points) for o in observations]
    found = {}
    for depth in JUDGED:
        marks = marks_at(observations, depth, labelling)
        shown = [mark for mark, reached in zip(marks, depths, strict=True) if reached >= depth]
        known = [(right, weight) for right, weight in shown if right is not None]
        found[depth] = LevelScore(
            shown=len(shown),
            programs=len(observations),
            known=sum(weight for _, weight in known),
            right=sum(weight for right, weight in known if right),
        )
    return found


def in_splits(
    observations: Sequence[Observation],
    labelling: Labelling,
    targets: Sequence[float],
    *,
    splits: int,
    seed: int = 0,
    confidence_level: float = CONFIDENCE_LEVEL,
    others: Sequence[Observation] = (),
) -> list[LevelKept]:
    """Fit on two thirds of the learners, judge on the last, ``splits`` times at random; ``others`` only teach."""
    found: dict[tuple[Depth, float], list[LevelScore]] = {}
    for split in range(splits):
        part_of = split_groups([o.group for o in observations], [1 - _LEARNERS_TESTED, _LEARNERS_TESTED], seed=seed + split)
        known, tested = ([o for o in observations if part_of[o.group] == part] for part in range(2))
        apart = {o.group for o in tested}
        fitted = calibrate(
            known, versions={}, confidence_level=confidence_level, others=[o for o in others if o.group not in apart]
        )
        for target in targets:
            for depth, score in scores(fitted, tested, target, labelling).items():
                found.setdefault((depth, target), []).append(score)
    return [_kept(depth, target, judged) for (depth, target), judged in sorted(found.items())]


def without_source(
    observations: Sequence[Observation],
    source_of: Mapping[str, str],
    labelling: Labelling,
    target: float,
    *,
    confidence_level: float = CONFIDENCE_LEVEL,
    others: Sequence[Observation] = (),
) -> dict[str, dict[Depth, LevelScore]]:
    """Each source judged by what was fitted on all the others; ``source_of`` is by the observations' ids."""
    found = {}
    for source in sorted({source_of[o.id] for o in observations}):
        tested = [o for o in observations if source_of[o.id] == source]
        known = [o for o in observations if source_of[o.id] != source]
        more = [o for o in others if source_of[o.id] != source]
        try:
            fitted = calibrate(known, versions={}, confidence_level=confidence_level, others=more)
        except CalibrationError:  # nothing is labelled but this source
            continue
        found[source] = scores(fitted, tested, target, labelling)
    return found


def floor(curve: Curve, target: float) -> float:
    """The coverage that no method can pass at ``target``: where all that is right is shown, and as much wrong as may be."""
    return min(curve.right / (curve.graded * target), 1.0) if curve.graded and target else 1.0


def depth_reached(calibration: Calibration, observation: Observation, points: OperatingPoints) -> Depth:
    """How deep help goes with the program's first mistake; the repair only where the whole program's may be shown."""
    verdict = calibration.verdict(observation.evidence, points)
    if verdict.whole or not verdict.parts:
        return verdict.depth
    return min(verdict.parts[0].depth, Depth.KIND)


def marks_at(observations: Sequence[Observation], depth: Depth, labelling: Labelling) -> list[tuple[bool | None, float]]:
    """Whether the level is right, None where nobody knows, and what that counts."""
    if depth is Depth.REPAIR:
        return [(o.right.get(labelling), o.weight) for o in observations]
    return [(seen.right, 1.0) for seen in sightings(observations, depth) if seen.first]


def _kept(depth: Depth, target: float, judged: Sequence[LevelScore]) -> LevelKept:
    precisions = [score.precision for score in judged if score.precision is not None]
    return LevelKept(
        depth=depth,
        target=target,
        splits=len(judged),
        held=sum(score.keeps(target) for score in judged),
        precision=fmean(precisions) if precisions else None,
        coverage=fmean(score.coverage for score in judged),
    )
