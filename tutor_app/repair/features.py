"""Describes steps for the ranker: what each changes in the language model's tokens, and one row of numbers for it."""

from __future__ import annotations

from collections import Counter
from itertools import takewhile
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tutor_app.repair.fluency import CLASSES, ONCE, Fluency, repeated_names, stream
from tutor_app.repair.step_description import Described
from tutor_app.repair.step_numbers import NAMES, Change, Reading, Survivor
from tutor_app.slips.view import Step, View
from tutor_app.source.edits import replaced
from tutor_app.source.lexer import BUILTINS, KEYWORDS, Kind
from tutor_app.source.stretches import common_ends

LONGEST_WINDOW = 14
"""Lines; of a step that edits more lines, only the first are looked at."""
WIDEST_WINDOW = 4_000
"""Characters before and behind a step that are looked at: less matters only where lines are hundreds of characters long."""
MOST_TOKENS = 60
"""Tokens of a change that the language model reads."""
PER_TOKEN = 2.5
"""Negative log probability that a further token costs in ``fluency_total_gain``, about what the commonest ones have."""


def category(token: str) -> str:
    """A token with names reduced to their class; keywords, marks and layout stay."""
    token, once = token.removesuffix(ONCE), token.endswith(ONCE)
    if token in KEYWORDS or not token or not (token[0].isalpha() or token[0] == "_") or token in CLASSES.values():
        return token
    return token if token in {"print", "self", "range", "len", "input", "int", "str"} else "ONCE" if once else "NAME"


def signature(change: Change) -> str:
    """What is removed and what is added, in categories, at most five tokens of each."""
    return " ".join(map(category, change.removed[:5])) + " > " + " ".join(map(category, change.added[:5]))


def known_names(view: View) -> frozenset[str]:
    """Names that the program seems to define, or uses more than once, and the built-in ones."""
    counts: dict[str, int] = {}
    defined = set()
    for position, token in enumerate(view.code):
        if token.kind is Kind.NAME:
            counts[token.text] = counts.get(token.text, 0) + 1
            following = view.code[position + 1].text if position + 1 < len(view.code) else ""
            before = view.code[position - 1].text if position else ""
            if following in {"=", "+=", "in"} or before in {"def", "class", "import", "for", "as"}:
                defined.add(token.text)
    return frozenset(defined | {name for name, count in counts.items() if count > 1} | BUILTINS)


def describe(view: View, survivors: list[Survivor], fluency: Fluency) -> tuple[NDArray[np.float32], list[Change]]:
    """One row of :data:`NAMES` for each survivor, and what each changes."""
    known = known_names(view)
    pairs = [_windows(view, survivor.step) for survivor in survivors]
    repeated = repeated_names(view.text)
    before_streams = {}
    changes = []
    for before, after in pairs:
        if before not in before_streams:
            before_streams[before] = stream(before, repeated)
        changes.append(change_between(before_streams[before], stream(after, repeated)))
    names = Counter(survivor.step.name for survivor in survivors)
    rows = [
        Described(view, survivor, change, known).numbers(reading, names[survivor.step.name], signature).row()
        for survivor, change, reading in zip(survivors, changes, readings_of(changes, fluency), strict=True)
    ]
    return np.array(rows, dtype=np.float32).reshape(len(rows), len(NAMES)), changes


def region_change(before: str, after: str, repeated: frozenset[str]) -> Change:
    """What differs between two versions of a stretch of lines, in the model's tokens."""
    return change_between(stream(before, repeated), stream(after, repeated))


def _windows(view: View, step: Step) -> tuple[str, str]:
    """The lines around the step before and after it."""
    first = max(view.line_at(step.edits[0][0]) - 2, 0)
    last = min(view.line_at(step.edits[-1][1]) + 2, len(view.lines) - 1, first + LONGEST_WINDOW)
    start = max(view.starts[first], step.edits[0][0] - WIDEST_WINDOW)
    end = min(view.starts[last + 1], len(view.text), step.edits[0][0] + WIDEST_WINDOW)
    inside = takewhile(lambda edit: edit[1] <= end, step.edits)
    return view.text[start:end], replaced(view.text, inside, start, end)


def change_between(before: list[str], after: list[str]) -> Change:
    """Where two token sequences differ."""
    head, tail = common_ends(before, after)
    return Change(
        before[:head],
        before[head : len(before) - tail],
        after[head : len(after) - tail],
        before[len(before) - tail :] if tail else [],
    )


def readings_of(changes: list[Change], fluency: Fluency) -> list[Reading]:
    """How each change reads to the language model; the same stretch is read once."""
    context = fluency.order - 1
    numbers: dict[tuple[int, tuple[int, ...]], int] = {}
    pairs = []
    for change in changes:
        head, tail = change.before[-context:], change.after[:context]
        both = (fluency.encode([*head, *middle[:MOST_TOKENS], *tail]) for middle in (change.removed, change.added))
        pairs.append([numbers.setdefault((len(head), tuple(tokens)), len(numbers)) for tokens in both])
    scores = [_summed(score) for score in fluency.score([list(tokens) for _, tokens in numbers], [skip for skip, _ in numbers])]
    return [_reading(scores[old], scores[new]) for old, new in pairs]


class _Summed(NamedTuple):
    total: float
    worst: float
    mean: float
    length: int


def _summed(score: NDArray[np.float32]) -> _Summed:
    if not len(score):
        return _Summed(0.0, 0.0, 0.0, 0)
    total = score.sum()
    return _Summed(float(total), float(score.min()), float(total / np.float32(len(score))), len(score))


def _reading(before: _Summed, after: _Summed) -> Reading:
    length = after.length - before.length
    return Reading(
        fluency_gain=after.total - before.total,
        fluency_after=after.total,
        fluency_before=before.total,
        fluency_worst=after.worst,
        fluency_per_token=after.mean,
        fluency_total_gain=after.total - PER_TOKEN * max(length, 0),
        length_gain=length,
    )
