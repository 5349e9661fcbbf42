"""Errors as programs read them: problem details (RFC 9457). They never quote what was sent."""

from __future__ import annotations

from http import HTTPStatus

from pydantic import BaseModel, ConfigDict
from starlette.responses import JSONResponse

CONTENT_TYPE = "application/problem+json"
_LATER = 10
"""Seconds after which a server that cannot help may be asked again."""


class Problem(BaseModel):
    """What went wrong; ``type`` is ``about:blank``, so ``title`` is the status in words, and ``detail`` says more."""

    model_config = ConfigDict(extra="forbid")

    type: str = "about:blank"
    title: str
    status: int
    detail: str


class Refused(Exception):
    """A request gets no answer but this; ``retry`` says after how many seconds it may come again."""

    def __init__(self, status: HTTPStatus, detail: str, *, retry: int | None = None, allow: str = "") -> None:
        super().__init__(detail)
        self.status, self.detail, self._retry, self._allow = status, detail, retry, allow

    def response(self) -> JSONResponse:
        """It as an answer."""
        headers = {"Cache-Control": "no-store"}
        if self._retry is not None:
            headers["Retry-After"] = str(self._retry)
        if self._allow:
            headers["Allow"] = self._allow
        if self.status is HTTPStatus.UNAUTHORIZED:
            headers["WWW-Authenticate"] = "Bearer"
        told = Problem(title=self.status.phrase, status=self.status, detail=self.detail)
        return JSONResponse(told.model_dump(), self.status, headers, CONTENT_TYPE)


def not_now() -> Refused:
    """The server cannot help, through no fault of whoever asks."""
    return Refused(HTTPStatus.SERVICE_UNAVAILABLE, "This cannot be answered now.", retry=_LATER)
