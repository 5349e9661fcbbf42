"""Proofs of what explanations assert."""

import pytest
from edit_scripts import repair_to

from tutor_app.domain import Claim, Diagnosis, Nature, Problem
from validators.checks.claims import PREDICATES, Grounds, holds

PROGRAM = "def f(x)\n  return x\nif y = 3:\n\tg('a'\n"
FIXED = "def f(x):\n    return x\nif y == 3:\n\tg('a')\n"
DIAGNOSIS = Diagnosis(nature=Nature.BROKEN, python="3.11", problem=Problem(type="SyntaxError", message="expected ':'", line=1))
TRUE = [
    ("exists", {"line": "4"}),
    ("python-stopped", {"line": "1"}),
    ("python-says", {"text": "expected"}),
    ("edited", {"line": "2"}),
    ("edited-near", {"line": "5"}),
    ("edited-any", {}),
    ("has", {"line": "3", "text": "y = 3"}),
    ("begun", {"line": "2", "text": "def"}),
    ("starts", {"line": "3", "text": "if"}),
    ("lacks-end", {"line": "1", "text": ":"}),
    ("adds", {"line": "4", "text": ")"}),
    ("swaps", {"line": "3", "old": "=", "new": "=="}),
    ("indented", {"line": "2"}),
    ("not-deeper", {"line": "1", "than": "2"}),
    ("indents", {"line": "2"}),
    ("reindents", {"line": "2"}),
    ("tabs-and-blanks", {}),
    ("keyword", {"text": "if"}),
]
FALSE = [
    ("exists", {"line": "9"}),
    ("python-stopped", {"line": "2"}),
    ("python-says", {"text": "indent"}),
    ("has", {"line": "1", "text": "if"}),
    ("begun", {"line": "1", "text": "if"}),
    ("starts", {"line": "2", "text": "if"}),
    ("lacks-end", {"line": "3", "text": ":"}),
    ("adds", {"line": "1", "text": "("}),
    ("removes", {"line": "1", "text": ":"}),
    ("swaps", {"line": "1", "old": "=", "new": "=="}),
    ("shorter", {"line": "1"}),
    ("indented", {"line": "1"}),
    ("not-deeper", {"line": "2", "than": "1"}),
    ("dedents", {"line": "2"}),
    ("aligned", {"line": "2", "like": "1"}),
    ("keyword", {"text": "f"}),
]


def _holds(predicate: str, arguments: dict[str, str]) -> bool:
    grounds = Grounds(PROGRAM, repair_to(PROGRAM, FIXED).edits, DIAGNOSIS)
    return holds(Claim(predicate=predicate, arguments=tuple(arguments.items())), grounds)


@pytest.mark.parametrize(("predicate", "arguments"), TRUE)
def test_true_claims_are_proved(predicate: str, arguments: dict[str, str]) -> None:
    """What is so is proved."""
    assert _holds(predicate, arguments)


@pytest.mark.parametrize(("predicate", "arguments"), FALSE)
def test_false_claims_are_not_proved(predicate: str, arguments: dict[str, str]) -> None:
    """What is not so is not proved."""
    assert not _holds(predicate, arguments)


def test_lines_of_equal_indentation_are_aligned() -> None:
    """A line is aligned with another whose column it gets and which keeps its own."""
    before, after = "if a:\n    b\n  c\n", "if a:\n    b\n    c\n"
    grounds = Grounds(before, repair_to(before, after).edits, DIAGNOSIS)

    assert holds(Claim(predicate="aligned", arguments=(("line", "3"), ("like", "2"))), grounds)
    assert not holds(Claim(predicate="aligned", arguments=(("line", "3"), ("like", "1"))), grounds)


def test_lines_inside_a_block_and_at_the_edge() -> None:
    """A line is inside a block when it starts further right than the header afterwards, and at the edge without white space."""
    before, after = "  if a:\nb\n   c\n", "if a:\n    b\nc\n"
    grounds = Grounds(before, repair_to(before, after).edits, DIAGNOSIS)

    assert holds(Claim(predicate="inside", arguments=(("line", "2"), ("than", "1"))), grounds)
    assert not holds(Claim(predicate="inside", arguments=(("line", "3"), ("than", "1"))), grounds)
    assert holds(Claim(predicate="at-edge", arguments=(("line", "3"),)), grounds)
    assert not holds(Claim(predicate="at-edge", arguments=(("line", "2"),)), grounds)


@pytest.mark.parametrize("predicate", [*PREDICATES, "made-up"])
@pytest.mark.parametrize(
    "arguments", [{}, {"line": "x"}, {"line": "0", "text": ""}, {"line": "99", "text": ":", "than": "98", "old": "", "new": ""}]
)
def test_nonsense_never_raises(predicate: str, arguments: dict[str, str]) -> None:
    """Arguments that make no sense are no reason to fail; an unknown predicate is never true."""
    outcome = _holds(predicate, arguments)

    assert isinstance(outcome, bool)
    assert predicate != "made-up" or not outcome
