"""Streamlit's own addresses that serve no page of ours."""

from __future__ import annotations

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

CLOSED = ("/_stcore/metrics", "/_stcore/agent", "/_stcore/script-health-check", "/auth", "/oauth2callback")
"""They tell strangers about the server, let programs drive the pages, or sign people in as a file says that merely lies there."""


class ClosedPaths:
    """Answers that there is nothing at them."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on all other requests."""
        path = scope.get("path", "")
        if scope["type"] == "http" and any(path == closed or path.startswith(f"{closed}/") for closed in CLOSED):
            await PlainTextResponse("Not found", status_code=404)(scope, receive, send)
        else:
            await self._app(scope, receive, send)
