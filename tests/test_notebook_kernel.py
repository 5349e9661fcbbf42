"""A real kernel, asked as front ends ask: the card is a message that they can show, and the reply says that the cell failed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from kernels import Kernel, kernel

pytest.importorskip("jupyter_client")
pytest.importorskip("ipykernel")


@pytest.fixture(scope="module")
def front_end(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kernel]:
    """A kernel that has loaded the extension."""
    with kernel(tmp_path_factory.mktemp("kernel")) as opened:
        yield opened


def test_a_broken_cell_gets_a_card_and_fails(front_end: Kernel) -> None:
    """One display with HTML and plain text in place of the error; the reply has the error, so that "Run all" stops there."""
    reply, outputs = front_end.run("names = ['Ada']\nfor name in names\n    print(name)\n")

    assert (reply["status"], reply["ename"]) == ("error", "SyntaxError")
    assert [kind for kind, _ in outputs] == ["display_data"]
    assert set(outputs[0][1]["data"]) == {"text/html", "text/plain"}
    assert "Line 2: Missing colon" in outputs[0][1]["data"]["text/plain"]


def test_the_mended_cell_runs(front_end: Kernel) -> None:
    """Nothing of Surefix is in the way of code that compiles, top-level ``await`` included."""
    reply, outputs = front_end.run("import asyncio\nfor name in ['Ada']:\n    print(name)\nawait asyncio.sleep(0)\n")

    assert reply["status"] == "ok"
    assert outputs == [("stream", {"name": "stdout", "text": "Ada\n"})]


def test_python_itself_can_still_be_asked(front_end: Kernel) -> None:
    """``%tb`` shows Python's own message of the last cell."""
    front_end.run("if x\n    y")
    _, outputs = front_end.run("%tb")

    assert ("error", "SyntaxError") in [(kind, content.get("ename")) for kind, content in outputs]


def test_an_error_while_a_cell_runs_is_pythons_to_tell(front_end: Kernel) -> None:
    """A text that is executed by the cell is not the cell."""
    _, outputs = front_end.run("exec('if x')")

    assert [kind for kind, _ in outputs] == ["error"]
