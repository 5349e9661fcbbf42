"""How much a repair makes the program repeat itself: people write the same things in the same way again."""

from __future__ import annotations

from typing import NamedTuple

from tutor_app.repair.features import category
from tutor_app.repair.fluency import START, stream
from tutor_app.repair.step_numbers import Change

RUNS = (2, 3, 4)
CONTEXT = 3
"""Tokens before and after a change that its runs reach into."""


class Echoes(NamedTuple):
    """Shares of what a change makes that the program has elsewhere too: of runs of so many tokens, and of whole lines."""

    echo2: float
    echo3: float
    echo4: float
    echo_lines: float


class Echo:
    """What the lines that no repair touches say."""

    def __init__(self, above: str, below: str, repeated: frozenset[str]) -> None:
        self._runs: dict[int, set[tuple[str, ...]]] = {length: set() for length in RUNS}
        self._lines: set[tuple[str, ...]] = set()
        for text in (above, below):
            tokens = stream(text, repeated)
            for length in RUNS:
                self._runs[length].update(zip(*(tokens[n:] for n in range(length)), strict=False))
            self._lines.update(_lines(tokens))

    def of(self, change: Change) -> Echoes:
        """The shares for what a change makes."""
        tokens = [*change.before[-CONTEXT:], *change.added[:60], *change.after[:CONTEXT]]
        shares = []
        for length in RUNS:
            runs = list(zip(*(tokens[n:] for n in range(length)), strict=False))
            shares.append(sum(run in self._runs[length] for run in runs) / len(runs) if runs else 0.0)
        first = max((n for n, token in enumerate(change.before) if _starts_line(token)), default=0)
        last = next((n for n, token in enumerate(change.after) if _starts_line(token)), len(change.after))
        lines = _lines([*change.before[first:], *change.added, *change.after[:last]])
        return Echoes._make([*shares, sum(line in self._lines for line in lines) / len(lines) if lines else 0.0])


def _starts_line(token: str) -> bool:
    return token in {START, "<deeper>", "<same>", "<less>"}


def _lines(tokens: list[str]) -> list[tuple[str, ...]]:
    """The token classes of each line of more than two tokens."""
    result: list[list[str]] = [[]]
    for token in tokens:
        if _starts_line(token):
            result.append([])
        else:
            result[-1].append(category(token))
    return [tuple("NAME" if token == "ONCE" else token for token in line) for line in result if len(line) > 2]
