"""The icons that the pages show are cut out of Streamlit's font, and its fonts for texts are not loaded."""

from __future__ import annotations

import pytest
from fontTools.ttLib import TTFont
from starlette.applications import Starlette
from starlette.testclient import TestClient

from tutor_app.pages import fonts
from tutor_app.pages.fonts.subset import cut, drawn
from tutor_app.pages.server import packed


def test_the_cut_font_draws_all_that_the_whole_one_would() -> None:
    """Each icon that a page or Streamlit names, and that the whole font has, is drawn by the cut one."""
    missing = (fonts.needed() & drawn(TTFont(fonts.whole())).keys()) - drawn(TTFont(fonts.ICONS)).keys()

    assert missing == set()


def test_the_cut_font_was_made_for_what_is_needed_now() -> None:
    """A page with a new icon, or a newer Streamlit, fails here until the font is cut anew."""
    assert fonts.whole() in fonts.replaced()


def test_our_pages_name_icons_that_exist() -> None:
    """A misspelt icon would be shown as its letters."""
    ours = fonts.named(fonts.PAGES.rglob("*.py"))

    assert ours
    assert ours <= drawn(TTFont(fonts.whole())).keys()


def test_cutting_leaves_nothing_else() -> None:
    """Of the whole font only the icons that were asked for are left."""
    font = TTFont(fonts.whole())

    cut(font, frozenset({"check", "close"}))

    assert set(drawn(font).values()) == {"check", "close"}


def test_browsers_get_the_cut_font_in_place_of_the_whole() -> None:
    """At the address of Streamlit's font comes ours, which browsers may keep."""
    with TestClient(packed.Packed(Starlette())) as browser:
        answer = browser.get(f"/static/media/{fonts.whole().name}")

    assert answer.content == fonts.ICONS.read_bytes()
    assert answer.headers["content-type"] == "font/woff2"
    assert "immutable" in answer.headers["cache-control"]


def test_a_streamlit_with_other_icons_gets_its_own_font(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where more is needed than the cut font was made for, the whole one is left in its place."""
    monkeypatch.setattr(fonts, "needed", lambda: frozenset({"an_icon_of_tomorrow"}))

    assert f"/static/media/{fonts.whole().name}" not in packed.served()


def test_no_font_for_texts_comes() -> None:
    """At the addresses of Streamlit's own comes a font without any letter, in which browsers then write nothing."""
    letters = TTFont(fonts.EMPTY).getBestCmap()
    faces = [path for path in packed.served() if "Source" in path]

    assert not any(chr(code).isalnum() for code in letters or {})
    assert len(faces) >= 4
    assert all(packed.served()[path] == fonts.EMPTY for path in faces)
