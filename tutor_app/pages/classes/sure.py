"""How sure is Surefix? The curve that was measured, what another share would come to, and what the class was shown and why."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

import streamlit as st

from tutor_app.explain.localisation import Texts
from tutor_app.llm.engines import BUILT_IN, answering, with_model
from tutor_app.pages import curve as pictures
from tutor_app.pages import ladder, markup, review
from tutor_app.pages.classes import deciding, period, promise
from tutor_app.pages.classes.here import Here
from tutor_app.settings import Settings
from validators.promise.calibration import Calibration
from validators.promise.class_ladder import ClassGrades, ClassLadder, climb
from validators.promise.gate import OperatingPoint, OperatingPoints
from validators.promise.refinement import Refined

Models = Mapping[str, Calibration | None]
"""What the feedback of each engine with a language model is judged by; None where nothing was measured of it."""


def draw(here: Here, calibration: Calibration, own: ClassGrades, held: ClassLadder, settings: Settings, models: Models) -> None:
    """The knob to try another share with, on the curve; below it, the class's own programs in a time."""
    texts, saved = here.texts, held.points.target
    left, right = st.columns([9, 11], gap="large")
    with left:
        chosen = _knob(here, saved)
        there = held if chosen == saved else climb(calibration, own, chosen)
        promise.draw(there.repair, texts)
        engine = answering(settings, here.store.decisions.policy(here.class_id).engine)
        if engine != BUILT_IN:
            promise.of_model(models.get(engine), chosen, with_model(settings, engine), texts)
    with right:
        _levels(there.points, held.points, texts)
        _picture(calibration, there.repair, held.points.repair, texts)
    scope = period.choose(here.class_id, texts.lang)
    if scope is not None:
        review.draw(here, there.points, held.points, scope)


def _knob(here: Here, saved: float) -> float:
    """The share to look at, which holds for the class once it is saved."""
    texts = here.texts
    positions = sorted({*pictures.POSITIONS, saved}, reverse=True)
    chosen: float = st.select_slider(
        texts("knob"), positions, value=saved, format_func=lambda share: _position(share, texts), key="knob"
    )
    ends = "".join(f"<span>{escape(texts(name))}</span>" for name in ("knob-certain", "knob-everything"))
    markup.draw(f"<div class='ends' aria-hidden='true'>{ends}</div>", texts)
    if chosen == saved:
        st.caption(texts("knob-unchanged"))
    else:
        st.button(texts("knob-save"), type="primary", key="save", icon=":material/check:", on_click=_save, args=(here, chosen))
    deciding.saved(here)
    return chosen


def _save(here: Here, chosen: float) -> None:
    deciding.decide(here, precision=chosen)


def _position(share: float, texts: Texts) -> str:
    if share == 0:
        return texts("knob-end")
    return texts("knob-position", percent=f"{share * 100:g}")


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
