"""The command that fits how much the simulated student trusts what it reads."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.fit_student import Student, Told, cases_of, fitted, main, total
from validators.student import SATISFIED, TRUST, Weighed

BROKEN = ["print('one'\n", "for n in range(3)\n    print(n)\n", "value = [1, 2\n", "if ready\n    start()\n"]
MENDED = ["print('one')\n", "for n in range(3):\n    print(n)\n", "value = [1, 2]\n", "if ready:\n    start()\n"]
OTHER = ["print\n", "print(n)\n", "value = 1, 2\n", "ready\nstart()\n"]


def pair(number: int) -> dict[str, object]:
    """A broken program and its fix."""
    return {"id": str(number), "group": str(number), "buggy": BROKEN[number % 4], "targets": [MENDED[number % 4]]}


def candidates(number: int) -> list[dict[str, object]]:
    """The fix and something else, the better one in turns."""
    found = [{"fixed": MENDED[number % 4], "probability": 0.5}, {"fixed": OTHER[number % 4], "probability": 0.3}]
    return found[:: -1 if number % 3 == 0 else 1]


def told(*, fits: tuple[float, ...], place: int) -> Told:
    """Two ideas, of which the first is right, as an explanation fits them."""
    weighed = Weighed(fits=fits, attainable=5.0)
    return Told(group="g", probabilities=(0.5, 0.3), weighed=weighed, told=place, right=0, empty_says_nothing=True)


def test_a_right_and_a_wrong_candidate_are_explained() -> None:
    """Each list gives the explanation of the best right and of the best wrong candidate, in the order of the list."""
    cases = list(cases_of(pair(0), candidates(0)))

    assert [case.truly for case in cases] == [False, True]
    assert [(case.told, case.right) for case in cases] == [(0, 1), (1, 1)]
    assert all(case.weighed.fits[case.told] == max(case.weighed.fits) and case.empty_says_nothing for case in cases)
    assert [case.right for case in cases_of(pair(0), candidates(0)[:1])] == [None]
    assert not list(cases_of({**pair(0), "buggy": "x = 1\n"}, candidates(0)))


def test_an_idea_that_is_taken_out_leaves_its_share_to_something_else() -> None:
    """Where the explained repair is not thought of, few hand in an idea that the explanation does not fit."""
    student = Student(trust=TRUST, satisfied=SATISFIED)
    case = told(fits=(5.0, -2.0), place=0)

    assert student.others(case) > 0.9
    assert sum(student.shares(case)) > 0.9
    assert student.others(told(fits=(5.0, 5.0), place=0)) < 0.5


def test_the_better_explanations_are_understood_the_more_they_are_trusted() -> None:
    """Misunderstood explanations lower the trust that is fitted, and fitting never makes the losses greater."""
    understood = [told(fits=(5.0, -1.0), place=0), told(fits=(-1.0, 5.0), place=1)] * 6
    understood += [replace(case, right=None) for case in understood if not case.truly]
    misread = [told(fits=(1.0, 2.0), place=0), told(fits=(2.0, 1.0), place=1)]
    sure, unsure = fitted(understood), fitted([*understood, *misread])

    assert sure.trust > unsure.trust > 0
    for student, cases in ((sure, understood), (unsure, [*understood, *misread])):
        assert total(student, cases) < total(Student(trust=TRUST, satisfied=SATISFIED), cases)


def test_the_command_reports_both_students(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """From pairs and candidate lists to the values fitted on all, with what they change for other learners."""
    pairs, held_out = tmp_path / "pairs.jsonl", tmp_path / "held_out.jsonl"
    pairs.write_text("".join(json.dumps(pair(number)) + "\n" for number in range(16)), encoding="utf-8")
    lists = [{"id": str(number), "group": str(number), "candidates": candidates(number)} for number in range(16)]
    held_out.write_text("".join(json.dumps(row) + "\n" for row in lists), encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["fit_student", str(pairs), str(held_out), "--limit", "12"])
    main()
    said = capsys.readouterr().out

    assert "12 lists, 24 explanations; 12 of them" in said
    assert f"as it is: TRUST {TRUST:.2f}" in said
    assert re.search(r"empty: changes nothing +100\.0%", said)
    assert re.search(r"fitted on all: TRUST = \d+\.\d\d, SATISFIED = -?\d+\.\d\d, OBEY = \d\.\d\d\n", said)
