"""A long stream of items, here and on a cluster that loses nodes: one outcome each, in order, a bounded number under way."""

from __future__ import annotations

import pickle
import random
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from itertools import chain, count
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor_app.errors import AssetError, EngineError, SettingsError
from tutor_app.process.archives import cluster, parquet
from tutor_app.process.archives.cluster import AHEAD, BLOCK_BYTES, BLOCK_ITEMS, MOST_LOSSES, Cluster
from tutor_app.process.archives.executor import Local


def double(item: int) -> int:
    """What is done with an item; one of them cannot be."""
    if item < 0:
        raise AssetError("no weights", advice="Run 'surefix doctor'.")
    return 2 * item


def doubling(_workers: int) -> AbstractContextManager[Callable[[int], int]]:
    """Opens that."""
    return nullcontext(double)


class Lost(Exception):
    """The station is gone: what Ray raises."""


class TaskError(Lost):
    """What was done raised an error: what Ray raises then."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(str(cause))
        self.cause = cause


class Actor:
    """A station whose calls are answered one after the other, when somebody waits for them."""

    def __init__(self, ray: FakeRay, station: Any) -> None:
        self.ray, self.station = ray, station
        self.calls: list[Call] = []
        self.alive = True
        self.open = SimpleNamespace(remote=lambda: Call(self, station.open))
        self.outcomes = SimpleNamespace(remote=lambda items: Call(self, lambda: station.outcomes(items)))


class Call:
    """One that is not answered yet."""

    def __init__(self, actor: Actor, work: Callable[[], Any]) -> None:
        self.actor, self.work = actor, work
        self.answer: Any = None
        self.error: Exception | None = None
        actor.calls.append(self)


class FakeRay:
    """Ray as far as a crew knows it: ``loses`` says of each answer whether its station is lost instead."""

    exceptions = SimpleNamespace(RayError=Lost, RayTaskError=TaskError)

    def __init__(self, loses: Callable[[], bool] = lambda: False, cpus: int = 3, seed: int = 0) -> None:
        self.loses, self.cpus = loses, cpus
        self.actors: list[Actor] = []
        self.random = random.Random(seed)

    def remote(self, made: Callable[[bytes], Any]) -> SimpleNamespace:
        """What makes actors."""

        def make(opening: bytes) -> Actor:
            self.actors.append(Actor(self, made(opening)))
            return self.actors[-1]

        return SimpleNamespace(options=lambda **_: SimpleNamespace(remote=make))

    def cluster_resources(self) -> dict[str, float]:
        """How many processors there are."""
        return {"CPU": float(self.cpus)}

    def wait(self, calls: list[Call], num_returns: int, timeout: float) -> tuple[list[Call], list[Call]]:
        """The oldest call of any station is answered."""
        call = self.random.choice([call for call in calls if call is call.actor.calls[0]])
        call.actor.calls.pop(0)
        if self.loses():
            call.error = Lost("gone")
        else:
            try:
                call.answer = call.work()
            except Exception as error:
                call.error = TaskError(error)
        return [call], []

    def get(self, call: Call) -> Any:
        """The answer, or what was raised."""
        if call.error is not None:
            raise call.error
        return call.answer

    def kill(self, actor: Actor) -> None:
        """End a station."""
        actor.alive = False


def crewed(ray: FakeRay, items: Iterator[int], most: int | None = None) -> Iterator[int]:
    """The items through a crew of stations."""
    crew: cluster._Crew[int] = cluster._Crew(ray, pickle.dumps(doubling), most)
    try:
        yield from crew.outcomes(cluster._blocks(items))
    finally:
        crew.dismiss()


@settings(max_examples=40)
@given(items=st.integers(0, 600), share=st.floats(0, 0.25), seed=st.integers(), cpus=st.integers(1, 5))
def test_every_item_has_one_outcome_in_order_whatever_is_lost(items: int, share: float, seed: int, cpus: int) -> None:
    """Stations are lost at any answer, also at their start, with what they have done and with what they have not."""
    losing = random.Random(seed)
    ray = FakeRay(lambda: losing.random() < share and len(ray.actors) < 60, cpus, seed)

    assert list(crewed(ray, iter(range(items)))) == [2 * item for item in range(items)]
    assert not any(actor.alive for actor in ray.actors)


def test_what_is_under_way_is_bounded_however_slow_the_first_is() -> None:
    """Of an endless stream no more is taken than a few blocks for each station, also where nothing comes back."""
    taken = 0

    def endless() -> Iterator[int]:
        nonlocal taken
        while True:
            taken += 1
            yield taken

    ray = FakeRay(cpus=3)
    outcomes = crewed(ray, endless())
    most = 0
    for _ in range(1000):
        before = next(outcomes)
        most = max(most, taken - before // 2)
    outcomes.close()  # type: ignore[attr-defined]

    assert BLOCK_ITEMS < most <= (3 * AHEAD + 1) * BLOCK_ITEMS
    assert len(ray.actors) == 3 and not any(actor.alive for actor in ray.actors)


def test_there_are_no_more_stations_than_there_is_to_do() -> None:
    """Three programs do not occupy a cluster, nor do more than were asked for."""
    few, chosen = FakeRay(cpus=50), FakeRay(cpus=50)
    list(crewed(few, iter(range(3))))
    list(crewed(chosen, iter(range(1000)), most=2))

    assert (len(few.actors), len(chosen.actors)) == (1, 2)


def test_large_items_travel_in_small_company() -> None:
    """A block ends with its number of items, or with its bytes."""
    small = [len(block.items) for block in cluster._blocks(range(40))]
    large = [len(block.items) for block in cluster._blocks(["x" * (BLOCK_BYTES // 2)] * 5)]

    assert small == [BLOCK_ITEMS, BLOCK_ITEMS, 8]
    assert large == [2, 2, 1]


@pytest.mark.parametrize("on", [Local(2).map, lambda opening, items: crewed(FakeRay(), items)])
def test_what_fails_for_every_item_ends_the_stream(on: Callable[..., Iterator[int]]) -> None:
    """The error is that which was raised, with its advice, after the outcomes before it."""
    outcomes = on(doubling, chain(iter(range(64)), [-1]))
    came: list[int] = []

    with pytest.raises(AssetError, match="no weights") as raised:
        came.extend(outcomes)
    assert raised.value.advice == "Run 'surefix doctor'."


def test_nothing_is_opened_for_nothing() -> None:
    """A batch that is finished starts no worker, and looks for no cluster."""

    def opening(_: int) -> AbstractContextManager[Callable[[int], int]]:
        raise AssertionError

    assert list(Local(2).map(opening, [])) == []


@pytest.mark.parametrize("at_start", [True, False])
def test_a_cluster_that_loses_everything_ends_the_stream(at_start: bool) -> None:
    """Stations that are lost at their start, or with the same block again and again, are no accident; nobody waits for ever."""
    turns = count()
    ray = FakeRay(lambda: at_start or next(turns) % 2 == 1, cpus=1)

    with pytest.raises(EngineError, match="again and again"):
        list(crewed(ray, iter(range(40))))
    assert len(ray.actors) == MOST_LOSSES + 1


def test_a_node_with_another_surefix_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows would depend on where they were made."""
    monkeypatch.setattr(cluster._Station, "open", lambda _: ("0.0.9", "3.11.7"))

    with pytest.raises(EngineError, match=r"another Surefix: 0\.0\.9 3\.11\.7"):
        list(crewed(FakeRay(), iter(range(3))))


def test_what_is_missing_is_named_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ray and pyarrow are optional."""
    for package in ("ray", "pyarrow"):
        monkeypatch.setitem(sys.modules, package, None)
    needs: list[Callable[[], object]] = [lambda: Cluster("auto"), parquet.imported]

    for need in needs:
        with pytest.raises(SettingsError, match=r"pip install 'surefix\[archives\]'"):
            need()
