"""Guards the instructor's passphrase against guessing, without locking the instructor out.

Who has failed waits before the next guess, longer each time. All who have failed share a slow allowance, so that guessing from
many addresses does not help; those who have not failed lately have an allowance of their own, so that guessers cannot use it up.
Nobody is made to sleep: a guess that comes too early is not looked at. What is guessed at another server of the same database
counts here too.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from math import ceil

from pydantic import SecretStr

from tutor_app.classroom.guesses import KEPT, Guess, Guesses

LONGEST_WAIT = 60.0
"""Seconds that one visitor waits between two guesses at most."""
FORGOTTEN_AFTER = KEPT.total_seconds()
"""Seconds without a guess after which a visitor's failures no longer count."""
KNOWN_VISITORS = 10_000
"""Failures are remembered of so many visitors at most."""
_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class _Failures:
    count: int = 0
    last: float = 0.0
    knocked: float = 0.0
    """When the visitor last tried, too soon or not."""

    @property
    def wait(self) -> float:
        """Seconds from the last failure to the next guess; one slip of the finger is forgiven."""
        return 0.0 if self.count < 2 else min(2.0 ** (self.count - 2), LONGEST_WAIT)


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


class Doorkeeper:
    """Knows the ``passphrase``; may be asked from many threads. ``guesses`` are those of all servers; None: this one is alone."""

    def __init__(
        self, passphrase: SecretStr | None, clock: Callable[[], float] = time.monotonic, guesses: Guesses | None = None
    ) -> None:
        self._digest = None if passphrase is None else _digest(passphrase.get_secret_value())
        self._clock, self._guesses = clock, guesses
        self._lock = threading.Lock()
        self._failures: dict[str, _Failures] = {}
        self._newcomers = Allowance(size=20, seconds=2.0)
        self._guessers = Allowance(size=10, seconds=5.0)

    def admits(self, visitor: str, given: str) -> bool:
        """Whether ``given`` is the passphrase; raises TooSoon where the ``visitor`` must wait before it is looked at."""
        return self.hears(visitor, lambda: self._digest is not None and hmac.compare_digest(_digest(given), self._digest))

    def hears(self, visitor: str, right: Callable[[], bool]) -> bool:
        """The same of anything that can be guessed, such as a password: whether it is ``right``."""
        with self._lock:
            place = visitor if self._guesses is None else self._guesses.place(visitor)
            for guess in () if self._guesses is None else self._guesses.news():
                self._learn(guess)
            self._wait_your_turn(place)
            found = right()
            self._judged(place, self._clock(), wrong=not found)
            if self._guesses is not None:
                self._guesses.tell(place, wrong=not found)
            if not found:
                said = {"visitor": visitor, "count": self._failures[place].count}
                _log.warning("a wrong passphrase from %(visitor)s, the %(count)d. in a row", said)
            return found

    def _wait_your_turn(self, place: str) -> None:
        now = self._clock()
        known = self._known(place, now)
        allowance, wait = self._newcomers, 0.0
        if known is not None:
            allowance, wait, known.knocked = self._guessers, known.last + known.wait - now, now
        wait = max(wait, allowance.wait(now))
        if wait > 0:
            raise TooSoon(ceil(wait))
        allowance.left -= 1

    def _learn(self, guess: Guess) -> None:
        """Count what was guessed elsewhere as if it had been here."""
        then = self._clock() - guess.age
        allowance = self._newcomers if self._known(guess.place, then) is None else self._guessers
        allowance.wait(then)
        allowance.left -= 1
        self._judged(guess.place, then, wrong=guess.wrong)

    def _known(self, place: str, now: float) -> _Failures | None:
        """What is remembered of the place, where that is not too long ago."""
        known = self._failures.get(place)
        if known is not None and now - known.knocked >= FORGOTTEN_AFTER:
            del self._failures[place]
            return None
        return known

    def _judged(self, place: str, now: float, *, wrong: bool) -> None:
        known = self._failures.pop(place, None) or _Failures()
        if not wrong:
            return
        known.count += 1
        known.last = known.knocked = max(now, known.last)
        self._failures[place] = known  # the newest comes last
        if len(self._failures) > KNOWN_VISITORS:
            del self._failures[next(iter(self._failures))]


class TooSoon(Exception):
    """The visitor must wait for so many ``seconds``."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"{seconds} seconds too soon")
        self.seconds = seconds


def _digest(text: str) -> bytes:
    """Of one length whatever the text, so that the time to compare tells nothing."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
