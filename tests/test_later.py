"""Who comes where there is no room is told so in their language, and when to come again, whatever they ask for."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from html import escape

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send
from test_fair_queue import threads_run_out
from test_roles_and_routes import ROUTES
from test_sandbox import soon

from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import known_languages
from tutor_app.openid.lti import addresses
from tutor_app.pages.editor import STOPS_PATH
from tutor_app.pages.server import guards, stops
from tutor_app.pages.server.health import ALIVE_PATH
from tutor_app.pages.server.http_api.document import ROOT
from tutor_app.pages.server.later import Later, TooMany
from tutor_app.pages.server.metrics import Metrics
from tutor_app.pages.server.serving import serving
from tutor_app.pages.service import Service
from tutor_app.pages.signing import BACK_PATH, START_PATH
from tutor_app.settings import Settings

WITHOUT = {ALIVE_PATH, START_PATH, BACK_PATH, f"{ROOT}/health", f"{ROOT}/openapi.json"}
"""What is answered without a thread; nobody signs in elsewhere on a server that knows no provider."""
FORM = {"name": "Mina", "password": "x", "old": "x", "new": "y", "passphrase": "x", "code": "QQQQ2", "lang": "en"}
FORM |= {"made_up": True, "stored": True, "delete": True}
"""Enough for each of our own forms."""


def answering(app: object) -> TestClient:
    """A browser before a server that answers so, and says that there is no room."""
    return TestClient(Starlette(routes=[Route("/", app)], middleware=[Middleware(Later, default="de")]))


@pytest.mark.parametrize("lang", known_languages())
def test_where_too_many_come_each_is_told_so_in_their_language(lang: str) -> None:
    """By a small page that says when to come again; a program sees it by the status."""

    def full(_request: Request) -> Response:
        raise TooMany

    answer = answering(full).get("/", headers={"Accept-Language": f"{lang}, en;q=0.5"})
    texts = Texts("pages", lang)

    assert answer.status_code == 429 and int(answer.headers["retry-after"]) > 0
    assert answer.headers["cache-control"] == "no-store"
    assert escape(texts("later-title")) in answer.text and escape(texts("later")) in answer.text
    assert f"<html lang='{lang}' dir='{texts.direction}'>" in answer.text


def test_a_fault_of_ours_is_not_taken_for_a_lack_of_room() -> None:
    """Whatever it says."""

    def broken(_request: Request) -> Response:
        raise RuntimeError("can't start new thread")

    with pytest.raises(RuntimeError):
        answering(broken).get("/")


def test_an_answer_that_has_begun_is_not_begun_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """It breaks off."""

    class Half:
        async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await asyncio.to_thread(print)

    sent = []

    async def send(message: dict[str, object]) -> None:
        sent.append(message["type"])

    threads_run_out(monkeypatch)
    with pytest.raises(RuntimeError):
        asyncio.run(Later(Half(), "en")({"type": "http", "headers": []}, None, send))  # type: ignore[arg-type]
    assert sent == ["http.response.start"]


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """What a server opens, with a worker that is there."""
    with serving(Settings(data_folder=tmp_path_factory.mktemp("served"), workers=1)) as opened:
        assert soon(lambda: opened.sandbox.look() > 0)
        yield opened


def test_every_route_says_when_to_come_again_where_the_system_gives_no_thread(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    """None fails; as soon as there are threads, each answers as before."""
    from tutor_app.pages.server.app import app

    monkeypatch.setitem(app.state, "service", service)

    async def asked(client: httpx2.AsyncClient, method: str, path: str) -> httpx2.Response:
        if path == STOPS_PATH:
            return await client.post(path, content="if x\n", headers={"content-type": stops.CONTENT_TYPE})
        if method == "POST" and path in addresses.__dict__.values():
            return await client.post(path, data={"ticket": "none"})
        return await client.request(method, path, json=FORM if method == "POST" else None)

    async def all_asked() -> dict[tuple[str, str], httpx2.Response]:
        around = guards.around(Settings(), lambda _: None, Metrics())
        served = httpx2.ASGITransport(Starlette(routes=app._user_routes, middleware=around))
        home = {"origin": "http://localhost"}
        async with httpx2.AsyncClient(transport=served, base_url="http://localhost", headers=home, timeout=None) as client:
            return {route: await asked(client, *route) for route in sorted(ROUTES)}

    with monkeypatch.context() as out:
        threads_run_out(out)
        short = asyncio.run(all_asked())
    after = asyncio.run(all_asked())

    assert {path for (_, path), answer in short.items() if answer.status_code != 503} == WITHOUT
    assert all(int(answer.headers["retry-after"]) > 0 for answer in short.values() if answer.status_code == 503)
    assert all(answer.status_code != 503 for answer in after.values())
    assert {route: answer.status_code for route, answer in short.items() if route[1] in WITHOUT}.items() <= {
        route: answer.status_code for route, answer in after.items()
    }.items()
