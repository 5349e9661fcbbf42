"""Edits made one after the other are told as edits of the first text."""

from __future__ import annotations

import itertools

import pytest
from correct_programs import PROGRAMS
from hypothesis import given
from hypothesis import strategies as st

from tutor_app.source.composition import composed, token_edits
from tutor_app.source.edits import Replacement, changed, fit, replaced


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, list[list[Replacement]], str]:
    """A program, steps of edits each of the text that the ones before it made, and what comes of them."""
    text = program = draw(st.sampled_from(PROGRAMS))
    steps = []
    for _ in range(draw(st.integers(1, 4))):
        places = sorted(draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=6)))
        new = st.sampled_from(["", ":", "(", ")", "x", "  ", '"', "\n", "\n    pass", "name", "#"])
        step = [(left, right, draw(new)) for left, right in zip(places[::2], places[1::2], strict=False)]
        step = [edit for n, edit in enumerate(step) if not n or edit[0] > step[n - 1][1]]
        steps.append(step)
        text = replaced(text, step)
    return program, steps, text


@given(edited())
def test_composed_edits_make_the_same_text(made: tuple[str, list[list[Replacement]], str]) -> None:
    """What the steps do one after the other, the composed edits do at once."""
    program, steps, result = made
    found = composed(program, steps)

    assert replaced(program, [(one.start, one.end, one.new) for one in found]) == result
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


@given(edited())
def test_token_edits_make_the_same_text_and_name_their_steps(made: tuple[str, list[list[Replacement]], str]) -> None:
    """They are the program's own, lead to the same text, and each is somebody's."""
    program, steps, result = made
    edits = token_edits(program, result, steps)

    assert changed(program, [edit for edit, _by in edits]) == result
    assert fit(program, [edit for edit, _by in edits])
    assert all(by and by <= set(range(len(steps))) for _edit, by in edits)


@pytest.mark.parametrize(
    ("program", "steps", "expected"),
    [
        ("if a = b\n", [[(5, 6, "==")], [(9, 9, ":")]], [((5, 6, "="), "==", {0}), ((8, 8, ""), ":", {1})]),
        ("if a)\n    b\n", [[(4, 5, "")], [(4, 4, ":")]], [((4, 5, ")"), "", {0}), ((5, 5, ""), ":", {1})]),
        ("pritn(1)\n", [[(3, 5, "nt")]], [((0, 5, "pritn"), "print", {0})]),
        ('say("a)\n', [[(6, 6, '"')]], [((4, 7, '"a)'), '"a")', {0})]),
        ("a\n b\n", [[(2, 3, "  ")], [(2, 4, "    ")]], [((2, 3, " "), "    ", {0, 1})]),
    ],
)
def test_edits_are_of_whole_tokens_and_stay_apart_where_two_steps_made_them(
    program: str, steps: list[list[Replacement]], expected: list[tuple[tuple[int, int, str], str, set[int]]]
) -> None:
    """A colon behind a bracket that goes is an edit of its own; a letter changed is a word changed."""
    text = program
    for step in steps:
        text = replaced(text, step)

    found = [((edit.start, edit.end, edit.before), edit.after, set(by)) for edit, by in token_edits(program, text, steps)]

    assert found == expected


def test_steps_that_do_not_lead_to_the_text_are_not_believed() -> None:
    """Then the texts are compared, and no step is named."""
    edits = token_edits("a = 1\n", "a = 2\n", [[(0, 1, "b")]])

    assert [(edit.before, edit.after, by) for edit, by in edits] == [("1", "2", frozenset())]
