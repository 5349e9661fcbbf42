"""A lesson in real browsers: a class in a minute, a student who joins, and a teacher who sees who is stuck without a click."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from page_fakes import BROKEN as COLON
from page_fakes import broken, whole
from running import BROKEN, Page, check, serving
from test_accessibility import violations

from tutor_app.classroom import clock
from tutor_app.classroom.people import Class, Joined
from tutor_app.classroom.store import Scope, Store, Visitor

pytestmark = pytest.mark.browser


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A server at ``address``, with a class that the test, too, can reach in its ``store``."""

    address: str
    store: Store
    one: Class

    @property
    def page(self) -> str:
        """The address of the class page."""
        return f"{self.address}/instructor?class={self.one.code}"


@pytest.fixture
def lesson(tmp_path: Path) -> Iterator[Running]:
    """A class in which one of two students is stuck."""
    store = Store(tmp_path / "surefix.sqlite")
    one = store.people.new_class("8b computing")
    assert one is not None
    for name, minutes in (("Ada", (7, 4, 1)), ("", (3,))):
        joined = store.people.join(one.id, name)
        assert isinstance(joined, Joined)
        for ago in minutes:
            then = clock.now() - timedelta(minutes=ago)
            with pytest.MonkeyPatch.context() as time:
                time.setattr(clock, "now", lambda then=then: then)
                program = f"{COLON}# attempt {ago}\n"
                store.attempts.record(Visitor(visit=name, student=joined.student.id), broken(whole(), program=program))
    with serving(tmp_path, precision=0.9) as address:
        yield Running(address=address, store=store, one=one)


def kept(lesson: Running) -> list[int]:
    """How many attempts are stored of the class, and without one."""
    scopes = (Scope(class_id=lesson.one.id), Scope())
    return [len(lesson.store.attempts.recent(100, scope)) + len(lesson.store.attempts.unfinished(100, scope)) for scope in scopes]


@pytest.mark.parametrize("width", [1280, 360])
def test_a_class_in_a_minute(lesson: Running, visit: Callable[..., Page], width: int) -> None:
    """From the list to the wall and back; a student opens the address that is on the wall."""
    page = visit(f"{lesson.address}/instructor", viewport={"width": width, "height": 1000})
    page.get_by_role("button", name="New class").click()
    page.get_by_label("Name of the class").fill("9a")
    page.get_by_role("button", name="Make the class").click()

    picture = page.get_by_role("img", name="QR code for")
    picture.wait_for()
    code = re.search(r"class=(\w{5})$", picture.get_attribute("alt") or "")
    assert code is not None
    assert violations(page) == []
    page.get_by_role("button", name="Back to the class").click()
    page.get_by_text("Nobody has joined yet").wait_for()
    assert f"class={code[1]}" in page.url
    visit(f"{lesson.address}/?class={code[1]}").get_by_text("Join 9a").wait_for()


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (360, "dark")])
def test_the_first_screen_keeps_itself_up_to_date(lesson: Running, visit: Callable[..., Page], width: int, scheme: str) -> None:
    """Who is stuck stands there; a question comes up without a click; one click leads to a program, one to an example for all."""
    page = visit(lesson.page, viewport={"width": width, "height": 1000}, color_scheme=scheme)
    page.get_by_text("3 attempts with this mistake").wait_for()
    assert violations(page) == []
    ada = next(student for student in lesson.store.people.students(lesson.one.id) if student.name == "Ada")

    lesson.store.questions.ask("Why does this stop?", student=ada.id)

    page.get_by_role("button", name="Answer the question").wait_for()
    page.get_by_role("button", name="See the program of Ada").click()
    page.get_by_text("How sure each level is").wait_for()
    assert violations(page) == []
    page.get_by_role("button", name="Show example 1").click()
    page.get_by_text("without a name").wait_for()
    assert page.get_by_text("Ada").count() == 0
    assert violations(page) == []


@pytest.mark.parametrize(("width", "scheme"), [(1280, "dark"), (360, "light")])
def test_settings_hold_for_who_looks_as_a_student(lesson: Running, visit: Callable[..., Page], width: int, scheme: str) -> None:
    """A preset and a switch are saved at once; the students' page has them, and keeps nothing of who looks."""
    page = visit(lesson.page, viewport={"width": width, "height": 1000}, color_scheme=scheme)
    page.get_by_text("Who is stuck").wait_for()
    page.get_by_role("tab", name="Settings").click()
    page.get_by_role("radio", name="Generous").or_(page.get_by_role("button", name="Generous")).first.click()
    page.get_by_text("Balanced (90 %) → Generous (80 %)").first.wait_for()
    page.get_by_text("Help for students", exact=True).click()
    page.get_by_text("Help is off. Students see only").wait_for()
    page.get_by_text("What was changed, and when").click()
    page.get_by_role("cell", name="Help for students: on → off").wait_for()
    assert violations(page) == []
    before = kept(lesson)

    with page.context.expect_page() as opening:
        page.get_by_role("link", name="See as a student").click()
    student = opening.value
    student.get_by_text("You see this page as a student").wait_for()
    check(student, BROKEN)
    student.get_by_text("Your teacher has turned help off").wait_for()

    assert violations(student) == []
    assert kept(lesson) == before
    assert lesson.store.decisions.policy(lesson.one.id).precision == 0.8


def test_numbers_say_what_students_saw(lesson: Running, visit: Callable[..., Page]) -> None:
    """On a phone too: counts, thresholds, and the days that are chosen."""
    page = visit(lesson.page, viewport={"width": 360, "height": 1000})
    page.get_by_text("Who is stuck").wait_for()
    page.get_by_role("tab", name="How sure is Surefix?").click()
    page.get_by_text("What students saw of 4 programs").wait_for()
    page.get_by_role("columnheader", name="Shown from").first.wait_for()
    page.locator("canvas, svg.marks").first.wait_for()

    assert violations(page) == []
