"""How much programs may ask: each key at its own pace, and in the queue in which pages wait, too."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus

from starlette.requests import Request

from tutor_app.pages.server.http_api.problems import Refused
from tutor_app.pages.server.paced import Allowance
from tutor_app.process.queue import Asker, Full, Queue, Ticket

AT_ONCE, PER_SECOND = 20, 2.0
"""Questions of one key that are answered at once, and in the long run."""
LOOK = 1.0
"""Seconds between two looks at whether whoever waits is still there."""
_MOST_KEYS = 1000
_RETRY = 2
"""Seconds."""


class Limits:
    """Those of one server."""

    def __init__(self, size: int = AT_ONCE, per_second: float = PER_SECOND) -> None:
        self._size, self._per_second = size, per_second
        self._allowances: OrderedDict[str, Allowance] = OrderedDict()

    def pace(self, asker: str) -> None:
        """Raises Refused where the asker comes too fast."""
        allowance = self._allowances.setdefault(asker, Allowance(self._size, self._per_second))
        self._allowances.move_to_end(asker)
        if len(self._allowances) > _MOST_KEYS:
            self._allowances.popitem(last=False)
        if not allowance.admits():
            raise Refused(HTTPStatus.TOO_MANY_REQUESTS, "This key asks too often.", retry=_RETRY)


@asynccontextmanager
async def turn(queue: Queue, asker: Asker, size: int, request: Request) -> AsyncIterator[None]:
    """A question's turn, for as long as it lasts. Raises Refused where too many wait, and Gone where nobody waits for it."""
    loop, come = asyncio.get_running_loop(), asyncio.Event()

    def tell(_: Ticket) -> None:
        loop.call_soon_threadsafe(come.set)

    try:
        ticket = queue.enter(asker, tell, size=size)
    except Full as full:
        raise Refused(HTTPStatus.TOO_MANY_REQUESTS, "Too many checks wait.", retry=full.seconds) from full
    try:
        while not await _within(come, LOOK):
            if await request.is_disconnected():
                raise Gone
        yield
    finally:
        ticket.leave()


class Gone(Exception):
    """Whoever asked has gone."""


async def _within(come: asyncio.Event, seconds: float) -> bool:
    try:
        await asyncio.wait_for(come.wait(), seconds)
    except TimeoutError:
        return False
    return True
