"""A student's lesson in a real browser: join by an address, reload, another tab, ask, be answered, leave; on a phone too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from running import BROKEN, Page, check, editor, serving, write
from test_accessibility import violations

from tutor_app.classroom.people import Class
from tutor_app.classroom.scope import Scope
from tutor_app.classroom.store import Store

pytestmark = pytest.mark.browser


def opened(store: Store) -> Class:
    """A class."""
    made = store.people.new_class("Year 9 <b>")
    assert made is not None
    return made


def join(page: Page, name: str) -> None:
    """Fill the form in by keyboard; without a name a made-up one is taken."""
    if name:
        page.get_by_label("Your name in this class").fill(name)
    else:
        page.get_by_label("Take a made-up name").check()
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Join the class").press("Enter")
    page.get_by_text("You're in").wait_for()


def test_a_student_joins_asks_is_answered_and_leaves(visit: Callable[..., Page], tmp_path: Path) -> None:
    """The program outlives the joining; a reload and a new tab keep the student; no script can read the cookie."""
    with serving(tmp_path, precision=0.0) as address:
        store = Store(tmp_path / "surefix.sqlite")
        of = opened(store)
        page = visit(f"{address}/?class={of.code}")
        page.get_by_role("heading", name="Join Year 9 <b>").wait_for()
        write(page, BROKEN)
        assert violations(page) == []
        join(page, "Mina")
        editor(page).get_by_text("a herd").wait_for()
        assert "surefix-student" not in page.evaluate("document.cookie")

        page.reload()
        page.get_by_text("Mina").first.wait_for()
        tab = page.context.new_page()
        tab.goto(f"{address}/?lang=de")
        tab.get_by_text("Du bist in Year 9 <b> als Mina.").wait_for()
        tab.close()

        check(page, BROKEN)
        page.get_by_role("button", name="Ask my teacher").click()
        page.get_by_label("What do you want to know?").fill("Why a colon?")
        assert violations(page) == []
        page.get_by_role("button", name="Send to my teacher").click()
        page.get_by_text("Waiting for an answer.").wait_for()
        (question,) = store.questions.waiting(of.id)
        assert question.attempt == store.attempts.recent(scope=Scope(class_id=of.id))[0].id
        store.questions.answer(question.id, "A block starts there.", of.id)
        page.get_by_text("A block starts there.").wait_for()
        assert violations(page) == []

        page.get_by_test_id("stPopover").get_by_role("button", name="Leave").click()
        page.get_by_role("button", name="Leave and delete everything").click()
        page.get_by_text("That can't be undone.").wait_for()
        assert violations(page) == []
        page.get_by_role("button", name="No, keep it").press("Enter")
        page.get_by_role("button", name="Leave and delete everything").click()
        assert len(store.people.students(of.id)) == 1
        page.get_by_role("button", name="Yes, delete everything").click()
        page.get_by_role("heading", name="Join Year 9 <b>").wait_for()
        page.get_by_text("Everything that was stored of you there is deleted.").wait_for()
        assert violations(page) == []
        page.reload()
        page.get_by_role("heading", name="Join Year 9 <b>").wait_for()
        assert page.get_by_text("You have left the class.").count() == 0
        assert store.people.students(of.id) == store.attempts.recent(scope=Scope(class_id=of.id)) == ()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_joining_on_a_phone(visit: Callable[..., Page], tmp_path: Path, scheme: str) -> None:
    """A wrong name is told at the field; nothing is too wide, and axe finds nothing, in the page about privacy too."""
    with serving(tmp_path, precision=0.0) as address:
        store = Store(tmp_path / "surefix.sqlite")
        of = opened(store)
        page = visit(f"{address}/?class={of.code}", viewport={"width": 360, "height": 800}, color_scheme=scheme)
        page.get_by_label("Your name in this class").fill("mina@school.example")
        page.get_by_role("button", name="Join the class").click()
        page.get_by_role("alert").filter(has_text="It can't be an email address.").wait_for()
        assert violations(page) == []
        page.get_by_label("Don't store my programs").check()
        join(page, "")
        page.get_by_text("Your programs aren't stored").wait_for()
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        assert violations(page) == []
        (student,) = store.people.students(of.id)
        assert student.made_up and not student.stored

        with page.context.expect_page() as opening:
            page.get_by_role("link", name="Privacy").click()
        about = opening.value
        about.get_by_role("heading", name="What is stored").wait_for()
        about.get_by_text("Your programs aren't stored").wait_for()
        assert violations(about) == []


def test_a_wrong_code_says_so_and_the_page_works(visit: Callable[..., Page], generous: str) -> None:
    """Typed under the options; the way back is one click."""
    page = visit(generous)
    page.get_by_role("button", name="Options").click()
    page.get_by_role("textbox", name="Class code").fill("22222")
    page.keyboard.press("Enter")
    page.get_by_text("No class has this code.").wait_for()
    page.keyboard.press("Escape")
    assert violations(page) == []

    page.get_by_role("button", name="Work without a class").click()
    check(page, BROKEN)
    page.get_by_role("button", name="Next hint").first.wait_for()
    assert page.get_by_text("No class has this code.").count() == 0
