"""A check with a language model that takes its time, in a real browser: a reload in the middle of it loses nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from model_server import serving as serving_model
from running import BROKEN, Page, check, editor, lines, serving, unfold
from test_accessibility import violations

pytestmark = pytest.mark.browser

REPAIRED = BROKEN.replace("> 3\n", "> 3:\n")
SAID = "The `if` on line 2 has no colon behind its condition. Put a colon at its end."
PATIENCE = 60.0


class Teacher:
    """Answers as a model would, when it is let ``go``; ``asked`` is set by the first prompt."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.asked = threading.Event()

    def __call__(self, prompt: str) -> str:
        """Words where words are asked for, else the repaired program."""
        if prompt == "Say yes.":
            return "yes"
        self.asked.set()
        self.go.wait(PATIENCE)
        return f"{SAID} [END]" if "[FIX]" in prompt else f"```python\n{REPAIRED}```"


@pytest.fixture
def slow(tmp_path: Path) -> Iterator[tuple[str, Teacher]]:
    """A Surefix with a language model behind a server, and what the model waits for."""
    teacher = Teacher()
    with serving_model(teacher) as (address, _, _):
        more = {"engine": "llm", "base_url": address, "samples": 2, "students": 2, "tutor_tries": 1, "model_seconds": 300}
        with serving(tmp_path, precision=0.0, **more) as served:
            yield served, teacher
            teacher.go.set()


def test_a_reload_in_mid_job_loses_nothing(visit: Callable[..., Page], slow: tuple[str, Teacher]) -> None:
    """The program is in the editor, the built-in words are beside it, the model goes on, and its words come in the end."""
    address, teacher = slow
    page = visit(address)
    check(page, BROKEN)
    page.get_by_role("button", name="Next hint").first.wait_for()
    page.get_by_text("A language model is still working").wait_for()
    assert teacher.asked.wait(PATIENCE)

    page.reload()

    editor(page).get_by_text("a herd").wait_for()
    page.get_by_role("button", name="Next hint").first.wait_for()
    page.get_by_text("A language model is still working").wait_for()
    page.get_by_role("progressbar", name="A language model is still working").wait_for()
    assert lines(page)[:3] == BROKEN.splitlines()

    teacher.go.set()
    page.get_by_text("Answered by: llm:tiny").wait_for()
    unfold(page, "explanation")
    page.get_by_text("has no colon behind its condition").first.wait_for()
    assert page.get_by_text("A language model is still working").count() == 0

    page.reload()
    page.get_by_text("Answered by: llm:tiny").wait_for()
    page.get_by_text("Your attempts in this visit").wait_for()


def test_whoever_does_not_want_to_wait_goes_on_without_the_model(visit: Callable[..., Page], slow: tuple[str, Teacher]) -> None:
    """The built-in words stay, the page says who answered, and the next check works."""
    page = visit(slow[0])
    check(page, BROKEN)

    page.get_by_role("button", name="Do not wait for it").click()

    page.get_by_text("Answered by: built-in").wait_for()
    page.get_by_role("button", name="Next hint").first.wait_for()
    assert page.get_by_text("A language model is still working").count() == 0
    check(page, BROKEN + "print(1)\n")
    page.get_by_role("button", name="Do not wait for it").wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_wait_is_accessible(visit: Callable[..., Page], slow: tuple[str, Teacher], scheme: str) -> None:
    """Axe finds nothing wrong with the progress and the way out."""
    page = visit(slow[0], color_scheme=scheme)
    check(page, BROKEN)
    page.get_by_role("button", name="Do not wait for it").wait_for()

    assert violations(page) == []
