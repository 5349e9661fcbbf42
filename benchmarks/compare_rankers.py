"""Compares designs of the final ranking on held-out groups: ``python benchmarks/compare_rankers.py WORK_FOLDER``.

All order the same solutions, found by benchmarks/train_ranker.py with step models that had not seen the author: fewest
edits (PyFiXV's rule), the search's own path probability, a log-linear model, trees without the language model's numbers,
trees fitted pointwise, trees fitted listwise, and pointwise trees together with the log-linear model (what ships).
"""

from __future__ import annotations

import pickle
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.forests import fit_binary, fit_listwise
from benchmarks.log_linear import fit_log_linear
from benchmarks.pairs import FOLDS, fold_of
from benchmarks.train_ranker import FINAL_ROUNDS, stacked
from tutor_app.repair.rank import FINAL_NAMES

Scorer = Callable[[NDArray[np.float32]], NDArray[np.float64]]


def column(name: str, sign: float) -> Callable[[list[dict[str, Any]]], Scorer]:
    """Order by one number."""
    return lambda _lists: lambda rows: sign * rows[:, FINAL_NAMES.index(name)]


def log_linear(lists: list[dict[str, Any]]) -> Scorer:
    """Softmax regression over each list."""
    line = fit_log_linear(*stacked([s for s in lists if any(s["labels"])]))
    return lambda fresh: line.predict(fresh).astype(np.float64)


def trees(*, without: str = "", listwise: bool = True) -> Callable[[list[dict[str, Any]]], Scorer]:
    """Forests, with or without the columns whose name contains ``without``."""
    kept = [n for n, name in enumerate(FINAL_NAMES) if not without or not any(part in name for part in without.split())]

    def fit(lists: list[dict[str, Any]]) -> Scorer:
        rows, labels, sizes = stacked(lists)
        if listwise:
            forest = fit_listwise(rows[:, kept], labels, sizes, rounds=FINAL_ROUNDS)
        else:
            forest = fit_binary(rows[:, kept], labels, rounds=FINAL_ROUNDS, leaves=15)
        return lambda fresh: forest.predict(fresh[:, kept]).astype(np.float64)

    return fit


def several(seeds: int, *, blend: float) -> Callable[[list[dict[str, Any]]], Scorer]:
    """The mean of pointwise forests that differ by seed alone, and ``blend`` times the log-linear model."""

    def fit(lists: list[dict[str, Any]]) -> Scorer:
        rows, labels, _sizes = stacked(lists)
        forests = [fit_binary(rows, labels, rounds=FINAL_ROUNDS, leaves=15, rate=0.04, seed=seed) for seed in range(1, seeds + 1)]
        line = log_linear(lists)
        return lambda fresh: np.mean([forest.predict(fresh) for forest in forests], axis=0) + blend * line(fresh)

    return fit


DESIGNS = {
    "fewest edits": column("sum.edits", -1.0),
    "path probability": column("path", 1.0),
    "log-linear": log_linear,
    "trees without the language model": trees(without="fluency whole_gain whole_after whole_worst"),
    "trees, pointwise": trees(listwise=False),
    "trees, listwise": trees(),
    "trees of two seeds": several(2, blend=0.0),
    "trees of two seeds and half the log-linear model (ships)": several(2, blend=0.5),
    "trees of two seeds and the log-linear model": several(2, blend=1.0),
    "trees of two seeds and twice the log-linear model": several(2, blend=2.0),
}


def main() -> None:
    """Prints a table."""
    solved = pickle.loads((Path(sys.argv[1]) / "solved.pkl").read_bytes())
    print("| design | students P@1 | P@5 | P@10 | question site P@1 | P@5 | P@10 |\n| --- | --- | --- | --- | --- | --- | --- |")
    for name, design in DESIGNS.items():
        hits = {source: np.zeros(4) for source in ("students", "question site")}
        for fold in range(FOLDS):
            scorer = design([s for s in solved if fold_of(s["group"]) != fold and s["labels"]])
            for s in solved:
                if fold_of(s["group"]) == fold and s["usable"]:
                    counts = hits["question site" if s["source"] == "stackoverflow" else "students"]
                    counts[3] += s["weight"]
                    if any(s["labels"]):
                        order = np.argsort(-scorer(s["rows"]), kind="stable")
                        place = next((n for n, i in enumerate(order) if s["hits"][i]), 1000)
                        counts[:3] += s["weight"] * (place < np.array([1, 5, 10]))
        cells = [f"{value:.1%}" for counts in hits.values() for value in counts[:3] / counts[3]]
        print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
