"""What was found out about programs lately: identical ones are answered from memory, before the gate says what is shown of it.

It lives in the memory of one process and is never written down. An entry is found by a digest, with a key of this process, of
everything that the answer depends on, the program and the versions included; whose program it was is not part of it.
"""

from __future__ import annotations

import hashlib
import pickle
import secrets
import threading
import time
from collections.abc import Callable

from tutor_app.domain import Feedback

SECONDS = 600.0
BYTES = 32 * 1024 * 1024
_KEY_BYTES = 32


class Recent:
    """Feedback without verdict, for ``seconds`` (0: none) and of so many ``size`` bytes at most, the oldest goes first.

    Safe to share among threads.
    """

    def __init__(self, seconds: float = SECONDS, size: int = BYTES, clock: Callable[[], float] = time.monotonic) -> None:
        self._seconds, self._most, self._clock = seconds, size, clock
        self._key = secrets.token_bytes(_KEY_BYTES)
        self._lock = threading.Lock()
        self._kept: dict[bytes, tuple[float, bytes]] = {}  # the oldest first
        self._size = 0
        self._cleared = 0  # how often
        self._timer: threading.Timer | None = None
        self.hits = 0
        """How often an answer was there."""

    def answer(self, work_out: Callable[[], Feedback], *asked: object) -> Feedback:
        """What was kept for the same question, else what is worked out now, which is kept unless all was forgotten meanwhile."""
        cleared = self._cleared
        found = self.find(*asked)
        if found is None:
            found = work_out()
            self.keep(found, *asked, cleared=cleared)
        return found

    def find(self, *asked: object) -> Feedback | None:
        """What was kept for the same question; None where nothing is, or not any more."""
        with self._lock:
            self._forget(0)
            found = self._kept.get(self._digest(asked))
            self.hits += found is not None
        if found is None:
            return None
        feedback: Feedback = pickle.loads(found[1])
        return feedback

    def keep(self, answer: Feedback, *asked: object, cleared: int | None = None) -> None:
        """Keep the answer, unless time cut it short: then a later one may be better; or all was forgotten since ``cleared``."""
        if not answer.candidates.exhausted or not self._seconds:
            return
        digest, packed = self._digest(asked), pickle.dumps(answer)
        with self._lock:
            if cleared is not None and cleared != self._cleared:
                return
            self._size -= len(self._kept.pop(digest, (0.0, b""))[1])
            self._forget(len(packed))
            if len(packed) <= self._most:
                self._kept[digest] = self._clock(), packed
                self._size += len(packed)
                self._wind()

    def clear(self) -> None:
        """Forget everything, because something was deleted that may be in it."""
        with self._lock:
            self._empty()
            self._cleared += 1

    def _empty(self) -> None:
        self._kept.clear()
        self._size = 0

    def _forget(self, room: int) -> None:
        """Drop what is too old, and the oldest until there is ``room``."""
        while self._kept:
            digest, (at, packed) = next(iter(self._kept.items()))
            if self._clock() - at < self._seconds and self._size + room <= self._most:
                break
            del self._kept[digest]
            self._size -= len(packed)

    def _wind(self) -> None:
        """See that what is too old goes even if nobody asks anything any more."""
        if self._timer is None and self._kept:
            at, _ = next(iter(self._kept.values()))
            timer = threading.Timer(max(self._seconds - (self._clock() - at), 1.0), self._ring)
            timer.daemon = True
            try:
                timer.start()
            except RuntimeError:  # the system gives no more threads: nothing is kept that may not go in time
                self._empty()
            else:
                self._timer = timer

    def _ring(self) -> None:
        with self._lock:
            self._timer = None
            self._forget(0)
            self._wind()

    def _digest(self, asked: tuple[object, ...]) -> bytes:
        """``repr`` tells all values apart that are asked by, wherever one ends and the next begins."""
        return hashlib.blake2b(repr(asked).encode(), key=self._key, digest_size=32).digest()
