"""Whose turn it is where many wait for few: visitors take turns, and those whose work ran over its time come after the others."""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")
LATE_SECONDS = 60.0
"""How long a visitor comes after the others once a call of theirs ran over its time; nobody comes last for ever."""


class Turns(Generic[T]):
    """Items that wait for one of ``places``; not safe to be used from many threads.

    A visitor has at most all places but one, and so have those who are late, all together: the last place is for the others.
    Items of nobody in particular (the visitor None: a batch, our own checks) take turns as one visitor's, and are not bounded.
    """

    def __init__(self, places: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = max(places - 1, 1)
        self._clock = clock
        self._waiting: dict[str | None, deque[T]] = {}  # visitors in the order of their turns
        self._held: Counter[str] = Counter()
        self._late: dict[str, float] = {}  # until when

    def put(self, visitor: str | None, item: T) -> None:
        """Let the item wait behind the visitor's other ones."""
        self._waiting.setdefault(visitor, deque()).append(item)

    def take(self) -> T | None:
        """The item whose turn it is, which has its place from now on; None where there is none that may have one."""
        self._late = {visitor: until for visitor, until in self._late.items() if until > self._clock()}
        able = [visitor for visitor in self._waiting if self._may(visitor)]
        if not able:
            return None
        chosen = min(able, key=lambda visitor: visitor in self._late)  # the first of those who are least late
        items = self._waiting.pop(chosen)
        item = items.popleft()
        if items:
            self._waiting[chosen] = items  # behind the others
        if chosen is not None:
            self._held[chosen] += 1
        return item

    def leave(self, visitor: str | None, item: T) -> None:
        """The item does not wait any more."""
        items = self._waiting.get(visitor, deque())
        if item in items:
            items.remove(item)
            if not items:
                del self._waiting[visitor]

    def give_back(self, visitor: str | None, *, late: bool) -> None:
        """An item's place is free; ``late`` says whether its work ran over its time."""
        if visitor is None:
            return
        self._held -= Counter([visitor])
        if late:
            self._late[visitor] = self._clock() + LATE_SECONDS

    def dismiss(self) -> list[T]:
        """All that waited, and waits no more."""
        items = [item for waiting in self._waiting.values() for item in waiting]
        self._waiting.clear()
        return items

    def _may(self, visitor: str | None) -> bool:
        if visitor is None:
            return True
        late = sum(held for holder, held in self._held.items() if holder in self._late)
        return self._held[visitor] < self._most and not (visitor in self._late and late >= self._most)
