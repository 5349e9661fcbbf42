"""What speaks for and against a step: numbers for the ranker, of the step itself, its surroundings and its effect."""

from __future__ import annotations

import builtins
from itertools import takewhile
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tutor_app.domain import Problem
from tutor_app.repair.fluency import CLASSES, ONCE, ORDER, Fluency, repeated_names, stream
from tutor_app.slips.view import Step, View
from tutor_app.source.edits import replaced
from tutor_app.source.lexer import BLOCK_KEYWORDS, KEYWORDS, Kind
from tutor_app.source.problems import message_class
from tutor_app.source.text import balance, width_of

LONGEST_WINDOW = 14
"""Lines; of a step that edits more, only the beginning is looked at."""
WIDEST_WINDOW = 4_000
"""Characters before and behind a step that are looked at: less matters only where lines are hundreds of characters long."""
MOST_COMPANY = 9
"""Lines that start in the same column; more say no more."""
_BUILTINS = frozenset(dir(builtins))
_PUNCTUATION = frozenset("()[]{},:.=")


class Survivor(NamedTuple):
    """A step that gets the parser further, the text it makes, and where that text fails (None: it compiles)."""

    step: Step
    text: str
    failure: Problem | None


class Change(NamedTuple):
    """What a step changes in the model's tokens: context, what goes, what comes, what follows."""

    before: list[str]
    removed: list[str]
    added: list[str]
    after: list[str]


NAMES = (
    "compiles",
    "same_message",
    "failure_line_gain",
    "failure_left",
    "fails_on_edited_line",
    "edits",
    "lines_edited",
    "removed",
    "added",
    "chars_removed",
    "chars_added",
    "removed_names",
    "removed_known",
    "removed_unknown",
    "removed_strings",
    "added_names",
    "added_known",
    "added_unknown",
    "removed_marks",
    "added_marks",
    "removed_keywords",
    "added_keywords",
    "removed_layout",
    "added_layout",
    "token_distance",
    "line_distance",
    "site_in_line",
    "tokens_on_line",
    "from_line_end",
    "gap_before",
    "gap_after",
    "fluency_gain",
    "fluency_after",
    "fluency_before",
    "fluency_worst",
    "fluency_per_token",
    "fluency_total_gain",
    "length_gain",
    "above_ends_colon",
    "above_is_header",
    "width_above",
    "width_here",
    "width_after",
    "width_below",
    "blank_below",
    "blank_above",
    "below_is_header",
    "last_line",
    "lines",
    "line_share",
    "duplicate_removed",
    "duplicate_added",
    "bracket_balance_line",
    "word_first",
    "quotes_odd",
    "indents",
    "code_below_deeper",
    "alternatives_same_operator",
    "company_before",
    "company_after",
    "off_grid_before",
    "off_grid_after",
    "steps_before",
    "repeats_operator",
    "repeats_signature",
)


def category(token: str) -> str:
    """A token with names reduced to their class; keywords, marks and layout stay."""
    token, once = token.removesuffix(ONCE), token.endswith(ONCE)
    if token in KEYWORDS or not token or not (token[0].isalpha() or token[0] == "_") or token in CLASSES.values():
        return token
    return token if token in {"print", "self", "range", "len", "input", "int", "str"} else "ONCE" if once else "NAME"


