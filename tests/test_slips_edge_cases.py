"""Slips beside text that only looks like them: what is right stays as it is, however the program is written."""

from __future__ import annotations

import pytest
from edit_scripts import repair_to

from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Problem
from tutor_app.examine import examine
from tutor_app.repair.propose import candidates
from tutor_app.slips.context import EditContext
from tutor_app.slips.headers.conditions import wrap_condition
from tutor_app.slips.headers.definitions import definitions
from tutor_app.slips.lines import ends, missing, whole
from tutor_app.slips.operators.commas import commas
from tutor_app.slips.operators.equals import sides
from tutor_app.slips.operators.lookalikes import lookalikes
from tutor_app.slips.pasted import markers, numbers
from tutor_app.slips.python2 import calls
from tutor_app.slips.slip import Undo
from tutor_app.slips.strings import curly
from tutor_app.slips.tokens.generic import deletions, insertions, is_generic, marks, replacements, swaps
from tutor_app.slips.view import View
from tutor_app.slips.words import imports, names
from tutor_app.slips.words.sites import near_failure
from tutor_app.source.edits import changed, fit, replaced
from tutor_app.source.python import first_problem
from tutor_app.source.text import source_of


def view_of(broken: str) -> View:
    """The program with CPython's complaint."""
    failure = first_problem(broken)
    assert failure is not None
    return View(broken, failure)


def tried(undo: Undo, broken: str) -> list[tuple[str, str]]:
    """The names of the steps, each with what it makes of the program."""
    return [(step.name, replaced(broken, step.edits)) for step in undo(view_of(broken))]


def texts(undo: Undo, broken: str) -> list[str]:
    """What the steps make of the program."""
    return [text for _name, text in tried(undo, broken)]


IN_TEXT = {
    "dash in a string": ("print('a – b', 3 – 1)\n", "print('a – b', 3 - 1)\n"),
    "ellipsis in a comment": ("tea = 3 – 1  # so…\n", "tea = 3 - 1  # so…\n"),
    "no-break space in a string": ("print('1\u00a0000')\ntea\u00a0= 3\n", "print('1\u00a0000')\ntea = 3\n"),
    "joiner in a string of several lines": (
        "tea = '''\n\U0001f469\u200d\U0001f52c\n'''\ncup\u200b = 3\n", "tea = '''\n\U0001f469\u200d\U0001f52c\n'''\ncup = 3\n",
    ),
    "Russian string": ("print('\u0441\u043e\u043a')\ntea = 3 – 1\n", "print('\u0441\u043e\u043a')\ntea = 3 - 1\n"),
    "Russian name": ("\u0441\u0443\u043c\u043c\u0430 = 3 – 1\n", "\u0441\u0443\u043c\u043c\u0430 = 3 - 1\n"),
    "between curly quotes": ("print（“a – b”, 3 – 1）\n", "print(“a – b”, 3 - 1)\n"),
    "field of an f-string": ("print(f'a – {tea – 1}')\n", "print(f'a – {tea - 1}')\n"),
}  # fmt: skip


@pytest.mark.parametrize("case", IN_TEXT)
def test_lookalikes_in_strings_and_comments_are_text(case: str) -> None:
    """Only what Python would read as code becomes what it looks like."""
    broken, right = IN_TEXT[case]

    assert dict(tried(lookalikes, broken))["lookalikes"] == right


def test_a_word_of_latin_letters_and_their_likes_is_one_word() -> None:
    """A foreign letter that looks Latin is a slip where the word is Latin otherwise."""
    assert "print(3 - 1)\n" in texts(lookalikes, "\u0440rint(3 – 1)\n")


CURLY_IN_TEXT = {
    "apostrophe in a string": ("print('it’s')\nprint(“tea”)\n", "print('it’s')\nprint(\"tea\")\n"),
    "apostrophe in a comment": ("print(“tea”)  # it’s hot\n", 'print("tea")  # it’s hot\n'),
    "quotes in a string of several lines": (
        'tea = """\n“hot”\n"""\nprint(“tea”)\n', 'tea = """\n“hot”\n"""\nprint("tea")\n',
    ),
    "other quote between curly ones": ("print(“it’s tea”)\n", 'print("it’s tea")\n'),
    "apostrophes between curly quotes": ("print(“don't”, “can't”)\n", 'print("don\'t", "can\'t")\n'),
    "straight quote at one end": ("print(“it’s\", 'tea')\n", "print(\"it’s\", 'tea')\n"),
    "curly quote at one end": ("print(\"it’s”)\n", "print(\"it’s\")\n"),
    "field of an f-string": ("print(f'it’s {ages[“tea”]}')\n", "print(f'it’s {ages[\"tea\"]}')\n"),
}  # fmt: skip


