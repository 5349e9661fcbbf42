"""Where a school's own graders judge feedback, one program at a time, so that the knob's promise becomes that of their class.

What is graded next is drawn by chance, and neither verdict nor confidence is shown: grades picked by taste or swayed by the
number would prove nothing. What the grades do is up to :func:`validators.promise.class_ladder.climb`. The questions are those of
the rubric in benchmarks/GRADING.md. Nobody is asked about a place without a sound repair, so grades speak for places with one.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

import streamlit as st

from tutor_app.classroom.grades import FAULTS
from tutor_app.classroom.store import Store
from tutor_app.classroom.stored import Attempt
from tutor_app.domain import LEVELS, Levels
from tutor_app.explain.localisation import Texts
from tutor_app.pages import evidence, markup
from validators.promise.calibration import Calibration

_LAST, _AGAIN = "last-graded", "grade-again"


def draw(attempts: Sequence[Attempt], calibration: Calibration, store: Store, texts: Texts) -> None:
    """The next program to grade, or that there is none."""
    graded = store.graded()
    known = [grade for grade in graded.values() if grade is not None]
    again: int | None = st.session_state.get(_AGAIN)
    attempt = next((attempt for attempt in attempts if attempt.id == again), None) or next_to_grade(attempts, graded, calibration)
    st.markdown(texts("grade-lead"))
    st.caption(texts("grade-counts", graded=len(known), right=sum(known)))
    if attempt is None:
        markup.draw(markup.note("waiting", texts("grade-none-title"), [texts("grade-none")]), texts)
    else:
        _feedback(attempt, texts)
        _question(attempt, calibration, store, texts)
    last: int | None = st.session_state.get(_LAST)
    if last is not None and again is None:
        st.button(texts("grade-again"), key="grade-again-button", icon=":material/undo:", type="tertiary", on_click=_reopen)


def next_to_grade(attempts: Sequence[Attempt], graded: Mapping[int, bool | None], calibration: Calibration) -> Attempt | None:
    """The next attempt: of the visits with the fewest grades so far one by chance, no program twice."""
    seen = {attempt.feedback.program for attempt in attempts if attempt.id in graded}
    done = Counter(attempt.visit for attempt in attempts if attempt.id in graded)
    waiting = [
        attempt
        for attempt in attempts
        if attempt.id not in graded and attempt.feedback.program not in seen and gradable(attempt, calibration)
    ]
    return min(waiting, key=lambda attempt: (done[attempt.visit], _lot(attempt)), default=None)


def gradable(attempt: Attempt, calibration: Calibration) -> bool:
    """Whether ``calibration`` could show this feedback, and is as sure of each level as the verdict: else another judged it."""
    feedback = attempt.feedback
    found, verdict = feedback.evidence, feedback.verdict
    if found is None or verdict is None or not found.sound or feedback.explanation is None or feedback.repair is None:
        return False
    first = [(calibration.levels(part.evidence), own.levels) for part, own in zip(found.parts[:1], verdict.parts, strict=False)]
    return all(_alike(*pair) for pair in ((calibration.levels(found), verdict.levels), *first))


def _alike(one: Levels, other: Levels) -> bool:
    return all(math.isclose(one.at(depth), other.at(depth), abs_tol=1e-9) for depth in LEVELS)


def _lot(attempt: Attempt) -> str:
    """By chance, and yet the same after every click."""
    return hashlib.sha256(f"{attempt.visit} {attempt.id}".encode()).hexdigest()


def _feedback(attempt: Attempt, texts: Texts) -> None:
    """What is graded, and nothing of verdict or confidence."""
    left, right = st.columns(2, gap="large")
    with left:
        evidence.draw_repair(attempt.feedback, texts)
    with right:
        evidence.draw_words(attempt.feedback, texts)


def _question(attempt: Attempt, calibration: Calibration, store: Store, texts: Texts) -> None:
    with st.container(border=True, key="grade"):
        st.markdown(f"**{texts('grade-question')}**")
        faults: Collection[str] = st.pills(
            texts("grade-faults"),
            FAULTS,
            selection_mode="multi",
            format_func=lambda fault: texts(f"fault-{fault}"),
            key=f"faults-{attempt.id}",
        )
        st.caption(texts("grade-first"))
        offers = (
            ("grade-right", ":material/check:", True, bool(faults)),
            ("grade-wrong", ":material/close:", False, not faults),
            ("grade-skip", ":material/question_mark:", None, False),
        )
        with st.container(horizontal=True):
            for name, icon, right, closed in offers:
                st.button(
                    texts(name),
                    key=name,
                    icon=icon,
                    disabled=closed,
                    on_click=_grade,
                    args=(attempt.id, calibration.name, right, faults, store),
                )


def _grade(attempt: int, calibration: str, right: bool | None, faults: Collection[str], store: Store) -> None:
    store.grade(attempt, calibration, right=right, faults=() if right is None else faults)
    st.session_state[_LAST] = attempt
    st.session_state.pop(_AGAIN, None)


def _reopen() -> None:
    st.session_state[_AGAIN] = st.session_state[_LAST]
