"""The ranker's tables of log odds: all that a dictionary says, in little memory."""

from __future__ import annotations

import tracemalloc
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor_app.repair import tables
from tutor_app.repair.fluency import shipped as fluency
from tutor_app.repair.ranker import Ranker
from tutor_app.repair.tables import Table

ODDS = st.dictionaries(st.text(max_size=12), st.integers(-32_000, 32_000).map(lambda number: number / 1000), max_size=60)
WEIGHTS = Path(str(files("assets") / "ranker.npz"))


@given(ODDS, st.text(max_size=12))
def test_a_table_says_what_its_dictionary_says(odds: dict[str, float], other: str) -> None:
    """Every key has its log odds to the thousandth, and any other key the default."""
    table = Table.of(odds)

    assert len(table) == len(odds)
    assert {key: table.get(key, 99.0) for key in odds} == odds
    assert table.get(other, 99.0) == odds.get(other, 99.0)


def test_the_base_is_what_belongs_to_no_key() -> None:
    """A table of steps falls back on the log odds of all steps."""
    assert Table.of({"": -4.012, "append-colon": 1.128}).base == -4.012


def test_keys_with_the_same_hash_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two keys that cannot be told apart would share their log odds unseen."""
    monkeypatch.setattr(tables, "_hash", len)

    with pytest.raises(ValueError, match="same hash"):
        Table.of({"one": 1.0, "two": 2.0})


def test_the_shipped_ranker_takes_little_memory() -> None:
    """Its 200,000 keys are numbers, no text: a worker spends a few megabytes on them, while it reads the file and afterwards."""
    with np.load(WEIGHTS) as file:
        assert {file[name].dtype.kind for name in file.files if not name.endswith(".names")} <= {"i", "u", "f"}
    language = fluency()
    tracemalloc.start()
    try:
        ranker = Ranker.load(WEIGHTS, language)
        kept, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert sum(map(len, ranker.steps.tables.values())) > 150_000
    assert max(kept, peak) < 6_000_000
