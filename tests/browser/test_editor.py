"""The code editor as a student uses it: keys, white space, marks at the places to change, and a soft one while typing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from running import BROKEN, Page, check, editor, lines, write

pytestmark = pytest.mark.browser

TWO = "names = ['Ada', 'Alan'\nfor name in names\n    print(name)\n"
"""Two mistakes: a bracket on line 1, a colon on line 2."""
CELLS = """
(rows) => [...rows].map((row) => {
  let before = "";
  const found = [];
  const walk = (node, marked) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (marked) found.push([before.length, node.textContent.length]);
      before += node.textContent;
      return;
    }
    if (node.matches(".surefix-unseen, .cm-widgetBuffer")) return;
    const gap = node.matches(".cm-gap, mark.gap");
    if (gap) found.push([before.length, 0]);
    const own = marked || node.matches(".cm-place, mark");
    if (!gap) for (const child of node.childNodes) walk(child, own);
  };
  walk(row, false);
  return [before, found];
}).filter(([, found]) => found.length)
"""
"""Which cells of which lines are marked: column and length of each."""


def settled(page: Page) -> None:
    """Wait until the marks of a check are there, and its cards, which come after them."""
    page.locator(".cm-number-place").first.wait_for()
    page.locator(".st-key-feedback .excerpt").first.wait_for()


def test_tab_indents_and_shift_tab_unindents(visit: Callable[..., Page], generous: str) -> None:
    """As in every Python editor; the cursor stays in the program."""
    page = visit(generous)
    write(page, "if ready:")
    page.keyboard.press("Enter")
    page.keyboard.press("Shift+Tab")
    page.keyboard.type("go()")
    page.keyboard.press("Tab")
    assert lines(page) == ["if ready:", "    go()"]

    page.keyboard.press("Shift+Tab")
    assert lines(page) == ["if ready:", "go()"]
    assert page.locator(".cm-focused").count() == 1


def test_the_hint_about_keys_is_shown_until_it_was_used(visit: Callable[..., Page], generous: str) -> None:
    """It says how to leave; after the first Tab it is for screen readers alone, from the next load on."""
    page = visit(generous)
    editor(page).click()
    notice = page.locator(".surefix-editor-notice")
    assert "Esc" in notice.inner_text()
    page.keyboard.press("Tab")

    page.reload()

    editor(page).wait_for()
    page.locator(".surefix-editor-notice.unseen", has_text="Esc").wait_for(state="attached")
    assert editor(page).get_attribute("aria-describedby") == "surefix-editor-notice"


def test_a_touch_screen_is_told_nothing_of_keys(visit: Callable[..., Page], generous: str) -> None:
    """There are none."""
    page = visit(generous, viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    editor(page).wait_for()

    assert page.locator(".surefix-editor-notice").inner_text() == ""


def test_spaces_and_tabs_at_the_start_of_a_line_can_be_told_apart(visit: Callable[..., Page], generous: str) -> None:
    """One sign for each space and another for a tab, which is as wide in the editor as in the excerpt."""
    page = visit(generous)
    check(page, "if ready:\n    go()\n\tstop() = 3\n")
    settled(page)

    assert page.locator(".cm-line .cm-indent-space").count() == 4
    assert page.locator(".cm-line .cm-indent-tab").count() == 1
    width = "(node) => Number(getComputedStyle(node).tabSize)"
    assert page.locator(".cm-content").evaluate(width) == page.locator(".excerpt code").first.evaluate(width) == 4


def test_every_mistake_is_marked_where_it_is_to_be_changed(visit: Callable[..., Page], generous: str) -> None:
    """Both of two mistakes, numbered as the cards are, and the excerpts of the cards mark the same cells."""
    page = visit(generous)
    check(page, TWO)
    settled(page)

    assert page.locator(".cm-number-place").all_inner_texts() == ["1", "2"]
    marked = page.locator(".cm-line").evaluate_all(CELLS)
    assert [text for text, _ in marked] == TWO.splitlines()[:2]
    assert page.locator(".excerpt tr.wanted code").evaluate_all(CELLS) == marked


def test_the_headline_of_a_mark_comes_with_pointer_and_cursor(visit: Callable[..., Page], generous: str) -> None:
    """Both bring it up, and Escape closes it."""
    page = visit(generous)
    check(page, BROKEN)
    settled(page)
    said = page.locator(".cm-headline", has_text="colon")

    page.locator(".cm-place").first.hover()
    said.wait_for()
    page.mouse.move(5, 5)
    said.wait_for(state="detached")
    page.get_by_role("button", name="Go to line 2").click()
    said.wait_for()
    page.keyboard.press("Escape")
    said.wait_for(state="detached")


def test_marks_move_with_the_text_and_are_pale_once_it_is_another(visit: Callable[..., Page], generous: str) -> None:
    """A new line above shifts the mark; taking it back makes the mark strong again."""
    page = visit(generous)
    check(page, BROKEN)
    settled(page)
    editor(page).click()
    page.keyboard.press("Control+Home")
    page.keyboard.press("Enter")

    page.locator(".cm-stale").wait_for()
    marked = page.locator(".cm-line", has=page.locator(".cm-place")).all_inner_texts()
    assert [line.strip() for line in marked] == ["if zebras > 3"]
    page.keyboard.press("Control+z")
    page.locator(".cm-stale").wait_for(state="detached")


def test_what_may_not_be_shown_is_not_marked(visit: Callable[..., Page], strict: str) -> None:
    """Where nothing of ours is sure, the editor marks what Python says and nothing else."""
    page = visit(strict)
    check(page, TWO)
    page.locator(".cm-number-stop").wait_for()

    assert page.locator(".cm-place").count() == 0
    assert page.locator(".cm-number-place").count() == 0


def test_python_is_asked_while_the_student_types_and_nothing_is_counted(visit: Callable[..., Page], generous: str) -> None:
    """After a pause a soft mark shows where Python stops; it goes when the program is right; no attempt, no run of the page."""
    page = visit(generous)
    editor(page).wait_for()
    frames: list[int] = []
    page.on("websocket", lambda socket: socket.on("framesent", lambda frame: frames.append(len(frame))))
    page.reload()
    editor(page).click()
    before = len(frames)
    page.keyboard.type("if ready", delay=20)
    page.locator(".cm-number-soft").wait_for()
    assert len(frames) == before

    page.keyboard.type(": go()")
    page.locator(".cm-number-soft").wait_for(state="detached")
    assert page.get_by_text("Your attempts in this visit").count() == 0


def test_the_soft_mark_can_be_switched_off_for_good(visit: Callable[..., Page], generous: str) -> None:
    """The choice holds after a reload: nothing is asked any more."""
    page = visit(generous)
    editor(page).wait_for()
    page.get_by_role("button", name="Options").click()
    page.get_by_text("Mark where Python stops").click()
    page.wait_for_function("() => document.cookie.includes('surefix-live=off')")
    page.reload()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if request.url.endswith("/surefix/stops") else None)
    editor(page).click()
    page.keyboard.type("if ready")
    page.wait_for_timeout(1500)

    assert asked == []
