"""What students and instructors do, in a real browser, on the real app."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import resources
from pathlib import Path

import pytest
from running import BROKEN, Page, as_bytes, check, editor, lines, serving, unfold, write

from validators.promise.calibration import Calibration
from validators.promise.confidence import ConfidenceModel
from validators.promise.curve import Labelling, Outcome, fit
from validators.promise.rungs import Rung

pytestmark = pytest.mark.browser

REPAIRED_LINE = "if zebras > 3:"
CARD = ".st-key-mistake-1 .surefix"
HOSTILE = (
    "<script>window.pwned = 1</script><img src=x onerror='window.pwned = 1'> [a](javascript:pwned) **b** $\\frac{1}{2}$ "
    ":red[c] \U0001f984 \u202eevil\u202c " + "x" * 5000
)


def test_a_pasted_program_is_explained_repaired_and_brought_back(visit: Callable[..., Page], generous: str) -> None:
    """Paste, check, open hint after hint, use the fix, undo it, use it again and find that Python can read it."""
    page = visit(generous)
    check(page, BROKEN)
    page.get_by_role("button", name="Next hint").first.wait_for()
    assert page.locator(".cm-number-place").all_inner_texts() == ["1"]
    assert page.locator(".cm-place").count() == 1
    assert page.get_by_text(REPAIRED_LINE).count() == 0

    unfold(page, "fix")
    page.locator("ins", has_text=":").wait_for()
    page.get_by_role("button", name="Use this fix").click()
    page.get_by_role("heading", name="Python can read this program").wait_for()
    editor(page).get_by_text(REPAIRED_LINE).wait_for()

    page.get_by_role("button", name="Undo").click()
    page.get_by_text("Your own program is back").first.wait_for()
    editor(page).get_by_text(REPAIRED_LINE).wait_for(state="detached")
    assert lines(page)[:3] == BROKEN.splitlines()

    page.get_by_role("button", name="Show me a fix").click()
    page.get_by_role("button", name="Use this fix").click()
    editor(page).get_by_text(REPAIRED_LINE).wait_for()
    page.get_by_role("heading", name="Python can read this program").wait_for()


def test_side_by_side_shows_both_programs(visit: Callable[..., Page], generous: str) -> None:
    """The other view of the repair has a column for each program, named in words."""
    page = visit(generous)
    check(page, BROKEN)
    unfold(page, "fix")

    page.get_by_text("Side by side").click()

    page.get_by_role("columnheader", name="Fixed").wait_for()
    assert page.get_by_role("columnheader", name="Your program").count() == 1


def test_the_keyboard_gets_in_and_out_of_the_editor(visit: Callable[..., Page], generous: str) -> None:
    """Escape, then Tab, leads out and changes nothing; the button leads back; Ctrl+Enter checks from within."""
    page = visit(generous)
    write(page, BROKEN)
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    page.locator(".cm-focused").wait_for(state="detached")
    page.get_by_role("button", name="Find my mistake").focus()
    page.keyboard.press("Shift+Tab")
    page.locator(".cm-focused").wait_for()
    assert lines(page)[:3] == BROKEN.splitlines()

    page.keyboard.press("Control+Enter")
    page.get_by_role("button", name="Next hint").first.wait_for()
    assert page.get_by_text("You've changed your program").count() == 0


def test_withheld_feedback_is_nowhere_on_the_wire(visit: Callable[..., Page], generous: str, strict: str) -> None:
    """What is explained where everything is shown leaves no trace, in page or traffic, where nothing may be shown."""
    told = visit(generous)
    check(told, BROKEN)
    told.get_by_role("button", name="Next hint").first.wait_for()
    unfold(told, "explanation")
    secrets = [text for text in told.locator(f"{CARD} > p, {CARD} .rule").all_inner_texts() if len(text) > 20]
    assert secrets

    page = visit("about:blank")
    traffic: list[bytes] = []
    page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: traffic.append(as_bytes(frame))))
    page.goto(strict)
    check(page, BROKEN)
    page.get_by_text("We're not sure enough").wait_for()
    page.get_by_text("Python says").wait_for()

    wire = b"".join(traffic)
    assert b"zebras" in wire  # the student's own program is quoted, so the traffic can be read
    assert [text for text in [*secrets, REPAIRED_LINE] if text.encode() in wire or text in page.content()] == []


@pytest.mark.parametrize("deepest", ["place", "kind"])
def test_nothing_deeper_than_is_sure_is_on_the_wire(
    visit: Callable[..., Page], generous: str, tmp_path: Path, deepest: str
) -> None:
    """What is beyond the sure steps, told where all is shown, is neither in page, traffic nor log where it is not sure."""
    told = visit(generous)
    check(told, BROKEN)
    told.get_by_role("button", name="Next hint").first.wait_for()
    told.locator(f"{CARD} .rule-on-tap summary").click()
    kind = [told.locator(f"{CARD} h3").inner_text(), *told.locator(f"{CARD} .rule, {CARD} .examples pre").all_inner_texts()]
    unfold(told, "explanation")
    explanation = told.locator(f"{CARD} > h3, {CARD} > p").all_inner_texts()
    sure, secrets = (kind, explanation) if deepest == "kind" else ([], [*kind, *explanation])
    file = tmp_path / "calibration.json"
    file.write_text(sure_of(deepest), encoding="utf-8")

    with serving(tmp_path, precision=0.9, calibration=file) as address:
        page = visit("about:blank")
        traffic: list[bytes] = []
        page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: traffic.append(as_bytes(frame))))
        page.goto(address)
        check(page, BROKEN)
        page.get_by_text(f"We're sure of the {deepest}").wait_for()
        page.get_by_role("button", name="Ask a person").wait_for()
        if deepest == "kind":
            page.locator(f"{CARD} .rule-on-tap summary").click()
        shown = page.locator(CARD).first.inner_text()
        content = page.content()

    wire, log = b"".join(traffic), (tmp_path / "server.log").read_text(encoding="utf-8")
    assert all(" ".join(text.split()) in " ".join(shown.split()) for text in sure)
    assert b"zebras" in wire and secrets
    assert [text for text in [*secrets, REPAIRED_LINE] if text.encode() in wire or text in content or text in log] == []


def sure_of(deepest: str) -> str:
    """A calibration for which place, or place and kind, of everything are sure, and no repair is."""
    shipped = Calibration.from_json((resources.files("assets") / "calibration.json").read_text(encoding="utf-8"))
    right, wrong = (
        fit([Outcome(group=str(number), confidence=0.9, right=right) for number in range(300)], Labelling.RUBRIC)
        for right in (True, False)
    )
    rung = Rung(model=ConfidenceModel(names=(), means=(), scales=(), weights=(), intercept=3.0), curve=right)
    return replace(shipped, curves=(wrong,), place=rung, kind=rung if deepest == "kind" else None).to_json()


@pytest.mark.parametrize("server", ["generous", "strict"])
def test_hostile_text_is_shown_as_text(visit: Callable[..., Page], request: pytest.FixtureRequest, server: str) -> None:
    """Markup, formulas, control characters and an endless line are quoted, not obeyed."""
    page = visit(request.getfixturevalue(server))
    check(page, f"joke = '{HOSTILE}\nprint(joke\n")
    page.get_by_text("Was this helpful?").wait_for()

    assert page.evaluate("window.pwned") is None
    assert page.locator(".surefix img, .surefix script, .surefix a:not(.privacy a), .katex").count() == 0
    assert page.locator(".excerpt", has_text="<script>window.pwned").count() >= 1
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_a_reload_keeps_the_program(visit: Callable[..., Page], generous: str) -> None:
    """A new session of the same window finds the text again."""
    page = visit(generous)
    write(page, BROKEN)

    page.reload()

    editor(page).get_by_text("a herd").wait_for()
    page.get_by_role("button", name="Find my mistake").click()
    page.get_by_role("button", name="Next hint").first.wait_for()


def test_without_the_editor_a_plain_box_does(visit: Callable[..., Page], generous: str) -> None:
    """When the editor's script cannot be loaded, a text box takes its place and the journey goes on."""
    page = visit("about:blank")
    page.route("**/surefix/editor.js*", lambda route: route.abort())
    page.goto(generous)

    editor(page).fill(BROKEN)
    page.get_by_role("button", name="Find my mistake").click()

    page.get_by_role("button", name="Next hint").first.wait_for()


