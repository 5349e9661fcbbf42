"""A real Surefix in a process of its own, for tests that speak its protocols without a browser."""

from __future__ import annotations

import http.client
import json
import os
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.cookies import Morsel, SimpleCookie
from pathlib import Path

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect

from tutor_app.pages.server.launch import command
from tutor_app.settings import Settings, environment

PATIENCE = 60.0
"""Seconds after which a server that does not answer counts as broken; never a measure of speed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Live:
    """A server that answers at ``port`` and writes what it has to say into ``log``."""

    port: int
    process: subprocess.Popen[bytes]
    log: Path

    def ask(self, path: str = "/", **headers: str) -> http.client.HTTPResponse:
        """The answer to a GET, its body already read."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.request("GET", path, headers=named(headers))
        answer = connection.getresponse()
        answer.body = answer.read()
        connection.close()
        return answer

    def send(self, path: str, fields: object, **headers: str) -> http.client.HTTPResponse:
        """The answer to what a page of ours sends, but for the ``headers``; one that is empty is not sent."""
        host = f"localhost:{self.port}"
        ours = {"Origin": f"http://{host}", "Host": host, "Content-Type": "application/json"}
        sent = {name: value for name, value in (ours | named(headers)).items() if value}
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.request("POST", path, fields if isinstance(fields, bytes) else json.dumps(fields), sent)
        answer = connection.getresponse()
        answer.body = answer.read()
        connection.close()
        return answer

    @contextmanager
    def session(self, **headers: str) -> Iterator[ClientConnection]:
        """A websocket as the page opens one."""
        address = f"ws://127.0.0.1:{self.port}/_stcore/stream"
        with socket.create_connection(("127.0.0.1", self.port)) as wire:
            host = headers.pop("host", None)
            uri = address if host is None else f"ws://{host}/_stcore/stream"
            more = named(headers)
            patient = {"open_timeout": PATIENCE, "ping_interval": None, "max_size": None}
            with connect(uri, sock=wire, subprotocols=["streamlit"], additional_headers=more, **patient) as opened:
                yield opened

    def workers(self) -> set[int]:
        """The processes that the server has started."""
        pids = {int(pid) for task in Path(f"/proc/{self.process.pid}/task").iterdir() for pid in children(task)}
        return pids - {self.process.pid}


def named(headers: Mapping[str, str]) -> dict[str, str]:
    """Header names as they go over the wire."""
    return {name.replace("_", "-"): value for name, value in headers.items()}


def cookie(answer: http.client.HTTPResponse, name: str) -> Morsel[str]:
    """The cookie that comes with an answer, and of which the name begins so."""
    given = [one for header in answer.headers.get_all("set-cookie", []) for one in SimpleCookie(header).values()]
    (found,) = (one for one in given if one.key.startswith(name))
    return found


def run_page(session: ClientConnection, page: str = "") -> str:
    """Everything the page's script sends until it has ended, as text."""
    session.send(BackMsg(rerun_script={"query_string": "", "page_name": page}).SerializeToString())
    said = []
    while True:
        message = ForwardMsg.FromString(session.recv(timeout=PATIENCE))
        said.append(str(message))
        if message.WhichOneof("type") == "script_finished":
            return "\n".join(said)


@contextmanager
def live(
    folder: Path, *, variables: Mapping[str, str] | None = None, started_by: Sequence[str] = (), **settings: object
) -> Iterator[Live]:
    """A Surefix that keeps its data in ``folder``; ``variables`` are added to its environment."""
    chosen = Settings(**{"port": free_port(), "data_folder": folder, "workers": 1, **settings})
    log = folder / "server.log"
    with log.open("w") as out:
        process = subprocess.Popen(
            started_by or command(),
            env={**os.environ, **environment(chosen), **(variables or {})},
            cwd=folder,
            stdout=out,
            stderr=subprocess.STDOUT,
        )
        server = Live(port=chosen.port, process=process, log=log)
        try:
            _wait(server)
            yield server
        finally:
            process.terminate()
            process.wait(PATIENCE)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait(server: Live) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if server.process.poll() is not None:
            raise AssertionError(f"the server ended with {server.process.returncode}: {server.log.read_text()[-2000:]}")
        try:
            if server.ask("/_stcore/health", Host="localhost").status == 200:
                return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the server does not answer")


def children(task: Path) -> list[str]:
    """The processes that a thread has started; none where it has ended."""
    try:
        return (task / "children").read_text().split()
    except OSError:  # the thread has ended
        return []
