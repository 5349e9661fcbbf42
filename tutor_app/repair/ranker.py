"""The trained ranker: gradient-boosted trees and tables of log odds, evaluated with NumPy alone.

Two models share one file: the first, a forest, says how probable a step is at its state (it leads the search), the second,
a forest and a log-linear model together, how probable it is that a solution is the one the author meant, among those found.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache, partial
from importlib.resources import files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tutor_app.errors import AssetError
from tutor_app.repair.features import Change, Survivor, category, describe, signature
from tutor_app.repair.fluency import Fluency
from tutor_app.repair.tables import Table
from tutor_app.repair.view import Step, View
from tutor_app.source.problems import message_class

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
FAR = 5.0
"""Standard deviations."""
AGAIN = 1.5
"""Log odds that a step gains, before it is tried, when one of its kind has led to this state."""


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
    def from_arrays(cls, prefix: str, arrays: dict[str, NDArray[np.generic]]) -> Forest:
        """The forest stored under ``prefix``."""
        part = {name: arrays[f"{prefix}.{name}"] for name in ("feature", "threshold", "left", "right", "value", "roots")}
        return cls(**part, depth=int(arrays[f"{prefix}.depth"]))  # type: ignore[arg-type]


def place_at(view: View, start: int) -> str:
    """Where a step that begins at ``start`` is, as seen from the failure: so many tokens before or after, or on another line."""
    if not view.starts[view.line] <= start <= view.starts[view.line + 1]:
        return "above" if start < view.starts[view.line] else "below"
    return str(max(min(view.site(start) - view.at, 4), -6))


def keys_of(view: View, survivor: Survivor, change: Change) -> dict[str, str]:
    """The key of each of :data:`ENCODINGS`."""
    operator = survivor.step.operator
    message = message_class(view.failure.message)
    previous = category(change.before[-1]) if change.before else "^"
    following = category(change.after[0]) if change.after else "$"
    changed = signature(change)
    return {
        "operator": operator,
        "operator+message": f"{operator}|{message}",
        "operator+next": f"{operator}|{following}",
        "operator+previous": f"{operator}|{previous}",
        "operator+place": f"{operator}|{place_at(view, survivor.step.edits[0][0])}",
        "signature": changed,
        "signature+context": f"{changed}|{previous}|{following}",
        "signature+message": f"{changed}|{message}",
    }


def encode(keys: dict[str, str], tables: Mapping[str, Table]) -> list[float]:
    """Log odds for each encoding; an unknown key gets that of its backing, an unknown one of those the table's base."""
    result: dict[str, float] = {}
    for name in ENCODINGS:
        table = tables[name]
        backing = BACKING[name]
        fall_back = table.base if backing is None else result[backing]
        result[name] = table.get(keys[name], fall_back)
    return [result[name] for name in ENCODINGS]


@dataclass(frozen=True)
class Line:
    """A log-linear model: weights of standardised features; what lies far out counts as :data:`FAR`."""

    mean: NDArray[np.float32]
    spread: NDArray[np.float32]
    weights: NDArray[np.float32]

    def predict(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """The weighted sum for each row."""
        result: NDArray[np.float32] = np.clip((rows - self.mean) / self.spread, -FAR, FAR) @ self.weights
        return result


@dataclass(frozen=True)
class StepModel:
    """Leads the search."""

    forest: Forest
    tables: Mapping[str, Table]
    fluency: Fluency

    def priors(self, view: View) -> Callable[[Step], float]:
        """Tells the log odds of a step of the view before anything is known of what it leads to: a few look-ups."""
        message = message_class(view.failure.message)
        past = {past.operator for past in view.past}
        operators, by_message, by_place = (self.tables[name] for name in ("operator", "operator+message", "operator+place"))

        @cache
        def by_operator(operator: str) -> tuple[float, float, float]:
            odds = operators.get(operator, operators.base)
            return odds, by_message.get(f"{operator}|{message}", odds), AGAIN if operator in past else 0.0

        place = cache(partial(place_at, view))

        def prior(step: Step) -> float:
            odds, given_message, again = by_operator(step.operator)
            return given_message + by_place.get(f"{step.operator}|{place(step.edits[0][0])}", odds) - odds + again

        return prior

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
    """Both models, and the temperature that turns the second one's values into probabilities.

    The second is a forest plus ``share`` times a log-linear model: the one sees what goes together, the other generalises.
    """

    steps: StepModel
    final: Forest
    line: Line
    share: float
    temperature: float
    bias: float

    def values(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """How much speaks for each solution; a row of :data:`tutor_app.repair.rank.FINAL_NAMES` each."""
        return self.final.predict(rows) + np.float32(self.share) * self.line.predict(rows)

    @classmethod
    def load(cls, path: Path, fluency: Fluency) -> Ranker:
        """The ranker in the ``.npz`` file at ``path``; AssetError where it is missing."""
        if not path.exists():
            raise AssetError(f"the ranker's weights are missing: {path.name}", advice="Install Surefix again.")
        with np.load(path) as file:
            arrays = {name: file[name] for name in file.files}
        tables = {name: Table(arrays[f"{name}.hashes"], arrays[f"{name}.thousandths"]) for name in ENCODINGS}
        steps = StepModel(Forest.from_arrays("steps", arrays), tables, fluency)
        line = Line(*(arrays[f"line.{name}"].astype(np.float32) for name in ("mean", "spread", "weights")))
        numbers = (float(arrays[name]) for name in ("share", "temperature", "bias"))
        return cls(steps, Forest.from_arrays("final", arrays), line, *numbers)

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
