"""What only a notebook reads is no mistake in a cell, is named where it is pasted, and is touched by no repair."""

from __future__ import annotations

import json
import subprocess
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from notebook_programs import COMMANDS, PLAIN, VALUES, cells
from ruff import find_ruff_bin

from tutor_app.commands.record import row
from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.diagnose.pasted_cells import only_in_notebooks
from tutor_app.domain import Nature, Status
from tutor_app.examine import examine
from tutor_app.explain.fallback import fallback
from tutor_app.explain.notebooks import file_ways
from tutor_app.explain.texts import known_languages
from tutor_app.process.examination import examined
from tutor_app.process.sandbox import Sandbox
from tutor_app.settings import load
from tutor_app.source import notebooks
from tutor_app.source.lexer import string_end
from tutor_app.source.notebooks import LINES, commands, in_file, parts_of
from tutor_app.source.python import first_problem
from tutor_app.source.versions import SERVER, Version

CORRECT = cells(200)
SLIPS = (  # each a line or two with a mistake
    "print('done'\n",
    "if price > 2\n    print('dear')\n",
    "names = [1, 2\n",
    "for n in names:\nprint(n)\n",
    "x = = 3\n",
    "y = 'a\n",
)


def lines_of_commands(cell: str) -> list[str]:
    """The lines on which the commands begin, from end to end."""
    rows = cell.split("\n")
    return [rows[one.line - 1].strip() for one in parts_of(cell) if one.construct in LINES]


def accepted_by_ruff(cell: str, folder: Path) -> bool:
    """Whether ruff, which knows notebooks, reads the cell."""
    file = folder / "cell.ipynb"
    code = {"cell_type": "code", "source": cell, "metadata": {}, "outputs": [], "execution_count": None}
    file.write_text(json.dumps({"cells": [code], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}))
    command = [find_ruff_bin(), "check", "--isolated", "--no-cache", "--select", "F704,PLE1142", file]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("start", range(0, len(CORRECT), 50))
def test_correct_cells_are_nobodys_mistake(start: int) -> None:
    """All of 200 cells are right as cells, and none is as a file."""
    for cell in CORRECT[start : start + 50]:
        assert (cell, diagnose(cell, cell=True).nature) == (cell, Nature.VALID)
        assert (cell, diagnose(cell).nature) != (cell, Nature.VALID)


def test_ruff_reads_the_same_cells(tmp_path: Path) -> None:
    """The judge of versions, which has a parser for notebooks, takes what we take and refuses what has a slip."""
    for cell in CORRECT[:20]:
        assert (cell, accepted_by_ruff(cell, tmp_path)) == (cell, True)
    for slip in SLIPS:
        assert (slip, accepted_by_ruff(f"!ls\n{slip}", tmp_path)) == (slip, False)


@pytest.mark.parametrize("cell", CORRECT[:60])
def test_stand_ins_keep_every_place(cell: str) -> None:
    """As a file holds it, the cell has the same length and lines, and differs only where something is for notebooks alone."""
    plain = in_file(cell)
    different = [at for at, (one, two) in enumerate(zip(cell, plain.text, strict=True)) if one != two]

    assert first_problem(plain.text) is None
    assert different and all(plain.touches(at, at + 1) for at in different)
    assert [at for at, sign in enumerate(cell) if sign == "\n"] == [at for at, sign in enumerate(plain.text) if sign == "\n"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("'''\n%time\n'''\nx = (5\n %y)\n", []),
        ("x = a != b\nprint('!', 5 %\n 3)\n", []),
        ("print('a'\n%matplotlib inline\n", ["%matplotlib inline"]),
        ("print(('a'\n!ls\nx = 1\n", ["!ls"]),
        ("if x:\n    !ls (\n    %time y\n", ["!ls (", "%time y"]),
        ("x = !ls  # all\r\nlen?\r\n", ["!ls  # all", "len?"]),
        ("\n\n%%bash\nls (\n", ["%%bash\nls (\n"]),
        ("%%time\nx = 1\n", ["%%time"]),
        ("def f():\n    await g()\nclass A:\n    b = await c()\n", []),
        ("x = await f()\n", ["await"]),
        ("async for a in b: pass\n[c async for c in d]\n", ["async for", "async for"]),
        ("async def f():\n    await g()\nawait f()\n", ["await"]),
        ("lambdas.await_ = x\nawaits = 3\n", []),
        ("!pip install \\\n  x\ny = 1\n", ["!pip install \\\n  x"]),
        ('"""\n!ls\n', ["!ls"]),
    ],
)
def test_pieces_are_found_where_ipython_finds_them(text: str, found: list[str]) -> None:
    """At the start of a line, outside of strings and closed brackets; ``await`` outside of functions and classes."""
    assert [text[one.start : one.end] for one in parts_of(text)] == found


