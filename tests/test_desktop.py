"""The window of its own: with what it is opened, and that server and window end together, whichever ends first."""

from __future__ import annotations

import json
import os
import signal
import socket
import stat
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from live_server import PATIENCE, Live, live
from test_start import SERVE
from typer.testing import CliRunner

from tutor_app.commands import cli, doctor
from tutor_app.commands import window as windows
from tutor_app.commands.window import alone
from tutor_app.errors import SettingsError
from tutor_app.explain.localisation import Texts
from tutor_app.explain.texts import known_languages
from tutor_app.pages.server.desktop import means as found
from tutor_app.pages.server.desktop import web_view
from tutor_app.pages.server.desktop.means import Browser, WebView, means
from tutor_app.pages.server.desktop.opened import Opened
from tutor_app.pages.server.greeting import GOODBYE
from tutor_app.settings import given

STAND_IN = """\
#!{python}
import json, os, sys, time, urllib.request
from pathlib import Path

folder = Path({folder!r})
address = next(word for word in sys.argv if word.startswith("--app=")).removeprefix("--app=")
status = urllib.request.urlopen(address).status
(folder / "new").write_text(json.dumps({{"pid": os.getpid(), "arguments": sys.argv, "address": address, "status": status}}))
(folder / "new").rename(folder / "opened")
while not (folder / "close").exists():
    time.sleep(0.05)
"""
"""A browser that asks for the page, notes what it was told, and is closed by a file."""
SCREEN = {"DISPLAY": ":94321", "WAYLAND_DISPLAY": ""}
"""Where no web view starts, so that the stand-in is taken."""


def program(folder: Path, name: str, text: str) -> Path:
    """A program in a folder for programs."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(text)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@contextmanager
def windowed(folder: Path, **settings: object) -> Iterator[tuple[Live, dict[str, Any]]]:
    """A Surefix started with ``--window``, and what the stand-in for a browser noted when it was opened."""
    program(folder / "bin", "chromium", STAND_IN.format(python=sys.executable, folder=str(folder)))
    path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    with live(folder, started_by=[*SERVE, "--window"], variables={**SCREEN, "PATH": path}, **settings) as running:
        await_(lambda: (folder / "opened").exists(), "no window was opened")
        yield running, json.loads((folder / "opened").read_text())


def await_(true: Callable[[], bool], otherwise: str) -> None:
    """Return as soon as it is true."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, otherwise
        time.sleep(0.05)


def gone(pid: int) -> bool:
    """Whether the process has ended; one that nobody has asked for its end yet has."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


def all_of(running: Live, opened: dict[str, Any]) -> set[int]:
    """The server, its workers, the window's process and the browser."""
    processes = {running.process.pid, opened["pid"], *running.workers()}
    assert len(processes) >= 4  # the workers' and the window's are children of the server
    return processes


def await_the_end(processes: set[int]) -> None:
    """Return when none is left."""
    await_(lambda: all(map(gone, processes)), f"still there: {[pid for pid in processes if not gone(pid)]}")


