"""How Surefix starts and stops: what it says first, whose browser it opens, and what is left in the terminal after Ctrl+C."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import webbrowser
from pathlib import Path
from typing import Any

import pytest
from live_server import PATIENCE, live
from pydantic import SecretStr
from typer.testing import CliRunner

from tutor_app.classroom.place import FILE
from tutor_app.classroom.store import Store
from tutor_app.commands import cli, doctor
from tutor_app.errors import SettingsError
from tutor_app.pages import addresses
from tutor_app.pages.addresses import Addresses
from tutor_app.pages.server import window
from tutor_app.pages.server.greeting import GOODBYE, lines
from tutor_app.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
SERVE = (sys.executable, "-P", "-c", "from tutor_app.commands.cli import main; main()", "serve")


def said(folder: Path, *, host: str = "localhost", failure: SettingsError | None = None, **settings: Any) -> str:
    """The first lines of a server at port 8501."""
    bound = "127.0.0.1" if host == "localhost" else host
    return "\n".join(lines(Settings(host=host, data_folder=folder, **settings), (bound, 8501), failure))


def test_the_doctor_names_the_data_folder(tmp_path: Path) -> None:
    """Before there is anything in it, and after; where nothing can be kept it says what to do."""
    folder, blocked = tmp_path / "data", tmp_path / "file"
    blocked.write_text("no folder")

    before = doctor._database(Settings(data_folder=folder))
    Store(folder / FILE)
    after, never = (doctor._database(Settings(data_folder=where)) for where in (folder, blocked / "data"))

    assert all(check.fine and str(folder) in check.found for check in (before, after))
    assert not never.fine and str(blocked) in never.found and "SUREFIX_DATA_FOLDER" in never.advice


@pytest.mark.parametrize(
    ("host", "bound", "here", "shut"),
    [
        ("localhost", "127.0.0.1", "http://localhost:8501", True),
        ("127.0.0.1", "127.0.0.1", "http://127.0.0.1:8501", True),
        ("::1", "::1", "http://[::1]:8501", True),
        ("192.168.0.7", "192.168.0.7", "http://192.168.0.7:8501", False),
        ("surefix.school.example", "192.168.0.7", "http://surefix.school.example:8501", False),
        ("surefix.school.example", "127.0.1.1", "http://surefix.school.example:8501", True),
        ("0.0.0.0", "0.0.0.0", "http://localhost:8501", False),
        ("::", "::", "http://localhost:8501", False),
    ],
)
def test_the_addresses_are_those_at_which_it_listens(
    host: str, bound: str, here: str, shut: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that a browser on this machine can open, and for others one that reaches this machine, or none."""
    monkeypatch.setattr(addresses, "_outward_address", lambda family: "192.168.0.7")
    found = Addresses.of(host, (bound, 8501))

    assert (found.here, found.shut) == (here, shut)
    assert (found.network is None) == shut
    if here == "http://localhost:8501" and not shut:
        assert found.network == "http://192.168.0.7:8501"


