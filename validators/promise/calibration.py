"""A calibration: what turns evidence into confidence and a target into an operating point, with all that it was fitted on.

Fitting and using are kept apart: :func:`calibrate` and :func:`validators.promise.curve.fit` need labels, the gate only an
:class:`validators.promise.gate.OperatingPoint`. A calibration refuses to work with weights or texts other than those that it was
fitted on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from tutor_app.domain import Depth, Evidence, Levels, Verdict
from tutor_app.errors import CalibrationError, complaint
from validators.promise.confidence import ConfidenceModel, fit_confidence
from validators.promise.curve import CONFIDENCE_LEVEL, Curve, Labelling, Outcome, fit
from validators.promise.gate import OperatingPoint, OperatingPoints, judge
from validators.promise.observation import Observation, split_groups
from validators.promise.rungs import Rung, fit_rung

FORMAT = 2
"""Version of the calibration file."""
SHARES: Mapping[Depth, float] = {Depth.PLACE: 0.1, Depth.KIND: 0.1, Depth.REPAIR: 0.8}
"""How the levels share the error that all promises together are allowed (Bonferroni): most of it goes where labels are fewest.

Explanation and repair are graded together, and share one model and one curve.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """All that turns evidence into confidence and a target into a threshold, and what it was fitted on.

    ``versions`` names the weights and texts behind the evidence by their fingerprints. ``curves`` has one curve per labelling,
    the one that decides first; they and ``model`` are those of the whole repair with its words. ``place`` and ``kind`` are judged
    mistake by mistake; None where their labels were too few.
    """

    versions: Mapping[str, str]
    model: ConfidenceModel
    curves: tuple[Curve, ...]
    place: Rung | None = None
    kind: Rung | None = None
    format: int = FORMAT

    def levels(self, evidence: Evidence) -> Levels:
        """How sure each level is; place and kind are no surer than the repair where nothing was gathered on them."""
        repair = self.model.confidence(evidence) if evidence.found else 0.0
        place = 0.0 if self.place is None or not evidence.place else self.place.model.weigh(dict(evidence.place))
        kind = 0.0 if self.kind is None or not evidence.kind else self.kind.model.weigh(dict(evidence.kind))
        return Levels.nested(place=place, kind=min(kind, place), explanation=repair, repair=repair)

    def verdict(self, evidence: Evidence | None, points: OperatingPoints) -> Verdict:
        """What may be shown at ``points`` of feedback for which this evidence was found; None where nothing was found out."""
        if evidence is None:
            return judge(None, Levels(), points)
        return judge(evidence, self.levels(evidence), points, parts=[self.levels(part.evidence) for part in evidence.parts])

    def points(
        self,
        target: float,
        *,
        repair: OperatingPoint | None = None,
        kind: OperatingPoint | None = None,
        place: OperatingPoint | None = None,
    ) -> OperatingPoints:
        """Where the gate opens for ``target``; a point that is given takes the place of the one of that level's own curve.

        ``repair`` is that of the words, too.
        """
        repair, kind, place = (
            self._point(depth, target) if point is None else point
            for depth, point in ((Depth.REPAIR, repair), (Depth.KIND, kind), (Depth.PLACE, place))
        )
        return OperatingPoints(place=place, kind=kind, explanation=repair, repair=repair)

    def curve_at(self, depth: Depth) -> Curve | None:
        """The curve that a level is judged by; None where its labels were too few."""
        if depth >= Depth.EXPLANATION:
            return self.curve
        rung = self.place if depth is Depth.PLACE else self.kind
        return None if rung is None else rung.curve

    def _point(self, depth: Depth, target: float) -> OperatingPoint:
        curve = self.curve_at(depth)
        return OperatingPoint(target=target, threshold=None) if curve is None else curve.operating_point(target)

    @property
    def curve(self) -> Curve:
        """The curve that decides."""
        return self.curves[0]

    @property
    def name(self) -> str:
        """A short name for exactly this calibration, by its content."""
        return hashlib.sha256(self.to_json().encode()).hexdigest()[:16]

    def to_json(self) -> str:
        """The calibration as the text of a file."""
        return _CALIBRATION.dump_json(self, indent=1).decode() + "\n"

    @staticmethod
    def from_json(text: str, *, versions: Mapping[str, str] | None = None) -> Calibration:
        """Read a calibration; with ``versions``, CalibrationError unless it was fitted on exactly these."""
        try:
            calibration = _CALIBRATION.validate_json(text)
        except ValidationError as error:
            raise CalibrationError(
                f"this is no calibration: {error.error_count()} fields are wrong, the first: {complaint(error.errors()[0])}",
                advice="Make a new one with: surefix calibrate LABELS.jsonl OUT.json",
            ) from error
        if calibration.format != FORMAT or not calibration.curves:
            raise CalibrationError(f"calibration format {calibration.format} is not {FORMAT}", advice="Make a new one.")
        if versions is not None:
            calibration.check_versions(versions)
        return calibration

    def check_versions(self, versions: Mapping[str, str]) -> None:
        """Raise CalibrationError unless this calibration was fitted on exactly these versions."""
        differing = sorted(name for name in {*versions, *self.versions} if self.versions.get(name) != versions.get(name))
        if differing:
            raise CalibrationError(
                f"the calibration was fitted with another version of: {', '.join(differing)}",
                advice="Fit it again on labelled outcomes of what is in use now: surefix calibrate LABELS.jsonl OUT.json",
            )


