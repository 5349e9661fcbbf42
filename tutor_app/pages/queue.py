"""The teacher's queue: questions of students, feedback that waits for a word, programs to grade.

It looks for news every few seconds, by one small query; only where there is some the page is drawn anew.
"""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from tutor_app.classroom.store import Store
from tutor_app.classroom.stored import Attempt
from tutor_app.classroom.waiting import Waiting
from tutor_app.explain.localisation import Texts
from tutor_app.pages import approving, asked, grading, markup
from validators.promise.calibration import Calibration

LOOK = 5.0
"""Seconds between two looks for news."""


def draw(
    attempts: Sequence[Attempt], calibration: Calibration, store: Store, texts: Texts, *, class_id: int | None = None
) -> None:
    """All three, those first for whom somebody waits; ``attempts`` are the class's, the newest first."""
    with st.container(key="queue"):
        _draw(attempts, calibration, store, texts, class_id)


def _draw(attempts: Sequence[Attempt], calibration: Calibration, store: Store, texts: Texts, class_id: int | None) -> None:
    words = Texts("queue", texts.lang)
    questions, held = store.questions.waiting(class_id), store.approvals.waiting(class_id)
    drawn = Waiting(questions=frozenset(one.id for one in questions), held=frozenset(one.attempt for one in held))
    st.fragment(_watch, run_every=LOOK)(drawn, store, class_id)
    _said(words)
    students = {} if class_id is None else {student.id: student for student in store.people.students(class_id)}
    st.subheader(words("questions-title", count=len(questions)), anchor=False)
    asked.draw(questions, students, store, texts, words)
    st.subheader(words("approval-title", count=len(held)), anchor=False)
    approving.draw(held, _newest(attempts), students, store, texts, words, class_id)
    st.subheader(words("grade-title"), anchor=False)
    grading.draw(attempts, calibration, store, texts, class_id=class_id)


def _watch(drawn: Waiting, store: Store, class_id: int | None) -> None:
    if store.waiting(class_id) not in {drawn, None}:
        st.rerun()


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