def signature(change: Change) -> str:
    """What goes and what comes, in categories, and no more than five tokens of each."""
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
    return frozenset(defined | {name for name, count in counts.items() if count > 1} | _BUILTINS)


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
    gains = fluency_of(changes, fluency)
    operators: dict[str, int] = {}
    for survivor in survivors:
        operators[survivor.step.operator] = operators.get(survivor.step.operator, 0) + 1
    rows = [
        _row(view, survivor, change, gain, known, operators[survivor.step.operator]) + _repeats(view, survivor, change)
        for survivor, change, gain in zip(survivors, changes, gains, strict=True)
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
    head = 0
    while head < len(before) and head < len(after) and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < len(before) - head and tail < len(after) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return Change(
        before[:head],
        before[head : len(before) - tail],
        after[head : len(after) - tail],
        before[len(before) - tail :] if tail else [],
    )


def fluency_of(changes: list[Change], fluency: Fluency) -> list[tuple[float, float, float, float, int]]:
    """For each change: log probability after and before, the worst token after, and both lengths' difference."""
    context = ORDER - 1
    numbers: dict[tuple[int, tuple[int, ...]], int] = {}
    pairs = []
    for change in changes:
        head, tail = change.before[-context:], change.after[:context]
        both = (fluency.encode([*head, *middle[:60], *tail]) for middle in (change.removed, change.added))
        pairs.append([numbers.setdefault((len(head), tuple(tokens)), len(numbers)) for tokens in both])
    scores = [_summed(score) for score in fluency.score([list(tokens) for _, tokens in numbers], [skip for skip, _ in numbers])]
    result = []
    for old, new in pairs:
        before, after = scores[old], scores[new]
        result.append((after.total, before.total, after.worst, after.mean, after.length - before.length))
    return result


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


def _row(
    view: View,
    survivor: Survivor,
    change: Change,
    gain: tuple[float, float, float, float, int],
    known: frozenset[str],
    alike: int,
) -> list[float]:
    step, failure = survivor.step, survivor.failure
    start, end = step.edits[0][0], step.edits[-1][1]
    first, last = view.line_at(start), view.line_at(end)
    lines_added = sum(new.count("\n") - view.text.count("\n", left, right) for left, right, new in step.edits)
    removed = _classes(change.removed, known)
    added = _classes(change.added, known)
    site = view.site(start)
    low, high = view.range_of(first)
    above = view.previous_code(first)
    below = view.next_code(last)
    here = view.width(first)
    after_width = here
    indents = 0
    for left, right, new in step.edits:
        line_start = view.starts[view.line_at(left)]
        if left == line_start and not view.text[left:right].strip() and not new.strip() and "\n" not in view.text[left:right]:
            indents += 1
            if indents == 1:
                after_width = width_of(new)
    new_score, old_score, worst, mean, length = gain
    line_tokens = view.code[low:high]
    first_edit = step.edits[0]
    return [
        failure is None,
        failure is not None and message_class(failure.message) == message_class(view.failure.message),
        (failure.line - 1 - lines_added - view.line) if failure is not None else 100,
        (len(view.lines) + lines_added - failure.line + 1) if failure is not None else 0,
        failure is not None and first <= failure.line - 1 - lines_added <= last,
        len(step.edits),
        last - first + 1,
        len(change.removed),
        len(change.added),
        sum(right - left for left, right, _new in step.edits),
        sum(len(new) for _left, _right, new in step.edits),
        removed["names"],
        removed["known"],
        removed["unknown"],
        removed["strings"],
        added["names"],
        added["known"],
        added["unknown"],
        removed["marks"],
        added["marks"],
        removed["keywords"],
        added["keywords"],
        removed["layout"],
        added["layout"],
        site - view.at,
        first - view.line,
        site - low,
        high - low,
        high - site,
        _gap(view.text, first_edit[0], -1),
        _gap(view.text, first_edit[1], 1),
        new_score - old_score,
        new_score,
        old_score,
        worst,
        mean,
        new_score + 2.5 * -max(length, 0),
        length,
        above is not None and view.ends_with_colon(above),
        above is not None and view.is_header(above),
        -1 if above is None else view.width(above),
        here,
        after_width,
        -1 if below is None else view.width(below),
        last + 1 >= len(view.lines) or view.is_blank(last + 1),
        first > 0 and view.is_blank(first - 1),
        below is not None and view.is_header(below),
        below is None,
        len(view.lines),
        view.line / max(len(view.lines), 1),
        (bool(change.removed) and bool(change.before) and change.removed[0] == change.before[-1])
        or (bool(change.removed) and bool(change.after) and change.removed[-1] == change.after[0]),
        (bool(change.added) and bool(change.before) and change.added[0] == change.before[-1])
        or (bool(change.added) and bool(change.after) and change.added[-1] == change.after[0]),
        balance(line_tokens),
        2 if not line_tokens else 1 if line_tokens[0].text in BLOCK_KEYWORDS else 0,
        sum(token.kind is Kind.BAD_STRING for token in line_tokens),
        indents,
        below is not None and view.width(below) > after_width,
        alike,
        min(view.crowds[here] - indents, MOST_COMPANY),
        min(view.crowds[after_width] - indents * (after_width == here), MOST_COMPANY),
        view.off_grid(here),
        view.off_grid(after_width),
    ]


def _repeats(view: View, survivor: Survivor, change: Change) -> list[float]:
    """Whether the step does what an earlier one did."""
    if not view.past:  # most states: no need to say what the step is
        return [0.0, 0.0, 0.0]
    here = signature(change)
    return [
        len(view.past),
        any(past.operator == survivor.step.operator for past in view.past),
        any(past.signature == here for past in view.past),
    ]


def _classes(tokens: list[str], known: frozenset[str]) -> dict[str, int]:
    counts = dict.fromkeys(("names", "known", "unknown", "strings", "marks", "keywords", "layout"), 0)
    for marked in tokens:
        token = marked.removesuffix(ONCE)
        if token.startswith("<") and len(token) > 2:
            counts["layout"] += 1
        elif token in KEYWORDS:
            counts["keywords"] += 1
        elif token in {"STRING", "BAD"}:
            counts["strings"] += 1
        elif token.isidentifier() and token not in {"NUMBER", "STRAY"}:
            counts["names"] += 1
            counts["known" if token in known else "unknown"] += 1
        elif token in _PUNCTUATION:
            counts["marks"] += 1
    return counts


def _gap(text: str, offset: int, direction: int) -> int:
    count = 0
    position = offset - 1 if direction < 0 else offset
    while 0 <= position < len(text) and text[position] in " \t" and count < 5:
        count += 1
        position += direction
    return count
