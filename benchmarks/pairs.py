"""Pairs of broken and mended programs: which count, how much, and how they are split by learner."""

from __future__ import annotations

import zlib
from typing import Any

FOLDS = 5


def fold_of(group: str) -> int:
    """Which fifth a learner or repository belongs to."""
    return zlib.crc32(group.encode()) % FOLDS


def report_half(group: str) -> bool:
    """Whether a group of the second file belongs to the half that is for the report.

    Its programs are never read one by one nor trained on: only aggregate numbers are measured there.
    """
    return zlib.crc32(f"report {group}".encode()) % 2 == 1


def not_rewritten(pair: dict[str, Any]) -> bool:
    """Whether there are targets, and the author kept enough of the program for them to be within reach."""
    return bool(pair.get("targets")) and pair["pair_quality"] != "rewrite"


def usable(pair: dict[str, Any]) -> bool:
    """Whether the pair counts for accuracy."""
    return pair["pair_quality"] in {"minimal", "close"} and pair["unfinished"] is False
