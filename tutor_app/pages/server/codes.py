"""Finds a class by the code that somebody typed, and slows down those who guess.

A right code costs nothing, so that a whole class can join at once from behind one address. Each wrong one is taken from the
visitor's allowance; with none left, no code of that visitor is looked at, right or wrong. A code that was right before from the
same address stays free: it tells a guesser there nothing, and no guesser keeps classmates out. Each is taken from one of two
allowances of all, too, that of those who were wrong before or that of newcomers, which a few guessers cannot use up. Wrong ones
at another server of the same database count here too.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from math import ceil
from typing import TypeVar

from tutor_app.classroom.guesses import Guesses
from tutor_app.classroom.people import CODE_LENGTH, Class, People, plain_code
from tutor_app.classroom.throttle import FORGOTTEN_AFTER, TooSoon

WRONG, SECONDS = 20, 10.0
"""Wrong codes of one visitor at once, and after how many seconds there is one more."""
ALL_WRONG, ALL_SECONDS = 200, 2.0
"""The same for all together who have been wrong lately."""
FIRST_WRONG, FIRST_SECONDS = 1000, 2.0
"""The same for all others together. From however many places, less than one in a hundred of ten million codes is tried a day."""
JOINING, JOIN_SECONDS = 120, 1.0
"""Students who may join a class at once from one address, and after how many seconds there may be one more."""
KNOWN = 10_000
"""Visitors, and right codes, that are remembered at most."""

K = TypeVar("K")
V = TypeVar("V")


@dataclass(slots=True, kw_only=True)
class Allowance:
    """A bucket of ``size`` guesses, filled up by one every ``seconds``."""

    size: int
    seconds: float
    left: float = field(init=False)
    looked_at: float | None = None

    def __post_init__(self) -> None:
        self.left = self.size

    def wait(self, now: float) -> float:
        """Seconds until there is a guess left."""
        before = now if self.looked_at is None else self.looked_at
        self.left, self.looked_at = min(self.left + max(now - before, 0.0) / self.seconds, self.size), max(now, before)
        return max(1 - self.left, 0.0) * self.seconds


@dataclass(slots=True, kw_only=True)
class _Guesser:
    """A visitor who was wrong ``last`` at a time, and what is left to them."""

    allowance: Allowance
    last: float = 0.0


class Codes:
    """Looks codes up in ``people``; may be asked from many threads."""

    def __init__(self, people: People, clock: Callable[[], float] = time.monotonic, guesses: Guesses | None = None) -> None:
        self._people, self._clock, self._guesses, self._lock = people, clock, guesses, threading.Lock()
        self._wrong: dict[str, _Guesser] = {}
        self._all = Allowance(size=ALL_WRONG, seconds=ALL_SECONDS)
        self._newcomers = Allowance(size=FIRST_WRONG, seconds=FIRST_SECONDS)
        self._joining: dict[tuple[str, int], Allowance] = {}
        self._right: dict[tuple[str, str], None] = {}

    def find(self, visitor: str, code: str) -> Class | None:
        """The class with this code. Raises TooSoon where the ``visitor`` must wait before it is looked at."""
        plain = plain_code(code)
        if len(plain) != CODE_LENGTH:
            return None
        with self._lock:
            place = visitor if self._guesses is None else self._guesses.place(visitor)
            if (visitor, plain) not in self._right:
                for guess in () if self._guesses is None else self._guesses.news():
                    self._failed(guess.place, self._clock() - guess.age)
                self._wait_your_turn(place)
            found = self._people.class_by_code(plain)
            if found is None:
                self._failed(place, self._clock())
                if self._guesses is not None:
                    self._guesses.tell(place, wrong=True)
            else:
                self._right[visitor, plain] = None
                _forget_oldest(self._right)
            return found

    def admit(self, visitor: str, class_id: int) -> None:
        """Count somebody who joins a class. Raises TooSoon where so many have joined it from there that this is no class."""
        with self._lock:
            allowance = self._joining.setdefault((visitor, class_id), Allowance(size=JOINING, seconds=JOIN_SECONDS))
            _forget_oldest(self._joining)
            wait = allowance.wait(self._clock())
            if wait > 0:
                raise TooSoon(ceil(wait))
            allowance.left -= 1

    def turn_away(self, visitor: str, class_id: int) -> None:
        """Count no more somebody who was admitted, and did not join after all."""
        with self._lock:
            allowance = self._joining.get((visitor, class_id))
            if allowance is not None:
                allowance.left += 1

    def _wait_your_turn(self, place: str) -> None:
        """Who has not been wrong lately has nothing to do with the guesses of those who have."""
        now = self._clock()
        known = self._known(place, now)
        wait = self._newcomers.wait(now) if known is None else max(known.allowance.wait(now), self._all.wait(now))
        if wait > 0:
            raise TooSoon(ceil(wait))

    def _known(self, place: str, now: float) -> _Guesser | None:
        known = self._wrong.get(place)
        if known is not None and now - known.last >= FORGOTTEN_AFTER:
            del self._wrong[place]
            return None
        return known

    def _failed(self, place: str, now: float) -> None:
        """Take a wrong code from the place's allowance, and from that of all who have been wrong before, or of all others."""
        known = self._known(place, now)
        self._wrong.pop(place, None)
        shared = self._newcomers if known is None else self._all
        known = known or _Guesser(allowance=Allowance(size=WRONG, seconds=SECONDS))
        for allowance in (shared, known.allowance):
            allowance.wait(now)
            allowance.left -= 1
        known.last = max(now, known.last)
        self._wrong[place] = known  # the newest comes last
        _forget_oldest(self._wrong)


def _forget_oldest(known: dict[K, V]) -> None:
    if len(known) > KNOWN:
        del known[next(iter(known))]
