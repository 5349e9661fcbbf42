"""A link to a check, made and opened in a real browser; and an instructor's grades, from click to alarm."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from running import BROKEN, Page, check, editor, lines
from test_accessibility import violations

pytestmark = pytest.mark.browser

CLIPBOARD = ["clipboard-read", "clipboard-write"]
NO_CLIPBOARD = "navigator.clipboard.writeText = () => Promise.reject(new Error('not here'))"


def link_by_keyboard(page: Page) -> str:
    """Check the program, and copy a link to it without a mouse; gives what a screen reader is told."""
    check(page, BROKEN)
    page.get_by_role("button", name="Link to this program").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Copy the link").focus()
    page.keyboard.press("Enter")
    said = page.get_by_role("status").filter(has_text="Cop")
    said.wait_for()
    told: str = said.inner_text()
    return told


def test_a_copied_link_opens_program_and_feedback_elsewhere(visit: Callable[..., Page], generous: str) -> None:
    """By keyboard; the address has one unguessable word and nothing of the program, and the other window loses it on arrival."""
    page = visit(generous, permissions=CLIPBOARD)
    assert link_by_keyboard(page) == "Copied."
    assert violations(page) == []
    link = page.evaluate("navigator.clipboard.readText()")
    assert list(parse_qs(urlsplit(link).query)) == ["state"]
    assert len(parse_qs(urlsplit(link).query)["state"][0]) == 32
    assert "zebras" not in link

    other = visit(link)
    editor(other).get_by_text("a herd").wait_for()
    other.get_by_role("button", name="Next hint").first.wait_for()

    assert lines(other)[:3] == BROKEN.splitlines()
    other.wait_for_function("() => !location.search.includes('state')")


def test_a_link_is_copied_where_the_browser_offers_no_clipboard(visit: Callable[..., Page], generous: str) -> None:
    """Without TLS, as on a school's network, the older way of copying does."""
    page = visit("about:blank")
    page.add_init_script(NO_CLIPBOARD)
    page.goto(generous)

    assert link_by_keyboard(page) == "Copied."


def test_a_reload_after_a_link_keeps_what_was_written_since(visit: Callable[..., Page], generous: str) -> None:
    """The linked program does not come back over new work."""
    page = visit(generous)
    link_by_keyboard(page)
    other = visit(page.get_by_label("Your link").input_value())
    editor(other).get_by_text("a herd").wait_for()
    other.wait_for_function("() => !location.search.includes('state')")
    editor(other).click()
    other.keyboard.press("Control+End")
    other.keyboard.insert_text("print('new work')\n")

    other.reload()

    editor(other).get_by_text("new work").wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_tab_about_a_class_is_accessible(visit: Callable[..., Page], generous: str, scheme: str) -> None:
    """Grading, mistakes over time, visits and export; and the preview of a moved knob."""
    student = visit(generous)
    check(student, BROKEN + f"# {scheme}\n")
    student.get_by_role("button", name="Next hint").first.wait_for()
    page = visit(f"{generous}/instructor", color_scheme=scheme)
    page.get_by_role("tab", name="How sure is Surefix?").click()
    page.get_by_text("Look at one program").wait_for()
    page.get_by_role("slider").focus()
    page.keyboard.press("ArrowLeft")
    page.get_by_text("Less help than now").first.wait_for()
    assert violations(page) == []

    for tab, sign in (
        ("Mistakes", "Mistakes over time"),
        ("Visits", "Look at one visit"),
        ("Questions and reviews", "All of it is right"),
    ):
        page.get_by_role("tab", name=tab, exact=True).click()
        page.get_by_text(sign).first.wait_for()
        assert violations(page) == [], tab


def test_an_instructor_grades_what_students_got(visit: Callable[..., Page], generous: str) -> None:
    """One click keeps the grade, counts it, and offers to change it."""
    student = visit(generous)
    check(student, BROKEN + "print('graded')\n")
    student.get_by_role("button", name="Next hint").first.wait_for()
    page = visit(f"{generous}/instructor")
    page.get_by_role("tab", name="Questions and reviews").click()

    page.get_by_role("button", name="All of it is right").click()

    page.get_by_text("Graded so far: 1. Of these, entirely right: 1.").wait_for()
    page.get_by_role("button", name="Change my last grade").wait_for()


def test_a_language_stays_once_it_was_asked_for(visit: Callable[..., Page], generous: str) -> None:
    """A page opened in German speaks German after a click too; another language chosen there goes into the address and stays."""
    page = visit(f"{generous}/?lang=de")
    page.get_by_role("textbox", name="Dein Python-Programm").click()
    page.keyboard.insert_text(BROKEN)
    page.get_by_role("button", name="Meinen Fehler finden").click()
    page.get_by_role("button", name="Nächster Tipp").wait_for()
    page.get_by_role("heading", name="Warum läuft mein Programm nicht?").wait_for()

    page.get_by_role("button", name="Einstellungen").click()
    page.get_by_label("Sprache").click()
    page.get_by_role("option", name="Français").click()
    page.get_by_role("button", name="Trouver mon erreur").wait_for()
    page.wait_for_function("() => location.search.includes('lang=fr')")
    page.reload()

    page.get_by_role("button", name="Trouver mon erreur").wait_for()
