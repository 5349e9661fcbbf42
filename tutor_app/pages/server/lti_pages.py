"""The small pages of a launch, for a frame of the platform's or a window; one of them runs a script of one line.

What a platform says of people and courses is escaped like anything that a stranger wrote.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping
from html import escape
from urllib.parse import urlsplit

from starlette.responses import HTMLResponse

from tutor_app.classroom.assignments import Assignment
from tutor_app.explain.localisation import Texts
from tutor_app.openid.lti.addresses import CHOOSE_PATH, LOGIN_PATH, OPEN_PATH
from tutor_app.openid.lti.platforms import Platform
from tutor_app.openid.lti.refusals import Because, Refused
from tutor_app.pages.server.small_page import ANYWHERE, small_page

_SUBMIT = "document.forms[0].submit()"
_SUBMIT_HASH = base64.b64encode(hashlib.sha256(_SUBMIT.encode()).digest()).decode()


def refused(why: Refused, texts: Texts) -> HTMLResponse:
    """Why there is no launch, and what to do."""
    name = escape(why.name)
    more = f"<p><code>{name}</code></p>" if name else ""
    status = 503 if why.because is Because.UNAVAILABLE else 400
    return small_page(texts, texts(f"{why.because}-title"), f"<p>{escape(texts(why.because))}</p>{more}", status=status)


def window(ticket: str, texts: Texts) -> HTMLResponse:
    """The button that opens our page in a window of its own, for whoever was launched inside a frame."""
    form = _form(OPEN_PATH, {"ticket": ticket}, texts("open-button"), target="_blank")
    return small_page(texts, texts("open-title"), f"<p>{escape(texts('open-text'))}</p>{form}")


def anew(fields: Mapping[str, str], texts: Texts) -> HTMLResponse:
    """The button that begins the log-in again in a window of its own, where the browser keeps no cookie in the frame."""
    form = _form(LOGIN_PATH, fields, texts("open-button"), target="_blank")
    return small_page(texts, texts("open-title"), f"<p>{escape(texts('anew-text'))}</p>{form}", to=ANYWHERE)


def choose(
    ticket: str, of: str, assignments: Iterable[Assignment], platform: Platform, texts: Texts, *, several: bool
) -> HTMLResponse:
    """What a link in a course may lead to."""
    kind = "checkbox" if several else "radio"
    options = [("", texts("choose-class", name=of)), *((str(one.id), one.title) for one in assignments)]
    fields = "".join(
        f"<label><input type='{kind}' name='chosen' value='{escape(value)}'{' checked' if not value else ''}>"
        f"<span>{escape(said)}</span></label>"
        for value, said in options
    )
    more = "" if len(options) > 1 else f"<p>{escape(texts('choose-none'))}</p>"
    inside = f"<fieldset><legend>{escape(texts('choose-lead'))}</legend>{fields}</fieldset>{more}"
    form = _form(CHOOSE_PATH, {"ticket": ticket}, texts("choose-send"), inside=inside)
    return small_page(texts, texts("choose-title"), form, frames=_frames(platform))


def back(address: str, token: str, platform: Platform, texts: Texts) -> HTMLResponse:
    """Takes the signed choice back to the platform, at once where the browser runs scripts."""
    form = _form(address, {"JWT": token}, texts("back-button"))
    body = f"<p>{escape(texts('back-text'))}</p>{form}<script>{_SUBMIT}</script>"
    to, script = f"'self' {_origin(address)} https:", f"'sha256-{_SUBMIT_HASH}'"
    return small_page(texts, texts("back-title"), body, to=to, frames=_frames(platform), script=script)


def _form(action: str, fields: Mapping[str, str], button: str, *, target: str = "", inside: str = "") -> str:
    hidden = "".join(f"<input type='hidden' name='{escape(name)}' value='{escape(value)}'>" for name, value in fields.items())
    where = f" target='{target}'" if target else ""
    return (
        f"<form method='post' action='{escape(action)}'{where}>{hidden}{inside}"
        f"<button type='submit'>{escape(button)}</button></form>"
    )


def _frames(platform: Platform) -> str:
    """Whose frames a page with a choice may be in."""
    own = {_origin(address) for address in (platform.issuer, platform.login_url)} - {""}
    return " ".join(["'self'", *sorted(own), *(f"https://{name}" for name in platform.hosts)])


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme in {"https", "http"} and parts.netloc else ""
