"""The instructor's passphrase, and how fast it, or a password, may be guessed."""

from __future__ import annotations

import hashlib
import hmac

from pydantic import SecretStr

from tutor_app.classroom.rates import Rate
from tutor_app.classroom.throttle import Pace, Throttle
from tutor_app.errors import security

PACE = Pace(
    own=Rate(size=2, seconds=0.5, doublings=7),
    guessers=Rate(size=10, seconds=5.0),
    newcomers=Rate(size=20, seconds=2.0),
    forgives=True,
)
"""One slip of the finger is forgiven; who goes on waits ever longer, up to about a minute."""


class Passphrase:
    """Knows the ``secret``; without one nothing is right. May be asked from many threads."""

    def __init__(self, secret: SecretStr | None, throttle: Throttle) -> None:
        self._digest = None if secret is None else _digest(secret.get_secret_value())
        self._throttle = throttle

    def admits(self, visitor: str, given: str) -> bool:
        """Whether ``given`` is the passphrase; raises TooSoon where the ``visitor`` must wait before it is looked at."""
        if self._throttle.hear(visitor, lambda: self._is(given) or None):
            return True
        security.warning("a wrong passphrase from %(visitor)s", {"visitor": visitor})
        return False

    def _is(self, given: str) -> bool:
        return self._digest is not None and hmac.compare_digest(_digest(given), self._digest)


def _digest(text: str) -> bytes:
    """Of one length whatever the text, so that the time to compare tells nothing."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
