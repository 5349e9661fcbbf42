"""Asks a platform for a token to use its services with, by a claim that we sign; a token is used as long as it lasts."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from tutor_app.openid.fetching import Fetcher
from tutor_app.openid.lti.keys import OurKeys
from tutor_app.openid.lti.platforms import Platform
from tutor_app.openid.refusals import Unreachable

LIFE = timedelta(minutes=5)
"""How long our claim is good for."""
_MARGIN = 60.0
_LONGEST = 3600.0
_LONGEST_TOKEN = 16_000
_ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


class Tokens:
    """Asks by ``fetcher``, and signs with ``keys``; may be asked from many threads."""

    def __init__(self, fetcher: Fetcher, keys: OurKeys, clock: Callable[[], float] = time.monotonic) -> None:
        self._fetcher, self._keys, self._clock, self._lock = fetcher, keys, clock, threading.Lock()
        self._kept: dict[tuple[int, str], tuple[str, float]] = {}

    def token(self, platform: Platform, scope: str) -> str:
        """A token of the platform's that opens this ``scope``. Raises Unreachable."""
        with self._lock:
            token, end = self._kept.get((platform.id, scope), ("", 0.0))
        if end > self._clock():
            return token
        token, seconds = self._ask(platform, scope)
        with self._lock:
            self._kept[platform.id, scope] = token, self._clock() + seconds - _MARGIN
        return token

    def _ask(self, platform: Platform, scope: str) -> tuple[str, float]:
        now = datetime.now(UTC)
        claim = {
            "iss": platform.client_id,
            "sub": platform.client_id,
            "aud": platform.audience or platform.token_url,
            "iat": int(now.timestamp()),
            "exp": int((now + LIFE).timestamp()),
            "jti": secrets.token_urlsafe(24),
        }
        signed = self._keys.sign(claim, now)
        if signed is None:
            raise Unreachable("our keys cannot be read")
        form = {"grant_type": "client_credentials", "client_assertion_type": _ASSERTION, "scope": scope}
        said = self._fetcher.post(platform.token_url, {**form, "client_assertion": signed}).value
        token = said.get("access_token") if isinstance(said, dict) else None
        if not isinstance(token, str) or not 0 < len(token) <= _LONGEST_TOKEN or not token.isascii() or not token.isprintable():
            raise Unreachable("there is no token")
        seconds = said.get("expires_in", _LONGEST)
        lasts = isinstance(seconds, int | float) and seconds > 0  # which NaN is not
        return token, float(min(seconds, _LONGEST)) if lasts else 0.0
