"""What students ask their teacher: the question, the place in the program, what Surefix found; and the answer, in place."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from tutor_app.classroom.questions import LONGEST, Question
from tutor_app.classroom.store import Store
from tutor_app.classroom.stored import Attempt
from tutor_app.explain.localisation import Texts
from tutor_app.pages import evidence, markup
from tutor_app.pages.attempts import kinds, level, moment
from tutor_app.pages.classes import naming
from tutor_app.pages.classes.here import Here
from tutor_app.source.spots import stop

SHOWN = 20
"""Questions that are drawn; the page says how many more there are."""


def draw(here: Here, questions: Sequence[Question], students: naming.Students) -> None:
    """The open questions, those that wait longest first."""
    if not questions:
        st.caption(here.words("questions-none"))
    for question in questions[:SHOWN]:
        with st.container(border=True, key=f"question-{question.id}"):
            _question(here, question, students)
    if len(questions) > SHOWN:
        st.caption(here.words("queue-more", count=len(questions) - SHOWN))


def _question(here: Here, question: Question, students: naming.Students) -> None:
    store, texts, words = here.store, here.texts, here.words
    who, when = naming.who(question.student_id, students, words), moment(question.at, texts.lang)
    st.markdown(f"**{markup.label(who)}** · {when}")
    markup.draw(f"<blockquote>{markup.lines(question.text)}</blockquote>", texts)
    attempt = None if question.attempt is None else store.attempts.attempt(question.attempt, question.class_id)
    if attempt is None:
        st.caption(words("questions-no-program"))
    else:
        place(attempt, texts, words)
    key = f"answer-{question.id}"
    st.text_area(**markup.field(words("answer-label", name=who), texts), key=key, max_chars=LONGEST, height=90)
    st.button(
        words("answer-send"),
        key=f"send-{question.id}",
        icon=":material/send:",
        type="primary",
        on_click=_answer,
        args=(question, key, store),
    )
    if st.session_state.get("answer-missing") == question.id:
        st.caption(words("answer-missing"))


def place(attempt: Attempt, texts: Texts, words: Texts) -> None:
    """Where Python stopped in the program, what Surefix found and how much the student sees; all of it on tap."""
    feedback = attempt.feedback
    problem, verdict = feedback.diagnosis.problem, feedback.verdict
    if problem is not None:
        spots = [stop(feedback.program, problem)]
        markup.draw(markup.excerpt(feedback.program, problem.line, spots, texts("python-here"), texts), texts)
    if verdict is not None:
        found = " ".join(kinds(attempt, texts))
        st.caption(words("questions-found", found=markup.label(found), level=level(verdict.depth, texts)))
    with st.expander(words("questions-program"), key=f"program-{attempt.id}"):
        st.code(feedback.program, language="python", line_numbers=True)
        evidence.draw_repair(feedback, texts)
        evidence.draw_words(feedback, texts)


def _answer(question: Question, key: str, store: Store) -> None:
    said = str(st.session_state.get(key) or "").strip()
    st.session_state["answer-missing"] = None if said else question.id
    if said:
        sent = store.questions.answer(question.id, said, question.class_id)
        st.session_state["queue-said"] = "answer-sent" if sent else "queue-unstored"
