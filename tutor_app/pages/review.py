"""What the class did, in three tabs; the first says how deep help would go at another setting, program by program."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from tutor_app.classroom.scope import Scope
from tutor_app.classroom.store import Store
from tutor_app.classroom.stored import Attempt, Begun
from tutor_app.domain import Depth, Levels, Verdict
from tutor_app.explain.localisation import Texts
from tutor_app.pages import damage, evidence, markup, mistakes, stuck
from tutor_app.pages.attempts import beside, kinds, level, name, when
from tutor_app.pages.classes import naming
from tutor_app.pages.classes.here import Here
from tutor_app.pages.seen import Seen, Steps, numbers
from validators.promise.gate import OperatingPoints, judge, rejudge

REMEMBERED = 1000
"""Attempts; all of them take about a fifth of a second to read."""
_PREVIEWED, _DECISIONS = 200, 1000
_TABS = ("tab-preview", "tab-mistakes", "tab-students")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """An attempt, how deep help goes at the class's setting, and how deep it would at the chosen one."""

    attempt: Attempt
    now: Depth
    then: Depth


def draw(here: Here, chosen: OperatingPoints, saved: OperatingPoints, scope: Scope) -> None:
    """The tabs, about the class's attempts in ``scope``."""
    store, texts = here.store, here.texts
    finished = store.attempts.finished(REMEMBERED, scope)
    damage.note((attempt.id for attempt in finished.damaged), texts)
    begun: list[Begun] = [*finished.attempts, *store.attempts.unfinished(REMEMBERED, scope)]
    found = sorted(begun, key=lambda attempt: attempt.id, reverse=True)
    broken = [attempt for attempt in finished.attempts if attempt.feedback.diagnosis.repairable]
    decided = store.decisions
    steps = Steps(decided.log(scope.class_id, _DECISIONS), decided.default.deepest)
    students = () if scope.class_id is None else store.people.students(scope.class_id)
    names = naming.visits(found, students, here.said)
    preview, kinds_of, visits = st.tabs([texts(tab) for tab in _TABS], key="review")
    with preview:
        _preview(broken[:_PREVIEWED], chosen, saved, steps, here)
    with kinds_of:
        mistakes.draw(broken, texts)
    with visits:
        stuck.draw(found, names, saved, texts)


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


def _preview(broken: Sequence[Attempt], chosen: OperatingPoints, saved: OperatingPoints, steps: Steps, here: Here) -> None:
    texts = here.texts
    if not broken:
        markup.draw(markup.note("waiting", texts("tab-preview"), [texts("preview-none")]), texts)
        return
    st.markdown(f"**{here.said('seen-title', count=len(broken))}**")
    markup.draw(numbers((steps.seen(attempt) for attempt in broken), here.said), texts)
    st.markdown(texts("preview-lead", count=len(broken)))
    changes = [
        _Change(attempt=attempt, now=would_be(attempt, saved).depth, then=would_be(attempt, chosen).depth) for attempt in broken
    ]
    moved = chosen.target != saved.target
    _counts(changes, texts, moved=moved)
    if moved:
        _side_by_side(changes, chosen, here)
    else:
        st.caption(texts("preview-move"))
    with st.expander(f"{texts('preview-all')} ({len(changes)})", key="preview-all"):
        rows = [_row(change, steps.seen(change.attempt), chosen, here) for change in changes]
        st.dataframe(rows, hide_index=True, width="stretch", key="preview")
    listed = {change.attempt.id: change.attempt for change in sorted(changes, key=lambda change: change.now == change.then)}
    number = st.selectbox(texts("pick"), list(listed), format_func=lambda key: name(listed[key], texts), key="pick")
    evidence.draw(listed[number], would_be(listed[number], chosen), texts, chosen)


def _counts(changes: Sequence[_Change], texts: Texts, *, moved: bool) -> None:
    """How many programs get help to each depth, and how many more or fewer than now."""
    now, then = Counter(change.now for change in changes), Counter(change.then for change in changes)
    deepest_first = sorted(Depth, reverse=True)
    for column, depth in zip(st.columns(len(deepest_first)), deepest_first, strict=True):
        delta = then[depth] - now[depth] if moved else None
        column.metric(level(depth, texts), then[depth], delta=delta, delta_color="off")


def _side_by_side(changes: Sequence[_Change], chosen: OperatingPoints, here: Here) -> None:
    texts = here.texts
    deeper = [change for change in changes if change.then > change.now]
    less = [change for change in changes if change.then < change.now]
    left, right = st.columns(2, gap="large")
    with left:
        _listed(texts("preview-deeper"), deeper, texts("preview-deeper-none"), chosen, here)
    with right:
        _listed(texts("preview-less-deep"), less, texts("preview-less-deep-none"), chosen, here)


def _listed(title: str, changes: Sequence[_Change], none: str, chosen: OperatingPoints, here: Here) -> None:
    st.subheader(f"{title} ({len(changes)})", anchor=False)
    if changes:
        rows = [_brief(change.attempt, chosen, here) | _depths(change, here.texts) for change in changes]
        st.table(rows, border="horizontal", hide_index=True)
    else:
        st.caption(none)


def _brief(attempt: Attempt, chosen: OperatingPoints, here: Here) -> dict[str, str]:
    texts, problem = here.texts, attempt.feedback.diagnosis.problem
    return {
        texts("column-when"): when(attempt, texts),
        texts("column-mistake"): " ".join(kinds(attempt, texts)),
        texts("column-python"): problem.message if problem else "",
        texts("column-confidence"): beside(attempt.feedback.confidence, chosen.repair, texts),
    }


def _row(change: _Change, seen: Seen, chosen: OperatingPoints, here: Here) -> dict[str, str]:
    texts, helpful = here.texts, change.attempt.helpful
    said = "" if helpful is None else texts("yes" if helpful else "no")
    more = {here.said("column-seen"): here.said(f"seen-{seen.value}"), texts("column-helpful"): said}
    return _brief(change.attempt, chosen, here) | _depths(change, texts) | more


def _depths(change: _Change, texts: Texts) -> dict[str, str]:
    return {texts("column-now"): level(change.now, texts), texts("column-then"): level(change.then, texts)}
