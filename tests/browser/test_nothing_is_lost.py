"""Whatever happens to the window or the line, what the student wrote stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from running import BROKEN, Page, editor, write

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
    page.get_by_role("button", name="Check my program").click()
    page.get_by_text("What is wrong").wait_for()
