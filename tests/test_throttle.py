"""How guessers are slowed down: what a rate allows, and who waits for whom."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from test_access import Clock

from tutor_app.classroom.api_keys import PACE
from tutor_app.classroom.rates import Rate
from tutor_app.classroom.throttle import Pace, Throttle, TooSoon

PATIENCE = 20.0
OPEN = Pace(own=Rate(size=3, seconds=1.0), guessers=Rate(size=100, seconds=0.1), newcomers=Rate(size=100, seconds=0.1))


def wrong() -> None:
    """What nobody finds."""


def test_thousands_of_wrong_tries_from_one_place_are_answered() -> None:
    """Each is slowed down like the one before."""
    clock = Clock()
    throttle = Throttle(Pace(own=Rate(size=2, seconds=0.5, doublings=7), guessers=OPEN.guessers, newcomers=OPEN.newcomers), clock)

    for _ in range(3000):
        assert throttle.hear("a", wrong) is None
        clock.now += 64.0
    throttle.hear("a", wrong)
    with pytest.raises(TooSoon) as early:
        throttle.hear("a", wrong)
    assert early.value.seconds == 64


class Slow:
    """Looks for as long as a test wants, and counts how many look at a time."""

    def __init__(self) -> None:
        self.begun, self.go, self.most, self._now, self._lock = threading.Semaphore(0), threading.Event(), 0, 0, threading.Lock()

    def look(self) -> None:
        """Find nothing, after a while."""
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        self.begun.release()
        assert self.go.wait(PATIENCE)
        with self._lock:
            self._now -= 1


def test_nobody_waits_while_it_is_looked_for_somebody_else() -> None:
    """Be it from another place or from the same one, of which nobody was wrong."""
    throttle, slow = Throttle(OPEN), Slow()
    with ThreadPoolExecutor() as threads:
        looking = threads.submit(throttle.hear, "a", slow.look)
        assert slow.begun.acquire(timeout=PATIENCE)

        assert throttle.hear("b", lambda: "right") == throttle.hear("a", lambda: "right") == "right"
        assert not looking.done()
        slow.go.set()


def test_from_a_place_that_was_wrong_one_looks_at_a_time() -> None:
    """So that many at once try no more often than one after the other; who comes too soon then is told so."""
    throttle, slow = Throttle(OPEN, Clock()), Slow()
    throttle.hear("a", wrong)
    slow.go.set()

    def tried() -> bool:
        try:
            throttle.hear("a", slow.look)
        except TooSoon:
            return False
        return True

    with ThreadPoolExecutor(8) as threads:
        looked = [done.result() for done in [threads.submit(tried) for _ in range(8)]]

    assert (sum(looked), slow.most) == (OPEN.own.size - 1, 1)


def test_what_fails_counts_for_nothing_and_holds_nobody_up() -> None:
    """As where the database is away."""
    throttle = Throttle(OPEN, Clock())

    def fail() -> None:
        raise OSError("away")

    for _ in range(10):
        with pytest.raises(OSError, match="away"):
            throttle.hear("a", fail)
    assert throttle.hear("a", lambda: "right") == "right"


@pytest.mark.parametrize("forgives", [True, False])
def test_who_is_right_is_forgiven_where_nobody_guesses_what_they_know(forgives: bool) -> None:
    """Else who knows one thing could try for others without end."""
    pace = Pace(own=OPEN.own, guessers=OPEN.guessers, newcomers=OPEN.newcomers, forgives=forgives)
    throttle = Throttle(pace, Clock())
    looks: list[Callable[[], str | None]] = [wrong, wrong, lambda: "right", wrong]
    for look in looks:
        throttle.hear("a", look)

    if forgives:
        assert throttle.hear("a", lambda: "right") == "right"
    else:
        with pytest.raises(TooSoon):
            throttle.hear("a", lambda: "right")


def test_a_program_that_goes_on_with_a_revoked_key_keeps_no_new_key_out() -> None:
    """From the same address, as in a school where one of many programs was forgotten; the old key costs nearly no looks."""
    clock, looks = Clock(), Counter[str]()
    throttle = Throttle(PACE, clock)

    def ask(word: str) -> str | None:
        def look() -> str | None:
            looks[word] += 1
            return word if word == "new" else None

        return throttle.hear("school", look, word=word)

    for _ in range(3600):
        clock.now += 1.0
        assert ask("revoked") is None
    assert ask("new") == "new" and looks["revoked"] <= 3600 / PACE.certain + 1


def test_what_was_wrong_may_be_right_later() -> None:
    """As the key of a class that was archived by mistake; from elsewhere it is at once."""
    clock, right = Clock(), list[str]()
    throttle = Throttle(PACE, clock)

    def ask(place: str) -> str | None:
        return throttle.hear(place, lambda: next(iter(right), None), word="key")

    assert ask("here") is None
    right.append("key")
    assert ask("here") is None and ask("elsewhere") == "key"
    clock.now += PACE.certain
    assert ask("here") == "key" and not throttle._wrong
