"""Says where Python stops in a text that somebody is typing. Nothing of it is counted, stored or written down.

The text is looked at in a worker, as everywhere. All who type share one turn there, so that nobody who has asked for a check
waits for them; and one allowance, so that no crowd keeps the workers busy. Who is refused goes without a mark for a while.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from tutor_app.classroom.rates import Allowance, Rate
from tutor_app.errors import SurefixError
from tutor_app.pages.joining import cookie
from tutor_app.pages.member import Member, found
from tutor_app.pages.server import bodies
from tutor_app.pages.service import Service
from tutor_app.process.sandbox import Closed
from tutor_app.source.spots import stop

MOST_CHARACTERS = 20_000
"""Characters of a text that is looked at while it is typed; a longer one is checked by the button alone."""
MOST_BYTES = 4 * MOST_CHARACTERS
MOST_UNDER_WAY = 4
RATE = Rate(size=40, seconds=1 / 20)
"""Of all questions; a class of forty that types asks less."""
CONTENT_TYPE = "text/x-python"
"""Not among the types that a page from elsewhere may send without asking first."""
_FETCH_SITE = "sec-fetch-site"


class Stops:
    """Answers questions with what ``service`` gives by then."""

    def __init__(self, service: Callable[[], Service | SurefixError]) -> None:
        self._service = service
        self._allowance = Allowance(RATE)
        self._under_way = 0

    async def answer(self, request: Request) -> Response:
        """``{"spot", "message"}`` of Python's first complaint, or null where there is none."""
        ours = request.headers.get(_FETCH_SITE, "same-origin") == "same-origin"
        if not ours or request.headers.get("content-type") != CONTENT_TYPE:
            return PlainTextResponse("For the editor alone", status_code=415)
        if self._under_way >= MOST_UNDER_WAY or not self._allowance.admits():
            return PlainTextResponse("Too many questions", status_code=429)
        self._under_way += 1
        try:
            return await self._looked_at(request)
        finally:
            self._under_way -= 1

    async def _looked_at(self, request: Request) -> Response:
        text = await bodies.text(request, MOST_BYTES)
        if text is None:
            return PlainTextResponse("No text", status_code=400)
        if not text or len(text) > MOST_CHARACTERS:
            return PlainTextResponse("Empty or too long", status_code=413)
        try:
            return JSONResponse(await run_in_threadpool(self._stop, text, request))
        except (SurefixError, Closed):
            return PlainTextResponse("Not now", status_code=503)

    def _stop(self, text: str, request: Request) -> dict[str, object] | None:
        service = self._service()
        if isinstance(service, SurefixError):
            raise service
        member = found(service.store, request.cookies.get(cookie(service.settings.mark), ""), Member())
        problem = service.tutor.stop(text, python=member.policy(service.store).python)
        return None if problem is None else {"spot": asdict(stop(text, problem)), "message": problem.message}
