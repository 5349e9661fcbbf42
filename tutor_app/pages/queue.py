"""The teacher's queue: questions of students, feedback that waits for a word, programs to grade.

It looks for news every few seconds, by one small query; only where there is some the page is drawn anew.
"""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from tutor_app.classroom.store import Scope, Store
from tutor_app.classroom.stored import Attempt
from tutor_app.classroom.waiting import Waiting
from tutor_app.explain.localisation import Texts
from tutor_app.pages import approving, asked, damage, grading, markup
from tutor_app.pages.classes.here import Here
from tutor_app.pages.review import REMEMBERED
from tutor_app.pages.watching import watch
from validators.promise.calibration import Calibration


def draw(here: Here, calibration: Calibration) -> None:
    """All three, those first for whom somebody waits."""
    with st.container(key="queue"):
        _draw(here, calibration)


def _draw(here: Here, calibration: Calibration) -> None:
    store, words, class_id = here.store, here.words, here.class_id
    found = store.attempts.finished(REMEMBERED, Scope(class_id=class_id))
    questions, held = store.questions.waiting(class_id), store.approvals.waiting(class_id)
    drawn = Waiting(questions=frozenset(one.id for one in questions), held=frozenset(one.attempt for one in held))
    watch(lambda: _news(drawn, store, class_id))
    _said(words)
    damage.note({attempt.id for attempt in found.damaged}.union(store.approvals.damaged(class_id)), here.texts)
    students = here.students()
    st.subheader(words("questions-title", count=len(questions)), anchor=False)
    asked.draw(here, questions, students)
    st.subheader(words("approval-title", count=len(held)), anchor=False)
    approving.draw(here, held, _newest(found.attempts), students)
    st.subheader(words("grade-title"), anchor=False)
    grading.draw(here, found.attempts, calibration)


def _news(drawn: Waiting, store: Store, class_id: int | None) -> bool:
    return store.waiting(class_id) not in {drawn, None}


def _said(words: Texts) -> None:
    """That the last click did what it was for, once."""
    said: str | None = st.session_state.pop("queue-said", None)
    if said is not None:
        kind = "failed small" if said in {"queue-unstored", "approval-missing"} else "good small"
        markup.draw(markup.note(kind, words(said)), words)


def _newest(attempts: Sequence[Attempt]) -> list[int]:
    """The newest attempt of each student, or of each visit without one."""
    found: dict[str, int] = {}
    for attempt in attempts:
        found.setdefault(attempt.visit if attempt.student_id is None else f"student {attempt.student_id}", attempt.id)
    return list(found.values())
