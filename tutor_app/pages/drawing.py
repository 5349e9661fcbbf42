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

from tutor_app.process.queue import Asker, Queue, Ticket

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
    """The turns of a server's pages; safe to share among threads.

    A window has one page. Where its student clicks before that is drawn, the newer one takes its place, and the older one goes
    on without a turn: it was told to stop, and does so at its next look at the session.
    """

    def __init__(self, at_a_time: int = AT_A_TIME) -> None:
        self._queue = Queue(at_a_time, beside=0, most=MOST)
        self._mine = threading.local()
        self._lock = threading.Lock()
        self._newest: dict[str, _Page] = {}

    @property
    def waiting(self) -> int:
        """How many pages wait."""
        return self._queue.waiting

    @contextmanager
    def turn(self, window: str, *, opening: bool) -> Iterator[None]:
        """Wait until the page of the ``window`` may be drawn, and draw it."""
        last = opening or self._queue.used(Asker(window)) > MUCH
        page = _Page(window)
        with self._lock:
            before, self._newest[window] = self._newest.get(window), page
        try:
            self._begin(page, OPENING if last else 0.0, before)
            try:
                yield
            finally:
                self._end(page)
        finally:
            with self._lock:
                if self._newest.get(window) is page:
                    del self._newest[window]

    @contextmanager
    def pause(self) -> Iterator[None]:
        """While the page of this thread waits for something, another one is drawn."""
        page: _Page | None = getattr(self._mine, "page", None)
        if page is None:
            yield
            return
        self._end(page)
        try:
            yield
        finally:
            self._begin(page, 0.0)

    def _begin(self, page: _Page, behind: float, before: _Page | None = None) -> None:
        page.come.clear()
        page.ticket = self._queue.enter(Asker(page.window), lambda _: page.come.set(), behind=behind)
        if before is not None:
            before.give_up()  # now, so that this one has its place
        if self._newest.get(page.window) is not page:
            page.give_up()
        while not page.come.wait(HELD_UP):
            self._queue.put_out(time.monotonic() - HELD_UP)
        self._mine.page, page.began = page, time.thread_time()

    def _end(self, page: _Page) -> None:
        """What counts is the processor time: on a busy machine all take long."""
        if page.ticket is not None:
            page.ticket.leave(seconds=time.thread_time() - page.began)
        self._mine.page = None


class _Page:
    """A page of a ``window`` that waits for its turn, which has ``come`` then, or is being drawn."""

    def __init__(self, window: str) -> None:
        self.window = window
        self.come = threading.Event()
        self.ticket: Ticket | None = None
        self.began = 0.0

    def give_up(self) -> None:
        """Wait for no turn."""
        self.come.set()
        if self.ticket is not None:
            self.ticket.leave_waiting()
