"""A student who waits in line for a check, in a real browser: the number counts down by itself, and one may leave."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from running import BROKEN, Page, check, lines, serving
from test_accessibility import violations

from tutor_app.classroom.place import FILE
from tutor_app.classroom.store import Store

pytestmark = pytest.mark.browser
OTHERS = Path(__file__).with_name("others_in_line.py")
IN_LINE = "You are number {} in line."


@pytest.fixture
def crowded(tmp_path: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    """A Surefix where whoever comes is number 3, and what lets the first of the others go."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with (
        serving(tmp_path, started_by=[sys.executable, str(OTHERS), str(pipe)], precision=0.0) as address,
        pipe.open("wb", buffering=0) as words,
    ):
        yield address, partial(words.write, b".")


def test_the_number_counts_down_until_it_is_ones_turn(
    visit: Callable[..., Page], crowded: tuple[str, Callable[[], object]]
) -> None:
    """Without a click; then comes the feedback, and nothing is said of the line any more."""
    address, let_one_go = crowded
    page = visit(address)
    check(page, BROKEN)
    for number in (3, 2, 1):
        page.get_by_text(IN_LINE.format(number)).wait_for()
        assert page.get_by_text("in line.").count() == 1
        let_one_go()

    page.get_by_role("button", name="Next hint").first.wait_for()
    assert page.get_by_text("in line.").count() == 0


def test_who_leaves_the_line_keeps_the_program_and_may_come_again(
    visit: Callable[..., Page], crowded: tuple[str, Callable[[], object]], tmp_path: Path
) -> None:
    """Nothing was checked or stored; the same click begins anew."""
    address, let_one_go = crowded
    page = visit(address)
    check(page, BROKEN)
    page.get_by_text(IN_LINE.format(3)).wait_for()
    assert violations(page) == []
    let_one_go()
    page.get_by_text(IN_LINE.format(2)).wait_for()

    page.get_by_role("button", name="Stop the check").click()

    page.get_by_role("heading", name="You stopped the check").wait_for()
    assert page.get_by_text("in line.").count() == 0
    assert lines(page)[:3] == BROKEN.splitlines()
    let_one_go()
    let_one_go()  # it would be the student's turn, were they still in line
    page.get_by_role("button", name="Find my mistake").click()
    page.get_by_role("button", name="Next hint").first.wait_for()
    store = Store(tmp_path / FILE)
    assert (len(store.attempts.recent()), store.attempts.unfinished()) == (1, ())
