"""Students' places in a class of a running server: the form by which they join it, and the cookie that they have from then on."""

from __future__ import annotations

from http.client import HTTPResponse

from live_server import Live, cookie

from tutor_app.pages.join_form import JOIN_PATH


def form(code: str, name: str = "", *, stored: bool = True, lang: str = "en") -> dict[str, object]:
    """What the page sends for somebody who joins the class with this code; without a name, a made-up one is taken."""
    return {"code": code, "name": name, "made_up": not name, "stored": stored, "lang": lang}


def join(server: Live, code: str, name: str = "", *, stored: bool = True, lang: str = "en", **headers: str) -> HTTPResponse:
    """The answer to the form."""
    return server.send(JOIN_PATH, form(code, name, stored=stored, lang=lang), **headers)


def seat(answer: HTTPResponse) -> str:
    """The cookie that an answer gives to whoever has joined, as a browser sends it back."""
    own = cookie(answer, "surefix-student-")
    return f"{own.key}={own.value}"
