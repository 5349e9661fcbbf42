"""Finds a class by the code that somebody typed, and slows down those who guess.

A right code costs nothing, so that a whole class can join at once from behind one address. Each wrong one is taken from the
visitor's allowance; with none left, no code of that visitor is looked at, right or wrong. A code that was right before from the
same address stays free: it tells a guesser there nothing, and no guesser keeps classmates out.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from math import ceil

from tutor_app.classroom.people import CODE_LENGTH, Class, People, plain_code
from tutor_app.pages.server.doorkeeper import Allowance, TooSoon

WRONG, SECONDS = 20, 10.0
"""Wrong codes of one visitor at once, and after how many seconds there is one more."""
ALL_WRONG, ALL_SECONDS = 200, 2.0
"""The same for all together who have been wrong lately: of ten million codes they try less than one in two hundred a day."""
JOINING, JOIN_SECONDS = 120, 1.0
"""Students who may join at once, in all classes together, and after how many seconds there may be one more."""
KNOWN = 10_000
"""Visitors, and right codes, that are remembered at most."""


class Codes:
    """Looks codes up in ``people``; may be asked from many threads."""

    def __init__(self, people: People, clock: Callable[[], float] = time.monotonic) -> None:
        self._people, self._clock, self._lock = people, clock, threading.Lock()
        self._wrong: dict[str, Allowance] = {}
        self._all = Allowance(size=ALL_WRONG, seconds=ALL_SECONDS)
        self._joining = Allowance(size=JOINING, seconds=JOIN_SECONDS)
        self._right: dict[tuple[str, str], None] = {}

    def find(self, visitor: str, code: str) -> Class | None:
        """The class with this code. Raises TooSoon where the ``visitor`` must wait before it is looked at."""
        plain = plain_code(code)
        if len(plain) != CODE_LENGTH:
            return None
        with self._lock:
            allowances = () if (visitor, plain) in self._right else self._allowances(visitor)
            found = self._people.class_by_code(plain)
            if found is not None:
                self._right[visitor, plain] = None
                _forget_oldest(self._right)
            for allowance in allowances:
                allowance.left -= found is None
            return found

    def admit(self) -> None:
        """Count somebody who joins a class. Raises TooSoon where so many have joined that this is no class any more."""
        with self._lock:
            wait = self._joining.wait(self._clock())
            if wait > 0:
                raise TooSoon(ceil(wait))
            self._joining.left -= 1

    def _allowances(self, visitor: str) -> tuple[Allowance, ...]:
        """What a wrong code is taken from: who has not been wrong lately has nothing to do with the others."""
        now = self._clock()
        own = self._wrong.pop(visitor, None) or Allowance(size=WRONG, seconds=SECONDS)
        self._wrong[visitor] = own  # the newest comes last
        _forget_oldest(self._wrong)
        wait = own.wait(now)
        concerned = (own,) if own.left >= own.size else (own, self._all)
        wait = max(wait, *(allowance.wait(now) for allowance in concerned))
        if wait > 0:
            raise TooSoon(ceil(wait))
        return concerned


def _forget_oldest(known: dict[str, Allowance] | dict[tuple[str, str], None]) -> None:
    if len(known) > KNOWN:
        del known[next(iter(known))]  # type: ignore[arg-type]
