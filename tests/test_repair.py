"""The built-in engine finds what was meant, and keeps everything else."""

from __future__ import annotations

import ast
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Candidates, Edit
from tutor_app.evaluate.matching import abstract
from tutor_app.repair import repair
from tutor_app.repair.rank import abstract_region, open_columns
from tutor_app.source.edits import edits_between
from tutor_app.source.lexer import tokenise
from tutor_app.source.python import first_problem
from tutor_app.source.text import source_of

SLIPS = {
    "missing colon": ("for n in range(3)\n    print(n)\n", "for n in range(3):\n    print(n)\n"),
    "bracket never closed": ('name = input("Who? "\nprint(name)\n', 'name = input("Who? ")\nprint(name)\n'),
    "bracket closed twice": ("total = sum([1, 2]))\nprint(total)\n", "total = sum([1, 2])\nprint(total)\n"),
    "assignment for comparison": ("age = 3\nif age = 4:\n    print(age)\n", "age = 3\nif age == 4:\n    print(age)\n"),
    "body not indented": ("while True:\nprint('tick')\n", "while True:\n    print('tick')\n"),
    "misspelt keyword": ("x = 1\nwhlie x < 3:\n    x += 1\n", "x = 1\nwhile x < 3:\n    x += 1\n"),
    "capitalised keyword": ("Import math\nprint(math.pi)\n", "import math\nprint(math.pi)\n"),
    "else if": (
        "a = 1\nif a > 1:\n    b = 1\nelse if a > 0:\n    b = 2\n",
        "a = 1\nif a > 1:\n    b = 1\nelif a > 0:\n    b = 2\n",
    ),
    "print statement": ('print "hello"\nprint "world"\n', 'print("hello")\nprint("world")\n'),
    "string never closed": ("print('hello)\n", "print('hello')\n"),
    "missing comma": ("primes = [2, 3 5, 7]\nprint(primes)\n", "primes = [2, 3, 5, 7]\nprint(primes)\n"),
    "curly quotes": ("print(\u201chello\u201d)\n", 'print("hello")\n'),
    "console prompts": (">>> x = 3\n>>> print(x)\n", "x = 3\nprint(x)\n"),
    "ampersands": ("a = b = 1\nif a > 0 && b > 0:\n    print(a)\n", "a = b = 1\nif a > 0 and b > 0:\n    print(a)\n"),
    "keyword as name": ("class = 5\n", "class_ = 5\n"),
    "the same slip three times": (
        "a = 1\nb = 2\nprint(max(a, b)\nprint(min(a, b)\nprint(abs(a)\n",
        "a = 1\nb = 2\nprint(max(a, b))\nprint(min(a, b))\nprint(abs(a))\n",
    ),
    "header without a body": ("def main()\n", "def main():\n    pass\n"),
    "two errors": (
        "def area(w, h)\n    return w * h\n\nprint(area(2, 3)\n",
        "def area(w, h):\n    return w * h\n\nprint(area(2, 3))\n",
    ),
    "three errors": (
        "n = int(input('n: ')\nif n = 1:\n    print('one')\nelse\n    print('more')\n",
        "n = int(input('n: '))\nif n == 1:\n    print('one')\nelse:\n    print('more')\n",
    ),
}


def candidates_for(program: str) -> Candidates:
    """What the engine says, with all the time it needs."""
    return repair(program, diagnose(program), seconds=20.0)


def apply(program: str, edits: tuple[Edit, ...]) -> str:
    """The program after the edits, each of which must fit what is there."""
    pieces, position = [], 0
    for edit in edits:
        assert program[edit.start : edit.end] == edit.before
        pieces += (program[position : edit.start], edit.after)
        position = edit.end
    return "".join((*pieces, program[position:]))


@pytest.mark.parametrize("slip", SLIPS)
def test_the_first_answer_undoes_an_everyday_slip(slip: str) -> None:
    """For slips that every class makes, the most probable repair is the one a teacher would make."""
    broken, meant = SLIPS[slip]

    best = candidates_for(broken).best

    assert best is not None
    assert abstract(best.text) == abstract(meant)


@pytest.mark.parametrize("slip", SLIPS)
def test_every_candidate_is_a_different_program_that_parses(slip: str) -> None:
    """No candidate is broken, none says the same as another, and the best comes first."""
    found = candidates_for(SLIPS[slip][0])
    probabilities = [candidate.probability for candidate in found.repairs]

    assert all(ast.parse(candidate.text) for candidate in found.repairs)
    assert len({abstract(candidate.text) for candidate in found.repairs}) == len(found.repairs) <= 10
    assert probabilities == sorted(probabilities, reverse=True)
    assert 0 < sum(probabilities) <= 1


@pytest.mark.parametrize("slip", SLIPS)
def test_the_edits_are_the_whole_difference(slip: str) -> None:
    """Making the edits gives the repair, so what lies outside them is the student's, byte for byte."""
    broken = SLIPS[slip][0]

    for candidate in candidates_for(broken).repairs:
        assert apply(broken, candidate.edits) == candidate.text


def test_comments_spacing_and_line_ends_survive() -> None:
    """A repair leaves alone what has nothing to do with the mistake."""
    broken = "# count\r\nx  =  {'a' : 1}   # odd spacing\r\nif x\r\n\tprint( x )\r\n"

    best = candidates_for(broken).best

    assert best is not None
    assert best.text == broken.replace("if x\r", "if x:\r")


