"""The page of mistakes in a real browser: an entry by its address, a search by what Python says, an example to try."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from running import Page, check, lines, write

pytestmark = pytest.mark.browser

OWN = "zebras = 4\nif zebras > 3\n    print('a herd')\n"


def test_an_entry_is_reached_by_its_address_and_stays_after_a_reload(visit: Callable[..., Page], generous: str) -> None:
    """In the language of the address, after a reload too; and in another one when the address asks for it."""
    page = visit(f"{generous}/mistakes?kind=missing-colon&lang=de")
    page.get_by_role("heading", name="Doppelpunkt").wait_for()
    page.reload()
    page.get_by_role("heading", name="Doppelpunkt").wait_for()

    page.goto(f"{generous}/mistakes?kind=missing-colon&lang=en")
    page.get_by_role("heading", name="Missing colon").wait_for()
    assert page.get_by_role("heading", level=1).count() == 1


def test_a_message_leads_to_an_entry_and_its_example_is_checked(visit: Callable[..., Page], generous: str) -> None:
    """By keyboard alone; the example is checked at once, and the student's own program comes back."""
    page = visit(generous)
    write(page, OWN)
    page.get_by_role("link", name="Mistakes").hover()
    page.wait_for_timeout(1_000)  # a hand is no faster
    page.get_by_role("link", name="Mistakes").click()
    field = page.get_by_label("Find a mistake")
    field.fill("SyntaxError: invalid syntax. Perhaps you forgot a comma?")
    field.press("Enter")
    page.get_by_role("heading", name="make Python say this").wait_for()
    page.get_by_role("status").filter(has_text="kinds of mistakes found").wait_for(state="attached")

    found = page.get_by_role("button", name="Missing comma").first
    found.focus()
    found.press("Enter")
    page.get_by_role("heading", name="Missing comma").wait_for()
    assert "kind=missing-comma" in page.url

    page.get_by_role("button", name="Try this mistake").press("Enter")
    page.get_by_role("heading", name="You're trying an example").wait_for()
    page.get_by_text("Was this helpful?").wait_for()
    assert lines(page)[: len(OWN.splitlines())] != OWN.splitlines()

    page.get_by_role("button", name="Back to my program").click()
    page.locator(".cm-line", has_text="a herd").wait_for()


def test_feedback_links_to_the_entry(visit: Callable[..., Page], generous: str) -> None:
    """In a tab of its own, so that the student's page stays as it is."""
    page = visit(generous)
    check(page, OWN)
    with page.expect_popup() as opened:
        page.get_by_role("link", name="More about this mistake").first.click()

    opened.value.get_by_role("heading", name="Missing colon").wait_for()
    assert opened.value.url.startswith(f"{generous}/mistakes?kind=missing-colon")
