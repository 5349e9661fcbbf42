"""Attempts and feedback as the rows of the database have them, and back again.

The program stands with the attempt, so it is not repeated here, and neither are the repaired programs that their edits make.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Connection, select
from sqlalchemy.engine import Row

from tutor_app.classroom.schema import ATTEMPTS, PARTS
from tutor_app.diagnose.diagnosis import MAX_CHARACTERS
from tutor_app.domain import Feedback, Held, Reason, Repair, Shown, Verdict, Withheld
from tutor_app.source.edits import changed

MAX_STORED = 500_000
"""Characters that the feedback on one program may take; what is too long is kept with less in it."""
_FEEDBACK = TypeAdapter(Feedback)


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A check that was begun ``at`` (UTC) in ``visit``, a word that tells it from other visits and opens none.

    ``size`` (in characters) and ``digest`` are those of the whole text; ``program`` is empty where it was refused.
    """

    id: int
    at: datetime
    visit: str
    program: str
    size: int
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt(Begun):
    """A check that was finished; ``helpful`` is the student's last word on it, None where there is none."""

    feedback: Feedback
    helpful: bool | None = None
    revealed: frozenset[str] = field(default_factory=frozenset)


def begun(row: Row[Any]) -> Begun:
    """The check in a row of attempts."""
    return Begun(**_begun(row))


def attempt(row: Row[Any], parts: Mapping[int, tuple[Verdict, ...]]) -> Attempt:
    """The check in a row of attempts with their outcomes. Raises ValueError where it is damaged."""
    return Attempt(**_begun(row), feedback=_feedback(row, parts.get(row.id, ())))


def row(feedback: Feedback) -> dict[str, object]:
    """The columns of an outcome."""
    return {**judged(feedback.verdict), "feedback": _text(feedback)}


def judged(verdict: Verdict | None) -> dict[str, object]:
    """The columns of a verdict, its parts left out."""
    return {
        "verdict": None if verdict is None else type(verdict).__name__,
        "reason": verdict.because.value if isinstance(verdict, Withheld) else None,
        "confidence": None if verdict is None else verdict.confidence,
    }


def parts(connection: Connection, wanted: ColumnElement[bool]) -> dict[int, tuple[Verdict, ...]]:
    """The verdicts on single mistakes, by attempt."""
    found: dict[int, tuple[Verdict, ...]] = {}
    for row in connection.execute(select(PARTS).where(wanted).order_by(PARTS.c.id)):
        verdict = _verdict(row)
        if verdict is not None:
            found[row.attempt] = (*found.get(row.attempt, ()), verdict)
    return found


def _begun(row: Row[Any]) -> dict[str, Any]:
    values = {column.name: row._mapping[column.name] for column in ATTEMPTS.c}
    return {**values, "at": row.at.replace(tzinfo=UTC)}


def _feedback(row: Row[Any], parts: tuple[Verdict, ...]) -> Feedback:
    found = _FEEDBACK.validate_json(row.feedback)
    repairs = tuple(
        replace(repair, text=repair.text or changed(row.program, repair.edits)) for repair in found.candidates.repairs
    )
    verdict = _verdict(row)
    verdict = None if verdict is None else replace(verdict, parts=parts if _has_parts(found) else ())
    return replace(found, program=row.program, candidates=replace(found.candidates, repairs=repairs), verdict=verdict)


def _text(feedback: Feedback) -> str:
    best = feedback.candidates.repairs[:1]
    plain = Feedback(program="", diagnosis=feedback.diagnosis, elapsed_ms=feedback.elapsed_ms, note=feedback.note)
    if len(feedback.program) > MAX_CHARACTERS:  # it is not kept, and without it edits mean nothing
        return _FEEDBACK.dump_json(plain).decode()
    for candidates in (feedback.candidates.repairs, best):
        kept = replace(feedback.candidates, repairs=tuple(_short(repair, feedback.program) for repair in candidates))
        text = _FEEDBACK.dump_json(replace(feedback, program="", candidates=kept, verdict=None)).decode()
        if len(text) <= MAX_STORED:
            return text
    return _FEEDBACK.dump_json(plain).decode()


def _short(repair: Repair, program: str) -> Repair:
    return replace(repair, text="") if changed(program, repair.edits) == repair.text else repair


def _has_parts(feedback: Feedback) -> bool:
    return feedback.evidence is not None and bool(feedback.evidence.parts)


def _verdict(row: Row[Any]) -> Verdict | None:
    match row.verdict:
        case "Shown":
            return Shown(confidence=row.confidence or 0.0)
        case "Held":
            return Held(confidence=row.confidence or 0.0)
        case "Withheld":
            return Withheld(because=Reason(row.reason or ""), confidence=row.confidence)
        case _:
            return None
