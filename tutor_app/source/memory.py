"""What was worked out of a text is remembered while that text is worked on, and not much longer."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from contextlib import suppress
from functools import cache, lru_cache
from typing import Any, ParamSpec, TypeVar
from weakref import WeakSet

P = ParamSpec("P")
R = TypeVar("R")
_REMEMBERING: WeakSet[Any] = WeakSet()


def remembered(maxsize: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Remembers what a function of texts came to for the last ``maxsize`` of them, until :func:`forget`."""

    def remember(function: Callable[P, R]) -> Callable[P, R]:
        cached = lru_cache(maxsize)(function)
        _REMEMBERING.add(cached)
        return cached  # type: ignore[return-value]  # typeshed's cached functions forget their parameters

    return remember


def forget() -> None:
    """Let go of all that is remembered: a worker holds nothing of a student's between two examinations, a server for an hour."""
    for cached in tuple(_REMEMBERING):
        cached.cache_clear()


def give_back() -> None:
    """Return free memory to the system, where its C library can."""
    with suppress(OSError, AttributeError, TypeError):  # Windows knows no library without a name
        _c_library().malloc_trim(0)


@cache
def _c_library() -> ctypes.CDLL:
    return ctypes.CDLL(None)
