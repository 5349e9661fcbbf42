"""Notebooks' files: their code cells in order, bounded, and what the commands say of them."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from tutor_app.commands import cli
from tutor_app.diagnose.notebook_files import MAX_BYTES, MAX_CELLS, Cell, NoNotebook, cells

BROKEN = "!ls\nfor i in range(3)\n    await f(i)\n"


def code(source: object, run: object = None) -> dict[str, object]:
    """A code cell."""
    return {"cell_type": "code", "source": source, "execution_count": run, "outputs": [], "metadata": {}}


def notebook(*given: object, **metadata: object) -> bytes:
    """A notebook's file."""
    return json.dumps({"cells": given, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}).encode()


TEXT = {"cell_type": "markdown", "source": "# Tea", "metadata": {}}


def test_code_cells_are_read_in_order() -> None:
    """Texts between them do not count; a cell is a string or a list of lines; its number is the one beside it, if it was run."""
    found = cells(notebook(TEXT, code("x = 1\r\n", 7), TEXT, code(["y = 2\n", "z = 3"]), code([]), code("", True)))

    assert found == (
        Cell(number=1, program="x = 1\r\n", run=7),
        Cell(number=2, program="y = 2\nz = 3"),
        Cell(number=3, program=""),
        Cell(number=4, program=""),
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_encodings_of_json_are_read(encoding: str) -> None:
    """Those that JSON's standard names, with or without a mark."""
    text = json.dumps({"cells": [code("print('é')")]}, ensure_ascii=False)

    assert cells(text.encode(encoding)) == (Cell(number=1, program="print('é')"),)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "JSON"),
        (b"print('hi')\n", "JSON"),
        (b"\xff\xfe\xff", "JSON"),
        (b'{"cells": [' * 100_000, "JSON"),
        (b"[" * 4_000_000, "JSON"),
        (b"1" * 100_000, "JSON"),
        (b"[]", "no list of cells"),
        (b"{}", "no list of cells"),
        (b"null", "no list of cells"),
        (b'{"cells": {"cell_type": "code"}}', "no list of cells"),
        (b'{"cells": [1, null, [], "code", {"cell_type": ["code"]}]}', "no code cells"),
        (notebook(), "no code cells"),
        (notebook(TEXT), "no code cells"),
        (notebook(code("x = 1"), code(3)), "code cell 2 has no text"),
        (notebook(code(["x", 3])), "code cell 1 has no text"),
        (notebook(code(None)), "code cell 1 has no text"),
        (notebook(code({"a": 1})), "code cell 1 has no text"),
        (notebook(code("x <- 3"), kernelspec={"language": "R"}), "written in R"),
        (notebook(code("x"), language_info={"name": "julia"}), "written in julia"),
        (notebook(code("x"), language_info={"name": "ju\n lia" * 20}), "written in ju liaju"),
        (notebook(*[code("")] * (MAX_CELLS + 1)), "too large"),
        (b" " * 50_000_000, "too large"),
    ],
    ids=lambda value: repr(value[:30]),
)
def test_what_is_no_notebook_is_refused_with_a_reason(data: bytes, why: str) -> None:
    """Not JSON, nested too deeply, too large, without cells or without text in them: one sentence, soon, and no crash."""
    began = time.process_time()
    found = cells(data)

    assert isinstance(found, NoNotebook) and why in found.reason
    assert time.process_time() - began < 3


@pytest.mark.parametrize("run", [None, 0, -1, 1.5, True, "7", [7], 10**4_000])
def test_only_a_number_of_a_run_is_one(run: object) -> None:
    """Whatever else stands there does not reach the reader."""
    assert cells(notebook(code("x", run))) == (Cell(number=1, program="x"),)


@pytest.mark.parametrize("metadata", [None, [], "python", {"language_info": 3}, {"kernelspec": {"language": "Python"}}])
def test_odd_metadata_is_no_obstacle(metadata: object) -> None:
    """A notebook that does not say what it is written in, or says it oddly, is one of Python."""
    assert cells(json.dumps({"cells": [code("x")], "metadata": metadata}).encode()) == (Cell(number=1, program="x"),)


def test_large_outputs_do_not_matter_up_to_the_bound() -> None:
    """Pictures make notebooks large."""
    picture = code("plot()") | {"outputs": [{"data": {"image/png": "A" * (MAX_BYTES - 1_000)}}]}

    assert cells(notebook(picture)) == (Cell(number=1, program="plot()"),)


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    """Run a command; its exit code."""
    monkeypatch.setattr(sys, "argv", ["surefix", *arguments])
    with pytest.raises(SystemExit) as left:
        cli.main()
    return int(left.value.code or 0)


def rows(text: str) -> list[dict[str, Any]]:
    """Rows of JSON."""
    return [json.loads(line) for line in text.splitlines()]


