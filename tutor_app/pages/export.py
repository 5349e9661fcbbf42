"""Everything that is known of the class's attempts as one CSV file, for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Mapping, Sequence

from tutor_app.classroom.pseudonyms import subject
from tutor_app.classroom.spreadsheets import harmless
from tutor_app.classroom.stored import Attempt, Begun
from tutor_app.pages.attempts import misconceptions

_COLUMNS = (
    *("id", "at", "student", "visit", "nature", "line", "python", "mistakes", "depth", "reason"),
    *("place", "kind", "explanation", "repair", "probability", "agreement", "baseline"),
    *("helpful", "revealed", "grade", "size", "digest", "program"),
)


def to_csv(
    attempts: Sequence[Begun],
    grades: Mapping[int, bool | None],
    pseudonyms: Mapping[int, str] | None = None,
    damaged: Collection[int] = (),
) -> str:
    """One line per attempt, oldest first, with what stands for the student; no cell is a formula.

    Of attempts that are ``damaged`` nothing is known but what was kept before the check.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for attempt in reversed(attempts):
        begun = {"id": attempt.id, "at": attempt.at.isoformat(timespec="seconds"), "visit": attempt.visit}
        begun["student"] = "" if attempt.student_id is None else subject(attempt, pseudonyms or {})
        unknown = "damaged" if attempt.id in damaged else "unfinished"
        record = _outcome(attempt, grades.get(attempt.id)) if isinstance(attempt, Attempt) else {"nature": unknown}
        record |= begun | {"size": attempt.size, "digest": attempt.digest, "program": attempt.program}
        writer.writerow([harmless(record.get(column, "")) for column in _COLUMNS])
    return out.getvalue()


def _outcome(attempt: Attempt, right: bool | None) -> dict[str, object]:
    feedback = attempt.feedback
    problem, verdict, found = feedback.diagnosis.problem, feedback.verdict, feedback.evidence
    return {
        "nature": feedback.diagnosis.nature.value,
        "line": problem.line if problem else "",
        "python": problem.message if problem else "",
        "mistakes": " ".join(misconceptions(attempt)),
        "depth": verdict.depth.word if verdict else "",
        "reason": verdict.because.value if verdict and verdict.because else "",
        **({word: round(sure, 4) for word, sure in verdict.levels.named().items()} if verdict else {}),
        "probability": round(found.probability, 4) if found else "",
        "agreement": round(found.students.agreement, 4) if found and found.students else "",
        "baseline": round(found.students.baseline, 4) if found and found.students else "",
        "helpful": "" if attempt.helpful is None else attempt.helpful,
        "revealed": " ".join(sorted(attempt.revealed)),
        "grade": "" if right is None else "right" if right else "wrong",
    }
