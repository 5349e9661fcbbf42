"""A small page of its own, for a window or a frame of somebody else's: no script but what it names, nothing from elsewhere."""

from __future__ import annotations

from html import escape

from starlette.responses import HTMLResponse

from tutor_app.explain.localisation import Texts

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
ANYWHERE = "'self' https: http://localhost:* http://127.0.0.1:*"
"""Pages on which there is nothing to be tricked into may be in anybody's frame."""


def small_page(
    texts: Texts, title: str, body: str, *, status: int = 200, to: str = "'self'", frames: str = ANYWHERE, script: str = "'none'"
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
