"""What was worked out of a text is remembered while that text is worked on, and not much longer."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
_FORGETTERS: list[Callable[[], None]] = []


def remembered(maxsize: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Remembers what a function of texts came to for the last ``maxsize`` of them, until :func:`forget`."""

    def remember(function: Callable[P, R]) -> Callable[P, R]:
        cached = lru_cache(maxsize)(function)
        _FORGETTERS.append(cached.cache_clear)
        return cached  # type: ignore[return-value]  # typeshed's cached functions forget their parameters

    return remember


def forget() -> None:
    """Let go of all that is remembered: a worker holds nothing of a student's between two examinations, a server for an hour."""
    for forgetter in _FORGETTERS:
        forgetter()


def give_back() -> None:
    """Return free memory to the system, where its C library can."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
