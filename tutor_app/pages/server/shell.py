"""The document that every page begins with: Streamlit's, with our name, our picture and something to look at while scripts load.

It says early which scripts will be needed, in place of a large font that can wait. It is in the language of the reader, as far as
the browser tells. Nothing in it is a script of ours, so the policy for scripts stays as it is.

The student's page has a text box in it, in which one can write before any script is there; the editor takes over what it holds
(``editor/host.js``). When the page around the editor is drawn the box is out of sight, but of use until the editor is there;
where a page comes without the editor it goes out of reach.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from functools import lru_cache
from html import escape

from babel import negotiate_locale
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import known_languages
from tutor_app.pages.editor import bundle_address
from tutor_app.pages.preferences import LANGUAGE
from tutor_app.pages.server.packed import STATIC, takes_gzip

FAVICON_PATH = "/surefix/favicon.svg"
CARD_PATH = "/surefix/card.png"
_NEEDED = ("elements/Html/Html.tsx", "widgets/BidiComponent/BidiComponent.tsx", "widgets/Button/Button.tsx")
"""Streamlit's parts that the student's page shows at once, and which its document does not name."""
_STYLE = """
.surefix-shell { color-scheme: light dark; position: fixed; inset: 0; padding: 1rem 1.2rem;
  background: light-dark(#fbfcfe, #0d1522); color: light-dark(#0b5fa5, #6cb8ff); font: 700 1.2rem/1.4 system-ui, sans-serif; }
.surefix-shell div { box-sizing: border-box; max-width: 84rem; height: min(22rem, 60vh); margin: 5rem auto 0;
  border-radius: 0.6rem; border: 1px solid light-dark(#c5cfdc, #34435c); background: light-dark(#ffffff, #111a2b); }
"""
_EARLY_STYLE = """
#surefix-early { color-scheme: light dark; position: fixed; z-index: 1; inset-inline: 1.2rem; inset-block-start: 5.7rem;
  box-sizing: border-box; max-width: 80rem; width: calc(100% - 2.4rem); height: min(20rem, 55vh); margin-inline: auto;
  padding: 0.6rem; resize: none; white-space: pre; overflow: auto; font: 0.95rem/1.6 ui-monospace, Menlo, Consolas, monospace;
  color: light-dark(#16202e, #e8eef7); background: light-dark(#ffffff, #111a2b); border: 1px solid light-dark(#7b8798, #6d7c94);
  border-radius: 0.5rem; }
body:has(.stHeading) #surefix-early { opacity: 0; pointer-events: none; }
body:has(.stElementContainer):not(:has(.st-key-write)) #surefix-early { animation: surefix-late 0s 20s forwards; }
body:has(.surefix .failed, .stException):not(:has(.st-key-write)) #surefix-early { visibility: hidden; }
@keyframes surefix-late { to { visibility: hidden; } }
"""
"""Until the editor has taken over, the box keeps the cursor, and so every letter that is written meanwhile: the editor may be on
its way for long after the first element, and after the rest of its page. Where a fault is shown, none will come.
"""
_WITHOUT = "<style>#root, #root ~ textarea { display: none; }</style>"
"""Without scripts what is said of it must not be covered by what waits for them."""


class Shell:
    """Puts the document in the place of Streamlit's; ``default`` is the language of readers whose own is not known here."""

    def __init__(self, app: ASGIApp, default: str) -> None:
        self._app = app
        self._default = default

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on, and documents back as ours."""
        if scope["type"] != "http" or scope["method"] not in {"GET", "HEAD"}:
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        ours = False

        async def replaced(message: Message) -> None:
            nonlocal ours
            if message["type"] == "http.response.start" and _is_document(message):
                ours = True
                packed = takes_gzip(request.headers)
                lang = reader_language(request, self._default)
                body = document(lang, address(request), early=request.url.path == "/")
                body = gzip.compress(body) if packed else body
                await send(_start(message, body, packed=packed))
                await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})
            elif not ours:
                await send(message)

        await self._app(scope, receive, replaced)


def reader_language(request: Request, default: str) -> str:
    """The language that was chosen on this device, else the first of the browser's that is known, else the ``default``."""
    wished = [part.partition(";")[0].strip() for part in request.headers.get("accept-language", "").split(",")]
    chosen = [wish.lower() for wish in (request.query_params.get("lang", ""), request.cookies.get(LANGUAGE, ""), *wished)]
    short = [code for wish in chosen if wish for code in (wish, wish.partition("-")[0])]
    return negotiate_locale(short, known_languages(), sep="-") or default


def address(request: Request) -> str:
    """The server's own, as the reader sees it; a proxy says whether there is TLS before it."""
    secure = request.headers.get("x-forwarded-proto") == "https"
    return str(request.base_url.replace(scheme="https") if secure else request.base_url).rstrip("/")


@lru_cache(maxsize=64)
def document(lang: str, address: str, *, early: bool = False) -> bytes:
    """The document for readers of ``lang`` who reach the server at ``address``, with the ``early`` text box or without it."""
    texts = Texts("pages", lang)
    page = (STATIC / "index.html").read_text(encoding="utf-8")
    style = re.search(r'<link rel="stylesheet"[^>]*>', page)
    sheet = style[0] if style else ""
    shell = f"<style>{_STYLE}</style><div class='surefix-shell' aria-hidden='true'>Surefix<div></div></div>"
    for found, put in (
        (r'<html lang="en">', f'<html lang="{lang}" dir="{texts.direction}">'),
        (r"<title>.*?</title>", "".join(_head(texts, address))),
        (r'<link rel="shortcut icon"[^>]*>', f'<link rel="icon" type="image/svg+xml" href=".{FAVICON_PATH}">'),
        (r'<link\s+rel="preload"[^>]*as="font"[^>]*>', ""),
        (r"<!--\s*Machine-readable.*?-->\s*<link[^>]*>", ""),
        (r'<link rel="stylesheet"[^>]*>', ""),
        (r"<noscript>.*?</noscript>", f"<noscript>{_WITHOUT}<p>{escape(texts('needs-scripts'))}</p></noscript>"),
        (r'<div id="root"></div>', f'<div id="root">{shell}</div>{_early(texts) if early else ""}{sheet}'),
    ):
        page = re.sub(found, lambda _, put=put: put, page, count=1, flags=re.DOTALL)  # type: ignore[misc]
    return page.encode()


def _early(texts: Texts) -> str:
    label, placeholder = escape(texts("editor-label")), escape(texts("editor-placeholder"))
    attributes = 'dir="ltr" autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false"'
    box = f'<textarea id="surefix-early" aria-label="{label}" placeholder="{placeholder}" {attributes}></textarea>'
    return f"<style>{_EARLY_STYLE}</style>{box}"


def _head(texts: Texts, address: str) -> Iterator[str]:
    """Title, what other sites show of a link to here, and the scripts to come."""
    name, lead = escape(texts("app-name")), escape(texts("student-lead"))
    yield f"<title>{name}</title>"
    yield f'<meta name="description" content="{lead}">'
    card = {"type": "website", "site_name": name, "title": escape(texts("student-title")), "description": lead}
    for key, value in (card | {"image": f"{escape(address)}{CARD_PATH}"}).items():
        yield f'<meta property="og:{key}" content="{value}">'
    yield '<meta name="twitter:card" content="summary_large_image">'
    for script in [f".{bundle_address()}", *(f"./{file}" for file in needed())]:
        yield f'<link rel="modulepreload" crossorigin href="{script}">'


def needed() -> list[str]:
    """The files of the parts that the page needs at once, without those that the document names; none where there is no list."""
    manifest = json.loads((STATIC / "manifest.json").read_text(encoding="utf-8"))
    entry = next((name for name, item in manifest.items() if item.get("isEntry")), "")
    known = _closure(manifest, entry, set())
    parts: set[str] = set()
    for name in _NEEDED:
        _closure(manifest, f"../lib/src/components/{name}", parts)
    return sorted(manifest[name]["file"] for name in parts - known)


def _closure(manifest: dict[str, dict[str, list[str]]], name: str, found: set[str]) -> set[str]:
    if name in manifest and name not in found:
        found.add(name)
        for imported in manifest[name].get("imports", []):
            _closure(manifest, imported, found)
    return found


def _is_document(message: Message) -> bool:
    kind = Headers(raw=message["headers"]).get("content-type", "")
    return message["status"] == 200 and kind.startswith("text/html")


def _start(message: Message, body: bytes, *, packed: bool) -> Message:
    """The head of the answer; what says when Streamlit's own document changed says nothing of ours."""
    start = {**message, "headers": list(message["headers"])}
    headers = MutableHeaders(scope=start)
    for name in ("etag", "last-modified", "accept-ranges"):
        del headers[name]
    headers["content-length"] = str(len(body))
    headers["vary"] = "Accept-Encoding, Accept-Language, Cookie"
    if packed:
        headers["content-encoding"] = "gzip"
    return start
