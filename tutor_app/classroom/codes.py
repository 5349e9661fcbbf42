"""Finds a class by the code that somebody typed, and slows down those who guess (:mod:`tutor_app.classroom.throttle`).

A right code costs nothing, so that a whole class can join at once from behind one address. With nothing left of a visitor's own
allowance no code of theirs is looked at, right or wrong, but for one that was right before from the same address.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace

from tutor_app.classroom.guesses import Guesses
from tutor_app.classroom.people import CODE_LENGTH, Class, People, plain_code
from tutor_app.classroom.rates import Rate, Used
from tutor_app.classroom.throttle import Pace, Throttle, TooSoon, forget_oldest
from tutor_app.errors import refusals

PACE = Pace(own=Rate(size=20, seconds=10.0), guessers=Rate(size=200, seconds=2.0), newcomers=Rate(size=1000, seconds=2.0))
"""Wrong codes. From however many places, less than one in a hundred of ten million codes is tried a day."""
JOINING = Rate(size=120, seconds=1.0)
"""Students who may join a class from one address."""


class Codes:
    """Looks codes up in ``people``; may be asked from many threads."""

    def __init__(self, people: People, clock: Callable[[], float] = time.monotonic, guesses: Guesses | None = None) -> None:
        self._people, self._clock, self._throttle = people, clock, Throttle(PACE, clock, guesses)
        self._lock = threading.Lock()
        self._joining: dict[tuple[str, int], Used] = {}

    def find(self, visitor: str, code: str) -> Class | None:
        """The class with this code. Raises TooSoon where the ``visitor`` must wait before it is looked at, and Unavailable."""
        plain = plain_code(code)
        if len(plain) != CODE_LENGTH:
            return None
        return self._throttle.hear(visitor, lambda: self._people.class_by_code(plain), word=plain)

    def admit(self, visitor: str, class_id: int) -> None:
        """Count somebody who joins a class. Raises TooSoon where so many have joined it from there that this is no class."""
        with self._lock:
            now, used = self._clock(), self._joining.get((visitor, class_id), Used())
            wait = JOINING.wait(used, now)
            if wait > 0:
                refusals.warning("students join too fast: one has to wait")
                raise TooSoon(wait)
            self._joining[visitor, class_id] = JOINING.taken(used, now)
            forget_oldest(self._joining)

    def turn_away(self, visitor: str, class_id: int) -> None:
        """Count no more somebody who was admitted, and did not join after all."""
        with self._lock:
            used = self._joining.get((visitor, class_id))
            if used is not None:
                self._joining[visitor, class_id] = replace(used, whole=used.whole - JOINING.seconds)
