"""Which stretches of one sequence take the place of which of another, in bounded work whatever the sequences are."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from itertools import takewhile

from rapidfuzz.distance import Indel

COMPARED = 1_000_000
"""Pairs that are compared at most; where more differ, all between the first and the last difference differs."""


def replaced(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[tuple[int, int, int, int]]:
    """``old[i:j]`` becomes ``new[k:m]``, for each ``i, j, k, m``, in their order; what is between is kept."""
    head = common(old, new)
    tail = common(old[head:][::-1], new[head:][::-1])
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    for i, j, k, m in _between(before, after):
        yield head + i, head + j, head + k, head + m


def common(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """How many items both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _between(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[tuple[int, int, int, int]]:
    if not old and not new:
        return
    if len(old) * len(new) > COMPARED:
        yield 0, len(old), 0, len(new)
        return
    numbers: dict[Hashable, int] = {}
    coded = [[numbers.setdefault(item, len(numbers)) for item in side] for side in (old, new)]
    kept = [(op.src_start, op.src_end, op.dest_start, op.dest_end) for op in Indel.opcodes(*coded) if op.tag == "equal"]
    at = (0, 0)
    for i, j, k, m in [*kept, (len(old), len(old), len(new), len(new))]:
        if at != (i, k):
            yield at[0], i, at[1], k
        at = (j, m)
