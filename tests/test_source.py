"""One model of program text: lines, edits, CPython's verdict and what its messages mean."""

from __future__ import annotations

import builtins
import gc
import re
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Edit, Problem
from tutor_app.examine import examine
from tutor_app.source import python
from tutor_app.source.edits import (
    Moves,
    Replacement,
    changed,
    edits_between,
    fit,
    only_change,
    replaced,
    replacements,
    spans_after,
)
from tutor_app.source.lexer import token_texts
from tutor_app.source.memory import forget, remembered
from tutor_app.source.problems import ProblemKind, Wording, kind_of, meaning, message_class, read, renumbered, wordings
from tutor_app.source.python import first_problem, is_expression, parse, parsed
from tutor_app.source.text import Source, column_of, indent_of, source_of, width_of

TEXTS = st.text(alphabet="ab =:()'\"\n\\#\t", max_size=60)
PROGRAM = "def area(w, h):\n\treturn w * h  # both\n\nprint(area(2,\n    3))\n"


def problem(message: str, kind: str = "SyntaxError") -> Problem:
    """What CPython reports with the message, somewhere."""
    return Problem(type=kind, message=message, line=1)


def test_a_line_knows_its_place_and_its_tokens() -> None:
    """Lines, offsets and tokens agree with each other; comments are no code."""
    source = source_of(PROGRAM)

    assert [source.line_at(start) for start in source.starts[:-1]] == list(range(len(source.lines)))
    assert [token.text for token in source.on_line(1)] == ["return", "w", "*", "h"]
    assert (source.previous_code(3), source.next_code(1), source.is_code(2)) == (1, 3, False)
    assert source.text[source.starts[1] : source.code_end(1)] == "\treturn w * h"


def test_a_tab_reaches_to_the_next_eighth_column() -> None:
    """Widths are columns as CPython counts them."""
    assert [width_of(indent) for indent in ("", "  ", "\t", "  \t ", "\t\t")] == [0, 2, 8, 9, 16]
    assert (indent_of(" \t\fx = 1"), column_of("a\n\tb", 3)) == (" \t\f", 8)


def test_brackets_know_their_partners_and_statements_their_lines() -> None:
    """A call over two lines is one statement; what has no partner is told apart."""
    source = Source(PROGRAM)
    partner, open_, lonely = Source("f(a[1)\n").brackets

    assert [token.text for token in source.firsts] == ["def", "return", "print"]
    assert source.statement_lines(4) == (3, 4)
    assert (partner, open_, lonely) == ({}, [1, 3], [5])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("x <<= 0.5  # half", ("x", "<<=", "0.5")),
        ('print("total + x)', ("print", "(", '"', "total", "+", "x", ")")),
        ("say 'a \"b", ("say", "'", "a", '"', "b")),
        ('x = f"a b"', ("x", "=", 'f"a b"')),
        ("'''never closed", ("'''", "never", "closed")),
        ('r"', ("r", '"')),
        ('"one \\\n  two"', ('"', "one", "\\", "two", '"')),
    ],
)
def test_what_follows_an_open_quote_counts_word_by_word(text: str, words: tuple[str, ...]) -> None:
    """Where a quote is not closed, nobody can say where the text would have ended, so its words are tokens."""
    assert token_texts(text) == words


def test_open_quotes_upon_open_quotes_are_no_burden() -> None:
    """A line of nothing but escaped quotes is read to its end."""
    assert len(token_texts("'x" + "\\'" * 2_000)) == 4_002


def test_a_text_is_worked_out_once() -> None:
    """Whoever asks for the same text gets the same source."""
    assert source_of(PROGRAM) is source_of(str(PROGRAM))


@given(before=TEXTS, after=TEXTS)
def test_edits_carry_places_over_and_back(before: str, after: str) -> None:
    """A character that no edit takes is found again behind the edits, and from there at its old place."""
    edits = edits_between(before, after)
    moves = Moves(edits)
    takers = [next((edit for edit in edits if edit.start <= at < edit.end), None) for at in range(len(before))]

    assert fit(before, edits)
    assert changed(before, edits) == replaced(before, replacements(edits)) == after
    assert [after[start:end] for start, end in spans_after(edits)] == [edit.after for edit in edits]
    assert [moves.taking(at) for at in range(len(before))] == takers
    for at in (at for at, taker in enumerate(takers) if taker is None):
        assert after[moves.after(at)] == before[at]
        assert moves.before(moves.after(at)) == at


def test_what_an_edit_brings_has_no_place_before() -> None:
    """Only characters of the student's own can be traced back."""
    edits = [Edit(start=1, end=1, before="", after="xy")]

    assert [Moves(edits).before(at) for at in range(4)] == [0, None, None, 1]


