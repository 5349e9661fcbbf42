"""Takes the README's pictures from the running app: ``python tests/browser/screenshots.py``.

A shown case, a withheld case, the same on a phone in the dark theme, the class page in a lesson, and the knob. Every program is
checked by the real flow; those of the lesson were checked in the ten minutes before.
"""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

from playwright.sync_api import Browser, sync_playwright
from running import ARGUMENTS, CHROMIUM, PATIENCE, check, serving, unfold

from tutor_app.classroom import clock
from tutor_app.classroom.people import Class, Joined
from tutor_app.classroom.store import Store, Visitor
from tutor_app.pages.student import EXAMPLES, example
from tutor_app.settings import Settings
from tutor_app.tutor import open_tutor

ASSETS = Path(__file__).resolve().parents[2] / "assets"
SHOWN = """\
# How long does the trip take?
distance = float(input("Kilometres: "))
speed = float(input("Kilometres per hour: "))

if speed > 0
    hours = distance / speed
    print("You arrive in", round(hours, 1), "hours")
else:
    print("You stay at home")
"""
WITHHELD = """\
# Sorts the books of a shelf
shelf = ["Emil", "Momo", "Heidi"]
for book in shelf and not sold
    sort book by title to new shelf
    print book, "is sorted"
"""
LESSON = {
    "Ada": (("colon", 9), ("colon", 6), ("colon", 2)),
    "Ben": (("quote", 8), ("indent", 3)),
    "": (("colon", 4),),
    "Chidi": (("bracket", 5), ("equals", 1)),
}
"""Who checked which example, so many minutes ago; who has no name gets a made-up one."""
SETTLED = "() => !document.querySelector('[data-testid=stStatusWidget]') && !document.querySelector('[data-stale=true]')"


def main() -> None:
    """Take all pictures."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        one = lesson(Store(Path(folder) / "surefix.sqlite"))
        with serving(Path(folder), precision=0.8) as address:
            for name in EXAMPLES:
                answered(opened(browser, address), example(name))
            shown(browser, address)
            withheld(browser, address)
            phone(browser, address)
            classroom(browser, address, one)
            instructor(browser, address)
        browser.close()


def lesson(store: Store) -> Class:
    """A class in its lesson: what its students checked, and a question of one."""
    one = store.people.new_class("8b computing")
    assert one is not None
    with open_tutor(Settings()) as tutor:
        for name, checks in LESSON.items():
            joined = store.people.join(one.id, name)
            assert isinstance(joined, Joined)
            for number, (program, ago) in enumerate(checks):
                feedback = tutor.feedback(example(program) + f"# attempt {number + 1}\n")
                with patch.object(clock, "now", return_value=clock.now() - timedelta(minutes=ago)):
                    store.attempts.record(Visitor(visit=name, student=joined.student.id), feedback)
            if name == "Chidi":
                store.questions.ask("Why is one = not enough?", student=joined.student.id)
    return one


def opened(browser: Browser, address: str, **options: Any) -> Any:
    """A fresh window at ``address``."""
    options = {"viewport": {"width": 1280, "height": 800}, "device_scale_factor": 1.5} | options
    page = browser.new_page(**options)
    page.set_default_timeout(PATIENCE)
    page.goto(address)
    return page


def answered(page: Any, program: str) -> None:
    """Check ``program`` and wait for the answer, whatever it is."""
    check(page, program)
    page.get_by_text("Was this helpful?").wait_for()
    page.wait_for_function(SETTLED)


def picture(page: Any, name: str, height: int) -> None:
    """Save the window, made as high as the picture is meant to be."""
    page.set_viewport_size({"width": page.viewport_size["width"], "height": height})
    page.mouse.move(0, 0)
    page.evaluate("document.activeElement?.blur(); document.querySelector('.stMain').scrollTo(0, 0)")
    page.wait_for_function(SETTLED)
    page.wait_for_timeout(500)  # transitions
    page.screenshot(path=ASSETS / f"{name}.png")
    page.close()


def shown(browser: Browser, address: str) -> None:
    """An explained mistake with its repair."""
    page = opened(browser, address)
    answered(page, SHOWN)
    unfold(page, "fix")
    page.get_by_role("button", name="Use this fix").wait_for()
    picture(page, "shown", 1480)


def withheld(browser: Browser, address: str) -> None:
    """A program of which Surefix is sure of the place or the kind alone."""
    page = opened(browser, address)
    answered(page, WITHHELD)
    page.get_by_text("We're sure of the").first.wait_for()
    picture(page, "withheld", 840)


def phone(browser: Browser, address: str) -> None:
    """The shown case on a narrow, dark screen."""
    page = opened(browser, address, viewport={"width": 390, "height": 800}, color_scheme="dark")
    answered(page, SHOWN)
    picture(page, "phone", 1300)


def classroom(browser: Browser, address: str, one: Class) -> None:
    """The first screen of the class page: who is stuck, what is common, what waits."""
    page = opened(browser, f"{address}/instructor?class={one.code}", viewport={"width": 1280, "height": 800})
    page.get_by_text("3 attempts with this mistake").wait_for()
    picture(page, "class", 1100)


def instructor(browser: Browser, address: str) -> None:
    """The knob over the class that the other pictures made."""
    page = opened(browser, f"{address}/instructor", viewport={"width": 1280, "height": 800})
    page.get_by_role("tab", name="How sure is Surefix?").click()
    page.get_by_text("Look at one program").wait_for()
    page.get_by_role("slider").focus()
    page.keyboard.press("ArrowRight")
    page.get_by_role("button", name="Use this for my class").wait_for()
    page.wait_for_function(SETTLED)
    picture(page, "instructor", 1280)


if __name__ == "__main__":
    main()
