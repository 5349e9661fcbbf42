"""A server with the OpenAI interface that can be told to misbehave, on a thread of the tests' own process."""

from __future__ import annotations

import json
import select
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[[str], str]
"""From the last message to what the model says."""
ENOUGH = 128 * 1024 * 1024
"""Bytes after which an answer without an end ends after all: who still listens is to fail a test, and not to fill the memory."""


class Misbehaviour:
    """What the server does, to be changed while it runs; ``requests`` are the bodies that came, probes included."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.statuses: list[int] = []
        """Given to the next requests, one each, instead of an answer."""
        self.status: int | None = None
        """Given to all requests."""
        self.headers: dict[str, str] = {}
        self.delay = 0.0
        self.cut_off = 0
        """Connections that the client closed while the server thought."""
        self.drip = False
        self.body: bytes | None = None
        """Sent as it is with status 200."""
        self.kind = "application/json"
        self.endless = False
        """What is sent begins again and again, up to ENOUGH; so many bytes were ``sent``."""
        self.sent = 0
        self.chat = True
        self.understands_n = True
        self.most = 100
        """More completions in one request are answered by 400."""
        self.refuses: frozenset[str] = frozenset()
        """Options that are answered by 400."""
        self.missing = 0
        """Bytes that are promised and never come: the connection ends before."""
        self.extra_choices = 0
        self.finish: str | None = "stop"
        self.dead = False
        """Connections that are open still are cut without a word."""
        self.requests: list[dict[str, Any]] = []


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        """The list of models."""
        self._send(200, json.dumps({"object": "list", "data": [{"id": "tiny", "object": "model"}]}).encode())

    def do_POST(self) -> None:
        """A completion, or whatever the server was told to do."""
        how = self.server.how
        fields = json.loads(self.rfile.read(int(self.headers["content-length"])))
        how.requests.append(fields)
        if select.select([self.connection], [], [], how.delay)[0]:  # nothing can come but the end
            how.cut_off += 1
            self.close_connection = True
            return
        if how.dead:
            self.close_connection = True
            return
        status = how.statuses.pop(0) if how.statuses else how.status
        if status is not None:
            self._send(status, b'{"error": {"message": "no"}}')
        elif self.path.endswith("/chat/completions") != how.chat:
            self._send(404, b"{}")
        elif how.refuses & fields.keys() or (fields.get("n") or 1) > how.most:
            self._send(400, b'{"error": {"message": "unknown option"}}')
        elif how.body is not None:
            self._send(200, how.body)
        else:
            self._send(200, json.dumps(self._completions(fields)).encode())

    def _completions(self, fields: dict[str, Any]) -> dict[str, Any]:
        how = self.server.how
        asked = fields["messages"][-1]["content"] if how.chat else fields["prompt"]
        count = (fields.get("n") or 1) if how.understands_n else 1
        choices = []
        for index in range(count + how.extra_choices):
            said = how.answer(asked)
            content = {"message": {"role": "assistant", "content": said}} if how.chat else {"text": said}
            choices.append({"index": index, "finish_reason": how.finish, "logprobs": None, **content})
        return {"id": "1", "object": "chat.completion", "created": 1, "model": "tiny", "choices": choices}

    def _send(self, status: int, body: bytes) -> None:
        self.send_response(status)
        how = self.server.how
        self.send_header("content-type", how.kind)
        if not how.endless:
            self.send_header("content-length", str(len(body) + how.missing))
        self.close_connection = how.missing > 0 or how.endless
        for name, value in how.headers.items():
            self.send_header(name, value)
        self.end_headers()
        while how.endless and how.sent < ENOUGH:
            self.wfile.write(body)
            how.sent += len(body)
        if how.drip:
            for byte in body:
                self.wfile.write(bytes([byte]))
                self.wfile.flush()
                time.sleep(0.05)
        else:
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing is logged."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    how: Misbehaviour

    def handle_error(self, *_: object) -> None:
        """Clients that hang up are what is being tested."""


@contextmanager
def serving(answer: Answer) -> Iterator[tuple[str, Misbehaviour, Callable[[], None]]]:
    """Address, misbehaviour, and what ends the server before its time."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.how = Misbehaviour(answer)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()

    def end() -> None:
        server.how.dead = True
        server.shutdown()
        server.server_close()

    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/v1", server.how, end
    finally:
        end()
