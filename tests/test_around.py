"""What was pasted around the code is known by its form, taken away whole, and nothing of the code with it."""

from __future__ import annotations

import time

import pytest

from tutor_app.domain import Nature
from tutor_app.examine import examine
from tutor_app.slips.pasted.around import COMMANDS, ERROR, FENCES, NUMBERS, OUTPUT, PROMPT, TALK, around
from tutor_app.source.edits import changed

CODE = "for tea in range(3):\n    print(tea)\n"
TRACEBACK = 'Traceback (most recent call last):\n  File "tea.py", line 3, in <module>\n    drink()\nNameError: no tea\n'
PASTED = {
    "a console": (">>> for tea in range(3):\n...     print(tea)\n...\n0\n1\n2\n", {PROMPT, OUTPUT}),
    "a console that gives no dots": (">>> for tea in range(3):\n    print(tea)\n\n0\n1\n2\n", {PROMPT, OUTPUT}),
    "a notebook": ("In [1]: for tea in range(3):\n   ...:     print(tea)\nOut[1]: 2\n", {PROMPT, OUTPUT}),
    "a mail": ("> for tea in range(3):\n>     print(tea)\n", {PROMPT}),
    "an error above": (TRACEBACK + CODE, {ERROR}),
    "an error below": (CODE + TRACEBACK, {ERROR}),
    "fences": (f"```python\n{CODE}```\n", {FENCES}),
    "a chat": (f"Here is my program:\n```python\n{CODE}```\nIt doesn't work.\n", {FENCES, TALK}),
    "a chat with a command": (f"Install it:\n```bash\npip install tea\n```\nThen:\n```\n{CODE}```\n", {FENCES, OUTPUT, TALK}),
    "sentences": (f"Hello, this is my code for today\n{CODE}Why does it not work on Mondays\n", {TALK}),
    "line numbers": ("1  for tea in range(3):\n2      print(tea)\n", {NUMBERS}),
    "line numbers with dots": ("7. for tea in range(3):\n8.     print(tea)\n", {NUMBERS}),
    "a command": (f"pip install tea\n{CODE}", {COMMANDS}),
    "a notebook's command": (f"%matplotlib inline\n{CODE}", {COMMANDS}),
}


def code_of(text: str) -> str:
    """What is left of a text, blank lines left out."""
    left = changed(text, sorted(edit for one in around(text) for edit in one.edits))
    return "".join(f"{line}\n" for line in left.splitlines() if line.strip())


@pytest.mark.parametrize("name", PASTED)
def test_only_the_code_is_left(name: str) -> None:
    """Each kind is told as what it is, and the program below it comes out as it was."""
    text, kinds = PASTED[name]

    assert {one.kind for one in around(text)} == kinds
    assert code_of(text) == CODE


@pytest.mark.parametrize("text", [TRACEBACK, "  File \"tea.py\", line 3\n    if tea\n          ^\nSyntaxError: expected ':'\n"])
def test_an_error_message_alone_is_told_and_not_taken_away(text: str) -> None:
    """There is no code to keep."""
    (told,) = around(text)

    assert (told.kind, told.edits) == (ERROR, ())


@pytest.mark.parametrize(
    "text",
    [
        CODE,
        'def tea():\n    """Make it.\n\n    >>> tea()\n    Traceback (most recent call last):\n    NoTea\n    """\n    hot(1\n',
        "Import numpy as np\nprint(np)\n",
        "rom time import sleep\nsleep(1)\n",
        "cclass Tea:\n    pass\n",
        "tea = (1,\n",
        "1\n2\n4\n",
    ],
)
def test_a_students_own_lines_are_left_alone(text: str) -> None:
    """Correct code, examples in a docstring, and lines with a typing error are nothing that was pasted."""
    assert around(text) == ()


def test_the_program_between_two_fences_is_not_all_of_it() -> None:
    """Code outside of the fences stays, as it is no talk."""
    text = f"import tea\ncups = tea.cups(3)\n```\n{CODE}```\nprint(cups)\n"

    assert code_of(text) == f"import tea\ncups = tea.cups(3)\n{CODE}print(cups)\n"


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_edits_fit_the_text_as_it_was_sent(ends: str, mark: str) -> None:
    """With a byte-order mark and with two characters at each line's end, too."""
    text = mark + ends.join([">>> tea = 3", ">>> print(tea)", "3", ""])

    found = examine(text)

    assert found.diagnosis.nature is Nature.TRANSCRIPT
    assert changed(text, sorted(edit for one in found.remarks for edit in one.edits)) == mark + ends.join(
        ["tea = 3", "print(tea)", ""]
    )


def test_a_notebooks_prompts_are_told_though_python_reads_them() -> None:
    """To Python, ``In [1]: tea`` is an annotation."""
    found = examine("In [1]: tea = 3\n\nIn [2]: tea + 1\nOut[2]: 4\n")

    assert found.diagnosis.nature is Nature.VALID
    assert {one.kind for one in found.remarks} == {PROMPT, OUTPUT}


@pytest.mark.parametrize(
    "unit", ["```\n", "```\nx\n", "Out[1]: 3\n", ">>> x = (\n", "1" * 5000 + "\n", "Traceback (\n", "a b c d e "]
)
def test_no_text_keeps_the_worker_busy(unit: str) -> None:
    """However often it has what is looked for, each line is looked at a few times."""
    text = unit * (60_000 // len(unit)) + "("
    began = time.process_time()

    around(text)

    assert time.process_time() - began < 3
