"""Evidence becomes one number: the probability that the feedback is right.

A logistic model over named features, fitted on labelled outcomes. Evidence that can only speak *for* a repair (its probability,
its margin, the agreement of simulated students) never lowers the confidence, and failed checks never raise it: a weight with
the wrong sign is left out and the rest fitted again. Each kind of mistake has a weight of its own, drawn towards nothing by the
penalty the more, the fewer outcomes of the kind there are (a random effect). What comes next is the operating point; the
threshold is no business of this module.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from tutor_app.domain import Evidence, Students
from tutor_app.errors import CalibrationError
from validators.promise.bounds import Floats, floats

SIGNS: Mapping[str, int] = {
    "failed_checks": -1,
    **dict.fromkeys(("log_odds", "margin", "mass", "agreement", "gain"), 1),
    **dict.fromkeys(("place.log_odds", "place.pointed", "place.near", "place.same_lines", "place.agreed", "place.mass"), 1),
    **dict.fromkeys(("kind.log_odds", "kind.place", "kind.agreed", "kind.best", "kind.mass"), 1),
    **dict.fromkeys(("pointed", "near", "same_lines", "agreed", "place", "best"), 1),
}
"""Features whose weight may have one sign only."""

KIND = "kind:"
"""Begins the names of features that say whether a mistake of some kind is explained: 1 or nothing, and not standardised."""
FAR = 2.0
"""Standard deviations: what lies further out counts as this, since no label says what becomes of a weight out there."""
LEAST_SPREAD = 0.5
"""A flag that hardly any outcome has is no great deviation: one label more or less must not decide over it."""
_EDGE = 1e-4  # probabilities nearer to 0 or 1 than this are not told apart


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfidenceModel:
    """A fitted logistic model: ``intercept`` plus ``weights`` times the features, each minus its mean and over its scale."""

    names: tuple[str, ...]
    means: tuple[float, ...]
    scales: tuple[float, ...]
    weights: tuple[float, ...]
    intercept: float

    def confidence(self, evidence: Evidence) -> float:
        """The probability, strictly between 0 and 1, that the feedback is right."""
        return self.weigh(describe(evidence))

    def weigh(self, features: Mapping[str, float]) -> float:
        """The probability, strictly between 0 and 1, that what is described so is right. A missing feature counts as 0."""
        log_odds = self.intercept
        for name, mean, scale, weight in zip(self.names, self.means, self.scales, self.weights, strict=True):
            log_odds += weight * min(max((features.get(name, 0.0) - mean) / scale, -FAR), FAR)
        return _logistic(log_odds)


def describe(evidence: Evidence) -> dict[str, float]:
    """The features of ``evidence`` by name: those that every engine has, what its students came to if it asked any, the
    logarithms of the named ones it brought along, and what speaks for place and kind.

    Named numbers are sizes, distances and flags: the step from one edit to two says more than that from ten to eleven.
    """
    probability = min(max(evidence.probability, _EDGE), 1 - _EDGE)
    return {
        **{name: value if name.startswith(KIND) else _logarithm(value) for name, value in evidence.features},
        **_levels(evidence),
        "log_odds": math.log(probability / (1 - probability)),
        "margin": evidence.margin,
        "failed_checks": float(sum(not finding.passed for finding in evidence.findings)),
        **_of(evidence.students),
    }


def fit_confidence(
    evidence: Sequence[Evidence],
    right: Sequence[bool],
    *,
    weights: Sequence[float] | None = None,
    leave_out: frozenset[str] = frozenset(),
    penalty: float = 3.0,
) -> ConfidenceModel:
    """Fit the model of whole feedback on labelled outcomes; see :func:`fit_described`."""
    rows = [describe(item) for item in evidence]
    return fit_described(rows, right, weights=weights, leave_out=leave_out, penalty=penalty)


def fit_described(
    rows: Sequence[Mapping[str, float]],
    right: Sequence[bool],
    *,
    weights: Sequence[float] | None = None,
    leave_out: frozenset[str] = frozenset(),
    penalty: float = 3.0,
) -> ConfidenceModel:
    """Fit a model on labelled outcomes, each described by named numbers.

    ``penalty`` is the L2 penalty on standardised weights, in outcomes; ``leave_out`` names features not to use, or families of
    them, such as "kind" (for ablations).
    Raises CalibrationError where the labels are all alike or missing.
    """
    if len(set(right)) < 2:
        raise CalibrationError(
            f"{len(right)} labelled outcomes, all alike, say nothing about confidence",
            advice="Label outcomes of both kinds: right and wrong.",
        )
    known = {name for row in rows for name in row}
    names = sorted(name for name in known if not {name, name.split(":")[0]} & leave_out and _varies(name, rows))
    table = floats([[row.get(name, 0.0) for name in names] for row in rows])
    flags = np.array([name.startswith(KIND) for name in names], dtype=bool)
    means, scales = np.where(flags, 0.0, table.mean(axis=0)), np.where(flags, 1.0, np.maximum(table.std(axis=0), LEAST_SPREAD))
    labels = floats(right)
    importance = np.ones(len(rows)) if weights is None else floats(weights)
    near = np.clip((table - means) / scales, -FAR, FAR)
    intercept, slopes = _fit_signed(near, labels, importance, [SIGNS.get(name, 0) for name in names], penalty)
    kept = [index for index, slope in enumerate(slopes) if slope != 0.0]
    return ConfidenceModel(
        names=tuple(names[index] for index in kept),
        means=tuple(float(means[index]) for index in kept),
        scales=tuple(float(scales[index]) for index in kept),
        weights=tuple(float(slopes[index]) for index in kept),
        intercept=intercept,
    )


def _levels(evidence: Evidence) -> dict[str, float]:
    """What speaks for place and kind of the first mistake speaks for the repair, too."""
    levels = (("place", evidence.place), ("kind", evidence.kind))
    return {f"{level}.{name}": value for level, signals in levels for name, value in signals if not name.startswith(KIND)}


def _of(students: Students | None) -> dict[str, float]:
    return {} if students is None else {"agreement": students.agreement, "gain": students.agreement - students.baseline}


def _logarithm(value: float) -> float:
    return math.copysign(math.log1p(abs(value)), value)


def _varies(name: str, rows: Sequence[Mapping[str, float]]) -> bool:
    return len({row.get(name, 0.0) for row in rows}) > 1


def _fit_signed(table: Floats, labels: Floats, importance: Floats, signs: Sequence[int], penalty: float) -> tuple[float, Floats]:
    """Fit, leave out the weights whose sign is wrong, and fit again until none is."""
    active = list(range(table.shape[1]))
    while True:
        intercept, slopes = _fit_logistic(table[:, active], labels, importance, penalty)
        wrong = [index for index, slope in zip(active, slopes, strict=True) if slope * signs[index] < 0]
        if not wrong:
            full = np.zeros(table.shape[1])
            full[active] = slopes
            return intercept, full
        active = [index for index in active if index not in wrong]


def _fit_logistic(table: Floats, labels: Floats, importance: Floats, penalty: float) -> tuple[float, Floats]:
    """Penalised maximum likelihood by iteratively reweighted least squares (Newton's method); the intercept is not penalised."""
    design = np.column_stack([np.ones(len(labels)), table])
    ridge = np.diag([1e-6, *[penalty] * table.shape[1]])
    beta = np.zeros(design.shape[1])
    for _ in range(100):
        expected = 1 / (1 + np.exp(-np.clip(design @ beta, -30, 30)))
        curvature = importance * expected * (1 - expected)
        gradient = design.T @ (importance * (labels - expected)) - ridge @ beta
        step = np.linalg.solve(design.T @ (design * curvature[:, None]) + ridge, gradient)
        beta = beta + step * min(1.0, 5.0 / max(float(np.abs(step).max()), 1e-12))
        if np.abs(step).max() < 1e-9:
            break
    return float(beta[0]), beta[1:]


def _logistic(log_odds: float) -> float:
    return 1 / (1 + math.exp(-min(max(log_odds, -30.0), 30.0)))
