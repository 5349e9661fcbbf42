"""A stream of items through the nodes of a Ray cluster, which may come and go on the way.

On each processor of the cluster there is a station, an actor that does with items what is to be done. Items travel in blocks.
Each block is one call of a station; where the station is lost with its node, another one gets the block, and only what comes back
to this process counts: so each item has exactly one outcome, however often it was begun. Blocks under way are bounded, which
bounds the memory of this process and of the cluster, whatever the length of the stream.
"""

from __future__ import annotations

import logging
import pickle
import platform
import socket
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from importlib import metadata
from itertools import chain
from typing import Any, Generic

from tutor_app.errors import EngineError, SettingsError
from tutor_app.evidence import fingerprints as versions
from tutor_app.process.archives.executor import Opening, R, T

BLOCK_ITEMS = 16
"""Items of a block: a call costs about as much as a valid program, and what a lost node had under way is done again."""
BLOCK_BYTES = 256 * 1024
"""A block is not added to once it has so many, so that large programs do not fill the memory."""
QUEUED = 2
"""Blocks that a station has: the next one is there when the first is done."""
AHEAD = 4
"""Blocks under way for each station, so that a slow one in front does not leave the others idle."""
LOOK_SECONDS = 2.0
"""Between two looks at which processors the cluster has."""
REACH_SECONDS = 10.0
"""For a first word with a cluster."""
LONELY_SECONDS = 30.0
"""After which it is said that no station is there."""
MOST_LOSSES = 8
"""Stations that one block may be lost with, and that may be lost at their start, one after the other, for each that is wanted:
more are no accident."""
_log = logging.getLogger(__name__)


class Cluster:
    """Goes through a stream on the cluster at ``address`` (``auto``: the one that this machine belongs to).

    ``most`` stations at a time, None: as many as the cluster has processors. Raises SettingsError where there is no Ray here, or
    no cluster there, and EngineError where stations are lost again and again or nodes have another Surefix.
    """

    def __init__(self, address: str, most: int | None = None) -> None:
        self._ray = _imported()
        self._address, self._most = address, most

    def map(self, opening: Opening[T, R], items: Iterable[T]) -> Generator[R, None, None]:
        """As every :class:`tutor_app.process.archives.executor.Executor` does."""
        blocks = _blocks(items)
        first = next(blocks, None)
        if first is None:
            return
        with self._connected():
            crew: _Crew[R] = _Crew(self._ray, pickle.dumps(opening), self._most)
            try:
                yield from crew.outcomes(chain([first], blocks))
            finally:
                crew.dismiss()

    @contextmanager
    def _connected(self) -> Iterator[None]:
        try:
            _reach(self._address)
            self._ray.init(address=self._address, log_to_driver=False, logging_level=logging.ERROR)
        except (OSError, ValueError, RuntimeError) as error:
            advice = "Start one with 'ray start --head', or give the address of one."
            raise SettingsError(f"there is no Ray cluster at {self._address}", advice=advice) from error
        try:
            yield
        finally:
            self._ray.shutdown()


def _reach(address: str) -> None:
    """Raises OSError or ValueError where nobody listens there: Ray would try for minutes."""
    host, _, port = address.rpartition(":")
    if host and "/" not in host:
        socket.create_connection((host, int(port)), REACH_SECONDS).close()


def _imported() -> Any:
    try:
        import ray
    except ImportError as error:
        raise SettingsError("a cluster needs Ray, which is not installed yet: pip install 'surefix[archives]'") from error
    return ray


@dataclass(slots=True)
class _Block(Generic[R]):
    """Items that travel together, pickled one by one, and what became of them once that is known."""

    items: list[bytes]
    outcomes: list[R] | None = None
    losses: int = 0


def _blocks(items: Iterable[Any]) -> Iterator[_Block[Any]]:
    block: list[bytes] = []
    size = 0
    for item in items:
        block.append(pickle.dumps(item))
        size += len(block[-1])
        if len(block) == BLOCK_ITEMS or size >= BLOCK_BYTES:
            yield _Block(block)
            block, size = [], 0
    if block:
        yield _Block(block)


@cache
def _identity() -> tuple[str, ...]:
    """What must be the same here and on every node, or rows would depend on where they were made."""
    return metadata.version("surefix"), platform.python_version(), *versions.built_in().values()


class _Station:
    """What runs on a node, in a process of its own; programs are examined in yet another one, which may die."""

    def __init__(self, opening: bytes) -> None:
        self._opening = opening
        self._opened = ExitStack()
        self._step: Callable[[Any], Any] | None = None

    def open(self) -> tuple[str, ...]:
        """Get ready; says which Surefix this is."""
        self._step = self._opened.enter_context(pickle.loads(self._opening)(1))
        return _identity()

    def outcomes(self, items: list[bytes]) -> list[Any]:
        """Of each item of a block."""
        assert self._step is not None
        return [self._step(pickle.loads(item)) for item in items]


