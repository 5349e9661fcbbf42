"""Attempts and feedback as the rows of the database have them, and back again.

The program stands with the attempt, so it is not repeated here, and neither are the repaired programs that their edits make.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Connection, select
from sqlalchemy.engine import Row

from tutor_app.classroom import clock
from tutor_app.classroom.schema import ATTEMPTS, PARTS
from tutor_app.diagnose.diagnosis import MAX_CHARACTERS
from tutor_app.domain import LEVELS, Depth, Feedback, Levels, Nature, PartEvidence, PartVerdict, Reason, Repair, Verdict
from tutor_app.source.edits import changed

MAX_STORED = 500_000
"""Characters that the feedback on one program may take; what is too long is kept with less in it."""
_FEEDBACK = TypeAdapter(Feedback)


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A check that was begun ``at`` (UTC) in ``visit``, a word that tells it from other visits and opens none.

    ``size`` (in characters) is that of the whole text; ``program`` is what was kept of it, empty where it was refused; ``digest``
    is that of what was kept, or of what was refused. ``class_id`` and ``student_id`` are None where it was made without a class.
    """

    id: int
    at: datetime
    visit: str
    program: str
    size: int
    digest: str
    class_id: int | None = None
    student_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt(Begun):
    """A check that was finished; ``helpful`` is the student's last word on it, None where there is none."""

    feedback: Feedback
    helpful: bool | None = None
    revealed: frozenset[str] = field(default_factory=frozenset)


def begun(row: Row[Any]) -> Begun:
    """The check in a row of attempts."""
    return Begun(**_begun(row))


def attempt(row: Row[Any], parts: Mapping[int, Sequence[Row[Any]]]) -> Attempt:
    """The check in a row of attempts with their outcomes. Raises ValueError where the outcome is damaged."""
    judged = tuple(PartVerdict(depth=Depth(part.depth), levels=_levels(part)) for part in parts.get(row.id, ()))
    return Attempt(**_begun(row), feedback=_feedback(row, judged))


def nature(value: str) -> Nature | None:
    """What the text of an outcome turned out to be, by the column that says so; None where that is damaged."""
    return Nature(value) if value in set(Nature) else None


def row(feedback: Feedback) -> dict[str, object]:
    """The columns of an outcome; those of the verdict are empty where there was nothing to judge."""
    verdict = feedback.verdict
    because = None if verdict is None or verdict.because is None else verdict.because.value
    nature = feedback.diagnosis.nature.value
    return {**({} if verdict is None else judged(verdict)), "reason": because, "feedback": _text(feedback), "nature": nature}


def judged(verdict: Verdict | PartVerdict) -> dict[str, object]:
    """The columns that say how deep a verdict goes, and how sure each level is."""
    return {"depth": int(verdict.depth), **verdict.levels.named()}


def parts(connection: Connection, wanted: ColumnElement[bool]) -> dict[int, list[Row[Any]]]:
    """The rows of verdicts on single mistakes, by attempt."""
    found: dict[int, list[Row[Any]]] = {}
    for row in connection.execute(select(PARTS).where(wanted).order_by(PARTS.c.id)):
        found.setdefault(row.attempt, []).append(row)
    return found


def _begun(row: Row[Any]) -> dict[str, Any]:
    values = {column.name: row._mapping[column.name] for column in ATTEMPTS.c}
    return {**values, "at": clock.known(row.at)}


def _feedback(row: Row[Any], parts: tuple[PartVerdict, ...]) -> Feedback:
    found = _apart(_FEEDBACK.validate_json(row.feedback))
    repairs = tuple(
        replace(repair, text=repair.text or changed(row.program, repair.edits)) for repair in found.candidates.repairs
    )
    verdict = _verdict(row, parts, 0 if found.evidence is None else len(found.evidence.parts))
    return replace(found, program=row.program, candidates=replace(found.candidates, repairs=repairs), verdict=verdict)


def _apart(feedback: Feedback) -> Feedback:
    """The same with evidence for each part; where earlier versions did not judge parts apart, it is the whole's."""
    explanation, evidence = feedback.explanation, feedback.evidence
    if explanation is None or evidence is None or evidence.parts:
        return feedback
    whole = tuple(PartEvidence(evidence=evidence, group=0) for _ in explanation.parts)
    return replace(feedback, evidence=replace(evidence, parts=whole))


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


def _verdict(row: Row[Any], parts: tuple[PartVerdict, ...], count: int) -> Verdict | None:
    """The verdict with one for each of ``count`` parts. Where they were not judged apart, theirs is the whole's."""
    if row.depth is None:
        return None
    depth, levels = Depth(row.depth), _levels(row)
    apart = parts or (PartVerdict(depth=depth, levels=levels),) * count
    because = None if row.reason is None else Reason(row.reason)
    return Verdict(depth=depth, levels=levels, because=because, parts=apart[:count])


def _levels(row: Row[Any]) -> Levels:
    return Levels(**{depth.word: row._mapping[depth.word] or 0.0 for depth in LEVELS})
