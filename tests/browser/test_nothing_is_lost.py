"""Whatever happens to the window or the line, what the student wrote stays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from running import BROKEN, Page, editor, write

from tutor_app.diagnose.diagnosis import MAX_CHARACTERS

pytestmark = pytest.mark.browser


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
    held: list[Any] = []

    def hold(script: Any) -> None:
        held.append(script)

    page.route("**/static/js/index*.js", hold)
    page.goto(generous, wait_until="commit")

    box = page.locator("#surefix-early")
    box.click()
    page.keyboard.insert_text(BROKEN)
    page.keyboard.press("Control+Home")
    page.keyboard.type("# my ")
    for waiting in held:
        waiting.continue_()
    page.unroute("**/static/js/index*.js")

    editor(page).get_by_text("a herd").wait_for()
    page.keyboard.type("herd: ")
    editor(page).get_by_text("# my herd: zebras = 4").wait_for()
    box.wait_for(state="detached")
    page.keyboard.press("Control+Enter")
    page.get_by_role("button", name="Next hint").first.wait_for()


def test_the_early_box_is_on_no_other_page(visit: Callable[..., Page], generous: str) -> None:
    """A page without editor has nothing to write a program in."""
    page = visit(f"{generous}/privacy")

    assert page.locator("#surefix-early").count() == 0
