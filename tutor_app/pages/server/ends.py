"""Where a request ends must be clear to all: what one server takes for its body another may take for somebody else's request.

A length beside ``chunked`` is obeyed by nobody who is careful, and yet passed on by some; so it is not answered here.
"""

from __future__ import annotations

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from tutor_app.errors import refusals

_SAID_BY = {b"content-length", b"transfer-encoding"}


class ClearEnds:
    """Turns away what says in two ways where it ends, and the connection with it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on all else."""
        if scope["type"] == "http" and sum(name.lower() in _SAID_BY for name, _ in scope["headers"]) > 1:
            refusals.warning("a request that says in two ways where it ends was refused")
            answer = PlainTextResponse("Say once where the request ends", status_code=400, headers={"Connection": "close"})
            await answer(scope, receive, send)
        else:
            await self._app(scope, receive, send)
