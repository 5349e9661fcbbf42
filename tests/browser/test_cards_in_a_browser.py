"""Cards, hints and fixes in a real browser: by keyboard, at every size, in both themes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from running import BROKEN, Page, check, editor, lines, unfold
from test_accessibility import violations

pytestmark = pytest.mark.browser

TWO = 'names = ["Ada", "Grace"\nfor name in names\n    print("Hello, " + name)\n'
FIRST, SECOND = ".st-key-mistake-1", "[class*='st-key-mistake-2-of-']"


def test_a_folded_mistake_opens_by_keyboard_and_stays_open(visit: Callable[..., Page], generous: str) -> None:
    """The second mistake is one line; Enter opens it, its next hint opens by key as well, and the card does not fold again."""
    page = visit(generous)
    check(page, TWO)
    second = page.locator(f"{SECOND} summary").first
    second.get_by_text("Line 2: Missing colon").wait_for()
    assert second.bounding_box()["height"] < 60
    assert not page.locator(f"{SECOND} .excerpt").is_visible()

    second.focus()
    page.keyboard.press("Enter")
    page.locator(f"{SECOND} .excerpt").wait_for()
    more = page.locator(SECOND).get_by_role("button", name="Next hint (3 of 4)")
    more.focus()
    page.keyboard.press("Enter")

    page.locator(SECOND).get_by_text("starts a block").first.wait_for()
    page.locator(SECOND).get_by_role("button", name="Show me a fix (4 of 4)").wait_for()
    assert page.locator(f"{SECOND} .excerpt").is_visible()
    assert page.locator(FIRST).get_by_role("button", name="Next hint (3 of 4)").is_visible()


def test_a_words_meaning_opens_on_the_word(visit: Callable[..., Page], generous: str) -> None:
    """By key and by finger; Esc and a tap elsewhere close it; it is beside the word, within the window."""
    page = visit(generous, viewport={"width": 360, "height": 740}, has_touch=True)
    check(page, BROKEN)
    word = page.get_by_role("button", name="colon", exact=True).first
    meaning = page.get_by_text("A colon is the symbol").first
    word.wait_for()
    assert not meaning.is_visible()

    word.focus()
    page.keyboard.press("Enter")
    meaning.wait_for()
    page.keyboard.press("Escape")
    meaning.wait_for(state="hidden")

    word.tap()
    meaning.wait_for()
    box, at = meaning.bounding_box(), word.bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 360
    assert abs(box["y"] - at["y"]) < 120
    page.locator("h1").tap()
    meaning.wait_for(state="hidden")


def test_a_used_fix_is_checked_shown_and_reached(visit: Callable[..., Page], generous: str) -> None:
    """One click puts it in, checks it, goes to its line, shows what changed and what to learn; the other mistake is left."""
    page = visit(generous)
    check(page, TWO)
    unfold(page, "fix")

    page.get_by_role("button", name="Use this fix").click()

    page.get_by_text("This is what changed").first.wait_for()
    page.locator(".surefix .note ins", has_text="]").wait_for()
    page.locator(".note", has_text="Every opening bracket needs a closing bracket").wait_for()
    page.locator(".cm-activeLine", has_text='names = ["Ada", "Grace"]').wait_for()
    page.locator(FIRST).get_by_role("heading", name="Line 2: Missing colon").wait_for()
    assert page.get_by_text("right now").count() == 0 and page.get_by_text("You fixed it").count() == 0

    page.get_by_role("button", name="Undo").click()
    page.locator(SECOND).first.wait_for()
    assert lines(page)[:3] == TWO.splitlines()


def test_a_line_that_was_mended_is_named_and_said(visit: Callable[..., Page], generous: str) -> None:
    """Whoever mends the first mistake alone reads and hears which line is right, and sees what is left."""
    page = visit(generous)
    check(page, TWO)
    page.locator(FIRST).wait_for()

    check(page, TWO.replace('"Grace"', '"Grace"]'))

    page.locator(".note", has_text="Line 1 is right now.").wait_for()
    page.get_by_role("status").get_by_text("Line 1 is right now.").wait_for(state="attached")
    page.locator(FIRST).get_by_role("heading", name="Line 2: Missing colon").wait_for()


def test_what_a_fix_changed_is_lit_in_the_editor_until_the_student_types(visit: Callable[..., Page], generous: str) -> None:
    """Only what the fix wrote, also once its check is there; nothing more is said of it than the card says."""
    page = visit(generous)
    check(page, TWO)
    unfold(page, "fix")
    page.get_by_role("button", name="Use this fix").click()
    page.get_by_text("This is what changed").first.wait_for()
    page.locator(FIRST).get_by_role("heading", name="Line 2: Missing colon").wait_for()

    assert page.locator(".cm-changed").all_inner_texts() == ["]"]
    assert page.locator(".cm-changed").evaluate("(node) => node.getAttributeNames()") == ["class"]
    editor(page).click()
    page.keyboard.press("Control+End")
    page.keyboard.type("#")
    page.locator(".cm-changed").wait_for(state="detached")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_change_makes_the_cards_pale(visit: Callable[..., Page], generous: str, scheme: str) -> None:
    """After an edit the cards lose their colour but not their contrast, and a screen reader is told."""
    page = visit(generous, color_scheme=scheme)
    check(page, TWO)
    page.locator(FIRST).wait_for()
    colour = "element => getComputedStyle(element).color"
    fresh = page.locator(f"{FIRST} .surefix").evaluate(colour)

    editor(page).click()
    page.keyboard.press("Control+End")
    page.keyboard.insert_text("x = 1")
    page.get_by_role("heading", name="Feedback").click()

    page.locator(".st-key-cards-changed").wait_for()
    page.locator(".note", has_text="Changed: check again").wait_for()
    page.get_by_role("status").get_by_text("Changed: check again").wait_for(state="attached")
    assert page.locator(f"{FIRST} .surefix").evaluate(colour) != fresh
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_two_mistakes_are_accessible(visit: Callable[..., Page], generous: str, scheme: str) -> None:
    """Folded and unfolded, with a fix that was used above them."""
    page = visit(generous, color_scheme=scheme)
    check(page, TWO)
    page.locator(f"{SECOND} summary").first.click()
    page.locator(f"{SECOND} .excerpt").wait_for()
    assert violations(page) == []

    unfold(page, "fix")
    page.get_by_role("button", name="Use this fix").click()
    page.get_by_text("This is what changed").first.wait_for()
    assert violations(page) == []
