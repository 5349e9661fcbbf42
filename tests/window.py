"""A browser window without a browser: it speaks with a running Surefix as Streamlit's own page does."""

from __future__ import annotations

import json
import re
import time
import uuid
from collections.abc import Iterator
from http.client import HTTPConnection
from typing import Protocol

from live_server import PATIENCE, Live
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection

_KEYED = re.compile(r"\$\$ID-[0-9a-f]+-([\w-]+)")
_LOOK = 0.2
"""Seconds between two looks at a check that goes on."""


class Over(Protocol):
    """Says when all is over, among threads or processes."""

    def is_set(self) -> bool:
        """Whether it is."""


class Window:
    """What is on the page of one ``session``: its widgets' ``ids`` by their keys; ``keys`` and ``html`` of the last run."""

    def __init__(self, session: ClientConnection, page: str = "") -> None:
        self._session = session
        self._page = page
        self._name = uuid.uuid4().hex
        self._states: dict[str, dict[str, object]] = {}
        self.query = ""
        self.session_id = ""
        self.ids: dict[str, str] = {}
        self.keys: list[str] = []
        self.html = ""
        self.runs = 0
        """How often the script was run."""
        self._draft: dict[str, object] = {}

    def open(self, *, plain: bool = False) -> None:
        """Load the page; with the ``plain`` text box in place of the editor."""
        self.run()
        if plain:
            self.set("plain-editor", bool_value=True)
            self.run()

    def go_on(self, session: ClientConnection) -> None:
        """Speak with another server from now on, as a page does whose own is lost; it keeps what it knows."""
        self._session = session

    def set(self, key: str, **value: object) -> None:
        """Give a widget its value, which is sent with the next run."""
        self._states[key] = value

    def forget(self, key: str) -> None:
        """Send the widget's value no more."""
        self._states.pop(key, None)

    def write(self, program: str) -> None:
        """Put the program into the plain text box if that was opened, else into the editor."""
        plain = next((key for key in reversed(self.ids) if key.startswith("plain-program")), None)
        if plain is None:
            self.set("editor", json_value=json.dumps({"program": {"text": program, "window": self._name, **self._draft}}))
            return
        for key in [key for key in self._states if key.startswith("plain-program")]:
            self.forget(key)
        self.set(plain, string_value=program)

    def press(self, *buttons: str) -> None:
        """Click, without waiting for what comes of it."""
        self.send(*buttons)

    def check(self, program: str, *, patience: float = PATIENCE, over: Over | None = None) -> bool:
        """Have the program checked; whether its feedback was on the page before the ``patience`` (seconds) ended."""
        self.write(program)
        deadline = time.monotonic() + patience
        self.run("check")
        while "<progress" in self.html:
            if time.monotonic() > deadline or (over is not None and over.is_set()):
                return False
            time.sleep(_LOOK)
            self.run()
        return "<div class='excerpt" in self.html or "class='note" in self.html

    def run(self, *buttons: str) -> str:
        """Run the page's script with these buttons pressed; gives all that it drew as HTML."""
        self.send(*buttons)
        drawn: list[str] = []
        for message in self._messages():
            kind = message.WhichOneof("type")
            if kind == "new_session":
                self.session_id = message.new_session.initialize.session_id
                drawn.clear()
                self.runs += 1
                self.keys.clear()
            elif kind == "delta":
                text = str(message.delta)
                found = {one[1]: one[0] for one in _KEYED.finditer(text)}
                self.ids |= found
                self.keys += found
                element = message.delta.new_element
                if element.WhichOneof("type") == "html":
                    drawn.append(element.html.body)
                elif element.bidi_component.component_name == "surefix.editor":
                    draft = json.loads(element.bidi_component.mixed.json or element.bidi_component.json)
                    self._draft = {name: draft[name] for name in ("epoch", "version")}
            elif kind == "script_finished" and message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY:
                self.html = "\n".join(html for html in drawn if not html.startswith("<style>"))
                return self.html
        raise AssertionError("unreachable")

    def send(self, *buttons: str) -> None:
        """Ask for a run of the script."""
        states = [{"id": self.ids[key], **value} for key, value in self._states.items() if key in self.ids]
        states += [{"id": self.ids[key], "trigger_value": True} for key in buttons]
        asked = {"query_string": self.query, "page_name": self._page, "widget_states": {"widgets": states}}
        self._session.send(BackMsg(rerun_script=asked).SerializeToString())

    def _messages(self) -> Iterator[ForwardMsg]:
        while True:
            yield ForwardMsg.FromString(self._session.recv(timeout=PATIENCE))


def put_file(server: Live, session_id: str, body: bytes) -> int:
    """The status with which the server answers to a file."""
    connection = HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
    connection.request("GET", "/_stcore/health")
    answer = connection.getresponse()
    answer.read()
    cookie = next((value.partition(";")[0] for name, value in answer.getheaders() if name.lower() == "set-cookie"), "")
    border = "border"
    head = f'--{border}\r\nContent-Disposition: form-data; name="f"; filename="f.py"\r\nContent-Type: text/plain\r\n\r\n'
    headers = {
        "Content-Type": f"multipart/form-data; boundary={border}",
        "Cookie": cookie,
        "X-Xsrftoken": cookie.partition("=")[2],
    }
    address = f"/_stcore/upload_file/{session_id}/{uuid.uuid4()}"
    connection.request("PUT", address, head.encode() + body + f"\r\n--{border}--\r\n".encode(), headers)
    status = connection.getresponse().status
    connection.close()
    return status
