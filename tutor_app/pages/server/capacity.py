"""How many connections the server holds at a time, so that no crowd can take the last file from those who are in."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Any

from uvicorn.protocols.http.h11_impl import H11Protocol

from tutor_app.pages.server import logs

if TYPE_CHECKING:
    from uvicorn import Config
    from uvicorn.server import ServerState

MOST_FILES = 65_536
"""Open files asked for at most: enough for any class, where a system allows any number."""
KEPT_BACK = 512
"""Open files that connections must leave: for the database, the workers, those who are turned away, and the 128 visits that
Streamlit keeps for a while after their connection has gone.
"""
FILES_EACH = 4
"""Open files that a visit needs: its connection, and three for the loop in which Streamlit runs its page."""
BACKLOG = 64
"""Connections that may wait to be taken in, and that may be read to while they are turned away."""
GOODBYE_SECONDS = 1.0
"""How long somebody who is turned away may take to hear it."""
REQUEST_SECONDS = 20.0
"""How long a visitor may take to say what it wants."""
_TURNED_AWAY = (
    b"HTTP/1.1 503 Service Unavailable\r\ncontent-type: text/plain\r\nretry-after: 10\r\nconnection: close\r\n\r\n"
    b"Too many visitors. Try again shortly.\n"
)
_QUIET_SECONDS = 60.0
_log = logging.getLogger(__name__)


def raise_file_limit() -> int:
    """Let this process open as many files as the system allows it; gives how many that are."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return MOST_FILES
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MOST_FILES if hard == resource.RLIM_INFINITY else min(hard, MOST_FILES)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    except (OSError, ValueError) as error:
        _log.warning("at most %d files can be open: %s", soft, error)
        return soft
    return wanted


def connections_within(files: int, wanted: int) -> int:
    """How many connections there may be where so many ``files`` can be open: ``wanted``, or fewer."""
    return max(min(wanted, (files - KEPT_BACK) // FILES_EACH), 10)


class OncePerMinute(logging.Filter):
    """Lets a message through once a minute; those like it in between are dropped."""

    def __init__(self) -> None:
        super().__init__()
        self._last: dict[str, float] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether a message of this kind has not been seen for a minute."""
        kind, now = logs.kind(record), time.monotonic()
        if now - self._last.get(kind, -_QUIET_SECONDS) < _QUIET_SECONDS:
            return False
        if len(self._last) >= 1000:
            self._last.clear()
        self._last[kind] = now
        return True


class CappedProtocol(H11Protocol):
    """Speaks HTTP with as many visitors as the configured ``limit_concurrency`` says, and with no one who does not speak."""

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._cap, self.limit_concurrency = self.limit_concurrency or MOST_FILES, None
        self._deadline: asyncio.TimerHandle | None = None
        self._turned_away = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Turn the visitor away where there are too many already."""
        super().connection_made(transport)
        if len(self.connections) > self._cap:
            self._turn_away()
        else:
            self._expect_request()

    def data_received(self, data: bytes) -> None:
        """Take in a part of a request; parts must not dribble in for ever."""
        if self._turned_away:
            return
        super().data_received(data)
        if self._asked:
            self._forget_deadline()
        elif self._deadline is None:
            self._expect_request()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the visitor."""
        self._forget_deadline()
        super().connection_lost(exc)

    @property
    def _asked(self) -> bool:
        """Whether a whole request is there and not answered yet, or the connection has become a websocket."""
        under_way = self.cycle is not None and not self.cycle.response_complete
        return under_way or self.transport.get_protocol() is not self

    def _turn_away(self) -> None:
        self._turned_away = True
        _log.warning("more than %d connections: turned away", self._cap)
        if len(self.connections) > self._cap + BACKLOG:
            self.transport.abort()
            return
        self.transport.write(_TURNED_AWAY)
        self.transport.write_eof()  # closed at once, what was sent to us unread would make the system take the answer back
        self._deadline = self.loop.call_later(GOODBYE_SECONDS, self.transport.abort)

    def _expect_request(self) -> None:
        self._deadline = self.loop.call_later(REQUEST_SECONDS, self._too_slow)

    def _too_slow(self) -> None:
        self._deadline = None
        if not self._asked:
            self.transport.close()

    def _forget_deadline(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
