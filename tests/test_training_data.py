"""What the ranker learns from: goals that can be reached, broken programs made from correct ones, and what each pair counts."""

from __future__ import annotations

import json
import random
from pathlib import Path

import numpy as np
import pytest

from benchmarks.collect_steps import goals_of, stubbed
from benchmarks.corrupt import broken, slips_of
from benchmarks.held_out import report
from benchmarks.pairs import read, report_half
from tutor_app.source.python import first_problem


def pair(buggy: str, target: str) -> dict[str, object]:
    """A pair as the data has them."""
    return {"buggy": buggy, "targets": [target], "group": "one"}


def test_a_block_that_the_program_lacked_becomes_a_stub() -> None:
    """Nobody can guess what the author was going to write."""
    assert stubbed("def main()\n", "def main():\n    name = input()\n    print(name)\n") == "def main():\n    pass\n"


def test_a_block_that_was_there_stays_what_it_was() -> None:
    """Mending a line of the body is no reason for a stub."""
    target = "def main():\n    print(1)\n"
    assert goals_of(pair("def main()\n    print(1\n", target)) == [target]


def test_a_slip_is_carried_over_to_another_program() -> None:
    """A colon lost after a condition in one program is lost after a condition in the other."""
    slips = slips_of(pair("if a > 1\n    print(a)\n", "if a > 1:\n    print(a)\n"))
    made = broken("while total < 9:\n    total += 1\n", slips, random.Random(1))
    assert made == "while total < 9\n    total += 1\n"


def test_lost_letters_are_lost_at_the_same_end() -> None:
    """A text that was not closed leaves another text unclosed, not replaced."""
    slips = slips_of(pair('print("hello)\n', 'print("hello")\n'))
    assert broken('greet("you")\n', slips, random.Random(1)) == 'greet("you)\n'


def test_a_shift_of_lines_is_carried_over() -> None:
    """A body that was not set in makes another body not set in."""
    slips = slips_of(pair("if a:\nb()\n", "if a:\n    b()\n"))
    assert broken("while x:\n    y()\nz()\n", slips, random.Random(1)) == "while x:\ny()\nz()\n"


def test_what_still_compiles_is_no_break() -> None:
    """A slip that CPython does not mind teaches nothing."""
    slips = slips_of(pair("f(1, 2)\n", "f(1; 2)\n"))
    made = broken("g(a, b)\n", slips, random.Random(1))
    assert made is None or first_problem(made) is not None


def learners(path: Path, *pairs: dict[str, object]) -> Path:
    """A file of pairs."""
    path.write_text("".join(json.dumps(row) + "\n" for row in pairs), encoding="utf-8")
    return path


def test_several_files_of_pairs_are_read_as_one(tmp_path: Path) -> None:
    """The pairs come in the order of the files."""
    first, second = (learners(tmp_path / name, pair(name, "x\n")) for name in ("one", "two"))
    assert [row["buggy"] for row in read([first, second])] == ["one", "two"]


def test_the_report_half_is_read_only_where_it_is_asked_for(tmp_path: Path) -> None:
    """All of a group is in one half; pairs of the first file, whose learners are not named, are in none."""
    groups = [f"group {number}" for number in range(40)]
    named = [{"group": group, "learner": f"{group} {n}", "buggy": group} for group in groups for n in range(2)]
    files = [learners(tmp_path / "first", *({"group": group} for group in groups)), learners(tmp_path / "second", *named)]
    kept, others = read(files), read(files, report=True)

    assert {row["group"] for row in others} == set(filter(report_half, groups))
    assert len(kept) == len(groups) + len(named) - len(others)
    assert not any("learner" in row and report_half(row["group"]) for row in kept)
    assert 10 < len(others) / 2 < 30


def test_states_of_one_file_weigh_as_one_program(tmp_path: Path) -> None:
    """Two states of a file share its fix; another learner's fix, or none at all, is another program."""
    rows = [
        {"group": "course", "learner": "Ada", "fixed": "a = 1\n"},
        {"group": "course", "learner": "Ada", "fixed": "a = 1\n"},
        {"group": "course", "learner": "Grace", "fixed": "a = 1\n"},
        {"group": "course", "learner": "Ada", "fixed": "b = 1\n"},
        {"group": "course", "learner": "Ada", "fixed": None},
        {"group": "course", "learner": "Ada", "fixed": None},
    ]
    half = report_half("course")
    assert [row["weight"] for row in read([learners(tmp_path / "pairs", *rows)], report=half)] == [0.5, 0.5, 1, 1, 1, 1]


def test_accuracy_weighs_programs_not_their_states(capsys: pytest.CaptureFixture[str]) -> None:
    """Three programs, of which one was saved twice and both times mended wrongly: two of three are right, not two of four."""
    solved = [
        {"usable": True, "source": "class", "labels": [1.0], "values": np.array([1.0]), "hits": [right], "weight": weight}
        for right, weight in ((True, 1.0), (True, 1.0), (False, 0.5), (False, 0.5))
    ]
    report(solved)
    assert "students: 4 programs {'P@1': 0.6667" in capsys.readouterr().out
