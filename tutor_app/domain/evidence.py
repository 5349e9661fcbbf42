"""What speaks for and against showing feedback."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one deterministic check says; ``detail`` is for instructors."""

    check: str
    passed: bool
    detail: str = ""


Signals = tuple[tuple[str, float], ...]
"""Named numbers for a confidence model: shares, counts, sizes, flags."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """All that speaks for or against showing this feedback. Evidence, not a verdict.

    ``probability`` is the repair's, ``margin`` its lead over the next; both are in 0 to 1.
    """

    probability: float
    margin: float
    found: bool = True
    """Whether there is a repair; without one only the place speaks."""
    findings: tuple[Finding, ...] = ()
    features: Signals = ()
    """Further named numbers for the confidence model (number and size of edits, kind of error ...)."""
    place: Signals = ()
    """Named numbers for and against the place of the first mistake."""
    kind: Signals = ()
    """Named numbers for and against the kind of the first mistake."""
    parts: tuple[PartEvidence, ...] = ()
    """One for each part of the explanation, in order."""
    students: Students | None = None
    """What simulated students came to; None where none were asked, as by the built-in engine."""

    @property
    def sound(self) -> bool:
        """Whether every deterministic check passed."""
        return all(finding.passed for finding in self.findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Students:
    """What simulated students, played by a language model, came to; both are shares of all of them, 0 to 1.

    ``agreement`` is the share that, given the explanation, arrives at the repair; ``baseline`` the share that does so without it.
    """

    agreement: float
    baseline: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PartEvidence:
    """All that speaks for or against showing one part without the others.

    Parts with the same ``group`` hang together, in one statement or one block: alone, none of them makes sense.
    """

    evidence: Evidence
    group: int
