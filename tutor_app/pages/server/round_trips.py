"""What begins here and goes on by way of another server, which may keep us waiting: so much from one place, and at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from starlette.requests import Request

from tutor_app.classroom.rates import Shares
from tutor_app.openid.handshakes import ROUND_TRIPS
from tutor_app.pages.access import Visitor
from tutor_app.pages.server.later import TooMany
from tutor_app.pages.server.threads import Threads

_AT_ONCE = 8
"""What is looked at at a time: a server that keeps us waiting takes no more than that from everybody else."""
R = TypeVar("R")


class RoundTrips:
    """Those of one kind."""

    def __init__(self) -> None:
        self._shares, self._threads = Shares(ROUND_TRIPS), Threads(_AT_ONCE)

    def admit(self, request: Request) -> None:
        """Count one that begins. Raises TooMany where so many came from there that it must wait."""
        if not self._shares.admits(Visitor.of(request.headers).name):
            raise TooMany

    async def run(self, do: Callable[..., R], *args: object) -> R:
        """What ``do`` gives."""
        return await self._threads.run(do, *args)
