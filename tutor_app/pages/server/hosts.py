"""By which names the server may be reached.

A page from elsewhere can point its own name at this machine (DNS rebinding); the browser then takes the server for that page's
own. It always sends the name, so that names which are not ours are refused. A bare address cannot be pointed anywhere.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterable
from urllib.parse import urlsplit

from starlette.responses import PlainTextResponse
from starlette.status import WS_1008_POLICY_VIOLATION
from starlette.types import ASGIApp, Receive, Scope, Send

from tutor_app.errors import refusals
from tutor_app.settings import Settings

_REFUSED = "This server does not go by that name. Whoever runs it can add the name to SUREFIX_ALLOWED_HOSTS."
_MISDIRECTED = 421


def known_names(settings: Settings) -> frozenset[str]:
    """This machine's own names and those of the settings, in small letters."""
    machine = socket.gethostname().lower()
    own = {"localhost", machine, f"{machine.partition('.')[0]}.local", settings.host.lower()}
    public = {urlsplit(settings.public_url or "").hostname or ""} - {""}
    return frozenset(own | public | {name.lower().rstrip(".") for name in settings.allowed_hosts})


def is_known(host: str, names: Iterable[str]) -> bool:
    """Whether a request to ``host`` (with or without a port) is meant for the server of these ``names``."""
    try:
        parts = urlsplit(f"//{host}")
        name, _ = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return False
    if not name or parts.username is not None or parts.path or parts.query or parts.fragment:
        return False
    return _is_address(name) or any(name.endswith(known[1:]) if known.startswith("*.") else name == known for known in names)


class KnownHosts:
    """Turns away what is meant for another name: requests and websockets alike."""

    def __init__(self, app: ASGIApp, names: frozenset[str]) -> None:
        self._app = app
        self._names = names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what is meant for us."""
        if scope["type"] not in {"http", "websocket"} or self._meant(scope):
            await self._app(scope, receive, send)
            return
        refusals.warning("a request for another name was refused")
        if scope["type"] == "http":
            await PlainTextResponse(_REFUSED, status_code=_MISDIRECTED)(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": WS_1008_POLICY_VIOLATION})

    def _meant(self, scope: Scope) -> bool:
        hosts = [value.decode("latin-1") for name, value in scope["headers"] if name.lower() == b"host"]
        return len(hosts) == 1 and is_known(hosts[0], self._names)


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
