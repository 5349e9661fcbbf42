"""What whoever runs the server asks it: whether it lives, whether it can help, and its numbers."""

from __future__ import annotations

import hmac
import time
from collections.abc import Callable

from pydantic import SecretStr
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.migrations import HEAD
from tutor_app.errors import SurefixError
from tutor_app.pages.access import Visitor
from tutor_app.pages.server.metrics import CONTENT_TYPE, Metrics
from tutor_app.pages.service import Service

ALIVE_PATH, READY_PATH, METRICS_PATH = "/healthz", "/readyz", "/metrics"
EVERY = 1.0
"""Seconds between two looks at whether the server can help."""
_FRESH = {"Cache-Control": "no-store"}


class Health:
    """Answers with what ``service`` gives by then; the numbers go to this machine, and to who knows the ``token``."""

    def __init__(self, service: Callable[[], Service | SurefixError], metrics: Metrics, token: SecretStr | None) -> None:
        self._service, self._metrics, self._token = service, metrics, token
        self._known: dict[str, str] = {}
        self._until = 0.0

    async def alive(self, _request: Request) -> Response:
        """That the process answers, whatever else is wrong: starting it anew would mend nothing."""
        return PlainTextResponse("alive", headers=_FRESH)

    async def ready(self, request: Request) -> Response:
        """``{"ready", "database", "migrations", "workers"}``, each with what is wrong or ``ok``; 503 unless all are well.

        With ``?for=feedback``, which a proxy asks, only what feedback needs must be well: it needs no database.
        """
        service = self._service()
        if isinstance(service, SurefixError):
            found = {"start": "failed"}
        else:
            found = await run_in_threadpool(self._look, service)
        needed = {"start", "workers"} if request.query_params.get("for") == "feedback" else found.keys()
        ready = all(said == "ok" for name, said in found.items() if name in needed)
        return JSONResponse({"ready": ready, **found}, status_code=200 if ready else 503, headers=_FRESH)

    async def numbers(self, request: Request) -> Response:
        """What the server counts. Strangers are told that there is nothing."""
        if not self._may_see(request):
            return PlainTextResponse("Not found", status_code=404)
        return Response(await run_in_threadpool(self._metrics.text), headers={"Content-Type": CONTENT_TYPE, **_FRESH})

    def _look(self, service: Service) -> dict[str, str]:
        """However many ask, the database is asked once in a while."""
        if time.monotonic() >= self._until:
            self._known = _looked_at(service)
            self._until = time.monotonic() + EVERY
        return self._known

    def _may_see(self, request: Request) -> bool:
        if self._token is None:
            return Visitor.of(request.headers).at_this_machine
        known = f"Bearer {self._token.get_secret_value()}".encode()
        return hmac.compare_digest(request.headers.get("authorization", "").encode("latin-1"), known)


def _looked_at(service: Service) -> dict[str, str]:
    up = service.sandbox.look()
    found = {"workers": "ok" if up else "none is up"}
    try:
        standing = service.store.database.standing()
    except Unavailable:
        return {"database": "cannot be reached", "migrations": "unknown", **found}
    return {"database": "ok", "migrations": "ok" if standing == HEAD else "not at the last revision", **found}
