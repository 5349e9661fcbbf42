"""A student of a class asks the teacher, and the answer appears by itself.

One button sends the student's words with the place and the program of the last check to the teacher's queue. Where the student's
programs are not stored, the place goes along in words and the program does not. Questions are looked up at most once in
``LOOK`` seconds, and by themselves only while one waits.
"""

from __future__ import annotations

import time
from datetime import datetime
from html import escape

import streamlit as st

from tutor_app.classroom.questions import LONGEST, Question
from tutor_app.classroom.store import Store
from tutor_app.domain import Nature
from tutor_app.explain.localisation import Texts
from tutor_app.pages import markup
from tutor_app.pages.visit import Heard, Try, Visit
from tutor_app.pages.watching import LOOK, watch

MOST_OPEN = 3
"""Questions of a student that may wait at a time."""
_LATEST = 3
"""Questions that are shown with their answers; older ones are folded away."""
_ASKABLE = {Nature.REFUSED, Nature.EMPTY}


def allowed(now: Visit, store: Store) -> bool:
    """Whether the student's class has questions to the teacher."""
    return now.member.student is not None and now.policy(store).questions


def known(now: Visit, store: Store, *, anew: bool = False) -> tuple[Question, ...]:
    """What the student has asked, the oldest first; looked up ``anew`` where a question was just sent."""
    student = now.member.student
    if student is None:
        return ()
    heard, moment = now.heard, time.monotonic()
    if anew or heard is None or heard.student != student.id or moment - heard.at >= LOOK:
        now.heard = heard = Heard(student=student.id, at=moment, questions=store.questions.of_student(student.id))
    return heard.questions


def ask(now: Visit, store: Store, texts: Texts) -> None:
    """The form about the last check, behind a button."""
    last, said = now.last, Texts("joining", texts.lang)
    if last is None or last.feedback is None or last.feedback.diagnosis.nature in _ASKABLE or not last.program:
        return
    waiting = [question for question in known(now, store) if question.answered is None]
    if len(waiting) >= MOST_OPEN:
        st.caption(said("ask-enough"))
        return
    if now.asking != last.program:
        st.button(said("ask"), key="ask", type="tertiary", icon=":material/forum:", on_click=_begin, args=(now, last))
        return
    with st.form("question", border=True):
        st.text_area(said("ask-label"), key="question-words", max_chars=LONGEST, height=110, placeholder=said("ask-example"))
        st.caption(_goes_along(now, said))
        st.form_submit_button(said("ask-send"), key="ask-send", type="primary", on_click=_send, args=(now, last, store, said))


def answers(now: Visit, store: Store, texts: Texts) -> None:
    """What the student asked, with the answers; brings itself up to date while one is waited for."""
    said = Texts("joining", texts.lang)
    found = known(now, store)
    waits = any(question.answered is None for question in found)
    if now.sent and (waits or now.sent != "ask-sent"):
        kind = "good small" if now.sent == "ask-sent" else "unsure small"
        markup.draw(f"<div role='status'>{markup.note(kind, said(now.sent))}</div>", texts)
    if not found:
        return
    with st.container(key="answers"):
        if waits:
            watch(lambda: _answered(known(now, store)) != _answered(found), lambda: _list(known(now, store), texts))
        else:
            _list(found, texts)


def exchange(question: Question, texts: Texts) -> str:
    """One question with its answer, as HTML."""
    said = Texts("joining", texts.lang)
    asked = f"<p><strong>{escape(said('you-asked'))}</strong> {_lines(question.text)}</p>"
    if question.answered is None:
        return f"<section class='note waiting small'>{asked}<p>{escape(said('answer-waits'))}</p></section>"
    return (
        f"<section class='note good small'>{asked}"
        f"<p><strong>{escape(said('teacher-says'))}</strong> {_lines(question.answer)}</p></section>"
    )


def _answered(found: tuple[Question, ...]) -> list[datetime | None]:
    return [question.answered for question in found]


def _list(found: tuple[Question, ...], texts: Texts) -> None:
    said = Texts("joining", texts.lang)
    older, latest = found[:-_LATEST], found[-_LATEST:]
    shown = "".join(exchange(question, texts) for question in reversed(latest))
    folded = "".join(exchange(question, texts) for question in reversed(older))
    more = f"<details><summary>{escape(said('questions-older'))}</summary>{folded}</details>" if folded else ""
    markup.draw(f"<h3>{escape(said('questions-title'))}</h3><div aria-live='polite'>{shown}</div>{more}", texts)


def _goes_along(now: Visit, said: Texts) -> str:
    return said("ask-along" if now.number is not None else "ask-words-only")


def _begin(now: Visit, last: Try) -> None:
    now.asking, now.sent = last.program, ""


def _send(now: Visit, last: Try, store: Store, said: Texts) -> None:
    words, student = (st.session_state.get("question-words") or "").strip(), now.member.student
    if student is None:
        return
    if not words:
        now.sent = "ask-empty"
        return
    text = words if now.number is not None else _with_place(words, last, said)
    sent = store.questions.ask(text, student=student.id, attempt=now.number)
    now.sent = "ask-unsent" if sent is None else "ask-sent"
    if sent is not None:
        now.asking = ""
        st.session_state["question-words"] = ""
        known(now, store, anew=True)


def _with_place(words: str, last: Try, said: Texts) -> str:
    """The words, with the place in front of them: no attempt is kept that would say it."""
    problem = None if last.feedback is None else last.feedback.diagnosis.problem
    if problem is None:
        return words
    return f"{said('ask-place', line=problem.line, message=problem.message)}\n{words}"[:LONGEST]


def _lines(text: str) -> str:
    return f"<bdi>{'<br>'.join(map(escape, text.splitlines()))}</bdi>"
