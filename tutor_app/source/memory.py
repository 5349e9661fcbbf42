"""What was worked out of a text is remembered while that text is worked on, and not much longer; and what memory is in use."""

from __future__ import annotations

import ctypes
import math
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


def given_out() -> float:
    """Bytes that the C library has given out and not got back; NaN where it cannot tell (other than glibc 2.33 or later).

    Small objects of Python's are not among them: ``sys.getallocatedblocks`` counts those. What a process has of the system beyond
    both is free, in pieces.
    """
    try:
        count = _c_library().mallinfo2
    except (OSError, AttributeError, TypeError):
        return math.nan
    count.restype = _Mallinfo
    found = count()
    return float(found.uordblks + found.hblkhd)


class _Mallinfo(ctypes.Structure):
    """``struct mallinfo2`` of glibc's malloc.h."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    )


@cache
def _c_library() -> ctypes.CDLL:
    return ctypes.CDLL(None)
