"""What a repair makes of the student's words and signs, and what is odd in the program that it makes."""

from __future__ import annotations

import pytest

from tutor_app.repair.plausibility.changes import Before, Changes
from tutor_app.repair.plausibility.oddities import UNKNOWN, Oddities, oddities_of
from tutor_app.slips.view import View
from tutor_app.source.python import first_problem


def changes(program: str, repaired: str) -> Changes:
    """What the repair of the whole program changes."""
    failure = first_problem(program)
    assert failure is not None
    return Before(View(program, failure), 0, len(program), misplaced=failure.type == "IndentationError").changes(repaired)


@pytest.mark.parametrize(
    ("signal", "program", "implausible", "meant"),
    [
        ("words_gone", "names = ['Ada', ''Grace]\n", "names = ['Ada', '']\n", "names = ['Ada', 'Grace']\n"),
        ("words_gone", "int age = 3\n", "int = 3\n", "age = int(3)\n"),
        ("words_gone", "month = 07\n", "month = 0o7\n", "month = 7\n"),
        ("used_gone", "for each n in a:\n    go(n)\n", "for each in a:\n    go(n)\n", "for n in a:\n    go(n)\n"),
        ("builtins_bound", "for int i in a:\n    go(i)\n", "for int in a:\n    go(i)\n", "for i in a:\n    go(i)\n"),
        ("keywords_repeated", "def__init__():\n    go()\n", "def def__init__():\n    go()\n", "def __init__():\n    go()\n"),
        ("braces_doubled", "say(f'{name and {age}')\n", "say(f'{{name and {age}')\n", "say(f'{name} and {age}')\n"),
        ("builtins_gone", "print first, list\n", "print(first)\n", "print(first, list)\n"),
        ("misread", "whlie a < 3:\n    go()\n", "if a < 3:\n    go()\n", "while a < 3:\n    go()\n"),
        ("fused", "print(first)second\n", "print(firstsecond)\n", "print(first, second)\n"),
        ("fused_keywords", "if key. in table:\n    go()\n", "if key. in_table:\n    go()\n", "if key in table:\n    go()\n"),
        ("made_up", "print(3, )name\n", "print(3, other)\n", "print(3, name)\n"),
        ("made_up", "total = \n", 'total = ""\n', "total\n"),
        ("signs_halved", "if a && b:\n    go()\n", "if a & b:\n    go()\n", "if a and b:\n    go()\n"),
        ("signs_halved", "if a => b:\n    go()\n", "if a > b:\n    go()\n", "if a >= b:\n    go()\n"),
        ("signs_halved", "if a &gt; b:\n    go()\n", "if a & b:\n    go()\n", "if a > b:\n    go()\n"),
        ("negations_lost", "while !done:\n    go()\n", "while done:\n    go()\n", "while not done:\n    go()\n"),
        ("negations_lost", "!#/bin/python3\nx = 1\n", "#/bin/python3\nx = 1\n", "#!/bin/python3\nx = 1\n"),
        ("keys_lost", 'ages = ["Ada": 36]\n', 'ages = ["Ada", 36]\n', 'ages = {"Ada": 36}\n'),
        ("commas_at_end", "a = add(1 1)\n", "a = add(11),\n", "a = add(1, 1)\n"),
        ("gaps_in_blocks", "def f():\n\nx = 1\n", "def f():\n\n    x = 1\n", "def f():\n    pass\n\nx = 1\n"),
        ("backslashes_lost", "say(\\n)\n", "say(n)\n", 'say("\\n")\n'),
        ("words_quoted", "if !ready:\n    go()\n", 'if "!ready":\n    go()\n', "if not ready:\n    go()\n"),
        ("known_quoted", "add(1 1)\n", 'add("1 1")\n', "add(1, 1)\n"),
        ("known_quoted", "x = y = 1\nadd(x y)\n", 'x = y = 1\nadd("x y")\n', "x = y = 1\nadd(x, y)\n"),
        ("names_new", "if key. in table:\n    go()\n", "if key_ in table:\n    go()\n", "if key in table:\n    go()\n"),
        ("signs_quoted", "rows = table(:, 0)\n", 'rows = table(":, 0")\n', "rows = table[:, 0]\n"),
        ("signs_alone", "rows = table(:, 0)\n", 'rows = table(":", 0)\n', "rows = table[:, 0]\n"),
        ("closers_quoted", 'print("one"\n', 'print("one)")\n', 'print("one")\n'),
        ("code_hidden", "go() stop()\n", "go() # stop()\n", "go()\nstop()\n"),
        ("prose_hidden", "go() and then we stop.\n", "go() # and then we stop.\n", "go()\n"),
        ("backslashes_new", "say('it's')\n", "say('it\\'s')\n", 'say("it\'s")\n'),
        ("calls_apart", "print tea\n", "print (tea)\n", "print(tea)\n"),
        (
            "uneven_blocks",
            "if a:\n    b()\n   for c in d:\n        e()\n",
            "if a:\n    b()\nfor c in d:\n        e()\n",
            "if a:\n    b()\n    for c in d:\n        e()\n",
        ),
        ("off_grid", "if a:\n    b()\n  c()\n", "if a:\n    b()\nif c:\n  d()\n", "if a:\n    b()\nc()\n"),
        ("characters", "print('a'\n", "print('aaaa')\n", "print('a')\n"),
    ],
)
def test_what_is_lost_counts(signal: str, program: str, implausible: str, meant: str) -> None:
    """A repair that loses, fuses, swallows or makes up something has more of the signal than the one that is meant."""
    assert getattr(changes(program, implausible), signal) > getattr(changes(program, meant), signal)


