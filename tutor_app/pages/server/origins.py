"""From which pages the server may be asked: from its own alone, as browsers tell them apart, by scheme, name and port.

Streamlit looks at the name alone. Whatever else is served at this machine, such as a notebook or a student's own program, has the
same name and another port, gets our cookies sent along, and counts as somebody who sits at the machine.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.status import WS_1008_POLICY_VIOLATION
from starlette.types import ASGIApp, Receive, Scope, Send

from tutor_app.errors import refusals

_PORTS = {"http": 80, "https": 443}
_BY_TLS = {"https", "wss"}
"""What proxies call it."""


def _is_own(origin: str, host: str, scheme: str) -> bool:
    """Whether a page of this ``origin`` came from the server that is asked as ``host``; no origin is no page.

    By which ``scheme`` it is asked only a proxy can tell, and empty is none: where one says that it is TLS, a page that came
    without was made by whoever is between.
    """
    try:
        page, asked = urlsplit(origin), urlsplit(f"//{host}")
        usual = _PORTS[page.scheme]
        same = bool(page.hostname) and (page.hostname, page.port or usual) == (asked.hostname, asked.port or usual)
        return same and not (page.scheme == "http" and scheme.strip().lower() in _BY_TLS)
    except (KeyError, ValueError):
        return False


def from_our_page(headers: Headers) -> bool:
    """Whether a page of ours sent these headers, as far as they tell."""
    origins = headers.getlist("origin")
    told = headers.get("x-forwarded-proto", "").rpartition(",")[2]
    return len(origins) == 1 and _is_own(origins[0], headers.get("host", ""), told)


def refused(path: str) -> None:
    """Write down that a page from elsewhere asked; not which, as an address may be anybody's words."""
    refusals.warning("a page from elsewhere was refused at %s", path)


class OwnOrigins:
    """Turns away websockets of other pages. What is no browser names no page, and gets no cookies from one."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on all else."""
        if scope["type"] == "websocket" and not _may(Headers(scope=scope)):
            refused("the pages' websocket")
            await send({"type": "websocket.close", "code": WS_1008_POLICY_VIOLATION})
        else:
            await self._app(scope, receive, send)


def _may(headers: Headers) -> bool:
    return "origin" not in headers or from_our_page(headers)
