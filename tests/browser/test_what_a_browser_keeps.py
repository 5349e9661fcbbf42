"""What is in a student's browser after a lesson: what the page about privacy and the form for schools name, and nothing else."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from running import BROKEN, Page, check, editor, serving

from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts
from tutor_app.pages.joining import DAYS, cookie
from tutor_app.pages.preferences import LANGUAGE, LIVE, SECONDS, STORED

pytestmark = pytest.mark.browser
KEYS = "(storage) => Object.keys(window[storage]).sort()"
MINUTE = 60
UPLOADS = "_streamlit_xsrf"


def test_a_browser_keeps_what_is_named(visit: Callable[..., Page], tmp_path: Path) -> None:
    """Choices for a year, the class's word for 180 days and out of the reach of scripts, the program for the window alone."""
    with serving(tmp_path, precision=0.0) as address:
        of = Store(tmp_path / "surefix.sqlite").people.new_class("9b")
        assert of is not None
        page = visit(f"{address}/?class={of.code}")
        page.get_by_label("Take a made-up name").check()
        page.get_by_role("button", name="Join the class").click()
        page.get_by_text("You're in").wait_for()
        check(page, BROKEN)
        editor(page).click()
        page.keyboard.press("Tab")
        page.get_by_role("button", name="Options").click()
        page.get_by_text("Mark where Python stops").click()
        page.wait_for_function("() => document.cookie.includes('surefix-live=off')")
        page.get_by_role("combobox", name="Language").click()
        page.get_by_role("option", name="Deutsch").click()
        page.wait_for_function("() => document.cookie.includes('surefix-language=de')")

        word, now = cookie(str(urlsplit(address).port)), time.time()
        kept = {one["name"]: one for one in page.context.cookies()}
        assert set(kept) == {LANGUAGE, LIVE, STORED, word, UPLOADS}
        assert kept.pop(UPLOADS)["expires"] == -1  # with the browser
        lives = {name: one["expires"] - now for name, one in kept.items()}
        assert all(abs(lives[name] - SECONDS) < MINUTE for name in (LANGUAGE, LIVE, STORED))
        assert abs(lives[word] - DAYS * 24 * 3600) < MINUTE
        assert {name for name, one in kept.items() if one["httpOnly"]} == {word}
        assert {one["sameSite"] for one in kept.values()} == {"Strict"}
        page.wait_for_function("() => 'surefix-visit' in sessionStorage")
        assert page.evaluate(KEYS, "sessionStorage") == ["surefix-visit", "surefix.draft", "surefix.window"]
        assert page.evaluate(KEYS, "localStorage") == ["stActiveTheme-/-v2", "surefix.hint"]

        other = page.context.new_page()
        other.goto(f"{address}/?lang=en")
        editor(other).wait_for()
        assert "a herd" not in editor(other).inner_text()
        other.get_by_test_id("stPopover").get_by_role("button", name=Texts("joining")("leave")).click()
        other.get_by_role("button", name=Texts("joining")("leave-class")).click()
        other.wait_for_function('() => !document.body.innerText.includes("You\'re in")')
        assert word not in {one["name"] for one in page.context.cookies()}
