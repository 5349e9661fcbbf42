"""How many files the server takes: from each session, at a time, and how many it holds that no page has opened yet."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PATH = "/_stcore/upload_file/"
MOST_EACH = 100
"""Files that a session may bring in all; the page allows fewer."""
MOST_HELD = 32
"""Files that are held at most, one of each session; the one that came first goes first. A page opens its file at once."""
MOST_UNDER_WAY = 8
BODY_SECONDS = 30.0
"""How long a file may take to come."""
_SESSIONS = 10_000
"""Sessions whose files are counted at most."""
Forget = Callable[[str], None]


class Uploads:
    """Counts the files; ``forget`` takes those of a session from the server's memory."""

    def __init__(self, app: ASGIApp, forget: Forget) -> None:
        self._app = app
        self._forget = forget
        self._brought: OrderedDict[str, int] = OrderedDict()
        self._held: OrderedDict[str, None] = OrderedDict()
        self._under_way = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what is no file, and files that may come."""
        session = scope.get("path", "").partition(PATH)[2].partition("/")[0]
        if scope["type"] != "http" or scope["method"] != "PUT" or not session:
            await self._app(scope, receive, send)
        elif self._brought.get(session, 0) >= MOST_EACH:
            await PlainTextResponse("Too many files", status_code=429)(scope, receive, send)
        elif self._under_way >= MOST_UNDER_WAY:
            await PlainTextResponse("Too many files at a time", status_code=503)(scope, receive, send)
        else:
            await self._take(session, scope, receive, send)

    async def _take(self, session: str, scope: Scope, receive: Receive, send: Send) -> None:
        status = 0

        async def noting(message: Message) -> None:
            nonlocal status
            status = message.get("status", status)
            await send(message)

        self._under_way += 1
        if session in self._held:
            del self._held[session]
            self._forget(session)
        try:
            async with asyncio.timeout(BODY_SECONDS):
                await self._app(scope, receive, noting)
        except TimeoutError:
            if not status:
                await PlainTextResponse("Too slow", status_code=408)(scope, receive, send)
        finally:
            self._under_way -= 1
            if 200 <= status < 300:
                self._note(session)

    def _note(self, session: str) -> None:
        self._brought[session] = self._brought.pop(session, 0) + 1
        if len(self._brought) > _SESSIONS:
            self._brought.popitem(last=False)
        self._held[session] = None
        if len(self._held) > MOST_HELD:
            self._forget(self._held.popitem(last=False)[0])
