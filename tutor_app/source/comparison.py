"""What differs between two texts, line by line, in time that grows with their length alone.

The pages compare in the server's process, which all students share, so no text may keep it busy: the rows of a repair follow
from its edits, and of two attempts only so much is compared as :data:`tutor_app.source.stretches.COMPARED` allows.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, takewhile, zip_longest

from tutor_app.domain import Edit
from tutor_app.source.edits import changed
from tutor_app.source.stretches import common_ends, replaced

CONTEXT = 2
"""Rows that are drawn around each change."""
DRAWN_ROWS = 400
DRAWN_CHARACTERS = 40_000
"""After so much a comparison ends, and says how many changes it leaves out."""
Spans = list[tuple[int, int]]
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")  # as CPython counts lines; str.splitlines knows more line ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line before or after; ``marked`` are its changed stretches, as character offsets within ``text``."""

    number: int
    text: str
    marked: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line before and the line after that takes its place; None where a line was added or removed whole."""

    before: Line | None
    after: Line | None

    @property
    def changed(self) -> bool:
        """Whether the two differ."""
        return self.before is None or self.after is None or self.before.text != self.after.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The changed rows with some around them; None stands for rows left out between them.

    ``changed`` counts all rows that differ, ``unseen`` those of them that are not in ``rows`` because there are too many.
    """

    rows: tuple[Row | None, ...]
    changed: int
    unseen: int = 0


class _Side:
    """A text before or after, its lines, and what is marked in it; ``spans`` are sorted and disjoint."""

    def __init__(self, text: str, spans: Spans) -> None:
        self.lines = split_lines(text)
        self.starts = [0, *accumulate(map(len, _LINE.findall(text)))]
        self._spans = spans
        self._ends = [end for _, end in spans]
        self._boundaries = frozenset(self.starts)

    def breaks_at(self, offset: int) -> bool:
        return offset in self._boundaries

    def at(self, offset: int) -> int:
        """The line that the character at ``offset`` is in; the first or the last where there is none."""
        return max(min(bisect_right(self.starts, offset) - 1, len(self.lines) - 1), 0)

    def line(self, index: int) -> Line:
        start, text = self.starts[index], self.lines[index]
        inside = takewhile(
            lambda span: span[0] < start + len(text),
            (self._spans[i] for i in range(bisect_right(self._ends, start), len(self._spans))),
        )
        marked = ((max(low - start, 0), min(high - start, len(text))) for low, high in inside)
        return Line(number=index + 1, text=text, marked=tuple((low, high) for low, high in marked if low < high))


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines ``old:old_end`` become ``new:new_end``."""

    old: int
    old_end: int
    new: int
    new_end: int


def compare(program: str, edits: Iterable[Edit]) -> Comparison:
    """The program before and after ``edits`` (disjoint), where they change it."""
    ordered = sorted(edits)
    removed, added = _spans(ordered)
    old, new = _Side(program, removed), _Side(changed(program, ordered), added)
    blocks = [tight for block in _blocks(old, new, removed, added) if (tight := _tight(block, old, new)) is not None]
    count = sum(one != other for block in blocks for one, other in zip_longest(*_texts(block, old, new), fillvalue=None))
    rows = tuple(_drawn(_rows(blocks, old, new)))
    return Comparison(rows=rows, changed=count, unseen=count - sum(row is not None and row.changed for row in rows))


def changes(before: str, after: str) -> list[Edit]:
    """The edits, in whole lines, that lead from one attempt to the next."""
    old, new = _LINE.findall(before), _LINE.findall(after)
    starts = [0, *accumulate(map(len, old))]
    return [
        Edit(start=starts[i], end=starts[j], before="".join(old[i:j]), after="".join(new[k:m]))
        for i, j, k, m in replaced(old, new)
    ]


def split_lines(text: str) -> list[str]:
    """The lines of ``text`` without their ends, counted as CPython counts them."""
    return [line.rstrip("\r\n") for line in _LINE.findall(text)]


def _spans(edits: Sequence[Edit]) -> tuple[Spans, Spans]:
    """What the edits take out of the program, and what they put into the repaired one."""
    shift, removed, added = 0, [], []
    for edit in edits:
        removed.append((edit.start, edit.end))
        added.append((edit.start + shift, edit.start + shift + len(edit.after)))
        shift += len(edit.after) - (edit.end - edit.start)
    return removed, added


def _blocks(old: _Side, new: _Side, removed: Spans, added: Spans) -> Iterator[_Block]:
    """The lines that the edits touch, those that touch the same lines together. Between the blocks nothing differs.

    A block reaches to the line of the unchanged character beside the edit, unless a line begins there before and after: a
    line feed put in or taken out joins or parts what is beside it.
    """
    pending: _Block | None = None
    for (start, end), (new_start, new_end) in _apart(removed, added):
        first = 0 if old.breaks_at(start) and new.breaks_at(new_start) else 1
        last = 0 if old.breaks_at(end) and new.breaks_at(new_end) else 1
        block = _Block(
            _first(old, start - first), _last(old, end, last), _first(new, new_start - first), _last(new, new_end, last)
        )
        if pending is not None and block.old < pending.old_end:
            block = _Block(pending.old, max(pending.old_end, block.old_end), pending.new, max(pending.new_end, block.new_end))
        elif pending is not None:
            yield pending
        pending = block
    if pending is not None:
        yield pending


def _apart(removed: Spans, added: Spans) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The same stretches, those joined that touch, so that something unchanged stands between any two."""
    pending: tuple[tuple[int, int], tuple[int, int]] | None = None
    for old, new in zip(removed, added, strict=True):
        if pending is None:
            pending = (old, new)
        elif old[0] == pending[0][1]:
            pending = ((pending[0][0], old[1]), (pending[1][0], new[1]))
        else:
            yield pending
            pending = (old, new)
    if pending is not None:
        yield pending


