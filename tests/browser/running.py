"""A real Surefix in a process of its own, and the moves that every journey makes."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from tutor_app.pages.server.launch import command
from tutor_app.settings import Settings, environment

_BUILDS = ("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
CHROMIUM = os.environ.get("SUREFIX_CHROMIUM") or next(filter(os.path.exists, _BUILDS), _BUILDS[-1])
"""The build without windows takes a third of the work; it is the same engine."""
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 60_000
"""Milliseconds after which a page that does not answer counts as broken; never a measure of speed."""
Page = Any  # Playwright's page; the import is left to those who have Playwright
BROKEN = "zebras = 4\nif zebras > 3\n    print('a herd')\n"


@contextmanager
def serving(folder: Path, started_by: Sequence[str] = (), **settings: object) -> Iterator[str]:
    """The address of a Surefix that keeps its data in ``folder``."""
    chosen = Settings(data_folder=folder, workers=1, **{"port": free_port(), **settings})
    address = f"http://localhost:{chosen.port}"
    with (folder / "server.log").open("w") as log:
        server = subprocess.Popen(
            started_by or command(), env={**os.environ, **environment(chosen)}, cwd=folder, stdout=log, stderr=subprocess.STDOUT
        )
        try:
            wait_until_healthy(address, server)
            yield address
        finally:
            server.terminate()
            server.wait(30)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until_healthy(address: str, server: subprocess.Popen[bytes]) -> None:
    """Return when the server answers; fail when it has ended or never does."""
    for _ in range(3000):
        if server.poll() is not None:
            pytest.fail(f"the server ended with {server.returncode}")
        try:
            with urlopen(f"{address}/_stcore/health") as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.1)
    pytest.fail("the server does not answer")


def editor(page: Page) -> Any:
    """The code editor's text box."""
    named = page.get_by_role("textbox", name="Your Python program")
    return named.and_(page.locator(":not(#surefix-early)"))  # the box of the first document is on its way out


def write(page: Page, program: str) -> None:
    """Replace the program, as pasting does."""
    editor(page).click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(program)


def check(page: Page, program: str) -> None:
    """Write a program and press the button."""
    write(page, program)
    page.get_by_role("button", name="Find my mistake").click()


def unfold(page: Page, level: str) -> None:
    """Open the first mistake's hints to its ``explanation`` or its ``fix``."""
    page.get_by_role("button", name="Next hint").first.click()
    page.get_by_role("button", name="Show me a fix").first.wait_for()
    if level == "fix":
        page.get_by_role("button", name="Show me a fix").first.click()
        page.get_by_role("button", name="Use this fix").wait_for()


def lines(page: Page) -> list[str]:
    """What stands in the editor, long programs excepted."""
    return [line.strip("\n") for line in page.locator(".cm-line").all_inner_texts()]


def as_bytes(frame: str | bytes) -> bytes:
    """A frame as it went over the wire."""
    return frame.encode() if isinstance(frame, str) else frame
