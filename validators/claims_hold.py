"""Rejects an explanation that asserts something of the program or its edits that cannot be proved."""

from __future__ import annotations

from tutor_app.domain import Diagnosis, Explanation, Finding, Repair
from validators.claims import Grounds, holds

NAME = "claims-hold"


def check(program: str, diagnosis: Diagnosis, repair: Repair, explanation: Explanation) -> Finding:
    """Every claim of every statement is proved, and every edit that Python notices is spoken of."""
    grounds = Grounds(program, repair.edits, diagnosis)
    false = [
        f"{part.misconception}: {claim.predicate} {dict(claim.arguments)}"
        for part in explanation.parts for statement in part.statements for claim in statement.claims if not holds(claim, grounds)
    ]  # fmt: skip
    if not explanation.parts:
        return Finding(check=NAME, passed=False, detail="nothing is explained")
    return Finding(check=NAME, passed=not false, detail="; ".join(false))
