"""What words about a program name: the basis on which a language model's words are checked."""

from __future__ import annotations

import pytest

from validators.checks.reading import mentioned


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("Look at line 3.", {3}),
        ("Lines 2, 5 and 9 lack colons.", {2, 5, 9}),
        ("On lines 2 to 5 the block is indented too far.", {2, 3, 4, 5}),
        ("Lines 2–4 and 8 belong together.", {2, 3, 4, 8}),
        ("Lines 9 to 2 make no range.", {2, 9}),
        ("Lines 1 to 99999999999 are too many.", {1, 999999999}),
        ("Write `line 7` there, 4 times.", set()),
        ("The outlines 3 are no lines.", set()),
    ],
)
def test_lines_are_those_that_the_words_speak_of(words: str, lines: set[int]) -> None:
    """Single lines, lists and ranges; neither code nor other numbers; no range that nobody means."""
    assert mentioned(words).lines == lines


def test_signs_and_code_are_told_apart() -> None:
    """Signs are known by their names in the words, code by its backticks."""
    said = mentioned("Put a colon and a closing bracket after `my   comma`; no semicolons.")

    assert said.signs == {":", ")", ";"}
    assert said.quoted == {"my comma"}
