"""The gate: the only place where evidence becomes a verdict.

Before it comes the confidence (:mod:`validators.promise.confidence`) and the operating point
(:mod:`validators.promise.calibration`); after it only the page, which shows what the verdict allows. No I/O, no state, no texts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tutor_app.domain import Evidence, Held, PartEvidence, Reason, Shown, Verdict, Withheld


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


def judge(
    evidence: Evidence | None,
    confidence: float | None,
    point: OperatingPoint,
    *,
    parts: Sequence[float] = (),
    hold_from: float | None = None,
    helping: bool = True,
) -> Verdict:
    """What may be done with feedback for which this evidence was found.

    ``evidence`` is None where no repair was found. ``parts`` are the confidences in ``evidence.parts`` (none: they are not judged
    apart): when there is too much doubt to show the whole, those parts that reach the threshold by themselves are shown.
    ``hold_from`` is the least confidence at which feedback that is not shown waits for the instructor instead of being withheld
    (None: nothing waits). ``helping`` is False where help is switched off. Raises ValueError for too few or too many ``parts``.
    """
    verdict = _whole(evidence, confidence, point, hold_from, helping)
    apart = evidence.parts if evidence is not None and parts else ()
    match verdict:
        case Shown(confidence=least):  # what is right as a whole is right in each part
            verdicts: tuple[Verdict, ...] = tuple(Shown(confidence=max(own, least)) for _, own in zip(apart, parts, strict=True))
        case Held() | Withheld(because=Reason.UNSURE):
            verdicts = _apart(apart, parts, point)
        case Withheld(because=because):
            verdicts = tuple(Withheld(because=because, confidence=own) for _, own in zip(apart, parts, strict=True))
    return replace(verdict, parts=verdicts)


def _whole(
    evidence: Evidence | None, confidence: float | None, point: OperatingPoint, hold_from: float | None, helping: bool
) -> Verdict:
    if not helping:
        return Withheld(because=Reason.HELP_IS_OFF, confidence=confidence)
    if evidence is None or confidence is None:
        return Withheld(because=Reason.NO_REPAIR)
    if not evidence.sound:
        return Withheld(because=Reason.UNSOUND, confidence=confidence)
    if point.threshold is not None and confidence >= point.threshold:
        return Shown(confidence=confidence)
    if hold_from is not None and confidence >= hold_from:
        return Held(confidence=confidence)
    because = Reason.UNSURE if point.reachable else Reason.UNREACHABLE_TARGET
    return Withheld(because=because, confidence=confidence)


def _apart(parts: Sequence[PartEvidence], confidences: Sequence[float], point: OperatingPoint) -> tuple[Verdict, ...]:
    """A verdict for each part; parts of one group are shown together or not at all."""
    alone = [
        _whole(part.evidence, confidence, point, None, helping=True) for part, confidence in zip(parts, confidences, strict=True)
    ]
    doubtful = {part.group for part, verdict in zip(parts, alone, strict=True) if not isinstance(verdict, Shown)}
    return tuple(
        Withheld(because=Reason.UNSURE, confidence=verdict.confidence)
        if part.group in doubtful and isinstance(verdict, Shown)
        else verdict
        for part, verdict in zip(parts, alone, strict=True)
    )
