"""The gate: the only place where evidence becomes a verdict.

Before it comes the confidence (:mod:`validators.confidence`) and the operating point (:mod:`validators.calibration`); after it
only the page, which shows what the verdict allows. No I/O, no state, no texts.
"""

from __future__ import annotations

from dataclasses import dataclass

from tutor_app.domain import Evidence, Held, Reason, Shown, Verdict, Withheld


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
    hold_from: float | None = None,
    helping: bool = True,
) -> Verdict:
    """What may be done with feedback for which this evidence was found.

    ``evidence`` is None where no repair was found. ``hold_from`` is the least confidence at which feedback that is not shown
    waits for the instructor instead of being withheld (None: nothing waits). ``helping`` is False where help is switched off.
    """
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
