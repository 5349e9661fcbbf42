"""An instructor's day in a real browser: log in, reload, another tab, log out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from running import Page, serving
from test_accessibility import violations

from tutor_app.explain.localisation import Texts

pytestmark = pytest.mark.browser

OPEN = "open sesame"


def form(page: Page) -> None:
    """Wait for the question for the passphrase, with nothing of the class beside it."""
    page.get_by_label("Instructor passphrase").wait_for()
    assert page.get_by_text("What you can expect").count() == 0


def inside(page: Page) -> None:
    """Wait for what lies behind it."""
    page.get_by_text("What you can expect").wait_for()


def give(page: Page, passphrase: str) -> None:
    """Type it and send it, by keyboard."""
    page.get_by_label("Instructor passphrase").fill(passphrase)
    page.keyboard.press("Enter")


def test_a_log_in_lasts_through_reloads_and_tabs_until_the_log_out(visit: Callable[..., Page], tmp_path: Path) -> None:
    """One wrong try, then the page; it is open after a reload and in a new tab, and closed for all of them after the log-out."""
    with serving(tmp_path, instructor_passphrase=OPEN) as address:
        page = visit(f"{address}/instructor")
        form(page)
        give(page, "open sesam")
        page.get_by_role("alert").filter(has_text=Texts("pages")("passphrase-wrong")).wait_for()
        assert violations(page) == []
        give(page, OPEN)
        inside(page)
        assert violations(page) == []
        assert OPEN not in page.evaluate("document.cookie + JSON.stringify({...localStorage, ...sessionStorage})")
        assert "log-in" not in page.evaluate("document.cookie")

        page.reload()
        inside(page)
        tab = page.context.new_page()
        tab.goto(f"{address}/instructor?lang=de")
        tab.get_by_role("button", name="Abmelden").wait_for()

        page.get_by_role("button", name="Log out").click()
        form(page)
        page.reload()
        form(page)
        tab.reload()
        tab.get_by_role("button", name="Anmelden").wait_for()
        form_of_another = visit(f"{address}/instructor")
        form(form_of_another)


def test_a_log_in_outlives_the_server(visit: Callable[..., Page], tmp_path: Path) -> None:
    """The key is in the data folder: a server that is started again at the same address knows its instructor."""
    with serving(tmp_path, instructor_passphrase=OPEN) as address:
        page = visit(f"{address}/instructor")
        give(page, OPEN)
        inside(page)
    with serving(tmp_path, instructor_passphrase=OPEN, port=int(address.rpartition(":")[2])):
        page.goto(f"{address}/instructor")
        inside(page)
