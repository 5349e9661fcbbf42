"""The table of improvements turns one switch at a time, on the same programs, and counts what it says it counts."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from benchmarks import engines, improvements
from benchmarks.improvements import OURS, REPAIR, SHOWN, WORDS, Told
from benchmarks.remembering import Remembering
from tutor_app.llm.models.base import Completion, Prompt, Sampling, Tell, nobody

NAMES = ("Ada", "Grace")


class Writer:
    """A model that mends ``print`` where it is told what Python says; its second sample and all later ones are prose."""

    name = "writer"
    parallel = 1

    def __init__(self) -> None:
        self.asked: list[str] = []

    def complete(self, prompt: Prompt, sampling: Sampling, *, seconds: float, tell: Tell = nobody) -> tuple[Completion, ...]:
        """Written as soon as it is asked."""
        text = prompt if isinstance(prompt, str) else "\n".join(turn.content for turn in prompt)
        self.asked.append(text)
        name = next(name for name in reversed(NAMES) if f'("{name}' in text)
        good = "was never closed" in text and not sampling.seed
        return (Completion(text=f'```python\nprint("{name}")\n```' if good else "No idea."),)

    def close(self) -> None:
        """There is nothing to close."""


@pytest.fixture
def tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, str]]:
    """The rows of both tables after a run over two programs, the first of them through all stages."""
    files = [tmp_path / name for name in ("pairs.jsonl", "held_out.jsonl", "out.md")]
    fixed = {name: f'print("{name}")\n' for name in NAMES}
    kind = {"source": "class", "pair_quality": "minimal", "unfinished": False}
    pairs = [kind | {"id": name, "group": name, "buggy": f'print("{name}"\n', "targets": [fixed[name]]} for name in NAMES]
    lists = [{"id": name, "candidates": [{"fixed": fixed[name], "probability": 0.5}]} for name in NAMES]
    for file, rows in zip(files, (pairs, lists), strict=False):
        file.write_text("".join(json.dumps(row) + "\n" for row in rows))
    monkeypatch.setattr(engines, "open_model", lambda settings: Writer())
    settings = ["model=writer", "samples=3", "students=2", "tutor_tries=1", "--whole", "1"]
    kept = ["--kept", str(tmp_path / "kept.jsonl")]
    monkeypatch.setattr(sys, "argv", ["improvements.py", *map(str, files), *settings, *kept])
    improvements.main()
    return read(files[-1].read_text(encoding="utf-8"))


def read(report: str) -> list[dict[str, str]]:
    """The rows of Markdown tables, by the names of their columns."""
    found: list[dict[str, str]] = []
    columns: Sequence[str] = ()
    for line in report.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not line.startswith("|"):
            columns = ()
        elif not columns:
            columns = cells
        elif not cells[1].startswith("--"):
            found.append(dict(zip(columns, cells, strict=True)))
    return found


def test_each_switch_has_a_row_about_the_same_programs(tables: list[dict[str, str]]) -> None:
    """Stage 1 has one row for each switch, about both programs, the model's beside the mixed and the built-in engine's."""
    rows = {row["stage 1"]: row for row in tables if "stage 1" in row}
    assert list(rows) == list(REPAIR)
    assert {row["programs"] for row in rows.values()} == {"2"}
    assert rows[OURS]["right, model alone"].startswith("100.0%")
    assert {row["built-in"] for row in rows.values()} == {"100.0%"}


def test_a_switch_that_harms_is_seen_to_harm(tables: list[dict[str, str]]) -> None:
    """Without Python's message this model repairs nothing: both programs are lost against the row above, none is gained."""
    rows = {row["stage 1"]: row for row in tables if "stage 1" in row}
    assert rows["without Python's message"]["repair found"] == "0.0%"
    assert rows["without Python's message"]["against as it is"] == "+0 -2"
    assert rows["1 sample"]["against as it is"] == "+0 -0"


def test_whole_runs_are_counted_by_each_rule(tables: list[dict[str, str]]) -> None:
    """Stages 2 and 3 have a row for each rule with and without worked examples, about the one program that went through."""
    rows = [row for row in tables if "stage 2" in row]
    assert [(row["stage 2"], row["what is shown"]) for row in rows] == [(name, rule) for name in WORDS for rule in SHOWN]
    assert {row["programs"] for row in rows} == {"1"}
    every = rows[0]
    assert (every["shown"], every["right, not shown"]) == ("1", "0")
    assert rows[2]["shown"] == "0" and rows[2]["right, not shown"] == "1"  # students who write prose agree with nobody


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        pytest.param(Told(sound=True, agreement=0.5), [True, True, True, True], id="half agree, none did before"),
        pytest.param(Told(sound=True, agreement=0.5, baseline=1.0), [True, True, True, False], id="words lead astray"),
        pytest.param(Told(sound=True, agreement=0.25), [True, True, False, True], id="few agree, none did before"),
        pytest.param(Told(sound=True, agreement=0.25, baseline=0.25), [True, True, False, False], id="words change nothing"),
        pytest.param(Told(agreement=1.0), [True, False, False, False], id="a check fails"),
    ],
)
def test_rules_of_acceptance(told: Told, shown: list[bool]) -> None:
    """Each rule shows what it says."""
    assert [rule(told) for rule in SHOWN.values()] == shown


def test_what_is_asked_twice_is_answered_once(tmp_path: Path) -> None:
    """Rows with the same prompt share samples: one sample is the first of three, and a later run asks nothing again."""
    model = Writer()
    first = Remembering(model, tmp_path / "kept.jsonl")
    sampling: dict[str, Any] = {"temperature": 0.5, "max_tokens": 9, "seed": 0}
    three = first.complete('was never closed ("Ada', Sampling(n=3, **sampling), seconds=9)
    again = Remembering(model, tmp_path / "kept.jsonl")
    assert again.complete('was never closed ("Ada', Sampling(n=1, **sampling), seconds=9) == three[:1]
    assert len(model.asked) == 3
