"""Answers at the addresses of the API."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from http import HTTPStatus
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from tutor_app.api.formats import friendly, sarif
from tutor_app.classroom.api_keys import PREFIX, ApiKey
from tutor_app.classroom.database import Unavailable
from tutor_app.errors import SurefixError
from tutor_app.pages.access import Visitor
from tutor_app.pages.server.http_api import asked
from tutor_app.pages.server.http_api.document import ROOT, document
from tutor_app.pages.server.http_api.explaining import asker_name, explained
from tutor_app.pages.server.http_api.limits import Gone, Limits, turn
from tutor_app.pages.server.http_api.problems import Refused
from tutor_app.pages.server.http_api.shapes import Answer
from tutor_app.pages.service import Service
from tutor_app.process.queue import Asker
from tutor_app.process.sandbox import Closed

_FRESH = {"Cache-Control": "no-store"}
_LATER = 10
"""Seconds after which a server that cannot help may be asked again."""
_LONGEST_KEY = 100


class HttpApi:
    """Answers with what ``service`` gives by then."""

    def __init__(self, service: Callable[[], Service | SurefixError], limits: Limits | None = None) -> None:
        self._service, self._limits = service, limits or Limits()
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
        if request.method != method:
            raise Refused(HTTPStatus.METHOD_NOT_ALLOWED, f"Ask with {method}.", allow=method)
        return await answer(request)

    async def _explain(self, request: Request) -> Response:
        service = self._opened()
        key = await run_in_threadpool(_key, request, service)
        self._limits.pace("" if key is None else str(key.id))
        form = asked.form(request)
        question = await asked.question(request)
        asker = Asker(asker_name(key), "" if key is None else f"class {key.class_id}")
        async with turn(service.checks.queue, asker, len(question.code), request):
            try:
                feedback = await run_in_threadpool(explained, question, key, service)
            except (SurefixError, Closed) as error:
                raise _not_now() from error
        match form:
            case "friendly":
                return JSONResponse(friendly(feedback), headers=_FRESH)
            case "sarif":
                return JSONResponse(sarif(feedback, question.file), headers=_FRESH, media_type="application/sarif+json")
            case "surefix":
                return Response(Answer.of(feedback).model_dump_json(), headers=_FRESH, media_type="application/json")

    async def _health(self, _request: Request) -> Response:
        service = self._service()
        ready = not isinstance(service, SurefixError) and service.sandbox.up > 0
        return JSONResponse({"ready": ready}, 200 if ready else 503, _FRESH)

    async def _document(self, _request: Request) -> Response:
        return JSONResponse(document(), headers=_FRESH)

    def _opened(self) -> Service:
        service = self._service()
        if isinstance(service, SurefixError):
            raise _not_now()
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
        raise Refused(HTTPStatus.UNAUTHORIZED, "This is no key.")
    try:
        found = service.store.api_keys.known(word)
        of = None if found is None else service.store.people.class_by_id(found.class_id)
    except Unavailable as error:
        raise _not_now() from error
    if found is None or of is None or of.archived is not None:
        raise Refused(HTTPStatus.UNAUTHORIZED, "This is no key.")
    return found


def _not_now() -> Refused:
    return Refused(HTTPStatus.SERVICE_UNAVAILABLE, "This cannot be answered now.", retry=_LATER)
