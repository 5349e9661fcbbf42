"""What the buttons above the editor open, in a real browser: by keyboard, and with other parts of the page pressed meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from running import BROKEN, Page, editor, lines, serving, write

from tutor_app.classroom.place import FILE
from tutor_app.classroom.store import Store
from tutor_app.explain.localisation import Texts

pytestmark = pytest.mark.browser


def box(page: Page) -> Page:
    """What is open."""
    return page.get_by_test_id("stPopoverBody")


def pressed(page: Page, name: str) -> Page:
    """Open what is behind the button, by keyboard; gives the button when what is open has the focus."""
    button = page.locator(f".st-key-{name} button").first
    button.press("Enter")
    box(page).locator(":focus").last.wait_for(state="attached")
    return button


@pytest.mark.parametrize("name", ["examples", "upload", "options"])
def test_who_opens_a_box_by_keyboard_is_in_it_until_escape(visit: Callable[..., Page], generous: str, name: str) -> None:
    """Tab goes round in it, both ways; its button has the focus again when it is closed."""
    page = visit(generous)
    editor(page).wait_for()
    button = pressed(page, name)
    for key in ("Shift+Tab", *["Tab"] * 12):
        page.keyboard.press(key)
        assert box(page).locator(":focus").count() == 1

    page.keyboard.press("Escape")

    box(page).wait_for(state="detached")
    assert button.evaluate("button => button === document.activeElement")


def test_who_chose_an_example_or_a_language_by_keyboard_is_at_its_button(visit: Callable[..., Page], generous: str) -> None:
    """What was chosen is gone with the box; the focus isn't lost with it."""
    page = visit(generous)
    editor(page).wait_for()
    examples = pressed(page, "examples")
    page.keyboard.press("Enter")
    box(page).wait_for(state="detached")
    page.wait_for_function("button => button === document.activeElement", arg=examples.element_handle())

    options = pressed(page, "options")
    page.keyboard.press("ArrowDown")
    page.get_by_role("option", name=Texts("pages", "de")("language-name")).click()
    page.get_by_role("heading", name=Texts("pages", "de")("student-title")).wait_for()
    box(page).wait_for(state="detached")
    page.wait_for_function("button => button === document.activeElement", arg=options.element_handle())


@pytest.mark.parametrize("done", ["Escape", "a click elsewhere", "its button"])
def test_a_file_that_is_under_way_is_not_dropped(visit: Callable[..., Page], generous: str, tmp_path: Path, done: str) -> None:
    """The box stays until it is there, and its program is in the editor; what else is clicked meanwhile does what it does."""
    page = visit(generous)
    under_way = bring(page, tmp_path, BROKEN)

    if done == "Escape":
        page.keyboard.press("Escape")
    elif done == "its button":
        page.locator(".st-key-upload button").first.click()
    else:
        page.get_by_role("button", name="Find my mistake").click()
        page.get_by_role("heading", name="There is no program yet").wait_for()
    assert box(page).is_visible()
    under_way.continue_()

    page.get_by_text("not fixed yet").wait_for()
    assert lines(page)[:3] == BROKEN.splitlines()
    box(page).wait_for(state="detached")


def test_a_file_that_is_cancelled_keeps_no_box_open(visit: Callable[..., Page], generous: str, tmp_path: Path) -> None:
    """By its own button; then Escape closes the box as ever."""
    page = visit(generous)
    bring(page, tmp_path, BROKEN)

    page.get_by_role("button", name="Cancel upload").click()
    page.get_by_test_id("stFileChip").wait_for(state="detached")
    page.keyboard.press("Escape")

    box(page).wait_for(state="detached")
    assert lines(page) == ["Paste or type your program here"]


def bring(page: Page, folder: Path, program: str) -> Any:
    """Choose a file by the box; it is under way until what this gives is told to continue."""
    held: list[Any] = []
    page.route("**/_stcore/upload_file/**", lambda route: held.append(route))
    editor(page).wait_for()
    page.locator(".st-key-upload button").first.click()
    (folder / "herd.py").write_text(program)
    page.locator("input[type=file]").set_input_files(folder / "herd.py")
    page.get_by_test_id("stFileChipIconSpinner").wait_for()
    while not held:
        page.wait_for_timeout(20)
    return held[0]


@pytest.mark.parametrize("name", ["examples", "options"])
def test_a_link_leads_away_while_a_box_is_open(visit: Callable[..., Page], generous: str, name: str) -> None:
    """The other page stays; one step back is the student's page, with the text."""
    page = visit(generous)
    write(page, BROKEN)
    page.locator(f".st-key-{name} button").first.click()
    box(page).wait_for()

    page.get_by_role("link", name="Mistakes", exact=True).click()

    page.get_by_role("heading", name="Mistakes that Surefix knows").wait_for()
    page.wait_for_timeout(1000)
    assert page.url.endswith("/mistakes")
    page.go_back()
    editor(page).get_by_text("a herd").wait_for()
    assert lines(page)[:3] == BROKEN.splitlines()


def test_who_leaves_a_class_by_keyboard_is_in_the_box(visit: Callable[..., Page], tmp_path: Path) -> None:
    """Its buttons are a component's, in a document of their own."""
    with serving(tmp_path) as address:
        of = Store(tmp_path / FILE).people.new_class("Year 9")
        assert of is not None
        page = visit(f"{address}/?class={of.code}")
        page.get_by_label("Your name in this class").fill("Mina")
        page.get_by_role("button", name="Join the class").click()
        page.get_by_text("You're in").wait_for()
        editor(page).wait_for()

        pressed(page, "leave")

        for _ in range(5):
            assert box(page).locator("button:focus").count() == 1
            page.keyboard.press("Tab")
