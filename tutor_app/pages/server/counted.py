"""Counts requests by how they were answered, and the windows that are open. Addresses and paths are not looked at."""

from __future__ import annotations

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tutor_app.pages.server.metrics import Metrics


class Counted:
    """Tells ``metrics`` of everything that comes."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app, self._metrics = app, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on."""
        if scope["type"] == "websocket":
            with self._metrics.sessions.track_inprogress():
                await self._app(scope, receive, send)
        elif scope["type"] == "http":
            status = 500

            async def noting(message: Message) -> None:
                nonlocal status
                status = message.get("status", status)
                await send(message)

            try:
                await self._app(scope, receive, noting)
            finally:
                self._metrics.requests.labels(f"{status // 100}xx").inc()
        else:
            await self._app(scope, receive, send)
