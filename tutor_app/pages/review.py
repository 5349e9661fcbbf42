"""What the class did, in five tabs; the first says what another setting would show and withhold, program by program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from tutor_app.classroom.store import Store
from tutor_app.classroom.stored import Attempt
from tutor_app.domain import Verdict
from tutor_app.explain.localisation import Texts
from tutor_app.pages import evidence, export, grading, markup, mistakes, stuck
from tutor_app.pages.attempts import kinds, name, percent, shows, when
from validators.promise.calibration import Calibration
from validators.promise.gate import OperatingPoint, judge

_REMEMBERED, _PREVIEWED = 1000, 200  # attempts; all of them take about a fifth of a second to read
_TABS = ("tab-preview", "tab-grade", "tab-mistakes", "tab-students", "tab-export")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """An attempt, whether it is explained at the class's setting, and whether it would be at the chosen one."""

    attempt: Attempt
    now: bool
    then: bool


def draw(calibration: Calibration, store: Store, chosen: OperatingPoint, saved: OperatingPoint, texts: Texts) -> None:
    """The tabs, about the class's recent attempts."""
    attempts = store.recent(_REMEMBERED)
    unfinished = store.unfinished(_REMEMBERED)
    everything = sorted([*attempts, *unfinished], key=lambda attempt: attempt.id, reverse=True)
    broken = [attempt for attempt in attempts if attempt.feedback.diagnosis.repairable]
    preview, grades, kinds_of, visits, download = st.tabs([texts(tab) for tab in _TABS], key="review")
    with preview:
        _preview(broken[:_PREVIEWED], chosen, saved, texts)
    with grades:
        grading.draw(attempts, calibration, store, texts)
    with kinds_of:
        mistakes.draw(broken, texts)
    with visits:
        stuck.draw(everything, texts)
    with download:
        export.draw(everything, store.graded(), texts)


def note(store: Store, texts: Texts) -> None:
    """Say that nothing can be stored, as long as that is so."""
    if store.outage:
        markup.draw(markup.note("failed", texts("unstored-title"), [texts("unstored-instructor")]), texts)


def would_be(attempt: Attempt, point: OperatingPoint) -> Verdict:
    """The gate's verdict on a past attempt at another operating point, with help switched on."""
    feedback = attempt.feedback
    parts = [part.confidence or 0.0 for part in feedback.verdict.parts] if feedback.verdict is not None else []
    return judge(feedback.evidence, feedback.confidence, point, parts=parts)


def _preview(broken: Sequence[Attempt], chosen: OperatingPoint, saved: OperatingPoint, texts: Texts) -> None:
    if not broken:
        markup.draw(markup.note("waiting", texts("tab-preview"), [texts("preview-none")]), texts)
        return
    st.markdown(texts("preview-lead", count=len(broken)))
    changes = [
        _Change(attempt=attempt, now=shows(would_be(attempt, saved)), then=shows(would_be(attempt, chosen))) for attempt in broken
    ]
    explained = sum(change.then for change in changes)
    difference = explained - sum(change.now for change in changes)
    moved = chosen.target != saved.target
    for column, (label, count) in zip(
        st.columns(2), {"preview-shown": explained, "preview-withheld": len(changes) - explained}.items(), strict=True
    ):
        sign = 1 if label == "preview-shown" else -1
        column.metric(texts(label), count, delta=sign * difference if moved else None, delta_color="off")
    if moved:
        _side_by_side(changes, texts)
    else:
        st.caption(texts("preview-move"))
    with st.expander(f"{texts('preview-all')} ({len(changes)})", key="preview-all"):
        st.dataframe([_row(change, texts) for change in changes], hide_index=True, width="stretch", key="preview")
    listed = {change.attempt.id: change.attempt for change in sorted(changes, key=lambda change: change.now == change.then)}
    number = st.selectbox(texts("pick"), list(listed), format_func=lambda key: name(listed[key], texts), key="pick")
    evidence.draw(listed[number], would_be(listed[number], chosen), texts)


def _side_by_side(changes: Sequence[_Change], texts: Texts) -> None:
    newly_shown = [change.attempt for change in changes if change.then and not change.now]
    newly_hidden = [change.attempt for change in changes if change.now and not change.then]
    left, right = st.columns(2, gap="large")
    with left:
        _listed(texts("preview-newly-shown"), newly_shown, texts("preview-newly-shown-none"), texts)
    with right:
        _listed(texts("preview-newly-hidden"), newly_hidden, texts("preview-newly-hidden-none"), texts)


def _listed(title: str, attempts: Sequence[Attempt], none: str, texts: Texts) -> None:
    st.subheader(f"{title} ({len(attempts)})", anchor=False)
    if attempts:
        st.table([_brief(attempt, texts) for attempt in attempts], border="horizontal", hide_index=True)
    else:
        st.caption(none)


def _brief(attempt: Attempt, texts: Texts) -> dict[str, str]:
    problem = attempt.feedback.diagnosis.problem
    return {
        texts("column-when"): when(attempt, texts),
        texts("column-mistake"): " ".join(kinds(attempt, texts)),
        texts("column-python"): problem.message if problem else "",
        texts("column-confidence"): percent(attempt.feedback.confidence),
    }


def _row(change: _Change, texts: Texts) -> dict[str, str]:
    def word(shown: bool) -> str:
        return texts("preview-verdict-shown" if shown else "preview-verdict-withheld")

    helpful = change.attempt.helpful
    return _brief(change.attempt, texts) | {
        texts("column-now"): word(change.now),
        texts("column-then"): word(change.then),
        texts("column-helpful"): "" if helpful is None else texts("yes" if helpful else "no"),
    }