@dataclass(slots=True, eq=False)
class _Hired(Generic[R]):
    """A station as it is seen from here: its calls that are not answered, the oldest first; it is not ``open`` from the start."""

    actor: Any
    open: bool = False
    calls: dict[Any, _Block[R] | None] = field(default_factory=dict)


class _Crew(Generic[R]):
    """The stations of one stream."""

    def __init__(self, ray: Any, opening: bytes, most: int | None) -> None:
        self._ray, self._opening, self._most = ray, opening, most
        self._actor = ray.remote(_Station).options(num_cpus=1, max_restarts=0, max_task_retries=0)
        self._stations: list[_Hired[R]] = []
        self._by_call: dict[Any, _Hired[R]] = {}
        self._under_way: deque[_Block[R]] = deque()
        """In the order of the stream."""
        self._waiting: deque[_Block[R]] = deque()
        """Those of them that no station has."""
        self._wanted, self._looked = 0, -LOOK_SECONDS
        self._lonely = time.monotonic()
        self._failed_starts = 0

    def outcomes(self, blocks: Iterator[_Block[R]]) -> Iterator[R]:
        """In the order of the blocks."""
        ended = False
        while True:
            while self._under_way and self._under_way[0].outcomes is not None:
                yield from self._under_way.popleft().outcomes or ()
            while not ended and len(self._under_way) < AHEAD * max(len(self._stations), 1):
                block = next(blocks, None)
                ended = block is None
                if block is not None:
                    self._under_way.append(block)
                    self._waiting.append(block)
            if not self._under_way:
                return
            self._give_out()
            if self._hire():
                continue  # there is room for more blocks
            self._hear()

    def dismiss(self) -> None:
        """End all stations, and with them what they have under way."""
        for station in self._stations:
            self._kill(station)

    def _hire(self) -> bool:
        """See that there is a station for each processor that has something to do; says whether there are more than before."""
        if time.monotonic() - self._looked >= LOOK_SECONDS:
            self._looked = time.monotonic()
            self._wanted = self._most or int(self._ray.cluster_resources().get("CPU", 0))
        starting = sum(not station.open for station in self._stations)
        more = min(self._wanted - len(self._stations), len(self._waiting) - starting)
        for _ in range(more):
            station: _Hired[R] = _Hired(self._actor.remote(self._opening))
            self._stations.append(station)
            self._called(station, station.actor.open.remote(), None)
        return more > 0

    def _give_out(self) -> None:
        for queued in range(QUEUED):
            for station in self._stations:
                if self._waiting and station.open and len(station.calls) == queued:
                    block = self._waiting.popleft()
                    self._called(station, station.actor.outcomes.remote(block.items), block)

    def _called(self, station: _Hired[R], call: Any, block: _Block[R] | None) -> None:
        station.calls[call] = block
        self._by_call[call] = station

    def _hear(self) -> None:
        """Wait for answers, but not longer than until the next look at the cluster."""
        if any(station.open for station in self._stations):
            self._lonely = time.monotonic()
        elif time.monotonic() - self._lonely >= LONELY_SECONDS:
            self._lonely = time.monotonic()
            _log.warning("no node of the cluster has a free processor; waiting for one")
        if not self._by_call:
            time.sleep(LOOK_SECONDS)
            return
        answered, _ = self._ray.wait(list(self._by_call), num_returns=1, timeout=LOOK_SECONDS)
        for call in answered:
            self._answered(call)

    def _answered(self, call: Any) -> None:
        station = self._by_call[call]
        try:
            answer = self._ray.get(call)
        except self._ray.exceptions.RayTaskError as error:  # what was done raised it, not Ray
            raise error.cause from None
        except self._ray.exceptions.RayError as error:
            self._lose(station, type(error).__name__)
            return
        del self._by_call[call]
        block = station.calls.pop(call)
        if block is not None:
            block.outcomes = answer
            return
        if answer != _identity():
            raise EngineError(f"a node has another Surefix: {' '.join(answer[:2])}", advice="Install the same on all nodes.")
        station.open, self._failed_starts = True, 0

    def _lose(self, station: _Hired[R], why: str) -> None:
        """The station is gone: others get its blocks, the oldest first."""
        _log.info("a station was lost: %s", why)
        self._stations.remove(station)
        self._kill(station)
        blocks = [block for block in station.calls.values() if block is not None]
        for call in station.calls:
            del self._by_call[call]
        if blocks:
            blocks[0].losses += 1  # the others had not begun
        if not station.open:
            self._failed_starts += 1
        if self._failed_starts > MOST_LOSSES * max(self._wanted, 1) or any(block.losses > MOST_LOSSES for block in blocks):
            raise EngineError(f"nodes are lost again and again: {why}", advice="See to the cluster. The same command goes on.")
        self._waiting.extendleft(reversed(blocks))
        self._looked -= LOOK_SECONDS

    def _kill(self, station: _Hired[R]) -> None:
        with suppress(Exception):  # it may be gone, as may be the cluster
            self._ray.kill(station.actor)
