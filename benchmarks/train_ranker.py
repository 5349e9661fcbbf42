"""Trains assets/ranker.npz: ``python benchmarks/train_ranker.py PAIRS... FLUENCY.npz OUT.npz [--work FOLDER]``.

1. Collect labelled steps from all pairs that have targets (benchmarks/collect_steps.py), and from the made ones, if any.
2. Fit the step model, five times without one fifth of the groups, once on all.
3. Search each pair with the step model that has not seen its group; label the solutions by exact match.
4. Fit the final model, again five times without one fifth (the held-out numbers) and once on all.
5. Fit temperature and bias on the held-out values; write the weights, and the held-out candidates for calibration:
   ``held_out.jsonl`` of the pairs that count for accuracy, ``held_out_rest.jsonl`` of all others (unfinished, rewritten or
   without a later version), which students paste too.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import pickle
import warnings
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from benchmarks.collect_steps import abstract_or_none, collect, goals_of
from benchmarks.forests import arrays_of, fit_binary, fit_line, together
from benchmarks.pairs import FOLDS, fold_of, not_rewritten, read, usable
from tutor_app.repair.fluency import Fluency
from tutor_app.repair.rank import merge, out_of_reach, rows_of
from tutor_app.repair.ranker import BACKING, ENCODINGS, Forest, Line, Ranker, StepModel
from tutor_app.repair.search import Budget, search
from tutor_app.repair.tables import Table
from tutor_app.repair.view import View
from tutor_app.source.python import first_problem

STEP_ROUNDS, FINAL_ROUNDS = 220, 300
FINAL_SEEDS = (1, 2)
LINE_SHARE = 0.5
STRENGTH, LEAST = 8.0, 3
SEARCH = Budget(seconds=30.0)

_FLUENCY: Fluency
_MODELS: dict[int, StepModel]


def _start(fluency: str, models: dict[int, tuple[Forest, dict[str, dict[str, float]]]]) -> None:
    global _FLUENCY, _MODELS
    warnings.simplefilter("ignore")
    _FLUENCY = Fluency.load(Path(fluency))
    _MODELS = {fold: step_model(fitted, _FLUENCY) for fold, fitted in models.items()}


def step_model(fitted: tuple[Forest, dict[str, dict[str, float]]], fluency: Fluency) -> StepModel:
    """What :func:`fit_steps` gave, as the search uses it."""
    forest, tables = fitted
    return StepModel(forest, {name: Table.of(odds) for name, odds in tables.items()}, fluency)


def _collect(pair: dict[str, Any]) -> list[dict[str, Any]]:
    return collect(pair, _FLUENCY)


def _solve(pair: dict[str, Any]) -> dict[str, Any] | None:
    failure = first_problem(pair["buggy"])
    if failure is None or len(pair["buggy"]) > 15_000:
        return None
    found = search(pair["buggy"], failure, _MODELS[fold_of(pair["group"])], SEARCH)
    texts = (pair["targets"], goals_of(pair)) if pair.get("targets") else ((), ())
    wanted, reachable = ({abstract_or_none(text) for text in some} - {None} for some in texts)
    result = {
        "id": pair["id"],
        "group": pair["group"],
        "weight": pair["weight"],
        "usable": usable(pair),
        "source": pair["source"],
        "expansions": found.expansions,
        "rows": None,
        "texts": [],
        "labels": [],
        "hits": [],
    }
    if found.solutions:
        ranked, touched = merge(View(pair["buggy"], failure), found)
        result["rows"] = rows_of(pair["buggy"], ranked, touched, _FLUENCY)
        result["texts"] = [r.solution.text for r in ranked]
        said = [abstract_or_none(r.solution.text) for r in ranked]
        result["labels"] = [float(tokens in reachable) for tokens in said]
        result["hits"] = [tokens in wanted for tokens in said]
        result["operators"] = [[taken.survivor.step.operator for taken in r.solution.path] for r in ranked]
    return result


class Codes:
    """The keys of all steps as numbers, so that tables are counted and looked up by whole arrays."""

    def __init__(self, records: list[dict[str, Any]]) -> None:
        keys = [k for r in records for k in r["keys"]]
        self.names: dict[str, list[str]] = {}
        self.codes: dict[str, NDArray[np.int64]] = {}
        self.backing: dict[str, NDArray[np.int64]] = {}
        for name, backing in BACKING.items():
            number: dict[str, int] = {}
            self.codes[name] = np.array([number.setdefault(k[name], len(number)) for k in keys])
            self.names[name] = list(number)
            if backing is not None:
                behind = np.zeros(len(number), dtype=np.int64)
                behind[self.codes[name]] = self.codes[backing]
                self.backing[name] = behind

    def log_odds(
        self, labels: NDArray[np.float32], chosen: NDArray[np.bool_]
    ) -> tuple[dict[str, NDArray[np.float64]], dict[str, NDArray[np.bool_]], float]:
        """Smoothed log odds of label 1 by code, which codes are frequent, and the log odds of all, in the chosen rows."""
        base = float(labels[chosen].mean())
        rates: dict[str, NDArray[np.float64]] = {}
        frequent: dict[str, NDArray[np.bool_]] = {}
        for name, backing in BACKING.items():
            code = self.codes[name][chosen]
            total = np.bincount(code, minlength=len(self.names[name]))
            right = np.bincount(code, weights=labels[chosen], minlength=len(self.names[name]))
            prior = base if backing is None else rates[backing][self.backing[name]]
            frequent[name] = total >= LEAST
            rates[name] = np.where(frequent[name], (right + STRENGTH * prior) / (total + STRENGTH), prior)
        return {name: np.log(rate / (1 - rate)) for name, rate in rates.items()}, frequent, float(np.log(base / (1 - base)))

    def encoded(self, odds: dict[str, NDArray[np.float64]], chosen: NDArray[np.bool_]) -> NDArray[np.float32]:
        """The columns that the encodings add to the chosen rows."""
        return np.stack([odds[name][self.codes[name][chosen]] for name in ENCODINGS], axis=1).astype(np.float32)

    def tables(self, labels: NDArray[np.float32], chosen: NDArray[np.bool_]) -> dict[str, dict[str, float]]:
        """The log odds of the frequent keys, as the ranker looks them up."""
        odds, frequent, base = self.log_odds(labels, chosen)
        return {
            name: {"": round(base, 3)}
            | {self.names[name][n]: round(float(odds[name][n]), 3) for n in np.flatnonzero(frequent[name])}
            for name in ENCODINGS
        }


def fit_steps(
    rows: NDArray[np.float32], labels: NDArray[np.float32], codes: Codes, inner: NDArray[np.int64], chosen: NDArray[np.bool_]
) -> tuple[Forest, dict[str, dict[str, float]]]:
    """The step model; encodings of training rows come from the other ``inner`` folds, or they would give the label away."""
    columns = np.zeros((len(rows), len(ENCODINGS)), dtype=np.float32)
    for fold in range(FOLDS):
        here = chosen & (inner == fold)
        odds, _frequent, _base = codes.log_odds(labels, chosen & (inner != fold))
        columns[here] = codes.encoded(odds, here)
    forest = fit_binary(np.hstack([rows[chosen], columns[chosen]]), labels[chosen], rounds=STEP_ROUNDS)
    return forest, codes.tables(labels, chosen)


def stacked(lists: list[dict[str, Any]]) -> tuple[NDArray[np.float32], NDArray[np.float32], list[int]]:
    """Rows, labels and list lengths."""
    labels = np.concatenate([s["labels"] for s in lists]).astype(np.float32)
    return np.vstack([s["rows"] for s in lists]), labels, [len(s["labels"]) for s in lists]


def fit_final(solved: list[dict[str, Any]]) -> tuple[Forest, Line]:
    """The final models: trees on all pairs for which the search found solutions, a line on those with a right one."""
    rows, labels, _sizes = stacked([s for s in solved if s["labels"]])
    forests = [fit_binary(rows, labels, rounds=FINAL_ROUNDS, leaves=15, rate=0.04, seed=seed) for seed in FINAL_SEEDS]
    return together(forests), fit_line(*stacked([s for s in solved if any(s["labels"])]))


def fit_temperature(solved: list[dict[str, Any]]) -> tuple[float, float]:
    """Temperature and bias that make the held-out probabilities most likely."""
    lists = [s for s in solved if s["usable"] and s["labels"]]

    def loss(parameters: NDArray[np.float64]) -> float:
        total = 0.0
        for s in lists:
            scaled = s["values"] / np.exp(parameters[0])
            peak = max(scaled.max(), parameters[1])
            weights = np.exp(scaled - peak)
            nothing = np.exp(parameters[1] - peak)
            right = weights[np.array(s["labels"]) > 0].sum() if any(s["labels"]) else nothing
            total -= np.log(right / (weights.sum() + nothing))
        return total / len(lists)

    best = minimize(loss, np.zeros(2), method="Nelder-Mead")
    return float(np.exp(best.x[0])), float(best.x[1])


def report(solved: list[dict[str, Any]]) -> None:
    """Held-out accuracy by kind of source; states of one file weigh as one program."""
    for name, chosen in (
        ("students", lambda s: s["source"] != "stackoverflow"),
        ("question site", lambda s: s["source"] == "stackoverflow"),
    ):
        part = [s for s in solved if s["usable"] and chosen(s)]
        total = sum(s["weight"] for s in part) or 1.0
        hits = dict.fromkeys((1, 5, 10, 1000), 0.0)
        for s in part:
            order = np.argsort(-s["values"]) if s["labels"] else []
            place = next((n for n, i in enumerate(order) if s["hits"][i]), None)
            hits = {k: hit + s["weight"] * (place is not None and place < k) for k, hit in hits.items()}
        print(f"{name}: {len(part)} programs", {f"P@{k}": round(v / total, 4) for k, v in hits.items()}, flush=True)


def save(ranker: Ranker, path: Path) -> None:
    """Writes the weights, without the language model's, which have their own file."""
    arrays = arrays_of("steps", ranker.steps.forest) | arrays_of("final", ranker.final)
    for name in ("mean", "spread", "weights"):
        arrays[f"line.{name}"] = getattr(ranker.line, name)
    for name in ("share", "temperature", "bias"):
        arrays[name] = np.array(getattr(ranker, name))
    for name, table in ranker.steps.tables.items():
        arrays |= {f"{name}.hashes": table.hashes, f"{name}.thousandths": table.thousandths}
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]


