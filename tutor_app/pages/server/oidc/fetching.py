"""JSON from an identity provider: over TLS, within bounds, and from nowhere else than where it was asked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from http.client import HTTPException, HTTPMessage
from typing import IO, Any
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from tutor_app.pages.access import is_this_machine
from tutor_app.pages.server.oidc.refusals import Unreachable

SECONDS = 10.0
MOST_BYTES = 1_000_000
Fetch = Callable[..., dict[str, Any]]


def fetch(url: str, form: Mapping[str, str] | None = None, headers: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The object that is answered to a GET, or to a POST of the ``form``. Raises Unreachable."""
    if not safe(url):
        raise Unreachable(f"{urlsplit(url).hostname} is not asked without TLS")
    data = None if form is None else urlencode(form).encode()
    request = Request(url, data, {"Accept": "application/json", **(headers or {})})
    try:
        with build_opener(_NoRedirects).open(request, timeout=SECONDS) as answer:
            found = json.loads(answer.read(MOST_BYTES + 1)[: MOST_BYTES + 1])
    except (OSError, HTTPException, ValueError, RecursionError) as error:
        raise Unreachable(f"{urlsplit(url).hostname}: {type(error).__name__}") from error
    if not isinstance(found, dict):
        raise Unreachable(f"{urlsplit(url).hostname} answers no object")
    return found


def safe(url: object) -> bool:
    """Whether nobody on the way can change what is said there: by TLS, or as it never leaves this machine."""
    if not isinstance(url, str):
        return False
    parts = urlsplit(url)
    return parts.scheme == "https" or (parts.scheme == "http" and is_this_machine(parts.hostname or ""))


class _NoRedirects(HTTPRedirectHandler):
    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        """Go nowhere else."""
        return None