def test_a_file_can_be_uploaded(visit: Callable[..., Page], generous: str, tmp_path: Path) -> None:
    """An uploaded program stands in the editor and is checked at once, and the window for files has closed."""
    file = tmp_path / "herd.py"
    file.write_bytes(BROKEN.replace("\n", "\r\n").encode("utf-8-sig"))
    page = visit(generous)

    page.get_by_role("button", name="Upload").click()
    page.locator("input[type=file]").set_input_files(file)

    editor(page).get_by_text("a herd").wait_for()
    assert lines(page)[:3] == BROKEN.splitlines()
    page.get_by_role("button", name="Next hint").first.wait_for()
    assert page.locator("input[type=file]").count() == 0


def test_an_example_leads_to_feedback(visit: Callable[..., Page], generous: str) -> None:
    """Someone without a program can try one of ours: it is checked at once, and what it was chosen from has closed."""
    page = visit(generous)

    page.get_by_role("button", name="Examples").click()
    page.get_by_role("button", name="The quiz").click()
    editor(page).get_by_text("capital of Peru").wait_for()

    page.get_by_role("button", name="Next hint").first.wait_for()
    assert page.get_by_role("button", name="The quiz").count() == 0


def test_go_to_line_moves_the_cursor(visit: Callable[..., Page], generous: str) -> None:
    """The button beside the feedback leads to the spot in the editor: what is typed then comes where something is missing."""
    page = visit(generous)
    check(page, BROKEN)

    page.get_by_role("button", name="Go to line 2").click()

    page.locator(".cm-focused .cm-activeLine", has_text="if zebras").wait_for()
    page.locator(".cm-flash", has_text="if zebras").wait_for()
    page.keyboard.type(":")
    assert lines(page)[1] == REPAIRED_LINE


