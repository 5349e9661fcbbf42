"""The instructor's page: the knob, what it promises, and what it would have done for this class's programs.

What the instructor decides is stored (:class:`tutor_app.classroom.store.Policy`) and holds for students from their next check on.
"""

from __future__ import annotations

from dataclasses import replace
from html import escape
from pathlib import Path

import streamlit as st

from tutor_app.classroom.store import Pace, Policy, Store
from tutor_app.domain import LEVELS, Depth
from tutor_app.explain.localisation import Texts
from tutor_app.llm.engines import BUILT_IN
from tutor_app.pages import curve as pictures
from tutor_app.pages import ladder, markup, review
from tutor_app.pages.attempts import level
from tutor_app.settings import Settings
from tutor_app.source.versions import KNOWN, SERVER
from validators.promise import remarks
from validators.promise.calibration import Calibration
from validators.promise.class_ladder import ClassGrades, ClassLadder, climb
from validators.promise.gate import OperatingPoint, OperatingPoints
from validators.promise.refinement import Refined

POSITIONS = (0.99, 0.98, 0.97, 0.95, 0.925, 0.9, 0.875, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5, 0.0)
"""Where the knob can stand, from "only the nearly certain" to "everything"."""
WAITS = (5, 3600)
"""Seconds: the shortest and the longest wait between two steps."""


def introduce(texts: Texts) -> None:
    """Draw what everybody may see: what the page is for."""
    st.title(texts("instructor-title"), anchor=False)
    st.markdown(texts("instructor-lead"))


def render(calibration: Calibration, store: Store, texts: Texts, settings: Settings, model: Calibration | None = None) -> None:
    """Draw the rest, for those who may see it (:mod:`tutor_app.pages.access`); ``model`` is the calibration of a language
    model's feedback, if it has one.
    """
    review.note(store, texts)
    saved, own = store.policy(), store.grades(calibration.name)
    held = climb(calibration, own, saved.precision)
    if held.drifted:
        _alarm(calibration, own, held, texts)
    left, right = st.columns([9, 11], gap="large")
    with left:
        chosen = _controls(saved, store, texts)
        there = held if chosen == saved.precision else climb(calibration, own, chosen)
        _promise(there.repair, texts)
        if settings.engine != BUILT_IN:
            _model(model, chosen, settings, texts)
    with right:
        _levels(there.points, held.points, texts)
        _picture(calibration, there.repair, held.points.repair, texts)
    review.draw(calibration, store, there.points, held.points, texts)


def _controls(saved: Policy, store: Store, texts: Texts) -> float:
    """The knob and the two switches; the knob's position is a proposal until it is saved."""
    positions = sorted({*POSITIONS, saved.precision}, reverse=True)
    chosen: float = st.select_slider(
        texts("knob"), positions, value=saved.precision, format_func=lambda share: _position(share, texts), key="knob"
    )
    ends = "".join(f"<span>{escape(texts(name))}</span>" for name in ("knob-certain", "knob-everything"))
    markup.draw(f"<div class='ends' aria-hidden='true'>{ends}</div>", texts)
    if chosen == saved.precision:
        st.caption(texts("knob-saved" if st.session_state.pop("knob-saved", False) else "knob-unchanged"))
    elif st.button(texts("knob-save"), type="primary", key="save", icon=":material/check:"):
        store.decide(replace(saved, precision=chosen))
        st.session_state["knob-saved"] = True
        st.rerun()
    helping = st.toggle(texts("switch-help"), value=saved.helping, help=texts("switch-help-help"), key="helping")
    steps = {depth.value: level(depth, texts) for depth in LEVELS}
    deepest = st.segmented_control(
        texts("deepest"), list(steps), format_func=steps.__getitem__, default=saved.deepest, required=True, key="deepest"
    )
    pace, wait = _pace(saved, texts)
    python = _python(saved, texts)
    told = _remarks(saved, chosen, texts)
    depth = int(deepest or saved.deepest)
    decided = replace(saved, helping=helping, deepest=depth, pace=pace, wait=wait, python=python, remarks=told)
    if decided != saved:
        store.decide(decided)
    return chosen


def _pace(saved: Policy, texts: Texts) -> tuple[Pace, int]:
    """What students need before the next step opens, and how many seconds where that is a wait."""
    paces = {pace: texts(f"pace-{pace.value}") for pace in Pace}
    pace = st.segmented_control(
        texts("pace"), list(paces), format_func=paces.__getitem__, default=saved.pace, required=True, key="pace"
    )
    if pace is not Pace.WAIT:
        return pace or saved.pace, saved.wait
    wait = st.number_input(texts("pace-seconds"), WAITS[0], WAITS[1], value=saved.wait, step=10, key="pace-seconds")
    return pace, int(wait)


def _python(saved: Policy, texts: Texts) -> str | None:
    """The Python that the class uses: what is newer is no mistake, and no help either."""
    names = {"": texts("class-python-own", version=str(SERVER))}
    names |= {str(version): texts("class-python-version", version=str(version)) for version in reversed(KNOWN)}
    place = list(names).index(saved.python or "")
    return st.selectbox(texts("class-python"), list(names), place, format_func=names.__getitem__, key="class-python") or None


