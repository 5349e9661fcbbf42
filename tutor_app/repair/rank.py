"""Which of the solutions did the author mean? Merges those that say the same and describes the rest for the ranker."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tutor_app.repair.features import readings_of, region_change
from tutor_app.repair.fluency import CLASSES, Fluency, repeated_names
from tutor_app.repair.models import LogLinear
from tutor_app.repair.plausibility.changes import Before, Changes
from tutor_app.repair.plausibility.echo import Echo, Echoes
from tutor_app.repair.plausibility.extent import Extent, extent_of
from tutor_app.repair.plausibility.oddities import UNKNOWN, Oddities, oddities_of
from tutor_app.repair.search import Found, Solution
from tutor_app.repair.step_model import ENCODINGS
from tutor_app.repair.step_numbers import NAMES, Change, Reading
from tutor_app.slips.view import View
from tutor_app.source.lexer import CLOSER_OF, Kind, tokenise
from tutor_app.source.problems import ProblemKind, kind_of
from tutor_app.source.text import Source, column_of, line_start

READ = 12
"""Solutions whose oddities are counted."""
CONSIDERED = 40
"""Solutions, by their path's probability, that the second model looks at."""
COMPARED = 600_000
"""Characters of all stretches that it compares: of solutions that change a long program everywhere, fewer are considered."""
SUMMED = (
    "removed",
    "added",
    "edits",
    "fluency_gain",
    "removed_names",
    "removed_known",
    "removed_unknown",
    "lines_edited",
    "removed_keywords",
    "added_keywords",
    "removed_layout",
    "removed_strings",
    "repeats_operator",
    "repeats_signature",
)
"""Numbers of steps that are added up over a solution's path."""
_PLACES = [NAMES.index(name) for name in SUMMED]
_REACH = ("undefined_here", "self_outside", "calls_itself_last", "unreachable")
"""Oddities that show that lines are in the wrong block."""
MISPLACED = frozenset({ProblemKind.UNEXPECTED_INDENT, ProblemKind.UNINDENT_MISMATCH})


class Own(NamedTuple):
    """How a solution came about, and how the whole of what it changes reads."""

    steps: float
    path: float
    worst_step: float
    last_step: float
    rival_gap: float
    whole_gain: float
    whole_after: float
    whole_worst: float
    whole_removed: float
    whole_added: float
    whole_lines: float
    merged: float
    solutions: float
    place: float
    share: float
    astray: float
    """Lines in the wrong block, beyond the fewest of all solutions with the same words (``pass`` aside)."""


_SMALLEST_IS_BEST = ("whole_removed", "whole_added")
RELATIVE = ("path", "worst_step", "whole_gain", *_SMALLEST_IS_BEST, *Echoes._fields)
FINAL_NAMES = (
    *NAMES,
    *ENCODINGS,
    *(f"last.{name}" for name in ENCODINGS),
    *(f"sum.{name}" for name in SUMMED),
    *Own._fields,
    *Extent._fields,
    *Echoes._fields,
    *(f"relative.{name}" for name in RELATIVE),
    *(f"change.{against}{name}" for against in ("", "least.") for name in Changes._fields),
    *(f"sense.{against}{name}" for against in ("", "least.", "most.") for name in Oddities._fields),
)
ALIKE_NAMES = (*(f"least.{name}" for name in Changes._fields), "least.doubt")
"""What chooses among solutions that say the same: how much more one changes than the one with the least, and its path's doubt."""
MUCH_MORE = 4.0
"""A larger difference says no more than this one."""


class Ranked(NamedTuple):
    """A solution that differs in abstract tokens from all others, how many it stands for, and what it changes."""

    solution: Solution
    merged: int
    changes: Changes


