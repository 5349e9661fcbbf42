"""Fits the step model of benchmarks/train_ranker.py: tables of log odds, trees over them and a step's numbers, and the prior."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.forests import fit_binary
from benchmarks.log_linear import fit_log_linear
from benchmarks.pairs import FOLDS, fold_of
from tutor_app.repair.fluency import Fluency
from tutor_app.repair.models import Forest
from tutor_app.repair.step_model import BACKING, ENCODINGS, Prior, StepModel
from tutor_app.repair.step_numbers import NAMES
from tutor_app.repair.tables import Table

STEP_ROUNDS = 220
STRENGTH, LEAST = 8.0, 3
Fitted = tuple[Forest, dict[str, dict[str, float]], Prior]


def step_model(fitted: Fitted, fluency: Fluency) -> StepModel:
    """What :func:`fit_steps` gave, as the search uses it."""
    forest, tables, prior = fitted
    return StepModel(forest, {name: Table.of(odds) for name, odds in tables.items()}, prior, fluency)


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
    rows: NDArray[np.float32],
    labels: NDArray[np.float32],
    states: NDArray[np.int64],
    codes: Codes,
    inner: NDArray[np.int64],
    chosen: NDArray[np.bool_],
) -> Fitted:
    """The step model; encodings of training rows come from the other ``inner`` folds, or they would give the label away."""
    columns = np.zeros((len(rows), len(ENCODINGS)), dtype=np.float32)
    for fold in range(FOLDS):
        here = chosen & (inner == fold)
        odds, _frequent, _base = codes.log_odds(labels, chosen & (inner != fold))
        columns[here] = codes.encoded(odds, here)
    forest = fit_binary(np.hstack([rows[chosen], columns[chosen]]), labels[chosen], rounds=STEP_ROUNDS)
    prior = fit_prior(rows[chosen], columns[chosen], labels[chosen], states[chosen])
    return forest, codes.tables(labels, chosen), prior


def fit_prior(
    rows: NDArray[np.float32], columns: NDArray[np.float32], labels: NDArray[np.float32], states: NDArray[np.int64]
) -> Prior:
    """What speaks for a step before it is tried, among those of its state; from states of which a step is right."""
    right = np.isin(states, states[labels > 0])
    known = Prior(
        given_message=columns[:, ENCODINGS.index("operator+message")],
        given_place=columns[:, ENCODINGS.index("operator+place")],
        operator=columns[:, ENCODINGS.index("operator")],
        again=rows[:, NAMES.index("repeats_operator")],
    )
    _numbers, sizes = np.unique(states[right], return_counts=True)
    line = fit_log_linear(np.stack(known, axis=1)[right], labels[right], sizes.tolist())
    return Prior(*(line.weights / line.spread).tolist())


def fit_folds(records: list[dict[str, Any]]) -> dict[int, Fitted]:
    """The step model without each fold, and, under the number of folds, from all records."""
    sizes = [len(record["labels"]) for record in records]
    rows, labels = np.vstack([r["rows"] for r in records]), np.concatenate([r["labels"] for r in records])
    states = np.repeat(np.arange(len(records)), sizes)
    outer, inner = (np.repeat([fold_of(r["group"] + mark) for r in records], sizes) for mark in ("", "#"))
    codes = Codes(records)
    return {fold: fit_steps(rows, labels, states, codes, inner, outer != fold) for fold in range(FOLDS + 1)}
