"""The keys of platforms, asked of them and remembered for a while.

An unknown key has a platform asked anew, as it may have a new one, but only every so often: whoever sends us rubbish must not
have us bother platforms. A platform that does not answer makes only its own launches wait.
"""

from __future__ import annotations

import threading
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from joserfc.errors import JoseError, SecurityWarning
from joserfc.jwk import RSAKey

from tutor_app.lti.fetching import Fetcher, Unfetched
from tutor_app.lti.keys import ALGORITHM
from tutor_app.lti.refusals import Because, Refused

FRESH = 3600.0
"""Seconds for which a platform's keys are taken as they were."""
STALE = 86_400.0
"""Seconds for which they are taken so where the platform does not answer."""
AGAIN = 30.0
"""Seconds between two times that a platform is asked."""
MOST_KEYS = 50
BITS = range(2048, 8193)
"""Sizes of keys that are taken: smaller ones are weak, larger ones only cost time."""
_EXPONENT_BITS = 33


@dataclass(slots=True, kw_only=True)
class _Known:
    keys: dict[str, RSAKey] = field(default_factory=dict)
    fetched: float = float("-inf")
    asked: float = float("-inf")
    lock: threading.Lock = field(default_factory=threading.Lock)


class KeySets:
    """Asks by ``fetcher``; may be asked from many threads."""

    def __init__(self, fetcher: Fetcher, clock: Callable[[], float] = time.monotonic) -> None:
        self._fetcher, self._clock, self._lock = fetcher, clock, threading.Lock()
        self._known: dict[str, _Known] = {}

    def key(self, address: str, kid: str) -> RSAKey:
        """The key that is called so at the address. Raises Refused: there is none, or nobody answers."""
        with self._lock:
            known = self._known.setdefault(address, _Known())
        with known.lock:
            now = self._clock()
            if (kid not in known.keys or now - known.fetched > FRESH) and now - known.asked >= AGAIN:
                known.asked = now
                self._refresh(known, address)
                now = self._clock()
            if now - known.fetched > STALE:
                raise Refused(Because.UNAVAILABLE, "the platform's keys cannot be had")
            if kid not in known.keys:
                raise Refused(Because.FORGED, "no key of the platform is called so")
            return known.keys[kid]

    def _refresh(self, known: _Known, address: str) -> None:
        try:
            found = dict(_usable(self._fetcher.get(address).value))
        except Unfetched:
            return
        known.keys, known.fetched = found, self._clock()


def _usable(said: object) -> Iterator[tuple[str, RSAKey]]:
    """The keys in a set that can be used, by their names; others are passed over, and of two with one name neither is taken."""
    rows = said.get("keys") if isinstance(said, dict) else None
    if not isinstance(rows, list):
        raise Unfetched("there is no set of keys")
    named = [row for row in rows[:MOST_KEYS] if isinstance(row, dict) and isinstance(row.get("kid"), str)]
    kids = [row["kid"] for row in named]
    for row in named:
        key = _key(row) if kids.count(row["kid"]) == 1 else None
        if key is not None:
            yield row["kid"], key


def _key(row: dict[str, object]) -> RSAKey | None:
    if row.get("kty") != "RSA" or row.get("use", "sig") != "sig" or row.get("alg", ALGORITHM) != ALGORITHM:
        return None
    public = {name: row.get(name) for name in ("kty", "n", "e")}
    if not all(isinstance(value, str) for value in public.values()):
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SecurityWarning)  # small ones are passed over below
            key = RSAKey.import_key(public)  # type: ignore[arg-type]
            numbers = key.public_key.public_numbers()
    except (JoseError, ValueError, TypeError):
        return None
    return key if key.public_key.key_size in BITS and numbers.e.bit_length() <= _EXPONENT_BITS else None
