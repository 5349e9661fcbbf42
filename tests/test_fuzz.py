"""A short run of the fuzzer, and that it would find something."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random

import pytest

from benchmarks import fuzz, fuzz_oracles
from benchmarks.fuzz import Run, checked, fuzzed, rows, shown
from benchmarks.fuzz_oracles import Asked, diagnosis_faults, examination_faults, text_faults
from benchmarks.fuzz_programs import Made, program, shortened
from benchmarks.hostile_shapes import SHAPES
from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Status
from tutor_app.source.lexer import tokenise
from tutor_app.source.versions import SERVER

RUN = Run(seed=7, examine=40)
PLENTY = 60.0
"""Seconds of processor time for what takes a fraction of one: a test does not depend on the machine being quick."""


def test_a_short_run_finds_no_fault() -> None:
    """Some strange programs, each through the lexer and the diagnosis, and a few through the whole flow."""
    seen: Counter[str] = Counter()

    assert [row for number in range(120) for row in checked(RUN, number, seen)] == []
    assert (seen["text"], seen["diagnosis"], seen["examination"]) == (120, 120, 3)


def test_a_program_depends_on_its_number_alone() -> None:
    """The same again, in any order; others by another seed, and of many kinds."""
    made = [program(7, number) for number in range(40)]

    assert made == [program(7, number) for number in reversed(range(40))][::-1]
    assert [one.text for one in made] != [program(8, number).text for number in range(40)]
    assert len({one.by[0] for one in made}) > 4


def test_a_program_that_cannot_be_made_is_told_once_and_the_next_one_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """It may be a slip's own maker that fails."""

    def failing(seed: int, number: int) -> Made:
        if number == 3:
            raise IndexError("no place")
        return program(seed, number)

    monkeypatch.setattr(fuzz, "program", failing)
    seen: Counter[str] = Counter()

    assert [(row["number"], row["stage"]) for number in (2, 3, 4) for row in checked(RUN, number, seen)] == [(3, "making")]
    assert seen["text"] == 2


@pytest.mark.parametrize("name", list(SHAPES))
def test_a_hostile_shape_has_about_the_size_that_is_asked_for(name: str) -> None:
    """Otherwise growth could not be measured."""
    assert 0.8 < len(SHAPES[name](10_000)) / 10_000 < 1.2


def test_faults_are_found_where_something_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    """A diagnosis that calls all valid, a lexer that loses a token, a gate that shows what is closed: each is a fault."""
    broken, valid = "if x\n    y()\n", diagnose("x = 1\n")
    asked = Asked.by(Random(1), cell=False)
    asked = Asked(target=SERVER, cell=False, langs=("en", "de"), precision=asked.precision)
    assert not [*text_faults("", broken), *diagnosis_faults(broken, SERVER, cell=False)]
    faults, feedback = examination_faults(broken, asked, limit=PLENTY)
    assert (faults, feedback.status) == ([], Status.SHOWN)

    monkeypatch.setattr(fuzz_oracles, "diagnose", lambda *_, **__: valid)
    assert "said to be valid, and Python refuses it" in list(diagnosis_faults(broken, SERVER, cell=False))
    monkeypatch.setattr(fuzz_oracles, "tokenise", lambda text: tokenise(text)[1:])
    assert list(text_faults("", broken))
    assert any("took" in fault for fault in examination_faults(broken, asked, limit=0.0)[0])


def test_a_failing_program_is_shortened_to_what_makes_it_fail() -> None:
    """Lines and characters that do not matter go."""
    assert shortened("a = 1\nb = 2\nif x: y = [z]\n", lambda text: "[" in text and "if" in text) == "if["


def test_an_interrupted_run_goes_on_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is done is not done again, a line that was cut off does not count, and the sum says how many passed."""
    monkeypatch.setattr("benchmarks.fuzz.BLOCK", 4)
    run = Run(seed=7, examine=10**9)
    fuzzed(run, tmp_path, programs=8, processes=1)
    with (tmp_path / "blocks.jsonl").open("a") as file:
        file.write('{"block": 7, "se')
    fuzzed(run, tmp_path, programs=8, processes=1)

    assert sorted(row["block"] for row in rows(tmp_path / "blocks.jsonl")) == [0, 1]
    assert shown(tmp_path).startswith("8 programs in ")
