"""Fits log-linear models: needs NumPy alone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tutor_app.repair.models import FAR, LogLinear


def fit_log_linear(
    rows: NDArray[np.float32], labels: NDArray[np.float32], sizes: list[int], *, against: bool = False
) -> LogLinear:
    """Softmax regression over each list that has a right answer, by gradient descent with L2.

    Features that can only speak ``against`` get no weight where the data happen to turn in their favour.
    """
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + np.float32(1e-6)
    scaled = np.clip((rows - mean) / spread, -FAR, FAR)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    owner = np.repeat(np.arange(len(sizes)), sizes)
    target = labels / np.maximum(np.add.reduceat(labels, starts), 1)[owner]
    weights = np.zeros(rows.shape[1], dtype=np.float32)
    for _ in range(400):
        value = scaled @ weights
        value -= np.maximum.reduceat(value, starts)[owner]
        probability = np.exp(value)
        probability /= np.add.reduceat(probability, starts)[owner]
        weights -= 0.3 * (scaled.T @ (probability - target) / len(sizes) + 0.002 * weights)
        weights = np.minimum(weights, 0) if against else weights
    return LogLinear(mean, spread, weights)


def log_linear_arrays(prefix: str, model: LogLinear, names: Sequence[str]) -> dict[str, NDArray[np.generic]]:
    """The model's arrays and the names of its features, named for the weights file."""
    return {
        f"{prefix}.names": np.array(names),
        f"{prefix}.mean": model.mean,
        f"{prefix}.spread": model.spread,
        f"{prefix}.weights": model.weights,
    }
