"""Whoever leaves can come back for a while; then their session is closed, also where nobody else comes or goes."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import Callable

import pytest

from tutor_app.pages.leaving import ENOUGH, EVERY, KEPT_SECONDS, Left, repeated
from tutor_app.pages.server.launch import SESSION_SECONDS


class Streamlit:
    """Its sessions: ``open`` are those with a page, ``closed`` those that were ended."""

    def __init__(self, *open_: str) -> None:
        self.open = set(open_)
        self.closed: list[str] = []

    def is_active_session(self, session_id: str) -> bool:
        """Whether a page is connected to it."""
        return session_id in self.open

    def close_session(self, session_id: str) -> None:
        """End it."""
        self.closed.append(session_id)


class Clock:
    """Says what it is told."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now


def test_who_has_left_is_forgotten_in_time() -> None:
    """A session goes when nobody was there for two minutes, and not before; whoever is there stays for hours."""
    clock, streamlit = Clock(), Streamlit("stays", "leaves")
    left = Left(clock)
    for session in ("stays", "leaves"):
        left.drawn(session)
    clock.now = 7200.0
    left.close(streamlit)
    streamlit.open.remove("leaves")
    left.close(streamlit)
    clock.now += KEPT_SECONDS - 1
    left.close(streamlit)
    assert streamlit.closed == [] and left.kept == 2

    clock.now += 1
    left.close(streamlit)
    left.close(streamlit)

    assert streamlit.closed == ["leaves"] and left.kept == 1
    assert KEPT_SECONDS + 2 * EVERY < SESSION_SECONDS, "a session that Streamlit has forgotten cannot be closed"


def test_who_comes_back_stays() -> None:
    """A connection that is lost twice has its time twice."""
    clock, streamlit = Clock(), Streamlit()
    left = Left(clock)
    left.drawn("mine")
    left.close(streamlit)
    clock.now = KEPT_SECONDS - 1
    streamlit.open.add("mine")
    left.drawn("mine")
    left.close(streamlit)
    streamlit.open.remove("mine")
    left.close(streamlit)
    clock.now = 2 * KEPT_SECONDS - 2
    left.close(streamlit)
    assert streamlit.closed == []

    clock.now += 1
    left.close(streamlit)

    assert streamlit.closed == ["mine"]


def test_what_the_last_one_held_is_out_of_memory() -> None:
    """Though its parts hold each other, as those of a page do, and nothing goes on any more that has Python look for such."""
    page, leave = held_by_the_last()

    leave(1)

    assert page() is None


def test_what_many_held_is_out_of_memory_though_others_stay() -> None:
    """A server that is never empty is as clean as one that is."""
    page, leave = held_by_the_last(stays=True)

    leave(ENOUGH)

    assert page() is None


def held_by_the_last(*, stays: bool = False) -> tuple[Callable[[], object], Callable[[int], None]]:
    """A page's object, for as long as something holds it, and what has so many leave, the last of them with that page."""

    class Page:
        def __init__(self) -> None:
            self.itself = self

    class Holding(Streamlit):
        def __init__(self) -> None:
            super().__init__(*["stays"] * stays)
            self.page: Page | None = Page()

        def close_session(self, session_id: str) -> None:
            self.page = None

    clock, streamlit = Clock(), Holding()
    left = Left(clock)
    page = weakref.ref(streamlit.page)

    def leave(many: int) -> None:
        for session in ("stays", *map(str, range(many))):
            left.drawn(session)
        left.close(streamlit)
        clock.now = KEPT_SECONDS
        gc.disable()
        try:
            left.close(streamlit)
        finally:
            gc.enable()

    return page, leave


def test_a_chore_that_fails_keeps_no_other_from_its_turn(caplog: pytest.LogCaptureFixture) -> None:
    """It is in the log, and comes again."""
    done: list[str] = []

    def fails() -> None:
        done.append("fails")
        raise OSError("no such thing")

    async def twice() -> None:
        chores = asyncio.create_task(repeated(fails, lambda: done.append("goes on"), every=0.001))
        while len(done) < 4:
            await asyncio.sleep(0.001)
        chores.cancel()

    asyncio.run(twice())

    assert done[:4] == ["fails", "goes on"] * 2
    assert "OSError" in caplog.text
