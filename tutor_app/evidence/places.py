"""Where the parts of an explanation change the program: which candidates agree on a place, which parts belong together."""

from __future__ import annotations

import io
import tokenize
from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Iterable, Sequence

from tutor_app.domain import Edit, Repair
from tutor_app.repair.rank import abstract_region
from tutor_app.source.edits import replaced, replacements, spans_after
from tutor_app.source.text import Source, indent_of, source_of, width_of

Stretch = tuple[int, int]
"""Whole lines, as offsets: from the first character of the first to the end of the last, its line end left out."""


def lines_of(source: Source, start: int, end: int) -> range:
    """The lines, counted from 0, that hold the characters from ``start`` to ``end``, both included."""
    return range(source.line_at(start), source.line_at(end) + 1)


def lines_changed(source: Source, edits: Iterable[Edit]) -> frozenset[int]:
    """The lines, from 0, that the edits touch."""
    return frozenset(line for edit in edits for line in lines_of(source, edit.start, edit.end))


def stretches(source: Source, edits: Iterable[Edit]) -> list[Stretch]:
    """The whole lines that the edits touch."""
    found: list[Stretch] = []
    for edit in edits:
        lines = lines_of(source, edit.start, edit.end)
        low, high = source.starts[lines[0]], source.starts[lines[-1] + 1] - 1
        if found and low <= found[-1][1]:  # edits are sorted
            low, before = found.pop()
            high = max(high, before)
        found.append((low, high))
    return found


class Place:
    """The lines that some edits of a repair touch, and what becomes of them."""

    def __init__(self, program: str, edits: Sequence[Edit]) -> None:
        self._program = program
        self._stretches = stretches(source_of(program), edits)

    def outcome(self, repair: Repair) -> Hashable | None:
        """What the repair makes of the place, as the measure of accuracy sees it; None where an edit reaches beyond its lines.

        Indentation counts as it is: in a stretch of lines its depth cannot be told.
        """
        starts, ends = [edit.start for edit in repair.edits], [edit.end for edit in repair.edits]
        inside = (repair.edits[bisect_left(ends, low) : bisect_right(starts, high)] for low, high in self._stretches)
        texts = [self._text(*pair) for pair in zip(self._stretches, inside, strict=True)]
        if None in texts:
            return None
        return tuple((_widths(text), abstract_region(text)) for text in texts if text is not None)

    def _text(self, stretch: Stretch, inside: Sequence[Edit]) -> str | None:
        low, high = stretch
        if any(edit.start < low or edit.end > high for edit in inside):
            return None
        return replaced(self._program, replacements(inside), low, high)


def _widths(text: str) -> tuple[int, ...]:
    return tuple(width_of(indent_of(line)) for line in text.split("\n") if line.strip())


def groups(program: str, repair: Repair, parts: Sequence[Sequence[int]]) -> tuple[int, ...]:
    """A number for each part, given by its edits' positions in the repair.

    It is the same for parts that touch a line or a statement together, and for those that only move lines: of a block, or of
    the blocks within it.
    """
    touched = _statements(program, repair)
    numbers = list(range(len(parts)))
    layout = [all(not (repair.edits[i].before + repair.edits[i].after).strip() for i in part) for part in parts]
    reached = [frozenset[object]().union(*(touched[i] for i in part)) for part in parts]
    for one in range(len(numbers)):
        for other in range(one):
            if reached[one] & reached[other] or (layout[one] and layout[other]):
                old, new = numbers[one], numbers[other]
                numbers = [new if number == old else number for number in numbers]
    return tuple(numbers)


def _statements(program: str, repair: Repair) -> list[frozenset[object]]:
    """For each edit, the student's lines and the statements of the repaired program that it touches."""
    before, after, first = source_of(program), source_of(repair.text), _first_lines(repair.text)
    found = []
    for edit, (start, end) in zip(repair.edits, spans_after(repair.edits), strict=True):
        old = {("line", line) for line in lines_of(before, edit.start, edit.end)}
        found.append(frozenset[object](old | {("statement", first.get(line, line)) for line in lines_of(after, start, end)}))
    return found


def _first_lines(text: str) -> dict[int, int]:
    """For each line within a statement of several lines, the first of them; all in one where the program cannot be split."""
    first: dict[int, int] = {}
    begun: int | None = None
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type in {tokenize.NL, tokenize.COMMENT, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}:
                continue
            begun = token.start[0] - 1 if begun is None else begun
            first.update(dict.fromkeys(range(begun, token.end[0]), begun))
            if token.type == tokenize.NEWLINE:
                begun = None
    except (tokenize.TokenError, SyntaxError):
        return dict.fromkeys(range(text.count("\n") + 1), 0)
    return first
