"""How accuracy grew: ``python benchmarks/growth.py WORK OUT.md``, after benchmarks/train_ranker.py with ``--work WORK``.

The models that order finished solutions are fitted on an eighth, a quarter, half and all of the learners, each time without one
fifth that they are then measured on. The search is the same in each row, and so is what it finds.
"""

from __future__ import annotations

import argparse
import pickle
import zlib
from pathlib import Path
from typing import Any

from benchmarks.held_out import accuracies
from benchmarks.pairs import FOLDS, fold_of
from benchmarks.train_ranker import fit_final, judge
from tutor_app.evaluate.markdown import share, table

PARTS = (0.125, 0.25, 0.5, 1.0)


def among(group: str, part: float) -> bool:
    """Whether a learner belongs to this part of all; a greater part holds each smaller one."""
    return zlib.crc32(f"growth {group}".encode()) / 2**32 < part


def measured(solved: list[dict[str, Any]], part: float) -> list[list[str]]:
    """The rows of one part: for each kind of source, the programs learned from and how often they are then right."""
    learned = [s for s in solved if among(s["group"], part)]
    judge(solved, {fold: fit_final([s for s in learned if fold_of(s["group"]) != fold]) for fold in range(FOLDS)})
    return [
        [f"{name}, {part:.0%} of the learners", str(len(learned)), *map(share, rates.values())]
        for name, (_programs, rates) in accuracies(solved).items()
    ]


def main() -> None:
    """Writes the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    solved = pickle.loads((options.work / "solved.pkl").read_bytes())
    rows = []
    for part in PARTS:
        rows += measured(solved, part)
        print(rows[-1], flush=True)
    head = ["source", "programs learned from, made ones too", "P@1", "P@5", "P@10", "at all"]
    options.out.write_text("# How accuracy grew with data\n\n" + table(head, sorted(rows)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
