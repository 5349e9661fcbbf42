"""One warm worker process, seen from the parent: it is started, asked and watched.

A pool of them is kept by :mod:`tutor_app.process.sandbox`.
What happens inside it is :mod:`tutor_app.process.worker_loop`.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO

from tutor_app.errors import EngineError, SurefixError
from tutor_app.process.worker_loop import FAILED, RAISED, READY, RETURNED, read_frame, write_frame

START_SECONDS = 60.0
"""How long a worker may take to import what it needs, on a slow and busy machine."""
HEARTBEAT = 0.25
"""Seconds between two looks at whether a call is still waited for."""
GRACE = 1.0
"""Seconds that a call has left when nobody waits for it any more: most end by themselves, and a warm worker is dear."""
_ENDING = 2.0
"""Seconds until a process that answers no more must have ended."""
_MESSAGE_BYTES = 2000
_ROOT = str(Path(__file__).resolve().parents[2])
# With -P the working folder stays off the path: a student's file called "ast.py" must not be imported, so not run.
_BOOTSTRAP = (
    "import sys; sys.path.append(sys.argv[1]); from tutor_app.process.worker_loop import main; main(*map(int, sys.argv[2:]))"
)
_NEEDED = ("PATH", "HOME", "USERPROFILE", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "VIRTUAL_ENV")
_NEEDED_PREFIXES = ("PYTHON", "LC_", "LD_LIBRARY_", "DYLD_")
"""What an interpreter and its libraries go by. The rest stays with the parent: keys and the passphrase are in it."""
_SINGLE_THREADED = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
"""The pool is the parallelism; more threads in each worker would only slow each other down."""
_BY_OTHERS = {-getattr(signal, name) for name in ("SIGKILL", "SIGTERM") if os.name != "nt"}
"""The statuses of a process that neither ended by itself nor because of what it did."""
Watch = Callable[[], object]
"""Is called every heartbeat while a call waits or goes on, from any thread; what it raises ends the call."""


class TimedOut(SurefixError):
    """The call took longer than it was given."""


class Died(SurefixError):
    """The worker ran out of memory or stack, or its interpreter aborted."""


class Killed(Died):
    """Somebody else ended the worker, such as a system short of memory, and maybe before it took the call: no fault of that."""


class Closed(SurefixError):
    """The sandbox was closed before or during the call."""


def nobody() -> None:
    """Watches nothing: the call goes on to its end."""


class Worker:
    """One process of at most ``memory_mb`` MiB; ``fit`` says whether it can take a call. Raises OSError where there is none."""

    def __init__(self, memory_mb: int) -> None:
        with contextlib.ExitStack() as unless_started:
            self._log: IO[bytes] = unless_started.enter_context(tempfile.TemporaryFile())
            theirs, self._lifeline = _pipe()
            unless_started.enter_context(self._lifeline)
            with theirs:
                inherited = () if os.name == "nt" else (theirs.fileno(),)
                self._process = subprocess.Popen(
                    [sys.executable, "-P", "-c", _BOOTSTRAP, _ROOT, str(memory_mb), *map(str, inherited)],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=self._log,
                    env={**_needed(os.environ), **_SINGLE_THREADED},
                    pass_fds=inherited,
                )
            unless_started.pop_all()
        self._killed = threading.Event()
        self._calls = 0
        self.fit = False

    @property
    def alive(self) -> bool:
        """Whether the process is there."""
        return self._process.poll() is None

    def start(self) -> None:
        """Wait until the process is warm; raises EngineError where it does not come to that, Closed where it was killed."""
        try:
            self._exchange(None, START_SECONDS, nobody)
        except (Died, TimedOut) as error:  # no fault of a call, and the next worker would fare no better
            raise EngineError(f"a worker cannot start: {error}{self._last_words()}", advice="Run 'surefix doctor'.") from error
        self.fit = True

    def ask(self, call: tuple[Callable[..., object], tuple[object, ...]], seconds: float, watch: Watch) -> tuple[str, object]:
        """The kind of the answer and what was answered; raises TimedOut, Died, Closed, EngineError and what ``watch`` raises."""
        request = pickle.dumps((seconds, *call))
        self._calls += 1
        return self._exchange(request, seconds, watch)

    def _exchange(self, request: bytes | None, seconds: float, watch: Watch) -> tuple[str, object]:
        guard = _Guard(self._process.kill, seconds, watch)
        try:
            guard.start()
        except RuntimeError as error:
            raise EngineError(f"a call cannot be watched: {error}", advice="Raise the limit of threads.") from error
        self.fit = False  # until the answer is there: it must not be taken for the next call's
        try:
            frame = self._transfer(request)
        finally:
            guard.end()
        answer = None if frame is None or frame[0] != self._calls else _read(frame[1])
        self.fit = answer is not None and answer[0] != FAILED and not guard.killed
        if guard.error is not None:
            raise guard.error
        if answer is None:
            raise self._end()
        return answer

    def _transfer(self, request: bytes | None) -> tuple[int, bytes] | None:
        assert self._process.stdin is not None and self._process.stdout is not None
        try:
            if request is not None:
                write_frame(self._process.stdin, self._calls, request)
            return read_frame(self._process.stdout)
        except (OSError, ValueError):  # the worker is gone, or the pipe was closed by kill()
            return None

    def _end(self) -> SurefixError:
        if self._killed.is_set():
            return Closed("the sandbox was closed during the call")
        try:
            status = self._process.wait(_ENDING)
        except subprocess.TimeoutExpired:
            return Died("the worker gave no answer, or none that can be read")
        return (Killed if status in _BY_OTHERS else Died)(f"the worker ended with status {status}")

    def _last_words(self) -> str:
        """What it wrote to its standard error; only for the start, as later there may be something of a program in it."""
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
        for stream in (self._process.stdin, self._process.stdout, self._log, self._lifeline):
            if stream is not None:
                with contextlib.suppress(OSError):  # a request that never got through is still in the buffer
                    stream.close()


def _read(pickled: bytes) -> tuple[str, object] | None:
    """The kind of the answer and what was answered; None for what is none."""
    try:
        kind, value = pickle.loads(pickled)
    except Exception:  # what is no pickle fails in any way
        return None
    known = kind in {READY, RETURNED, FAILED} or (kind == RAISED and isinstance(value, Exception))
    return (kind, value) if known else None


def _needed(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name in _NEEDED or name.startswith(_NEEDED_PREFIXES)}


def _pipe() -> tuple[IO[bytes], IO[bytes]]:
    """A pipe of which we hold the second end as long as we live: the kernel tells the worker when it closes."""
    reading, writing = os.pipe()
    return os.fdopen(reading, "rb"), os.fdopen(writing, "wb")


class _Guard(threading.Thread):
    """Kills a worker at the end of its time, or soon after nobody waits for it any more; ``error`` is what the caller gets."""

    def __init__(self, kill: Callable[[], None], seconds: float, watch: Watch) -> None:
        super().__init__(daemon=True)
        self._kill, self._seconds, self._watch = kill, seconds, watch
        self._over = threading.Event()
        self.error: Exception | None = None
        self.killed = False

    def run(self) -> None:
        """Look every heartbeat."""
        deadline = time.monotonic() + self._seconds
        while not self._over.wait(max(min(deadline - time.monotonic(), HEARTBEAT), 0.0)):
            if time.monotonic() >= deadline:
                self.error = self.error or TimedOut(f"no answer within {self._seconds:g} s")
                self.killed = True
                self._kill()
                return
            if self.error is None and self._unwanted():
                deadline = min(deadline, time.monotonic() + GRACE)

    def end(self) -> None:
        """The call is over: nothing is killed from here on."""
        self._over.set()
        self.join()

    def _unwanted(self) -> bool:
        try:
            self._watch()
        except Exception as error:  # whatever it is: the caller gets it
            self.error = error
            return True
        return False
