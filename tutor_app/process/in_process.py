"""Calls made here and now, where there can be no workers: in a browser, or where whoever calls has a sandbox of their own.

Nothing starts a thread, or a process where that is not asked for. Nothing bounds time and memory either: a hostile text may
hang this process or crash it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import TypeVar

from tutor_app.process.worker import Closed, Died, Watch, nobody
from tutor_app.source.memory import forget
from tutor_app.source.versions import without_processes

R = TypeVar("R")


class InProcess:
    """What a :class:`tutor_app.process.sandbox.Sandbox` is to whoever calls, in this process; not for many threads at once."""

    def __init__(self, *, processes: bool = False) -> None:
        """``processes``: whether a call may start some of its own, as one that asks for newer syntax does."""
        self._bounds: Callable[[], AbstractContextManager[None]] = nullcontext if processes else without_processes
        self._closed = False

    def call(
        self,
        fn: Callable[..., R],
        *args: object,
        seconds: float,
        visitor: str | None = None,
        large: bool = False,
        watch: Watch = nobody,
    ) -> R:
        """What ``fn(*args)`` returns or raises; :class:`Died` where stack or memory did not suffice. The rest is for workers.

        Raises :class:`Closed` after :meth:`close`.
        """
        if self._closed:
            raise Closed("the tutor is closed")
        try:
            with self._bounds():
                return fn(*args)
        except (MemoryError, RecursionError) as error:
            raise Died(type(error).__name__) from error
        finally:
            forget()

    def close(self) -> None:
        """Nothing is called any more."""
        self._closed = True
