"""Rejects a repair that CPython refuses, and one whose edits do not lead from the program to it."""

from __future__ import annotations

import warnings

from tutor_app.domain import Diagnosis, Explanation, Finding, Repair
from tutor_app.source.edits import changed, fit

NAME = "repair-parses"


def check(program: str, diagnosis: Diagnosis, repair: Repair, explanation: Explanation) -> Finding:
    """The repair compiles and is what its edits make of the program."""
    if applied(program, repair) != repair.text:
        return Finding(check=NAME, passed=False, detail="the edits do not make the repair")
    fault = compiles(repair.text)
    return Finding(check=NAME, passed=fault is None, detail=fault or "")


def compiles(text: str) -> str | None:
    """Why CPython refuses the text, or None."""
    error = refusal(text)
    return None if error is None else f"{type(error).__name__}: {error}"


def refusal(text: str) -> Exception | None:
    """The exception by which CPython refuses the text: a SyntaxError, or another where the parser cannot take it at all."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(text, "repair", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, MemoryError, RecursionError, OverflowError) as error:
        return error
    return None


def applied(program: str, repair: Repair) -> str | None:
    """The program with the edits made, or None where they do not fit it."""
    return changed(program, repair.edits) if fit(program, repair.edits) else None