@pytest.fixture
def no_web_view(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without pywebview."""
    monkeypatch.setattr(found, "_found", lambda module: False)


def test_without_a_screen_there_is_no_window(no_web_view: None, tmp_path: Path) -> None:
    """It says so in one line, whatever is installed."""
    program(tmp_path, "chromium", "")

    with pytest.raises(SettingsError, match="neither DISPLAY nor WAYLAND_DISPLAY is set") as told:
        means({"PATH": str(tmp_path)}, "linux")
    assert "surefix serve" in told.value.advice


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_without_the_extra_the_command_is_named_that_installs_it(no_web_view: None, platform: str, tmp_path: Path) -> None:
    """Where there is no browser either that could do instead."""
    with pytest.raises(SettingsError) as told:
        means({"DISPLAY": ":0", "PATH": str(tmp_path)}, platform)

    assert str(told.value).endswith(": pip install 'surefix[desktop]'") and "\n" not in str(told.value)


def test_a_browser_serves_where_no_web_view_is_there(no_web_view: None, tmp_path: Path) -> None:
    """On Linux; one from a snap may not write into our folder, and is passed over."""
    program(tmp_path, "snap", "")
    (tmp_path / "chromium").symlink_to(tmp_path / "snap")
    chrome = program(tmp_path, "google-chrome", "")

    assert means({"DISPLAY": ":0", "PATH": str(tmp_path)}, "linux") == Browser(chrome)


def test_a_web_view_comes_before_a_browser_if_it_starts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """One that does not start gives way, or says why."""
    monkeypatch.setattr(found, "_found", lambda module: True)
    variables = {"WAYLAND_DISPLAY": "wayland-0", "PATH": str(tmp_path)}
    monkeypatch.setattr(found, "_failure", lambda view: "")
    assert means(variables, "linux") == WebView("qt") and means(variables, "win32") == WebView("")

    monkeypatch.setattr(found, "_failure", lambda view: "xcb-cursor0 is needed")
    with pytest.raises(SettingsError, match="xcb-cursor0 is needed") as told:
        means(variables, "linux")
    assert "libxcb-cursor0" in told.value.advice
    browser = program(tmp_path, "chromium", "")
    assert means(variables, "linux") == Browser(browser)


@pytest.mark.parametrize(("ending", "failed"), [("pass", False), ("raise SystemExit(3)", True), ("import os; os.abort()", True)])
def test_a_web_view_is_tried_in_a_process_of_its_own(ending: str, failed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """As it may take the process down in which it fails."""
    monkeypatch.setattr(found, "_TRY", ending)

    assert bool(found._failure(WebView("qt"))) is failed


def test_the_doctor_says_whether_a_window_can_be_opened(no_web_view: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its lack is no fault: the pages open in a browser as well."""
    monkeypatch.setattr(windows, "means", lambda: str(means({"DISPLAY": ":0", "PATH": ""}, "linux")))
    missing = doctor._window()
    monkeypatch.setattr(windows, "means", lambda: str(WebView("qt")))
    there = doctor._window()

    assert missing.fine and "pip install 'surefix[desktop]'" in missing.found
    assert there.fine and there.found == "web view of Qt"


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.0.7", "surefix.school.example"])
def test_a_window_lets_nobody_else_in(host: str) -> None:
    """An address for others contradicts it; without one it listens at this machine's own."""
    with pytest.raises(SettingsError, match="this machine alone"):
        alone(given(host=host, window=True))

    assert alone(given(window=True)).host == "127.0.0.1"


def test_a_second_window_takes_the_next_port() -> None:
    """Unless one was asked for, which may be refused but is not exchanged."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        asked = given(window=True, port=port)
        usual = asked.model_copy(update={"port": port})
        usual.model_fields_set.discard("port")

        assert alone(usual).port > port
        asked.model_fields_set.add("port")
        assert alone(asked).port == port


@pytest.mark.parametrize("arguments", [["--window"], ["serve", "--window"]])
def test_the_server_is_told_to_open_one(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """By both commands, for this machine alone."""
    started: list[dict[str, str]] = []
    monkeypatch.setattr(cli, "become", lambda arguments, environment: started.append(environment))
    monkeypatch.setattr(windows, "means", lambda: WebView(""))

    answer = CliRunner().invoke(cli.app, arguments)

    assert answer.exit_code == 0, answer.output
    assert [(one["SUREFIX_WINDOW"], one["SUREFIX_HOST"]) for one in started] == [("True", "127.0.0.1")]


def test_nothing_is_started_where_no_window_can_be_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason comes at once, not after the server's start."""
    monkeypatch.setattr(cli, "become", lambda *_: pytest.fail("it was started"))
    monkeypatch.setattr(windows, "means", lambda: means({}, "linux"))

    assert isinstance(CliRunner().invoke(cli.app, ["--window"]).exception, SettingsError)


def test_before_another_command_the_option_is_refused() -> None:
    """Nobody waits for a window that will not come."""
    answer = CliRunner().invoke(cli.app, ["--window", "doctor"])

    assert answer.exit_code == 2 and "Write: surefix --window" in " ".join(answer.stderr.replace("│", " ").split())


def test_closing_the_window_ends_the_server_and_its_workers(tmp_path: Path) -> None:
    """It was opened when the page was there, at this machine's own address, with a profile of its own; no process is left."""
    with windowed(tmp_path) as (running, opened):
        processes = all_of(running, opened)
        (tmp_path / "close").touch()
        assert running.process.wait(PATIENCE) == 0
        await_the_end(processes)
    told = running.log.read_text().splitlines()

    assert (opened["status"], opened["address"]) == (200, f"http://127.0.0.1:{running.port}")
    assert f"--user-data-dir={tmp_path / 'window' / str(running.port) / 'profile'}" in opened["arguments"]
    assert "Closing its window stops it, and so does Ctrl+C." in told[1]
    assert "  In the network:    only this machine reaches it" in told
    assert told[-1] == GOODBYE


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 0), (signal.SIGTERM, -signal.SIGTERM), (signal.SIGKILL, -signal.SIGKILL)]
)
def test_the_window_ends_with_the_server(number: signal.Signals, code: int, tmp_path: Path) -> None:
    """By Ctrl+C, by a service manager, or when it is killed."""
    with windowed(tmp_path) as (running, opened):
        processes = all_of(running, opened)
        running.process.send_signal(number)
        assert running.process.wait(PATIENCE) == code
        await_the_end(processes)


