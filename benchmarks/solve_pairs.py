"""Searches pairs for solutions, labels them, and describes them for the final models of benchmarks/train_ranker.py."""

from __future__ import annotations

import multiprocessing
import pickle
import warnings
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel

from benchmarks.collect_steps import LONGEST, SEARCH, collect
from benchmarks.fit_steps import Fitted, step_model
from benchmarks.goals import Goals, abstract_or_none, goals_of
from benchmarks.log_linear import fit_log_linear
from benchmarks.pairs import FOLDS, fold_of, usable
from tutor_app.repair.fluency import Fluency
from tutor_app.repair.models import LogLinear
from tutor_app.repair.rank import Ranked, alike_rows, groups, merge, rows_of
from tutor_app.repair.search import search
from tutor_app.repair.step_model import StepModel
from tutor_app.slips.view import View
from tutor_app.source.python import first_problem

WORKERS = 2
MADE = "made"
"""The source of programs that were broken on purpose."""
R = TypeVar("R")
Row = dict[str, Any]
Alike = list[tuple[NDArray[np.float32], NDArray[np.float32]]]
"""Rows of solutions that say the same, and which of them are nearest to the author's."""
_FLUENCY: Fluency
_STEPS: dict[int, StepModel]
_ALIKE: Mapping[int, LogLinear]


def _start(fluency: str, models: Mapping[int, Fitted], alike: Mapping[int, LogLinear]) -> None:
    global _FLUENCY, _STEPS, _ALIKE
    warnings.simplefilter("ignore")
    _FLUENCY, _ALIKE = Fluency.load(Path(fluency)), alike
    _STEPS = {fold: step_model(fitted, _FLUENCY) for fold, fitted in models.items()}


def _kept(path: Path, task: Callable[[Row], R], rows: Sequence[Row], *setting: Any) -> list[R]:
    """What the task makes of each row, from ``path`` where that has been done before."""
    if not path.exists():
        with multiprocessing.Pool(WORKERS, _start, setting) as pool:
            path.write_bytes(pickle.dumps(pool.map(task, rows, chunksize=10)))
    done: list[R] = pickle.loads(path.read_bytes())
    return done


def collected(pairs: list[Row], fluency: str, path: Path) -> list[Row]:
    """The labelled steps of the pairs."""
    records = [record for found in _kept(path, _collect, pairs, fluency, {}, {}) for record in found]
    print(f"{len(pairs)} programs, {len(records)} states, {sum(len(r['labels']) for r in records)} steps", flush=True)
    return records


def _collect(pair: Row) -> list[Row]:
    return collect(pair, _FLUENCY)


def searched(pairs: list[Row], fluency: str, models: Mapping[int, Fitted], path: Path) -> list[Row]:
    """The pairs with what a search finds by the step model that has not seen their group."""
    return [pair for pair in _kept(path, _search, pairs, fluency, models, {}) if pair is not None]


def _search(pair: Row) -> Row | None:
    failure = first_problem(pair["buggy"])
    if failure is None or len(pair["buggy"]) > LONGEST:
        return None
    return pair | {"failure": failure, "found": search(pair["buggy"], failure, _STEPS[fold_of(pair["group"])], SEARCH)}


def alike_of(pairs: list[Row], fluency: str, path: Path) -> list[Alike]:
    """For each pair, its groups of solutions that say what the author's version says."""
    return _kept(path, _alike, pairs, fluency, {}, {})


def _alike(pair: Row) -> Alike:
    together, _touched = groups(View(pair["buggy"], pair["failure"]), pair["found"])
    goals = {abstract_or_none(goal): goal for goal in goals_of(pair)} if pair.get("targets") else {}
    found = []
    for group in together:
        goal = goals.get(abstract_or_none(group[0].solution.text)) if len(group) > 1 else None
        if goal is not None:
            distance = np.array([Indel.distance(one.solution.text, goal) for one in group])
            found.append((alike_rows(group), (distance == distance.min()).astype(np.float32)))
    return found


def fit_alike(lists: list[Alike]) -> LogLinear:
    """The log-linear model that chooses among solutions that say the same."""
    every = [one for found in lists for one in found]
    rows, labels = np.vstack([rows for rows, _labels in every]), np.concatenate([labels for _rows, labels in every])
    return fit_log_linear(rows, labels, [len(labels) for _rows, labels in every], against=True)


def fit_alike_folds(pairs: list[Row], lists: list[Alike]) -> dict[int, LogLinear]:
    """The same without each fold, and, under the number of folds, from all."""
    return {
        fold: fit_alike([found for pair, found in zip(pairs, lists, strict=True) if fold_of(pair["group"]) != fold])
        for fold in range(FOLDS + 1)
    }


def solved(pairs: list[Row], fluency: str, alike: Mapping[int, LogLinear], path: Path) -> list[Row]:
    """The pairs' solutions, described and labelled: by what the models learn to reach, and by exact match."""
    return _kept(path, _solve, pairs, fluency, {}, alike)


def _solve(pair: Row) -> Row:
    wanted = {abstract_or_none(text) for text in pair.get("targets", ())} - {None}
    goals = Goals({"targets": ()} | pair)
    ranked: list[Ranked] = []
    rows = None
    if pair["found"].solutions:
        together, touched = groups(View(pair["buggy"], pair["failure"]), pair["found"])
        ranked = merge(together, _ALIKE[fold_of(pair["group"])])
        rows = rows_of(pair["buggy"], ranked, touched, _FLUENCY)
    said = [abstract_or_none(r.solution.text) for r in ranked]
    return {
        "id": pair["id"],
        "group": pair["group"],
        "weight": pair.get("weight", 1.0),
        "second": "learner" in pair,
        "usable": "pair_quality" in pair and usable(pair),
        "source": pair.get("source", MADE),
        "rows": rows,
        "texts": [r.solution.text for r in ranked],
        "steps": [[tuple(taken.survivor.step) for taken in r.solution.path] for r in ranked],
        "labels": [float(goals.reached(r.solution.text)) for r in ranked],
        "hits": [tokens in wanted for tokens in said],
        "values": np.array([]),
    }
