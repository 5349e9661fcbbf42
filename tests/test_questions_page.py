"""A student of a class asks the teacher: what is sent, when the answer appears, and where there is nobody to ask."""

from __future__ import annotations

import pytest
from class_student import browser, check, html, joined, new_class, page, said  # noqa: F401 - a fixture
from page_fakes import FakeTutor, shown
from streamlit.testing.v1 import AppTest

from tutor_app.classroom.policy import Policy
from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts
from tutor_app.pages import questions

TEXTS = Texts("joining")
WORDS = "Why a colon?"


@pytest.fixture
def store() -> Store:
    """An empty one."""
    return Store()


def send(opened: AppTest, words: str = WORDS) -> AppTest:
    """Open the form, write and send."""
    opened.button(key="ask").click().run()
    opened.text_area(key="question-words").input(words)
    opened.button(key="ask-send").click().run()
    assert not opened.exception
    return opened


def test_a_question_goes_to_the_teacher_with_program_and_place(store: Store) -> None:
    """What goes along is said before; the attempt has program and place."""
    of = new_class(store)
    mina = joined(store, of)
    opened = check(page(FakeTutor(shown()), store, token=mina.token))
    opened.button(key="ask").click().run()
    assert TEXTS("ask-along") in [caption.value for caption in opened.caption]

    opened.text_area(key="question-words").input(WORDS)
    opened.button(key="ask-send").click().run()

    (question,) = store.questions.waiting(of.id)
    assert (question.student_id, question.text, question.answered) == (mina.student.id, WORDS, None)
    assert question.attempt is not None
    attempt = store.attempts.attempt(question.attempt, of.id)
    assert attempt is not None and attempt.feedback.diagnosis.problem is not None
    assert TEXTS("ask-sent") in said(opened) and TEXTS("answer-waits") in said(opened) and WORDS in said(opened)


def test_the_answer_appears_and_stays_in_the_history(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Escaped, beside the question; in the history with the attempt; and after a reload."""
    of = new_class(store)
    mina = joined(store, of)
    opened = send(check(page(FakeTutor(shown()), store, token=mina.token)))
    store.questions.answer(store.questions.waiting(of.id)[0].id, "A block <starts>.", of.id)
    monkeypatch.setattr(questions, "LOOK", 0.0)
    opened.run()

    assert not opened.exception
    assert "A block &lt;starts&gt;." in html(opened) and TEXTS("answer-waits") not in html(opened)
    check(opened, "if y\n    pass\n")
    opened.session_state["history"] = True
    opened.run()
    assert html(opened).count("A block &lt;starts&gt;.") == 2

    again = page(FakeTutor(shown()), store, token=mina.token)
    assert "A block &lt;starts&gt;." in html(again)


def test_questions_are_looked_up_at_most_once_in_five_seconds(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """However often the page is drawn."""
    looks: list[int] = []
    of_student = store.questions.of_student
    monkeypatch.setattr(store.questions, "of_student", lambda student: looks.append(student) or of_student(student))
    now = iter(range(1000))
    moment = [0.0]
    monkeypatch.setattr("tutor_app.pages.questions.time.monotonic", lambda: moment[0] + next(now) / 1e6)
    opened = send(check(page(FakeTutor(shown()), store, token=joined(store, new_class(store)).token)))
    before = len(looks)
    for _ in range(4):
        opened.run()
    assert len(looks) == before

    moment[0] += questions.LOOK
    opened.run()
    assert len(looks) == before + 1


def test_who_is_not_stored_sends_words_and_place_and_no_program(store: Store) -> None:
    """The page says so before; the question is kept because it was sent."""
    of = new_class(store)
    opened = check(page(FakeTutor(shown()), store, token=joined(store, of, stored=False).token))
    opened.button(key="ask").click().run()
    assert TEXTS("ask-words-only") in [caption.value for caption in opened.caption]
    opened.text_area(key="question-words").input(WORDS)
    opened.button(key="ask-send").click().run()

    (question,) = store.questions.waiting(of.id)
    assert (question.attempt, question.text) == (None, f"[Line 2: expected ':']\n{WORDS}")


@pytest.mark.parametrize("where", ["without a class", "switched off"])
def test_where_nobody_answers_the_message_to_copy_remains(store: Store, where: str) -> None:
    """As it was before there were classes."""
    of = new_class(store)
    store.decisions.decide(Policy(questions=False), of.id)
    opened = check(page(FakeTutor(shown()), store, token="" if where == "without a class" else joined(store, of).token))

    assert opened.button(key="ask").label == Texts("pages")("ask")
    opened.button(key="ask").click().run()
    assert "question-words" not in [area.key for area in opened.text_area]


def test_an_empty_question_is_not_sent(store: Store) -> None:
    """It says what is wanted."""
    of = new_class(store)
    opened = send(check(page(FakeTutor(shown()), store, token=joined(store, of).token)), "  ")

    assert TEXTS("ask-empty") in said(opened)
    assert store.questions.waiting(of.id) == ()


def test_a_question_that_cannot_be_kept_is_not_lost(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The words stay in the form."""
    opened = check(page(FakeTutor(shown()), store, token=joined(store, new_class(store)).token))
    monkeypatch.setattr(store.questions, "ask", lambda *_, **__: None)
    send(opened)

    assert TEXTS("ask-unsent") in said(opened)
    assert opened.text_area(key="question-words").value == WORDS


def test_nobody_floods_the_queue(store: Store) -> None:
    """With several open questions a student waits for an answer."""
    of = new_class(store)
    mina = joined(store, of)
    for number in range(questions.MOST_OPEN):
        store.questions.ask(f"{number}?", student=mina.student.id)
    opened = check(page(FakeTutor(shown()), store, token=mina.token))

    assert "ask" not in [button.key for button in opened.button]
    assert TEXTS("ask-enough") in [caption.value for caption in opened.caption]
