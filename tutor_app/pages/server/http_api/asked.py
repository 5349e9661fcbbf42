"""A request read within bounds: what comes is JSON in UTF-8 that says a program, or it is refused."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import get_args

from pydantic import ValidationError
from starlette.requests import ClientDisconnect, Request

from tutor_app.diagnose.diagnosis import MAX_CHARACTERS
from tutor_app.pages.server import bodies
from tutor_app.pages.server.http_api.problems import Refused
from tutor_app.pages.server.http_api.shapes import Form, Question

MOST_BYTES = 12 * MAX_CHARACTERS + 10_000
"""Of a body: JSON writes a character in twelve bytes at most."""
_ACCEPTED: dict[str, Form] = {"application/sarif+json": "sarif", "application/vnd.surefix.friendly+json": "friendly"}


async def question(request: Request) -> Question:
    """What is asked. Raises Refused."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":  # which a page from elsewhere may not send without being allowed to
        raise Refused(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "Send application/json.")
    try:
        return Question.model_validate(json.loads((await _body(request)).decode()))
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False, include_context=False)[0]
        where = ".".join(map(str, first["loc"]))
        known = where if where in Question.model_fields else "a field"
        raise Refused(HTTPStatus.UNPROCESSABLE_ENTITY, f"{known}: {first['msg']}") from error
    except (ValueError, RecursionError) as error:
        raise Refused(HTTPStatus.BAD_REQUEST, "The body is no JSON in UTF-8.") from error


def form(request: Request) -> Form:
    """The shape that is wanted: what the address says, else what is accepted. Raises Refused."""
    named = request.query_params.get("format")
    for known in get_args(Form):
        if named == known:
            return known  # type: ignore[no-any-return]
    if named is not None:
        raise Refused(HTTPStatus.NOT_ACCEPTABLE, f"The formats are {', '.join(get_args(Form))}.")
    return _ACCEPTED.get(request.headers.get("accept", "").strip().lower(), "surefix")


async def _body(request: Request) -> bytes:
    try:
        return await bodies.body(request, MOST_BYTES)
    except bodies.TooMuch as error:
        raise Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"A body has {MOST_BYTES} bytes at most.") from error
    except (TimeoutError, ClientDisconnect) as error:
        raise Refused(HTTPStatus.BAD_REQUEST, "The body did not come in time.") from error
