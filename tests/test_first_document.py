"""What a browser gets first: a document of ours, scripts compressed and kept for ever, and no window of Streamlit's."""

from __future__ import annotations

import asyncio
import gzip
import json
import re

import pytest
from starlette.datastructures import Headers
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tutor_app.explain.localisation import Texts
from tutor_app.pages.editor import BUNDLE, BUNDLE_PATH
from tutor_app.pages.preferences import LANGUAGE
from tutor_app.pages.server import shell
from tutor_app.pages.server.calm import PATH, Calm
from tutor_app.pages.server.headers import content_security_policy
from tutor_app.pages.server.packed import FOR_EVER, STATIC, Packed
from tutor_app.pages.server.shell import Shell, needed

SCRIPT = next((STATIC / "static" / "js").glob("index.*.js"))


async def inner(scope: Scope, receive: Receive, send: Send) -> None:
    """Streamlit, as far as this matters: its document at every address, its settings, and a text."""
    if scope["path"] == PATH:
        await JSONResponse({"blockErrorDialogs": False, "allowedOrigins": []})(scope, receive, send)
    elif scope["path"].startswith("/static"):
        await PlainTextResponse("passed on")(scope, receive, send)
    else:
        await FileResponse(STATIC / "index.html")(scope, receive, send)


def get(app: ASGIApp, path: str = "/", method: str = "GET", query: str = "", **headers: str) -> tuple[Headers, bytes]:
    """Head and body of the answer, unpacked where it says that it is packed."""
    given = {"host": "tutor.example:8501"} | {name.replace("_", "-"): value for name, value in headers.items()}
    scope = {"type": "http", "method": method, "path": path, "query_string": query.encode(), "scheme": "http", "root_path": ""}
    raw = [(name.encode(), value.encode()) for name, value in given.items()]
    sent: list[Message] = []

    coming: list[Message] = [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive() -> Message:
        if not coming:
            await asyncio.Event().wait()  # who asked stays until they are answered
        return coming.pop()

    async def send(message: Message) -> None:
        sent.append(message)

    asyncio.run(app({**scope, "headers": raw, "server": ("tutor.example", 8501)}, receive, send))
    head = Headers(raw=sent[0]["headers"])
    body = b"".join(message.get("body", b"") for message in sent[1:])
    assert method == "HEAD" or len(body) == int(head["content-length"])
    return head, gzip.decompress(body) if body and head.get("content-encoding") == "gzip" else body


def document(query: str = "", **headers: str) -> str:
    """The document as a browser with these headers gets it."""
    return get(Shell(inner, default="en"), query=query, **headers)[1].decode()


@pytest.mark.parametrize("path", [f"/{SCRIPT.relative_to(STATIC).as_posix()}", BUNDLE_PATH])
def test_scripts_come_compressed_and_may_be_kept_for_ever(path: str) -> None:
    """What is unpacked is the file itself, and what went over the wire is less than half of it."""
    file = BUNDLE if path == BUNDLE_PATH else SCRIPT
    head, body = get(Packed(inner), path, accept_encoding="br, gzip")

    assert body == file.read_bytes()
    assert int(head["content-length"]) < file.stat().st_size / 2
    assert (head["cache-control"], head["vary"]) == (FOR_EVER, "Accept-Encoding")
    assert head["content-type"].startswith("text/javascript")


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        (f"/{SCRIPT.relative_to(STATIC).as_posix()}", {}),
        ("/static/js/../../../config.py", {"accept_encoding": "gzip"}),
        ("/static/js/none.js", {"accept_encoding": "gzip"}),
    ],
)
def test_all_else_is_passed_on(path: str, headers: dict[str, str]) -> None:
    """Browsers that cannot unpack, and addresses that are no file."""
    assert get(Packed(inner), path, **headers)[1] == b"passed on"


def test_the_document_bears_our_name_and_shows_something_before_any_script() -> None:
    """Title, picture, what other sites show, and a first sight of the page, in front of the style sheet that it does not need."""
    page = document()

    assert re.findall(r"<title>(.*?)</title>", page) == ["Surefix"]
    assert "Streamlit</title>" not in page and "favicon.png" not in page and "_stcore/agent" not in page
    assert 'property="og:image" content="http://tutor.example:8501/surefix/card.png"' in page
    assert page.index("surefix-shell") < page.index('<link rel="stylesheet"')
    assert Texts("pages")("needs-scripts") in page


