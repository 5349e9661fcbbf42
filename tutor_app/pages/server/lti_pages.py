"""The small pages of a launch, for a frame of the platform's or a window: no script but one line, nothing from elsewhere.

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

_STYLE = """
:root { color-scheme: light dark; } body { margin: 0; padding: 1.5rem 1.2rem; font: 1rem/1.5 system-ui, sans-serif;
  background: light-dark(#fbfcfe, #0d1522); color: light-dark(#16202e, #e8eef7); }
main { max-width: 40rem; margin: 0 auto; } h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 0.6rem; }
p, fieldset { margin: 0 0 1rem; } fieldset { border: 0; padding: 0; } legend { padding: 0; font-weight: 600; }
label { display: flex; gap: 0.6rem; align-items: baseline; min-height: 2rem; }
input { accent-color: light-dark(#0b5fa5, #6cb8ff); }
code { overflow-wrap: anywhere; }
button { font: inherit; font-weight: 600; padding: 0.5rem 1rem; border-radius: 0.5rem; cursor: pointer; border: 1px solid;
  color: light-dark(#ffffff, #06121f); background: light-dark(#0b5fa5, #6cb8ff); }
:focus-visible { outline: 3px solid light-dark(#0b5fa5, #6cb8ff); outline-offset: 2px; }
"""
_SUBMIT = "document.forms[0].submit()"
_SUBMIT_HASH = base64.b64encode(hashlib.sha256(_SUBMIT.encode()).digest()).decode()
_ANYWHERE = "'self' https: http://localhost:* http://127.0.0.1:*"
"""Pages on which there is nothing to be tricked into may be in anybody's frame."""


def refused(why: Refused, texts: Texts) -> HTMLResponse:
    """Why there is no launch, and what to do."""
    name = escape(why.name)
    more = f"<p><code>{name}</code></p>" if name else ""
    status = 503 if why.because is Because.UNAVAILABLE else 400
    return _page(texts, texts(f"{why.because}-title"), f"<p>{escape(texts(why.because))}</p>{more}", status=status)


def window(ticket: str, texts: Texts) -> HTMLResponse:
    """The button that opens our page in a window of its own, for whoever was launched inside a frame."""
    form = _form(OPEN_PATH, {"ticket": ticket}, texts("open-button"), target="_blank")
    return _page(texts, texts("open-title"), f"<p>{escape(texts('open-text'))}</p>{form}")


def anew(fields: Mapping[str, str], texts: Texts) -> HTMLResponse:
    """The button that begins the log-in again in a window of its own, where the browser keeps no cookie in the frame."""
    form = _form(LOGIN_PATH, fields, texts("open-button"), target="_blank")
    return _page(texts, texts("open-title"), f"<p>{escape(texts('anew-text'))}</p>{form}", to=_ANYWHERE)


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
    return _page(texts, texts("choose-title"), form, frames=_frames(platform))


def back(address: str, token: str, platform: Platform, texts: Texts) -> HTMLResponse:
    """Takes the signed choice back to the platform, at once where the browser runs scripts."""
    form = _form(address, {"JWT": token}, texts("back-button"))
    body = f"<p>{escape(texts('back-text'))}</p>{form}<script>{_SUBMIT}</script>"
    to, script = f"'self' {_origin(address)} https:", f"'sha256-{_SUBMIT_HASH}'"
    return _page(texts, texts("back-title"), body, to=to, frames=_frames(platform), script=script)


def _form(action: str, fields: Mapping[str, str], button: str, *, target: str = "", inside: str = "") -> str:
    hidden = "".join(f"<input type='hidden' name='{escape(name)}' value='{escape(value)}'>" for name, value in fields.items())
    where = f" target='{target}'" if target else ""
    return (
        f"<form method='post' action='{escape(action)}'{where}>{hidden}{inside}"
        f"<button type='submit'>{escape(button)}</button></form>"
    )


def _page(
    texts: Texts, title: str, body: str, *, status: int = 200, to: str = "'self'", frames: str = _ANYWHERE, script: str = "'none'"
) -> HTMLResponse:
    """A page whose forms go ``to`` these places, or are sent on to them: browsers look at both."""
    page = (
        f"<!DOCTYPE html><html lang='{texts.lang}' dir='{texts.direction}'><head><meta charset='utf-8'>"
        f"<meta name='viewport' content='width=device-width, initial-scale=1'><title>{escape(title)}</title>"
        f"<style>{_STYLE}</style></head><body><main><h1>{escape(title)}</h1>{body}</main></body></html>"
    )
    policy = {
        "default-src": "'none'",
        "style-src": "'unsafe-inline'",
        "script-src": script,
        "base-uri": "'none'",
        "form-action": to,
        "frame-ancestors": frames,
    }
    headers = {
        "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
        "Referrer-Policy": "same-origin",  # with none, browsers would not say that a form of ours was sent by us
        "Cache-Control": "no-store",
    }
    return HTMLResponse(page, status_code=status, headers=headers)


def _frames(platform: Platform) -> str:
    """Whose frames a page with a choice may be in."""
    own = {_origin(address) for address in (platform.issuer, platform.login_url)} - {""}
    return " ".join(["'self'", *sorted(own), *(f"https://{name}" for name in platform.hosts)])


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme in {"https", "http"} and parts.netloc else ""
