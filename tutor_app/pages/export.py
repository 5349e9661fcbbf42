"""Everything that is known of the class's attempts as one CSV file, for a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence

import streamlit as st

from tutor_app.classroom.stored import Attempt, Begun
from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup
from tutor_app.pages.attempts import misconceptions

_COLUMNS = (
    *("id", "at", "visit", "nature", "line", "python", "mistakes", "depth", "reason"),
    *("place", "kind", "explanation", "repair", "probability", "agreement", "baseline"),
    *("helpful", "revealed", "grade", "size", "digest", "program"),
)
_FORMULA = re.compile(r"(^|[;,|\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029])([\s\"]*)(?=[=+\-@＝＋－＠])")
"""Where a formula may begin, for whoever takes one of these signs for the end of a cell. Quotes are no safeguard then."""


def draw(attempts: Sequence[Begun], grades: Mapping[int, bool | None], texts: Texts) -> None:
    """The download."""
    if not attempts:
        markup.draw(markup.note("waiting", texts("tab-export"), [texts("visits-none")]), texts)
        return
    st.markdown(texts("export-lead"))
    table = to_csv(attempts, grades).encode("utf-8-sig")
    st.download_button(texts("export-button"), table, "surefix.csv", "text/csv", key="export", icon=":material/download:")


def to_csv(attempts: Sequence[Begun], grades: Mapping[int, bool | None]) -> str:
    """One line per attempt, oldest first; an apostrophe stands before whatever a spreadsheet might take for a formula."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for attempt in reversed(attempts):
        begun = {"id": attempt.id, "at": attempt.at.isoformat(timespec="seconds"), "visit": attempt.visit}
        record = _outcome(attempt, grades.get(attempt.id)) if isinstance(attempt, Attempt) else {"nature": "unfinished"}
        record |= begun | {"size": attempt.size, "digest": attempt.digest, "program": attempt.program}
        writer.writerow([_cell(record.get(column, "")) for column in _COLUMNS])
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


def _cell(value: object) -> object:
    return _FORMULA.sub(r"\1\2'", value) if isinstance(value, str) else value
