"""Where a school's own graders judge feedback, one program at a time, so that the knob's promise becomes that of their class.

What is graded next is drawn by chance, and neither verdict nor confidence is shown: grades picked by taste or swayed by the
number would prove nothing. Programs that are alike are served by one look (:mod:`tutor_app.classroom.clusters`). What the grades
do is up to :func:`validators.promise.class_ladder.climb`. The questions are those of the rubric in docs/rubric.md. Nobody
is asked about a place without a sound repair, so grades speak for places with one.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence

import streamlit as st

from tutor_app.classroom import clusters
from tutor_app.classroom.clusters import Look
from tutor_app.classroom.grades import FAULTS
from tutor_app.classroom.store import Scope, Store
from tutor_app.classroom.stored import Attempt
from tutor_app.domain import LEVELS, Levels
from tutor_app.explain.localisation import Texts
from tutor_app.pages import evidence, markup
from tutor_app.pages.classes.here import Here
from validators.promise.calibration import Calibration
from validators.promise.class_ladder import climb
from validators.promise.refinement import share

LAST, AGAIN, UNKEPT = "last-graded", "grade-again", "grade-unkept"
"""What was graded last, what is graded again, both of one class; and that the last grade could not be kept."""
_ERROR = 0.05
"""That the bounds that are said of the class's share are ever wrong."""


def draw(here: Here, attempts: Sequence[Attempt], calibration: Calibration) -> None:
    """The next program to grade, or that there is none; and what the grades so far say of the class."""
    texts, words = here.texts, here.words
    graded = here.store.grading.graded(Scope(class_id=here.class_id))
    known = [grade for grade in graded.values() if grade is not None]
    again: Look | None = st.session_state.get(AGAIN)
    if st.session_state.pop(UNKEPT, False):
        markup.draw(
            f"<div role='status'>{markup.note('failed small', Texts('queue', texts.lang)('queue-unstored'))}</div>", texts
        )
    look = again or next_to_grade(attempts, graded, calibration)
    st.markdown(texts("grade-lead"))
    st.caption(texts("grade-counts", graded=len(known), right=sum(known)))
    _share(here, calibration)
    if look is None:
        markup.draw(markup.note("waiting", texts("grade-none-title"), [texts("grade-none")]), texts)
    else:
        if look.others:
            st.caption(words("grade-serves", count=look.count))
        _feedback(look.attempt, texts)
        _question(here, look, calibration)
    last: Look | None = st.session_state.get(LAST)
    if last is not None and again is None:
        st.button(texts("grade-again"), key="grade-again-button", icon=":material/undo:", type="tertiary", on_click=_reopen)


def next_to_grade(attempts: Sequence[Attempt], graded: Mapping[int, bool | None], calibration: Calibration) -> Look | None:
    """The next program, by chance, with those that it stands for."""
    return clusters.next_look([one for one in attempts if one.id in graded or gradable(one, calibration)], graded)


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


def _share(here: Here, calibration: Calibration) -> None:
    """How much of what the class is shown is right, by its own grades; it may be looked at after every grade."""
    own = here.store.grading.grades(calibration.name, here.class_id)
    held = climb(calibration, own, here.store.decisions.policy(here.class_id).precision).repair
    if held.graded:
        low, high = share(own.repair, held.point.threshold, error=_ERROR)
        st.caption(here.words("grade-share", low=math.floor(low * 100), high=math.ceil(high * 100)))


def _feedback(attempt: Attempt, texts: Texts) -> None:
    """What is graded, and nothing of verdict or confidence."""
    left, right = st.columns(2, gap="large")
    with left:
        evidence.draw_repair(attempt.feedback, texts)
    with right:
        evidence.draw_words(attempt.feedback, texts)


def _question(here: Here, look: Look, calibration: Calibration) -> None:
    texts = here.texts
    with st.container(border=True, key="grade"):
        st.markdown(f"**{texts('grade-question')}**")
        faults: Collection[str] = st.pills(
            texts("grade-faults"),
            FAULTS,
            selection_mode="multi",
            format_func=lambda fault: texts(f"fault-{fault}"),
            key=f"faults-{look.attempt.id}",
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
                    args=(look, calibration.name, right, faults, here.store),
                )


def _grade(look: Look, calibration: str, right: bool | None, faults: Collection[str], store: Store) -> None:
    known = store.grading.graded(Scope(class_id=look.attempt.class_id))
    # who cannot tell of one may be able to tell of another
    served = [] if right is None else [other for other in look.others if other not in known]
    said = () if right is None else faults
    if not store.grading.grade(look.attempt.id, calibration, right=right, faults=said, weight=look.weight, others=served):
        st.session_state[UNKEPT] = True
        return
    st.session_state[LAST] = look
    st.session_state.pop(AGAIN, None)


def _reopen() -> None:
    st.session_state[AGAIN] = st.session_state[LAST]
