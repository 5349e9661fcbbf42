"""A pool of warm worker processes for work that may hang, eat the memory or kill the interpreter.

CPython's parser is such work: hostile texts overflow its stack. ``Sandbox.call`` may be used from many threads; a call
waits for its turn (:mod:`tutor_app.process.turns`), and only its own time counts. A worker that is too slow or dies is replaced,
and nobody waits for its successor's imports where another one is warm. What a worker did not answer because somebody else killed
it, another one is asked once more: no call changes anything. The processes are :mod:`tutor_app.process.worker`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self, TypeVar, cast

from tutor_app.errors import EngineError
from tutor_app.process.turns import Turns
from tutor_app.process.worker import HEARTBEAT, Closed, Died, Killed, TimedOut, Watch, Worker, nobody
from tutor_app.process.worker_loop import RETURNED

__all__ = ["MEMORY_MB", "Closed", "Died", "Sandbox", "TimedOut"]
MEMORY_MB = 1024
"""Address space a worker may use, in MiB: enough for the parser at the size limit, and for the models' weights."""
LOST_SECONDS = 6.0
"""What a lost worker counts on top of its call: its successor has much to import."""
R = TypeVar("R")


class Sandbox:
    """``workers`` processes, each limited to ``memory_mb`` MiB of address space where the system can limit it.

    Several workers get a spare one once the first of them was lost: where one program kills its worker, more may follow.
    """

    def __init__(self, workers: int = 2, memory_mb: int = MEMORY_MB) -> None:
        self._places = self._wanted = max(workers, 1)
        self._memory_mb = memory_mb
        self._lock = threading.RLock()
        self._closed = False
        self._turns: Turns[_Turn] = Turns(self._places)
        self._starting: set[Worker] = set()
        self._idle: list[Worker] = []
        self._busy: set[Worker] = set()
        self.lost = 0
        """Workers that were too slow or died, and were replaced."""
        with self._lock:
            self._fill()

    def call(
        self,
        fn: Callable[..., R],
        *args: object,
        seconds: float,
        visitor: str | None = None,
        large: bool = False,
        watch: Watch = nobody,
    ) -> R:
        """What ``fn(*args)`` returns or raises, computed in a worker; ``fn`` is importable and all values can be pickled.

        Visitors take turns, and ``large`` calls wait for the others. ``watch`` is called several times a second; what it raises
        ends the call, be it waiting or not.
        Raises :class:`TimedOut` after ``seconds`` of the call's own time, :class:`Died` where the worker did not survive,
        and EngineError where none can be started.
        """

        def answer(if_killed: float) -> tuple[str, object]:
            turn = self._take(visitor, watch, large=large)
            assert turn.worker is not None
            try:
                return turn.worker.ask((fn, args), seconds, watch)
            except Killed:
                turn.if_lost = if_killed
                raise
            finally:
                self._give_back(turn, turn.worker)

        try:
            kind, value = answer(if_killed=0.0)
        except Killed:
            kind, value = answer(if_killed=2 * LOST_SECONDS)  # it was the call, then, that made somebody kill both
        if kind == RETURNED:
            return cast(R, value)
        if isinstance(value, Exception):
            raise value
        raise Died(str(value))

    @property
    def busy(self) -> int:
        """How many workers are in the middle of a call."""
        return len(self._busy)

    def look(self) -> int:
        """How many workers can take a call, or have one. Those that died meanwhile are replaced, though nobody calls."""
        with self._lock:
            self._serve()
            return len(self._busy) + len(self._idle)

    @property
    def waiting(self) -> int:
        """How many calls wait for their turn."""
        with self._lock:
            return self._turns.waiting

    def close(self) -> None:
        """Kill all workers; calls under way raise :class:`Closed`."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
            for worker in self._busy | self._starting:
                worker.kill()  # its thread puts it away
            self._dismiss(Closed("the sandbox is closed"))
        for worker in idle:
            worker.put_away()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _take(self, visitor: str | None, watch: Watch, *, large: bool) -> _Turn:
        turn = _Turn()
        try:
            with self._lock:
                if self._closed:
                    raise Closed("the sandbox is closed")
                self._turns.put(visitor, turn, large=large)
                self._serve()
            while not turn.come.wait(HEARTBEAT):
                watch()
        except BaseException:
            self._leave(visitor, turn)
            raise
        if turn.error is not None:
            raise turn.error
        return turn

    def _leave(self, visitor: str | None, turn: _Turn) -> None:
        with self._lock:
            self._turns.leave(visitor, turn)
            worker = turn.worker
        if worker is not None:  # it came in the meantime
            self._give_back(turn, worker)

    def _give_back(self, turn: _Turn, worker: Worker) -> None:
        with self._lock:
            self._busy.discard(worker)
            spent = time.monotonic() - turn.began
            self._turns.give_back(turn, seconds=spent if worker.fit else spent + turn.if_lost)
            kept = worker.fit and not self._closed
            if kept:
                self._idle.append(worker)
            else:
                self._wanted = self._places + (self._places > 1)
                self.lost += not self._closed
            self._serve()
        if not kept:
            worker.put_away()

    def _serve(self) -> None:
        """See that there are enough workers, and give the warm ones to those whose turn it is."""
        if self._closed:
            return
        self._fill()
        while self._idle and len(self._busy) < self._places:
            turn = self._turns.take()
            if turn is None:
                return
            turn.worker = self._idle.pop()
            self._busy.add(turn.worker)
            turn.began = time.monotonic()
            turn.come.set()

    def _fill(self) -> None:
        for worker in [worker for worker in self._idle if not worker.alive]:  # died between two calls
            self._idle.remove(worker)
            self.lost += 1
            worker.put_away()
        while len(self._idle) + len(self._busy) + len(self._starting) < self._wanted:
            try:
                self._start()
            except (OSError, RuntimeError) as error:
                self._failed(EngineError(f"a worker cannot start: {error}", advice="Run 'surefix doctor'."))
                return

    def _start(self) -> None:
        """Raises OSError or RuntimeError where the system gives no process, no file handles, or no thread."""
        worker = Worker(self._memory_mb)
        self._starting.add(worker)
        try:
            threading.Thread(target=self._warm, args=(worker,), daemon=True).start()
        except RuntimeError:
            self._starting.discard(worker)
            worker.put_away()
            raise

    def _warm(self, worker: Worker) -> None:
        """Wait until the worker can take calls; in a thread of its own."""
        failure = None
        try:
            worker.start()
        except (EngineError, Closed) as error:
            failure = error
        with self._lock:
            self._starting.discard(worker)
            if failure is None and not self._closed:
                self._idle.append(worker)
                self._serve()
                return
            if failure is not None:
                self._failed(failure)
        worker.put_away()

    def _failed(self, failure: Exception) -> None:
        """A worker could not start: that is said to those who wait where no other worker is there to serve them."""
        if not (self._idle or self._busy or self._starting):
            self._dismiss(failure)

    def _dismiss(self, error: Exception) -> None:
        for turn in self._turns.dismiss():
            turn.error = error
            turn.come.set()


class _Turn:
    """A call's turn: once it has ``come`` there is a ``worker``, or an ``error``.

    ``if_lost`` are the seconds that count on top of its own where the worker is lost.
    """

    def __init__(self) -> None:
        self.come = threading.Event()
        self.worker: Worker | None = None
        self.began = 0.0
        self.if_lost = LOST_SECONDS
        self.error: Exception | None = None