def test_edits_that_are_not_the_programs_own_do_not_fit() -> None:
    """Wrong text, wrong order and overlaps are noticed."""
    one, two = Edit(start=0, end=1, before="a", after="b"), Edit(start=2, end=3, before="c", after="")

    assert fit("abc", [one, two])
    assert not fit("abc", [two, one])
    assert not fit("xbc", [one])


def test_a_stretch_is_edited_by_itself() -> None:
    """Edits within some lines can be made without the rest of the program."""
    assert replaced("one\ntwo\nthree\n", [(4, 5, "T")], 4, 7) == "Two"


@pytest.mark.parametrize("row", wordings(), ids=lambda row: row.kind.value)
def test_every_wording_is_read_as_its_own_kind(row: Wording) -> None:
    """No row of the table hides behind one above it, and each comes with messages of a known version."""
    assert row.says
    assert {read(message).kind for message in row.says} == {row.kind}
    assert {f"3.{n}" for n in range(8, 16)} >= {row.first, row.last}


def test_every_kind_has_a_wording() -> None:
    """All kinds can be met, but for the three that have no words of their own."""
    without = {ProblemKind.F_STRING, ProblemKind.NOT_TEXT, ProblemKind.TOO_COMPLEX, ProblemKind.OTHER}

    assert {row.kind for row in wordings()} == set(ProblemKind) - without


@pytest.mark.parametrize(
    ("message", "details"),
    [
        ("'[' was never closed", ("[", "", None, "")),
        ("closing parenthesis ')' does not match opening parenthesis '[' on line 3", (")", "[", 3, "")),
        ("expected an indented block after 'for' statement on line 7", ("", "", 7, "'for' statement")),
        ("cannot assign to function call here. Maybe you meant '==' instead of '='?", ("", "", None, "function call")),
        ("cannot assign to True", ("", "", None, "True")),
        ("'break' outside loop", ("", "", None, "break")),
        ("'continue' not properly in loop", ("", "", None, "continue")),
        ("keyword argument repeated: size", ("", "", None, "size")),
        ("invalid character '“' (U+201C)", ("“", "", None, "")),
        ("no binding for nonlocal 'total' found", ("", "", None, "total")),
    ],
)
def test_a_message_gives_up_its_details(message: str, details: tuple[str, str, int | None, str]) -> None:
    """Bracket, partner, line and word are read where the message names them."""
    said = read(message)

    assert (said.sign, said.other, said.line, said.word) == details


def test_inside_a_formatted_string_the_kind_is_that_of_the_string() -> None:
    """Up to Python 3.11 the message begins with the string; what is wrong inside is told beside it."""
    said = read("f-string: invalid syntax. Perhaps you forgot a comma?")

    assert (said.kind, said.inner, said.innermost) == (ProblemKind.F_STRING, ProblemKind.FORGOT_COMMA, ProblemKind.FORGOT_COMMA)
    assert read("f-string: empty expression not allowed").inner is ProblemKind.F_STRING_EMPTY
    assert read("t-string: expecting '}'").kind is ProblemKind.F_STRING


def test_what_is_not_known_is_said_to_be_so() -> None:
    """A wording of a later Python is no error of ours."""
    assert kind_of(problem("the moon is made of cheese")) is ProblemKind.OTHER
    assert kind_of(problem("", "MemoryError")) is ProblemKind.TOO_COMPLEX
    assert kind_of(problem("", "UnicodeEncodeError")) is ProblemKind.NOT_TEXT


BROKEN = {
    "print('hi'\n": ProblemKind.NEVER_CLOSED,
    "print('hi'))\n": ProblemKind.UNMATCHED_CLOSER,
    "x = (1, 2]\n": ProblemKind.MISMATCHED_CLOSER,
    "x = 'a\n": ProblemKind.UNTERMINATED_STRING,
    "x = '''a\n": ProblemKind.UNTERMINATED_TRIPLE_STRING,
    "if x\n    pass\n": ProblemKind.EXPECTED_COLON,
    "if x:\npass\n": ProblemKind.EXPECTED_INDENTED_BLOCK,
    "x = 1\n  y = 2\n": ProblemKind.UNEXPECTED_INDENT,
    "if x:\n    y = 1\n  z = 2\n": ProblemKind.UNINDENT_MISMATCH,
    "if x:\n        y = 1\n\tz = 2\n": ProblemKind.TABS,
    "x = “a”\n": ProblemKind.INVALID_CHARACTER,
    "x = a\u200bb\n": ProblemKind.NON_PRINTABLE,
    "x = [1 2]\n": ProblemKind.FORGOT_COMMA,
    "x = 12ab\n": ProblemKind.INVALID_DECIMAL,
    "f() = 3\n": ProblemKind.CANNOT_ASSIGN,
    "x = f'{}'\n": ProblemKind.F_STRING,
    "return 3\n": ProblemKind.OUTSIDE_FUNCTION,
    "break\n": ProblemKind.OUTSIDE_LOOP,
    "f(a=1, 2)\n": ProblemKind.POSITIONAL_FOLLOWS_KEYWORD,
    "def f(a=1, b): pass\n": ProblemKind.DEFAULT_ORDER,
    "print 'a'\n": ProblemKind.MISSING_PRINT_PARENTHESES,
    "try:\n    pass\nx = 1\n": ProblemKind.EXPECTED_EXCEPT,
    "x = $\n": ProblemKind.INVALID_SYNTAX,
}


