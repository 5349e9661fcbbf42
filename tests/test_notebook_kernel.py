"""A real kernel, asked as front ends ask: the card is a message that they can show, and the reply says that the cell failed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

jupyter_client = pytest.importorskip("jupyter_client")
pytest.importorskip("ipykernel")
PATIENCE = 120


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A client of a kernel that has loaded the extension."""
    from jupyter_client.manager import start_new_kernel

    folder: Path = tmp_path_factory.mktemp("kernel")
    manager, client = start_new_kernel(
        startup_timeout=PATIENCE, kernel_name="python3", cwd=str(folder), env={**os.environ, "IPYTHONDIR": str(folder)}
    )
    try:
        _run(client, "%load_ext tutor_app.notebook")
        yield client
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
        manager.cleanup_resources()


def _run(client: Any, code: str) -> tuple[dict[str, Any], list[tuple[str, dict[str, Any]]]]:
    """The reply, and the outputs with their kinds."""
    outputs: list[tuple[str, dict[str, Any]]] = []
    reply = client.execute_interactive(
        code, timeout=PATIENCE, output_hook=lambda message: outputs.append((message["msg_type"], message["content"]))
    )
    return reply["content"], [output for output in outputs if output[0] not in {"status", "execute_input"}]


def test_a_broken_cell_gets_a_card_and_fails(client: Any) -> None:
    """One display with HTML and plain text in place of the error; the reply has the error, so that "Run all" stops there."""
    reply, outputs = _run(client, "names = ['Ada']\nfor name in names\n    print(name)\n")

    assert (reply["status"], reply["ename"]) == ("error", "SyntaxError")
    assert [kind for kind, _ in outputs] == ["display_data"]
    assert set(outputs[0][1]["data"]) == {"text/html", "text/plain"}
    assert "Line 2: Missing colon" in outputs[0][1]["data"]["text/plain"]


def test_the_mended_cell_runs(client: Any) -> None:
    """Nothing of Surefix is in the way of code that compiles, top-level ``await`` included."""
    reply, outputs = _run(client, "import asyncio\nfor name in ['Ada']:\n    print(name)\nawait asyncio.sleep(0)\n")

    assert reply["status"] == "ok"
    assert outputs == [("stream", {"name": "stdout", "text": "Ada\n"})]


def test_python_itself_can_still_be_asked(client: Any) -> None:
    """``%tb`` shows Python's own message of the last cell."""
    _run(client, "if x\n    y")
    _, outputs = _run(client, "%tb")

    assert ("error", "SyntaxError") in [(kind, content.get("ename")) for kind, content in outputs]


def test_an_error_while_a_cell_runs_is_pythons_to_tell(client: Any) -> None:
    """A text that is executed by the cell is not the cell."""
    _, outputs = _run(client, "exec('if x')")

    assert [kind for kind, _ in outputs] == ["error"]
