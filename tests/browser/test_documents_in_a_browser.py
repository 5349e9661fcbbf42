"""The site of the documentation in a browser: WCAG 2.2 AA as far as axe can see, in both schemes, and no other host."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from running import Page
from test_accessibility import violations

from docs.build import Site

pytestmark = pytest.mark.browser


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        """Say nothing of requests."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the site is served, built anew."""
    pytest.importorskip("zensical", reason="the site is built with the extra docs")
    folder: Path = tmp_path_factory.mktemp("site") / "built"
    assert Site().build(folder) == 0
    with ThreadingHTTPServer(("localhost", 0), partial(_Quiet, directory=folder)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 360)])
def test_the_documents_are_accessible(visit: Callable[..., Page], site: str, scheme: str, width: int) -> None:
    """Prose, pictures, wide tables and code."""
    page = visit(f"{site}/index.html", color_scheme=scheme, viewport={"width": width, "height": 1000})
    for name in ("index", "students", "settings", "results/evaluation/report"):
        page.goto(f"{site}/{name}.html")
        page.locator("article h1").wait_for()
        page.wait_for_load_state("networkidle")
        assert violations(page) == [], name


def test_the_documents_can_be_searched(visit: Callable[..., Page], site: str) -> None:
    """A setting's name leads to the page of settings, without another host."""
    page = visit(f"{site}/index.html")
    page.get_by_role("button", name="Search").first.click()
    page.get_by_role("dialog", name="Search").locator("input").first.fill("retention_days")

    page.locator("a[href*='settings.html']:visible", has_text="SUREFIX_RETENTION_DAYS").first.wait_for()