def test_a_comma_is_tried_where_the_expression_ends_not_where_python_says_it_begins() -> None:
    """CPython names the start of ``items[i]``; what is missing comes after it."""
    found = candidates_for("items = [1, 2]\nfor i in range(2):\n    print(items[i]', ')\n")
    assert any("print(items[i], ', ')" in repair.text for repair in found.repairs)


def test_of_programs_that_say_the_same_the_one_that_keeps_the_text_is_given() -> None:
    """An empty text would have the same tokens, but the student wrote something there."""
    assert all('print("")' not in found.text for found in candidates_for('print("total: )\n').repairs)


def test_no_bracket_is_taken_out_so_that_two_names_become_one() -> None:
    """``Column(Integer`` as ``ColumnInteger`` is hard to believe: it is among the last, if at all."""
    program = "size = Column(Integer, nullable=False, Key('id'))\n"
    assert sum(found.probability for found in candidates_for(program).repairs if "ColumnInteger" in found.text) < 0.05


def test_a_valid_program_has_no_candidates() -> None:
    """Nothing is proposed where nothing is wrong."""
    assert candidates_for("print('fine')\n") == Candidates()


def test_what_is_no_python_has_no_candidates() -> None:
    """A web page is not turned into a program."""
    page = "<html>\n<body>\n<p>Hello</p>\n</body>\n</html>\n"

    assert candidates_for(page) == Candidates()


def test_the_same_program_gets_the_same_answer() -> None:
    """Two runs do not differ."""
    broken = SLIPS["three errors"][0]

    assert candidates_for(broken) == candidates_for(broken)


def test_a_slip_in_a_long_program_is_found_as_in_a_short_one() -> None:
    """Code far from the mistake does not change the repair."""
    filler = "".join(f"def step_{n}(value):\n    return value + {n}\n\n\n" for n in range(200))
    broken = filler + "for n in range(3)\n    print(n)\n" + filler

    best = candidates_for(broken).best

    assert best is not None
    assert best.edits == (Edit(start=len(filler) + 17, end=len(filler) + 17, before="", after=":"),)


def test_a_deadline_that_has_passed_still_gives_what_was_found() -> None:
    """The first look at the program is always finished."""
    broken = SLIPS["missing colon"][0]

    found = repair(broken, diagnose(broken), seconds=0.0)

    assert found.best is not None


PROGRAMS = [meant for _broken, meant in SLIPS.values()]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    program=st.sampled_from(PROGRAMS),
    place=st.integers(0, 200),
    junk=st.text(alphabet="()[]{}:,.='\"#\\ \n\tabc1\u201c\u00a0", max_size=4),
    cut=st.integers(0, 3),
)
def test_whatever_is_done_to_a_program_the_engine_keeps_its_word(program: str, place: int, junk: str, cut: int) -> None:
    """Random damage never makes the engine fail, nor offer a program that does not parse or differs outside its edits."""
    place = min(place, len(program))
    broken = program[:place] + junk + program[place + cut :]

    for candidate in repair(broken, diagnose(broken), seconds=0.2).repairs:
        assert first_problem(candidate.text) is None
        assert apply(broken, candidate.edits) == candidate.text


@given(before=st.text(alphabet="ab =:()'\"\n\\#\t", max_size=60), after=st.text(alphabet="ab =:()'\"\n\\#\t", max_size=60))
def test_edits_turn_one_text_into_the_other(before: str, after: str) -> None:
    """The edits between any two texts lead from the first to the second, in order and apart from each other."""
    edits = edits_between(before, after)

    assert apply(before, edits) == after
    assert all(one.end < two.start for one, two in pairwise(edits))


@given(text=st.text(max_size=200))
def test_tokens_are_parts_of_the_text_in_order(text: str) -> None:
    """The tokeniser takes any text, and loses none but white space and line joins."""
    position = 0
    for token in tokenise(text):
        assert token.start >= position
        assert text[token.start : token.start + len(token.text)] == token.text
        assert not text[position : token.start].strip(" \t\f\r\n\\")
        position = token.end


def test_an_endless_line_is_left_alone() -> None:
    """A line as long as a book is not searched, and the answer says that the search was cut short."""
    broken = "total = " + "1+" * 5_000 + "\n"

    assert candidates_for(broken) == Candidates(exhausted=False)


def test_a_line_in_the_wrong_column_is_moved_rather_than_its_neighbours() -> None:
    """Where raising one line and lowering another say the same, the one that Python stops at is moved, into an even column."""
    odd = "def f():\n    total = 1\n      print(total)\n"
    best = candidates_for(odd).best

    assert best is not None
    assert best.text == "def f():\n    total = 1\n    print(total)\n"


def test_a_line_in_another_block_is_another_repair() -> None:
    """In which of the blocks above a line stands counts, even where only that line is looked at."""
    above = "for cup in cups:\n    if cup:\n        pour()\n\n"
    columns = open_columns(source_of(above + " wash()\n"), len(above))

    depths = {abstract_region(f"\n{indent}wash()\n", columns) for indent in ("", "    ", "        ")}

    assert columns == (0, 4, 8)
    assert len(depths) == 3


def test_the_end_of_a_text_above_does_not_make_repairs_the_same() -> None:
    """Below the quotes that end a text of several lines, code is told apart as code."""
    program = '"""\nTea.\n"""\nfrom tea import milk sugar\n\n\ndef pour():\n    """Into cups."""\n'

    found = {abstract(candidate.text) for candidate in candidates_for(program).repairs}

    assert {abstract(program.replace("milk sugar", names)) for names in ("milk, sugar", "milk")} <= found
