"""Pairs of broken and mended programs: which count, how much, and how they are split by learner."""

from __future__ import annotations

import collections
import json
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

FOLDS = 5


def read(paths: Iterable[Path | str], *, report: bool = False) -> list[dict[str, Any]]:
    """The pairs of all files, each with its ``weight``: those of the report half alone, or all but them.

    Rows of one learner with the same fix are states of one file: together they weigh as much as one.
    """
    rows = [json.loads(line) for path in paths for line in Path(path).read_text(encoding="utf-8").splitlines()]
    kept = [row for row in rows if for_report(row) == report]
    states = collections.Counter(filter(None, map(_fix, kept)))
    return [row | {"weight": 1 / states.get(_fix(row), 1)} for row in kept]


def right_within(places: Iterable[tuple[float, int | None]], first: int) -> float:
    """The share of programs that are right among the ``first`` answers, by the weight of each and the place of its right one."""
    known = list(places)
    return sum(weight for weight, at in known if at is not None and at < first) / (sum(weight for weight, _ in known) or 1.0)


def _fix(pair: dict[str, Any]) -> tuple[str, str] | None:
    """The learner, or else the group, and what they made of the program."""
    return (pair.get("learner", pair["group"]), pair["fixed"]) if pair.get("fixed") else None


def fold_of(group: str) -> int:
    """Which fifth a learner or repository belongs to."""
    return zlib.crc32(group.encode()) % FOLDS


def report_half(group: str) -> bool:
    """Whether a group of the second file belongs to the half that is for the report.

    Its programs are never read one by one nor trained on: only aggregate numbers are measured there.
    """
    return zlib.crc32(f"report {group}".encode()) % 2 == 1


def for_report(row: dict[str, Any]) -> bool:
    """Whether a pair is one of the report half: only pairs of the second file name their learner."""
    return "learner" in row and report_half(row["group"])


def not_rewritten(pair: dict[str, Any]) -> bool:
    """Whether there are targets, and the author kept enough of the program for them to be within reach."""
    return bool(pair.get("targets")) and pair["pair_quality"] != "rewrite"


def usable(pair: dict[str, Any]) -> bool:
    """Whether the pair counts for accuracy."""
    return pair["pair_quality"] in {"minimal", "close"} and pair["unfinished"] is False