def _first(side: _Side, offset: int) -> int:
    return len(side.lines) if offset >= side.starts[-1] else side.at(offset)


def _last(side: _Side, offset: int, more: int) -> int:
    return len(side.lines) if offset >= side.starts[-1] else side.at(offset) + more


def _tight(block: _Block, old: _Side, new: _Side) -> _Block | None:
    """The block without the equal lines at its ends; None where nothing is left."""
    before, after = _texts(block, old, new)
    head, tail = common_ends(before, after)
    tight = _Block(block.old + head, block.old_end - tail, block.new + head, block.new_end - tail)
    return None if tight.old == tight.old_end and tight.new == tight.new_end else tight


def _texts(block: _Block, old: _Side, new: _Side) -> tuple[list[str], list[str]]:
    return old.lines[block.old : block.old_end], new.lines[block.new : block.new_end]


def _rows(blocks: Sequence[_Block], old: _Side, new: _Side) -> Iterator[Row | None]:
    """The blocks with their context, one after the other, and None where lines before one are left out."""
    done = _Block(0, 0, 0, 0)
    for block in blocks:
        yield from _between(done, block, old, new)
        for i, k in zip_longest(range(block.old, block.old_end), range(block.new, block.new_end), fillvalue=None):
            yield _pair(old, i, new, k)
        done = block
    if blocks:
        for step in range(min(CONTEXT, len(old.lines) - done.old_end)):
            yield _pair(old, done.old_end + step, new, done.new_end + step)


def _between(done: _Block, block: _Block, old: _Side, new: _Side) -> Iterator[Row | None]:
    same = block.old - done.old_end
    lead = CONTEXT if done.old_end or done.new_end else 0
    every = same <= lead + CONTEXT
    for step in range(same) if every else [*range(lead), None, *range(same - CONTEXT, same)]:
        yield None if step is None else _pair(old, done.old_end + step, new, done.new_end + step)


def _pair(old: _Side, before: int | None, new: _Side, after: int | None) -> Row:
    return Row(before=None if before is None else old.line(before), after=None if after is None else new.line(after))


def _drawn(rows: Iterable[Row | None]) -> Iterator[Row | None]:
    """As many rows as may be drawn, one at least."""
    characters = 0
    for number, row in enumerate(rows):
        sides = () if row is None else (row.before, row.after)
        characters += sum(len(line.text) for line in sides if line is not None)
        if number and (number >= DRAWN_ROWS or characters > DRAWN_CHARACTERS):
            return
        yield row
