"""The window of its own on a virtual screen: it is drawn, speaks the system's language, and closing it leaves nothing behind."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from live_server import PATIENCE, Live, live
from running import free_port
from test_desktop import await_, await_the_end, program
from test_start import SERVE
from websockets.sync.client import connect

pytestmark = pytest.mark.browser
Xlib = pytest.importorskip("Xlib")
from Xlib import X, display  # noqa: E402
from Xlib.protocol.event import ClientMessage  # noqa: E402

BROWSER = "/usr/bin/chromium"
WORDS = {"web view": "Meinen Fehler finden", "app mode": "Find my mistake"}
"""On the page where the system speaks German; Debian's browser knows that from a package of its own, which is not there."""
COLOURS = 40
"""More than a window has in which nothing is drawn."""


class Screen:
    """A virtual screen without a window manager; a person looks at it, and closes a window."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._display = display.Display(name)

    def close(self) -> None:
        """Leave it."""
        self._display.close()

    def windows(self, title: str) -> list[Any]:
        """Those that are to be seen under this title."""
        return [one for one in self._below(self._display.screen().root) if self._title(one) == title and _seen(one)]

    def colours(self, window: Any) -> int:
        """How many colours are in it."""
        size = window.get_geometry()
        drawn = window.get_image(0, 0, size.width, size.height, X.ZPixmap, 0xFFFFFFFF).data
        return len({drawn[at : at + 4] for at in range(0, len(drawn), 4)})

    def ask_to_close(self, window: Any) -> None:
        """What the cross in its corner does."""
        protocols, delete = map(self._display.intern_atom, ("WM_PROTOCOLS", "WM_DELETE_WINDOW"))
        window.send_event(ClientMessage(window=window, client_type=protocols, data=(32, [delete, X.CurrentTime, 0, 0, 0])))
        self._display.flush()

    def _below(self, window: Any) -> Iterator[Any]:
        for child in window.query_tree().children:
            yield child
            yield from self._below(child)

    def _title(self, window: Any) -> str | None:
        name = self._display.intern_atom("_NET_WM_NAME")
        return window.get_full_text_property(name) or window.get_wm_name()


def _seen(window: Any) -> bool:
    return window.get_attributes().map_state == X.IsViewable and window.get_geometry().width > 200


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    """A screen of this test's own."""
    if shutil.which("Xvfb") is None:
        pytest.skip("there is no Xvfb")
    read, write = os.pipe()
    options = ["-displayfd", str(write), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(["Xvfb", *options], pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as said:
            seen = Screen(f":{said.readline().strip()}")
        yield seen
        seen.close()
    finally:
        server.terminate()
        server.wait(PATIENCE)


class Window:
    """A Surefix whose window is on the screen with its page, which can be asked at ``port``."""

    def __init__(self, running: Live, port: int, words: str) -> None:
        self.running, self._port = running, port
        self.await_words(words)

    def ask(self, script: str) -> Any:
        """What the page says to it; None where there is no page."""
        try:
            with urlopen(f"http://127.0.0.1:{self._port}/json", timeout=5) as answer:
                (page,) = (one for one in json.load(answer) if one["type"] == "page")
            with connect(page["webSocketDebuggerUrl"], open_timeout=5) as session:
                session.send(
                    json.dumps({"id": 1, "method": "Runtime.evaluate", "params": {"expression": script, "returnByValue": True}})
                )
                return json.loads(session.recv(timeout=5))["result"]["result"].get("value")
        except (OSError, ValueError, LookupError, TimeoutError):  # it may be between two pages
            return None

    def await_words(self, words: str) -> None:
        """Return when they are on the page."""
        await_(lambda: words in (self.ask("document.body.innerText") or ""), f"{words!r} is not on the page")


@pytest.fixture(params=["web view", "app mode"])
def opened(request: pytest.FixtureRequest, screen: Screen, tmp_path: Path) -> Iterator[Callable[..., Window]]:
    """Opens a window; a browser's, where a web view is there and does not start."""
    port, no_sandbox = free_port(), ["--no-sandbox"] if os.geteuid() == 0 else []
    variables = {"DISPLAY": screen.name, "WAYLAND_DISPLAY": "", "LANG": "de_DE.UTF-8", "LANGUAGE": "de"}
    if request.param == "web view":
        pytest.importorskip("webview")
        variables |= {"QTWEBENGINE_REMOTE_DEBUGGING": str(port), "QTWEBENGINE_DISABLE_SANDBOX": "1" if no_sandbox else ""}
    else:
        (tmp_path / "none" / "webview").mkdir(parents=True)
        (tmp_path / "none" / "webview" / "__init__.py").write_text("raise ImportError")
        options = " ".join([*no_sandbox, f"--remote-debugging-port={port}", "--remote-allow-origins=*"])
        program(tmp_path / "bin", "chromium", f'#!/bin/sh\nexec {BROWSER} {options} "$@"\n')
        variables["PATH"] = f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"
        variables["PYTHONPATH"] = os.pathsep.join(filter(None, [str(tmp_path / "none"), os.environ.get("PYTHONPATH")]))
    started = []

    def window(**settings: object) -> Window:
        started.append(live(tmp_path, started_by=[*SERVE, "--window"], variables=variables, **settings))
        return Window(started[-1].__enter__(), port, WORDS[request.param])

    yield window
    for one in started:
        one.__exit__(None, None, None)


def descendants(pid: int) -> set[int]:
    """All processes that a process has started, and those that these have."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parents.setdefault(int((entry / "stat").read_text().rpartition(")")[2].split()[1]), []).append(int(entry.name))
            except (FileNotFoundError, ProcessLookupError):
                continue
    below, todo = set(), [pid]
    while todo:
        more = parents.get(todo.pop(), [])
        below.update(more)
        todo.extend(more)
    return below


def test_the_page_is_drawn_and_closing_the_window_leaves_no_process(opened: Callable[..., Window], screen: Screen) -> None:
    """Under its title and in the system's language; the server ends as by Ctrl+C."""
    window = opened()
    (seen,) = screen.windows("Surefix")
    await_(lambda: screen.colours(seen) > COLOURS, "nothing is drawn")
    processes = {window.running.process.pid, *descendants(window.running.process.pid)}
    assert len(processes) > 4

    screen.ask_to_close(seen)
    assert window.running.process.wait(PATIENCE) == 0
    await_the_end(processes)


def test_a_server_that_dies_takes_its_window_along_or_the_window_says_so(
    opened: Callable[..., Window], screen: Screen, request: pytest.FixtureRequest
) -> None:
    """A browser's is closed; a web view says it in the system's language, and nothing is left when it is closed."""
    window = opened()
    processes = {window.running.process.pid, *descendants(window.running.process.pid)}
    window.running.process.send_signal(signal.SIGKILL)

    if "web view" in request.node.name:
        window.await_words("Surefix ist stehen geblieben.")
        (seen,) = screen.windows("Surefix")
        screen.ask_to_close(seen)
    await_the_end(processes)


def test_what_the_page_keeps_is_there_the_next_time(opened: Callable[..., Window], screen: Screen) -> None:
    """At the same port, where the next window usually is."""
    port = free_port()
    for script, kept in (("localStorage.setItem('kept', 'yes')", None), ("localStorage.getItem('kept')", "yes")):
        window = opened(port=port)
        assert window.ask(script) == kept
        screen.ask_to_close(*screen.windows("Surefix"))
        assert window.running.process.wait(PATIENCE) == 0
