"""Rejects a repair that CPython refuses, and one whose edits do not lead from the program to it."""

from __future__ import annotations

from tutor_app.domain import Diagnosis, Explanation, Finding, Repair
from tutor_app.source.edits import changed, fit
from tutor_app.source.python import parsed

NAME = "repair-parses"


def check(program: str, diagnosis: Diagnosis, repair: Repair, explanation: Explanation) -> Finding:
    """The repair compiles and is what its edits make of the program."""
    if applied(program, repair) != repair.text:
        return Finding(check=NAME, passed=False, detail="the edits do not make the repair")
    fault = compiles(repair.text)
    return Finding(check=NAME, passed=fault is None, detail=fault or "")


def compiles(text: str) -> str | None:
    """Why CPython refuses the text, or None."""
    problem = parsed(text).problem
    return None if problem is None else f"{problem.type}: {problem.message}"


def applied(program: str, repair: Repair) -> str | None:
    """The program with the edits made, or None where they do not fit it."""
    return changed(program, repair.edits) if fit(program, repair.edits) else None
