"""Pages in their turns: a few at a time, those at work before those that are being opened, and nobody behind one that hangs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from tutor_app.pages.drawing import Drawings

PATIENCE = 30.0


def busily(seconds: float) -> Callable[[], None]:
    """Draws with so much processor time."""

    def draw() -> None:
        end = time.thread_time() + seconds
        while time.thread_time() < end:
            pass

    return draw


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
