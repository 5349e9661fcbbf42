"""Answers at the addresses of the API."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any

from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from tutor_app.api.formats import friendly, sarif
from tutor_app.classroom.api_keys import PREFIX, ApiKey
from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.digests import digest
from tutor_app.classroom.quotas import OF_KEYS, Quota
from tutor_app.classroom.throttle import TooSoon
from tutor_app.errors import SurefixError, refusals
from tutor_app.pages.access import Visitor
from tutor_app.pages.server.http_api import asked
from tutor_app.pages.server.http_api.document import ROOT, document
from tutor_app.pages.server.http_api.explaining import asker, explained
from tutor_app.pages.server.http_api.limits import Limits
from tutor_app.pages.server.http_api.problems import Refused, not_now
from tutor_app.pages.server.http_api.shapes import MEDIA_TYPES, Answer
from tutor_app.pages.server.http_api.turn import Gone, turn
from tutor_app.pages.service import Service

_FRESH = {"Cache-Control": "no-store"}
_LONGEST_KEY = 100


class HttpApi:
    """Answers with what ``service`` gives by then, each key so often as its ``quota`` says."""

    def __init__(
        self, service: Callable[[], Service | SurefixError], limits: Limits | None = None, quota: Quota = OF_KEYS
    ) -> None:
        self._service, self._limits, self._quota = service, limits or Limits(), quota
        self._answers: dict[str, tuple[str, Callable[[Request], Awaitable[Response]]]] = {
            "explain": ("POST", self._explain),
            "health": ("GET", self._health),
            "openapi.json": ("GET", self._document),
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, with a problem where there is one."""
        request = Request(scope, receive)
        try:
            response = await self._answer(request)
        except Refused as refused:
            response = refused.response()
        except Gone:
            return
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        known = self._answers.get(request.path_params["name"])
        if known is None:
            raise Refused(HTTPStatus.NOT_FOUND, "There is nothing at this address.")
        method, answer = known
        methods = ("GET", "HEAD", "OPTIONS") if method == "GET" else (method, "OPTIONS")
        if request.method not in methods:
            raise Refused(HTTPStatus.METHOD_NOT_ALLOWED, f"Ask with {method}.", allow=", ".join(methods))
        if request.method == "OPTIONS":
            return Response(status_code=HTTPStatus.NO_CONTENT, headers={"Allow": ", ".join(methods)})
        return await answer(request)

    async def _explain(self, request: Request) -> Response:
        service, limits = self._opened(), self._limits
        key = await limits.thread(_key, request, service)
        await limits.thread(_pace, key, service, self._quota)
        form = asked.form(request)
        with limits.of_class(None if key is None else key.class_id):
            question = await asked.question(request)
            try:
                async with turn(service.checks.queue, asker(key), len(question.code), request):
                    feedback = await limits.thread(explained, question, key, service)
            except SurefixError as error:
                raise not_now() from error
        media_type = MEDIA_TYPES[form]
        match form:
            case "friendly":
                return JSONResponse(friendly(feedback), headers=_FRESH, media_type=media_type)
            case "sarif":
                return JSONResponse(sarif(feedback, question.file), headers=_FRESH, media_type=media_type)
            case "surefix":
                return Response(Answer.of(feedback).model_dump_json(), headers=_FRESH, media_type=media_type)

    async def _health(self, _request: Request) -> Response:
        service = self._service()
        ready = not isinstance(service, SurefixError) and service.sandbox.look() > 0
        return JSONResponse({"ready": ready}, 200 if ready else 503, _FRESH)

    async def _document(self, _request: Request) -> Response:
        return JSONResponse(document(), headers=_FRESH)

    def _opened(self) -> Service:
        service = self._service()
        if isinstance(service, SurefixError):
            raise not_now()
        return service


def routes(service: Callable[[], Service | SurefixError], origins: Sequence[str] = ()) -> list[Route]:
    """The API's addresses; pages of ``origins`` may ask them from a browser."""
    api: ASGIApp = HttpApi(service)
    if origins:
        named: Any = {"allow_methods": ("GET", "POST"), "allow_headers": ("authorization", "content-type")}
        api = CORSMiddleware(api, allow_origins=origins, expose_headers=("retry-after",), **named)
    return [Route(f"{ROOT}/{{name:path}}", api)]


def _key(request: Request, service: Service) -> ApiKey | None:
    """The key that came along; None where programs on this machine need none. Raises Refused."""
    scheme, _, word = request.headers.get("authorization", "").partition(" ")
    if not scheme:
        if service.settings.api_without_key and Visitor.of(request.headers).at_this_machine:
            return None
        raise Refused(HTTPStatus.UNAUTHORIZED, "Send the key of a class, as Authorization: Bearer.")
    word = word.strip()
    if scheme.lower() != "bearer" or not word.startswith(PREFIX) or len(word) > _LONGEST_KEY:
        raise Refused(HTTPStatus.UNAUTHORIZED, "This key is not known.")
    place = Visitor.of(request.headers).name
    try:
        found = service.programs.hear(place, lambda: service.store.api_keys.known(word), word=digest(word))
    except TooSoon as early:
        raise Refused(HTTPStatus.TOO_MANY_REQUESTS, "Too many wrong keys came from there.", retry=early.seconds) from early
    except Unavailable as error:
        raise not_now() from error
    if found is None:
        refusals.warning("a wrong key of a program")
        raise Refused(HTTPStatus.UNAUTHORIZED, "This key is not known.")
    return found


def _pace(key: ApiKey | None, service: Service, quota: Quota) -> None:
    """Count a question of the key. Raises Refused where it comes too soon."""
    standing = service.store.quotas.take_of_key(None if key is None else key.id, quota)
    if not standing.granted:
        seconds = max(math.ceil((standing.due - datetime.now(UTC)).total_seconds()), 1)
        raise Refused(HTTPStatus.TOO_MANY_REQUESTS, "This key asks too often.", retry=seconds)
