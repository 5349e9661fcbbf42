"""Collects labelled search steps from pairs of broken and mended programs, for benchmarks/train_ranker.py.

A step is right when it lies on a shortest way from the broken program to one of the goals (benchmarks/goals.py), in abstract
tokens, and keeps the words that the goal keeps; one that already compiles is right only when it reaches a goal. Right steps
that do not compile yet are followed.
"""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np

from benchmarks.goals import Goals
from tutor_app.repair.features import describe, signature
from tutor_app.repair.fluency import Fluency
from tutor_app.repair.judge import Judge
from tutor_app.repair.search import Budget, survivors_of
from tutor_app.repair.step_model import keys_of
from tutor_app.slips.view import Past, View
from tutor_app.source.python import first_problem

DEPTH = 5
"""States of a pair that are recorded at most."""
FOLLOWED = 2
"""Right steps of a state that are followed."""
LONGEST = 15_000
"""Characters of a program; nothing is collected from longer ones, nor are they searched."""
SEARCH = Budget(seconds=30.0)
"""How far programs are searched for training: by counts, as the seconds are never used up."""


def collect(pair: dict[str, Any], fluency: Fluency) -> list[dict[str, Any]]:
    """One record for each state on the way of one pair: rows, keys, labels."""
    warnings.simplefilter("ignore")
    if first_problem(pair["buggy"]) is None or len(pair["buggy"]) > LONGEST:
        return []
    goals = Goals(pair)
    states: list[tuple[str, tuple[Past, ...]]] = [(pair["buggy"], ())]
    seen = {pair["buggy"]}
    records = []
    while states and len(records) < DEPTH:
        text, past = states.pop(0)
        failure = first_problem(text)
        if failure is None:
            continue
        view = View(text, failure, past)
        survivors = survivors_of(view, Judge(view))
        if not survivors:
            continue
        labels, strides = goals.judged(text, survivors)
        rows, changes = describe(view, survivors, fluency)
        records.append(
            {
                "id": pair["id"],
                "group": pair["group"],
                "rows": rows.astype(np.float32),
                "labels": np.array(labels, dtype=np.float32),
                "keys": [keys_of(view, survivor, change) for survivor, change in zip(survivors, changes, strict=True)],
            }
        )
        right = [n for n, survivor in enumerate(survivors) if labels[n] and survivor.failure is not None]
        for n in sorted(right, key=lambda n: -strides[n])[:FOLLOWED]:
            if survivors[n].text not in seen:
                seen.add(survivors[n].text)
                states.append((survivors[n].text, (*past, Past(survivors[n].step.name, signature(changes[n])))))
    return records
