"""Which of the solutions did the author mean? Merges those that say the same and describes the rest for the ranker."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel

from tutor_app.repair.echo import ECHO, Echo
from tutor_app.repair.extent import EXTENT, extent_of
from tutor_app.repair.features import NAMES, fluency_of, region_change
from tutor_app.repair.fluency import CLASSES, Fluency, repeated_names
from tutor_app.repair.ranker import ENCODINGS
from tutor_app.repair.search import Found, Solution
from tutor_app.repair.sense import SENSE, UNKNOWN, sense_of
from tutor_app.slips.view import View
from tutor_app.source.lexer import CLOSER_OF, Kind, tokenise
from tutor_app.source.problems import ProblemKind, kind_of
from tutor_app.source.text import column_of, indent_of, line_start, width_of

PROSE = re.compile(r"#\s*(?:[A-Za-z'\u2019,-]+\s+){2,}[A-Za-z'\u2019,-]+[.!?:]?\s*$")
"""Three words or more and nothing that looks like code."""
SENSED = 12
"""Solutions whose oddities are counted."""
CROOKED, ELSEWHERE, SWALLOWED = 12, 60, 4
"""Characters that it costs a solution to have a line start off the author's grid, to leave a line as it is that Python finds in
the wrong column, and to leave a closing bracket at the end of a text in which none is opened."""
BRACKET_IN_TEXT = re.compile(r"([\"'])[^\"'(\n]*\)\1")
REACH = ("undefined_here", "self_outside", "calls_itself_last", "unreachable")
OUT_OF_REACH = 3.0
"""What each oddity of :data:`REACH` takes from a solution's value, if another with the same words (``pass`` aside) has it not.

The least part of an author's fix that compiles, from which the models learn, says too little about where blocks end.
"""
WARNED = 4.0
"""What each warning takes from a solution's value that another solution does not give: ``"text".other``, ``[1] [2, 3]``."""
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
RELATIVE = ("path", "worst_step", "whole_gain", "whole_removed", "whole_added", *ECHO)
OWN = (
    "steps",
    "path",
    "worst_step",
    "last_step",
    "rival_gap",
    "whole_gain",
    "whole_after",
    "whole_worst",
    "whole_removed",
    "whole_added",
    "whole_lines",
    "merged",
    "solutions",
    "place",
    "share",
    *EXTENT,
    *ECHO,
)
FINAL_NAMES = (
    *NAMES,
    *ENCODINGS,
    *(f"last.{name}" for name in ENCODINGS),
    *(f"sum.{name}" for name in SUMMED),
    *OWN,
    *(f"relative.{name}" for name in RELATIVE),
    *(f"sense.{kind}{name}" for kind in ("", "least.", "most.") for name in SENSE),
)


class Ranked(NamedTuple):
    """A solution, different in abstract tokens from all others, and its row of :data:`FINAL_NAMES`."""

    solution: Solution
    merged: int


def region(original: str, solutions: list[Solution]) -> tuple[int, int]:
    """How many characters at the start and at the end no solution touches, to whole lines."""
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
    end = original.find("\n", len(original) - tail)
    end = original.find("\n", end + 1) if end >= 0 else -1
    return previous, 0 if end < 0 else len(original) - end


def abstract_region(text: str) -> tuple[str, ...]:
    """Tokens of a stretch of correct lines as the measure of accuracy sees them, with the depth of each line."""
    result: list[str] = []
    levels: list[int] = []
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


