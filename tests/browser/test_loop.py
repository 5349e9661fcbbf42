"""What was pasted, a notebook's file, the visit's summary and a question to a person, in a real browser."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from running import BROKEN, Page, check, editor, lines
from test_accessibility import violations

pytestmark = pytest.mark.browser

CLIPBOARD = ["clipboard-read", "clipboard-write"]
TRANSCRIPT = ">>> zebras = 4\n>>> print(zebras)\n4\n"
MENDED = BROKEN.replace("> 3\n", "> 3:\n")


def test_one_click_keeps_only_the_code_and_another_brings_the_text_back(visit: Callable[..., Page], strict: str) -> None:
    """Even where nothing else may be shown: a prompt is no guess."""
    page = visit(strict)
    check(page, TRANSCRIPT)
    page.get_by_text("You pasted more than code").wait_for()
    assert violations(page) == []

    page.get_by_role("button", name="Keep only the code").click()

    page.get_by_text("Python can read this program").wait_for()
    assert lines(page)[:2] == ["zebras = 4", "print(zebras)"]
    page.get_by_role("button", name="Undo: back to what was there before").click()
    editor(page).get_by_text(">>> zebras").wait_for()


def test_a_notebook_opens_its_cells(visit: Callable[..., Page], generous: str, tmp_path: Path) -> None:
    """And a picture gets a sentence."""
    page = visit(generous)
    cells = [{"cell_type": "code", "source": "zebras = 4"}, {"cell_type": "code", "source": "print(zebras)"}]
    (tmp_path / "herd.ipynb").write_text(json.dumps({"nbformat": 4, "cells": cells}))
    (tmp_path / "herd.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")

    page.get_by_role("button", name="Upload").click()
    page.locator("input[type=file]").set_input_files(tmp_path / "herd.ipynb")
    editor(page).get_by_text("print").wait_for()
    assert [line for line in lines(page) if line][:4] == ["# %% 1", "zebras = 4", "# %% 2", "print(zebras)"]
    page.get_by_role("button", name="Upload").click()
    page.locator("input[type=file]").set_input_files(tmp_path / "herd.png")

    page.get_by_text("This file isn't text").wait_for()


def test_the_summary_of_a_visit_outlives_a_reload(visit: Callable[..., Page], generous: str) -> None:
    """It is kept by the window, says what was mended alone, and is gone when the student clears it."""
    page = visit(generous)
    check(page, BROKEN)
    page.get_by_text("not fixed yet").wait_for()
    check(page, MENDED)
    page.get_by_text("you fixed it yourself").wait_for()
    assert violations(page) == []

    page.reload()

    page.get_by_text("you fixed it yourself").wait_for()
    page.get_by_role("button", name="Clear this list").click()
    page.get_by_text("you fixed it yourself").wait_for(state="hidden")
    page.reload()
    editor(page).get_by_text("a herd").wait_for()
    assert page.get_by_text("you fixed it yourself").count() == 0 or not page.get_by_text("you fixed it yourself").is_visible()


def test_an_attempt_comes_back(visit: Callable[..., Page], generous: str) -> None:
    """From the history, with one click."""
    page = visit(generous)
    check(page, BROKEN)
    page.get_by_text("not fixed yet").wait_for()
    check(page, MENDED)
    page.get_by_text("Python can read this program").wait_for()
    page.get_by_text("Your attempts in this visit").click()

    page.get_by_role("button", name="Bring this back").click()

    page.get_by_text("An earlier attempt is back").first.wait_for()
    assert lines(page)[:3] == BROKEN.splitlines()


@pytest.mark.parametrize("said", ["Yes", "No"])
def test_who_says_by_keyboard_whether_it_helped_stays_there_and_is_thanked(
    visit: Callable[..., Page], generous: str, said: str
) -> None:
    """The keyboard is on the same button, where Enter answers no other question; a screen reader hears the thanks."""
    page = visit(generous)
    check(page, BROKEN)
    page.get_by_text("Was this helpful?").wait_for()
    button = page.get_by_role("button", name=said, exact=True)
    button.focus()
    page.keyboard.press("Enter")

    page.get_by_role("status").filter(has_text="Thank you.").wait_for(state="attached")
    page.locator(".st-key-opinion").get_by_text("Thank you.").wait_for()
    assert button.evaluate("button => button === document.activeElement")
    assert violations(page) == []


def test_a_question_is_ready_to_send(visit: Callable[..., Page], strict: str) -> None:
    """By keyboard; the message has place, program and a link that opens both, and so has the mail."""
    page = visit(strict, permissions=CLIPBOARD)
    check(page, BROKEN)
    page.get_by_role("button", name="Ask a person").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Copy the message").focus()
    page.keyboard.press("Enter")
    page.get_by_role("status").filter(has_text="Copied.").wait_for()

    message = page.evaluate("navigator.clipboard.readText()")
    mail = page.get_by_role("link", name="Send by email").get_attribute("href")

    assert "line 2" in message and BROKEN.strip() in message
    link = next(word for word in message.split() if word.startswith("http"))
    assert len(parse_qs(urlsplit(link).query)["state"][0]) == 32
    assert mail.startswith("mailto:?subject=") and link in unquote(mail)
    assert violations(page) == []
    other = visit(link)
    editor(other).get_by_text("a herd").wait_for()
