"""Serves the scripts, styles and fonts of the pages small: each is compressed once, and fonts are cut.

Streamlit leaves that to a proxy, which a classroom seldom has. The files' names change with their content, so browsers keep them.
"""

from __future__ import annotations

import gzip
from functools import cache
from importlib.resources import files
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from tutor_app.pages import fonts
from tutor_app.pages.editor import BUNDLE, BUNDLE_PATH

STATIC = Path(str(files("streamlit"))) / "static"
TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
_FONT = "font/woff2"
FOR_EVER = "public, max-age=31536000, immutable"


def served() -> dict[str, Path]:
    """The files that are served compressed, by the paths at which browsers ask for them."""
    found = {_address(path): path for path in (STATIC / "static").rglob("*") if path.suffix in TYPES}
    return {BUNDLE_PATH: BUNDLE, **found, **{_address(font): small for font, small in fonts.replaced().items()}}


def _address(path: Path) -> str:
    return f"/{path.relative_to(STATIC).as_posix()}"


def takes_gzip(headers: Headers) -> bool:
    """Whether the browser can unpack what is compressed."""
    return "gzip" in headers.get("accept-encoding", "")


class Packed:
    """Answers for these files, where the browser takes them compressed."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._files = served()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on all other requests."""
        asked = scope["type"] == "http" and scope["method"] in {"GET", "HEAD"} and takes_gzip(Headers(scope=scope))
        path = self._files.get(scope["path"]) if asked else None
        if path is None:
            await self._app(scope, receive, send)
            return
        headers = {"Content-Encoding": "gzip", "Vary": "Accept-Encoding", "Cache-Control": FOR_EVER}
        packed = await run_in_threadpool(_packed, path)
        await Response(packed, media_type=TYPES.get(path.suffix, _FONT), headers=headers)(scope, receive, send)


@cache
def _packed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), 9, mtime=0)
