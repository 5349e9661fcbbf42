"""Edits: making them, carrying places over from the text before to the text after and back, and finding them between two texts.

A :class:`~tutor_app.domain.Edit` says what it takes; the search, which makes edits by the thousand, leaves that out.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from rapidfuzz.distance import Levenshtein

from tutor_app.domain import Edit
from tutor_app.source.lexer import tokenise
from tutor_app.source.memory import remembered
from tutor_app.source.stretches import common, common_ends
from tutor_app.source.text import line_start

Replacement = tuple[int, int, str]
"""Start, end and new text: an edit to be made in a text that is at hand."""
_SPACE = re.compile(r"\r\n?|\n|[^\S\r\n]+|\\")


def replacements(edits: Iterable[Edit]) -> list[Replacement]:
    """The edits without what they take."""
    return [(edit.start, edit.end, edit.after) for edit in edits]


def replaced(text: str, edits: Iterable[Replacement], start: int = 0, end: int | None = None) -> str:
    """``text[start:end]`` with the edits made, which must be sorted, disjoint and within it."""
    pieces: list[str] = []
    position = start
    for left, right, new in edits:
        pieces += (text[position:left], new)
        position = right
    pieces.append(text[position:end])
    return "".join(pieces)


def only_change(text: str, edits: Sequence[Replacement]) -> Replacement:
    """The one smallest edit that does what ``edits`` do, as far to the right as it can stand.

    Edits of a text have the same one if, and only if, they make the same of it. Nothing is put in place of nothing where they
    change nothing.
    """
    start, end = edits[0][0], edits[-1][1]
    new = edits[0][2] if len(edits) == 1 else replaced(text, edits, start, end)
    if start < end and new:
        old = text[start:end]
        head = common(old, new) if old[0] == new[0] else 0
        tail = common(old[head:][::-1], new[head:][::-1]) if old[-1] == new[-1] else 0
        start, end, new = start + head, end - tail, new[head : len(new) - tail]
        if start < end and new:
            return start, end, new
    moving = new or text[start:end]
    if text[end : end + 1] != moving[:1] or not moving:
        return start, end, new
    by = 0
    while end + by < len(text) and text[end + by] == moving[by % len(moving)]:
        by += 1
    turn = by % len(moving)
    return start + by, end + by, new[turn:] + new[:turn]


def changed(program: str, edits: Iterable[Edit]) -> str:
    """The program with the edits made; they must be sorted, disjoint and its own."""
    return replaced(program, replacements(edits))


def fit(program: str, edits: Iterable[Edit]) -> bool:
    """Whether the edits are sorted, disjoint and the program's own."""
    position = 0
    for edit in edits:
        if edit.start < position or program[edit.start : edit.end] != edit.before:
            return False
        position = edit.end
    return True


def spans_after(edits: Iterable[Edit]) -> list[tuple[int, int]]:
    """Where, in the changed text, each edit's new text starts and ends."""
    spans, shift = [], 0
    for edit in edits:
        spans.append((edit.start + shift, edit.start + shift + len(edit.after)))
        shift += len(edit.after) - len(edit.before)
    return spans


class Moves:
    """Where characters go when sorted, disjoint edits are made; each question takes logarithmic time."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._edits = edits
        self._ends = [edit.end for edit in edits]
        self._spans = spans_after(edits)
        self._starts_after = [start for start, _end in self._spans]
        self._shifts = [0, *accumulate(len(edit.after) - len(edit.before) for edit in edits)]

    def after(self, offset: int) -> int:
        """Where a character that no edit takes stands in the changed text."""
        return offset + self._shifts[bisect_right(self._ends, offset)]

    def before(self, offset: int) -> int | None:
        """Where a character of the changed text stood before, or None for one that an edit brought."""
        behind = bisect_right(self._starts_after, offset)
        if behind and offset < self._spans[behind - 1][1]:
            return None
        return offset - self._shifts[behind]

    def taking(self, offset: int) -> Edit | None:
        """The edit that takes the character at ``offset`` away."""
        behind = bisect_right(self._ends, offset)
        return self._edits[behind] if behind < len(self._edits) and self._edits[behind].start <= offset else None


def edits_between(before: str, after: str) -> tuple[Edit, ...]:
    """The fewest token-sized edits that turn ``before`` into ``after``: sorted, disjoint, never adjacent."""
    head, tail = _to_tokens(before, after, *common_ends(before, after))
    old, new = pieces(before[head : len(before) - tail]), pieces(after[head : len(after) - tail])
    return tuple(edits_of_pieces(old, new, head))


def edits_of_pieces(old: Sequence[str], new: Sequence[str], start: int) -> list[Edit]:
    """The fewest edits, each of whole pieces, that turn the pieces ``old``, which begin at ``start``, into ``new``."""
    starts = [*accumulate(map(len, old), initial=start)]
    edits: list[Edit] = []
    for code in Levenshtein.opcodes(old, new):
        if code.tag == "equal":
            continue
        begin, end = starts[code.src_start], starts[code.src_end]
        taken, put = "".join(old[code.src_start : code.src_end]), "".join(new[code.dest_start : code.dest_end])
        if edits and edits[-1].end == begin:
            last = edits.pop()
            begin, taken, put = last.start, last.before + taken, last.after + put
        edits.append(Edit(start=begin, end=end, before=taken, after=put))
    return [edit for edit in edits if edit.before != edit.after]


def pieces(text: str) -> list[str]:
    """Tokens, line ends and runs of white space: together, the text."""
    result = []
    position = 0
    for token in tokenise(text):
        result += _SPACE.findall(text[position : token.start])
        result.append(token.text)
        position = token.start + len(token.text)
    return result + _SPACE.findall(text[position:])


def _to_tokens(before: str, after: str, head: int, tail: int) -> tuple[int, int]:
    """Fewer common characters, so that whole lines are compared and no token is torn."""
    head = line_start(before, head)
    while torn := _string_around(before, head):
        head = line_start(before, torn[0])
    if tail:
        tail = _tail_from(before, len(before) - tail)
    while tail:
        ends = [len(text) - torn[1] for text in (before, after) if (torn := _string_around(text, len(text) - tail))]
        if not ends:
            break
        tail = _tail_from(before, len(before) - min(ends))
    return head, tail


def _tail_from(text: str, offset: int) -> int:
    """Characters from the first line end at or behind ``offset`` on."""
    end = text.find("\n", offset)
    return 0 if end < 0 else len(text) - end


def _string_around(text: str, offset: int) -> tuple[int, int] | None:
    """Start and end of the string of several lines that ``offset`` is inside of."""
    strings = _long_strings(text)
    place = bisect_left(strings, (offset, 0)) - 1
    return strings[place] if place >= 0 and offset < strings[place][1] else None


@remembered(4)
def _long_strings(text: str) -> list[tuple[int, int]]:
    return [(token.start, token.end) for token in tokenise(text) if "\n" in token.text]
