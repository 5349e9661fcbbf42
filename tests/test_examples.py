"""The example beside a mistake has the student's own keyword, bracket, quote or operator, and is a mistake of the kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from edit_scripts import repair_to

from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.examine import examine
from tutor_app.explain.examples import Pair, Words, example, is_pythons, pairs_of, told
from tutor_app.explain.explanation import explain
from tutor_app.explain.programs import PROGRAMS
from tutor_app.explain.texts import catalogue
from tutor_app.slips.registry import SLIPS
from tutor_app.source.python import first_problem

KINDS = sorted(slip.kind for slip in SLIPS)
VARIANTS = 3
"""Ways to make a slip in one program that are looked at."""
STRANGER = (("keyword", "lambda"), ("wrong", "§"), ("quote", "§"), ("opener", "§"), ("sign", "§"), ("word", "§"))
"""Words and symbols that no example of any kind has."""


def values(kind: str) -> Iterator[Words]:
    """The sets of keywords and symbols that pairs of the kind have, each once."""
    ways: Counter[str] = Counter()
    seen = set()
    for pair in pairs_of(kind):
        ways[pair.right] += 1
        words = frozenset(word for word in told(kind, pair) if is_pythons(word[1])) if ways[pair.right] <= VARIANTS else None
        if words and words not in seen:
            seen.add(words)
            yield words


@pytest.mark.parametrize("kind", KINDS)
def test_an_example_has_the_students_words_and_is_a_mistake_of_its_kind(kind: str) -> None:
    """For each keyword and symbol that the kind can show: Python refuses the one program and reads the other, what differs is
    told as the kind, and it is about that keyword or symbol."""
    for words in values(kind):
        shown = example(kind, dict(words))
        wrong, right = shown.wrong + "\n", shown.right + "\n"
        assert first_problem(wrong) is not None
        assert first_problem(right) is None
        assert {part.misconception for part in explain(wrong, diagnose(wrong), repair_to(wrong, right)).parts} == {kind}
        assert words <= told(kind, shown)


@pytest.mark.parametrize("kind", sorted(catalogue()))
def test_the_catalogues_example_is_shown_where_none_fits(kind: str) -> None:
    """Without words, or with words that no example has, the pair is the kind's own."""
    entry = catalogue()[kind]
    own = Pair(wrong=entry.wrong.strip("\n"), right=entry.right.strip("\n"))

    assert example(kind, {}) == own
    assert told(kind, example(kind, dict(STRANGER))) or example(kind, dict(STRANGER)) == own


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_small_programs_are_correct(program: str) -> None:
    """Nobody is shown a cure that Python refuses."""
    assert first_problem(program + "\n") is None


SHOWN = [
    ("age = 9\nif age > 8\n    age = 1\n", "if tea > 3\n    print('hot')", "if tea > 3:\n    print('hot')"),
    ("for i in range(3)\n    print(i)\n", "for day in week\n    print(day)", "for day in week:\n    print(day)"),
    ("while age->\n    age -= 1\n", "while tea > 3->\n    drink()", "while tea > 3:\n    drink()"),
    ("n = [1, 2, 3\nprint(n)\n", "ages = [7, 8", "ages = [7, 8]"),
    ('print("hello)\n', 'print("tea)', 'print("tea")'),
    ("import = 5\n", "import = 7", "group = 7"),
    ("total = 5 -\n3\n", "total = 9 -\n4", "total = 9 - 4"),
    ("function f():\n    pass\n", "function greet(name):\n    print(name)", "def greet(name):\n    print(name)"),
]


@pytest.mark.parametrize(("program", "wrong", "right"), SHOWN, ids=[program for program, _, _ in SHOWN])
def test_a_student_sees_an_example_like_the_own_line(program: str, wrong: str, right: str) -> None:
    """An ``if`` without a colon is shown an ``if``."""
    explanation = examine(program).explanation

    assert explanation is not None
    assert (wrong, right) in [(part.example_wrong, part.example_right) for part in explanation.parts]
