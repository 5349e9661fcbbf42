"""Servers and windows for the tests in a real browser."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from running import ARGUMENTS, CHROMIUM, PATIENCE, Page, serving


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


@pytest.fixture
def visit(chromium: Any) -> Iterator[Callable[..., Page]]:
    """Opens an address in a window of its own, and fails the test if the page throws or asks another host for anything."""
    contexts, faults = [], []

    def opened(address: str, **options: Any) -> Page:
        context = chromium.new_context(viewport=options.pop("viewport", {"width": 1280, "height": 1000}), **options)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(f"error: {error}"))
        page.on("request", lambda request: foreign(request.url, faults))
        page.goto(address)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert faults == []


def foreign(url: str, faults: list[str]) -> None:
    """Note an address that is not ours."""
    if not re.match(r"(https?|wss?)://localhost:|data:|blob:", url):
        faults.append(f"asked for {url}")
