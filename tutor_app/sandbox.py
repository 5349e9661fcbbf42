"""A pool of warm worker processes for work that may hang, eat the memory or kill the interpreter.

CPython's parser is such work: hostile texts overflow its stack. ``Sandbox.call`` may be used from many threads; a call
waits for a free worker, and only its own time counts. A worker that is too slow or dies is replaced. What happens
inside a worker is :mod:`tutor_app.sandbox_worker`.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Self, TypeVar, cast

from tutor_app.errors import EngineError, SurefixError
from tutor_app.sandbox_worker import FAILED, RETURNED, read_frame, write_frame

MEMORY_MB = 1024
"""Address space a worker may use, in MiB: enough for the parser at the size limit, and for the models' weights."""
START_SECONDS = 60.0
"""How long a worker may take to import what it needs, on a slow and busy machine."""
_MESSAGE_BYTES = 2000
_ROOT = str(Path(__file__).resolve().parent.parent)
# With -P the working folder stays off the path: a student's file called "ast.py" must not be imported, so not run.
_BOOTSTRAP = "import sys; sys.path.append(sys.argv[1]); from tutor_app.sandbox_worker import main; main(int(sys.argv[2]))"
_SINGLE_THREADED = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
"""The pool is the parallelism; more threads in each worker would only slow each other down."""
R = TypeVar("R")


class TimedOut(SurefixError):
    """The call took longer than it was given."""


class Died(SurefixError):
    """The worker ran out of memory or stack, or its interpreter aborted."""


class Closed(SurefixError):
    """The sandbox was closed before or during the call."""


class Sandbox:
    """``workers`` processes, each limited to ``memory_mb`` MiB of address space where the system can limit it."""

    def __init__(self, workers: int = 2, memory_mb: int = MEMORY_MB) -> None:
        self._memory_mb = memory_mb
        self._changed = threading.Condition()
        self._closed = False
        self._idle = [_Worker(memory_mb) for _ in range(max(workers, 1))]
        self._busy: set[_Worker] = set()

    def call(self, fn: Callable[..., R], *args: object, seconds: float) -> R:
        """What ``fn(*args)`` returns or raises, computed in a worker; ``fn`` is importable and all values can be pickled.

        Raises :class:`TimedOut` after ``seconds`` of the call's own time, :class:`Died` where the worker did not survive,
        and EngineError where none can be started.
        """
        request = pickle.dumps((fn, args))
        worker = self._take()
        try:
            kind, value = worker.ask(request, seconds)
        finally:
            self._give_back(worker)
        if kind == RETURNED:
            return cast(R, value)
        if kind == FAILED:
            raise Died(str(value))
        assert isinstance(value, Exception)
        raise value

    @property
    def busy(self) -> int:
        """How many workers are in the middle of a call."""
        return len(self._busy)

    def close(self) -> None:
        """Kill all workers; calls under way raise :class:`Closed`."""
        with self._changed:
            self._closed = True
            idle, self._idle = self._idle, []
            for worker in self._busy:
                worker.kill()  # its caller puts it away
            self._changed.notify_all()
        for worker in idle:
            worker.put_away()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _take(self) -> _Worker:
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._idle)
            if self._closed:
                raise Closed("the sandbox is closed")
            worker = self._idle.pop()
            if not worker.alive:  # died between two calls
                worker.put_away()
                worker = _Worker(self._memory_mb)
            self._busy.add(worker)
            return worker

    def _give_back(self, worker: _Worker) -> None:
        with self._changed:
            self._busy.discard(worker)
            if self._closed or not worker.fit:
                worker.put_away()
            if self._closed:
                return
            if not worker.fit:
                worker = _Worker(self._memory_mb)
            self._idle.append(worker)
            self._changed.notify()


class _Worker:
    """One process. ``fit`` turns false once it cannot take another call."""

    def __init__(self, memory_mb: int) -> None:
        self._log: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 (lives as long as the worker)
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _BOOTSTRAP, _ROOT, str(memory_mb)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            env={**os.environ, **_SINGLE_THREADED},
        )
        self._ready = False
        self._killed = threading.Event()
        self.fit = True

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, request: bytes, seconds: float) -> tuple[str, object]:
        if not self._ready:
            self._start()
        kind, value = self._exchange(request, seconds)
        self.fit = self.fit and kind != FAILED
        return kind, value

    def _start(self) -> None:
        try:
            self._exchange(None, START_SECONDS)
        except (Died, TimedOut) as error:  # no fault of the call, and the next worker would fare no better
            raise EngineError(f"a worker cannot start: {error}", advice="Run 'surefix doctor'.") from error
        self._ready = True

    def _exchange(self, request: bytes | None, seconds: float) -> tuple[str, object]:
        expired = threading.Event()
        timer = threading.Timer(seconds, self._expire, (expired,))
        timer.daemon = True
        timer.start()
        try:
            frame = self._transfer(request)
        finally:
            timer.cancel()
        if expired.is_set():
            self.fit = False  # even where the answer came at the last moment
        if frame is not None:
            answer: tuple[str, object] = pickle.loads(frame)
            return answer
        self.fit = False
        raise self._end(seconds if expired.is_set() else None)

    def _transfer(self, request: bytes | None) -> bytes | None:
        assert self._process.stdin is not None and self._process.stdout is not None
        try:
            if request is not None:
                write_frame(self._process.stdin, request)
            return read_frame(self._process.stdout)
        except (OSError, ValueError):  # the worker is gone, or the pipe was closed by kill()
            return None

    def _expire(self, expired: threading.Event) -> None:
        expired.set()
        self._process.kill()

    def _end(self, seconds: float | None) -> SurefixError:
        if seconds is not None:
            return TimedOut(f"no answer within {seconds:g} s")
        if self._killed.is_set():
            return Closed("the sandbox was closed during the call")
        return Died(f"the worker ended with status {self._process.wait()}{self._last_words()}")

    def _last_words(self) -> str:
        size = self._log.seek(0, os.SEEK_END)
        self._log.seek(max(size - _MESSAGE_BYTES, 0))
        words = self._log.read().decode(errors="replace").strip()
        return f": {words}" if words else ""

    def kill(self) -> None:
        """End the process; from any thread."""
        self._killed.set()
        self._process.kill()

    def put_away(self) -> None:
        """End the process and free what it holds; not while another thread is asking it."""
        self.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._log):
            if stream is not None:
                with contextlib.suppress(OSError):  # a request that never got through is still in the buffer
                    stream.close()
