"""Feedback as one row of plain values: what ``surefix batch`` writes and ``surefix explain --json`` prints. For instructors.

What is withheld is in the row too; only ``status`` and ``depth`` say what a student would have seen.
"""

from __future__ import annotations

import json
from typing import Any

from tutor_app.domain import Depth, Diagnosis, Feedback, Levels, Nature, PartVerdict, Reason, Refusal, Status
from tutor_app.source.versions import Version, syntaxes
from validators.promise import remarks

EXIT_CODES = {
    Status.SHOWN: 0,
    Status.PARTLY: 0,
    Status.FAILED: 1,
    Status.REJECTED: 2,
    Status.WITHHELD: 3,
    Status.VALID: 4,
    Status.UNFIXED: 5,
}

_REFUSALS = {
    Refusal.TOO_LARGE: "the program is too large to check",
    Refusal.NULL_BYTES: "the program contains null bytes, so it may not be a text file",
    Refusal.NOT_TEXT: "this isn't text that Python can read",
    Refusal.TOO_COMPLEX: "the program is nested too deeply for Python to read",
    Refusal.TIMED_OUT: "Python took too long to read the program",
}
_WITHHELD = {
    Reason.UNSURE: "Surefix isn't sure enough",
    Reason.UNSOUND: "the feedback failed a check",
    Reason.NO_REPAIR: "Surefix found no fix",
    Reason.UNREACHABLE_TARGET: "no setting keeps the promise of this precision",
    Reason.HELP_IS_OFF: "explanations are turned off",
    Reason.LEFT_OUT: "the class leaves this kind of mistake out",
}


def reason(feedback: Feedback) -> str | None:
    """Why not all is shown, or there is nothing, and what is to be known about the engine; None where all is well."""
    return "; ".join(part for part in (_why(feedback), feedback.note) if part) or None


def _why(feedback: Feedback) -> str | None:
    diagnosis, verdict = feedback.diagnosis, feedback.verdict
    if diagnosis.nature is Nature.EMPTY:
        return "there is no program"
    if diagnosis.nature is Nature.NOT_PYTHON:
        return f"this isn't Python; it looks like {diagnosis.language}" if diagnosis.language else "this isn't Python"
    if diagnosis.nature is Nature.NEWER_PYTHON:
        return f"this is Python {diagnosis.needs} code, and the class uses Python {diagnosis.target}"
    if feedback.too_new:
        needs = _needs(feedback)
        what = f"Python {needs}" if needs else "a newer Python"
        return f"with the fix, line {feedback.too_new[0][1]} needs {what}, and the class uses Python {diagnosis.target}"
    if diagnosis.nature is Nature.NOTEBOOK:
        return f"this is code for a notebook, and no Python file can have line {diagnosis.notebook[0][1]}"
    if diagnosis.refusal is not None:
        return _REFUSALS[diagnosis.refusal]
    if verdict is None or verdict.because is None:
        return None
    cut_short = verdict.because is Reason.NO_REPAIR and not feedback.candidates.exhausted
    return _WITHHELD[verdict.because] + ("; it stopped looking before it had tried everything" if cut_short else "")


def _parts(feedback: Feedback) -> list[dict[str, Any]]:
    """Each mistake with how sure its levels are and what a student would see of it."""
    explanation, verdict = feedback.explanation, feedback.verdict
    if explanation is None or verdict is None:
        return []
    return [
        {
            "mistake": part.misconception,
            "line": part.line,
            "explanation": part.text,
            "confidence": _rounded(own.levels.repair),
            "depth": own.depth.word,
            "levels": _levels(own.levels),
            "status": _of_part(own).value,
        }
        for part, own in zip(explanation.parts, verdict.parts, strict=True)
    ]


def _of_part(verdict: PartVerdict) -> Status:
    if verdict.depth is Depth.REPAIR:
        return Status.SHOWN
    return Status.PARTLY if verdict.depth > Depth.NONE else Status.WITHHELD


def _remarks(feedback: Feedback) -> list[dict[str, Any]]:
    """What is worth a look in a valid program, with the share of right remarks that is certain of its kind."""
    if feedback.diagnosis.nature is not Nature.VALID:
        return []
    sure = remarks.bounds(remarks.counted_kinds())
    return [
        {
            "kind": one.kind,
            "line": one.line,
            "quote": one.quote,
            "suggestion": one.suggestion or None,
            "confidence": _rounded(sure[one.kind]),
        }
        for one in feedback.remarks
        if one.kind in sure
    ]


def _levels(levels: Levels) -> dict[str, float | None]:
    return {word: _rounded(sure) for word, sure in levels.named().items()}


def row(identifier: object, feedback: Feedback) -> dict[str, Any]:
    """All of it as JSON-able values."""
    repair, explanation, verdict = feedback.repair, feedback.explanation, feedback.verdict
    return {
        "id": identifier,
        "status": feedback.status.value,
        "fixed": None if repair is None else repair.text,
        "explanation": None if explanation is None else explanation.text,
        "confidence": _rounded(feedback.confidence),
        "candidates": [
            {"fixed": found.text, "probability": _rounded(found.probability)} for found in feedback.candidates.repairs[:10]
        ],
        "diagnosis": _diagnosis(feedback.diagnosis) | {"needs": _needs(feedback)},
        "reason": reason(feedback),
        "engine": feedback.candidates.engine,
        "elapsed_ms": round(feedback.elapsed_ms, 1),
        "parts": _parts(feedback),
        "depth": (Depth.NONE if verdict is None else verdict.depth).word,
        "levels": None if verdict is None else _levels(verdict.levels),
        "remarks": _remarks(feedback),
    }


def rejection(identifier: object, why: str) -> dict[str, Any]:
    """The row of an input that holds no program."""
    return _empty(identifier, Status.REJECTED, why)


def failure(identifier: object, error: Exception) -> dict[str, Any]:
    """The row of a program on which we failed."""
    return _empty(identifier, Status.FAILED, f"Surefix failed on this program ({type(error).__name__})")


def as_line(fields: dict[str, Any]) -> str:
    """A row as JSON, in ASCII, without a line end; raises ValueError for numbers that JSON does not know."""
    return json.dumps(fields, allow_nan=False)


def _empty(identifier: object, status: Status, why: str) -> dict[str, Any]:
    return {
        "id": identifier,
        "status": status.value,
        "fixed": None,
        "explanation": None,
        "confidence": None,
        "candidates": [],
        "diagnosis": None,
        "reason": why,
        "engine": None,
        "elapsed_ms": 0.0,
        "parts": [],
        "depth": Depth.NONE.word,
        "levels": None,
        "remarks": [],
    }


def _needs(feedback: Feedback) -> str | None:
    """The first Python that knows all the syntax of the program, and of the best repair; None where the class's does."""
    own = [feedback.diagnosis.needs, *(syntaxes()[construct].needs for construct, _ in feedback.newer)]
    known = [Version.of(one) for one in own if one]
    return str(max(known)) if known else None


def _diagnosis(diagnosis: Diagnosis) -> dict[str, Any]:
    problem = diagnosis.problem
    return {
        "nature": diagnosis.nature.value,
        "type": None if problem is None else problem.type,
        "message": None if problem is None else problem.message,
        "line": None if problem is None else problem.line,
        "column": None if problem is None else problem.column,
        "python": diagnosis.python,
        "target": diagnosis.target or None,
        "notebook": diagnosis.cell,
    }


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 6)