@pytest.mark.parametrize("case", CURLY_IN_TEXT)
def test_curly_quotes_in_strings_and_comments_are_text(case: str) -> None:
    """Only the curly quotes at which a string begins or ends become straight."""
    broken, right = CURLY_IN_TEXT[case]

    assert dict(tried(curly.undo, broken))["straight-quotes"] == right


def test_backticks_in_strings_are_text() -> None:
    """A backtick between straight quotes is no quote."""
    assert dict(tried(curly.undo, "print(`tea`, 'a`b')\n"))["straight-ticks"] == "print('tea', 'a`b')\n"


def test_curly_quotes_that_close_straight_ones_on_a_line_are_all_replaced() -> None:
    """What stands between two such strings looks like a string of its own, and is none."""
    assert "print('tea', 'milk')\n" in texts(curly.undo, "print('tea’, 'milk’)\n")


KNOWING = (
    "swap-sides", "insert * product", "delete-header", "delete-lines-1", "delete-lines-3", "delete-rest", "delete-block",
    "delete-all-before", "delete-head-outdent",
)  # fmt: skip


@pytest.mark.parametrize("operator", KNOWING)
def test_a_step_that_knows_why_is_not_generic(operator: str) -> None:
    """That its name begins like that of a generic step does not make it one."""
    assert not is_generic(operator)


@pytest.mark.parametrize("undo", [insertions, deletions, replacements, swaps, marks])
def test_a_step_that_tries_any_token_is_generic(undo: Undo) -> None:
    """All that is proposed whatever the token knows nothing of why."""
    names = {name for name, _text in tried(undo, "print(a, b, c + d = e, f:\nprint(c)\n")}

    assert names
    assert all(map(is_generic, names))


def test_print_without_brackets_is_left_alone() -> None:
    """``print`` alone on its line is correct in Python 3."""
    assert not any("print()" in text for text in texts(calls.undo, "print\nprint 'tea'\nprint\n"))
    assert not any("print()" in text for text in texts(calls.undo, "print 'tea'\nprint\n"))


TABBED = {
    "head deleted": (whole.undo, "def pour():\n\tif tea hot:\n\t\tdrink()\n\t\tpour()\n\treturn tea\n"),
    "clause dropped": (missing.undo, "def pour():\n\telse:\n\t\tdrink()\n\treturn tea\n"),
}


@pytest.mark.parametrize("case", TABBED)
def test_lines_moved_among_tabs_keep_tabs(case: str) -> None:
    """In a function set in by tabs no line gets spaces."""
    undo, broken = TABBED[case]
    moved = [text for name, text in tried(undo, broken) if name in {"delete-head-outdent", "drop-clause-keep-body"}]

    assert any(first_problem(text) is None for text in moved)
    assert not any("\n " in text for text in moved)


CRLF = {
    "fence": (markers.undo, "```\r\nprint('tea')\r\n```\r\n", "print('tea')\r\n"),
    "line numbers": (numbers.undo, "1. tea = 3\r\n2\r\n3. print(tea)\r\n", "tea = 3\r\n\r\nprint(tea)\r\n"),
    "rest": (whole.undo, "tea = 3\r\n7 milk\r\nsugar +\r\nlemon\r\n", "tea = 3"),
    "last line": (whole.undo, "tea = 3\r\n7 milk", "tea = 3"),
}


@pytest.mark.parametrize("case", CRLF)
def test_lines_that_end_in_carriage_return_and_line_feed_are_lines(case: str) -> None:
    """What looks at a line's end looks before both."""
    undo, broken, right = CRLF[case]

    assert right in texts(undo, broken)


