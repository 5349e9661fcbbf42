"""The rungs of the ladder that are judged mistake by mistake: place and kind, each with a model and a curve of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tutor_app.domain import Depth
from validators.promise.confidence import ConfidenceModel, fit_described
from validators.promise.curve import CONFIDENCE_LEVEL, Curve, Labelling, Outcome, fit
from validators.promise.observation import Marks, Observation, split_groups


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """What a level of help is judged by: the model of its confidence, and the curve measured on it."""

    model: ConfidenceModel
    curve: Curve


@dataclass(frozen=True, slots=True)
class Sighting:
    """One mistake of an observation, as one level sees it.

    ``described`` is empty where the level has nothing to say. ``right`` is None where nobody knows. ``first`` marks the first
    mistake of its program; all mistakes of one program weigh as much as one.
    """

    group: str
    described: Mapping[str, float]
    right: bool | None
    first: bool
    weight: float


def sightings(observations: Iterable[Observation], depth: Depth) -> list[Sighting]:
    """Place or kind of each mistake of each observation. Where people found repair and words right, place and kind are right."""
    found: list[Sighting] = []
    for o in observations:
        each = [] if o.evidence is None else [part.evidence for part in o.evidence.parts] or [o.evidence]
        marks = o.marks if len(o.marks) == len(each) else (Marks(),) * len(each)
        for number, (evidence, mark) in enumerate(zip(each, marks, strict=True)):
            described, right = (evidence.place, mark.place) if depth is Depth.PLACE else (evidence.kind, mark.kind)
            right = True if o.right.get(Labelling.RUBRIC) else right
            found.append(Sighting(o.group, dict(described), right, number == 0, 1 / len(each)))
        if not each:
            found.append(Sighting(o.group, {}, None, first=True, weight=1.0))
    return found


def fit_rung(
    observations: Sequence[Observation],
    depth: Depth,
    *,
    confidence_level: float = CONFIDENCE_LEVEL,
    folds: int = 5,
    seed: int = 0,
    others: Sequence[Observation] = (),
) -> Rung | None:
    """Model and curve of place or kind, cross-fitted by group as :func:`validators.promise.calibration.calibrate` says.

    The model learns from every mistake; the curve is that of each program's first. None where labels are missing or all alike, in
    all or without one fold.
    """
    own, more = sightings(observations, depth), sightings(others, depth)
    known = [s for s in (*own, *more) if s.right is not None and s.described]
    fold_of = split_groups([s.group for s in (*own, *more)], [1.0] * folds, seed=seed)
    learned = [[s for s in known if fold_of[s.group] != fold] for fold in range(folds)]
    if any(len({s.right for s in part}) < 2 for part in (known, *learned)):
        return None
    models = [_fit(part) for part in learned]
    first = [s for s in own if s.first]
    sure = [models[fold_of[s.group]].weigh(s.described) if s.described else None for s in first]
    measured = [Outcome(group=s.group, confidence=c, right=s.right) for s, c in zip(first, sure, strict=True)]
    return Rung(model=_fit(known), curve=fit(measured, Labelling.EXACT_MATCH, confidence_level=confidence_level))


def _fit(seen: Sequence[Sighting]) -> ConfidenceModel:
    return fit_described([s.described for s in seen], [bool(s.right) for s in seen], weights=[s.weight for s in seen])
