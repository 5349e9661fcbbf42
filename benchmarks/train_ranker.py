"""Trains assets/ranker.npz: ``python benchmarks/train_ranker.py PAIRS... FLUENCY.npz OUT.npz [--grades FILE] [--work FOLDER]``.

1. Collect labelled steps from all pairs that have targets (benchmarks/collect_steps.py), and from the made ones, if any.
2. Fit the step model, five times without one fifth of the groups, once on all.
3. Search each pair, and each made program, with the step model that has not seen its group.
4. Fit the log-linear model that chooses among solutions that say the same; describe those that it chooses, and label them by
   what they reach (benchmarks/goals.py).
5. Fit the final model, again five times without one fifth (the held-out numbers) and once on all.
6. Fit temperature and bias on the held-out values; write the weights, and the held-out candidates for calibration:
   ``held_out.jsonl`` and, for the second file, ``held_out_second.jsonl`` of the pairs that count for accuracy,
   ``held_out_rest.jsonl`` of all others (unfinished, rewritten or without a later version), which students paste too.
"""

from __future__ import annotations

import argparse
import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from benchmarks.fit_steps import fit_folds, step_model
from benchmarks.forests import arrays_of, fit_binary, together
from benchmarks.held_out import report
from benchmarks.log_linear import fit_log_linear, log_linear_arrays
from benchmarks.pairs import FOLDS, fold_of, not_rewritten, read
from benchmarks.solve_pairs import MADE, alike_of, collected, fit_alike_folds, searched, solved
from tutor_app.evaluate.labelled import read_grades
from tutor_app.repair.fluency import Fluency
from tutor_app.repair.models import Forest, LogLinear
from tutor_app.repair.rank import ALIKE_NAMES, FINAL_NAMES
from tutor_app.repair.ranker import Ranker
from tutor_app.repair.step_model import ENCODINGS, Prior
from tutor_app.repair.step_numbers import NAMES

FINAL_ROUNDS = 300
FINAL_SEEDS = (1, 2)
LINE_SHARE = 0.5


def stacked(lists: list[dict[str, Any]]) -> tuple[NDArray[np.float32], NDArray[np.float32], list[int]]:
    """Rows, labels and list lengths."""
    labels = np.concatenate([s["labels"] for s in lists]).astype(np.float32)
    return np.vstack([s["rows"] for s in lists]), labels, [len(s["labels"]) for s in lists]


def fit_final(solved: list[dict[str, Any]]) -> tuple[Forest, LogLinear]:
    """The final models: trees on all pairs for which the search found solutions, a log-linear model on those with a right one."""
    rows, labels, _sizes = stacked([s for s in solved if s["labels"]])
    forests = [fit_binary(rows, labels, rounds=FINAL_ROUNDS, leaves=15, rate=0.04, seed=seed) for seed in FINAL_SEEDS]
    return together(forests), fit_log_linear(*stacked([s for s in solved if any(s["labels"])]))


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


def save(ranker: Ranker, path: Path) -> None:
    """Writes the weights, without the language model's, which have their own file."""
    arrays = arrays_of("steps", ranker.steps.forest, (*NAMES, *ENCODINGS)) | arrays_of("final", ranker.final, FINAL_NAMES)
    arrays |= log_linear_arrays("line", ranker.log_linear, FINAL_NAMES) | log_linear_arrays("alike", ranker.alike, ALIKE_NAMES)
    arrays |= {"prior.names": np.array(Prior._fields), "prior.weights": np.array(ranker.steps.weights)}
    for name in ("share", "temperature", "bias"):
        arrays[name] = np.array(getattr(ranker, name))
    for name, table in ranker.steps.tables.items():
        arrays |= {f"{name}.hashes": table.hashes, f"{name}.thousandths": table.thousandths}
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]


def judge(solved: list[dict[str, Any]], finals: dict[int, tuple[Forest, LogLinear]]) -> None:
    """Gives each list the values of the final models that have not seen its group."""
    for s in solved:
        if s["labels"]:
            forest, line = finals[fold_of(s["group"])]
            s["values"] = forest.predict(s["rows"]) + LINE_SHARE * line.predict(s["rows"])


