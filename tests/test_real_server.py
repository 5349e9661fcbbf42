"""A real model behind a real server that is killed in the middle of a batch: set SUREFIX_TEST_MODEL to a GGUF file.

The same with a server of ours that only pretends is in the ordinary suite (``test_pyfixv.py``).
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

pytestmark = pytest.mark.model

WEIGHTS = os.environ.get("SUREFIX_TEST_MODEL", "")
SUREFIX = "from tutor_app.commands.cli import main; main()"
START_SECONDS = 120
ROW_SECONDS = 300
PROGRAMS = [f"count = {number}\nwhile count > 0\n    print(count)\n    count = count - 1\n" for number in range(8)]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """llama.cpp's server with the real model: its address, and the process."""
    pytest.importorskip("llama_cpp.server")
    if not WEIGHTS.endswith(".gguf"):
        pytest.skip("set SUREFIX_TEST_MODEL to a GGUF file")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "llama_cpp.server", "--model", WEIGHTS, "--port", str(port), "--n_ctx", "4096"]
    with (tmp_path / "server.log").open("w") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            wait_for(f"http://127.0.0.1:{port}/v1/models", process)
            yield f"http://127.0.0.1:{port}/v1", process
        finally:
            process.kill()
            process.wait()


def wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    """Return when the server answers."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urlopen(address):
                return
        except OSError:
            time.sleep(0.2)
    pytest.fail("the server does not start")


def rows(target: Path) -> list[dict[str, Any]]:
    """The whole rows that are there by now."""
    text = target.read_text() if target.exists() else ""
    return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]


@pytest.mark.parametrize("engine", ["llm", "mixed"])
def test_killing_the_server_in_mid_batch_loses_no_row(
    server: tuple[str, subprocess.Popen[bytes]], tmp_path: Path, engine: str
) -> None:
    """Every row is there, in order: the first ones from the model, those after the kill from the built-in engine with a note."""
    address, process = server
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("".join(json.dumps({"id": number, "code": code}) + "\n" for number, code in enumerate(PROGRAMS)))
    command = [sys.executable, "-c", SUREFIX, "batch", str(source), str(target), "--engine", engine, "--base-url", address]
    few = {"SAMPLES": "1", "STUDENTS": "1", "TUTOR_TRIES": "1", "SHOTS": "0", "MODEL_SECONDS": str(ROW_SECONDS)}
    environment = {**os.environ, **{f"SUREFIX_{name}": value for name, value in few.items()}}
    batch = subprocess.Popen([*command, "--workers", "1", "--precision", "1"], env=environment, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + ROW_SECONDS
        while not rows(target) and batch.poll() is None and time.monotonic() < deadline:
            time.sleep(0.05)
        process.kill()
        assert batch.wait(ROW_SECONDS) == 0
    finally:
        batch.kill()
    found = rows(target)

    assert [row["id"] for row in found] == list(range(len(PROGRAMS)))
    assert found[0]["engine"].startswith(f"{engine}:")
    assert found[-1]["engine"] == "built-in" and found[-1]["fixed"] == PROGRAMS[-1].replace("> 0\n", "> 0:\n")
    assert "the built-in engine answered" in found[-1]["reason"]
