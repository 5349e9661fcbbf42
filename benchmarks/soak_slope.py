"""How much something grows in an hour, from what was measured every minute, and how sure that is.

Single values jump (a large program, a collection of garbage) and neighbours resemble each other, so the medians of a few minutes
each are looked at: the slope is the median of those of all pairs (Theil and Sen), its interval holds with 95% (Sen, 1968).
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

_NORMAL = 1.959964
Point = tuple[float, float]
"""Seconds since the beginning, and what was measured then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slope:
    """What is added in an hour, between ``low`` and ``high`` with 95%; in the unit of what was measured."""

    hourly: float
    low: float
    high: float

    def verdict(self, most: float) -> str:
        """Whether it stays below ``most`` an hour; what cannot be told is said, too."""
        if self.high < most:
            return "flat"
        return "grows" if self.low >= most else "undecided"


def medians(points: Sequence[Point], block: float) -> list[Point]:
    """One point for each ``block`` of seconds: when it was on average, and the median of what was measured."""
    blocks: dict[int, list[Point]] = {}
    for at, value in points:
        blocks.setdefault(int(at // block), []).append((at, value))
    return [(statistics.fmean(at for at, _ in own), statistics.median(value for _, value in own)) for own in blocks.values()]


def slope(points: Sequence[Point]) -> Slope:
    """Raises ValueError where there are fewer than five points: they tell nothing."""
    number = len(points)
    if number < 5:
        raise ValueError(f"{number} points tell no slope")
    slopes = sorted(3600 * (b[1] - a[1]) / (b[0] - a[0]) for a, b in combinations(points, 2))
    spread = _NORMAL * math.sqrt(number * (number - 1) * (2 * number + 5) / 18)
    low, high = round((len(slopes) - spread) / 2) - 1, round((len(slopes) + spread) / 2)
    last = len(slopes) - 1
    return Slope(hourly=statistics.median(slopes), low=slopes[max(low, 0)], high=slopes[min(high, last)])
