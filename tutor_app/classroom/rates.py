"""The one way in which things are bounded in time: so many at once, and one more whenever its time is over (a token bucket).

What was used is one moment: when all of it is there again. So a row of a database is enough for it, nothing has to be filled up
while nobody asks, and whoever waits as long as was said gets one.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

_TICK = 1e-6
"""Seconds: what databases keep of a moment. Less is no wait, but how numbers are rounded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """What was used of a rate: how many (``tries``), and the second at which the ``whole`` rate is there again."""

    tries: int = 0
    whole: float = -math.inf


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """``size`` at once, and one more after every ``seconds``, which double with each that was used, so many times at most."""

    size: int
    seconds: float
    doublings: int = 0

    @property
    def period(self) -> float:
        """Seconds after which all of it is there again, where nothing was doubled."""
        return self.size * self.seconds

    def wait(self, used: Used, now: float) -> float:
        """Seconds until there is one left."""
        seconds = used.whole - now - self.period + self.seconds
        return seconds if seconds > _TICK / 2 else 0.0

    def left(self, used: Used, now: float) -> int:
        """How many there are, never less than none."""
        free = self.period - max(used.whole - now, 0.0)
        return max(math.floor((free + _TICK / 2) / self.seconds), 0)

    def due(self, used: Used, now: float) -> float:
        """Seconds until there is one more than now; 0 where all are there."""
        missing = self.size - self.left(used, now) - 1
        return max(used.whole - now - missing * self.seconds, 0.0) if missing >= 0 else 0.0

    def taken(self, used: Used, now: float) -> Used:
        """With one more used, be there one left or not."""
        cost = self.seconds * 2.0 ** min(used.tries, self.doublings)
        return Used(tries=used.tries + 1, whole=max(used.whole, now) + cost)


class Shares:
    """What one server lets in from each place, at a ``rate`` of its own; for one thread.

    It remembers the places that came last, and of them ``most`` at most; any other has used nothing.
    """

    def __init__(self, rate: Rate, most: int = 10_000, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate, self._most, self._clock = rate, most, clock
        self._known: dict[str, Used] = {}

    def admits(self, place: str) -> bool:
        """Whether this place has one left now, which is used then."""
        now, used = self._clock(), self._known.pop(place, Used())
        admitted = self._rate.wait(used, now) == 0
        self._known[place] = self._rate.taken(used, now) if admitted else used
        if len(self._known) > self._most:
            del self._known[next(iter(self._known))]
        return admitted


class Allowance:
    """What one server lets in at a ``rate``, for one thread."""

    def __init__(self, rate: Rate, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate, self._clock, self._used = rate, clock, Used()

    def take(self) -> float:
        """Use one; gives the seconds that it must wait, for as many others as were used before their time."""
        now = self._clock()
        wait = self._rate.wait(self._used, now)
        self._used = self._rate.taken(self._used, now)
        return wait

    def admits(self) -> bool:
        """Whether there is one now, which is used then."""
        now = self._clock()
        admitted = self._rate.wait(self._used, now) == 0
        if admitted:
            self._used = self._rate.taken(self._used, now)
        return admitted
