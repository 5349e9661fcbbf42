"""Everything that is known of the class's attempts as one CSV file, for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

import streamlit as st

from tutor_app.domain import Withheld
from tutor_app.localisation import Texts
from tutor_app.pages import markup
from tutor_app.pages.attempts import misconceptions
from tutor_app.store import Attempt

_COLUMNS = (
    *("id", "at", "visit", "nature", "line", "python", "mistakes", "verdict", "reason"),
    *("confidence", "probability", "agreement", "baseline", "helpful", "revealed", "grade", "program"),
)


def draw(attempts: Sequence[Attempt], grades: Mapping[int, bool | None], texts: Texts) -> None:
    """The download."""
    if not attempts:
        markup.draw(markup.note("waiting", texts("tab-export"), [texts("visits-none")]), texts)
        return
    st.markdown(texts("export-lead"))
    table = to_csv(attempts, grades).encode("utf-8-sig")
    st.download_button(texts("export-button"), table, "surefix.csv", "text/csv", key="export", icon=":material/download:")


def to_csv(attempts: Sequence[Attempt], grades: Mapping[int, bool | None]) -> str:
    """One line per attempt, oldest first; cells that a spreadsheet would take for formulas are quoted with an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for attempt in reversed(attempts):
        writer.writerow([_cell(value) for value in _record(attempt, grades.get(attempt.id))])
    return out.getvalue()


def _record(attempt: Attempt, right: bool | None) -> list[object]:
    feedback = attempt.feedback
    problem, verdict, found = feedback.diagnosis.problem, feedback.verdict, feedback.evidence
    return [
        attempt.id,
        attempt.at.isoformat(timespec="seconds"),
        attempt.visit,
        feedback.diagnosis.nature.value,
        problem.line if problem else "",
        problem.message if problem else "",
        " ".join(misconceptions(attempt)),
        type(verdict).__name__.lower() if verdict else "",
        verdict.because.value if isinstance(verdict, Withheld) else "",
        "" if feedback.confidence is None else round(feedback.confidence, 4),
        round(found.probability, 4) if found else "",
        round(found.students.agreement, 4) if found and found.students else "",
        round(found.students.baseline, 4) if found and found.students else "",
        "" if attempt.helpful is None else attempt.helpful,
        " ".join(sorted(attempt.revealed)),
        "" if right is None else "right" if right else "wrong",
        feedback.program,
    ]


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value[:1] in {"=", "+", "-", "@", "\t", "\r"} else value
