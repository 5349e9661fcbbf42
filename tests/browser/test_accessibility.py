"""WCAG 2.2 AA, as far as axe can see, on each page and state, in both themes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from running import BROKEN, Page, check, unfold

pytestmark = pytest.mark.browser

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def violations(page: Page) -> list[str]:
    """What axe finds, one line each."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    found: dict[str, Any] = axe.run(page, options={"runOnly": {"type": "tag", "values": RULES}}).response
    return [
        f"{fault['id']}: {node['html'][:200]} {node.get('failureSummary', '')[:200]}"
        for fault in found["violations"]
        for node in fault["nodes"]
    ]


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_student_page_is_accessible(visit: Callable[..., Page], generous: str, scheme: str, width: int) -> None:
    """Before a check, and with feedback, repair and history open; on a phone with its bar."""
    page = visit(generous, color_scheme=scheme, viewport={"width": width, "height": 1000})
    page.locator(".cm-content").wait_for()
    assert violations(page) == []

    check(page, BROKEN)
    unfold(page, "fix")
    page.get_by_role("button", name="colon", exact=True).click()
    page.get_by_text("A colon is the symbol").wait_for()
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.locator("details.rule-on-tap summary").first.click()
    page.locator("details.python-says summary").first.click()
    page.get_by_text("Your attempts in this visit").click()
    page.get_by_text("First attempt").wait_for()
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_withheld_state_is_accessible(visit: Callable[..., Page], strict: str, scheme: str) -> None:
    """The fall-back as well as the explanation."""
    page = visit(strict, color_scheme=scheme)
    check(page, BROKEN)
    page.get_by_text("We're not sure enough").wait_for()

    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_instructor_page_is_accessible(visit: Callable[..., Page], generous: str, scheme: str) -> None:
    """With a class's program to look at."""
    student = visit(generous)
    check(student, BROKEN)
    student.get_by_role("button", name="Next hint").first.wait_for()
    page = visit(f"{generous}/instructor", color_scheme=scheme)
    page.get_by_role("tab", name="How sure is Surefix?").click()
    page.get_by_text("Look at one program").wait_for()
    page.locator("canvas, svg.marks").first.wait_for()

    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_of_mistakes_is_accessible(visit: Callable[..., Page], generous: str, scheme: str) -> None:
    """The lists with a family unfolded, and an entry, opened by keyboard."""
    page = visit(f"{generous}/mistakes", color_scheme=scheme)
    family = page.locator("details summary").first
    family.focus()
    family.press("Enter")
    page.locator("details[open] button").first.wait_for()
    assert violations(page) == []

    kind = page.get_by_role("button", name="Missing colon").first
    kind.focus()
    kind.press("Enter")
    page.locator(".examples").wait_for()
    assert violations(page) == []
