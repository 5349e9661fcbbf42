"""Several completions from a server that gives one for each request."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from tutor_app.errors import EngineError
from tutor_app.llm.models.base import Completion, Tell
from tutor_app.process.progress import Stopped

T = TypeVar("T")
Ask = Callable[[int, Tell], tuple[Completion, ...]]
"""One request, by its number; it is to call what it is given now and then, and to end when that raises Stopped."""
PARALLEL = 4
"""Requests under way at a time."""
HEARTBEAT = 0.25
"""Seconds between two moments at which whoever waits is told how far it is."""


class _Requests:
    """The requests of one call: what came of them, in the order in which they ended."""

    def __init__(self, ask: Ask, count: int) -> None:
        self.done: queue.SimpleQueue[tuple[Completion, ...] | EngineError] = queue.SimpleQueue()
        self.over = threading.Event()
        self._ask = ask
        self._turns = iter(range(count))
        self._lock = threading.Lock()

    def work(self) -> None:
        """Make one request after the other until there are no more, or nobody wants them."""
        while True:
            with self._lock:
                turn = next(self._turns, None)
            if turn is None or self.over.is_set():
                return
            try:
                self.done.put(self._ask(turn, self._wanted))
            except Stopped:
                return
            except EngineError as error:
                self.done.put(error)

    def _wanted(self, _: int) -> None:
        if self.over.is_set():
            raise Stopped


def one_by_one(ask: Ask, count: int, deadline: float, tell: Tell) -> tuple[Completion, ...]:
    """One request for each completion, a few at a time; what is there at ``deadline`` counts.

    Raises EngineError where no request gave anything.
    """
    requests = _Requests(ask, count)
    for _ in range(min(PARALLEL, count)):
        threading.Thread(target=requests.work, daemon=True).start()
    found: list[Completion] = []
    failure = EngineError("the server did not answer in time")
    try:
        for _ in range(count):
            left = max(deadline - time.monotonic(), 0.01) + 0.2
            answer = awaited(requests.done, left, lambda: tell(len(found)))
            if isinstance(answer, EngineError):
                failure = answer
            else:
                found.extend(answer)
    except queue.Empty:
        pass
    finally:
        requests.over.set()  # what is still under way is cut off
    if not found:
        raise failure
    return tuple(found)


def awaited(answers: queue.SimpleQueue[T], seconds: float, beat: Callable[[], None]) -> T:
    """The next answer, or queue.Empty after ``seconds``; ``beat`` is called while waiting and may raise."""
    deadline = time.monotonic() + seconds
    while True:
        beat()
        left = deadline - time.monotonic()
        try:
            return answers.get(timeout=min(max(left, 0.0), HEARTBEAT))
        except queue.Empty:
            if left <= HEARTBEAT:
                raise