def test_a_command_may_come_before_what_must_come_first() -> None:
    """A ``__future__`` import stands at the start of a file; a notebook's command above it is none of it."""
    assert diagnose("%matplotlib inline\n!ls\nfrom __future__ import annotations\n", cell=True).nature is Nature.VALID
    assert diagnose("x = 1\nfrom __future__ import annotations\n", cell=True).nature is Nature.BROKEN


@pytest.mark.parametrize(
    "cell",
    [
        "def f():\n    await g()\n",
        "class A:\n    await g()\n",
        "%time\nreturn 3\n",
        "!ls\nx = (\n",
        "def f():\n    await g(x y)\n",
    ],
)
def test_a_mistake_in_a_cell_is_one(cell: str) -> None:
    """A notebook forgives nothing else."""
    assert diagnose(cell, cell=True).nature is Nature.BROKEN


@pytest.mark.parametrize("slip", SLIPS)
@pytest.mark.parametrize("only", [*COMMANDS[:6], *VALUES[:1], "cups = await brew(3)"])
def test_repairs_of_a_cell_leave_its_commands_alone(only: str, slip: str) -> None:
    """Above a mistake or below it, what is a notebook's stays as it is in every candidate, and the best one helps."""
    for cell in (f"{only}\n{slip}", f"{slip}{only}\n"):
        feedback = examine(cell, cell=True)

        assert feedback.repair is not None
        assert all(commands(repair.text) == commands(cell) for repair in feedback.candidates.repairs)
        assert diagnose(feedback.repair.text, cell=True).nature is Nature.VALID
        assert feedback.explanation is not None and feedback.explanation.parts


lines = st.sampled_from([*COMMANDS, *VALUES, *(f"    {one}" for one in COMMANDS[:8])])
code = st.sampled_from([*PLAIN, *(slip.rstrip("\n") for slip in SLIPS), "print(", "    x = 1", "def f(:", "'''", "else:"])


@settings(max_examples=60, deadline=None)
@given(parts=st.lists(st.one_of(lines, code), min_size=2, max_size=6).filter(lambda parts: any(one in COMMANDS for one in parts)))
def test_no_repair_touches_a_command(parts: list[str]) -> None:
    """Whatever stands around it, and whatever is wrong: the line of a command is in every repair as it was."""
    cell = "\n".join(parts) + "\n"
    feedback = examine(cell, cell=True, seconds=0.5)

    for repair in feedback.candidates.repairs:
        assert commands(repair.text) == commands(cell)
        assert lines_of_commands(repair.text) == lines_of_commands(cell)


@given(text=st.text(alphabet="a%!?=() \n\r\t'\"\\#:[]{}fwit", max_size=80))
def test_any_text_keeps_its_places(text: str) -> None:
    """Stand-ins never move anything, whatever the text."""
    plain = in_file(text).text

    assert len(plain) == len(text)
    assert [(at, sign) for at, sign in enumerate(text) if sign in "\r\n"] == [
        (at, sign) for at, sign in enumerate(plain) if sign in "\r\n"
    ]


