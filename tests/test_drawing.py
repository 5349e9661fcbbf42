"""Pages in their turns: a few at a time, those at work before those that are being opened, and nobody behind one that hangs."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from contextlib import suppress

import pytest

from tutor_app.pages import drawing
from tutor_app.pages.drawing import Drawings

PATIENCE = 30.0


def busily(seconds: float) -> Callable[[], None]:
    """Draws with so much processor time."""

    def draw() -> None:
        end = time.thread_time() + seconds
        while time.thread_time() < end:
            pass

    return draw


def wait_for(true: Callable[[], bool]) -> None:
    """Until it is so."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.001)


class Crowd:
    """Threads that draw pages; ``drawn`` are their windows in the order in which they began."""

    def __init__(self, at_a_time: int = 1) -> None:
        self.drawings = Drawings(at_a_time)
        self.drawn: list[str] = []
        self.now = self.most = 0
        self._lock, self._threads = threading.Lock(), list[threading.Thread]()

    def come(self, window: str, *, opening: bool = False, draw: Callable[[], object] = lambda: time.sleep(0.01)) -> None:
        """A window asks for its page; it waits before the next one comes."""

        def ask() -> None:
            with self.drawings.turn(window, opening=opening):
                with self._lock:
                    self.drawn.append(window)
                    self.now += 1
                    self.most = max(self.most, self.now)
                draw()
                with self._lock:
                    self.now -= 1

        before = len(self.drawn) + self.drawings.waiting
        self._threads.append(threading.Thread(target=ask, daemon=True))
        self._threads[-1].start()
        deadline = time.monotonic() + PATIENCE
        while len(self.drawn) + self.drawings.waiting <= before and time.monotonic() < deadline:
            time.sleep(0.001)

    def leave(self) -> None:
        """All have their pages."""
        for thread in self._threads:
            thread.join(PATIENCE)


def test_few_pages_are_drawn_at_a_time() -> None:
    """However many ask for one."""
    crowd = Crowd(at_a_time=2)
    for number in range(20):
        crowd.come(f"window {number}")
    crowd.leave()

    assert len(crowd.drawn) == 20 and crowd.most == 2


def test_an_open_page_comes_before_those_that_are_being_opened() -> None:
    """And a window that has drawn much behind one that has not."""
    crowd, go = Crowd(), threading.Event()
    crowd.come("much", draw=busily(0.4))
    crowd.leave()
    crowd.come("first", draw=lambda: go.wait(PATIENCE))
    crowd.come("opening", opening=True)
    crowd.come("much")
    crowd.come("open")
    go.set()
    crowd.leave()

    assert crowd.drawn == ["much", "first", "open", "much", "opening"]


def test_a_window_that_draws_very_much_waits_as_those_that_are_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    """So nobody who pastes large files in a loop keeps others from opening their page."""
    monkeypatch.setattr("tutor_app.pages.drawing.MUCH", 0.1)
    crowd, go = Crowd(), threading.Event()
    crowd.come("pasting", draw=busily(0.4))
    crowd.leave()
    crowd.come("first", draw=lambda: go.wait(PATIENCE))
    crowd.come("opening", opening=True)
    crowd.come("pasting")
    go.set()
    crowd.leave()

    assert crowd.drawn == ["pasting", "first", "opening", "pasting"]


def test_a_page_that_hangs_or_waits_keeps_nobody_waiting() -> None:
    """Others are drawn at once while one waits for a check, and soon where one hangs."""
    crowd, go = Crowd(), threading.Event()

    def pausing() -> None:
        with crowd.drawings.pause():
            assert go.wait(PATIENCE)

    crowd.come("waits", draw=pausing)
    crowd.come("other", draw=go.set)
    crowd.leave()
    assert crowd.drawn == ["waits", "other"]

    hanging = threading.Event()
    crowd.come("hangs", draw=lambda: hanging.wait(PATIENCE))
    crowd.come("next", draw=hanging.set)
    crowd.leave()
    assert crowd.drawn[2:] == ["hangs", "next"]


