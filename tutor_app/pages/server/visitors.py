"""Notes for the pages where a connection comes from: in one header, which no visitor can write."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from contextlib import suppress

from starlette.types import ASGIApp, Receive, Scope, Send

from tutor_app.pages.access import VISITOR

_FORWARDED = b"x-forwarded-for"


class Visitors:
    """Puts the note on every request, in place of any that came with it; ``proxies`` are the trusted networks."""

    def __init__(self, app: ASGIApp, proxies: Iterable[str] = ()) -> None:
        self._app = app
        self._proxies = tuple(map(ipaddress.ip_network, proxies))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with the note."""
        if scope["type"] in {"http", "websocket"}:
            name = VISITOR.encode()
            client = scope.get("client")
            note = [(name, self._address(client[0], scope["headers"]).encode())] if client else []
            scope = {**scope, "headers": [*(pair for pair in scope["headers"] if pair[0].lower() != name), *note]}
        await self._app(scope, receive, send)

    def _address(self, seen: str, headers: Iterable[tuple[bytes, bytes]]) -> str:
        """Of what a trusted proxy says the last entry is its own; those before it may be anybody's."""
        with suppress(ValueError):
            if any(ipaddress.ip_address(seen) in network for network in self._proxies):
                told = [value.decode("latin-1") for name, value in headers if name.lower() == _FORWARDED]
                if told:
                    return str(ipaddress.ip_address(told[-1].rpartition(",")[2].strip()))
        return seen