def test_a_name_that_stands_elsewhere_is_put_together_again() -> None:
    """Two words that are one name further down have been torn; elsewhere they are fused."""
    known = changes("first name = 1\nprint(first_name)\n", "first_name = 1\nprint(first_name)\n")
    strange = changes("first name = 1\n", "first_name = 1\n")

    assert (known.fused, known.fused_known) == (0, 1)
    assert (strange.fused, strange.fused_known) == (1, 0)
    assert known.words_gone == strange.words_gone == 0


def test_a_word_that_is_torn_or_respelt_is_not_gone() -> None:
    """``forx`` is still there in ``for x``, and ``pirnt`` in ``print``."""
    torn = changes("forx in y:\n    go()\n", "for x in y:\n    go()\n")
    respelt = changes("whlie a < 3:\n    go()\n", "while a < 3:\n    go()\n")

    assert (torn.torn, torn.words_gone) == (1, 0)
    assert (respelt.respelt, respelt.words_gone, respelt.made_up) == (1, 0, 0)


def test_a_misplaced_line_that_stays_where_it_is_counts() -> None:
    """Where Python complains of a column, the repair is expected to move that line."""
    program = "a = 1\n  b = 2\nc = 3\n"

    assert changes(program, "if a:\n  b = 2\nc = 3\n").misplaced_kept
    assert not changes(program, "a = 1\nb = 2\nc = 3\n").misplaced_kept


@pytest.mark.parametrize(
    ("signal", "odd", "plain"),
    [
        ("undefined", "print(missing)\n", "missing = 1\nprint(missing)\n"),
        ("flaws", "x = 1\nif x is 1:\n    pass\n", "x = 1\nif x == 1:\n    pass\n"),
        ("bare_fstrings", "x = 1\nprint(f'due: ', {x})\n", "x = 1\nprint(f'due: {x}')\n"),
        ("warnings", "for n in 0:\n    pass\n", "for n in '0':\n    pass\n"),
        ("warnings", "'a'.missing\n", "'a'.upper\n"),
        ("useless", "try:\n    go()\nexcept: OSError\n", "try:\n    go()\nexcept OSError:\n    pass\n"),
        ("stray_texts", "if ready: ''\n", "if ready: pass\n"),
        ("lone_tuples", "a = go(1),\n", "a = (go(1),)\n"),
        ("nested_guards", "def f():\n    if __name__ == '__main__':\n        f()\n", "if __name__ == '__main__':\n    go()\n"),
        ("busy_classes", "class Draw:\n    print('one')\n", "class Draw:\n    one = 1\n"),
        ("idle_functions", "def Dog():\n    legs = 4\n", "def dog():\n    legs = input()\n    print(legs)\n"),
        ("idle_functions", "def Dog():\n    legs = 4\n", "class Dog:\n    def __init__(self):\n        self.legs = 4\n"),
        ("capital_functions", "def Dog():\n    pass\n", "class Dog:\n    pass\n"),
        ("small_classes", "class area:\n    pass\n", "def area():\n    pass\n"),
        ("classes_called_alone", "class Draw:\n    lines = 3\nDraw()\n", "class Draw:\n    lines = 3\npicture = Draw()\n"),
        ("nothing_used", "def cup():\n    size = 3\ntea = cup()\n", "def cup():\n    return 3\ntea = cup()\n"),
        ("nothing_used", "def cup():\n    print(3)\ntea = cup()\n", "def cup():\n    print(3)\ncup()\n"),
        (
            "arguments_hiding",
            "class Pot:\n    size = 3\ndef Cup(Pot):\n    size = 1\n",
            "class Pot:\n    size = 3\nclass Cup(Pot):\n    size = 1\n",
        ),
        ("assigned_inside", "if (tea := 3):\n    pass\n", "if tea == 3:\n    pass\n"),
        ("builtins_bound", "int = 3\n", "age = 3\n"),
        ("unreachable", "def f():\n    return 1\n    go()\n", "def f():\n    go()\n    return 1\n"),
    ],
)
def test_what_is_odd_counts(signal: str, odd: str, plain: str) -> None:
    """The odd program has one more of the oddity than the plain one, which has none."""
    assert (getattr(oddities_of(odd), signal), getattr(oddities_of(plain), signal)) == (1, 0)


@pytest.mark.parametrize("head", ["@cached\ndef cup():\n", "async def cup():\n", "def cup():\n    yield 1\n"])
def test_what_a_function_gives_back_need_not_be_returned(head: str) -> None:
    """What a decorator makes of a function, a coroutine and a generator are values."""
    assert oddities_of(f"{head}    print(3)\ntea = cup()\n").nothing_used == 0


def test_what_is_not_read_is_unknown() -> None:
    """Of programs that do not compile, and of very long ones, nothing is counted."""
    assert oddities_of("if\n") == UNKNOWN
    assert oddities_of("x = 1\n" * 2_001) == UNKNOWN
    assert oddities_of("") == Oddities(*(0.0 for _ in Oddities._fields))


@pytest.mark.parametrize("program", ["", "\n", "#", "(", "'", "\\\n", "x = '''\n"])
def test_nothing_much_can_be_compared_too(program: str) -> None:
    """A stretch without a token is compared like any other."""
    failure = first_problem("(" + program)
    assert failure is not None
    before = Before(View("(" + program, failure), 1, 1 + len(program), misplaced=False)

    assert before.changes(program)._replace(failure_kept=0) == Changes(*(0 for _ in Changes._fields))
