"""The trained ranker: gradient-boosted trees and tables of log odds, evaluated with NumPy alone.

Two forests share one file: the first says how probable a step is at its state (it leads the search), the second how
probable it is that a solution is the one the author meant, among the solutions found.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tutor_app.errors import AssetError
from tutor_app.repair.features import Change, Survivor, describe, message_class
from tutor_app.repair.fluency import CLASSES, ONCE, Fluency
from tutor_app.repair.tokens import KEYWORDS
from tutor_app.repair.view import Step, View

BACKING = {
    "operator": None,
    "operator+message": "operator",
    "operator+next": "operator",
    "operator+previous": "operator",
    "operator+place": "operator",
    "signature": None,
    "signature+context": "signature",
    "signature+message": "signature",
}
"""Tables from a key to the log odds of steps with that key; a key that is not in its table gets those of the table behind it."""
ENCODINGS = tuple(BACKING)


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
        node = np.broadcast_to(self.roots, (len(rows), len(self.roots))).copy()
        row = np.arange(len(rows))[:, None]
        for _ in range(self.depth):
            low = rows[row, self.feature[node]] <= self.threshold[node]
            node = np.where(low, self.left[node], self.right[node])
        total: NDArray[np.float32] = self.value[node].sum(axis=1)
        return total

    @classmethod
    def from_arrays(cls, prefix: str, arrays: dict[str, NDArray[np.generic]]) -> Forest:
        """The forest stored under ``prefix``."""
        part = {name: arrays[f"{prefix}.{name}"] for name in ("feature", "threshold", "left", "right", "value", "roots")}
        return cls(**part, depth=int(arrays[f"{prefix}.depth"]))  # type: ignore[arg-type]


def category(token: str) -> str:
    """A token with names reduced to their class; keywords, marks and layout stay."""
    token, once = token.removesuffix(ONCE), token.endswith(ONCE)
    if token in KEYWORDS or not token or not (token[0].isalpha() or token[0] == "_") or token in CLASSES.values():
        return token
    return token if token in {"print", "self", "range", "len", "input", "int", "str"} else "ONCE" if once else "NAME"


def place_of(view: View, step: Step) -> str:
    """Where the step begins, as seen from the failure: so many tokens before or after, or on another line."""
    start = step.edits[0][0]
    if not view.starts[view.line] <= start <= view.starts[view.line + 1]:
        return "above" if start < view.starts[view.line] else "below"
    return str(max(min(view.site(start) - view.at, 4), -6))


def keys_of(view: View, survivor: Survivor, change: Change) -> dict[str, str]:
    """The key of each of :data:`ENCODINGS`."""
    operator = survivor.step.operator
    message = message_class(view.failure.message)
    previous = category(change.before[-1]) if change.before else "^"
    following = category(change.after[0]) if change.after else "$"
    signature = " ".join(map(category, change.removed[:5])) + " > " + " ".join(map(category, change.added[:5]))
    return {
        "operator": operator,
        "operator+message": f"{operator}|{message}",
        "operator+next": f"{operator}|{following}",
        "operator+previous": f"{operator}|{previous}",
        "operator+place": f"{operator}|{place_of(view, survivor.step)}",
        "signature": signature,
        "signature+context": f"{signature}|{previous}|{following}",
        "signature+message": f"{signature}|{message}",
    }


def encode(keys: dict[str, str], tables: dict[str, dict[str, float]]) -> list[float]:
    """Log odds for each encoding; an unknown key gets that of its backing, an unknown one of those the table's ``""``."""
    result: dict[str, float] = {}
    for name in ENCODINGS:
        table = tables[name]
        backing = BACKING[name]
        fall_back = table[""] if backing is None else result[backing]
        result[name] = table.get(keys[name], fall_back)
    return [result[name] for name in ENCODINGS]


@dataclass(frozen=True)
class StepModel:
    """Leads the search."""

    forest: Forest
    tables: dict[str, dict[str, float]]
    fluency: Fluency

    def prior(self, view: View, step: Step, message: str) -> float:
        """Log odds of the step before anything is known of what it leads to: a few look-ups."""
        operators = self.tables["operator"]
        odds = operators.get(step.operator, operators[""])
        given_message = self.tables["operator+message"].get(f"{step.operator}|{message}", odds)
        return given_message + self.tables["operator+place"].get(f"{step.operator}|{place_of(view, step)}", odds) - odds

    def score(self, view: View, survivors: list[Survivor]) -> tuple[NDArray[np.float32], NDArray[np.float32], list[Change]]:
        """Log probability of each survivor, its row of features with the encodings appended, and what it changes."""
        rows, changes = describe(view, survivors, self.fluency)
        coded = np.array(
            [encode(keys_of(view, survivor, change), self.tables) for survivor, change in zip(survivors, changes, strict=True)],
            dtype=np.float32,
        )
        rows = np.hstack([rows, coded])
        logits = np.clip(self.forest.predict(rows), -30, 30)
        return -np.log1p(np.exp(-logits)), rows, changes


@dataclass(frozen=True)
class Ranker:
    """Both models, and the temperature that turns the second one's values into probabilities."""

    steps: StepModel
    final: Forest
    temperature: float
    bias: float

    @classmethod
    def load(cls, path: Path, fluency: Fluency) -> Ranker:
        """The ranker in the ``.npz`` file at ``path``; AssetError where it is missing."""
        if not path.exists():
            raise AssetError(f"the ranker's weights are missing: {path.name}", advice="Install Surefix again.")
        with np.load(path) as file:
            arrays = {name: file[name] for name in file.files}
        tables = json.loads(str(arrays["tables"]))
        steps = StepModel(Forest.from_arrays("steps", arrays), tables, fluency)
        return cls(steps, Forest.from_arrays("final", arrays), float(arrays["temperature"]), float(arrays["bias"]))

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
