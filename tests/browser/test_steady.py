"""The page on a bad day and in another language: a lost server, a switch of language, writing from right to left."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from running import BROKEN, Page, check, editor, free_port, lines, unfold, wait_until_healthy, write

from tutor_app.pages.server.launch import command
from tutor_app.settings import Settings, environment

CARD = ".st-key-mistake-1 .surefix"
pytestmark = pytest.mark.browser


END_OF_TEXT = """
(node) => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect().right;
}
"""


class Server:
    """A Surefix that may be lost, and is back at the same address with nothing of what it held in memory."""

    def __init__(self, folder: Path) -> None:
        self._settings, self._folder = Settings(port=free_port(), data_folder=folder, workers=1, precision=0.0), folder
        self.address = f"http://localhost:{self._settings.port}"
        self.start()

    def start(self) -> None:
        """Answer."""
        variables = {**os.environ, **environment(self._settings)}
        with (self._folder / "server.log").open("a") as log:
            self._process = subprocess.Popen(command(), env=variables, cwd=self._folder, stdout=log, stderr=log)
        wait_until_healthy(self.address, self._process)

    def lose(self) -> None:
        """Be gone, without a word."""
        self._process.kill()
        self._process.wait(30)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """One for a test alone."""
    found = Server(tmp_path)
    yield found
    found.lose()


def lost(page: Page, server: Server) -> None:
    """The server is gone, which the page says."""
    server.lose()
    page.get_by_text("Reconnecting").wait_for()


def back(page: Page, server: Server) -> None:
    """The server is back, and the page has found it."""
    server.start()
    page.get_by_text("Reconnecting").wait_for(state="hidden", timeout=90_000)


def test_a_lost_server_is_said_in_our_words_and_loses_nothing(visit: Callable[..., Page], server: Server) -> None:
    """The student writes on while it is away; when it is back, one click checks what was written."""
    page = visit(server.address)
    write(page, "herd = 1\n")
    lost(page, server)
    write(page, BROKEN)
    page.wait_for_timeout(12_000)  # by then Streamlit would have opened its own window
    assert page.get_by_role("dialog").count() == 0
    assert lines(page)[:3] == BROKEN.splitlines()

    back(page, server)
    page.get_by_role("button", name="Find my mistake").click()

    page.get_by_role("button", name="Next hint").first.wait_for()
    assert lines(page)[:3] == BROKEN.splitlines()


def test_feedback_is_back_with_the_server(visit: Callable[..., Page], server: Server) -> None:
    """Without a click, on the text as it was checked; a text that was put there by a button comes along as well."""
    page = visit(server.address)
    check(page, BROKEN)
    unfold(page, "fix")
    page.get_by_role("button", name="Use this fix").click()
    page.get_by_text("Python can read this program").wait_for()
    mended = lines(page)[:3]
    lost(page, server)

    back(page, server)

    page.get_by_role("button", name="Undo: back to my program").wait_for(state="hidden")
    page.get_by_text("Python can read this program").wait_for()
    assert lines(page)[:3] == mended


def test_a_plain_text_box_comes_through_as_well(visit: Callable[..., Page], server: Server) -> None:
    """It holds what was written after an example was put there, and one click checks it."""
    page = visit(server.address)
    page.get_by_role("button", name="Options").click()
    page.get_by_text("Plain text box").click()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Examples").click()
    page.locator(".st-key-example-colon button").click()
    page.locator(CARD).first.wait_for()
    editor(page).fill(BROKEN)
    editor(page).press("Tab")  # a text box of Streamlit's is shut while the server is away
    page.locator(".st-key-feedback").get_by_text("Changed: check again").wait_for()
    lost(page, server)

    back(page, server)
    page.get_by_role("button", name="Find my mistake").click()

    page.locator(CARD, has_text="zebras").first.wait_for()
    assert editor(page).input_value() == BROKEN


def test_the_language_is_kept_and_the_explanation_follows_it(visit: Callable[..., Page], generous: str) -> None:
    """A switch tells the same feedback anew, and another tab opens in the language as well; it counts as no attempt."""
    page = visit(generous)
    check(page, BROKEN)
    page.get_by_role("button", name="Next hint").first.wait_for()
    page.get_by_role("button", name="Options").click()
    page.locator(".st-key-lang [role=combobox], .st-key-lang input").first.click()
    page.get_by_role("option", name="Deutsch").click()

    page.locator(CARD, has_text="Doppelpunkt").wait_for()
    assert page.evaluate("document.documentElement.lang") == "de"
    page.wait_for_function("() => document.cookie.includes('surefix-language=de')")
    other = page.context.new_page()
    other.goto(generous)
    other.get_by_role("button", name="Meinen Fehler finden").wait_for()
    other.close()


def test_a_page_from_right_to_left_is_so_all_over_code_excepted(visit: Callable[..., Page], generous: str) -> None:
    """The editor is on the right of the feedback, texts begin at the right, and the program reads from the left."""
    page = visit(f"{generous}/?lang=ar")
    page.locator(".cm-content").click()
    page.keyboard.insert_text(BROKEN)
    page.locator(".st-key-check button").click()
    page.locator(CARD).first.wait_for()

    assert page.evaluate("document.documentElement.dir") == "rtl"
    left = "(node) => node.getBoundingClientRect().left"
    assert page.locator(".st-key-write").evaluate(left) > page.locator(".st-key-feedback").evaluate(left)
    assert page.locator("h1").evaluate(END_OF_TEXT) > 1000
    for code in (".cm-content", ".excerpt"):
        assert page.locator(code).first.evaluate("(node) => getComputedStyle(node).direction") == "ltr"
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_the_first_document_is_ours(visit: Callable[..., Page], generous: str) -> None:
    """Before any script runs it has our name, our picture, something to look at, and what other sites show of a link."""
    page = visit("about:blank")
    page.route("**/*.js*", lambda route: route.abort())
    page.goto(generous)

    assert page.title() == "Surefix"
    assert page.locator(".surefix-shell").is_visible()
    assert page.locator("link[rel=icon]").get_attribute("href") == "./surefix/favicon.svg"
    assert "mistake" in page.locator("meta[property='og:description']").get_attribute("content")
    assert page.request.get(page.locator("meta[property='og:image']").get_attribute("content")).status == 200


def test_the_editor_can_be_written_in_after_a_reload_in_dark(visit: Callable[..., Page], generous: str) -> None:
    """Streamlit's own start takes the place of the first picture, in both themes."""
    page = visit(generous, color_scheme="dark")
    editor(page).wait_for()

    assert page.locator(".surefix-shell").count() == 0
