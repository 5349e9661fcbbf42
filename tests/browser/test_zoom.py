"""At 200% zoom, and on a phone, everything can be read by scrolling in one direction only (WCAG 1.4.4 and 1.4.10).

A window of 1280 CSS pixels at 200% is one of 640 for the page; 360 is a phone, and more than the 320 at 400%.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from running import BROKEN, Page, check, unfold

pytestmark = pytest.mark.browser

WINDOWS = {
    "zoomed": {"viewport": {"width": 640, "height": 450}, "device_scale_factor": 2},
    "phone": {"viewport": {"width": 360, "height": 740}},
}
STYLED = "() => [...document.querySelectorAll('style')].some((sheet) => sheet.textContent.includes('.surefix'))"
CUT_OFF = """
() => {
  const inner = document.querySelector(".stMain");
  // code and tables need both directions, and may scroll within their frames
  const both = "pre, .cm-scroller, .excerpt, .surefix-scroll, [data-testid=stTable], [data-testid=stDataFrame]";
  const scrolls = (node) => ["auto", "scroll"].includes(getComputedStyle(node).overflowX) && node.closest(both);
  const unseen = (node) => node.closest(".surefix-unseen, .said, [aria-hidden=true], [data-testid=stIconMaterial]");
  const found = [];
  for (const node of inner.querySelectorAll("*")) {
    const own = [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent.trim());
    const box = node.getBoundingClientRect();
    if (!own || !box.width || !box.height || unseen(node) || !node.checkVisibility({ visibilityProperty: true })) continue;
    const name = `${node.tagName} ${node.className} ${node.textContent.trim().slice(0, 60)}`;
    let frame = node;
    while (frame !== inner && !(scrolls(frame) && frame.scrollWidth > frame.clientWidth)) {
      const hides = getComputedStyle(frame).overflowX !== "visible" && frame.clientWidth;
      if (hides && frame.scrollWidth > frame.clientWidth + 1) found.push(`cut off: ${name}`);
      frame = frame.parentElement;
    }
    if (frame === inner && (box.right > window.innerWidth + 1 || box.left < -1)) found.push(`outside: ${name}`);
  }
  for (const node of [document.documentElement, inner]) {
    if (node.scrollWidth > window.innerWidth) found.push(`wide: ${node.tagName}`);
  }
  return [...new Set(found)];
}
"""


@pytest.fixture(params=sorted(WINDOWS))
def small(request: pytest.FixtureRequest, visit: Callable[..., Page]) -> Callable[[str], Page]:
    """Opens an address in a small window."""
    return lambda address: visit(address, **WINDOWS[request.param])


def test_an_explanation_reads_in_one_direction(small: Callable[[str], Page], generous: str) -> None:
    """Before the check, with all of the feedback, the repair in both views, the history and a link."""
    page = small(generous)
    page.locator(".cm-content").wait_for()
    assert page.evaluate(CUT_OFF) == []

    check(page, BROKEN)
    unfold(page, "fix")
    page.get_by_role("button", name="Use this fix").wait_for()
    page.get_by_role("button", name="Link to this").click()
    page.get_by_role("button", name="Copy the link").wait_for()
    page.get_by_text("Your attempts in this visit").click()
    page.get_by_text("First attempt").wait_for()
    assert page.evaluate(CUT_OFF) == []

    page.get_by_text("Side by side").click()
    page.get_by_role("columnheader", name="Fixed").wait_for()
    assert page.evaluate(CUT_OFF) == []


def test_withheld_feedback_reads_in_one_direction(small: Callable[[str], Page], strict: str) -> None:
    """The place, what Python says, and the message to send along."""
    page = small(strict)
    check(page, BROKEN)
    page.get_by_text("We're not sure enough").wait_for()

    assert page.evaluate(CUT_OFF) == []


def test_the_instructor_page_reads_in_one_direction(
    small: Callable[[str], Page], visit: Callable[..., Page], generous: str
) -> None:
    """The knob, its picture, and each of the tabs about a class."""
    student = visit(generous)
    check(student, BROKEN)
    student.get_by_role("button", name="Next hint").first.wait_for()
    page = small(f"{generous}/instructor")
    page.get_by_text("Who is stuck").wait_for()
    page.wait_for_function(STYLED)
    assert page.evaluate(CUT_OFF) == []
    page.get_by_role("tab", name="How sure is Surefix?").click()
    page.get_by_text("Look at one program").wait_for()
    page.locator("canvas, svg.marks").first.wait_for()
    assert page.evaluate(CUT_OFF) == []

    for tab, sign in (
        ("Mistakes", "Mistakes over time"),
        ("Visits", "Look at one visit"),
        ("Questions and reviews", "All of it is right"),
        ("Settings", "See as a student"),
        ("Export", "Download CSV"),
    ):
        page.get_by_role("tab", name=tab, exact=True).click()
        page.get_by_text(sign).first.wait_for()
        assert page.evaluate(CUT_OFF) == [], tab


def test_a_closed_sidebar_lies_beside_the_page_in_arabic(generous: str, visit: Callable[..., Page]) -> None:
    """It stands on the right there, and is hidden to the right, not across the page."""
    page = visit(f"{generous}?lang=ar", **WINDOWS["phone"])
    page.locator(".cm-editor").wait_for()
    page.wait_for_function(STYLED)

    left = "() => document.querySelector('[data-testid=stSidebarContent]').getBoundingClientRect().left"
    page.wait_for_function(f"() => ({left})() >= window.innerWidth")
