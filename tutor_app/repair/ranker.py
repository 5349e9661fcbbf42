"""The trained ranker: gradient-boosted trees and tables of log odds, evaluated with NumPy alone.

Two models share one file: the first, a forest, says how probable a step is at its state (it leads the search), the second,
a forest and a log-linear model together, how probable it is that a solution is the one the author meant, among those found.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tutor_app.errors import AssetError
from tutor_app.repair.fluency import Fluency
from tutor_app.repair.models import Forest, LogLinear, columns_of
from tutor_app.repair.rank import ALIKE_NAMES, FINAL_NAMES
from tutor_app.repair.step_model import ENCODINGS, Prior, StepModel
from tutor_app.repair.step_numbers import NAMES
from tutor_app.repair.tables import Table


@dataclass(frozen=True)
class Ranker:
    """Both models, and the temperature that turns the second one's values into probabilities.

    The second is a forest plus ``share`` times a log-linear model: the one sees what goes together, the other generalises.
    ``alike`` chooses among solutions that say the same, before the second model.
    """

    steps: StepModel
    final: Forest
    log_linear: LogLinear
    alike: LogLinear
    share: float
    temperature: float
    bias: float

    def values(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """How much speaks for each solution; a row of :data:`tutor_app.repair.rank.FINAL_NAMES` each."""
        return self.final.predict(rows) + np.float32(self.share) * self.log_linear.predict(rows)

    @classmethod
    def load(cls, path: Path, fluency: Fluency) -> Ranker:
        """The ranker in the ``.npz`` file at ``path``; AssetError where it is missing."""
        if not path.exists():
            raise AssetError(f"the ranker's weights are missing: {path.name}", advice="Install Surefix again.")
        with np.load(path) as file:
            arrays = {name: file[name] for name in file.files}
        tables = {name: Table(arrays[f"{name}.hashes"], arrays[f"{name}.thousandths"]) for name in ENCODINGS}
        columns_of("prior", arrays, Prior._fields)
        prior = dict(zip(map(str, arrays["prior.names"]), arrays["prior.weights"].tolist(), strict=True))
        return cls(
            StepModel(Forest.from_arrays("steps", arrays, (*NAMES, *ENCODINGS)), tables, Prior(**prior), fluency),
            Forest.from_arrays("final", arrays, FINAL_NAMES),
            LogLinear.from_arrays("line", arrays, FINAL_NAMES),
            LogLinear.from_arrays("alike", arrays, ALIKE_NAMES),
            *(float(arrays[name]) for name in ("share", "temperature", "bias")),
        )

    def probabilities(self, values: NDArray[np.float32]) -> NDArray[np.float64]:
        """Probabilities of the solutions; what is missing from 1 is that of none of them."""
        scaled = np.asarray(values, dtype=np.float64) / self.temperature
        weights = np.exp(scaled - scaled.max())
        nothing = math.exp(min(self.bias - float(scaled.max()), 50))
        result: NDArray[np.float64] = weights / (weights.sum() + nothing)
        return result


@lru_cache(maxsize=1)
def shipped() -> Ranker:
    """The ranker that comes with Surefix."""
    from tutor_app.repair.fluency import shipped as fluency

    return Ranker.load(Path(str(files("assets") / "ranker.npz")), fluency())