_CALIBRATION = TypeAdapter(Calibration)


def calibrate(
    observations: Sequence[Observation],
    *,
    versions: Mapping[str, str],
    confidence_level: float = CONFIDENCE_LEVEL,
    folds: int = 5,
    seed: int = 0,
    others: Sequence[Observation] = (),
) -> Calibration:
    """Fit confidence model and curves on labelled observations; the rubric's curve decides if there is one.

    ``others`` are labelled too and teach the confidence, but are no part of the curves: programs of another kind, say.

    ``confidence_level`` is the probability with which each promise is to hold; CalibrationError if it is not between 0 and 1.

    The curves are measured on confidences of models that were fitted without the groups that they judge (cross-fitting); the
    model that is kept is fitted on all.
    """
    labellings = [labelling for labelling in Labelling if any(labelling in o.right for o in observations)]
    if not labellings:
        raise CalibrationError("no observation has a grade", advice="Label outcomes as right or wrong first.")
    if not 0 < confidence_level < 1:
        raise CalibrationError(f"{confidence_level} is no confidence level", advice="Give one between 0 and 1, such as 0.9.")
    confidences = cross_confidences(observations, labellings[0], folds=folds, seed=seed, others=others)
    certainty = {depth: 1 - share * (1 - confidence_level) for depth, share in SHARES.items()}
    place, kind = (
        fit_rung(observations, depth, confidence_level=certainty[depth], folds=folds, seed=seed, others=others)
        for depth in (Depth.PLACE, Depth.KIND)
    )
    return Calibration(
        versions=dict(versions),
        model=fit_model([*observations, *others], labellings[0]),
        curves=tuple(
            fit(outcomes(observations, confidences, labelling), labelling, confidence_level=certainty[Depth.REPAIR])
            for labelling in labellings
        ),
        place=place,
        kind=kind,
    )


def fit_model(
    observations: Iterable[Observation], labelling: Labelling, *, leave_out: frozenset[str] = frozenset()
) -> ConfidenceModel:
    """The confidence model of all observations that are sound and graded."""
    usable = [(o, o.evidence) for o in observations if o.evidence is not None and o.evidence.sound and labelling in o.right]
    return fit_confidence(
        [evidence for _, evidence in usable],
        [o.right[labelling] for o, _ in usable],
        weights=[o.weight for o, _ in usable],
        leave_out=leave_out,
    )


def cross_confidences(
    observations: Sequence[Observation],
    labelling: Labelling,
    *,
    folds: int = 5,
    seed: int = 0,
    leave_out: frozenset[str] = frozenset(),
    others: Sequence[Observation] = (),
) -> list[float | None]:
    """The confidence of each observation, by a model that saw nothing of its group; None where nothing could be shown.

    ``others`` teach the models as :func:`calibrate` says.
    """
    every = [*observations, *others]
    fold_of = split_groups([o.group for o in every], [1.0] * folds, seed=seed)
    models = [fit_model((o for o in every if fold_of[o.group] != fold), labelling, leave_out=leave_out) for fold in range(folds)]
    return [confidence_of(o.evidence, models[fold_of[o.group]]) for o in observations]


def confidence_of(evidence: Evidence | None, model: ConfidenceModel) -> float | None:
    """The confidence, or None where the gate would show nothing at any target."""
    return model.confidence(evidence) if evidence is not None and evidence.found and evidence.sound else None


def outcomes(observations: Iterable[Observation], confidences: Iterable[float | None], labelling: Labelling) -> list[Outcome]:
    """The observations as one labelling sees them."""
    return [
        Outcome(group=o.group, confidence=confidence, right=o.right.get(labelling), weight=o.weight)
        for o, confidence in zip(observations, confidences, strict=True)
    ]


def fingerprint(files: Iterable[Path]) -> str:
    """A short name for the content of ``files`` (their names count, their folders do not), the same on every machine."""
    digest = hashlib.sha256()
    for file in sorted(files, key=lambda file: file.name):
        content = file.read_bytes()
        digest.update(f"{file.name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()[:16]
