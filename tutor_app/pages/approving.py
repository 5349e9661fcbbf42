"""Feedback that waits for the teacher's word, one program at a time: approve it, say it in own words, or reject it.

A person answers for what is approved; the promise does not. So what is said here is no grade: it was not drawn by lot, and who
chose to look at doubt would make the class look worse than it is. How sure Surefix was is not shown, as the same program may be
drawn for a grade.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import streamlit as st

from tutor_app.classroom.approvals import LONGEST, Approval, State
from tutor_app.classroom.grades import FAULTS
from tutor_app.classroom.store import Store
from tutor_app.classroom.stored import Attempt
from tutor_app.pages import evidence, markup
from tutor_app.pages.attempts import moment
from tutor_app.pages.classes import naming
from tutor_app.pages.classes.here import Here


def draw(here: Here, waiting: Sequence[Approval], newest: Collection[int], students: naming.Students) -> None:
    """The one that waits longest, first those whose student has not checked another program since (the ``newest`` attempts)."""
    texts, words = here.texts, here.words
    if not waiting:
        st.caption(words("approval-none"))
        return
    found = min(waiting, key=lambda one: (one.attempt not in newest, one.at))
    attempt = here.store.attempts.attempt(found.attempt, here.class_id)
    if attempt is None:  # it was deleted a moment ago
        st.caption(words("approval-none"))
        return
    with st.container(border=True, key="approving"):
        who = markup.label(naming.who(attempt.student_id, students, words))
        st.markdown(f"**{who}** · {words('approval-since', when=moment(found.at, texts.lang))}")
        if found.attempt not in newest:
            st.caption(words("approval-gone-on"))
        left, right = st.columns(2, gap="large")
        with left:
            evidence.draw_repair(attempt.feedback, texts)
        with right:
            evidence.draw_words(attempt.feedback, texts)
        _say(here, attempt)


def _say(here: Here, attempt: Attempt) -> None:
    """The three things that a teacher can do."""
    number, texts, words = attempt.id, here.texts, here.words
    own = f"own-{number}"
    written = bool((st.text_area(words("approval-own"), key=own, max_chars=LONGEST, height=90) or "").strip())
    faults = st.pills(
        texts("grade-faults"),
        FAULTS,
        selection_mode="multi",
        format_func=lambda fault: texts(f"fault-{fault}"),
        key=f"held-faults-{number}",
    )
    offers = (
        (State.APPROVED, ":material/check:", bool(faults) or written),
        (State.EDITED, ":material/edit:", bool(faults)),  # what is being typed is not known here before the click
        (State.REJECTED, ":material/close:", not faults),
    )
    with st.container(horizontal=True):
        for state, icon, closed in offers:
            st.button(
                words(f"approval-{state.value}"),
                key=f"approval-{state.value}",
                icon=icon,
                disabled=closed,
                on_click=_judge,
                args=(number, state, own, tuple(faults), here.store),
            )
    st.caption(words("approval-how"))


def _judge(number: int, state: State, own: str, faults: tuple[str, ...], store: Store) -> None:
    said = str(st.session_state.get(own) or "").strip()
    if state is State.EDITED and not said:
        st.session_state["queue-said"] = "approval-missing"
        return
    kept = store.approvals.judge(number, state, text=said, faults=faults)
    st.session_state["queue-said"] = f"approval-done-{state.value}" if kept else "queue-unstored"
