"""Slows down those who guess at one door (a passphrase, passwords, codes of classes), without keeping out those who know.

Where somebody was wrong lately the next try waits. All such places share a slow rate, so that guessing from many addresses does
not help; the others have a rate of their own, so that guessers cannot use it up. What is right costs nothing. Nobody is made to
sleep: a try that comes too early is not looked at. What is tried at another server of the same database counts here too. A word
that was right before from the same place stays free: it tells a guesser there nothing, and no guesser keeps their neighbours out.
"""

from __future__ import annotations

import math
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from tutor_app.classroom.guesses import KEPT, Guesses
from tutor_app.classroom.rates import Rate, Used
from tutor_app.errors import refusals

FORGOTTEN_AFTER = KEPT.total_seconds()
"""Seconds without a try after which it no longer counts that somebody was wrong."""
KNOWN = 10_000
"""Places that are remembered at most."""
K = TypeVar("K")
T = TypeVar("T")


class TooSoon(Exception):
    """The visitor must wait for so many ``seconds``."""

    def __init__(self, seconds: float) -> None:
        self.seconds = math.ceil(seconds)
        super().__init__(f"{self.seconds} seconds too soon")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How fast a door is tried: by each place that was wrong, by all such ``guessers`` together, by all ``newcomers`` together.

    ``forgives`` says that who is right is a newcomer again, as nobody guesses what they know. What was wrong is wrong again from
    the same place for ``certain`` seconds without being looked at: a program that asks all the time takes no turns of others.
    """

    own: Rate
    guessers: Rate
    newcomers: Rate
    forgives: bool = False
    certain: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Guesser:
    """A place that was wrong: what it ``used`` of its own rate, and when it last ``knocked``, too soon or not."""

    used: Used = field(default_factory=Used)
    knocked: float = -math.inf


class Throttle:
    """Lets one door be tried at its ``pace``; may be asked from many threads. Without ``guesses`` of all servers it is alone."""

    def __init__(self, pace: Pace, clock: Callable[[], float] = time.monotonic, guesses: Guesses | None = None) -> None:
        self._pace, self._clock, self._guesses = pace, clock, guesses
        self._changed = threading.Condition()
        self._known: dict[str, _Guesser] = {}
        self._guessers = self._newcomers = Used()
        self._looking: Counter[str] = Counter()
        self._right: dict[tuple[str, str], None] = {}
        self._wrong: dict[tuple[str, str], float] = {}

    def hear(self, visitor: str, look: Callable[[], T | None], *, word: str | None = None) -> T | None:
        """What ``look`` finds; None says that the visitor was wrong. Raises TooSoon where they must wait before it is looked.

        Looking may take long: others look meanwhile, but from a place that was wrong lately only one at a time. A ``word`` (or a
        digest of it, as it is remembered) that was right before from there is always looked at.
        """
        if word is not None and (visitor, word) in self._right:
            found = look()
            if found is not None:
                return found
        if word is not None and self._is_certain(visitor, word):
            return None
        found = self._heard(visitor, look)
        if word is not None:
            with self._changed:
                self._right.pop((visitor, word), None)
                self._wrong.pop((visitor, word), None)
                if found is not None:
                    self._right[visitor, word] = None
                    forget_oldest(self._right)
                elif self._pace.certain:
                    self._wrong[visitor, word] = self._clock()
                    forget_oldest(self._wrong)
        return found

    def _is_certain(self, visitor: str, word: str) -> bool:
        """Whether the word was wrong from there just now; what was longer ago is forgotten."""
        with self._changed:
            over = self._clock() - self._pace.certain
            while self._wrong and next(iter(self._wrong.values())) <= over:
                del self._wrong[next(iter(self._wrong))]
            return (visitor, word) in self._wrong

    def _heard(self, visitor: str, look: Callable[[], T | None]) -> T | None:
        with self._changed:
            place = visitor if self._guesses is None else self._guesses.place(visitor)
            self._changed.wait_for(lambda: not self._looking[place] or place not in self._known)
            for guess in () if self._guesses is None else self._guesses.news():
                self._judge(guess.place, self._clock() - guess.age, wrong=guess.wrong)
            self._wait_your_turn(place)
            self._looking[place] += 1
        try:
            found = look()
            with self._changed:
                self._judge(place, self._clock(), wrong=found is None)
                if self._guesses is not None and (found is None or self._pace.forgives):
                    self._guesses.tell(place, wrong=found is None)
        finally:
            with self._changed:
                self._looking -= Counter([place])  # which keeps no zeros
                self._changed.notify_all()
        return found

    def _wait_your_turn(self, place: str) -> None:
        now = self._clock()
        known = self._guesser(place, now)
        if known is None:
            wait = self._pace.newcomers.wait(self._newcomers, now)
        else:
            self._known[place] = replace(known, knocked=now)
            wait = max(self._pace.own.wait(known.used, now), self._pace.guessers.wait(self._guessers, now))
        if wait > 0:
            refusals.warning("guesses come too fast: one is not looked at")
            raise TooSoon(wait)

    def _judge(self, place: str, at: float, *, wrong: bool) -> None:
        """Count a try, be it here or elsewhere."""
        known = self._guesser(place, at)
        if not wrong:
            if self._pace.forgives:
                self._known.pop(place, None)
            return
        if known is None:
            self._newcomers = self._pace.newcomers.taken(self._newcomers, at)
            known = _Guesser()
        else:
            self._guessers = self._pace.guessers.taken(self._guessers, at)
            del self._known[place]
        used = self._pace.own.taken(known.used, at)
        self._known[place] = _Guesser(used=used, knocked=max(at, known.knocked))  # the newest comes last
        forget_oldest(self._known)

    def _guesser(self, place: str, now: float) -> _Guesser | None:
        """What is known of the place, where that is not too long ago."""
        known = self._known.get(place)
        if known is not None and now - known.knocked >= FORGOTTEN_AFTER:
            del self._known[place]
            return None
        return known


def forget_oldest(known: dict[K, T]) -> None:
    """Let go of the one that came first, where there are more than are remembered."""
    if len(known) > KNOWN:
        del known[next(iter(known))]