def region(source: Source, solutions: Iterable[Solution]) -> tuple[int, int]:
    """How many characters at the start and at the end no solution touches, in whole lines; no string reaches into them."""
    original = source.text
    head, tail = len(original), len(original)
    for solution in solutions:
        before = len(original)
        for taken in solution.path:
            edits = taken.survivor.step.edits
            head = min(head, edits[0][0])
            tail = min(tail, before - edits[-1][1])
            before = len(taken.survivor.text)
    head = line_start(original, min(head, len(original)))
    previous = line_start(original, max(head - 1, 0))
    around = source.token_around(previous)
    if around is not None:
        previous = line_start(original, around.start)
    end = original.find("\n", len(original) - tail)
    end = original.find("\n", end + 1) if end >= 0 else -1
    return previous, 0 if end < 0 else len(original) - end


def open_columns(source: Source, end: int) -> tuple[int, ...]:
    """The columns of the blocks that the lines before the offset leave open, the outermost first."""
    columns: list[int] = []
    for token in source.firsts:
        if token.start >= end:
            break
        width = column_of(source.text, token.start)
        while columns and columns[-1] >= width:
            columns.pop()
        columns.append(width)
    return tuple(columns)


def abstract_region(text: str, above: Iterable[int] = ()) -> tuple[str, ...]:
    """Tokens of a stretch of correct lines as the measure of accuracy sees them, with the depth of each line.

    Lines above it have left blocks open in the columns ``above``.
    """
    result: list[str] = []
    levels = list(above)
    depth, line = 0, -1
    for token in tokenise(text):
        if token.kind is Kind.COMMENT:
            continue
        if token.line != line:
            if depth <= 0:
                width = column_of(text, token.start)
                while levels and levels[-1] > width:
                    levels.pop()
                if not levels or levels[-1] < width:
                    levels.append(width)
                result.append(f"<{len(levels)}>")
            line = token.line
        if token.kind is Kind.STRING:
            line += token.text.count("\n")
        depth += (token.text in CLOSER_OF) - (token.kind is Kind.CLOSE)
        result.append("NAME" if token.kind is Kind.NAME else CLASSES.get(token.kind, token.text))
    return tuple(result)


