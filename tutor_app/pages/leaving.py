"""Lets go of what those have left who do not come back, also where nobody else comes: a lesson's last would stay until the next.

Streamlit keeps the session of who has gone, the program included, so that a lost connection is no loss; but it looks for those
that are old only when somebody else goes. So they are closed here, within its time, as a session that it forgets is nobody's.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import time
from collections.abc import Callable
from typing import Protocol

from tutor_app.errors import traced
from tutor_app.source.memory import give_back

KEPT_SECONDS = 120.0
"""How long somebody can come back to their session, at least."""
EVERY = 30.0
"""Seconds between two looks."""
ENOUGH = 25
"""Closed sessions after which Python is told to look for objects that hold each other; by itself it waits for many more."""
_log = logging.getLogger(__name__)


class Sessions(Protocol):
    """What Streamlit's runtime says of its sessions, on the thread of its event loop."""

    def is_active_session(self, session_id: str) -> bool:
        """Whether a page is connected to it."""

    def close_session(self, session_id: str) -> None:
        """End it, if there is one."""


class Left:
    """The sessions that pages were drawn for, and since when nobody has been there; may be told from many threads."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._since: dict[str, float | None] = {}
        self._closed = 0  # since garbage was looked for

    @property
    def kept(self) -> int:
        """How many there are, with somebody there or not."""
        return len(self._since)

    def drawn(self, session_id: str) -> None:
        """Somebody is there."""
        self._since.setdefault(session_id, None)

    def close(self, sessions: Sessions) -> None:
        """Close those that nobody has come back to; what they held is given back, at the latest when all have left."""
        now, closed = self._clock(), False
        for session_id, since in list(self._since.items()):
            if sessions.is_active_session(session_id):
                self._since[session_id] = None
            elif since is None:
                self._since[session_id] = now
            elif now - since >= KEPT_SECONDS:
                del self._since[session_id]
                sessions.close_session(session_id)
                self._closed += 1
                closed = True
        if closed and (not self._since or self._closed >= ENOUGH):
            gc.collect()  # a page's objects hold each other, and Python looks for such only while it makes new ones
            self._closed = 0
        if closed:
            give_back()


async def repeated(*chores: Callable[[], None], every: float = EVERY) -> None:
    """Do them again and again, until this is cancelled; one that fails is in the log, and keeps no other from its turn."""
    while True:
        await asyncio.sleep(every)
        for chore in chores:
            try:
                chore()
            except Exception as error:
                _log.error("what was left could not be let go of: %s", traced(error))
