"""Assignments on the pages: what a student is told, what holds for a check, and what a teacher can make, change and delete."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from html import unescape

import pytest
from class_student import browser, check, html, joined, new_class, page
from page_fakes import FakeTutor, shown
from streamlit.testing.v1 import AppTest
from test_pages import open_instructor

from tutor_app.classroom.assignments import Assignment, Terms
from tutor_app.classroom.people import Class
from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts

__all__ = ("browser",)
TEXTS = Texts("assignments")
HOUR = timedelta(hours=1)
TITLE = "Loops <b>2</b>"


@pytest.fixture
def store() -> Store:
    """A store."""
    return Store()


@pytest.fixture
def of(store: Store) -> Class:
    """A class in it."""
    return new_class(store)


def make(store: Store, of: Class, **terms: object) -> Assignment:
    """An assignment of the class."""
    made = store.assignments.make(of.id, Terms(title=TITLE, **terms))  # type: ignore[arg-type]
    assert made is not None
    return made


def opened(store: Store, word: str, number: object) -> AppTest:
    """The student's page at an address that names an assignment."""
    here = page(FakeTutor(shown()), store, token=word)
    here.query_params["assignment"] = str(number)
    here.run()
    assert not here.exception
    return here


def test_a_student_reads_what_they_work_on(store: Store, of: Class) -> None:
    """By its title, which is text; in another visit of the page without the address too."""
    made = make(store, of)
    drawn = opened(store, joined(store, of).token, made.id)
    assert "<strong>Loops &lt;b&gt;2&lt;/b&gt;</strong>" in html(drawn)
    del drawn.query_params["assignment"]
    assert "Loops &lt;b&gt;2" in html(drawn.run())


@pytest.mark.parametrize(("shift", "name"), [(HOUR, "not-open-yet"), (-HOUR, "closed-since")])
def test_a_student_is_told_when_it_opens_and_closed(store: Store, of: Class, shift: timedelta, name: str) -> None:
    """What holds for the class holds then."""
    now = datetime.now(UTC)
    times = {"opens": now + shift} if shift > timedelta() else {"closes": now + shift}
    made = make(store, of, **times)
    start = TEXTS(name, title="|", time="").partition("|")[2].strip()[:5]
    assert start in unescape(html(opened(store, joined(store, of).token, made.id)))


def test_another_class_s_assignment_is_none(store: Store, of: Class) -> None:
    """The page says so, shows no word of it, and works without."""
    made, mina = make(store, new_class(store, "other")), joined(store, of).token
    for number in (made.id, "x", "<script>"):
        drawn = html(opened(store, mina, number))
        assert TEXTS("unknown") in unescape(drawn) and "Loops" not in drawn


def test_who_is_in_no_class_works_without_an_assignment(store: Store, of: Class) -> None:
    """Nothing is said of it."""
    made = make(store, of)
    assert "Loops" not in html(opened(store, "", made.id))


def test_a_check_is_done_under_the_assignments_terms(store: Store, of: Class) -> None:
    """Precision and Python are its own; its deepest step is what the page opens at most."""
    made = make(store, of, precision=0.95, python="3.12", deepest=1)
    drawn = check(opened(store, joined(store, of).token, made.id))
    policy = drawn.session_state["visit"].last.policy
    assert (policy.precision, policy.python, policy.deepest) == (0.95, "3.12", 1)


@pytest.mark.parametrize("number", ["", "1"])
def test_while_help_is_withheld_the_page_says_until_when_and_gives_none(store: Store, of: Class, number: str) -> None:
    """With the assignment in the address and without it."""
    now = datetime.now(UTC)
    make(store, of, withheld_from=now - HOUR, withheld_until=now + HOUR)
    drawn = check(opened(store, joined(store, of).token, number))
    assert TEXTS("withheld", title=TITLE) in unescape(html(drawn))
    assert drawn.session_state["visit"].last.policy.helping is False
    assert store.decisions.policy(of.id).helping  # which is the teacher's own decision


def teaching(store: Store, of: Class) -> AppTest:
    """The teacher's page with the tab open."""
    return open_instructor(store, "assignments", code=of.code)


def test_a_teacher_makes_changes_and_deletes_an_assignment(store: Store, of: Class) -> None:
    """Each by a form, of which there is a fresh one for the next; deletion after a question."""
    drawn = teaching(store, of)
    drawn.text_input(key="assignment-new-title").input("Loops")
    drawn.selectbox(key="assignment-new-deepest").select(2)
    submit(drawn, TEXTS("make"))
    (made,) = store.assignments.of_class(of.id)
    assert (made.title, made.deepest, made.precision) == ("Loops", 2, None)
    assert drawn.text_input(key="assignment-new-1-title").value == ""

    drawn.text_input(key=f"assignment-{made.id}-title").input("Loops, part 2")
    submit(drawn, TEXTS("save"))
    assert store.assignments.of_class(of.id)[0].title == "Loops, part 2"
    drawn.button(key=f"assignment-{made.id}-delete").click().run()
    assert store.assignments.of_class(of.id)
    drawn.button(key=f"assignment-{made.id}-delete-yes").click().run()
    assert store.assignments.of_class(of.id) == () and not drawn.exception


def test_what_cannot_be_is_told_and_not_kept(store: Store, of: Class) -> None:
    """An assignment without a title."""
    drawn = teaching(store, of)
    submit(drawn, TEXTS("make"))
    assert TEXTS("fault-title") in unescape(html(drawn)) and store.assignments.of_class(of.id) == ()


def test_who_has_a_test_is_told_for_whom_help_is_off(store: Store, of: Class) -> None:
    """Beside the times without help, and beside the switch; where no class is chosen it would mean nothing."""
    told = Texts("classes")("helping-only-here")

    for view in ("assignments", "settings"):
        assert told in "\n".join(caption.value for caption in open_instructor(store, view, code=of.code).caption)
    assert told not in "\n".join(caption.value for caption in open_instructor(store, "settings").caption)


def submit(drawn: AppTest, label: str) -> None:
    """Press the button of a form."""
    next(button for button in drawn.button if button.label == label).click().run()
    assert not drawn.exception
