"""What the class did, in five tabs; the first says how deep help would go at another setting, program by program."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from tutor_app.classroom.store import Store
from tutor_app.classroom.stored import Attempt
from tutor_app.domain import Depth, Levels, Verdict
from tutor_app.explain.localisation import Texts
from tutor_app.pages import evidence, markup, mistakes, queue, records, stuck
from tutor_app.pages.attempts import kinds, level, name, percent, when
from validators.promise.calibration import Calibration
from validators.promise.gate import OperatingPoints, judge, rejudge

_REMEMBERED, _PREVIEWED = 1000, 200  # attempts; all of them take about a fifth of a second to read
_TABS = ("tab-preview", "tab-queue", "tab-mistakes", "tab-students", "tab-export")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """An attempt, how deep help goes at the class's setting, and how deep it would at the chosen one."""

    attempt: Attempt
    now: Depth
    then: Depth


def draw(calibration: Calibration, store: Store, chosen: OperatingPoints, saved: OperatingPoints, texts: Texts) -> None:
    """The tabs, about the class's recent attempts."""
    attempts = store.recent(_REMEMBERED)
    unfinished = store.unfinished(_REMEMBERED)
    everything = sorted([*attempts, *unfinished], key=lambda attempt: attempt.id, reverse=True)
    broken = [attempt for attempt in attempts if attempt.feedback.diagnosis.repairable]
    words = Texts("queue", texts.lang)
    names = [words(tab) if tab == "tab-queue" else texts(tab) for tab in _TABS]
    preview, waiting, kinds_of, visits, download = st.tabs(names, key="review")
    with preview:
        _preview(broken[:_PREVIEWED], chosen, saved, texts)
    with waiting:
        queue.draw(attempts, calibration, store, texts)
    with kinds_of:
        mistakes.draw(broken, texts)
    with visits:
        stuck.draw(everything, texts)
    with download:
        records.draw(store, texts)


def note(store: Store, texts: Texts) -> None:
    """Say that nothing can be stored, as long as that is so."""
    if store.outage:
        markup.draw(markup.note("failed", texts("unstored-title"), [texts("unstored-instructor")]), texts)


def would_be(attempt: Attempt, points: OperatingPoints) -> Verdict:
    """The gate's verdict on a past attempt at other operating points, with help switched on."""
    evidence, verdict = attempt.feedback.evidence, attempt.feedback.verdict
    if verdict is None:
        return judge(None, Levels(), points)
    return rejudge(verdict, evidence, points)


def _preview(broken: Sequence[Attempt], chosen: OperatingPoints, saved: OperatingPoints, texts: Texts) -> None:
    if not broken:
        markup.draw(markup.note("waiting", texts("tab-preview"), [texts("preview-none")]), texts)
        return
    st.markdown(texts("preview-lead", count=len(broken)))
    changes = [
        _Change(attempt=attempt, now=would_be(attempt, saved).depth, then=would_be(attempt, chosen).depth) for attempt in broken
    ]
    moved = chosen.target != saved.target
    _counts(changes, texts, moved=moved)
    if moved:
        _side_by_side(changes, texts)
    else:
        st.caption(texts("preview-move"))
    with st.expander(f"{texts('preview-all')} ({len(changes)})", key="preview-all"):
        st.dataframe([_row(change, texts) for change in changes], hide_index=True, width="stretch", key="preview")
    listed = {change.attempt.id: change.attempt for change in sorted(changes, key=lambda change: change.now == change.then)}
    number = st.selectbox(texts("pick"), list(listed), format_func=lambda key: name(listed[key], texts), key="pick")
    evidence.draw(listed[number], would_be(listed[number], chosen), texts)


def _counts(changes: Sequence[_Change], texts: Texts, *, moved: bool) -> None:
    """How many programs get help to each depth, and how many more or fewer than now."""
    now, then = Counter(change.now for change in changes), Counter(change.then for change in changes)
    deepest_first = sorted(Depth, reverse=True)
    for column, depth in zip(st.columns(len(deepest_first)), deepest_first, strict=True):
        delta = then[depth] - now[depth] if moved else None
        column.metric(level(depth, texts), then[depth], delta=delta, delta_color="off")


def _side_by_side(changes: Sequence[_Change], texts: Texts) -> None:
    deeper = [change for change in changes if change.then > change.now]
    less = [change for change in changes if change.then < change.now]
    left, right = st.columns(2, gap="large")
    with left:
        _listed(texts("preview-deeper"), deeper, texts("preview-deeper-none"), texts)
    with right:
        _listed(texts("preview-less-deep"), less, texts("preview-less-deep-none"), texts)


def _listed(title: str, changes: Sequence[_Change], none: str, texts: Texts) -> None:
    st.subheader(f"{title} ({len(changes)})", anchor=False)
    if changes:
        rows = [_brief(change.attempt, texts) | _depths(change, texts) for change in changes]
        st.table(rows, border="horizontal", hide_index=True)
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
    helpful = change.attempt.helpful
    said = "" if helpful is None else texts("yes" if helpful else "no")
    return _brief(change.attempt, texts) | _depths(change, texts) | {texts("column-helpful"): said}


def _depths(change: _Change, texts: Texts) -> dict[str, str]:
    return {texts("column-now"): level(change.now, texts), texts("column-then"): level(change.then, texts)}
