"""How probable a step is at its state: trees over its numbers and over tables of log odds. It leads the search."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tutor_app.repair.features import category, describe, signature
from tutor_app.repair.fluency import Fluency
from tutor_app.repair.models import Forest
from tutor_app.repair.step_numbers import Change, Survivor
from tutor_app.repair.tables import Table
from tutor_app.slips.view import Step, View
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


def place_at(view: View, start: int) -> str:
    """Where a step that begins at ``start`` is, as seen from the failure: so many tokens before or after, or on another line."""
    if not view.starts[view.line] <= start <= view.starts[view.line + 1]:
        return "above" if start < view.starts[view.line] else "below"
    return str(max(min(view.site(start) - view.at, 4), -6))


def keys_of(view: View, survivor: Survivor, change: Change) -> dict[str, str]:
    """The key of each of :data:`ENCODINGS`."""
    name = survivor.step.name
    message = message_class(view.failure.message)
    previous = category(change.before[-1]) if change.before else "^"
    following = category(change.after[0]) if change.after else "$"
    changed = signature(change)
    return {
        "operator": name,
        "operator+message": f"{name}|{message}",
        "operator+next": f"{name}|{following}",
        "operator+previous": f"{name}|{previous}",
        "operator+place": f"{name}|{place_at(view, survivor.step.edits[0][0])}",
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


class Prior(NamedTuple):
    """What speaks for a step before it is tried, as weights or as values; a few look-ups suffice."""

    given_message: float
    """Log odds of steps of its name, given CPython's message."""
    given_place: float
    """The same, given where the step begins."""
    operator: float
    """The same, given nothing."""
    again: float
    """Whether a step of its name has led to this state."""


@dataclass(frozen=True)
class StepModel:
    """Leads the search."""

    forest: Forest
    tables: Mapping[str, Table]
    weights: Prior
    fluency: Fluency

    def priors(self, view: View) -> Callable[[Step], float]:
        """A function from a step of the view to its log odds, before anything is known of what it leads to."""
        message = message_class(view.failure.message)
        past = {past.name for past in view.past}
        by_name, by_message, by_place = (self.tables[name] for name in ("operator", "operator+message", "operator+place"))
        weights = self.weights

        @cache
        def given(name: str, place: str) -> float:
            odds = by_name.get(name, by_name.base)
            given_message = weights.given_message * by_message.get(f"{name}|{message}", odds)
            given_place = weights.given_place * by_place.get(f"{name}|{place}", odds)
            return given_message + given_place + weights.operator * odds + weights.again * (name in past)

        place = cache(partial(place_at, view))
        return lambda step: given(step.name, place(step.edits[0][0]))

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
