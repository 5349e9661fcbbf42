"""How often windows may ask for their pages: what comes faster waits.

Each window has a pace of its own, and all together have one that leaves the server time to answer. For that each has one message
in the queue at most, so nobody waits behind more than one message of each of the others.
"""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress

from starlette.status import WS_1008_POLICY_VIOLATION
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tutor_app.classroom.rates import Allowance, Rate

OWN = Rate(size=8, seconds=1 / 3)
"""Messages of a window; a page that waits for a check sends two a second."""
ALL = Rate(size=400, seconds=1 / 100)
"""The same for all windows together, newly opened ones included: reading them must leave time to answer. What each asks for waits
for its turn (:mod:`tutor_app.pages.drawing`)."""
MOST_WAITING = 100
"""Messages of a window that may wait; no page sends so many, and a connection that does is closed."""


class Paced:
    """Lets the messages of websockets in at their pace, and ends those that send many more."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._all = Allowance(ALL)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on, messages when their time has come."""
        if scope["type"] != "websocket":
            await self._app(scope, receive, send)
            return
        window = _Window(receive, self._all)
        reading = asyncio.create_task(window.read())
        try:
            await self._app(scope, window.next, send)
        finally:
            reading.cancel()
        if window.flooding:
            await send({"type": "websocket.close", "code": WS_1008_POLICY_VIOLATION})


class _Window:
    """One connection. It is read ahead of its pace, so that what it sent is dropped as soon as it has gone."""

    def __init__(self, receive: Receive, all_windows: Allowance) -> None:
        self._receive = receive
        self._allowances = Allowance(OWN), all_windows
        self._waiting: deque[Message] = deque()
        self._news, self._gone = asyncio.Event(), asyncio.Event()
        self._end: Message = {"type": "websocket.disconnect", "code": WS_1008_POLICY_VIOLATION}
        self.flooding = False

    async def read(self) -> None:
        """Take messages in until the connection ends, or is to be ended."""
        while not self._gone.is_set():
            message = await self._receive()
            if message["type"] == "websocket.disconnect":
                self._end = message
                self._gone.set()
            elif len(self._waiting) >= MOST_WAITING:
                self.flooding = True
                self._gone.set()
            else:
                self._waiting.append(message)
            self._news.set()
        self._waiting.clear()

    async def next(self) -> Message:
        """The next message when its time has come, or the end as soon as it is there."""
        while not self._waiting and not self._gone.is_set():
            self._news.clear()
            await self._news.wait()
        message = self._waiting.popleft() if self._waiting else self._end
        for allowance in self._allowances:
            if not self._gone.is_set():
                await self._pause(allowance.take())
        return self._end if self._gone.is_set() else message

    async def _pause(self, seconds: float) -> None:
        if seconds > 0:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._gone.wait(), seconds)
