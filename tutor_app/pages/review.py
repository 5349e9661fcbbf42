"""What the class did: what another setting would show, the evidence of each verdict, common mistakes, stuck visits, export."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence

import streamlit as st

from tutor_app.domain import Shown, Verdict, Withheld
from tutor_app.explain.texts import texts as catalogue_texts
from tutor_app.localisation import Texts
from tutor_app.pages import evidence, markup
from tutor_app.store import Attempt
from validators.gate import OperatingPoint, judge

_COLUMNS = (
    "id at visit nature line python mistakes verdict reason confidence probability agreement baseline helpful revealed program"
)
_STUCK = 3  # attempts in a row that are still broken


def draw(attempts: Sequence[Attempt], chosen: OperatingPoint, saved: OperatingPoint, texts: Texts) -> None:
    """Four tabs about ``attempts`` (newest first)."""
    names = ("tab-preview", "tab-mistakes", "tab-students", "tab-export")
    preview, mistakes, visits, export = st.tabs([texts(name) for name in names], key="review")
    broken = [attempt for attempt in attempts if attempt.feedback.diagnosis.repairable]
    with preview:
        _preview(broken, chosen, saved, texts)
    with mistakes:
        _mistakes(broken, texts)
    with visits:
        _visits(attempts, texts)
    with export:
        st.markdown(texts("export-lead"))
        st.download_button(
            texts("export-button"),
            to_csv(attempts).encode("utf-8-sig"),
            "surefix.csv",
            "text/csv",
            key="export",
            icon=":material/download:",
        )


def would_be(attempt: Attempt, point: OperatingPoint) -> Verdict:
    """The gate's verdict on a past attempt at another operating point, with help switched on."""
    return judge(attempt.feedback.evidence, attempt.feedback.confidence, point)


