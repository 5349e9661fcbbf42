"""A real JupyterLab: a broken cell gets the card, its hints unfold by a click, and the mended cell runs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import sleep
from urllib.request import urlopen

import pytest
from running import Page, free_port

pytest.importorskip("jupyterlab")
pytestmark = pytest.mark.browser
BROKEN = "names = ['<img src=x>', 'Grace']\nfor name in names\n    print(name)\n"


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a JupyterLab with one notebook, on this machine only, with nothing of its user's own settings."""
    folder: Path = tmp_path_factory.mktemp("lab")
    (folder / "work").mkdir()
    (folder / "work" / "lesson.ipynb").write_text(json.dumps(_notebook("%load_ext tutor_app.notebook", BROKEN)), encoding="utf-8")
    own = {name: str(folder / name) for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")}
    port = free_port()
    options = {
        "ServerApp.port": port,
        "ServerApp.ip": "localhost",
        "ServerApp.open_browser": False,
        "IdentityProvider.token": "",
        "ServerApp.root_dir": folder / "work",
        "ServerApp.allow_root": True,
        "LabApp.news_url": "",
        "LabApp.check_for_updates_class": "jupyterlab.handlers.announcements.NeverCheckForUpdate",
    }
    command = [sys.executable, "-m", "jupyterlab", *(f"--{name}={value}" for name, value in options.items())]
    with (folder / "log").open("w") as log:
        server = subprocess.Popen(command, env={**os.environ, **own}, cwd=folder, stdout=log, stderr=subprocess.STDOUT)
        try:
            _wait(f"http://localhost:{port}/api", server)
            yield f"http://localhost:{port}"
        finally:
            server.terminate()
            server.wait(30)


def _notebook(*cells: str) -> dict[str, object]:
    code = [
        {"cell_type": "code", "id": f"cell-{n}", "metadata": {}, "execution_count": None, "outputs": [], "source": cell}
        for n, cell in enumerate(cells)
    ]
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    return {"cells": code, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}


def _wait(address: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(1200):
        if server.poll() is not None:
            pytest.fail(f"JupyterLab ended with {server.returncode}")
        try:
            with urlopen(address):
                return
        except OSError:
            sleep(0.1)
    pytest.fail("JupyterLab does not answer")


def test_a_broken_cell_is_explained_and_mended_in_jupyterlab(lab: str, visit: Callable[..., Page]) -> None:
    """Load the extension, run the broken cell, open the hints to the fix, mend the cell, run it."""
    page = visit(f"{lab}/lab/tree/lesson.ipynb")
    cells = page.locator(".jp-CodeCell")
    page.get_by_text("Python 3 (ipykernel) | Idle").wait_for()  # the indicator says "idle" before there is a kernel
    cells.nth(0).locator(".cm-content").click()
    page.keyboard.press("Shift+Enter")
    cells.nth(0).locator(".jp-InputPrompt", has_text="[1]:").wait_for()
    cells.nth(1).locator(".cm-content").click()
    page.keyboard.press("Shift+Enter")
    card = cells.nth(1).locator(".jp-OutputArea-output section")
    card.get_by_role("heading", name="Line 2: Missing colon").wait_for()
    fix = card.locator("ins")
    assert not fix.is_visible()

    card.get_by_text("Next hint (3 of 4)").click()
    card.get_by_text("Add : after names on line 2.").wait_for()
    assert not fix.is_visible()
    card.get_by_text("Show me a fix (4 of 4)").click()

    fix.wait_for()
    assert card.locator("pre", has_text="+ for name in names:").is_visible()
    assert card.locator("img").count() == 0

    cells.nth(1).locator(".cm-content").click()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(BROKEN.replace("in names", "in names:"))
    page.keyboard.press("Shift+Enter")
    cells.nth(1).locator(".jp-OutputArea-output", has_text="Grace").wait_for()
    assert card.count() == 0