def test_a_machine_without_a_way_out_names_its_port(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No address is made up."""
    monkeypatch.setattr(addresses, "_outward_address", lambda family: None)

    assert "In the network:    port 8501 of this machine" in said(tmp_path, host="0.0.0.0")


def test_the_first_lines_say_all_that_a_teacher_needs(tmp_path: Path) -> None:
    """The address, that nobody else reaches it and how they would, the instructor's page, the data folder, how to stop."""
    told = said(tmp_path)

    assert told.startswith("Surefix ") and "Ctrl+C stops it." in told.splitlines()[0]
    assert "On this machine:   http://localhost:8501\n" in told
    assert "--host 0.0.0.0 lets others in" in told
    assert "http://localhost:8501/instructor (no passphrase: it opens on this machine only)" in told
    assert f"Data folder:       {tmp_path}" in told
    assert "streamlit" not in told.lower()


def test_the_first_lines_say_what_guards_the_instructors_page(tmp_path: Path) -> None:
    """The passphrase, without its words; or, for a server that others reach, how to set one."""
    guarded = said(tmp_path, host="0.0.0.0", instructor_passphrase=SecretStr("open sesame"))

    assert "/instructor (the passphrase guards it)" in guarded and "sesame" not in guarded
    assert "SUREFIX_INSTRUCTOR_PASSPHRASE opens it to others" in said(tmp_path, host="0.0.0.0")


def test_what_is_wrong_is_among_the_first_lines(tmp_path: Path) -> None:
    """A server that cannot help says why and what to do; a folder that cannot be written is named as that."""
    told = said(tmp_path / "missing", failure=SettingsError("there is no file x", advice="Look at SUREFIX_CALIBRATION."))

    assert "It cannot help anybody yet: there is no file x.\n  Look at SUREFIX_CALIBRATION." in told
    assert "missing (cannot be written, so nothing is kept)" in told


@pytest.mark.parametrize(
    ("variables", "platform", "terminal", "opens"),
    [
        ({"DISPLAY": ":0"}, "linux", True, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True, True),
        ({}, "darwin", True, True),
        ({}, "win32", True, True),
        ({}, "linux", True, False),
        ({"DISPLAY": ":0"}, "linux", False, False),
        ({"DISPLAY": ":0", "CI": "true"}, "linux", True, False),
        ({"DISPLAY": "localhost:10.0", "SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"}, "linux", True, False),
        ({"SSH_TTY": "/dev/ttys001"}, "darwin", True, False),
        ({"SSH_CLIENT": "10.0.0.1 1 22"}, "win32", True, False),
        ({}, "win32", False, False),
    ],
)
def test_a_browser_opens_only_where_somebody_sees_it(
    variables: dict[str, str], platform: str, terminal: bool, opens: bool
) -> None:
    """At a terminal of this machine that has a screen: on no build server, in no container, for nobody who came by SSH."""
    assert window.can_open(variables, platform=platform, terminal=terminal) is opens


class FakeBrowser(webbrowser.BackgroundBrowser):
    """Remembers what it was to open."""

    def __init__(self) -> None:
        super().__init__("fake")
        self.opened: list[str] = []

    def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool:
        """Only remember it."""
        self.opened.append(url)
        return True


def test_a_browser_that_draws_into_the_terminal_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """It would take the terminal from the server; a machine without any browser is no failure."""
    fake = FakeBrowser()
    monkeypatch.setattr(webbrowser, "get", lambda: fake)
    window._open("http://localhost:8501")
    assert fake.opened == ["http://localhost:8501"]

    monkeypatch.setattr(webbrowser.GenericBrowser, "open", lambda *_: pytest.fail("it was opened"))
    monkeypatch.setattr(webbrowser, "get", lambda: webbrowser.GenericBrowser("lynx"))
    window._open("http://localhost:8501")

    def none() -> None:
        raise webbrowser.Error("could not locate runnable browser")

    monkeypatch.setattr(webbrowser, "get", none)
    window._open("http://localhost:8501")


@pytest.mark.parametrize(
    ("arguments", "variables", "told"),
    [
        (["serve"], {}, "True"),
        ([], {}, "True"),
        (["serve", "--no-browser"], {}, "False"),
        (["serve"], {"SUREFIX_BROWSER": "false"}, "False"),
        (["serve", "--browser"], {"SUREFIX_BROWSER": "false"}, "True"),
    ],
)
def test_the_server_is_told_whether_to_open_one(
    arguments: list[str], variables: dict[str, str], told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the option, the variable or neither, in this order."""
    started: list[dict[str, str]] = []
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("SUREFIX_PORT", "0")
    monkeypatch.setattr(cli, "become", lambda arguments, environment: started.append(environment))

    answer = CliRunner().invoke(cli.app, arguments)

    assert answer.exit_code == 0, answer.stderr
    assert [environment["SUREFIX_BROWSER"] for environment in started] == [told]
    assert "Surefix is starting" in answer.stderr and answer.stdout == ""


def test_nothing_but_our_lines_stands_in_the_terminal(tmp_path: Path) -> None:
    """From the start by the command to Ctrl+C: our first lines with the real port, a good-bye, and no traceback."""
    with live(tmp_path, started_by=SERVE) as running:
        running.process.send_signal(signal.SIGINT)
        assert running.process.wait(PATIENCE) == 0
    told = running.log.read_text().splitlines()

    assert told[0] == "Surefix is starting; this takes a few seconds."
    assert told[1:6] == list(lines(Settings(data_folder=tmp_path), ("127.0.0.1", running.port)))
    assert told[6:] == [GOODBYE]


def test_windows_waits_for_the_server_after_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a program cannot become another one it awaits it, and gives the server the time to end."""
    waits = [KeyboardInterrupt, KeyboardInterrupt, 0]

    class Server:
        def __init__(self, *_: object, **__: object) -> None:
            return None

        def wait(self) -> int:
            outcome = waits.pop(0)
            if isinstance(outcome, int):
                return outcome
            raise outcome

    monkeypatch.setattr(subprocess, "Popen", Server)
    monkeypatch.setattr(cli.os, "name", "nt")  # type: ignore[attr-defined]
    with pytest.raises(cli.typer.Exit) as left:  # type: ignore[attr-defined]
        cli.become(["server"], {})

    assert left.value.exit_code == 0 and waits == []


def test_the_readme_starts_it_alike_everywhere() -> None:
    """The line for PowerShell is that for a Unix shell; tools without an environment take the folder, no name of a registry."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    unix = re.search(r"<!-- start -->\s*```sh\n(.+)\n```", readme)
    assert unix is not None
    windows = unix[1].replace(" && ", "; ").replace("python3", "py").replace("bin/", "Scripts/").replace("/", "\\")

    assert f"`{windows}`" in readme
    assert "`uvx --python 3.13 --from '.[app]' surefix`" in readme and "`pipx run --spec '.[app]' surefix`" in readme
