"""The inside of a sandbox worker: reads calls from standard input, answers on what was standard output.

Frames are the number of the call, a length and a pickle. Both ends are ours: a student's text travels as a string and is never
unpickled or run.
Started by :mod:`tutor_app.process.sandbox`.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import pickle
import queue
import select
import signal
import struct
import sys
import threading
import traceback
from typing import IO

READY, RETURNED, RAISED, FAILED = "ready", "returned", "raised", "failed"
"""The kinds of answer: the worker can take calls; a value; an exception of the call; no way to go on in this process."""
LEFTOVER = 5.0
"""Seconds after the end of its time at which a call that nobody ended is ended by the process itself."""
_HEAD = struct.Struct("!QQ")
LONGEST = 256 * 1024 * 1024
"""Bytes of a frame; the largest that there are have a fiftieth of it."""


def write_frame(stream: IO[bytes], number: int, pickled: bytes) -> None:
    """Send one frame, of the call with this number."""
    stream.write(_HEAD.pack(number, len(pickled)))
    stream.write(pickled)
    stream.flush()


def read_frame(stream: IO[bytes]) -> tuple[int, bytes] | None:
    """The call's number and the pickle; None at the end of the stream, be it in the middle of a frame, and for what is none."""
    head = stream.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    number, length = _HEAD.unpack(head)
    body = stream.read(length) if length <= LONGEST else b""
    return (number, body) if len(body) == length else None


def main(memory_mb: int, lifeline: int | None = None) -> None:
    """Answer calls until the parent closes the pipe or dies; bounded to ``memory_mb`` MiB."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which closes us
    if lifeline is not None:
        _die_with(lifeline)
    answers = _private_stdout()
    calls: queue.SimpleQueue[tuple[int, bytes]] = queue.SimpleQueue()
    from tutor_app.examine import warm_up
    from tutor_app.source.memory import forget, give_back

    warm_up()
    _limit(memory_mb)
    threading.Thread(target=_listen, args=(calls,), daemon=True).start()
    write_frame(answers, 0, pickle.dumps((READY, None)))
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 (lives as long as the worker)
        while True:
            number, call = calls.get()
            kind, pickled = _answer(call, nowhere)
            write_frame(answers, number, pickled)
            if kind == FAILED:
                os._exit(1)
            forget()
            give_back()


def _die_with(lifeline: int) -> None:
    """Have the kernel end this process when the parent's end of the pipe closes, be it in C code that lets no thread run.

    Unlike a parent-death signal this does not depend on the thread that started us, which may end long before the parent.
    Where the system does not know it, :func:`_listen` and the bound on each call must do.
    """
    with contextlib.suppress(ImportError, AttributeError, OSError):
        import fcntl

        signal.signal(signal.SIGIO, signal.SIG_DFL)
        fcntl.fcntl(lifeline, fcntl.F_SETOWN, os.getpid())
        fcntl.fcntl(lifeline, fcntl.F_SETFL, fcntl.fcntl(lifeline, fcntl.F_GETFL) | os.O_ASYNC)
        if select.select([lifeline], [], [], 0)[0]:  # it closed before we could ask to be told
            os._exit(0)


def _listen(calls: queue.SimpleQueue[tuple[int, bytes]]) -> None:
    """Queue what comes in; leave with the parent, even in the middle of a call, and where there is no memory to hear it."""
    try:
        while (frame := read_frame(sys.stdin.buffer)) is not None:
            calls.put(frame)
    finally:
        os._exit(0)


def _private_stdout() -> IO[bytes]:
    """The pipe to the parent, out of the reach of anything that prints: descriptor 1 leads to the log from here on."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def _answer(call: bytes, nowhere: IO[str]) -> tuple[str, bytes]:
    try:
        seconds, fn, args = pickle.loads(call)
        # A thread of C's own, which needs no lock of the interpreter's: the last bound where nobody is there to kill us.
        faulthandler.dump_traceback_later(seconds + LEFTOVER, exit=True, file=nowhere)
        return RETURNED, pickle.dumps((RETURNED, fn(*args)))
    except (MemoryError, RecursionError) as error:
        return FAILED, pickle.dumps((FAILED, type(error).__name__))
    except Exception as error:
        return RAISED, _raised(error)
    finally:
        faulthandler.cancel_dump_traceback_later()


def _raised(error: Exception) -> bytes:
    """The exception with the places it came through as a note: they name our functions, and nothing of a program."""
    places = "".join(traceback.format_tb(error.__traceback__)[1:])
    try:
        error.add_note(places)
        pickled = pickle.dumps((RAISED, error))
        pickle.loads(pickled)
    except Exception:  # an exception with a constructor of its own: its text must do
        replacement = RuntimeError(f"{type(error).__name__}: {error}")
        replacement.add_note(places)
        return pickle.dumps((RAISED, replacement))
    return pickled


def _limit(memory_mb: int) -> None:
    """Bound the memory and forbid core dumps, which would hold a student's program, where the system can."""
    try:
        import resource
    except ImportError:  # not on Windows
        return
    for name, size in (("RLIMIT_AS", memory_mb * 1024 * 1024), ("RLIMIT_CORE", 0)):
        _, hard = resource.getrlimit(getattr(resource, name))
        bound = size if hard == resource.RLIM_INFINITY else min(size, hard)
        with contextlib.suppress(OSError, ValueError):  # macOS refuses RLIMIT_AS
            resource.setrlimit(getattr(resource, name), (bound, bound))
