"""What a repair costs the student's own words."""

from __future__ import annotations

import pytest

from tutor_app.domain import Explanation, Repair
from tutor_app.evidence.costs import costs
from tutor_app.source.edits import edits_between


def cost(before: str, after: str) -> dict[str, float]:
    """The costs that are not zero."""
    repair = Repair(text=after, edits=edits_between(before, after), probability=0.5)
    return {name: value for name, value in costs(repair, Explanation(parts=())) if value}


def test_a_missing_colon_costs_nothing() -> None:
    """Only what goes counts, not what comes."""
    assert cost("if a > b\n    print(a)\n", "if a > b:\n    print(a)\n") == {}


def test_a_name_that_is_thrown_away_is_counted() -> None:
    """The author wrote it, and meant something by it."""
    assert cost("total count = 3\n", "total = 3\n") == {"words_lost": 1.0}


def test_a_misspelt_keyword_is_not_a_word_lost() -> None:
    """Another spelling is the same word."""
    assert cost("whlie True:\n    pass\n", "while True:\n    pass\n") == {}


def test_words_that_become_a_text_are_not_lost() -> None:
    """They are still there, between quotes."""
    assert "words_lost" not in cost("print(hello world)\n", 'print("hello world")\n')


def test_a_line_that_is_taken_out_is_counted() -> None:
    """A whole line is more than its words."""
    assert cost("a = 1\nend\n} b\n", "a = 1\nend\n")["lines_lost"] == 1.0


def test_code_hidden_in_a_comment_is_counted() -> None:
    """A comment does nothing, whatever it says."""
    assert cost("a = 1\nso it goes\n", "a = 1\n# so it goes\n")["lines_hidden"] == 1.0


@pytest.mark.parametrize(
    ("before", "after"), [("x = \n", "x = 0\n"), ("def f():\n", "def f():\n    pass\n"), ("f(, 2)\n", "f(name, 2)\n")]
)
def test_a_stand_in_is_counted(before: str, after: str) -> None:
    """Only the author knows what belongs there."""
    assert cost(before, after)["stand_ins"] == 1.0
