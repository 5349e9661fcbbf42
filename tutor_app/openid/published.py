"""What other servers publish, such as their keys, asked of them and remembered for a while.

A server is asked anew where what is known does not suffice, but only every so often: whoever sends us rubbish must not have us
bother others, and a server that does not answer must not keep everybody waiting. It makes only its own people wait.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from tutor_app.openid.fetching import Fetcher
from tutor_app.openid.refusals import Unreachable

FRESH = 3600.0
"""Seconds for which what was published is taken as it was."""
STALE = 86_400.0
"""Seconds for which it is taken so where the server does not answer."""
AGAIN = 30.0
"""Seconds between two times that a server is asked."""
Found = TypeVar("Found")


@dataclass(slots=True, kw_only=True)
class _Known(Generic[Found]):
    found: Found | None = None
    failure: str = ""
    fetched: float = float("-inf")
    asked: float = float("-inf")
    lock: threading.Lock = field(default_factory=threading.Lock)


class Published(Generic[Found]):
    """Asks by ``fetcher``, and keeps what ``read`` makes of the answer or raises Unreachable for; for use from many threads."""

    def __init__(self, fetcher: Fetcher, read: Callable[[Any], Found], clock: Callable[[], float] = time.monotonic) -> None:
        self._fetcher, self._read, self._clock, self._lock = fetcher, read, clock, threading.Lock()
        self._known: dict[str, _Known[Found]] = {}

    def at(self, address: str, suffices: Callable[[Found], bool] = lambda _: True) -> Found:
        """What is published there, asked anew where it does not suffice, and as it is then. Raises Unreachable."""
        with self._lock:
            known = self._known.setdefault(address, _Known())
        with known.lock:
            now = self._clock()
            lacking = known.found is None or not suffices(known.found)
            if (lacking or now - known.fetched > FRESH) and now - known.asked >= AGAIN:
                known.asked = now
                self._refresh(known, address)
                now = self._clock()
            if known.found is None or now - known.fetched > STALE:
                raise Unreachable(known.failure)
            return known.found

    def _refresh(self, known: _Known[Found], address: str) -> None:
        try:
            known.found = self._read(self._fetcher.get(address).value)
        except Unreachable as error:
            known.failure = str(error)
        else:
            known.fetched = self._clock()
