"""A page that has lost its connection goes on with its session, and nobody else waits for that."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from live_server import PATIENCE, Live, live
from websockets.sync.client import ClientConnection, connect
from window import Window

_TELLING = """
import sys
from pathlib import Path
from streamlit.watcher import LocalSourcesWatcher
from tutor_app.pages.server.__main__ import main

look = LocalSourcesWatcher.update_watched_modules

def told(watcher):
    with Path(sys.argv[1]).open("a") as file:
        file.write("looked through all modules\\n")
    look(watcher)

LocalSourcesWatcher.update_watched_modules = told
main()
"""


def test_a_page_that_comes_back_has_no_modules_looked_through(tmp_path: Path) -> None:
    """However often: it would take an eighth of a second of the thread that serves everybody."""
    looks = tmp_path / "looks"
    with live(tmp_path, started_by=(sys.executable, "-P", "-c", _TELLING, str(looks))) as server:
        session_id = ""
        for _ in range(3):
            with _torn(server, session_id) as session:
                window = Window(session)
                window.open(plain=True)
                assert session_id in ("", window.session_id), "it went on with its own session"
                session_id = window.session_id

        assert not looks.exists(), looks.read_text()


@contextmanager
def _torn(server: Live, session_id: str) -> Iterator[ClientConnection]:
    """A connection of the page, which goes on with the session, and at last is lost."""
    with socket.create_connection(("127.0.0.1", server.port)) as wire:
        names = ["streamlit", *(["none", session_id] if session_id else [])]
        with connect(
            f"ws://127.0.0.1:{server.port}/_stcore/stream", sock=wire, subprotocols=names, open_timeout=PATIENCE, max_size=None
        ) as session:
            yield session
            wire.shutdown(socket.SHUT_RDWR)
