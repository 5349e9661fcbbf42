"""Launches from a platform at another site, in a real browser: in a window, in a frame, and where frames keep no cookies."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from lti_platform import INSTRUCTOR, Click, Platform, User
from running import PATIENCE, Page, free_port, serving
from test_accessibility import violations

from tutor_app.classroom.assignments import Terms
from tutor_app.classroom.store import Store
from tutor_app.openid.lti.platforms import Registration
from tutor_app.openid.lti.tool import Tool

pytestmark = pytest.mark.browser
TEACHER, MINA = User(id="t-1", name="Ms Doe", roles=(INSTRUCTOR,)), User(id="u-1", name="Mina")


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Platform, Store]]:
    """A server and a platform that launches it; to a browser they are two sites."""
    folder, port = tmp_path_factory.mktemp("school"), free_port()
    with serving(Path(folder), port=port) as address, Platform(address).serving() as platform:
        store = Store(Path(folder) / "surefix.sqlite")
        known = Tool(store.database).platforms
        urls = {"login": "authorize", "token": "token", "keys": "keys"}
        registered = known.register(
            Registration(
                name="A school",
                issuer=platform.issuer,
                client_id=platform.client_id,
                **{f"{what}_url": f"{platform.address}/{path}" for what, path in urls.items()},
            )
        )
        assert registered is not None and known.deploy(registered.id, "1")
        yield platform, store


@pytest.fixture
def window(chromium: Any) -> Iterator[Callable[[str], Page]]:
    """Opens an address in a new profile."""
    contexts = []

    def opened(address: str) -> Page:
        contexts.append(chromium.new_context(viewport={"width": 1280, "height": 1000}))
        contexts[-1].set_default_timeout(PATIENCE)
        page = contexts[-1].new_page()
        page.goto(address)
        return page

    yield opened
    for context in contexts:
        context.close()


def test_a_link_in_a_course_leads_to_the_class_and_its_assignment(
    school: tuple[Platform, Store], window: Callable[[str], Page]
) -> None:
    """A teacher clicks first; the student's page knows them by name, after a reload too."""
    platform, store = school
    page = window(platform.course(Click(user=TEACHER, title="Computing 9b"), framed=False))
    page.get_by_role("button", name="Open the link").click()
    page.get_by_role("tab", name="Assignments").wait_for()
    (of,) = store.people.classes()
    made = store.assignments.make(of.id, Terms(title="Loops"))
    assert made is not None

    page = window(platform.course(Click(user=MINA, custom={"assignment": str(made.id)}), framed=False))
    page.get_by_role("button", name="Open the link").click()
    page.get_by_text("You're working on Loops.").wait_for()
    page.reload()
    page.get_by_text("Mina", exact=True).first.wait_for()
    assert "surefix" not in page.evaluate("document.cookie")


def framed(page: Page) -> Page:
    """The frame of the course's page, after a click on its link."""
    page.get_by_role("button", name="Open the link").click()
    inside = page.frame_locator("iframe")
    inside.get_by_role("button", name="Open Surefix").wait_for()
    return inside


def test_inside_a_frame_a_button_opens_the_page_in_a_window(
    school: tuple[Platform, Store], window: Callable[[str], Page]
) -> None:
    """The browser takes the ticket along, and knows who it is from then on."""
    platform, _ = school
    page = window(platform.course(Click(user=TEACHER, context="framed", title="Framed"), framed=True))
    inside = framed(page)
    with page.context.expect_page() as opened:
        inside.get_by_role("button", name="Open Surefix").click()
    opened.value.get_by_role("tab", name="Assignments").wait_for()
    assert violations(opened.value) == []


def test_where_frames_keep_no_cookies_the_log_in_begins_again_in_a_window(
    school: tuple[Platform, Store], window: Callable[[str], Page]
) -> None:
    """As in browsers that block all cookies of other sites: what the frame was given is gone when it comes back."""
    platform, _ = school
    page = window(platform.course(Click(user=TEACHER, context="blocked", title="Blocked"), framed=True))
    seen: list[str] = []

    def forget(route: Any) -> None:
        if not seen:
            page.context.clear_cookies()
        seen.append(route.request.url)
        route.continue_()

    page.context.route("**/lti/launch", forget)  # a redirection would not be seen here
    inside = framed(page)
    assert inside.get_by_text("Your browser blocks cookies for pages inside other pages.").count() == 1
    with page.context.expect_page() as opened:
        inside.get_by_role("button", name="Open Surefix").click()
    opened.value.get_by_role("tab", name="Assignments").wait_for()
    assert len(seen) == 2


def test_a_teacher_chooses_an_assignment_in_a_frame(school: tuple[Platform, Store], window: Callable[[str], Page]) -> None:
    """The choice goes back to the platform by itself."""
    platform, _ = school
    page = window(platform.course(Click(user=TEACHER, context="deep", title="Deep", deep=True), framed=True))
    page.get_by_role("button", name="Open the link").click()
    inside = page.frame_locator("iframe")
    inside.get_by_role("button", name="Add to the course").click()
    inside.get_by_text("The course has the link").wait_for()
    assert len(platform.returned) == 1