@pytest.mark.parametrize("who", ["browser", "window"])
def test_a_window_that_is_killed_ends_the_server(who: str, tmp_path: Path) -> None:
    """With an exit code and a line that say so, and without a browser that stays behind."""
    with windowed(tmp_path) as (running, opened):
        processes = all_of(running, opened)
        parent = int(Path(f"/proc/{opened['pid']}/stat").read_text().rpartition(")")[2].split()[1])
        os.kill(opened["pid"] if who == "browser" else parent, signal.SIGKILL)
        assert running.process.wait(PATIENCE) == 1
        await_the_end(processes)

    assert "surefix: the window ended with code" in running.log.read_text()


@pytest.mark.parametrize("refusal", [ProcessLookupError, PermissionError])
def test_a_window_whose_processes_have_ended_is_closed(
    refusal: type[OSError], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is left to be killed, in whatever words the system says so."""

    def killpg(_group: int, _number: int) -> None:
        raise refusal

    ended = threading.Event()
    opened = Opened(tmp_path, lambda _: [sys.executable, "-c", ""], ended.set)
    assert ended.wait(PATIENCE)
    monkeypatch.setattr(os, "killpg", killpg)

    assert opened.close() == ""


def test_the_window_has_the_size_that_it_had(tmp_path: Path) -> None:
    """And the usual one at first, or where the file says nonsense."""
    assert web_view.size(tmp_path) == web_view.USUAL
    web_view.remember(tmp_path, 800, 700)
    assert web_view.size(tmp_path) == (800, 700)
    for nonsense in ("", "[1, 2]", "{}", '["a", "b"]', "[800]"):
        (tmp_path / "size.json").write_text(nonsense)
        assert web_view.size(tmp_path) == web_view.USUAL
    web_view.remember(tmp_path / "nowhere", 800, 700)


@pytest.mark.parametrize(("system", "lang"), [("de_DE.UTF-8", "de"), ("pt_BR.UTF-8", "pt"), ("ja_JP.UTF-8", "fr"), ("C", "fr")])
def test_the_window_speaks_the_systems_language(system: str, lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Surefix speaks it; else what the settings say."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", system)

    assert web_view.system_language("fr") == lang


def test_the_last_page_says_in_every_language_that_the_server_has_died() -> None:
    """In a sentence of that language's own, written in its direction."""
    pages = {lang: web_view.farewell(Texts("window", lang)) for lang in known_languages()}

    assert len(set(pages.values())) == len(known_languages()) >= 9
    assert "dir='rtl'" in pages["ar"] and "Surefix has stopped." in pages["en"]
