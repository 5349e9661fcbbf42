"""The measure of repair accuracy: exact match of abstract tokens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor_app.evaluate.matching import abstract, matches


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("total = 3\n", ("NAME", "=", "NUMBER")),
        ("for i in range(3):\n    pass\n", ("for", "NAME", "in", "NAME", "(", "NUMBER", ")", ":", "NEWLINE", "INDENT", "pass")),
        ("# note\n\n\nx = 'a'  # more\n", ("NAME", "=", "STRING")),
        ("f(1,\n\n  # two\n  2)", ("NAME", "(", "NUMBER", ",", "NUMBER", ")")),
        ("if a:\n  b\nc", ("if", "NAME", ":", "NEWLINE", "INDENT", "NAME", "NEWLINE", "DEDENT", "NAME")),
        ("", ()),
        ("None", ("None",)),
        ("match = 1", ("NAME", "=", "NUMBER")),
    ],
)
def test_keywords_operators_and_layout_stay_and_the_rest_is_abstracted(program: str, expected: tuple[str, ...]) -> None:
    """Identifiers, numbers and strings lose their text; comments, blank lines and the end do not count."""

    assert abstract(program) == expected


@pytest.mark.parametrize("text", ["f'{a} and {b!r:>{width}}'", "f'{{}}'", "f'plain'", "f\"{x['k']}\"", "rb'x'", "'''a\nb'''"])
def test_every_string_is_one_token(text: str) -> None:
    """An f-string counts as one STRING on every version of Python."""

    assert abstract(f"x = {text}\n") == ("NAME", "=", "STRING")


def test_two_neighbouring_strings_stay_two() -> None:
    """Implicit concatenation is not the same program as one string."""

    assert abstract("'a' f'{b}'") == ("STRING", "STRING")


@pytest.mark.parametrize("program", ["x = (1", "a = $", "s = 'abc", "if x:\n    a\n  b\n", "'''never closed"])
def test_text_without_tokens_is_an_error_and_matches_nothing(program: str) -> None:
    """What cannot be split into tokens raises ValueError, and is no match even of itself."""

    with pytest.raises(ValueError, match="not a sequence of Python tokens"):
        abstract(program)
    assert not matches(program, [program])


def test_any_target_may_match() -> None:
    """One matching target is enough, and a target that cannot be read does no harm."""

    assert matches("print('hi')", ["print 'hi'", "'''", 'print("hello")  # greet\n'])
    assert not matches("print('hi')", ["print('hi',)", "'''"])
    assert not matches("print('hi')", [])


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_line_ends_and_byte_order_mark_do_not_count(end: str) -> None:
    """The same program saved by another editor is the same program."""

    assert matches("\ufeff" + end.join(["if a:", "    b", "c"]), ["if a:\n\tb\nc\n"])


@given(st.lists(st.sampled_from(["x = 1", "if y:\n    z()", "print('a', 2)", "# note", "", "def f(a):\n    return a + 1"])))
def test_comments_and_blank_lines_never_count(lines: list[str]) -> None:
    """Adding comments and blank lines anywhere between statements keeps the match."""
    plain = "\n".join(lines)
    noisy = "\n\n# added\n".join(lines) + "\n\n# end"

    assert matches(noisy, [plain])