def groups(view: View, found: Found) -> tuple[list[list[Ranked]], tuple[int, int]]:
    """The solutions, best path first, those together that have the same abstract tokens; and the region that any touches."""
    original = view.text
    considered = list(found.solutions[:CONSIDERED])
    head, tail = region(view, considered)
    end = len(original) - tail
    considered = considered[: max(COMPARED // max(end - head, 1), 1)]
    before = Before(view, head, end, misplaced=kind_of(view.failure) in MISPLACED)
    above = open_columns(view, head)
    by_key: dict[tuple[str, ...], list[Ranked]] = {}
    for solution in considered:
        after = solution.text[head : len(solution.text) - tail]
        by_key.setdefault(abstract_region(after, above), []).append(Ranked(solution, 1, before.changes(after)))
    return list(by_key.values()), (head, tail)


def merge(together: list[list[Ranked]], alike: LogLinear) -> list[Ranked]:
    """Of each group the one that stands for all: the likeliest to be what the author wrote, by what it changes."""
    chosen = []
    for group in together:
        best = int(np.argmax(alike.predict(alike_rows(group)))) if len(group) > 1 else 0
        chosen.append(group[best]._replace(merged=len(group)))
    return chosen


def alike_rows(group: Sequence[Ranked]) -> NDArray[np.float32]:
    """One row of :data:`ALIKE_NAMES` for each of a group."""
    costs = np.array([(*one.changes, -one.solution.log_probability) for one in group], dtype=np.float32)
    rows: NDArray[np.float32] = np.minimum(costs - costs.min(axis=0), np.float32(MUCH_MORE))
    return rows


def rows_of(original: str, ranked: list[Ranked], touched: tuple[int, int], fluency: Fluency) -> NDArray[np.float32]:
    """One row of :data:`FINAL_NAMES` for each solution."""
    columns = _columns(original, ranked, touched, fluency)
    return np.stack([columns[name] for name in FINAL_NAMES], axis=1).astype(np.float32)


Columns = dict[str, NDArray[np.float32]]


def _columns(original: str, ranked: list[Ranked], touched: tuple[int, int], fluency: Fluency) -> Columns:
    head, tail = touched
    before = original[head : len(original) - tail]
    repeated = repeated_names(original)
    changes = [region_change(before, r.solution.text[head : len(r.solution.text) - tail], repeated) for r in ranked]
    echo = Echo(original[:head], original[len(original) - tail :], repeated)
    oddities = [oddities_of(r.solution.text) for r in ranked[:READ]]
    own = _named(Own._fields, _own(ranked, changes, readings_of(changes, fluency), oddities))
    echoes = _named(Echoes._fields, [echo.of(change) for change in changes])
    first = np.array([r.solution.path[0].row for r in ranked])
    last = np.array([r.solution.path[-1].row[len(NAMES) :] for r in ranked])
    sums = [np.sum([taken.row[_PLACES] for taken in r.solution.path], axis=0) for r in ranked]
    return (
        _named((*NAMES, *ENCODINGS), first)
        | _named([f"last.{name}" for name in ENCODINGS], last)
        | _named([f"sum.{name}" for name in SUMMED], sums)
        | own
        | _named(Extent._fields, [extent_of(original, r.solution) for r in ranked])
        | echoes
        | {f"relative.{name}": _from_best(name, (own | echoes)[name]) for name in RELATIVE}
        | _compared("change", Changes._fields, [r.changes for r in ranked], len(ranked))
        | _compared("sense", Oddities._fields, oddities, len(ranked))
    )


def _named(names: Sequence[str], rows: Sequence[Sequence[float]] | NDArray[np.float32]) -> Columns:
    return dict(zip(names, np.asarray(rows, dtype=np.float32).T, strict=True))


def _from_best(name: str, column: NDArray[np.float32]) -> NDArray[np.float32]:
    difference: NDArray[np.float32] = column - (column.min() if name in _SMALLEST_IS_BEST else column.max())
    return difference


def _compared(family: str, names: Sequence[str], rows: Sequence[Sequence[float]], count: int) -> Columns:
    """Signals as they are, against the least and against the most of any solution; those without rows are no different."""
    counts = np.array(rows, dtype=np.float32)
    rest = np.zeros((count - len(counts), len(names)), dtype=np.float32)
    return (
        _named([f"{family}.{name}" for name in names], np.vstack([counts, rest - 1]))
        | _named([f"{family}.least.{name}" for name in names], np.vstack([counts - counts.min(axis=0), rest]))
        | _named([f"{family}.most.{name}" for name in names], np.vstack([counts - counts.max(axis=0), rest]))
    )


def _own(ranked: list[Ranked], changes: list[Change], readings: list[Reading], oddities: list[Oddities]) -> list[Own]:
    path = np.array([r.solution.log_probability for r in ranked])
    share = np.exp(path - path.max())
    share /= share.sum()
    astray = _astray([r.solution.text for r in ranked], oddities)
    return [
        Own(
            steps=len(r.solution.path),
            path=path[place],
            worst_step=min(taken.log_probability for taken in r.solution.path),
            last_step=r.solution.path[-1].log_probability,
            rival_gap=sum(taken.log_probability - taken.rivals for taken in r.solution.path),
            whole_gain=reading.fluency_gain,
            whole_after=reading.fluency_after,
            whole_worst=reading.fluency_worst,
            whole_removed=len(change.removed),
            whole_added=len(change.added),
            whole_lines=sum(token.startswith("<") for token in change.removed),
            merged=r.merged,
            solutions=len(ranked),
            place=place,
            share=share[place],
            astray=astray[place],
        )
        for place, (r, change, reading) in enumerate(zip(ranked, changes, readings, strict=True))
    ]


def _astray(texts: Sequence[str], oddities: Sequence[Oddities]) -> list[float]:
    """For each text, how many more lines than in the best one with the same words are in the wrong block."""
    by_words: dict[str, list[int]] = {}
    for number, text in enumerate(texts[: len(oddities)]):
        if oddities[number] is not UNKNOWN:
            by_words.setdefault("".join(word for word in text.split() if word != "pass"), []).append(number)
    found = [0.0] * len(texts)
    for alike in by_words.values():
        odd = [sum(getattr(oddities[number], name) for name in _REACH) for number in alike]
        for number, count in zip(alike, odd, strict=True):
            found[number] = count - min(odd)
    return found
