"""A program's check waits in the queue in which pages wait, too."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus

from starlette.requests import Request

from tutor_app.pages.server.http_api.problems import Refused
from tutor_app.process.queue import Asker, Full, Queue, Ticket

LOOK = 1.0
"""Seconds between two looks at whether whoever waits is still there."""


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
