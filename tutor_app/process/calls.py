"""Where a call is made whose end nobody can promise: in a worker that can be killed, or in this very process."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from tutor_app.process.worker import Watch, nobody

R = TypeVar("R")


class Calls(Protocol):
    """Makes calls: :class:`tutor_app.process.sandbox.Sandbox` or :class:`tutor_app.process.in_process.InProcess`."""

    def call(
        self,
        fn: Callable[..., R],
        *args: object,
        seconds: float,
        visitor: str | None = None,
        large: bool = False,
        watch: Watch = nobody,
    ) -> R:
        """What ``fn(*args)`` returns or raises; TimedOut or Died where it comes to no end."""

    def close(self) -> None:
        """End what makes the calls."""
