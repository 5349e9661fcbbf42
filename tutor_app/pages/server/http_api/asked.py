"""A request read within bounds: what comes is JSON in UTF-8 that says a program, or it is refused."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import Any, get_args

from pydantic import ValidationError
from starlette.requests import ClientDisconnect, Request

from tutor_app.diagnose.diagnosis import MAX_CHARACTERS
from tutor_app.errors import complaint
from tutor_app.pages.server import bodies
from tutor_app.pages.server.http_api.problems import Refused
from tutor_app.pages.server.http_api.shapes import MEDIA_TYPES, Form, Question

MOST_BYTES = 12 * MAX_CHARACTERS + 10_000
"""Of a body: JSON writes a character in twelve bytes at most."""
_RANGE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+*-]+|\*/\*", re.ASCII)
_WEIGHT = re.compile(r"0(\.\d{0,3})?|1(\.0{0,3})?", re.ASCII)


async def question(request: Request) -> Question:
    """What is asked. Raises Refused."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":  # which a page from elsewhere may not send without being allowed to
        raise Refused(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "Send application/json.")
    try:
        return Question.model_validate(json.loads((await _body(request)).decode(), object_pairs_hook=_once))
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False, include_context=False)[0]
        where = ".".join(map(str, first["loc"]))
        known = where if where in Question.model_fields else "a field"
        raise Refused(HTTPStatus.UNPROCESSABLE_ENTITY, f"{known}: {complaint(first)}") from error
    except (ValueError, RecursionError) as error:
        raise Refused(HTTPStatus.BAD_REQUEST, "The body is no JSON in UTF-8.") from error


def form(request: Request) -> Form:
    """The shape that is wanted: what the address says, else what is accepted best, else the usual one. Raises Refused."""
    said = request.query_params.multi_items()
    if len({name for name, _ in said}) < len(said):  # one that is looked at here, and another one elsewhere
        raise Refused(HTTPStatus.BAD_REQUEST, "A parameter is said twice.")
    named = request.query_params.get("format")
    for known in get_args(Form):
        if named == known:
            return known  # type: ignore[no-any-return]
    if named is not None:
        raise Refused(HTTPStatus.NOT_ACCEPTABLE, f"The formats are {', '.join(get_args(Form))}.")
    weights = dict(_accepted(",".join(request.headers.getlist("accept"))))
    best = max(get_args(Form), key=lambda one: _weight(MEDIA_TYPES[one], weights))
    if weights and not _weight(MEDIA_TYPES[best], weights)[0]:
        raise Refused(HTTPStatus.NOT_ACCEPTABLE, f"The types are {', '.join(MEDIA_TYPES.values())}.")
    return best  # type: ignore[no-any-return]


def _accepted(header: str) -> Iterator[tuple[str, float]]:
    """Each range of media types with its weight (RFC 9110, 12.5.1); what is written otherwise is passed over."""
    for entry in header.lower().split(","):
        media, *parameters = (part.strip() for part in entry.split(";"))
        named = {name.strip(): value.strip() for name, _, value in (one.partition("=") for one in parameters)}
        weight = named.get("q", "1")
        if _RANGE.fullmatch(media) and _WEIGHT.fullmatch(weight):
            yield media, float(weight)


def _weight(media: str, weights: Mapping[str, float]) -> tuple[float, int]:
    """Of a media type, by the range that says most of it; of two that weigh the same, the one that is named comes first."""
    ranges = ("*/*", f"{media.partition('/')[0]}/*", media)
    return next(((weights[ranges[place]], place) for place in (2, 1, 0) if ranges[place] in weights), (0.0, 0))


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; ValueError where it says a field twice, of which others might read the other one."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a field is said twice")
    return found


async def _body(request: Request) -> bytes:
    try:
        return await bodies.body(request, MOST_BYTES)
    except bodies.TooMuch as error:
        raise Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"A body has {MOST_BYTES} bytes at most.") from error
    except (TimeoutError, ClientDisconnect) as error:
        raise Refused(HTTPStatus.BAD_REQUEST, "The body did not come in time.") from error
