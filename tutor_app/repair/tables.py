"""Tables from a step's keys to log odds, as sorted arrays: dictionaries of so many strings would take ten times the memory.

A key is kept as 64 bits of its hash: an unknown one is mistaken for another less often than once in 10,000,000,000,000 look-ups.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from tutor_app.source.memory import remembered

PER_UNIT = 1000
"""Log odds are kept in thousandths."""
_SEEN = 4096
"""Look-ups that a table remembers: within a program, the same keys come again and again. Some have a student's words in them."""


class Table:
    """Log odds by key; the key ``""`` has those of everything else."""

    def __init__(self, hashes: NDArray[np.uint64], thousandths: NDArray[np.int16]) -> None:
        """From hashes in rising order, and the log odds of each."""
        self.hashes, self.thousandths = hashes, thousandths
        self._sorted = hashes.data
        self._look_up = remembered(_SEEN)(self._found)

    @classmethod
    def of(cls, odds: Mapping[str, float]) -> Table:
        """The table of a dictionary; ValueError where two of its keys cannot be told apart."""
        hashes = np.fromiter(map(_hash, odds), dtype=np.uint64, count=len(odds))
        if len(np.unique(hashes)) < len(hashes):
            raise ValueError("two keys have the same hash")
        thousandths = np.rint(np.fromiter(odds.values(), dtype=np.float64, count=len(odds)) * PER_UNIT)
        order = np.argsort(hashes)
        return cls(hashes[order], thousandths[order].astype(np.int16))

    def get(self, key: str, default: float) -> float:
        """The key's log odds, ``default`` where it has none."""
        known = self._look_up(key)
        return default if known is None else known

    @property
    def base(self) -> float:
        """The log odds of everything that has no key of its own."""
        return self.get("", 0.0)

    def __len__(self) -> int:
        """How many keys it has."""
        return len(self.hashes)

    def _found(self, key: str) -> float | None:
        wanted = _hash(key)
        place = bisect_left(self._sorted, wanted)
        if place == len(self._sorted) or self._sorted[place] != wanted:
            return None
        return int(self.thousandths[place]) / PER_UNIT


def _hash(key: str) -> int:
    return int.from_bytes(blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")