def collected(pairs: list[dict[str, Any]], fluency: str, path: Path) -> list[dict[str, Any]]:
    """The labelled steps of the pairs, from ``path`` where they have been collected before."""
    if not path.exists():
        with multiprocessing.Pool(2, _start, (fluency, {})) as pool:
            path.write_bytes(pickle.dumps([r for records in pool.imap(_collect, pairs, chunksize=10) for r in records]))
    records: list[dict[str, Any]] = pickle.loads(path.read_bytes())
    print(f"{len(pairs)} programs, {len(records)} states, {sum(len(r['labels']) for r in records)} steps", flush=True)
    return records


def solved_pairs(
    pairs: list[dict[str, Any]], options: argparse.Namespace, models: dict[int, Any], path: Path
) -> list[dict[str, Any]]:
    """The labelled solutions of the pairs, from ``path`` where they have been found before."""
    if not path.exists():
        with multiprocessing.Pool(2, _start, (options.fluency, models)) as pool:
            path.write_bytes(pickle.dumps([s for s in pool.imap(_solve, pairs, chunksize=10) if s]))
    solved: list[dict[str, Any]] = pickle.loads(path.read_bytes())
    return [s | {"values": np.array([])} for s in solved]


def judge(solved: list[dict[str, Any]], finals: dict[int, tuple[Forest, Line]]) -> None:
    """Gives each list the values of the final models that have not seen its group."""
    for s in solved:
        if s["labels"]:
            forest, line = finals[fold_of(s["group"])]
            s["values"] = forest.predict(s["rows"]) + LINE_SHARE * line.predict(s["rows"]) - out_of_reach(s["rows"], s["texts"])


