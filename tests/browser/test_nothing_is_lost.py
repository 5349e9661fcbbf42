"""Whatever happens to the window or the line, what the student wrote stays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from running import BROKEN, Page, check, editor, write

from tutor_app.diagnose.diagnosis import MAX_CHARACTERS

pytestmark = pytest.mark.browser


def hold(page: Page, scripts: str) -> Callable[[], None]:
    """Keep back these scripts until what is returned is called."""
    held: list[Any] = []

    def keep(script: Any) -> None:
        held.append(script)

    def go_on() -> None:
        for waiting in held:
            waiting.continue_()
        page.unroute(scripts)

    page.route(scripts, keep)
    return go_on


def test_a_second_tab_has_a_text_of_its_own(visit: Callable[..., Page], generous: str) -> None:
    """Each tab keeps what was written in it, also after a reload."""
    first = visit(generous)
    write(first, BROKEN)
    second = first.context.new_page()
    second.goto(generous)
    write(second, "print('another herd'\n")

    first.reload()
    second.reload()

    editor(first).get_by_text("a herd").wait_for()
    editor(second).get_by_text("another herd").wait_for()
    assert editor(first).get_by_text("another herd").count() == 0
    second.close()


def test_a_lost_connection_loses_no_text(visit: Callable[..., Page], generous: str) -> None:
    """What is written while the line is down is there when it is back, and is checked."""
    page = visit(generous)
    write(page, "herd = 1\n")
    page.context.set_offline(True)
    write(page, BROKEN)
    page.context.set_offline(False)

    page.reload()

    editor(page).get_by_text("a herd").wait_for()
    page.get_by_role("button", name="Find my mistake").click()
    page.get_by_role("button", name="Next hint").first.wait_for()


def test_a_text_that_is_too_long_stays_in_the_window(visit: Callable[..., Page], generous: str) -> None:
    """It is not sent, which the editor and the answer say; a shorter one is checked, and nothing was thrown away meanwhile."""
    page = visit(generous)
    frames: list[int] = []
    page.on("websocket", lambda socket: socket.on("framesent", lambda frame: frames.append(len(frame))))
    page.reload()
    write(page, BROKEN + f"# {'x' * MAX_CHARACTERS}\n")

    notice = page.locator(".surefix-editor-notice")
    notice.get_by_text("too long").wait_for()
    page.get_by_role("button", name="Find my mistake").click()
    page.get_by_role("heading", name="This program wasn't checked").wait_for()
    editor(page).get_by_text("a herd").wait_for()
    assert frames
    assert max(frames) < MAX_CHARACTERS

    write(page, BROKEN)
    page.get_by_role("button", name="Find my mistake").click()
    page.get_by_role("button", name="Next hint").first.wait_for()
    assert page.get_by_role("heading", name="This program wasn't checked").count() == 0
    assert notice.get_by_text("too long").count() == 0


def test_one_can_write_before_any_script_is_there(visit: Callable[..., Page], generous: str) -> None:
    """While scripts are still on their way there is a box; what is written in it is in the editor then, cursor included."""
    page = visit("about:blank")
    go_on = hold(page, "**/static/js/index*.js")
    page.goto(generous, wait_until="commit")

    box = page.locator("#surefix-early")
    box.click()
    page.keyboard.insert_text(BROKEN)
    page.keyboard.press("Control+Home")
    page.keyboard.type("# my ")
    go_on()

    editor(page).get_by_text("a herd").wait_for()
    page.keyboard.type("herd: ")
    editor(page).get_by_text("# my herd: zebras = 4").wait_for()
    box.wait_for(state="detached")
    page.keyboard.press("Control+Enter")
    page.get_by_role("button", name="Next hint").first.wait_for()


def test_the_early_box_waits_for_the_editor(visit: Callable[..., Page], generous: str) -> None:
    """However long the editor comes after the page around it, the box keeps the cursor, and every letter is taken over."""
    page = visit("about:blank")
    go_on = hold(page, "**/surefix/editor.js*")
    page.goto(generous, wait_until="commit")
    page.locator("#surefix-early").focus()
    page.locator(".st-key-write").wait_for()
    page.wait_for_timeout(9000)
    page.keyboard.insert_text(BROKEN)
    go_on()

    editor(page).get_by_text("a herd").wait_for()
    page.locator("#surefix-early").wait_for(state="detached")


def test_what_is_written_before_a_link_opens_has_none_of_its_marks(visit: Callable[..., Page], generous: str) -> None:
    """They are of the program that the link brings, which an undo brings back."""
    first = visit(generous)
    check(first, BROKEN)
    first.get_by_role("button", name="Link to this program").click()
    link = first.get_by_role("textbox", name="Your link").input_value()
    page = visit("about:blank")
    go_on = hold(page, "**/static/js/index*.js")
    page.goto(link, wait_until="commit")
    page.locator("#surefix-early").focus()
    page.keyboard.insert_text("lions = 1\nprint(lions)\n")
    go_on()

    page.get_by_role("heading", name="Changed: check again").wait_for()
    editor(page).get_by_text("print").wait_for()
    assert page.locator(".cm-number-place").count() == 0
    page.keyboard.press("Control+z")
    editor(page).get_by_text("a herd").wait_for()


def test_who_comes_back_from_another_page_finds_text_and_true_marks(visit: Callable[..., Page], generous: str) -> None:
    """Marks are where they were as long as the text is; on one that was changed since the check none is at its old place."""
    page = visit(generous)
    check(page, BROKEN)
    page.get_by_role("button", name="Next hint").first.wait_for()
    away_and_back(page)
    page.locator(".cm-number-place").wait_for()

    editor(page).press("Control+Home")
    page.keyboard.insert_text("# my\n# herd\n")
    away_and_back(page)

    page.get_by_role("heading", name="Changed: check again").wait_for()
    editor(page).get_by_text("# herd").wait_for()
    assert page.locator(".cm-number-place").count() == 0


def away_and_back(page: Page) -> None:
    """Look at the page of mistakes, by keyboard: the mouse would leave the editor before."""
    page.get_by_role("link", name="Mistakes", exact=True).press("Enter")
    editor(page).wait_for(state="detached")
    page.get_by_role("link", name="Find my mistake").first.press("Enter")
    editor(page).wait_for()


def test_the_early_box_is_on_no_other_page(visit: Callable[..., Page], generous: str) -> None:
    """A page without editor has nothing to write a program in."""
    page = visit(f"{generous}/privacy")

    assert page.locator("#surefix-early").count() == 0