def test_what_a_page_drew_counts_where_others_had_to_go_past_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else whoever draws longest, and keeps others waiting, is never one that draws much."""
    monkeypatch.setattr(drawing, "HELD_UP", 0.05)
    monkeypatch.setattr(drawing, "MUCH", 0.2)
    crowd, go = Crowd(), threading.Event()
    crowd.come("pasting", draw=busily(0.6))
    crowd.come("other")
    crowd.leave()
    monkeypatch.setattr(drawing, "HELD_UP", PATIENCE)
    crowd.come("first", draw=lambda: go.wait(PATIENCE))
    crowd.come("pasting")
    crowd.come("open")
    go.set()
    crowd.leave()

    assert crowd.drawn == ["pasting", "other", "first", "open", "pasting"]


def test_who_clicks_many_times_waits_for_one_page_in_the_place_of_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those in between were told to stop: they wait for no turn, none of them fails, and the newest loses nothing by them."""
    monkeypatch.setattr(drawing, "HELD_UP", PATIENCE)
    drawings, go = Drawings(1), threading.Event()
    drawn: list[str] = []
    failed: list[BaseException] = []

    def ask(window: str, name: str, draw: Callable[[], object]) -> None:
        try:
            with drawings.turn(window, opening=False):
                drawn.append(name)
                draw()
        except BaseException as error:
            failed.append(error)

    def come(window: str, name: str, draw: Callable[[], object] = lambda: None) -> threading.Thread:
        thread = threading.Thread(target=ask, args=(window, name, draw), daemon=True)
        thread.start()
        return thread

    first = come("first", "first", lambda: go.wait(PATIENCE))
    wait_for(lambda: drawn == ["first"])
    clicks = [come("clicking", "click 0")]
    wait_for(lambda: drawings.waiting == 1)
    other = come("other", "other")
    wait_for(lambda: drawings.waiting == 2)
    for number in range(1, 40):
        clicks.append(come("clicking", f"click {number}"))
        clicks[-2].join(PATIENCE)
        wait_for(lambda: drawings.waiting == 2)
    assert drawn[1:] == [f"click {number}" for number in range(39)]
    go.set()
    for thread in (first, other, *clicks):
        thread.join(PATIENCE)

    assert not failed and drawings.waiting == 0
    assert drawn[-2:] == ["click 39", "other"]


def test_a_page_that_waited_for_a_check_while_its_student_clicked_on_waits_for_no_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """It was told to stop, and the newer one has the window's place."""
    monkeypatch.setattr(drawing, "HELD_UP", PATIENCE)
    drawings, checked, go = Drawings(1), threading.Event(), threading.Event()
    drawn: list[str] = []

    def pausing() -> None:
        with drawings.turn("clicking", opening=False):
            with drawings.pause():
                drawn.append("pauses")
                checked.wait(PATIENCE)
            drawn.append("goes on")

    def plain(window: str) -> None:
        with drawings.turn(window, opening=False):
            drawn.append(window)
            go.wait(PATIENCE)

    threads = [threading.Thread(target=pausing, daemon=True)]
    threads[0].start()
    wait_for(lambda: drawn == ["pauses"])
    for waiting, window in enumerate(("other", "clicking")):
        threads.append(threading.Thread(target=plain, args=(window,), daemon=True))
        threads[-1].start()
        wait_for(lambda waiting=waiting: "other" in drawn and drawings.waiting == waiting)  # type: ignore[misc]
    checked.set()
    threads[0].join(PATIENCE)
    assert drawn == ["pauses", "other", "goes on"] and drawings.waiting == 1

    go.set()
    for thread in threads:
        thread.join(PATIENCE)
    assert drawn[3:] == ["clicking"] and drawings.waiting == 0


def test_a_crowd_that_clicks_fails_and_leaves_in_any_order_ends_with_all_drawn() -> None:
    """No run fails by another's, the newest of each window is drawn, nobody waits in the end, and nothing is held of them."""
    drawings, drawn = Drawings(2), set[tuple[int, int]]()
    failed: list[BaseException] = []

    class Stopped(BaseException):
        """As what Streamlit raises."""

    def run(window: int, click: int, dice: random.Random) -> None:
        try:
            with suppress(Stopped), drawings.turn(f"window {window}", opening=dice.random() < 0.3):
                drawn.add((window, click))
                time.sleep(dice.random() * 0.005)
                if dice.random() < 0.2:
                    raise Stopped
                if dice.random() < 0.4:
                    with drawings.pause():
                        time.sleep(dice.random() * 0.02)
                        if dice.random() < 0.2:
                            raise Stopped
        except BaseException as error:
            failed.append(error)

    def click_often(window: int) -> None:
        dice = random.Random(window)
        runs = []
        for click in range(20):
            runs.append(threading.Thread(target=run, args=(window, click, random.Random(100 * window + click)), daemon=True))
            runs[-1].start()
            time.sleep(dice.random() * 0.02)
        for thread in runs:
            thread.join(PATIENCE)

    windows = [threading.Thread(target=click_often, args=(window,), daemon=True) for window in range(10)]
    for thread in windows:
        thread.start()
    for thread in windows:
        thread.join(PATIENCE)

    assert not failed and {(window, 19) for window in range(10)} <= drawn
    assert (drawings.waiting, drawings._newest, drawings._queue._served) == (0, {}, set())
