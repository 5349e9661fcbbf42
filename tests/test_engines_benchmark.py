"""The comparison of the engines goes on where it stopped, and counts what it says it counts."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from benchmarks import engines
from benchmarks.engines import Answer, coverage

NAMES = ("Ada", "Grace", "Edsger")


@pytest.fixture
def call(tmp_path: Path) -> list[str]:
    """Arguments for a run over three programs that the scripted model does not know, and one that it does."""
    pairs, held_out = tmp_path / "pairs.jsonl", tmp_path / "held_out.jsonl"
    rows = []
    for number, word in enumerate((*NAMES, "Hello")):
        rows.append(
            {
                "id": word,
                "group": str(number),
                "source": "class",
                "pair_quality": "minimal",
                "unfinished": False,
                "buggy": f'print("{word})\n',
                "targets": [f'print("{word}")\n'],
            }
        )
    pairs.write_text("".join(json.dumps(row) + "\n" for row in rows))
    lists = [{"id": row["id"], "candidates": [{"fixed": row["targets"][0], "probability": 0.5}]} for row in rows]
    held_out.write_text("".join(json.dumps(row) + "\n" for row in lists))
    arguments = [str(pairs), str(held_out), str(tmp_path / "out.md"), "model=scripted", "samples=2", "students=2"]
    return [*arguments, "--kept", str(tmp_path / "kept.jsonl")]


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> list[dict[str, object]]:
    """The rows after a run."""
    monkeypatch.setattr(sys, "argv", ["engines.py", *arguments])
    engines.main()
    return engines.read(Path(arguments[2]).with_suffix(".jsonl"))


def test_a_run_goes_on_where_it_stopped(call: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without time no program is begun; then each has one row, however often the command is given."""
    assert run(monkeypatch, *call, "--minutes", "0") == []
    rows = run(monkeypatch, *call, "--count", "2")
    assert len(rows) == 2
    rows = run(monkeypatch, *call)
    assert sorted(str(row["id"]) for row in rows) == sorted([*NAMES, "Hello"])
    assert run(monkeypatch, *call) == rows

    report = Path(call[2]).read_text()
    assert "## scripted, in process: 4 programs" in report
    assert "| built-in | 100.0% | 100.0% (40% to 100%) |" in report
    assert "| model alone | 25.0% | 25.0% (1% to 81%) |" in report
    assert "| mixed | 100.0% | 100.0% (40% to 100%) |" in report


def test_coverage_shows_the_surest_and_equals_together() -> None:
    """Half may be shown at 0.8; two of the same score are shown both or not at all."""
    sure, unsure = Answer(found=True, right=True, score=0.9), Answer(found=True, right=False, score=0.1)
    twin = Answer(found=True, right=False, score=0.9)

    assert coverage([sure, sure, unsure, unsure], 0.8) == 0.5
    assert coverage([sure, twin, unsure], 0.8) == 0.0
    assert coverage([Answer(), sure], 0.9) == 0.5
