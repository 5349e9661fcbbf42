"""The space beside an edit is left as the student's own hand would leave it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

import pytest
from correct_programs import PROGRAMS

from tutor_app.domain import Edit
from tutor_app.examine import examine
from tutor_app.slips.registry import SLIPS
from tutor_app.source.edits import changed, edits_between, fit, replaced
from tutor_app.source.gaps import tidied
from tutor_app.source.text import source_of

SITES = 2
"""Sites of a kind at which it is made in each program."""

CLEAN = [
    ("if tea   \n    go()\n", [(6, 6, ":")], "if tea:\n    go()\n"),
    ("if tea  # hot\n    go()\n", [(6, 6, ":")], "if tea:  # hot\n    go()\n"),
    ("if tea ;\n    go()\n", [(7, 8, ":")], "if tea:\n    go()\n"),
    ("if (tea) then\n    go()\n", [(9, 13, ":")], "if (tea):\n    go()\n"),
    ("cups = {'a' = 3}\n", [(12, 13, ":")], "cups = {'a': 3}\n"),
    ("x =  = 3\n", [(5, 6, "")], "x = 3\n"),
    ("x  = = 3\n", [(5, 6, "")], "x  = 3\n"),
    ("x = 3 ) \n", [(5, 7, "")], "x = 3\n"),
    ("print(tea  milk)\n", [(9, 15, " ")], "print(tea)\n"),
    ("print( tea milk )\n", [(10, 15, "")], "print( tea )\n"),
    ("print(, tea)\n", [(6, 7, "")], "print(tea)\n"),
    ("for day  week:\n    go()\n", [(9, 9, "in ")], "for day in week:\n    go()\n"),
    ("if ! tea:\n    go()\n", [(3, 4, "not ")], "if not tea:\n    go()\n"),
    ("except Hot , e:\n", [(11, 12, " as")], "except Hot as e:\n"),
    ("c=a b\n", [(4, 4, "+ ")], "c=a+b\n"),
    ("c = a b\n", [(6, 6, "+ ")], "c = a + b\n"),
    ("c = a*2 b\n", [(8, 8, "+ ")], "c = a*2 + b\n"),
    ("print(a b, end='')\n", [(8, 8, "+ ")], "print(a + b, end='')\n"),
    ("call(-1 b)\n", [(8, 8, "+ ")], "call(-1 + b)\n"),
    ("print(tea   + 3\n", [(9, 9, ")")], "print(tea)   + 3\n"),
    ("go()  stay()\n", [(4, 6, "\n")], "go()\nstay()\n"),
    ("    go()\n", [(0, 4, "")], "go()\n"),
    ("if tea:\n    please go()\n", [(12, 19, "")], "if tea:\n    go()\n"),
    ("tea = 3 * \\\n    + 4\n", [(8, 9, "")], "tea = 3 \\\n    + 4\n"),
]


@pytest.mark.parametrize(("program", "edits", "clean"), CLEAN, ids=[clean for _, _, clean in CLEAN])
def test_the_gaps_beside_an_edit_are_put_right(program: str, edits: list[tuple[int, int, str]], clean: str) -> None:
    """No gap is doubled, none stays at a line's end or before a comma, and the line's own style goes on."""
    found = [Edit(start=start, end=end, before=program[start:end], after=new) for start, end, new in edits]

    assert changed(program, tidied(source_of(program), found)) == clean


def mistaken() -> Iterator[tuple[str, str]]:
    """Programs with one slip, wide gaps in its lines, and the same without the slip."""
    for right in PROGRAMS:
        for slip in SLIPS:
            for edits in islice(slip.make(source_of(right)), SITES):
                broken = replaced(right, edits)
                if broken != right:
                    yield broken, right
                    yield _wide(broken), _wide(right)


def _wide(program: str) -> str:
    """The program with each gap between two tokens of a line doubled."""
    code = source_of(program).code
    gaps = [(one.end, other.start) for one, other in pairwise(code) if one.line == other.line and one.end < other.start]
    return replaced(program, [(end, end, " ") for end, start in gaps if program[end:start].isspace()])


def test_nothing_but_gaps_differs() -> None:
    """Whatever is repaired: the tidied edits fit, touch no more than before, and make the same tokens and indentation."""
    for broken, right in mistaken():
        edits = edits_between(broken, right)
        clean = list(tidied(source_of(broken), edits))
        text = changed(broken, clean)

        assert fit(broken, clean)
        assert len(clean) == len(edits)
        assert [token.text for token in source_of(text).tokens] == [token.text for token in source_of(right).tokens]
        assert [indent(line) for line in text.split("\n")] == [indent(line) for line in right.split("\n")]


def indent(line: str) -> str:
    """The white space that a line of code starts with."""
    return line[: len(line) - len(line.lstrip())] if line.strip() else ""


KEPT = [
    ("print(“Hello”)\n", 'print("Hello")\n'),
    ("print(‘Hi’)\n", "print('Hi')\n"),
    ("print(‘Hi’, “you”)\n", "print('Hi', \"you\")\n"),
    ("print(“it's”)\n", 'print("it\'s")\n'),
    ("cups = 3\nprint(f“{cups}”)\n", 'cups = 3\nprint(f"{cups}")\n'),
    ("print(“Hello’)\n", 'print("Hello")\n'),
    ('print "hi"\n', 'print("hi")\n'),
    ("print   'hi' \n", "print('hi')\n"),
    ("b = 2\nprint 'a', b\n", "b = 2\nprint('a', b)\n"),
    ("exec 'x = 1'\n", "exec('x = 1')\n"),
    ("raise ValueError , 'm'\n", "raise ValueError('m')\n"),
    ("my-name = 3\nprint(my-name)\n", "my_name = 3\nprint(my_name)\n"),
    ("x = = 3\n", "x = 3\n"),
    ("x = 4\nif x > 3   \n    print(x)\n", "x = 4\nif x > 3:\n    print(x)\n"),
]


@pytest.mark.parametrize(("program", "clean"), KEPT, ids=[clean for _, clean in KEPT])
def test_a_repair_keeps_the_students_quotes_spaces_and_names(program: str, clean: str) -> None:
    """The best repair is the program as the student would have written it, and its edits make it."""
    best = examine(program).candidates.best

    assert best is not None
    assert (best.text, changed(program, best.edits)) == (clean, clean)
