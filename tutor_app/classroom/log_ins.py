"""Log-ins at the instructor's page. Whoever gave the passphrase gets a signed note for a cookie, which opens the page for a day.

The note says when it ends, and nothing about anybody. It is signed with a key that the database keeps, so that it outlives the
server and is known at every server of that database, and with the passphrase, so that another passphrase ends every log-in and
the database alone opens nothing. What was logged out stays out, wherever a copy of the note may be.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import time
from collections.abc import Callable

from pydantic import SecretStr

from tutor_app.classroom.keys import BYTES, LOG_IN, Keys

HOURS = 12
"""How long a log-in lasts: a long day at school, and no night."""
_SEPARATOR = "."


class LogIns:
    """Makes notes and knows its own; may be asked from many threads. Without a ``passphrase`` there is no log-in."""

    def __init__(
        self, passphrase: SecretStr | None, keys: Keys, *, mark: str = "0", clock: Callable[[], float] = time.time
    ) -> None:
        self.cookie = f"surefix-log-in-{mark}"
        """What the cookie is called; a browser sends it to all servers of one name, whatever their port."""
        self._passphrase, self._keys, self._clock = passphrase, keys, clock

    def begin(self) -> str:
        """A note for somebody who was admitted."""
        said = f"{int(self._clock()) + HOURS * 3600}{_SEPARATOR}{secrets.token_urlsafe(16)}"
        return f"{said}{_SEPARATOR}{self._signature(said)}"

    def holds(self, note: str) -> bool:
        """Whether the note is one of ours, not over and not logged out."""
        read = self._read(note)
        return read is not None and not self._keys.ended(read[0])

    def end(self, note: str) -> bool:
        """Log out; False where other servers do not know it yet. What is none is left alone: nobody can fill the database."""
        read = self._read(note)
        return read is None or self._keys.end(*read)

    def _read(self, note: str) -> tuple[str, int] | None:
        """Name and end of a log-in that still lasts; None for anything else."""
        said, _, signature = note.rpartition(_SEPARATOR)
        if not said or not hmac.compare_digest(self._signature(said).encode(), signature.encode("utf-8", "surrogatepass")):
            return None
        end, _, name = said.partition(_SEPARATOR)
        left = int(end) - self._clock()
        return (name, int(end)) if 0 < left <= HOURS * 3600 else None

    def _signature(self, said: str) -> str:
        key = secrets.token_bytes(BYTES) if self._passphrase is None else _signing_key(self._keys.key(LOG_IN), self._passphrase)
        return base64.urlsafe_b64encode(hmac.digest(key, said.encode("utf-8", "surrogatepass"), "sha256")).decode().rstrip("=")


def _signing_key(key: bytes, passphrase: SecretStr) -> bytes:
    return hmac.digest(key, hashlib.sha256(passphrase.get_secret_value().encode("utf-8", "surrogatepass")).digest(), "sha256")
