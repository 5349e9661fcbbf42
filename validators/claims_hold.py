"""Rejects an explanation that asserts something that cannot be proved of the program or its edits, or that leaves an edit out."""

from __future__ import annotations

from tutor_app.domain import Diagnosis, Explanation, Finding, Repair
from validators.claims import Grounds, holds

NAME = "claims-hold"


def check(program: str, diagnosis: Diagnosis, repair: Repair, explanation: Explanation) -> Finding:
    """Every claim of every statement is proved, and every edit of the repair is spoken of in some part."""
    faults = [*_unproved(explanation, Grounds(program, repair.edits, diagnosis)), *_untold(explanation, repair)]
    if not explanation.parts:
        return Finding(check=NAME, passed=False, detail="nothing is explained")
    return Finding(check=NAME, passed=not faults, detail="; ".join(faults))


def _unproved(explanation: Explanation, grounds: Grounds) -> list[str]:
    return [
        f"{part.misconception}: {claim.predicate} {dict(claim.arguments)}"
        for part in explanation.parts for statement in part.statements for claim in statement.claims if not holds(claim, grounds)
    ]  # fmt: skip


def _untold(explanation: Explanation, repair: Repair) -> list[str]:
    told = {index for part in explanation.parts for index in part.edits}
    return [
        f"nothing is said of {edit.before!r} -> {edit.after!r}" for index, edit in enumerate(repair.edits) if index not in told
    ]
