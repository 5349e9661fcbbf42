"""The addresses at which an instructor logs in and out. The answer to the right passphrase is a cookie that no script can read.

Nobody is sent anywhere: the page that asked draws itself again. Only our own pages may ask. A page from elsewhere cannot send
JSON here without asking first, has another origin, and gets no cookie along (``SameSite=Strict``).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from tutor_app.classroom.log_ins import HOURS
from tutor_app.classroom.throttle import TooSoon
from tutor_app.errors import SurefixError, security
from tutor_app.pages.access import Visitor
from tutor_app.pages.log_in import LOG_IN_PATH, LOG_OUT_PATH
from tutor_app.pages.server import bodies, origins
from tutor_app.pages.service import Service

PATHS = (LOG_IN_PATH, LOG_OUT_PATH)
CONTENT_TYPE = "application/json"
MOST_BYTES = 8_000
"""Bytes of a passphrase and what stands around it."""
NOT_KEPT = {"Cache-Control": "no-store"}


class Door:
    """Answers with what ``service`` gives by then."""

    def __init__(self, service: Callable[[], Service | SurefixError]) -> None:
        self._service = service

    async def answer(self, request: Request) -> Response:
        """Log in with ``{"passphrase", "lang"}``, or out with ``{"lang"}``; what went wrong is ``said`` in the language."""
        service = self._service()
        if not is_ours(request):
            return PlainTextResponse("For the instructor's page alone", status_code=403)
        if isinstance(service, SurefixError):
            return PlainTextResponse("Not now", status_code=503)
        if request.url.path == LOG_OUT_PATH:
            return await _log_out(request, service)
        return await _log_in(request, service)


def is_ours(request: Request) -> bool:
    """Whether one of our own pages asks, as far as browsers tell, and in a way that others may not."""
    own = origins.from_our_page(request.headers)
    told = request.headers.get("sec-fetch-site", "same-origin")  # not told without TLS, but for this machine
    ours = own and told == "same-origin" and request.headers.get("content-type") == CONTENT_TYPE
    if not ours:
        origins.refused(request.url.path)
    return ours


async def _log_in(request: Request, service: Service) -> Response:
    asked = await bodies.fields(request, MOST_BYTES)
    given = None if asked is None else asked.get("passphrase")
    if asked is None or "lang" not in asked or not isinstance(given, str):
        return PlainTextResponse("No passphrase", status_code=400)
    texts = bodies.localised("pages", asked)
    try:
        admitted = await run_in_threadpool(service.passphrase.admits, Visitor.of(request.headers).name, given)
    except TooSoon as early:
        wait = {"Retry-After": str(early.seconds), **NOT_KEPT}
        return JSONResponse({"said": texts("passphrase-wait", seconds=early.seconds)}, status_code=429, headers=wait)
    if not admitted:
        return JSONResponse({"said": texts("passphrase-wrong")}, status_code=403, headers=NOT_KEPT)
    answer = JSONResponse({}, headers=NOT_KEPT)
    note = await run_in_threadpool(service.log_ins.begin)
    security.info("a log-in by the passphrase")
    give(answer, service.log_ins.cookie, note, HOURS * 3600, secure=came_by_tls(request))
    return answer


async def _log_out(request: Request, service: Service) -> Response:
    texts = bodies.localised("pages", await bodies.fields(request, MOST_BYTES) or {})
    known = await run_in_threadpool(service.log_ins.end, request.cookies.get(service.log_ins.cookie, ""))
    security.info("a log-out of the passphrase's")
    answer = JSONResponse({} if known else {"said": texts("log-out-here")}, 200 if known else 503, headers=NOT_KEPT)
    give(answer, service.log_ins.cookie, "", 0, secure=came_by_tls(request))
    return answer


async def heard(
    request: Request, service: Service | SurefixError, act: Callable[[Service, dict[str, Any]], Response], *, refusal: str
) -> Response:
    """What ``act`` answers to the JSON object that a page of ours sent; others get the ``refusal``.

    It runs in a thread, and raises KeyError or TypeError for what is no form of ours.
    """
    if not is_ours(request):
        return PlainTextResponse(refusal, status_code=403)
    if isinstance(service, SurefixError):
        return PlainTextResponse("Not now", status_code=503)
    asked = await bodies.fields(request, MOST_BYTES)
    if asked is None:
        return PlainTextResponse("No form of ours", status_code=400)
    try:
        return await run_in_threadpool(act, service, asked)
    except (KeyError, TypeError):
        return PlainTextResponse("No form of ours", status_code=400)


def came_by_tls(request: Request) -> bool:
    """Whether the page that asks came over TLS."""
    return urlsplit(request.headers.get("origin", "")).scheme == "https"


def give(answer: Response, name: str, note: str, seconds: int, *, secure: bool, scripts: bool = False) -> None:
    """Have the browser keep the note for so long, and send it back only to us; where it is ``secure``, over TLS only.

    ``scripts`` of our pages may change it, where it opens nothing.
    """
    answer.set_cookie(name, note, max_age=seconds, path="/", httponly=not scripts, samesite="strict", secure=secure)