@pytest.mark.parametrize("text", BROKEN)
def test_the_running_python_says_it_in_words_that_are_known(text: str) -> None:
    """Whatever version runs this, its messages for everyday mistakes are read as what they are."""
    found = first_problem(text)

    assert found is not None
    assert kind_of(found) is BROKEN[text]


@pytest.mark.parametrize("text", [*BROKEN, "x = 'é', f(a=1, a=2)\n", "ä = 'ö'; return 3\n", "x = 1\n", "(" * 300, "x = '\ud800'"])
def test_both_ways_of_asking_give_the_same_verdict(text: str) -> None:
    """Parsing first and compiling the tree complains as compiling the text does, columns in characters included."""
    assert parsed(text).problem == first_problem(text)


def test_columns_count_characters_where_cpython_counts_bytes() -> None:
    """The compiler, unlike the parser, counts bytes."""
    found = first_problem("ä = 'öü'; return 3\n")

    assert found is not None
    assert found.column == 11


def test_a_refused_text_may_still_have_a_tree() -> None:
    """``return`` outside a function is read by the parser and refused by the compiler."""
    assert parsed("return 3\n").tree is not None
    assert parsed("if\n").tree is None
    assert parsed("x = 1  # one\n").fingerprint == parsed("x  = 1\n").fingerprint != parsed("x = 2\n").fingerprint


def test_fragments_are_values_or_statements() -> None:
    """A fragment is looked at without a program around it."""
    assert [is_expression(text) for text in ("a + 1", "a\n+ 1", "a +", "x = 1")] == [True, True, False, False]
    assert (parse("x = ") is None, parse("x = 1") is None) == (True, False)


def test_the_best_repair_is_parsed_three_times_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once by the search, once for its tree: ranking, evidence and checks share what was found.

    The student's program is parsed once more where a step of the search leads back to it.
    """
    asked: list[str] = []

    def counting(text: Any, *arguments: Any, **options: Any) -> Any:
        asked.extend([text] if isinstance(text, str) else [])
        return builtins.compile(text, *arguments, **options)

    monkeypatch.setattr(python, "compile", counting, raising=False)
    forget()
    program = "def area(w, h)\n    return w * h\n\nprint(area(2, 3)\n"

    best = examine(program, seconds=20.0).repair

    assert best is not None
    assert 1 <= asked.count(best.text) <= 3
    assert asked.count(program) <= 2


def test_the_diagnosis_names_the_same_problem() -> None:
    """What is diagnosed is what the repair starts from."""
    text = "if x\n    pass\n"

    assert diagnose(text).problem == first_problem(text)
    assert meaning(problem("expected ':'")).kind is ProblemKind.EXPECTED_COLON


def test_details_are_cut_out_of_a_message_for_the_rankers_tables() -> None:
    """The tables know messages without names, numbers and places."""
    assert message_class("closing parenthesis ')' does not match opening parenthesis '[' on line 3") == (
        "closing parenthesis _ does not match opening parenthesis _ o"
    )
    assert re.search(r"\d", message_class("unterminated string literal (detected at line 12)")) is None


def test_what_is_remembered_of_texts_can_be_forgotten() -> None:
    """Work is done once for a text, and again when all was forgotten."""
    asked: list[str] = []

    @remembered(2)
    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    assert [length("abc"), length("abc"), asked] == [3, 3, ["abc"]]
    forget()
    assert [length("abc"), asked] == [3, ["abc", "abc"]]


NAMED = (
    "def zqf(zqx, zqx):\n    pass\n",
    "def zqf(zqx):\n    global zqx\n",
    "zqf(zqx=1, zqx=2)\n",
    "def zqf():\n    nonlocal zqx\n",
    "zqx = f'{zqy zqz}'\n",
    "retrun zqx + 3zqy\nimport zqx from zqy\nfor zqx in zqy print zqx\nzqx = 'zqy\n",
)
"""Programs whose names Python's messages, the repairs, and the words about them quote; the letters are in no word of ours."""


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_nothing_of_a_program_is_held_between_two_examinations(lang: str) -> None:
    """A worker sees one student's program after another: not even a name of the one before is in its memory."""
    mark = f"zq{uuid4().hex}"
    for program in NAMED:
        examine(program.replace("zq", mark), lang=lang)
    assert list(holders(mark)) != []
    forget()
    gc.collect()
    assert list(holders(mark)) == []