@pytest.mark.parametrize(
    ("program", "construct"),
    [
        ("import asyncio\nasync def f():\n    return 3\nx = await f()\nprint(x)\n", "await"),
        ("await f()\n", "await"),
        ("print(f'{await f()}')\n", "await"),
        ("async with f() as g:\n    print(g)\n", "async"),
        ("len?\nx = 1\n", "help"),
        ("?len\n", "help"),
        ("files = !ls\nprint(files)\n", "result"),
        ("cups = %timeit -o f()\n", "result"),
        ("%%bash\nls (\n", "cell"),
        ("%%html\n<b>tea</b>\n", "cell"),
    ],
)
def test_pasted_cells_are_named(program: str, construct: str) -> None:
    """Correct notebook code in a file is no mistake of Python's: what it is is said, and how a file says the same."""
    feedback = examine(program)

    assert feedback.diagnosis.nature is Nature.NOTEBOOK
    assert construct in {name for name, _ in feedback.diagnosis.notebook}
    assert feedback.repair is None and feedback.status is Status.VALID
    assert "notebook" in row("a", feedback)["reason"]
    assert all(diagnose(way.older_example).nature is Nature.VALID for way in file_ways(feedback.diagnosis))


def test_the_way_to_wait_in_a_file_is_shown() -> None:
    """A pasted ``await`` gets ``async def main()`` and ``asyncio.run(main())``, and its line."""
    (way,) = file_ways(diagnose("x = 1\nawait f()\n"))

    assert "async def main():" in way.older_example and "asyncio.run(main())" in way.older_example
    assert "2" in way.newer


@pytest.mark.parametrize(
    "program",
    [
        "async def f():\n    print(1)\nawait f()\nasyncio.run(f())\n",
        "async def on(m):\n    print(m)\nawait m.send('x')\n",
        "def f():\n    await g()\n",
        "await f(\nx = 1\n",
        "ready = True\nready = !ready\n",
        "%matplotlib inline\nprint(1)\n",
        "!pip install tea\nprint(1)\n",
        "%timeit x = 1\nprint(3)\n",
        "What is this?\n",
        "files = !ls\nprint(files\n",
    ],
)
def test_other_mistakes_are_no_notebooks(program: str) -> None:
    """Lost indentation, signs of other languages, commands on lines of their own and real mistakes are told as before."""
    assert diagnose(program).nature is Nature.BROKEN


@pytest.mark.parametrize("command", ["%timeit x = 1", "!pip install 'x==1'", "%matplotlib inline", "%time f(3)", "%run tea.py"])
def test_pasted_commands_are_told_as_commands(command: str) -> None:
    """A command on a line of its own goes, and is called one."""
    feedback = examine(f"{command}\nprint(3)\n")

    assert feedback.repair is not None and feedback.repair.text == "print(3)\n"
    assert feedback.explanation is not None
    assert [part.misconception for part in feedback.explanation.parts] == ["pasted-command"]


def test_percent_signs_begin_comments_elsewhere() -> None:
    """What no notebook takes for a command is no command: it stays a mistake, for which repairs are looked for."""
    feedback = examine("%the price of tea (3)\nx = 1\n")

    assert feedback.diagnosis.nature is Nature.BROKEN
    assert feedback.explanation is not None
    assert "pasted-command" not in [part.misconception for part in feedback.explanation.parts]


def test_newer_syntax_and_commands_go_together() -> None:
    """A cell is judged in the class's Python as a file is."""
    cell = "!ls\ntype Score = int\nprint(t'{await f()}')\n"
    older, newer = diagnose(cell, Version(3, 11), cell=True), diagnose(cell, Version(3, 14), cell=True)

    assert (older.nature, older.needs, newer.nature) == (Nature.NEWER_PYTHON, "3.14", Nature.VALID)
    feedback = examine(cell + "if x\n    pass\n", target=Version(3, 14), cell=True)
    assert feedback.repair is not None and feedback.repair.text == cell + "if x:\n    pass\n"


