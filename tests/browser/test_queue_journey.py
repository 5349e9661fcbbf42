"""A teacher's queue in a real browser: a student waits, the teacher answers, and neither loads a page again."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from running import BROKEN, Page, check, serving
from test_accessibility import RULES, violations

pytestmark = pytest.mark.browser


@pytest.fixture
def doubtful(tmp_path: Path) -> Iterator[str]:
    """A Surefix of its own that is never sure enough."""
    with serving(tmp_path, precision=1.0) as address:
        yield address


def open_queue(page: Page) -> None:
    """The tab, once it is there."""
    page.get_by_role("tab", name="Questions and reviews", exact=True).click()
    page.locator(".st-key-queue").wait_for()


def in_queue(page: Page) -> list[str]:
    """What axe finds in the queue, whatever is around it on the page."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    found: dict[str, Any] = axe.run(page, context=".st-key-queue", options={"runOnly": {"type": "tag", "values": RULES}}).response
    return [f"{fault['id']}: {node['html'][:200]}" for fault in found["violations"] for node in fault["nodes"]]


@pytest.mark.parametrize("width", [1280, 360])
def test_a_student_who_waits_gets_what_the_teacher_approves(visit: Callable[..., Page], doubtful: str, width: int) -> None:
    """Both pages bring themselves up to date; every state is accessible, on a phone too."""
    size = {"width": width, "height": 1000}
    teacher = visit(f"{doubtful}/instructor", viewport=size)
    teacher.get_by_role("tab", name="Settings", exact=True).click()
    teacher.get_by_text("Doubtful fixes wait for me").click()
    teacher.get_by_text("How sure Surefix has to be for that").wait_for()
    open_queue(teacher)
    student = visit(doubtful, viewport=size)
    check(student, BROKEN)
    student.get_by_text("Your teacher is looking at this.").first.wait_for()
    assert violations(student) == []

    teacher.get_by_text("Waiting for your approval (1)").wait_for()  # by itself
    assert in_queue(teacher) == []
    teacher.get_by_role("button", name="Approve", exact=True).click()
    teacher.get_by_text("Approved. The student sees").wait_for()
    assert in_queue(teacher) == []

    student.get_by_text("Your teacher has looked at this and agrees.").first.wait_for()  # by itself
    student.get_by_role("button", name="Next hint").first.wait_for()
    assert violations(student) == []


def test_what_is_kept_can_be_taken_away(visit: Callable[..., Page], doubtful: str) -> None:
    """A table and a dataset, made when they are asked for."""
    student = visit(doubtful)
    check(student, BROKEN)
    student.get_by_text("We're not sure enough").wait_for()
    page = visit(f"{doubtful}/instructor")
    page.get_by_role("tab", name="Export", exact=True).click()
    assert violations(page) == []

    with page.expect_download() as table:
        page.get_by_role("button", name="Download CSV").click()
    with page.expect_download() as dataset:
        page.get_by_role("button", name="For research (ProgSnap2)").click()

    assert "zebras" in Path(table.value.path()).read_text(encoding="utf-8-sig")
    with zipfile.ZipFile(io.BytesIO(Path(dataset.value.path()).read_bytes())) as archive:
        assert archive.read("CodeStates/1/main.py").decode() == BROKEN
