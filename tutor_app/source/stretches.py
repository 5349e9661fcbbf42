"""Which stretches of one sequence take the place of which of another, in bounded work whatever the sequences are."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

from rapidfuzz.distance import Indel

COMPARED = 1_000_000
"""Pairs that are compared at most; where more differ, all between the first and the last difference differs."""


def replaced(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[tuple[int, int, int, int]]:
    """``old[i:j]`` becomes ``new[k:m]``, for each ``i, j, k, m``, in their order; what is between is kept."""
    head, tail = common_ends(old, new)
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    for i, j, k, m in _between(before, after):
        yield head + i, head + j, head + k, head + m


def common(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """How many items both begin with, by halving: comparing slices is faster than comparing items.

    Both are texts, or lists, or tuples.
    """
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def common_ends(one: Sequence[Hashable], other: Sequence[Hashable]) -> tuple[int, int]:
    """How many items both begin with, and how many of the others both end with."""
    head = common(one, other)
    return head, common(one[head:][::-1], other[head:][::-1])


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
