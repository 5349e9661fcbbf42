"""What goes through a long stream of items: on this machine, or on the nodes of a cluster (:mod:`.cluster`).

Whoever has the stream says what is done with one item, and gets the outcomes in the order of the items; where that happens is
nothing to it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from itertools import chain, islice
from typing import Protocol, TypeAlias, TypeVar

T = TypeVar("T")
R = TypeVar("R")
Opening: TypeAlias = Callable[[int], AbstractContextManager[Callable[[T], R]]]
"""Opens, for so many items at the same time, what is done with one item, which as many threads may call.

A cluster opens it on each node, so it is importable there, and can be pickled with all that it holds.
"""
_AHEAD = 4
"""Items under way for each worker, so that a slow one in front does not leave the others idle."""


class Executor(Protocol):
    """Goes through a stream of items."""

    def map(self, opening: Opening[T, R], items: Iterable[T]) -> Generator[R, None, None]:
        """The outcome of each item, exactly one each, in the order of the items; a bounded number of items is under way.

        Nothing is opened where there is no item. What is done with an item, or what opens it, may raise: that ends the stream.
        Closing the generator ends what is under way.
        """


class Local:
    """Goes through a stream on this machine, ``workers`` items at a time."""

    def __init__(self, workers: int) -> None:
        self._workers = workers

    def map(self, opening: Opening[T, R], items: Iterable[T]) -> Generator[R, None, None]:
        """As every :class:`Executor` does."""
        rest = iter(items)
        first = tuple(islice(rest, 1))
        if not first:
            return
        pending: deque[Future[R]] = deque()
        with opening(self._workers) as step, ThreadPoolExecutor(self._workers) as pool:
            try:
                for item in chain(first, rest):
                    pending.append(pool.submit(step, item))
                    if len(pending) == self._workers * _AHEAD:
                        yield pending.popleft().result()
                while pending:
                    yield pending.popleft().result()
            finally:
                pool.shutdown(wait=False, cancel_futures=True)
