"""Log-ins at the instructor's page. Whoever gave the passphrase gets a signed note for a cookie, which opens the page for a day.

The note says when it ends, and nothing about anybody. It is signed with a key that the data folder keeps, so that it outlives the
server, and with the passphrase, so that another passphrase ends every log-in. What was logged out stays out, wherever a copy of
the note may be.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import logging
import os
import secrets
import stat
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import SecretStr

from tutor_app.pages.log_in import HOURS

FILE = "log-ins.json"
"""In the data folder; its owner's alone."""
_KEY_BYTES = 32
_SEPARATOR = "."
_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class _Kept:
    """The ``key``, and the log-ins that were ``ended`` before their time, each with its end in seconds of the epoch."""

    key: bytes = field(default_factory=lambda: secrets.token_bytes(_KEY_BYTES))
    ended: dict[str, int] = field(default_factory=dict)


class LogIns:
    """Makes notes and knows its own; may be asked from many threads. Without a ``passphrase`` there is no log-in."""

    def __init__(
        self, passphrase: SecretStr | None, folder: Path | None, *, port: int = 0, clock: Callable[[], float] = time.time
    ) -> None:
        self.cookie = f"surefix-log-in-{port}"
        """What the cookie is called; a browser sends it to all servers of one name, whatever their port."""
        self._clock, self._lock = clock, threading.Lock()
        self._file = None if folder is None or passphrase is None else folder / FILE
        found = None if self._file is None else _read_file(self._file)
        self._kept = found or _Kept()
        if found is None:
            self._write()
        self._signing = None if passphrase is None else _signing_key(self._kept.key, passphrase)

    def begin(self) -> str:
        """A note for somebody who was admitted."""
        said = f"{int(self._clock()) + HOURS * 3600}{_SEPARATOR}{secrets.token_urlsafe(16)}"
        return f"{said}{_SEPARATOR}{self._signature(said)}"

    def holds(self, note: str) -> bool:
        """Whether the note is one of ours, not over and not logged out."""
        read = self._read(note)
        return read is not None and read[0] not in self._kept.ended

    def end(self, note: str) -> None:
        """Log out. What is no log-in is left alone, so that nobody can fill the file."""
        read = self._read(note)
        if read is None:
            return
        with self._lock:
            now = self._clock()
            self._kept.ended = {name: end for name, end in self._kept.ended.items() if end > now} | {read[0]: read[1]}
            self._write()

    def _read(self, note: str) -> tuple[str, int] | None:
        """Name and end of a log-in that still lasts; None for anything else."""
        said, _, signature = note.rpartition(_SEPARATOR)
        if not hmac.compare_digest(self._signature(said).encode(), signature.encode("utf-8", "surrogatepass")):
            return None
        end, _, name = said.partition(_SEPARATOR)
        left = int(end) - self._clock()
        return (name, int(end)) if 0 < left <= HOURS * 3600 else None

    def _signature(self, said: str) -> str:
        key = self._signing or secrets.token_bytes(_KEY_BYTES)  # without a passphrase nothing is signed
        return base64.urlsafe_b64encode(hmac.digest(key, said.encode("utf-8", "surrogatepass"), "sha256")).decode().rstrip("=")

    def _write(self) -> None:
        if self._file is None:
            return
        try:
            _write_file(self._file, self._kept)
        except OSError as error:
            _log.warning("log-ins end with the server, as the data folder keeps no key: %s", error.strerror)


def _signing_key(key: bytes, passphrase: SecretStr) -> bytes:
    return hmac.digest(key, hashlib.sha256(passphrase.get_secret_value().encode("utf-8", "surrogatepass")).digest(), "sha256")


def _read_file(file: Path) -> _Kept | None:
    """What the file keeps; None where there is none, and where others could have read or written it."""
    try:
        with file.open("rb") as opened:
            about = os.fstat(opened.fileno())
            if os.name != "nt" and (stat.S_IMODE(about.st_mode) & 0o077 or about.st_uid != os.geteuid()):
                _log.warning("others could read %s, so every log-in has ended", FILE)
                return None
            fields = json.load(opened)
        kept = _Kept(key=bytes.fromhex(fields["key"]), ended={str(name): int(end) for name, end in fields["ended"].items()})
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        _log.warning("%s cannot be read (%s), so every log-in has ended", FILE, type(error).__name__)
        return None
    return kept if len(kept.key) == _KEY_BYTES else None


def _write_file(file: Path, kept: _Kept) -> None:
    """Replace the file by one that only its owner may read."""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")  # is made with mode 0600
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as opened:
            json.dump({"key": kept.key.hex(), "ended": kept.ended}, opened)
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
