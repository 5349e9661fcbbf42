"""Rejects an explanation that asserts something that cannot be proved of the program or its edits, or that leaves an edit out.

Only an edit that makes no difference to Python, such as indenting a comment together with its block, may go without a word.
"""

from __future__ import annotations

from dataclasses import replace

from tutor_app.domain import Diagnosis, Explanation, Finding, Repair
from validators.checks.claims import Grounds, holds
from validators.checks.repair_parses import applied
from validators.checks.trees import tree

NAME = "claims-hold"


def check(program: str, diagnosis: Diagnosis, repair: Repair, explanation: Explanation) -> Finding:
    """Every claim of every statement is proved, and every edit that Python notices is spoken of in some part."""
    faults = [*_unproved(explanation, Grounds(program, repair.edits, diagnosis)), *_untold(program, explanation, repair)]
    if not explanation.parts:
        return Finding(check=NAME, passed=False, detail="nothing is explained")
    return Finding(check=NAME, passed=not faults, detail="; ".join(faults))


def _unproved(explanation: Explanation, grounds: Grounds) -> list[str]:
    return [
        f"{part.misconception}: {claim.predicate} {dict(claim.arguments)}"
        for part in explanation.parts for statement in part.statements for claim in statement.claims if not holds(claim, grounds)
    ]  # fmt: skip


def _untold(program: str, explanation: Explanation, repair: Repair) -> list[str]:
    """The edits that no part speaks of, unless the others alone make a program that Python reads like the repair."""
    told = {index for part in explanation.parts for index in part.edits}
    left = [edit for index, edit in enumerate(repair.edits) if index not in told]
    if not left:
        return []
    edits = tuple(edit for index, edit in enumerate(repair.edits) if index in told)
    reached = applied(program, replace(repair, edits=edits))
    if reached is not None and tree(reached) == tree(repair.text) is not None:
        return []
    return [f"nothing is said of {edit.before!r} -> {edit.after!r}" for edit in left]
