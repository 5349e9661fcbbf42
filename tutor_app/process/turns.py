"""Whose turn it is where many wait for few: visitors take turns, and what is light does not wait behind what is heavy.

Heavy is what is large, and whatever comes from a visitor whose work took long lately.
"""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)
HEAVY_SECONDS = 6.0
"""Work of so many seconds lately makes a visitor heavy."""
HALF_LIFE = 30.0
"""Seconds after which half of a visitor's work is forgotten."""
OLD_SECONDS = 10.0
"""What has waited for so long is as good as light when turns are taken: nobody comes last for ever."""


@dataclass(frozen=True, slots=True)
class _Waiting(Generic[T]):
    item: T
    large: bool
    since: float


class Turns(Generic[T]):
    """Items that wait for one of ``places``; not safe to be used from many threads.

    A visitor has at most all places but one, and so has all that is heavy together: the last place is for the others.
    Items of nobody in particular (the visitor None: a batch, our own checks) take turns as one visitor's, and are not bounded.
    """

    def __init__(self, places: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = max(places - 1, 1)
        self._clock = clock
        self._waiting: dict[str | None, deque[_Waiting[T]]] = {}  # visitors in the order of their turns
        self._held: dict[T, tuple[str, bool]] = {}
        self._used: dict[str, tuple[float, float]] = {}  # seconds of work, and as of when

    def put(self, visitor: str | None, item: T, *, large: bool = False) -> None:
        """Let the item wait behind the visitor's other ones; ``large`` tells that it will take long."""
        self._waiting.setdefault(visitor, deque()).append(_Waiting(item, large, self._clock()))

    def take(self) -> T | None:
        """The item whose turn it is, which has its place from now on; None where there is none that may have one."""
        able = [visitor for visitor in self._waiting if self._may(visitor)]
        if not able:
            return None
        chosen = min(able, key=self._comes_later)  # the first of those who come first
        items = self._waiting.pop(chosen)
        first = items.popleft()
        if items:
            self._waiting[chosen] = items  # behind the others
        if chosen is not None:
            self._held[first.item] = chosen, first.large
        return first.item

    def leave(self, visitor: str | None, item: T) -> None:
        """The item does not wait any more."""
        items = self._waiting.get(visitor, deque())
        for waiting in [waiting for waiting in items if waiting.item == item]:
            items.remove(waiting)
            if not items:
                del self._waiting[visitor]

    def give_back(self, item: T, *, seconds: float) -> None:
        """The item's place is free; ``seconds`` is what its work took."""
        visitor, _ = self._held.pop(item, (None, False))
        if visitor is not None:
            now = self._clock()
            self._used[visitor] = self._seconds(visitor) + seconds, now
            self._used = {known: used for known, used in self._used.items() if now - used[1] < 10 * HALF_LIFE}

    @property
    def waiting(self) -> int:
        """How many items wait."""
        return sum(map(len, self._waiting.values()))

    def dismiss(self) -> list[T]:
        """All that waited, and waits no more."""
        items = [waiting.item for queue in self._waiting.values() for waiting in queue]
        self._waiting.clear()
        return items

    def _may(self, visitor: str | None) -> bool:
        if visitor is None:
            return True
        held = Counter(holder for holder, _ in self._held.values())[visitor]
        heavy = sum(self._heavy(holder, large) for holder, large in self._held.values())
        return held < self._most and not (self._heavy(visitor, self._waiting[visitor][0].large) and heavy >= self._most)

    def _comes_later(self, visitor: str | None) -> bool:
        first = self._waiting[visitor][0]
        return self._heavy(visitor, first.large) and self._clock() - first.since < OLD_SECONDS

    def _heavy(self, visitor: str | None, large: bool) -> bool:
        return visitor is not None and (large or self._seconds(visitor) >= HEAVY_SECONDS)

    def _seconds(self, visitor: str) -> float:
        """The visitor's work lately."""
        seconds, then = self._used.get(visitor, (0.0, 0.0))
        return float(seconds * 0.5 ** ((self._clock() - then) / HALF_LIFE))
