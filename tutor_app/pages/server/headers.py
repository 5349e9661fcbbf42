"""What browsers are told about every answer, so that a flaw in the pages would be of little use to anybody."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from importlib.resources import files

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

FRAMED = "/lti/"
"""Below here are small pages that say for themselves who may hold them in a frame: learning platforms do."""
MADE = "/media/"
"""Below here is what pages have made, such as an export of a class: no browser keeps it beside the file that was saved."""
_SAID_THERE = ("Content-Security-Policy", "X-Frame-Options", "Referrer-Policy")
_INLINE = re.compile(rb"<script>(.*?)</script>", re.DOTALL)


def content_security_policy() -> str:
    """All comes from here, and nobody frames the pages.

    Streamlit loads the scripts of components as ``blob:``, compiles WebAssembly, and styles its widgets inline.
    """
    inline = " ".join(_inline_scripts(files("streamlit").joinpath("static", "index.html").read_bytes()))
    directives = {
        "default-src": "'self'",
        "script-src": f"'self' blob: 'wasm-unsafe-eval' {inline}".rstrip(),
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data: blob:",
        "font-src": "'self' data:",
        "connect-src": "'self'",
        "worker-src": "'self' blob:",
        "object-src": "'none'",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in directives.items())


def _inline_scripts(page: bytes) -> Iterator[str]:
    """What a policy calls the scripts inside ``page``."""
    for script in _INLINE.findall(page):
        yield f"'sha256-{base64.b64encode(hashlib.sha256(script).digest()).decode()}'"


class SecurityHeaders:
    """Puts the headers on every answer, refusals included."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._headers = {
            "Content-Security-Policy": content_security_policy(),
            "X-Frame-Options": "DENY",
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on, and the answer back with its headers."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers, path = MutableHeaders(scope=message), scope.get("path", "")
                ours = path.startswith(FRAMED) and "content-security-policy" in headers
                headers.update({name: value for name, value in self._headers.items() if not (ours and name in _SAID_THERE)})
                if path.startswith(MADE):
                    headers["Cache-Control"] = "no-store"
            await send(message)

        await self._app(scope, receive, with_headers)