@pytest.mark.parametrize("path", ["", "/instructor"])
def test_a_narrow_screen_needs_no_sideways_scrolling(visit: Callable[..., Page], generous: str, path: str) -> None:
    """At 360 pixels everything stands in one column."""
    page = visit(generous + path, viewport={"width": 360, "height": 740})
    if path:
        page.get_by_role("tab", name="How sure is Surefix?").click()
        page.get_by_text("What you can expect").wait_for()
    else:
        check(page, BROKEN)
        unfold(page, "fix")
        page.get_by_role("button", name="Use this fix").wait_for()

    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert page.evaluate("document.querySelector('.stMain').scrollWidth") <= 360


def test_the_instructors_promise_reaches_students(visit: Callable[..., Page], tmp_path: Path) -> None:
    """The instructor switches explanations off, and the student's next check gets the fall-back; then on again."""
    with serving(tmp_path, precision=0.0, instructor_passphrase="open sesame") as address:
        student, instructor = visit(address), visit(f"{address}/instructor")
        check(student, BROKEN)
        student.get_by_role("button", name="Next hint").first.wait_for()

        instructor.get_by_label("Instructor passphrase").fill("open sesame")
        instructor.get_by_role("button", name="Log in").click()
        instructor.get_by_role("tab", name="Settings").click()
        instructor.get_by_text("Help for students", exact=True).click()
        instructor.get_by_text("Help is off. Students see only").wait_for()
        instructor.wait_for_function("() => !document.querySelector('[data-testid=stStatusWidget]')")
        check(student, BROKEN + "print(1)\n")
        student.get_by_text("Your teacher has turned help off").wait_for()
