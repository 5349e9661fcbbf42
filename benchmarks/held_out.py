"""How often the ranker is right on learners that it has not seen; needs nothing that only training needs."""

from __future__ import annotations

from typing import Any

import numpy as np


def report(solved: list[dict[str, Any]]) -> None:
    """Held-out accuracy by kind of source; states of one file weigh as one program."""
    sources = {
        "students": lambda s: s["source"] != "stackoverflow" and not s.get("second"),
        "question site": lambda s: s["source"] == "stackoverflow",
        "students of the second file": lambda s: bool(s.get("second")),
    }
    for name, chosen in sources.items():
        part = [s for s in solved if s["usable"] and chosen(s)]
        total = sum(s["weight"] for s in part) or 1.0
        hits = dict.fromkeys((1, 5, 10, 1000), 0.0)
        for s in part:
            order = np.argsort(-s["values"]) if s["labels"] else []
            place = next((n for n, i in enumerate(order) if s["hits"][i]), None)
            hits = {k: hit + s["weight"] * (place is not None and place < k) for k, hit in hits.items()}
        print(f"{name}: {len(part)} programs", {f"P@{k}": round(v / total, 4) for k, v in hits.items()}, flush=True)
