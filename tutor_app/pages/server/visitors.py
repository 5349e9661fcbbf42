"""Notes for the pages where a connection comes from: in one header, which no visitor can write."""

from __future__ import annotations

from starlette.types import ASGIApp, Receive, Scope, Send

VISITOR = "surefix-visitor"
"""Holds the address at the other end of the connection; a proxy's, where there is one."""


class Visitors:
    """Puts the note on every request, in place of any that came with it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with the note."""
        if scope["type"] in {"http", "websocket"}:
            name = VISITOR.encode()
            client = scope.get("client")
            note = [(name, client[0].encode())] if client else []
            scope = {**scope, "headers": [*(pair for pair in scope["headers"] if pair[0].lower() != name), *note]}
        await self._app(scope, receive, send)