def _remarks(saved: Policy, chosen: float, texts: Texts) -> bool:
    """Whether likely mistakes in valid programs are pointed out, and how many kinds of them keep the promise."""
    said, more = texts("switch-remarks"), texts("switch-remarks-help")
    told = st.toggle(said, value=saved.remarks, help=more, key="remarks", width="stretch")
    least = remarks.bounds(remarks.counted_kinds()).values()
    st.caption(texts("switch-remarks-kinds", count=sum(bound >= chosen for bound in least), all=len(least)))
    return told


def _position(share: float, texts: Texts) -> str:
    if share == 0:
        return texts("knob-end")
    return texts("knob-position", percent=f"{share * 100:g}")


def _alarm(calibration: Calibration, own: ClassGrades, held: ClassLadder, texts: Texts) -> None:
    """What the class's grades say against the promises, what was done about it, and what the instructor can do."""
    said = [said for depth in held.drifted for said in _drift(calibration, own, held.refined[depth].point, depth, texts)]
    markup.draw(markup.note("failed", texts("drift-title"), [*said, texts("drift-chance"), texts("drift-next")]), texts)


def _drift(calibration: Calibration, own: ClassGrades, point: OperatingPoint, depth: Depth, texts: Texts) -> list[str]:
    """How the grades contradict the promise of one level, and where it moved to."""
    before = calibration.points(point.target).at(depth)
    judged = [grade.right for grade in own.at(depth) if before.opens_for(grade.confidence)]
    found = texts(f"drift-counts-{depth.word}", right=sum(judged), graded=len(judged), target=f"{point.target * 100:g}")
    if point.coverage is None:
        return [found, texts(f"drift-closed-{depth.word}")]
    moved = {"now": _of_hundred(point.coverage), "before": _of_hundred(before.coverage)}
    return [found, texts(f"drift-moved-{depth.word}", **moved)]


def _promise(refined: Refined, texts: Texts) -> None:
    """What the setting means, in words and natural frequencies, and what the class's own grades say of it."""
    point = refined.point
    if point.precision is None or point.coverage is None:
        markup.draw(markup.note("unsure", texts("promise-heading"), [texts("promise-unreachable")]), texts)
        return
    measured = {
        "precision": _of_hundred(point.precision),
        "low": _of_hundred(point.precision_low),
        "high": _of_hundred(point.precision_high),
        "count": point.graded,
    }
    share = f"{point.target * 100:g}"
    if refined.own:
        said = texts("promise-own", target=share, **measured)
    elif point.target:
        said = texts("promise-precision", target=share, **measured)
    else:
        said = texts("promise-everything", **measured)
    coverage = texts(
        "promise-coverage",
        expected=_of_hundred(point.coverage),
        low=_of_hundred(point.coverage_low),
        high=_of_hundred(point.coverage_high),
    )
    labels = texts("promise-labels", labels=texts(f"labels-{point.labelling}"))
    markup.draw(markup.note("waiting", texts("promise-heading"), [coverage, said, labels, *_own(refined, texts)]), texts)


def _model(calibration: Calibration | None, chosen: float, settings: Settings, texts: Texts) -> None:
    """What the knob's promise is worth where a language model takes part: the curve is the built-in engine's."""
    name = Path(settings.model or settings.base_url or "").name
    if calibration is None:
        said = [texts("model-not-measured"), texts("model-pessimistic"), texts("model-calibrate")]
        markup.draw(markup.note("unsure", texts("model-title", model=name), said), texts)
        return
    point = calibration.curve.operating_point(chosen)
    if point.precision is None or point.coverage is None:
        said = [texts("model-own"), texts("model-own-unreachable")]
    else:
        precision, coverage = _of_hundred(point.precision), _of_hundred(point.coverage)
        said = [texts("model-own"), texts("model-own-point", precision=precision, coverage=coverage, count=point.graded)]
    markup.draw(markup.note("waiting", texts("model-title", model=name), said), texts)


def _own(refined: Refined, texts: Texts) -> list[str]:
    """How many of the class's own grades count at this setting, and whether they moved it."""
    if not refined.graded:
        return [texts("own-none")]
    counts = texts("own-counts", graded=refined.graded, right=refined.right)
    return [counts, texts("own-carries")] if refined.own else [counts]


def _levels(points: OperatingPoints, now: OperatingPoints, texts: Texts) -> None:
    """Of 100 programs, how many get which help; and how often each level was right."""
    st.subheader(texts("ladder-title"), anchor=False)
    st.altair_chart(ladder.chart(points, now, texts), width="stretch", key="ladder")
    markup.draw(markup.legend(ladder.legend(texts)), texts)
    st.table(ladder.as_table(points, texts), border="horizontal", hide_index=True)


def _picture(calibration: Calibration, refined: Refined, held: OperatingPoint, texts: Texts) -> None:
    """The curve behind the deepest level, for those who want to see where the knob could stand."""
    with st.expander(texts("curve-title"), key="curve-more"):
        st.altair_chart(pictures.chart(calibration.curve, refined, held, texts), width="stretch", key="curve")
        st.table(pictures.as_table(calibration.curve, texts), border="horizontal", hide_index=True)


def _of_hundred(share: float | None) -> str:
    return f"{(share or 0.0) * 100:.0f}"
