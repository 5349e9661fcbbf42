"""The student's page around the feedback: what is checked at once, what is at hand on a phone, and the reader's language."""

from __future__ import annotations

from dataclasses import replace

import pytest
from page_fakes import BROKEN, FakeTutor, nowhere, partly, shown, withheld, without_verdict
from streamlit.testing.v1 import AppTest
from test_pages import everything

from tutor_app.classroom.store import Store
from tutor_app.domain import Explanation, Feedback, Nature
from tutor_app.errors import EngineError
from tutor_app.explain.localisation import Texts
from tutor_app.pages import bar
from tutor_app.pages.checking import Checks
from tutor_app.pages.student import EXAMPLES, example
from tutor_app.pages.visit import Visit

TEXTS = Texts("pages")


class Polyglot(FakeTutor):
    """Explains in the language that it is asked for."""

    def first(self, program: str, *, lang: str | None = "en", **more: object) -> Feedback:
        """The scripted answer, told in ``lang``."""
        given = super().first(program, lang=lang, **more)
        assert given.explanation is not None
        part = replace(given.explanation.parts[0], rule=f"rule in {lang}")
        return replace(given, explanation=Explanation(parts=(part,), lang=lang or "en"))


def student_script(tutor, store, jobs):  # type: ignore[no-untyped-def]  # run as a script of its own
    """What AppTest runs for the student's page, in the language that was chosen."""
    import streamlit as st

    from tutor_app.explain.localisation import Texts
    from tutor_app.pages import student

    student.render(tutor, store, jobs, Texts("pages", st.session_state.get("language", "en")), ("en", "de"))


def open_student(tutor: FakeTutor, store: Store) -> AppTest:
    """The page with the plain text box."""
    page = AppTest.from_function(student_script, kwargs={"tutor": tutor, "store": store, "jobs": Checks()}, default_timeout=60)
    page.session_state["plain-editor"] = True
    return page.run()


def checked(tutor: FakeTutor, store: Store) -> AppTest:
    """The page after a check."""
    page = open_student(tutor, store)
    page.text_area[0].input(BROKEN)
    page.button(key="check").click().run()
    assert not page.exception
    return page


def html(page: AppTest) -> str:
    """All HTML that was sent."""
    return "\n".join(element.proto.body for element in page.get("html"))


def test_an_example_is_checked_at_once_and_its_list_closes() -> None:
    """One click leads from the list to feedback that can be seen."""
    tutor, store = FakeTutor(shown()), Store()
    page = open_student(tutor, store)
    page.session_state["examples"] = True
    page.run()
    page.button(key=f"example-{EXAMPLES[0]}").click().run()

    assert not page.exception
    assert [program for program, _, _ in tutor.calls] == [example(EXAMPLES[0])]
    assert page.session_state["examples"] is False
    page.run()
    assert len(tutor.calls) == 1


def test_another_language_tells_the_explanation_anew_and_counts_no_attempt() -> None:
    """Once: the next run asks for nothing, and the store has one check."""
    tutor, store = Polyglot(shown()), Store()
    page = checked(tutor, store)
    assert "rule in en" in html(page)

    page.session_state["language"] = "de"
    page.run()
    assert "rule in de" in html(page) and "rule in en" not in html(page)
    page.run()
    assert [lang for _, _, lang in tutor.calls] == ["en", "de"]
    assert len(store.attempts.recent()) == 1


def test_where_it_cannot_be_told_anew_the_old_explanation_stays() -> None:
    """A failure leaves nobody with less than there was."""
    tutor, store = Polyglot(shown()), Store()
    page = checked(tutor, store)
    tutor.answer = EngineError("no worker", advice="")

    page.session_state["language"] = "de"
    page.run()

    assert not page.exception
    assert "rule in en" in html(page)


def test_what_a_model_said_is_not_told_anew() -> None:
    """Its answer would be another one, and takes its time."""
    given = shown()
    tutor, store = Polyglot(replace(given, candidates=replace(given.candidates, engine="llm@model"))), Store()
    page = checked(tutor, store)

    page.session_state["language"] = "de"
    page.run()

    assert [lang for _, _, lang in tutor.calls] == ["en"]


@pytest.mark.parametrize(
    ("feedback", "said"),
    [
        (shown(), TEXTS("outcome-shown", line=2)),
        (withheld(), TEXTS("outcome-withheld", line=2)),
        (nowhere(), TEXTS("outcome-partly", line=2)),
        (partly(), TEXTS("outcome-partly", line=3)),
        (without_verdict(Nature.VALID), TEXTS("outcome-valid")),
        (without_verdict(Nature.EMPTY), TEXTS("outcome-empty")),
    ],
)
def test_the_bar_says_in_a_few_words_what_the_check_came_to(feedback: Feedback, said: str) -> None:
    """The same words as the history's."""
    page = checked(FakeTutor(feedback), Store())
    now: Visit = page.session_state["visit"]

    assert bar.verdict(now, TEXTS) == said
    assert f"<p class='verdict'>{said}</p>" in html(page)


def test_the_line_that_is_named_first_is_that_of_the_first_card() -> None:
    """Not the one at which Python stopped, of which nothing may be shown: in the bar, in the history and to a screen reader."""
    page = checked(FakeTutor(partly()), Store())
    now: Visit = page.session_state["visit"]

    assert now.last is not None and now.last.feedback is not None and now.last.feedback.lead == 3
    sent = everything(page)
    assert "Values stand side by side" in sent and TEXTS("status-partly", line=3) in sent
    assert TEXTS("status-partly", line=2) not in sent and TEXTS("outcome-partly", line=2) not in sent


def test_the_bar_says_that_the_program_was_changed() -> None:
    """What the check came to is no longer about what is in the editor."""
    page = checked(FakeTutor(shown()), Store())
    page.text_area[0].input(BROKEN + "print(1)\n").run()

    assert TEXTS("bar-changed") in html(page)
