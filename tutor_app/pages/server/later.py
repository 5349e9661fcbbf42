"""What somebody gets for whom there is no room now: a small page in their language, and when to come again.

There is none where too many come from one place, and where the system gives no thread to a request, whatever it asks for.
"""

from __future__ import annotations

from html import escape
from http import HTTPStatus

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tutor_app.errors import refusals
from tutor_app.explain.localisation import Texts
from tutor_app.pages.server.shell import reader_language
from tutor_app.pages.server.small_page import small_page
from tutor_app.pages.server.threads import threadless

AGAIN = 10
"""Seconds after which to come again."""


class TooMany(Exception):
    """More come from one place than may; whoever answers a request raises it before anything else."""


class Later:
    """Says so in the place of what answers; ``default`` is the language of readers whose own is not known here."""

    def __init__(self, app: ASGIApp, default: str) -> None:
        self._app, self._default = app, default

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on, and every answer back that is one."""
        begun = False

        async def noting(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, noting if scope["type"] == "http" else send)
            return
        except TooMany:
            status = HTTPStatus.TOO_MANY_REQUESTS
        except RuntimeError as error:
            if begun or scope["type"] != "http" or not threadless(error):
                raise
            refusals.warning("a request came for which the system gave no thread")
            status = HTTPStatus.SERVICE_UNAVAILABLE
        texts = Texts("pages", reader_language(Request(scope), self._default))
        answer = small_page(texts, texts("later-title"), f"<p>{escape(texts('later'))}</p>", status=status)
        answer.headers["Retry-After"] = str(AGAIN)
        await answer(scope, receive, send)
