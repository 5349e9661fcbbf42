"""Trained models, evaluated with NumPy alone; each knows by name which features its weights were learned for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tutor_app.errors import AssetError

FAR = 5.0
"""Standard deviations."""
Arrays = Mapping[str, NDArray[Any]]
"""What a file of weights holds."""


def columns_of(prefix: str, arrays: Arrays, known: Sequence[str]) -> NDArray[np.int32]:
    """In which of the ``known`` columns the features stand that weights were learned for."""
    places = {name: place for place, name in enumerate(known)}
    asked = [str(name) for name in arrays[f"{prefix}.names"]]
    if missing := [name for name in asked if name not in places]:
        raise AssetError(
            f"the ranker's weights ({prefix}) ask for features that this version does not compute: {', '.join(missing)}",
            advice="Install Surefix again, or train the weights anew.",
        )
    return np.array([places[name] for name in asked], dtype=np.int32)


@dataclass(frozen=True)
class Forest:
    """Trees as flat arrays; a leaf points at itself."""

    feature: NDArray[np.int32]
    threshold: NDArray[np.float32]
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    value: NDArray[np.float32]
    roots: NDArray[np.int32]
    depth: int

    def predict(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """The sum of the trees' leaves for each row."""
        feature, children = self._flat
        values, width = np.ravel(rows), rows.shape[1]
        node = np.broadcast_to(self.roots.astype(np.intp), (len(rows), len(self.roots)))
        row = np.arange(0, len(values), width)[:, None]
        for _ in range(self.depth):
            low = values.take(feature.take(node) + row) <= self.threshold.take(node)
            node = children.take(2 * node + low)
        total: NDArray[np.float32] = self.value.take(node).sum(axis=1)
        return total

    @cached_property
    def _flat(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Each node's feature and both its children, right one first, in the type that NumPy looks up without converting."""
        return self.feature.astype(np.intp), np.stack([self.right, self.left], axis=1).astype(np.intp).ravel()

    @classmethod
    def from_arrays(cls, prefix: str, arrays: Arrays, known: Sequence[str]) -> Forest:
        """The forest stored under ``prefix``, for rows of ``known`` features. AssetError where it asks for another one."""
        part = {name: arrays[f"{prefix}.{name}"] for name in ("threshold", "left", "right", "value", "roots")}
        feature = columns_of(prefix, arrays, known)[arrays[f"{prefix}.feature"]]
        return cls(feature, **part, depth=int(arrays[f"{prefix}.depth"]))


@dataclass(frozen=True)
class LogLinear:
    """A log-linear model: weights of standardised features; what lies far out counts as :data:`FAR`."""

    mean: NDArray[np.float32]
    spread: NDArray[np.float32]
    weights: NDArray[np.float32]

    def predict(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """The weighted sum for each row."""
        result: NDArray[np.float32] = np.clip((rows - self.mean) / self.spread, -FAR, FAR) @ self.weights
        return result

    @classmethod
    def from_arrays(cls, prefix: str, arrays: Arrays, known: Sequence[str]) -> LogLinear:
        """The model stored under ``prefix``, as :meth:`Forest.from_arrays`; features that it does not ask for weigh nothing."""
        columns = columns_of(prefix, arrays, known)
        parts = {"mean": 0.0, "spread": 1.0, "weights": 0.0}
        full = {name: np.full(len(known), value, dtype=np.float32) for name, value in parts.items()}
        for name, values in full.items():
            values[columns] = arrays[f"{prefix}.{name}"]
        return cls(**full)