def write_held_out(solved: list[dict[str, Any]], ranker: Ranker, path: Path) -> None:
    """The ten most probable candidates of each pair, by models that have not seen its group."""
    with path.open("w") as file:
        for s in solved:
            probabilities = ranker.probabilities(s["values"]) if s["labels"] else np.array([])
            order = np.argsort(-probabilities)[:10]
            right = next((n for n, i in enumerate(order) if s["hits"][i]), None)
            candidates = [{"fixed": s["texts"][i], "probability": float(probabilities[i])} for i in order]
            file.write(json.dumps({"id": s["id"], "group": s["group"], "candidates": candidates, "right_at": right}) + "\n")


def main() -> None:
    """Runs the five stages; finished stages in the work folder are not repeated."""
    parser = argparse.ArgumentParser()
    parser.add_argument("pairs", nargs="+")
    parser.add_argument("fluency")
    parser.add_argument("out")
    parser.add_argument("--made", help="broken programs from benchmarks/corrupt.py, for the step model alone")
    parser.add_argument("--work", default="build/train")
    options = parser.parse_args()
    work = Path(options.work)
    work.mkdir(parents=True, exist_ok=True)
    every = read(options.pairs)
    pairs = [pair for pair in every if not_rewritten(pair)]
    records = collected(pairs, options.fluency, work / "steps.pkl")
    if options.made:
        made = [json.loads(line) for line in Path(options.made).read_text().splitlines()]
        records += collected(made, options.fluency, work / "made.pkl")
    models_file = work / "models.pkl"
    if not models_file.exists():
        rows = np.vstack([r["rows"] for r in records])
        labels = np.concatenate([r["labels"] for r in records])
        outer = np.repeat([fold_of(r["group"]) for r in records], [len(r["labels"]) for r in records])
        inner = np.repeat([fold_of(r["group"] + "#") for r in records], [len(r["labels"]) for r in records])
        codes = Codes(records)
        models = {fold: fit_steps(rows, labels, codes, inner, outer != fold) for fold in range(FOLDS + 1)}
        models_file.write_bytes(pickle.dumps(models))
    models = pickle.loads(models_file.read_bytes())
    solved = solved_pairs(pairs, options, models, work / "solved.pkl")
    finals = {fold: fit_final([s for s in solved if fold_of(s["group"]) != fold]) for fold in range(FOLDS)}
    finals[FOLDS] = fit_final(solved)
    judge(solved, finals)
    report(solved)
    temperature, bias = fit_temperature(solved)
    fluency = Fluency.load(Path(options.fluency))
    for fold, (final, line) in finals.items():
        ranker = Ranker(step_model(models[fold], fluency), final, line, LINE_SHARE, temperature, bias)
        save(ranker, Path(options.out) if fold == FOLDS else work / f"fold{fold}.npz")
    learned = {pair["id"] for pair in pairs}
    rest = solved_pairs([pair for pair in every if pair["id"] not in learned], options, models, work / "rest.pkl")
    judge(rest, finals)
    write_held_out([s for s in solved if s["usable"]], ranker, work / "held_out.jsonl")
    write_held_out([*(s for s in solved if not s["usable"]), *rest], ranker, work / "held_out_rest.jsonl")
    print(f"temperature {temperature:.3f}, bias {bias:.3f}, {Path(options.out).stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