def merge(view: View, found: Found) -> tuple[list[Ranked], tuple[int, int]]:
    """The solutions that differ in abstract tokens, best path first, and the region that any of them touches."""
    original = view.text
    considered = list(found.solutions[:CONSIDERED])
    head, tail = region(original, considered)
    before = original[head : len(original) - tail]
    considered = considered[: max(COMPARED // max(len(before), 1), 1)]
    misplaced = kind_of(view.failure) in {ProblemKind.UNEXPECTED_INDENT, ProblemKind.UNINDENT_MISMATCH}
    by_key: dict[tuple[str, ...], list[Solution]] = {}

    def loss(solution: Solution) -> tuple[bool, int, float]:
        """Of programs that say the same, the one that keeps most of what the student wrote, in even columns, stands for all."""
        after = solution.text[head : len(solution.text) - tail]
        crooked = CROOKED * sum(view.off_grid(width) for width in widths(after))
        elsewhere = ELSEWHERE * (misplaced and not starts_at_failure(view, solution))
        swallowed = SWALLOWED * (BRACKET_IN_TEXT.search(after) is not None)
        return hides_code(solution), Indel.distance(before, after) + crooked + elsewhere + swallowed, -solution.log_probability

    for solution in considered:
        by_key.setdefault(abstract_region(solution.text[head : len(solution.text) - tail]), []).append(solution)
    ranked = [Ranked(min(alike, key=loss) if len(alike) > 1 else alike[0], len(alike)) for alike in by_key.values()]
    return ranked, (head, tail)


def starts_at_failure(view: View, solution: Solution) -> bool:
    """Whether the first step changes the line at which Python stopped."""
    return any(view.line_at(start) == view.line for start, _end, _new in solution.path[0].survivor.step.edits)


def widths(text: str) -> list[int]:
    """Columns of white space that start the lines of code in a stretch of lines."""
    return [width_of(indent_of(line)) for line in text.split("\n") if line.strip() and not line.lstrip().startswith("#")]


def hides_code(solution: Solution) -> bool:
    """Whether a step turns code, rather than prose, into a comment: then leaving it out says more plainly what was wrong."""
    for taken in solution.path:
        if taken.survivor.step.operator.startswith("comment-"):
            start = taken.survivor.step.edits[0][0]
            line = taken.survivor.text[start : taken.survivor.text.find("\n", start) + 1 or None]
            if not PROSE.match(line):
                return True
    return False


def rows_of(original: str, ranked: list[Ranked], touched: tuple[int, int], fluency: Fluency) -> NDArray[np.float32]:
    """One row of :data:`FINAL_NAMES` for each solution."""
    head, tail = touched
    before = original[head : len(original) - tail]
    repeated = repeated_names(original)
    changes = [region_change(before, r.solution.text[head : len(r.solution.text) - tail], repeated) for r in ranked]
    gains = fluency_of(changes, fluency)
    echo = Echo(original[:head], original[len(original) - tail :], repeated)
    path = np.array([r.solution.log_probability for r in ranked])
    share = np.exp(path - path.max())
    share /= share.sum()
    rows = []
    for place, (r, change, gain) in enumerate(zip(ranked, changes, gains, strict=True)):
        first, last = r.solution.path[0], r.solution.path[-1]
        stacked = np.array([taken.row for taken in r.solution.path])
        sums = [float(stacked[:, NAMES.index(name)].sum()) for name in SUMMED]
        worst = min(taken.log_probability for taken in r.solution.path)
        gap = sum(taken.log_probability - taken.rivals for taken in r.solution.path)
        own = [
            len(r.solution.path),
            path[place],
            worst,
            last.log_probability,
            gap,
            gain[0] - gain[1],
            gain[0],
            gain[2],
            len(change.removed),
            len(change.added),
            sum(token.startswith("<") for token in change.removed),
            r.merged,
            len(ranked),
            place,
            share[place],
            *extent_of(original, r.solution),
            *echo.of(change),
        ]
        rows.append([*first.row, *last.row[len(NAMES) :], *sums, *own])
    table = np.array(rows, dtype=np.float32)
    offset = len(FINAL_NAMES) - len(OWN) - len(RELATIVE) - 3 * len(SENSE)
    relative = []
    for name in RELATIVE:
        column = table[:, offset + OWN.index(name)]
        best = column.min() if name in {"whole_removed", "whole_added"} else column.max()
        relative.append(column - best)
    return np.hstack([table, np.array(relative, dtype=np.float32).T, sense_columns([r.solution.text for r in ranked])])


def sense_columns(texts: list[str]) -> NDArray[np.float32]:
    """The oddities of the first programs, as they are and against the fewest and the most among them; nothing of the rest."""
    counts = np.array([sense_of(text) for text in texts[:SENSED]], dtype=np.float32)
    columns = np.hstack([counts, counts - counts.min(axis=0), counts - counts.max(axis=0)])
    rest = np.array([[*UNKNOWN, *(0.0 for _ in (*SENSE, *SENSE))]] * (len(texts) - len(counts)), dtype=np.float32)
    return np.vstack([columns, rest]) if len(rest) else columns


def out_of_reach(rows: NDArray[np.float32], texts: Sequence[str]) -> NDArray[np.float32]:
    """What is to be taken from each solution's value.

    For names that reach their use in another solution with the same words, and for warnings that another does not give.
    """
    columns = [FINAL_NAMES.index(f"sense.{name}") for name in (*REACH, "statements")]
    odd = rows[:, columns[:-1]].sum(axis=1)
    by_words: dict[str, list[int]] = {}
    for number, text in enumerate(texts):
        if rows[number, columns[-1]] >= 0:
            words = "".join(word for word in text.split() if word != "pass")
            by_words.setdefault(words, []).append(number)
    taken = np.zeros(len(rows), dtype=np.float32)
    for alike in by_words.values():
        taken[alike] = OUT_OF_REACH * (odd[alike] - odd[alike].min())
    warned = np.maximum(rows[:, FINAL_NAMES.index("sense.warnings")], 0)
    taken += WARNED * (warned - warned[:SENSED].min(initial=np.inf))
    return taken