def holders(mark: str) -> Iterator[str]:
    """The types of who holds a string that has ``mark`` in it, be it in what the collector does not follow; not frames.

    Types are looked at, as ``isinstance`` asks a proxy for what may be gone.
    """
    for owner in gc.get_objects():
        inside = [] if type(owner) is FrameType else [owner]
        while inside:
            for held in gc.get_referents(inside.pop()):
                if issubclass(type(held), str) and mark in held and held != mark:
                    yield type(owner).__name__
                elif issubclass(type(held), dict | tuple | frozenset) and not gc.is_tracked(held):
                    inside.append(held)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("f((x)", [(1, 2, "")], [(2, 3, "")]),
        ("a b", [(1, 1, "aa")], [(0, 0, "aa")]),
        ("x = 1", [(2, 3, "==")], [(3, 3, "=")]),
        ("ab ab", [(0, 2, "cd"), (3, 5, "cd")], [(0, 5, "cd cd")]),
    ],
)
def test_edits_that_make_the_same_text_are_one_change(text: str, one: list[Replacement], other: list[Replacement]) -> None:
    """However it is put, there is one smallest edit for what becomes of a text."""
    change = only_change(text, one)

    assert change == only_change(text, other) != only_change(text, [(0, 0, "#")])
    assert replaced(text, [change]) == replaced(text, one)


def test_an_edit_that_changes_nothing_is_nothing() -> None:
    """A step that writes what is there puts nothing in place of nothing."""
    start, end, new = only_change("x = 1", [(0, 1, "x"), (4, 5, "1")])

    assert (end - start, new) == (0, "")


def test_a_message_counts_lines_from_further_up() -> None:
    """What a message says of a line moves with the text; other numbers stay."""
    assert renumbered("expected an indented block after 'if' statement on line 3", 10).endswith("on line 13")
    assert renumbered("invalid decimal literal 12", 10) == "invalid decimal literal 12"


def test_no_pattern_has_a_possessive_group() -> None:
    """Python before 3.11.5 matches groups wrongly that give nothing back and hold alternatives; sets of characters are safe."""
    root = Path(__file__).parents[1]
    for file in [*root.glob("tutor_app/**/*.py"), *root.glob("validators/**/*.py")]:
        assert not re.search(r"\)(?:[*+?]|\{[\d,]+\})\+|\(\?>", file.read_text(encoding="utf-8")), file


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("x = '''a\nb''' \\ 1\n", " 1"),
        ("z = 1\nx = (1,\n '''a\nc\n\n  b''' \\ 1\n", " 1"),
        ("x = '''a\nb''' 'c' 1\n", "1"),
        ("x = '''a\nb''' ?\n", "?"),
    ],
)
def test_a_column_is_one_of_its_own_line(text: str, behind: str) -> None:
    """Behind a string over several lines CPython counts some columns from where the string began."""
    found = first_problem(text)

    assert found is not None and found.column is not None
    assert text.split("\n")[found.line - 1][found.column - 1 :] == behind


def test_the_end_of_a_text_behind_a_string_is_a_place_of_its_own_line() -> None:
    """There CPython counts from where the last line begins, in bytes, and one more for the end."""
    found = first_problem("try:\n    match = \"\"\"変数\n    'é'\"\"\" *")

    assert found is not None and found.column is not None
    assert 1 <= found.column <= len("    'é'\"\"\" *") + 2


@pytest.mark.parametrize("before", ["x = ", "é = ", "変数, 変数, 𝒳 = ", "print('é', 1 + "])
def test_a_number_with_a_leading_zero_is_found_where_it_is(before: str) -> None:
    """CPython's tokenizer counts the columns of this one message in bytes."""
    found = first_problem(f"{before}07\n")

    assert found is not None
    assert "leading zeros" in found.message
    assert (found.column, found.end_column) == (len(before) + 1, len(before) + 2)


def test_letters_of_several_bytes_behind_a_joined_line_move_no_column() -> None:
    """There CPython counts the bytes of the last line, and asks the line above how many characters they are."""
    found = first_problem("cups[((''*f) \\\n    + f\"{変数}\", 3j)] =\n")

    assert found is not None
    assert (found.line, found.column) == (2, len('    + f"{変数}", 3j)] =') + 1)