def test_line_ends_and_marks_of_a_file_change_nothing() -> None:
    """A cell with Windows line ends, or with a byte-order mark, keeps them and its commands."""
    feedback = examine("\ufeff%matplotlib inline\r\nprint('a'\r\n", cell=True)

    assert feedback.repair is not None
    assert feedback.repair.text == "\ufeff%matplotlib inline\r\nprint('a')\r\n"
    assert diagnose("\ufeff!ls\r\nx = 1\r\n", cell=True).nature is Nature.VALID


@pytest.mark.parametrize(("own", "told", "nature"), [(False, True, "valid"), (True, None, "valid"), (True, False, "notebook")])
def test_the_program_decides_before_the_settings(own: bool, told: bool | None, nature: str) -> None:
    """What is said of one program, else what the settings say of all, is what the worker goes by."""
    chosen = load(notebook=own)
    with Sandbox(1, chosen.memory_mb) as sandbox:
        feedback = examined("await f()\n", sandbox, chosen, lang="en", cell=told)

    assert feedback.diagnosis.nature == nature
    assert row("a", feedback)["diagnosis"]["notebook"] is (nature == "valid")


@pytest.mark.parametrize("lang", known_languages())
def test_every_language_names_notebook_code(lang: str) -> None:
    """The sentence, the line and both ways of writing it."""
    diagnosis = diagnose("x = 1\nnames = await f()\n")
    (way,) = file_ways(diagnosis, lang=lang)

    assert "Jupyter" in fallback(diagnosis, lang=lang).text
    assert "2" in way.newer and way.older


HOSTILE = [  # whole texts, up to the longest that is examined
    "%" * 90_000, "!\n" * 40_000, "(\n%time\n" * 10_000, '"""\n\\"""\n' * 9_000, "await " * 15_000, "f'{await " * 10_000,
    "a.b" * 30_000 + "?", "%%x\n" * 20_000, "x = !" * 18_000, "\\\n" * 45_000,
    "f'''{" + "await " * 15_000 + "'''", "await x\n" * 11_000, "x?\n" * 30_000, "\r" * 90_000,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:9]))
def test_hostile_cells_are_read_in_time(text: str) -> None:
    """Looking for commands takes time that grows with the text alone."""
    began = time.process_time()
    plain = in_file(text)

    assert len(plain.text) == len(text)
    assert time.process_time() - began < 3


def test_a_large_pasted_cell_is_named_in_time() -> None:
    """What waits for what is looked up, not searched for."""
    began = time.process_time()

    assert only_in_notebooks("await x\n" * 11_000, SERVER) != ()
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    ("string", "waits"),
    [
        ("f'{await f()}'", 1),
        ("f'{{await f()}}'", 0),
        ("f'{g(await f())} await {x}'", 1),
        ("'{await f()}'", 0),
        ("f'{ {1: await f()}[1] }'", 1),
    ],
)
def test_formatted_strings_wait_in_their_fields_only(string: str, waits: int) -> None:
    """What stands between double braces, or outside of fields, is text."""
    assert [one.construct for one in parts_of(f"x = {string}\n")] == ["await"] * waits


def test_a_lambda_may_not_wait() -> None:
    """It is a function, and no notebook takes an ``await`` in it."""
    for text in ("button.on_click(lambda e: await save(e))\n", "run = lambda: await f()\n"):
        assert diagnose(text, cell=True).nature is Nature.BROKEN
        assert diagnose(text).nature is Nature.BROKEN


def test_strings_that_are_never_closed_are_not_looked_for_again_and_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Over lines that backslashes join, each would be sought to the end of the text."""
    sought: list[int] = []

    def counting(text: str, start: int, quote: str) -> int | None:
        sought.append(start)
        return string_end(text, start, quote)

    monkeypatch.setattr(notebooks, "string_end", counting)
    assert [part.construct for part in parts_of("await x\n" + "\\' \\\n" * 2000)] == ["await"]

    assert len(sought) < 100
