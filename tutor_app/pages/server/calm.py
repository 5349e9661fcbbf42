"""Has Streamlit open no window when the server is lost: its words are for developers, and it takes the keyboard from the editor.

The pages say themselves that they are reconnecting.
"""

from __future__ import annotations

import json

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PATH = "/_stcore/host-config"
_SETTING = "blockErrorDialogs"


class Calm:
    """Adds that to what Streamlit's page asks about its surroundings."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on all other requests."""
        if scope["type"] != "http" or scope.get("path") != PATH or scope["method"] != "GET":
            await self._app(scope, receive, send)
            return
        head: Message = {}
        body = bytearray()

        async def altered(message: Message) -> None:
            nonlocal head
            if message["type"] == "http.response.start":
                head = message
                return
            body.extend(message.get("body", b""))
            if not message.get("more_body"):
                answer = _calmed(bytes(body)) if head["status"] == 200 else bytes(body)
                MutableHeaders(scope=head)["content-length"] = str(len(answer))
                await send(head)
                await send({"type": "http.response.body", "body": answer})

        plain = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]
        await self._app({**scope, "headers": plain}, receive, altered)


def _calmed(body: bytes) -> bytes:
    return json.dumps(json.loads(body) | {_SETTING: True}).encode()
