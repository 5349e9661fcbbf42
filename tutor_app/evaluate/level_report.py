"""The part of an evaluation that asks of each level of help whether it keeps its own promise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tutor_app.domain import Depth
from tutor_app.evaluate import levels
from tutor_app.evaluate.markdown import share, table
from validators.promise.calibration import SHARES, outcomes
from validators.promise.curve import Curve, Labelling, fit
from validators.promise.observation import Observation
from validators.promise.rungs import fit_rung

TARGETS = (0.8, 0.9, 0.95)
SHIPPED_TARGET = 0.9
NAMES = {Depth.PLACE: "place", Depth.KIND: "kind", Depth.REPAIR: "repair and words"}
_NOTE = (
    "Place and kind are those of a program's first mistake. The floor is the coverage that no method can pass at this target: "
    "all that is right is shown, and as much wrong as the target allows. Each level has its share of the allowed error, as what "
    "ships has."
)
_KEPT_NOTE = (
    "Everything fitted on two thirds of the learners and judged on the last third, at random. Kept: precision not below the "
    "target by more than two standard errors, or nothing shown."
)
_SOURCES_NOTE = "Everything fitted without one source and judged on it, at a target of {target:.0%}."


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """The curve of each level that has labels, how often its promise held, and what becomes of it on a source never seen."""

    curves: Mapping[Depth, Curve]
    kept: Sequence[levels.LevelKept]
    sources: Mapping[str, Mapping[Depth, levels.LevelScore]]


@dataclass(frozen=True, slots=True)
class Sample:
    """What is measured: ``others`` only teach; promises are to hold with the probability ``confidence_level``."""

    observations: Sequence[Observation]
    others: Sequence[Observation]
    labelling: Labelling
    splits: int
    seed: int
    confidence_level: float


def measured(sample: Sample, confidences: Sequence[float | None], source_of: Mapping[str, str] | None) -> Measured:
    """Measure all levels, each with its share of the error; ``confidences`` are those of repair and words.

    ``source_of`` says where each program comes from.
    """
    observations, labelling, sure = sample.observations, sample.labelling, sample.confidence_level
    certainty = {depth: 1 - share_of_error * (1 - sure) for depth, share_of_error in SHARES.items()}
    judged = outcomes(observations, confidences, labelling)
    curves = {Depth.REPAIR: fit(judged, labelling, confidence_level=certainty[Depth.REPAIR])}
    for depth in (Depth.KIND, Depth.PLACE):
        rung = fit_rung(observations, depth, confidence_level=certainty[depth], seed=sample.seed, others=sample.others)
        if rung is not None:
            curves[depth] = rung.curve
    kept = levels.in_splits(
        observations, labelling, TARGETS, splits=sample.splits, seed=sample.seed, confidence_level=sure, others=sample.others
    )
    apart = {}
    if source_of is not None:
        apart = levels.without_source(
            observations, source_of, labelling, SHIPPED_TARGET, confidence_level=sure, others=sample.others
        )
    return Measured(curves=dict(sorted(curves.items())), kept=kept, sources=apart)


def sections(found: Measured, *, pictures: bool) -> list[str]:
    """The part of the report, heading by heading."""
    parts = ["## Level by level", _NOTE, _curves(found.curves)]
    if pictures:
        parts.append("![Risk and coverage of each level](levels.svg)")
    parts += [_KEPT_NOTE, _kept(found.kept)]
    if found.sources:
        parts += [_SOURCES_NOTE.format(target=SHIPPED_TARGET), _sources(found.sources)]
    return parts


def _curves(curves: Mapping[Depth, Curve]) -> str:
    rows = []
    for depth, curve in curves.items():
        for target in TARGETS:
            point = curve.operating_point(target)
            measured_at = [share(point.precision), share(point.coverage)] if point.threshold is not None else ["–", "–"]
            rows.append([NAMES[depth], f"{target:.0%}", *measured_at, share(levels.floor(curve, target))])
    return table(["level", "target", "precision", "coverage", "floor"], rows)


def _kept(kept: Sequence[levels.LevelKept]) -> str:
    rows = [[NAMES[k.depth], f"{k.target:.0%}", f"{k.held} of {k.splits}", share(k.precision), share(k.coverage)] for k in kept]
    return table(["level", "target", "kept", "mean precision", "mean coverage"], rows)


def _sources(sources: Mapping[str, Mapping[Depth, levels.LevelScore]]) -> str:
    rows = [
        [source, NAMES[depth], share(score.precision), share(score.coverage), f"{score.known:.0f}"]
        for source, judged in sources.items()
        for depth, score in judged.items()
    ]
    return table(["left out", "level", "precision", "coverage", "labelled"], rows)
