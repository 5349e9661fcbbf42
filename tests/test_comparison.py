"""Comparing two texts line by line: what is told, and that no text can keep the server busy with it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor_app.domain import Edit
from tutor_app.source import comparison
from tutor_app.source.comparison import DRAWN_ROWS, Comparison, Row, changes, compare, split_lines
from tutor_app.source.edits import changed
from tutor_app.source.stretches import COMPARED

TEXT = st.text(st.sampled_from("ab \n\r"), max_size=30)
CEILING = 5.0
"""Seconds of the processor; what is tested against it took minutes."""


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    """A program and disjoint edits of it."""
    program = draw(TEXT)
    places = sorted(draw(st.lists(st.integers(0, len(program)), max_size=8)))
    pairs = zip(places[::2], places[1::2], strict=False)
    return program, [
        Edit(start=i, end=j, before=program[i:j], after=draw(st.text(st.sampled_from("ab \n\r"), max_size=5))) for i, j in pairs
    ]


def rows(found: Comparison) -> list[Row]:
    """The rows, none of which may be left out."""
    assert None not in found.rows
    return [row for row in found.rows if row is not None]


@given(edited())
def test_rows_are_both_programs_and_nothing_else(example: tuple[str, list[Edit]]) -> None:
    """With enough context the rows are the lines of either program in their order, and what is changed is counted."""
    program, edits = example
    after = changed(program, sorted(edits))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(comparison, "CONTEXT", 100)
        found = compare(program, edits)

    if not found.changed:
        assert split_lines(program) == split_lines(after)
        return
    assert [row.before.text for row in rows(found) if row.before] == split_lines(program)
    assert [row.after.text for row in rows(found) if row.after] == split_lines(after)
    assert sum(row.changed for row in rows(found)) == found.changed
    assert all(row.before.number for row in rows(found) if row.before)


@given(TEXT, TEXT)
def test_changes_lead_from_one_attempt_to_the_next(before: str, after: str) -> None:
    """Making the edits gives the other text."""
    assert changed(before, changes(before, after)) == after


def test_marks_are_what_the_edits_change() -> None:
    """Each line is marked where its own edits are, also where one edit reaches over several lines."""
    program = "one two\nthree\nfour five\n"
    found = compare(
        program, [Edit(start=0, end=3, before="one", after="1"), Edit(start=8, end=18, before="three\nfour", after="3\n4")]
    )

    marks = [(row.before.marked if row.before else (), row.after.marked if row.after else ()) for row in rows(found)]
    assert marks == [(((0, 3),), ((0, 1),)), (((0, 5),), ((0, 1),)), (((0, 4),), ((0, 1),))]


def test_a_line_put_in_stands_alone() -> None:
    """What is pushed down by a new line is not called changed."""
    program = "a\nb\nc\nd\ne\nf\n"
    found = compare(program, [Edit(start=4, end=4, before="", after="new\n")])

    assert found.changed == 1
    assert [row.after.text for row in rows(found) if row.after and row.before is None] == ["new"]


def test_moved_lines_are_found_again() -> None:
    """Lines that both attempts have are not told as changed."""
    found = compare("a\nb\nc\nd\n", changes("a\nb\nc\nd\n", "a\nnew\nb\nd\n"))

    assert found.changed == 2


def test_rows_left_out_between_two_changes_are_told() -> None:
    """Far from any change nothing is drawn."""
    program = "".join(f"line {number}\n" for number in range(50))
    found = compare(program, [Edit(start=at, end=at, before="", after="!") for at in (program.index("20"), program.index("40"))])

    assert found.changed == 2
    assert [row is None for row in found.rows] == [True, *[False] * 5, True, *[False] * 5]


@pytest.mark.parametrize("line", ["\n", "a\n", "x = 1\n"])
def test_equal_lines_are_compared_soon(line: str) -> None:
    """Ten thousand characters of one and the same line, some of them mended or taken out, need no time worth speaking of."""
    program = line * (10_800 // len(line))
    other = "y\n" + line * (5_000 // len(line)) + "z\n"
    edits = [Edit(start=at, end=at, before="", after=":") for at in range(0, len(program), 50)]
    began = time.process_time()

    repaired = compare(program, edits)
    attempt = compare(program, changes(program, other))

    assert time.process_time() - began < CEILING
    assert repaired.changed == len(edits)
    assert attempt.changed


def test_what_is_too_much_to_compare_is_one_change() -> None:
    """Beyond the bound, what stands between the common beginning and end is replaced as a whole."""
    side = int(COMPARED**0.5) + 1
    before = "head\n" + "".join(f"a{number}\nsame\n" for number in range(side)) + "tail\n"
    after = "head\n" + "".join(f"b{number}\nsame\n" for number in range(side)) + "tail\n"

    (edit,) = changes(before, after)

    assert edit.before == before.removeprefix("head\n").removesuffix("same\ntail\n")
    assert len(changes(before[:200], after[:200])) > 5


def test_only_so_much_is_drawn() -> None:
    """A program in which all is changed is not drawn to the end, and what is left out is counted."""
    program = "a\n" * 5_000
    found = compare(program, changes(program, "b\n" * 5_000))

    assert len(found.rows) == DRAWN_ROWS
    assert (found.changed, found.unseen) == (5_000, 5_000 - DRAWN_ROWS)


def test_as_much_as_is_accepted_is_compared_soon() -> None:
    """The largest program with an edit on every line, and against another one, stays within the ceiling."""
    program = "a\n" * 50_000
    began = time.process_time()

    compare(program, [Edit(start=at, end=at + 1, before="a", after="b") for at in range(0, len(program), 2)])
    compare(program, changes(program, "b\n" * 50_000))

    assert time.process_time() - began < CEILING