def test_each_cell_is_explained_by_itself(tmp_path: Path) -> None:
    """The reader learns which cell, as the notebook counts, and the line from the cell's top; right cells are not spoken of."""
    file = tmp_path / "Tea.IPYNB"
    file.write_bytes(
        notebook(TEXT, code("%matplotlib inline\nlen?\nawait f()", 4), code(BROKEN, 12), code("print('a'"), code(""))
    )

    answer = CliRunner().invoke(cli.app, ["explain", str(file), "--precision", "0.5"])

    assert answer.exit_code == 0
    assert "Code cell 1" not in answer.stdout and "Code cell 4" not in answer.stdout
    second, third = answer.stdout.split("Code cell 3")
    assert "Code cell 2, marked [12]" in second and "line 2" in second and "+for i in range(3):" in second
    assert "line 1" in third and "+print('a')" in third


def test_a_notebook_without_mistakes_has_nothing_to_fix(tmp_path: Path) -> None:
    """Commands and waiting are none; exit code 4."""
    file = tmp_path / "tea.ipynb"
    file.write_bytes(notebook(code("!pip install tea"), code("x = await f()\n%time x"), code("%%bash\nls ("), code("")))

    answer = CliRunner().invoke(cli.app, ["explain", str(file)])

    assert (answer.exit_code, "every code cell" in answer.stdout) == (4, True)


def test_rows_of_a_notebook_say_which_cell(tmp_path: Path) -> None:
    """``explain --json`` and ``batch`` write the same rows, one for each code cell."""
    file, out = tmp_path / "tea.ipynb", tmp_path / "out.jsonl"
    file.write_bytes(notebook(code("x = 1", 3), TEXT, code(BROKEN), code("")))

    printed = rows(CliRunner().invoke(cli.app, ["explain", str(file), "--json"]).stdout)
    assert CliRunner().invoke(cli.app, ["batch", str(file), str(out)]).exit_code == 0
    written = rows(out.read_text())

    assert [one["id"] for one in printed] == [
        {"file": str(file), "cell": cell, "run": run} for cell, run in ((1, 3), (2, None), (3, None))
    ]
    assert [(one["id"], one["status"], one["fixed"]) for one in printed] == [
        (one["id"], one["status"], one["fixed"]) for one in written
    ]
    assert printed[1]["fixed"] == BROKEN.replace("(3)\n", "(3):\n")


def test_an_interrupted_notebook_goes_on(tmp_path: Path) -> None:
    """Rows that are there are not made again."""
    file, out = tmp_path / "tea.ipynb", tmp_path / "out.jsonl"
    file.write_bytes(notebook(code("x = 1"), code("y = 2")))
    CliRunner().invoke(cli.app, ["batch", str(file), str(out)])
    first = out.read_text().splitlines(keepends=True)
    out.write_text(first[0])

    assert CliRunner().invoke(cli.app, ["batch", str(file), str(out)]).exit_code == 0
    assert out.read_text().splitlines(keepends=True)[0] == first[0] and len(rows(out.read_text())) == 2


def test_a_row_of_a_batch_says_whether_it_is_a_cell(tmp_path: Path) -> None:
    """``notebook`` in a line goes before the option, which goes for all others; what is no yes or no is refused."""
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    told = ({"notebook": True}, {"notebook": False}, {}, {"notebook": None}, {"notebook": "yes"})
    source.write_text("".join(json.dumps({"id": n, "code": "await f()\n", **more}) + "\n" for n, more in enumerate(told)))

    for option, natures in (
        ("--no-notebook", ["valid", *["notebook"] * 3]),
        ("--notebook", ["valid", "notebook", "valid", "valid"]),
    ):
        out.unlink(missing_ok=True)
        assert CliRunner().invoke(cli.app, ["batch", str(source), str(out), option]).exit_code == 0
        *judged, refused = rows(out.read_text())
        assert [one["diagnosis"]["nature"] for one in judged] == natures
        assert (refused["status"], "'notebook'" in refused["reason"]) == ("rejected", True)


@pytest.mark.parametrize("command", ["explain", "batch"])
@pytest.mark.parametrize(
    ("data", "why"), [(b"", "JSON"), (notebook(), "no code cells"), (b" " * (MAX_BYTES + 1), "too large"), (None, "")]
)
def test_commands_refuse_with_a_sentence(
    command: str,
    data: bytes | None,
    why: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A file that is no notebook, or not there, is the caller's mistake: exit code 2, the file's name and why."""
    file = tmp_path / "tea.ipynb"
    if data is not None:
        file.write_bytes(data)

    assert run(monkeypatch, command, str(file), *([str(tmp_path / "out.jsonl")] if command == "batch" else [])) == 2
    said = capsys.readouterr().err
    assert "tea.ipynb" in said and why in said and "Traceback" not in said


def test_empty_cells_are_nothing_to_examine(tmp_path: Path) -> None:
    """A notebook of which nothing was written is no correct program."""
    file = tmp_path / "tea.ipynb"
    file.write_bytes(notebook(code(""), code("\n")))

    answer = CliRunner().invoke(cli.app, ["explain", str(file)])

    assert (answer.exit_code, "no code" in answer.stdout) == (2, True)
