"""How often the ranker is right on learners that it has not seen; needs nothing that only training needs."""

from __future__ import annotations

from typing import Any

import numpy as np

from benchmarks.pairs import right_within


def accuracies(solved: list[dict[str, Any]]) -> dict[str, tuple[int, dict[int, float]]]:
    """By kind of source: its programs, and the share that is right among the first so many; states of one file weigh as one."""
    sources = {
        "students": lambda s: s["source"] != "stackoverflow" and not s.get("second"),
        "question site": lambda s: s["source"] == "stackoverflow",
        "students of the second file": lambda s: bool(s.get("second")),
    }
    found = {}
    for name, chosen in sources.items():
        part = [s for s in solved if s["usable"] and chosen(s)]
        places = [(s["weight"], _place(s)) for s in part]
        found[name] = len(part), {first: right_within(places, first) for first in (1, 5, 10, 1000)}
    return found


def _place(s: dict[str, Any]) -> int | None:
    """Where the first right one stands among the solutions, best first."""
    order = np.argsort(-s["values"]) if s["labels"] else []
    return next((n for n, i in enumerate(order) if s["hits"][i]), None)


def report(solved: list[dict[str, Any]]) -> None:
    """Prints held-out accuracy by kind of source."""
    for name, (programs, rates) in accuracies(solved).items():
        print(f"{name}: {programs} programs", {f"P@{k}": round(rate, 4) for k, rate in rates.items()}, flush=True)
