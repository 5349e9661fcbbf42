"""What the ranker learns from: goals that can be reached, and broken programs made from correct ones."""

from __future__ import annotations

import random

from benchmarks.collect_steps import goals_of, stubbed
from benchmarks.corrupt import broken, slips_of
from tutor_app.source.python import first_problem


def pair(buggy: str, target: str) -> dict[str, object]:
    """A pair as the data has them."""
    return {"buggy": buggy, "targets": [target], "group": "one"}


def test_a_block_that_the_program_lacked_becomes_a_stub() -> None:
    """Nobody can guess what the author was going to write."""
    assert stubbed("def main()\n", "def main():\n    name = input()\n    print(name)\n") == "def main():\n    pass\n"


def test_a_block_that_was_there_stays_what_it_was() -> None:
    """Mending a line of the body is no reason for a stub."""
    target = "def main():\n    print(1)\n"
    assert goals_of(pair("def main()\n    print(1\n", target)) == [target]


def test_a_slip_is_carried_over_to_another_program() -> None:
    """A colon lost after a condition in one program is lost after a condition in the other."""
    slips = slips_of(pair("if a > 1\n    print(a)\n", "if a > 1:\n    print(a)\n"))
    made = broken("while total < 9:\n    total += 1\n", slips, random.Random(1))
    assert made == "while total < 9\n    total += 1\n"


def test_lost_letters_are_lost_at_the_same_end() -> None:
    """A text that was not closed leaves another text unclosed, not replaced."""
    slips = slips_of(pair('print("hello)\n', 'print("hello")\n'))
    assert broken('greet("you")\n', slips, random.Random(1)) == 'greet("you)\n'


def test_a_shift_of_lines_is_carried_over() -> None:
    """A body that was not set in makes another body not set in."""
    slips = slips_of(pair("if a:\nb()\n", "if a:\n    b()\n"))
    assert broken("while x:\n    y()\nz()\n", slips, random.Random(1)) == "while x:\ny()\nz()\n"


def test_what_still_compiles_is_no_break() -> None:
    """A slip that CPython does not mind teaches nothing."""
    slips = slips_of(pair("f(1, 2)\n", "f(1; 2)\n"))
    made = broken("g(a, b)\n", slips, random.Random(1))
    assert made is None or first_problem(made) is not None
