"""What an explanation tells is done to the letter, and what comes out is what students hand in."""

import time

import pytest
from edit_scripts import repair_to

from tutor_app.domain import Candidates
from validators.student import agreement, baseline, read


def pool(program: str, fixes: list[str]) -> Candidates:
    """The fixes as ideas of a student, all equally likely."""
    return Candidates(repairs=tuple(repair_to(program, fix, 0.9 / len(fixes)) for fix in fixes))


MISLEADING = {
    "another sign": ("//tea = 1\n", ["tea = 1\n"], "Replace `//` on line 1 with the sign `#`."),
    "another place": ("print(a b)\n", ["print(a, b)\n"], "Put a comma `,` before `a` on line 1."),
    "another action": ("print(a b)\n", ["print(a, b)\n", "print(a)\n"], "Remove `b` from line 1."),
    "an edit left out": ("print(len('a')\n", ["print\nlen('a')\n"], "Remove one opening bracket `(` from line 1."),
    "a choice": ("//tea = 1\n", ["tea = 1\n"], "Remove `//` from line 1, or put the sign `#` before it."),
    "something else as well": ("tea = (1\n", ["tea = (1)\n"], "Put `)` after `1` on line 1. Put `#` before `(` on line 1."),
}


@pytest.mark.parametrize("scene", MISLEADING, ids=str)
def test_what_does_not_lead_to_the_repair_is_not_agreed_upon(scene: str) -> None:
    """Doing what the text says leads somewhere else, for some or for all students, and so fewer make the repair."""
    program, fixes, text = MISLEADING[scene]
    ideas = pool(program, fixes)

    assert agreement(read(program, text, ideas), ideas.repairs[0]) < baseline(program, ideas.repairs[0], ideas)


PLAIN = {
    "put after": ("print(a b)\n", "print(a, b)\n", "Put a comma after `a` on line 1."),
    "put at the end": ("if tea\n    a()\n", "if tea:\n    a()\n", "Put a colon at the end of line 1."),
    "remove": ("print(a,, b)\n", "print(a, b)\n", "Remove one `,` from line 1."),
    "remove a line": ("a()\nthe end\n", "a()\n", "Remove line 2."),
    "replace": ("if a = 1:\n    b()\n", "if a == 1:\n    b()\n", "Replace `=` on line 1 with `==`."),
    "move": ("f((a)\ng(b))\n", "f((a))\ng(b)\n", "Remove `)` after `b)` on line 2, and put it after `a)` on line 1."),
    "indent": ("if a:\nb()\n", "if a:\n    b()\n", "Indent line 2 further than line 1."),
    "to a column": (
        "if a:\n    b()\n      c()\n",
        "if a:\n    b()\n    c()\n",
        "Change the indentation of line 3 to that of line 2.",
    ),
    "join words": ("tea cup = 1\n", "tea_cup = 1\n", "Join the words of `tea cup` on line 1 with an underscore `_`."),
    "around": ("print(Hi!)\n", "print('Hi!')\n", "Put quotes around `Hi!` on line 1."),
    "on other lines too": (
        "if a\n    b()\nif c\n    d()\n",
        "if a:\n    b()\nif c:\n    d()\n",
        "Put a colon at the end of line 1. The same mistake is on line 3 too.",
    ),
}


@pytest.mark.parametrize("scene", PLAIN, ids=str)
def test_what_is_told_plainly_is_done(scene: str) -> None:
    """Even an unlikely repair is made by most students who are told exactly that."""
    program, fix, text = PLAIN[scene]
    repair = repair_to(program, fix, 0.02)

    assert agreement(read(program, text, Candidates(repairs=(repair,))), repair) > 0.8


def test_a_part_leads_on_its_way() -> None:
    """Told one of two mistakes, students go on from there: nobody who obeys makes a repair that leaves it as it was."""
    program = "print(a b)\nif c\n    d()\n"
    ideas = pool(program, ["print(a, b)\nif c:\n    d()\n", "print(a + b)\nif c:\n    d()\n"])
    attempts = read(program, "Put a comma between `a` and `b` on line 1.", ideas)

    assert agreement(attempts, ideas.repairs[0]) > 0.9
    assert agreement(attempts, ideas.repairs[1]) < 0.1


HOSTILE = [
    "\n".join(f"Remove `(` from line {line}, or put `)` after `)` on line {line}." for line in range(1, 50)),
    "Remove " + " and ".join(["`(` and `)`"] * 50) + " from line 1.",
    "Remove `(` from line 1" + ", or put `)` after `)` on line 1" * 500 + ".",
    "Remove the quotes around `(` on line 1. Replace `(` after `(` on line 1 with `)`." * 100,
    "Write `=` instead of what is after `(` on line 2.\n" * 50,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_takes_bounded_time(text: str) -> None:
    """Many commands that can each be meant in many ways, on a long program: the work is bounded."""
    program = f"f({'(' * 50}a b{')' * 50})\n" * 400
    ideas = pool(program, [program.replace("a b", "a, b")])
    started = time.monotonic()

    read(program, text, ideas)

    assert time.monotonic() - started < 20
