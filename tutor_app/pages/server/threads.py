"""Threads for what may keep us waiting, such as another server, so that all others are left to everybody else."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from typing import TypeVar

from anyio import CapacityLimiter, to_thread

R = TypeVar("R")


class Threads:
    """At ``most`` so many at a time; who comes then waits for one."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._limiter: CapacityLimiter | None = None

    async def run(self, do: Callable[..., R], *args: object) -> R:
        """What ``do`` gives. Raises what it raises, and what is :func:`threadless` where the system gives no thread."""
        self._limiter = self._limiter or CapacityLimiter(self._most)  # which belongs to the event loop that runs now
        return await to_thread.run_sync(do, *args, limiter=self._limiter)


def threadless(error: RuntimeError) -> bool:
    """Whether it says that the system gives no thread: it comes from where Python starts one."""
    *_, (frame, _) = traceback.walk_tb(error.__traceback__)
    return frame.f_code is threading.Thread.start.__code__