def test_nothing_is_put_between_carriage_return_and_line_feed() -> None:
    """What is put at the end of a line stands before both, also where that line ends in an open string or a comment."""
    programs = ("print('tea\r\nprint(1)\r\n", "if tea  # hot\r\n    print(1)\r\n", "print(tea\r\nmilk = 'hot\r\nprint(1)\r\n")
    made = [replaced(broken, step.edits) for broken in programs for step in candidates(view_of(broken))]

    assert made
    assert not any("\r" in text.replace("\r\n", "") for text in made)


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_new_lines_end_as_the_others_do(newline: str) -> None:
    """A program has one kind of line end, before and after."""
    broken = "def pour()\ntry:\n    drink()\nprint(1) print(2)\n".replace("\n", newline)
    made = [replaced(broken, step.edits) for step in candidates(view_of(broken))]

    assert any(text.count(newline) > broken.count(newline) for text in made)
    assert not any("\n" in text.replace(newline, "") for text in made)


def test_a_lone_carriage_return_ends_a_line() -> None:
    """Lines are counted as CPython counts them, and the repair's edits are those of the student's own text."""
    broken = "tea = 3  # hot\rif tea == 3\r    print('it\\\rs')\rprint('no'\r"
    right = "tea = 3  # hot\rif tea == 3:\r    print('it\\\rs')\rprint('no')\r"

    source = source_of(broken)
    best = examine(broken, seconds=20.0).candidates.best

    assert [source.line_at(token.start) for token in source.code] == [token.line for token in source.code]
    assert len(source.lines) == 6
    assert best is not None
    assert fit(broken, best.edits)
    assert best.text == right == changed(broken, best.edits)


def test_a_raised_number_is_no_letter() -> None:
    """``x²`` is no name to Python: what was meant is a power."""
    broken = "area = x² + 3³\n"

    assert [token.text for token in source_of(broken).code] == ["area", "=", "x", "²", "+", "3", "³"]
    assert "area = x**2 + 3**3\n" in texts(lookalikes, broken)


def test_a_condition_is_wrapped_where_it_begins() -> None:
    """Whatever space there is between the word and the condition."""
    assert "if  (tea and\n    milk):\n    pass\n" in texts(wrap_condition, "if  tea and\n    milk:\n    pass\n")
    assert "if((tea) and\n    milk):\n    pass\n" in texts(wrap_condition, "if(tea) and\n    milk:\n    pass\n")


def test_what_stands_before_an_assignment_is_taken_away_whole() -> None:
    """Whatever space there is behind the word."""
    assert "(tea) = 3\n" in texts(sides, "print(tea) = 3\n")
    assert "tea = 3\n" in texts(sides, "return  tea = 3\n")
    assert "return 3\n" in texts(sides, "return tea=3\n")


def test_lines_are_tried_in_the_order_in_which_they_are_suspected() -> None:
    """The order of two lines does not depend on their numbers."""
    above = "cup = 1\n" * 7
    lists = View(above + "print(1 2 3)\nprint(4 5 6)\n", Problem(type="SyntaxError", message="", line=9))
    parts = View(above + "print(1) +\ntea +\nmilk\n", Problem(type="SyntaxError", message="", line=9))
    heads = View(above + "if tea:\n    if cup:\n        drink()\n", Problem(type="SyntaxError", message="", line=9))

    assert [lists.line_at(step.edits[0][0]) for step in commas(lists)][:1] == [8]
    assert [parts.line_at(step.edits[0][0]) for step in ends.undo(parts) if step.name == "join-lines"] == [7, 8]
    assert [heads.line_at(step.edits[0][0]) for step in whole.undo(heads) if step.name == "delete-head-outdent"] == [8, 7]


PLACEHOLDERS = {
    "class": ("class:\n    pass\nName = 3\n", "class Name:\n    pass\nName = 3\n", "Name"),
    "module": ("import ''\nmodule = 3\n", "import module\nmodule = 3\n", "module"),
    "password": ("password = 3\npass = 4\n", "password = 3\npassword = 4\n", "password"),
}


@pytest.mark.parametrize("case", PLACEHOLDERS)
def test_a_name_that_stands_for_any_is_made_up(case: str) -> None:
    """Even where the student's program has a thing of that name."""
    broken, right, name = PLACEHOLDERS[case]
    undo: Undo = {"class": definitions, "module": imports.undo, "password": near_failure(names.renamed)}[case]
    context = EditContext(broken, diagnose(broken), repair_to(broken, right))

    assert right in texts(undo, broken)
    assert [word for change in context.changes for word in context.made_up(change)] == [name]
