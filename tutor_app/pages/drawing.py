"""Pages are drawn a few at a time: many at once would each take as long as all of them, and the server would hardly answer.

Threads of one process share one processor. So a page waits for its turn, the one that its student works with before one that is
only being opened, and a window that draws much behind the others. One that is held up, by a database or by a check that it
waits for, keeps nobody waiting for long.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from tutor_app.process.queue import Asker, Queue

AT_A_TIME = 2
"""Pages: while one waits for the database, another is drawn."""
OPENING = 60.0
"""Seconds that a page that is being opened waits longer than one that is open: its box for the program is there already."""
MUCH = 2.0
"""Seconds of processor time lately after which a window waits as one that is being opened; a student at work needs a tenth."""
HELD_UP = 0.5
"""Seconds after which a page that is being drawn counts as held up; few take a tenth of that."""
MOST = 100_000
"""Pages that may wait: connections are bounded before."""


class Drawings:
    """The turns of a server's pages; safe to share among threads."""

    def __init__(self, at_a_time: int = AT_A_TIME) -> None:
        self._queue = Queue(at_a_time, beside=0, most=MOST)
        self._mine = threading.local()

    @property
    def waiting(self) -> int:
        """How many pages wait."""
        return self._queue.waiting

    @contextmanager
    def turn(self, window: str, *, opening: bool) -> Iterator[None]:
        """Wait until the page of the ``window`` may be drawn, and draw it."""
        last = opening or self._queue.used(Asker(window)) > MUCH
        self._begin(window, OPENING if last else 0.0)
        try:
            yield
        finally:
            self._end()

    @contextmanager
    def pause(self) -> Iterator[None]:
        """While the page of this thread waits for something, another one is drawn."""
        window: str | None = getattr(self._mine, "window", None)
        if window is None:
            yield
            return
        self._end()
        try:
            yield
        finally:
            self._begin(window, 0.0)

    def _begin(self, window: str, behind: float) -> None:
        come = threading.Event()
        ticket = self._queue.enter(Asker(window), lambda _: come.set(), behind=behind)
        while not come.wait(HELD_UP):
            self._queue.put_out(time.monotonic() - HELD_UP)
        self._mine.window, self._mine.ticket, self._mine.began = window, ticket, time.thread_time()

    def _end(self) -> None:
        """What counts is the processor time: on a busy machine all take long."""
        self._mine.ticket.leave(seconds=time.thread_time() - self._mine.began)
        self._mine.window = None
