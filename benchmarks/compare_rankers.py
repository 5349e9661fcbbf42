"""Compares designs of the final ranking on held-out groups: ``python benchmarks/compare_rankers.py WORK_FOLDER``.

All order the same solutions, found by benchmarks/train_ranker.py with step models that had not seen the author: fewest
edits (PyFiXV's rule), the search's own path probability, a log-linear model, trees without the language model's numbers,
trees fitted pointwise, and trees fitted listwise (what ships).
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
from benchmarks.train_ranker import FINAL_ROUNDS, FOLDS, fold_of
from tutor_app.repair.rank import FINAL_NAMES

Scorer = Callable[[NDArray[np.float32]], NDArray[np.float64]]


def stacked(lists: list[dict[str, Any]]) -> tuple[NDArray[np.float32], NDArray[np.float64], list[int]]:
    """Rows, labels and list lengths."""
    return np.vstack([s["rows"] for s in lists]), np.concatenate([s["labels"] for s in lists]), [len(s["labels"]) for s in lists]


def column(name: str, sign: float) -> Callable[[list[dict[str, Any]]], Scorer]:
    """Order by one number."""
    return lambda _lists: lambda rows: sign * rows[:, FINAL_NAMES.index(name)]


def log_linear(lists: list[dict[str, Any]]) -> Scorer:
    """Softmax regression over each list, by gradient descent with L2."""
    rows, labels, sizes = stacked(lists)
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    scaled = np.clip((rows - mean) / spread, -5, 5)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    owner = np.repeat(np.arange(len(sizes)), sizes)
    target = labels / np.maximum(np.add.reduceat(labels, starts), 1)[owner]
    weights = np.zeros(rows.shape[1])
    for _ in range(400):
        value = scaled @ weights
        value -= np.maximum.reduceat(value, starts)[owner]
        probability = np.exp(value)
        probability /= np.add.reduceat(probability, starts)[owner]
        weights -= 0.3 * (scaled.T @ (probability - target) / len(sizes) + 0.002 * weights)
    return lambda fresh: np.clip((fresh - mean) / spread, -5, 5) @ weights


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


DESIGNS = {
    "fewest edits": column("sum.edits", -1.0),
    "path probability": column("path", 1.0),
    "log-linear": log_linear,
    "trees without the language model": trees(without="fluency whole_gain whole_after whole_worst"),
    "trees, pointwise": trees(listwise=False),
    "trees, listwise": trees(),
}


def main() -> None:
    """Prints a table."""
    solved = pickle.loads((Path(sys.argv[1]) / "solved.pkl").read_bytes())
    print("| design | students P@1 | P@5 | P@10 | question site P@1 | P@5 | P@10 |\n| --- | --- | --- | --- | --- | --- | --- |")
    for name, design in DESIGNS.items():
        hits = {source: np.zeros(4) for source in ("students", "question site")}
        for fold in range(FOLDS):
            scorer = design([s for s in solved if fold_of(s["group"]) != fold and any(s["labels"])])
            for s in solved:
                if fold_of(s["group"]) == fold and s["usable"]:
                    counts = hits["question site" if s["source"] == "stackoverflow" else "students"]
                    counts[3] += 1
                    if any(s["labels"]):
                        order = np.argsort(-scorer(s["rows"]), kind="stable")
                        place = next(n for n, i in enumerate(order) if s["labels"][i])
                        counts[:3] += place < np.array([1, 5, 10])
        cells = [f"{value:.1%}" for counts in hits.values() for value in counts[:3] / counts[3]]
        print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
