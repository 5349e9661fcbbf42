"""A real Surefix in a process of its own, and a real browser to look at it."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest

from tutor_app.serve import command
from tutor_app.settings import Settings, environment

CHROMIUM = os.environ.get("SUREFIX_CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 20_000
"""Milliseconds after which a page that does not answer counts as broken; never a measure of speed."""


@contextmanager
def serving(folder: Path, **settings: object) -> Iterator[str]:
    """The address of a Surefix that keeps its data in ``folder``."""
    chosen = Settings(port=free_port(), data_folder=folder, workers=1, **settings)
    address = f"http://localhost:{chosen.port}"
    with (folder / "server.log").open("w") as log:
        server = subprocess.Popen(
            command(chosen), env={**os.environ, **environment(chosen)}, cwd=folder, stdout=log, stderr=subprocess.STDOUT
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
    for _ in range(600):
        if server.poll() is not None:
            pytest.fail(f"the server ended with {server.returncode}")
        try:
            with urlopen(f"{address}/_stcore/health") as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.1)
    pytest.fail("the server does not answer")


@pytest.fixture(scope="session")
def start(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., str]]:
    """Starts servers that live until the tests end; one for each precision."""
    running: dict[float, str] = {}
    with ExitStack() as stack:

        def started(precision: float) -> str:
            if precision not in running:
                folder = tmp_path_factory.mktemp("server")
                running[precision] = stack.enter_context(serving(folder, precision=precision))
            return running[precision]

        yield started


@pytest.fixture
def generous(start: Callable[..., str]) -> str:
    """A Surefix that shows everything that passes the checks."""
    return start(0.0)


@pytest.fixture
def strict(start: Callable[..., str]) -> str:
    """A Surefix whose promise cannot be kept, so that it shows nothing."""
    return start(1.0)


@pytest.fixture(scope="session")
def chromium() -> Iterator[object]:
    """One browser for all tests."""
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()
