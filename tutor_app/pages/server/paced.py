"""How often windows may ask for their pages: what comes faster waits, and its sender is read no further meanwhile.

Each window has a pace of its own, and all together have one that leaves the server time to answer. A window has one message that
waits at most, so nobody waits behind more than one message of each of the others.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

AT_ONCE = 8
"""Messages that a window may send without a pause."""
PER_SECOND = 3.0
"""Messages of a window that are read in the long run; a page that waits for a check sends two."""
ALL_AT_ONCE = 40
ALL_PER_SECOND = 30.0
"""The same for all windows together, newly opened ones included; each message makes a page, which takes about 20 ms."""


class Allowance:
    """``size`` messages at once, and so many ``per_second`` in the long run."""

    def __init__(self, size: int, per_second: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._size, self._per_second, self._clock = size, per_second, clock
        self._left, self._then = float(size), clock()

    def take(self) -> float:
        """Seconds that the next message must wait."""
        now = self._clock()
        self._left = min(self._left + (now - self._then) * self._per_second, self._size) - 1
        self._then = now
        return max(-self._left, 0.0) / self._per_second


class Paced:
    """Lets the messages of websockets in at their pace."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._all = Allowance(ALL_AT_ONCE, ALL_PER_SECOND)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on, messages when their time has come."""
        if scope["type"] != "websocket":
            await self._app(scope, receive, send)
            return
        own = Allowance(AT_ONCE, PER_SECOND)

        async def paced() -> Message:
            message = await receive()
            if message["type"] in {"websocket.connect", "websocket.receive"}:
                await asyncio.sleep(own.take())
                await asyncio.sleep(self._all.take())
            return message

        await self._app(scope, paced, send)
