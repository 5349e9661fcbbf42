"""The web app as ASGI servers run it. The pages themselves are drawn by :mod:`tutor_app.pages.server.main`.

``surefix serve`` starts it by :mod:`tutor_app.pages.server`, which also sees to what a server has to: its options and how many
it lets in.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import ExitStack, asynccontextmanager
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import Any

import streamlit as st
from starlette.requests import Request
from starlette.responses import FileResponse
from starlette.routing import Route
from streamlit import runtime

from tutor_app import settings as configuration
from tutor_app.errors import SurefixError
from tutor_app.pages.editor import BUNDLE, BUNDLE_PATH, STOPS_PATH
from tutor_app.pages.leaving import repeated
from tutor_app.pages.server import class_door, door, guards, health, school, sign_in
from tutor_app.pages.server.http_api import routes as http_api
from tutor_app.pages.server.metrics import Metrics
from tutor_app.pages.server.packed import FOR_EVER
from tutor_app.pages.server.serving import serving
from tutor_app.pages.server.shell import CARD_PATH, FAVICON_PATH
from tutor_app.pages.server.stops import Stops
from tutor_app.pages.service import Service

_SETTINGS = configuration.load()
_METRICS = Metrics()


async def editor_bundle(_request: Request) -> FileResponse:
    """The code editor's script; its address changes with its content, so browsers may keep it."""
    return FileResponse(BUNDLE, media_type="text/javascript", headers={"Cache-Control": FOR_EVER})


async def picture(request: Request) -> FileResponse:
    """The page's small picture, and the one that other sites show beside a link to it."""
    name = {FAVICON_PATH: "favicon.svg", CARD_PATH: "shown.png"}[request.url.path]
    return FileResponse(Path(str(files("assets"))) / name, headers={"Cache-Control": "public, max-age=86400"})


def forget_uploads(session: str) -> None:
    """Take the files that a session has uploaded from memory."""
    runtime.get_instance().uploaded_file_mgr.remove_session_files(session)


def forget_left(service: Service) -> None:
    """Close the sessions that nobody comes back to."""
    service.left.close(runtime.get_instance())


def opened() -> Service | SurefixError:
    """What the server opened at its start."""
    service: Service | SurefixError = app.state["service"]
    return service


@asynccontextmanager
async def lifespan(_app: st.App) -> AsyncGenerator[dict[str, Any], None]:
    """Opens what lives as long as the server; where that fails the pages are served all the same, and say so."""
    with ExitStack() as stack:
        service: Service | SurefixError
        try:
            service = stack.enter_context(serving(_SETTINGS, _METRICS))
        except SurefixError as error:
            service = error
        else:
            chores = asyncio.create_task(repeated(service.checks.forget, partial(forget_left, service)))
            stack.callback(chores.cancel)
        yield {"service": service}


_HEALTH = health.Health(opened, _METRICS, _SETTINGS.metrics_token)
app = st.App(
    Path(__file__).with_name("main.py"),
    lifespan=lifespan,
    routes=[
        Route(BUNDLE_PATH, editor_bundle),
        Route(health.ALIVE_PATH, _HEALTH.alive),
        Route(health.READY_PATH, _HEALTH.ready),
        Route(health.METRICS_PATH, _HEALTH.numbers),
        Route(STOPS_PATH, Stops(opened).answer, methods=["POST"]),
        *(Route(path, door.Door(opened).answer, methods=["POST"]) for path in door.PATHS),
        *sign_in.SignIn(opened).routes,
        *(Route(path, class_door.ClassDoor(opened).answer, methods=["POST"]) for path in class_door.PATHS),
        *school.routes(opened),
        *http_api.routes(opened, _SETTINGS.api_origins),
        *(Route(path, picture) for path in (FAVICON_PATH, CARD_PATH)),
    ],
    middleware=guards.around(_SETTINGS, forget_uploads, _METRICS),
)