def write_held_out(solved: list[dict[str, Any]], ranker: Ranker, path: Path) -> None:
    """The ten most probable candidates of each pair, by models that have not seen its group."""
    with path.open("w") as file:
        for s in solved:
            probabilities = ranker.probabilities(s["values"]) if s["labels"] else np.array([])
            order = np.argsort(-probabilities)[:10]
            right = next((n for n, i in enumerate(order) if s["hits"][i]), None)
            candidates = [{"fixed": s["texts"][i], "probability": float(probabilities[i]), "steps": s["steps"][i]} for i in order]
            file.write(json.dumps({"id": s["id"], "group": s["group"], "candidates": candidates, "right_at": right}) + "\n")


def kept(path: Path, make: Callable[[], Any]) -> Any:
    """What is in the file at ``path``; made and written where there is none."""
    if not path.exists():
        path.write_bytes(pickle.dumps(make()))
    return pickle.loads(path.read_bytes())


def steps_of(pairs: list[dict[str, Any]], made: list[dict[str, Any]], fluency: str, work: Path) -> list[dict[str, Any]]:
    """The labelled steps of the pairs and of the made programs."""
    return [*collected(pairs, fluency, work / "steps.pkl"), *collected(made, fluency, work / "made.pkl")]


def with_grades(pairs: list[dict[str, Any]], path: Path | None) -> list[dict[str, Any]]:
    """The pairs with the fingerprints of the repairs that graders found right."""
    right: dict[str, list[str]] = {}
    for grade in read_grades(path) if path else ():
        if grade.right:
            right.setdefault(grade.id, []).append(grade.repair)
    return [pair | {"right_repairs": right.get(pair["id"], [])} for pair in pairs]


def main() -> None:
    """Runs the stages; finished stages in the work folder are not repeated."""
    parser = argparse.ArgumentParser()
    parser.add_argument("pairs", nargs="+")
    parser.add_argument("fluency")
    parser.add_argument("out")
    parser.add_argument("--made", help="broken programs from benchmarks/corrupt.py")
    parser.add_argument("--grades", type=Path, help="what graders said of repairs: those that they found right are right")
    parser.add_argument("--work", default="build/train")
    options = parser.parse_args()
    made = read([options.made]) if options.made else []
    train(with_grades(read(options.pairs), options.grades), made, options.fluency, Path(options.out), Path(options.work))


def train(every: list[dict[str, Any]], made: list[dict[str, Any]], fluency: str, out: Path, work: Path) -> None:
    """The stages, for all pairs and made programs."""
    work.mkdir(parents=True, exist_ok=True)
    pairs = [pair for pair in every if not_rewritten(pair)]
    rest = [pair for pair in every if not not_rewritten(pair)]
    models = kept(work / "models.pkl", lambda: fit_folds(steps_of(pairs, made, fluency, work)))
    sought = searched([*pairs, *made], fluency, models, work / "searched.pkl")
    alike = fit_alike_folds(sought, alike_of(sought, fluency, work / "alike.pkl"))
    learned = solved(sought, fluency, alike, work / "solved.pkl")
    finals = {fold: fit_final([s for s in learned if fold_of(s["group"]) != fold]) for fold in range(FOLDS + 1)}
    judge(learned, finals)
    report(learned)
    temperature, bias = fit_temperature(learned)
    language = Fluency.load(Path(fluency))
    for fold, (final, line) in finals.items():
        ranker = Ranker(step_model(models[fold], language), final, line, alike[fold], LINE_SHARE, temperature, bias)
        save(ranker, out if fold == FOLDS else work / f"fold{fold}.npz")
    others = solved(searched(rest, fluency, models, work / "searched_rest.pkl"), fluency, alike, work / "rest.pkl")
    judge(others, finals)
    for second, name in ((False, "held_out"), (True, "held_out_second")):
        write_held_out([s for s in learned if s["usable"] and s["second"] is second], ranker, work / f"{name}.jsonl")
    unsure = [s for s in learned if not s["usable"] and s["source"] != MADE]
    write_held_out([*unsure, *others], ranker, work / "held_out_rest.jsonl")
    print(f"temperature {temperature:.3f}, bias {bias:.3f}, {out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
