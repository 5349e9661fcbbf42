"""A teacher's windows at a running server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from live_server import Live, cookie
from websockets.sync.client import ClientConnection
from window import Window

from tutor_app.explain.localisation import Texts
from tutor_app.pages.log_in import LOG_IN_PATH

_VIEWS = "views-en"


def logged_in(server: Live, passphrase: str, **headers: str) -> str:
    """The cookie of somebody who gave the passphrase; it outlives the server."""
    own = cookie(server.send(LOG_IN_PATH, {"passphrase": passphrase, "lang": "en"}, **headers), "surefix-log-in-")
    return f"{own.key}={own.value}"


@contextmanager
def desk(server: Live, note: str, code: str, view: str) -> Iterator[Window]:
    """A window of who has the cookie ``note``, with a view of the class with this code."""
    with server.session(Cookie=note) as session:
        opened = at_class(session, code)
        turn_to(opened, view)
        yield opened


def at_class(session: ClientConnection, code: str) -> Window:
    """The teacher's page about the class with this code, in a browser that is let in."""
    opened = Window(session, "instructor")
    opened.query = f"class={code}"
    opened.open()
    return opened


def turn_to(window: Window, view: str) -> None:
    """Show another view of the class; the widgets of the one before are gone with it."""
    window.set(_VIEWS, string_value=Texts("classes")(f"view-{view}"))
    window.ids = {key: of for key, of in window.ids.items() if key == _VIEWS}
    window.run()