def to_csv(attempts: Sequence[Attempt]) -> str:
    """One line per attempt, oldest first; cells that a spreadsheet would take for formulas are quoted with an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS.split())
    for attempt in reversed(attempts):
        writer.writerow([_cell(value) for value in _record(attempt)])
    return out.getvalue()


def _record(attempt: Attempt) -> list[object]:
    feedback = attempt.feedback
    problem, verdict, found = feedback.diagnosis.problem, feedback.verdict, feedback.evidence
    return [
        attempt.id,
        attempt.at.isoformat(timespec="seconds"),
        attempt.visit,
        feedback.diagnosis.nature.value,
        problem.line if problem else "",
        problem.message if problem else "",
        " ".join(_misconceptions(attempt)),
        type(verdict).__name__.lower() if verdict else "",
        verdict.because.value if isinstance(verdict, Withheld) else "",
        "" if feedback.confidence is None else round(feedback.confidence, 4),
        round(found.probability, 4) if found else "",
        round(found.agreement, 4) if found else "",
        round(found.baseline, 4) if found else "",
        "" if attempt.helpful is None else attempt.helpful,
        " ".join(sorted(attempt.revealed)),
        feedback.program,
    ]


def _cell(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value[:1] in {"=", "+", "-", "@", "\t", "\r"} else value


def _preview(broken: Sequence[Attempt], chosen: OperatingPoint, saved: OperatingPoint, texts: Texts) -> None:
    if not broken:
        markup.draw(markup.note("waiting", texts("tab-preview"), [texts("preview-none")]), texts)
        return
    st.markdown(texts("preview-lead", count=len(broken)))
    pairs = [(attempt, _shows(would_be(attempt, saved)), _shows(would_be(attempt, chosen))) for attempt in broken]
    counts = {
        "preview-shown": sum(then for _, _, then in pairs),
        "preview-withheld": sum(not then for _, _, then in pairs),
        "preview-newly-shown": sum(then and not now for _, now, then in pairs),
        "preview-newly-hidden": sum(now and not then for _, now, then in pairs),
    }
    for column, (name, count) in zip(st.columns(4), counts.items(), strict=True):
        column.metric(texts(name), count)
    wanted = st.segmented_control(
        texts("preview-filter"),
        ["preview-all", *counts],
        format_func=texts,
        default="preview-all",
        required=True,
        key="preview-filter",
    )
    kept = [pair for pair in pairs if _wanted(pair, str(wanted))]
    st.dataframe(_table(kept, texts), hide_index=True, width="stretch", key="preview")
    if kept:
        listed = {attempt.id: attempt for attempt, _, _ in kept}
        number = st.selectbox(texts("pick"), list(listed), format_func=lambda key: _name(listed[key], texts), key="pick")
        evidence.draw(listed[number], would_be(listed[number], chosen), texts)


def _wanted(pair: tuple[Attempt, bool, bool], wanted: str) -> bool:
    _, now, then = pair
    return {
        "preview-all": True,
        "preview-shown": then,
        "preview-withheld": not then,
        "preview-newly-shown": then and not now,
        "preview-newly-hidden": now and not then,
    }[wanted]


def _table(pairs: Sequence[tuple[Attempt, bool, bool]], texts: Texts) -> list[dict[str, str]]:
    def word(shown: bool) -> str:
        return texts("preview-verdict-shown" if shown else "preview-verdict-withheld")

    return [
        {
            texts("column-when"): f"{attempt.at.astimezone():%Y-%m-%d %H:%M}",
            texts("column-now"): word(now),
            texts("column-then"): word(then),
            texts("column-confidence"): _percent(attempt.feedback.confidence),
            texts("column-mistake"): " ".join(_kinds(attempt, texts)) or texts("mistake-unknown"),
            texts("column-python"): attempt.feedback.diagnosis.problem.message if attempt.feedback.diagnosis.problem else "",
            texts("column-helpful"): "" if attempt.helpful is None else texts("yes" if attempt.helpful else "no"),
        }
        for attempt, now, then in pairs
    ]


def _mistakes(broken: Sequence[Attempt], texts: Texts) -> None:
    if not broken:
        markup.draw(markup.note("waiting", texts("tab-mistakes"), [texts("mistakes-none")]), texts)
        return
    st.markdown(texts("mistakes-lead"))
    named = [(name, attempt) for attempt in broken for name in _kinds(attempt, texts) or [texts("mistake-unknown")]]
    times = Counter(name for name, _ in named)
    shown = Counter(name for name, attempt in named if _shows(attempt.feedback.verdict))
    rows = [
        {
            texts("column-mistake"): name,
            texts("column-count"): count,
            texts("column-share-shown"): _percent(shown[name] / count),
        }
        for name, count in times.most_common()
    ]
    st.table(rows, border="horizontal", hide_index=True)


def _visits(attempts: Sequence[Attempt], texts: Texts) -> None:
    st.markdown(texts("visits-lead"))
    by_visit: dict[str, list[Attempt]] = {}
    for attempt in attempts:
        by_visit.setdefault(attempt.visit, []).append(attempt)
    if not by_visit:
        return
    rows = []
    for visit, theirs in by_visit.items():
        broken = 0
        for attempt in theirs:
            if not attempt.feedback.diagnosis.repairable:
                break
            broken += 1
        rows.append((broken >= _STUCK, visit, theirs, broken))
    rows.sort(key=lambda row: (not row[0], -row[3]))
    table = [
        {
            texts("column-visit"): visit[:6],
            texts("column-when"): f"{theirs[0].at.astimezone():%Y-%m-%d %H:%M}",
            texts("column-attempts"): len(theirs),
            texts("column-open"): texts("visits-note") if stuck else texts("yes" if broken else "no"),
        }
        for stuck, visit, theirs, broken in rows
    ]
    st.table(table, border="horizontal", hide_index=True)


def _misconceptions(attempt: Attempt) -> list[str]:
    explanation = attempt.feedback.explanation
    return list(dict.fromkeys(part.misconception for part in explanation.parts)) if explanation else []


def _kinds(attempt: Attempt, texts: Texts) -> list[str]:
    """What the catalogue calls the attempt's mistakes."""
    words = catalogue_texts(texts.lang)
    return [words.format(name, "kind") if words.has(name) else name for name in _misconceptions(attempt)]


def _shows(verdict: Verdict | None) -> bool:
    return isinstance(verdict, Shown)


def _name(attempt: Attempt, texts: Texts) -> str:
    problem = attempt.feedback.diagnosis.problem
    place = f"{texts('line', line=problem.line)}: {problem.message}" if problem else ""
    return f"{attempt.at.astimezone():%H:%M:%S}  {place}"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.0%}"
