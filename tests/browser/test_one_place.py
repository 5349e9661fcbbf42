"""One place to work: while a student reads, the program stays at hand, on a wide screen and on a phone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from running import BROKEN, Page, check, editor

pytestmark = pytest.mark.browser

TWO = BROKEN + "for zebra in range(3)\n    print(zebra)\n"
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
IN_VIEW = """
(node) => {
  const box = node.getBoundingClientRect();
  return box.top >= 0 && box.bottom <= window.innerHeight && box.height > 0;
}
"""
LONG = """
() => {
  const main = document.querySelector(".stMain");
  return main.scrollHeight - main.clientHeight >= 60;
}
"""


def in_view(page: Page, selector: str) -> bool:
    """Whether the whole of it is on the screen."""
    seen: bool = page.locator(selector).evaluate(IN_VIEW)
    return seen


@pytest.mark.parametrize("height", [600, 768])
def test_the_editor_stays_in_view_while_the_feedback_is_read(visit: Callable[..., Page], generous: str, height: int) -> None:
    """However far one scrolls; its button with it."""
    page = visit(generous, viewport={"width": 1366, "height": height})
    check(page, TWO)
    page.get_by_role("button", name="Next hint").first.wait_for()
    page.get_by_text("The rule, with an example").first.click()
    page.get_by_text("Python says").first.click()
    page.wait_for_function(LONG)
    page.locator(".stMain").evaluate("(main) => main.scrollTo(0, 120)")
    page.wait_for_timeout(300)

    assert page.locator(".stMain").evaluate("(main) => main.scrollTop") >= 50
    assert in_view(page, ".cm-editor")
    assert in_view(page, ".st-key-check button")


def test_on_a_phone_a_bar_has_the_button_the_verdict_and_the_way(visit: Callable[..., Page], generous: str) -> None:
    """All three are in view from the start, and the way leads from the feedback to the code and back."""
    page = visit(generous, **PHONE)
    editor(page).wait_for()
    assert in_view(page, ".st-key-check button")

    check(page, BROKEN)
    page.locator(".verdict", has_text="line 2").wait_for()
    page.get_by_role("button", name="To the code").click()
    page.get_by_role("button", name="To the feedback").wait_for()
    page.wait_for_function("() => document.querySelector('.st-key-write').getBoundingClientRect().top > -50")
    assert in_view(page, ".st-key-bar")
    assert page.locator(".verdict").evaluate("(line) => line.getClientRects().length && line.offsetHeight < 30")

    page.get_by_role("button", name="To the feedback").click()
    page.get_by_role("button", name="To the code").wait_for()
    page.wait_for_function("() => document.querySelector('.st-key-feedback').getBoundingClientRect().top < 300")


def test_on_a_phone_go_to_line_brings_the_line_into_view(visit: Callable[..., Page], generous: str) -> None:
    """The line is between the page's header and the bar."""
    page = visit(generous, **PHONE)
    check(page, BROKEN)
    page.get_by_role("button", name="Go to line 2").click()
    line = page.locator(".cm-focused .cm-activeLine", has_text="if zebras")
    line.wait_for()
    page.wait_for_timeout(500)

    top, bar = (page.locator(part).bounding_box()["y"] for part in (".cm-activeLine", ".st-key-bar"))
    assert 56 < top < bar - 20


def test_the_menu_has_nothing_for_developers(visit: Callable[..., Page], generous: str) -> None:
    """Neither a recorder nor the name of a library; the choice of colours is there."""
    page = visit(generous)
    editor(page).wait_for()
    page.locator("[data-testid=stMainMenu] button").click()
    page.get_by_text("Dark").wait_for()

    assert not page.get_by_text("Record screen").is_visible()
    assert not page.get_by_text("Made with").is_visible()