def test_the_document_names_scripts_that_are_there() -> None:
    """Those that the page needs at once, none of which Streamlit's own document names."""
    names = needed()

    assert names and all((STATIC / name).is_file() for name in names)
    assert not any(name in (STATIC / "index.html").read_text(encoding="utf-8") for name in names)
    assert all(f'href="./{name}"' in document() for name in names)
    assert 'href="./surefix/editor.js?' in document()
    assert 'as="font"' not in document()


def test_the_students_page_alone_has_a_box_to_write_in_at_once() -> None:
    """It is named as the editor that takes it over, in the reader's language."""
    with_box = document(accept_language="de")
    without = get(Shell(inner, default="en"), "/instructor")[1].decode()

    assert f'aria-label="{Texts("pages", "de")("editor-label")}"' in with_box
    assert "surefix-early" not in without


def test_without_scripts_nothing_covers_what_is_said_of_it() -> None:
    """Neither the first sight of the page nor the box, which would wait for ever."""
    said = re.search(r"<noscript>.*?</noscript>", document(), re.DOTALL)

    assert said and "#root, #root ~ textarea { display: none; }" in said[0] and "<p>" in said[0]


def test_the_policy_for_scripts_still_fits() -> None:
    """No script within the document is ours or altered."""
    inline = r"<script>.*?</script>"
    theirs = re.findall(inline, (STATIC / "index.html").read_text(encoding="utf-8"), re.DOTALL)

    assert re.findall(inline, document(), re.DOTALL) == theirs
    assert "sha256-" in content_security_policy()


@pytest.mark.parametrize(
    ("query", "headers", "lang"),
    [
        ("", {}, "en"),
        ("", {"accept_language": "de-AT,de;q=0.9,en;q=0.8"}, "de"),
        ("", {"accept_language": "ja,fr-CA;q=0.9"}, "fr"),
        ("", {"accept_language": "DE-at"}, "de"),
        ("lang=UK", {}, "uk"),
        ("", {"accept_language": "fr", "cookie": f"{LANGUAGE}=uk"}, "uk"),
        ("lang=ar", {"cookie": f"{LANGUAGE}=uk"}, "ar"),
        ("lang=%22%3E", {"cookie": f"{LANGUAGE}=<b>"}, "en"),
    ],
)
def test_the_document_is_in_the_readers_language(query: str, headers: dict[str, str], lang: str) -> None:
    """A link's, else that of this device, else the browser's, else the server's; written in its direction."""
    texts = Texts("pages", lang)
    page = document(query, **headers)

    assert f'<html lang="{lang}" dir="{texts.direction}">' in page
    assert texts("needs-scripts") in page


def test_the_document_is_not_taken_for_streamlits_own() -> None:
    """It has no date or tag of that file's, and its head alone is that of the whole."""
    head, body = get(Shell(inner, default="en"), accept_encoding="gzip")
    alone, nothing = get(Shell(inner, default="en"), method="HEAD", accept_encoding="gzip")

    assert body and nothing == b""
    assert "etag" not in head and "last-modified" not in head
    assert head["content-length"] == alone["content-length"]
    assert "Accept-Language" in head["vary"]


def test_behind_tls_the_picture_has_a_secure_address() -> None:
    """A proxy says so."""
    assert 'content="https://tutor.example:8501/surefix/card.png"' in document(x_forwarded_proto="https")


def test_what_is_no_document_is_passed_on() -> None:
    """Settings and texts come as they are."""
    assert get(Shell(inner, default="en"), "/static/x")[1] == b"passed on"


def test_streamlit_opens_no_window_of_its_own() -> None:
    """The setting is turned, and the others stay."""
    body = get(Calm(inner), PATH, accept_encoding="gzip")[1]

    assert json.loads(body) == {"blockErrorDialogs": True, "allowedOrigins": []}
    assert get(Calm(inner), "/static/x")[1] == b"passed on"


def test_our_own_address_is_no_markup_in_it() -> None:
    """Part of it is what a browser says that the host is."""
    page = shell.document("en", 'https://evil.example/"><script>alert(1)</script>').decode()

    assert "<script>alert(1)" not in page and "&lt;script&gt;alert(1)" in page
