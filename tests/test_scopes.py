"""Names out of reach, and how far a block was moved."""

from __future__ import annotations

import pytest

from tutor_app.repair.plausibility.extent import extent
from tutor_app.repair.plausibility.oddities import oddities_of


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("def f(n):\n    total = 0\n    for i in range(n):\n        total += i\n    return total\n", (0, 0)),
        ("def f(n):\n    total = 0\nfor i in range(n):\n    print(i)\n", (1, 1)),
        ("def f():\n    kept = 1\n    def g():\n        return kept\n    return g\n", (0, 0)),
        ("def f():\n    global count\n    count = 1\nprint(count)\n", (0, 0)),
        ("print([n for n in range(3)], __name__)\n", (0, 0)),
        ("print(missing)\n", (1, 0)),
    ],
)
def test_names_are_looked_for_where_they_are_read(program: str, expected: tuple[int, int]) -> None:
    """A parameter is unknown outside its function, and a local that only lines outside would read is of no use."""
    found = oddities_of(program)

    assert (found.undefined_here, found.unused_locals) == expected


def test_a_star_import_may_define_anything() -> None:
    """Where everything is imported from a module, no name counts as undefined."""
    assert oddities_of("from math import *\nprint(pi)\n").undefined_here == 0


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("with open('a') as file:\n    text = file.read()\nprint(text)\n", 0),
        ("with open('a') as file:\n    text = file.read()\nfile.seek(0)\n", 1),
        ("with open('a') as file:\n    pass\nfor line in file:\n    print(line)\n", 1),
        ("with open('a') as file:\n    pass\nwith open('b') as file:\n    print(file.read())\n", 0),
        ("import csv\nwith open('a') as file:\n    rows = csv.reader(file)\nfor row in rows:\n    print(row)\n", 1),
        ("from doors import lock\nwith lock() as held:\n    pass\nprint(held)\n", 0),
    ],
)
def test_a_file_is_out_of_reach_where_it_is_closed(program: str, expected: int) -> None:
    """What is read from a file below its block was to be in the block; a file of the same name may be opened again."""
    assert oddities_of(program).undefined_here == expected


def test_methods_and_calls_in_odd_places_are_counted() -> None:
    """A function with ``self`` outside a class, a method without, and a function that ends by calling itself."""
    found = oddities_of("def a(self):\n    a()\nclass B:\n    def c():\n        pass\nB()\n")

    assert (found.self_outside, found.self_missing, found.calls_itself_last, found.calls_at_top) == (1, 1, 1, 1)


def test_the_extent_of_a_moved_block() -> None:
    """Lines moved, a sibling left behind, an end at a gap, gaps passed, a gap before."""
    text = "for a in b:\nfirst()\nsecond()\n\nthird()\n"
    starts = [text.index(word) for word in ("first", "second", "third")]
    moves = [(start, start, "    ") for start in starts]

    assert extent(text, moves[:1]) == (1, 1, 0, 0, 0)
    assert extent(text, moves[:2]) == (2, 0, 1, 0, 0)
    assert extent(text, moves) == (3, 0, 1, 1, 0)
    assert extent(text, moves[2:]) == (1, 0, 1, 0, 1)
    assert extent(text, [(0, 3, "while")]) == (0, 0, 0, 0, 0)
