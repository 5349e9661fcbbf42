"""What the tables of accuracy count, and what the report half is measured by."""

from __future__ import annotations

import json
from typing import Any

import pytest

from benchmarks.accuracy import accuracy, answered, cell_of, family_of, rivals
from benchmarks.grading import by_level, unanimous
from benchmarks.report_half import interval

BROKEN, RIGHT, WHOLE = "for n in x\n    f(n)\n", "for n in x:\n    f(n)\n", "for n in x:\n    g(n, 1)\n"


def pair(**fields: Any) -> dict[str, Any]:
    """A pair whose author mended the colon and changed the line below it."""
    own = {"id": "1", "group": "a", "source": "git", "buggy": BROKEN, "fixed": WHOLE, "targets": [RIGHT, WHOLE], "n_edits": 3}
    return own | {"weight": 1.0} | fields


def found(*texts: str, right_at: int | None = 0) -> dict[str, Any]:
    """A held-out list."""
    return {"id": "1", "candidates": [{"fixed": text} for text in texts], "right_at": right_at}


def test_the_rivals_measure_counts_the_whole_fix_alone() -> None:
    """A repair of the slip is right for us, and not for them, where the author then wrote more."""
    one = answered(pair(), found(RIGHT, WHOLE))

    assert (one.right_at, one.whole_at) == (0, 1)
    assert accuracy([one], lambda a: a.right_at) == ["100.0%", "100.0%", "100.0%"]
    assert accuracy([one], lambda a: a.whole_at) == ["0.0%", "100.0%", "100.0%"]


def test_a_program_is_in_the_cell_of_its_length_and_edits() -> None:
    """Nine tokens and more begin the second column; longer programs and more edits are in none."""
    assert cell_of(pair()) == (3, 10)
    assert cell_of(pair(n_edits=4)) is None
    assert cell_of(pair(buggy="f(1)\n" * 40 + BROKEN)) is None
    rows = rivals([answered(pair(), found(WHOLE)), answered(pair(), found(RIGHT))], "students")
    assert rows[2][:2] == ["students, 3 edits", "0.50 (2)"] and rows[2][-1] == "0.500"


def test_states_of_one_file_weigh_as_one_program() -> None:
    """Two states that share a fix, one of them right, count as half a program right."""
    half = [answered(pair(weight=0.5), found(RIGHT)), answered(pair(weight=0.5), found(BROKEN, right_at=None))]

    assert accuracy([*half, answered(pair(), found(RIGHT))], lambda a: a.right_at)[0] == "75.0%"


def test_the_family_is_that_of_the_authors_own_change() -> None:
    """A colon belongs to headers, whatever else the whole fix has."""
    assert family_of(pair()) == "headers"


def test_learners_are_the_unit_of_an_interval() -> None:
    """Ten outcomes of one learner say less than ten of ten."""
    marks = [True] * 8 + [False] * 2
    alone = interval([("a", 1.0, mark) for mark in (*marks, *marks)])
    apart = interval([(str(n), 1.0, mark) for n, mark in enumerate((*marks, *marks))])

    assert alone[0] == apart[0] == pytest.approx(0.8)
    assert apart[1] <= 0.8 <= apart[2]
    together = interval([("a", 1.0, n < 10) for n in range(10)] + [("b", 1.0, n < 0) for n in range(10)])
    spread = interval([(str(n), 1.0, n % 2 == 0) for n in range(20)])
    assert together[2] - together[1] > spread[2] - spread[1]


def test_words_and_repair_are_graded_apart() -> None:
    """A reader may find the words right and the repair wrong; what two readers see differently is left open."""
    said = json.loads('{"repair_right": false, "complete": true, "correct": true, "comprehensible": true, "place": true}')

    assert by_level(said) == {"place": True, "explained": True, "repaired": False}
    assert unanimous([by_level(said), by_level(said | {"repair_right": True})], "repaired") is None
