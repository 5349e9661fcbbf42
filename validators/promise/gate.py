"""The gate: the only place where evidence becomes a verdict.

Before it come the confidences (:mod:`validators.promise.confidence`) and the operating points
(:mod:`validators.promise.calibration`); after it only the page, which shows what the verdict allows. No I/O, no state, no texts.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from tutor_app.domain import LEVELS, Depth, Evidence, Levels, PartEvidence, PartVerdict, Reason, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class OperatingPoint:
    """Where the gate opens, and what was measured there.

    ``target`` is the promised share of right feedback among the shown; ``threshold`` the least confidence that is shown, None
    where no threshold keeps the promise. Precision and coverage were measured on labelled outcomes, with two-sided intervals;
    ``graded`` outcomes stand behind the precision. All are None where nothing is shown.
    """

    target: float
    threshold: float | None
    precision: float | None = None
    precision_low: float | None = None
    precision_high: float | None = None
    coverage: float | None = None
    coverage_low: float | None = None
    coverage_high: float | None = None
    graded: int = 0
    labelling: str = ""

    @property
    def reachable(self) -> bool:
        """Whether some threshold keeps the promise."""
        return self.threshold is not None

    def opens_for(self, confidence: float) -> bool:
        """Whether what is so sure may be shown."""
        return self.threshold is not None and confidence >= self.threshold


@dataclass(frozen=True, slots=True, kw_only=True)
class OperatingPoints:
    """Where the gate opens for each level, all for one target."""

    place: OperatingPoint
    kind: OperatingPoint
    explanation: OperatingPoint
    repair: OperatingPoint

    @property
    def target(self) -> float:
        """The promise that every level keeps."""
        return self.repair.target

    def at(self, depth: Depth) -> OperatingPoint:
        """The point of one level. Raises KeyError for that of nothing."""
        return {Depth.PLACE: self.place, Depth.KIND: self.kind, Depth.EXPLANATION: self.explanation, Depth.REPAIR: self.repair}[
            depth
        ]

    def depth(self, levels: Levels) -> Depth:
        """The deepest level whose own promise is kept; whoever sees it sees the shallower ones with it."""
        open_for = [depth for depth in LEVELS if self.at(depth).opens_for(levels.at(depth))]
        return max(open_for, default=Depth.NONE)

    @classmethod
    def closed(cls, target: float) -> OperatingPoints:
        """Points at which nothing is shown."""
        none = OperatingPoint(target=target, threshold=None)
        return cls(place=none, kind=none, explanation=none, repair=none)


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Doubt that a teacher wants to see: where the repair is at least as sure as ``low``, and less than ``high`` (0 to 1)."""

    low: float
    high: float


def judge(
    evidence: Evidence | None,
    levels: Levels,
    points: OperatingPoints,
    *,
    parts: Sequence[Levels] = (),
    helping: bool = True,
) -> Verdict:
    """What may be shown of feedback for which this evidence was found.

    ``evidence`` is None where nothing was found out. ``levels`` are those of the whole, ``parts`` those of each of
    ``evidence.parts``: when there is too much doubt to show the whole, of each part as much is shown as its own
    levels allow. ``helping`` is False where help is switched off. Raises ValueError for too few or too many ``parts``.
    """
    apart = () if evidence is None else evidence.parts
    pairs = list(zip(apart, parts, strict=True))
    because = _doubt(evidence, levels, points, helping=helping)
    if because is Reason.HELP_IS_OFF:
        depths = [Depth.NONE for _ in pairs]
    elif because is None:  # what is right as a whole is right in each part
        depths = [Depth.REPAIR for _ in pairs]
    else:
        depths = _apart(pairs, points, Depth.PLACE if because is Reason.UNSOUND else Depth.REPAIR)
    alone = Depth.NONE if not helping else Depth.REPAIR if because is None else min(points.depth(levels), Depth.PLACE)
    return Verdict(
        depth=max(depths, default=alone),
        levels=levels,
        because=because,
        parts=tuple(PartVerdict(depth=depth, levels=own) for depth, (_, own) in zip(depths, pairs, strict=True)),
    )


def rejudge(verdict: Verdict, evidence: Evidence | None, points: OperatingPoints, *, helping: bool = True) -> Verdict:
    """The verdict at other points on what was as sure as an earlier ``verdict`` says."""
    return judge(evidence, verdict.levels, points, parts=[part.levels for part in verdict.parts], helping=helping)


def waits(verdict: Verdict, band: Band | None) -> bool:
    """Whether a person is to answer for what is held back: nothing but doubt speaks against it, and the doubt is in the band."""
    doubted = verdict.because in {Reason.UNSURE, Reason.UNREACHABLE_TARGET}
    return band is not None and doubted and band.low <= verdict.levels.repair < band.high


def vouched(verdict: Verdict, evidence: Evidence | None = None, left_out: Collection[int] = ()) -> Verdict:
    """The verdict on feedback that waited, once a person answers for it: all may be shown. Other verdicts stay.

    How sure it was stays in it; the promise is not about what a person answers for. Of the parts that are ``left_out`` the place
    is all that a person opens, as no doubt keeps them back (:func:`without`).
    """
    if verdict.because not in {Reason.UNSURE, Reason.UNREACHABLE_TARGET}:
        return verdict
    parts = tuple(PartVerdict(depth=Depth.REPAIR, levels=part.levels) for part in verdict.parts)
    return without(Verdict(depth=Depth.REPAIR, levels=verdict.levels, parts=parts), evidence, left_out)


def _doubt(evidence: Evidence | None, levels: Levels, points: OperatingPoints, *, helping: bool) -> Reason | None:
    """Why the whole repair may not be shown, if it may not."""
    if not helping:
        return Reason.HELP_IS_OFF
    if evidence is None or not evidence.found:
        return Reason.NO_REPAIR
    if not evidence.sound:
        return Reason.UNSOUND
    if points.repair.opens_for(levels.repair):
        return None
    return Reason.UNSURE if points.repair.reachable else Reason.UNREACHABLE_TARGET


def _apart(pairs: Sequence[tuple[PartEvidence, Levels]], points: OperatingPoints, most: Depth) -> list[Depth]:
    """How deep each part goes: of what failed a check only the place; in a group no part tells more of a cure than another."""
    depths = [min(points.depth(levels), most if part.evidence.sound else Depth.PLACE) for part, levels in pairs]
    least: dict[int, Depth] = {}
    for (part, _), depth in zip(pairs, depths, strict=True):
        least[part.group] = min(depth, least.get(part.group, depth))
    return [
        depth if depth <= Depth.KIND else max(least[part.group], Depth.KIND)
        for (part, _), depth in zip(pairs, depths, strict=True)
    ]


def without(verdict: Verdict, evidence: Evidence | None, left_out: Collection[int]) -> Verdict:
    """``verdict`` with no more than the place of the parts that are ``left_out``, by their numbers.

    In a group no part tells more of a cure than another, so that the others in it get the kind at most.
    """
    if not any(verdict.parts[number].depth > Depth.PLACE for number in left_out):
        return verdict
    groups = [number if evidence is None else evidence.parts[number].group for number in range(len(verdict.parts))]
    touched = {groups[number] for number in left_out}
    most = [
        Depth.PLACE if number in left_out else Depth.KIND if group in touched else Depth.REPAIR
        for number, group in enumerate(groups)
    ]
    parts = tuple(replace(part, depth=min(part.depth, own)) for part, own in zip(verdict.parts, most, strict=True))
    return replace(verdict, depth=max(part.depth for part in parts), because=verdict.because or Reason.LEFT_OUT, parts=parts)
