"""Edits: making them, carrying places over from the text before to the text after and back, and finding them between two texts.

A :class:`~tutor_app.domain.Edit` says what it takes; the search, which makes edits by the thousand, leaves that out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import Levenshtein

from tutor_app.domain import Edit
from tutor_app.source.lexer import tokenise
from tutor_app.source.text import line_start

Replacement = tuple[int, int, str]
"""Start, end and new text: an edit to be made in a text that is at hand."""
_SPACE = re.compile(r"\n|[^\S\n]+|\\")


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


def offset_after(offset: int, edits: Iterable[Edit]) -> int:
    """Where a character that no edit takes stands in the changed text."""
    return offset + sum(len(edit.after) - len(edit.before) for edit in edits if edit.end <= offset)


def offset_before(offset: int, edits: Sequence[Edit]) -> int | None:
    """Where a character of the changed text stood before, or None for one that an edit brought."""
    shift = 0
    for edit, (start, end) in zip(edits, spans_after(edits), strict=True):
        if offset < start:
            break
        if offset < end:
            return None
        shift += len(edit.after) - len(edit.before)
    return offset - shift


def takes(edits: Iterable[Edit], offset: int) -> bool:
    """Whether an edit takes the character at ``offset`` away."""
    return any(edit.start <= offset < edit.end for edit in edits)


def edits_between(before: str, after: str) -> tuple[Edit, ...]:
    """The fewest token-sized edits that turn ``before`` into ``after``: sorted, disjoint, never adjacent."""
    head = _common(before, after)
    tail = _common(before[head:][::-1], after[head:][::-1])
    head, tail = _to_tokens(before, after, head, tail)
    old, new = pieces(before[head : len(before) - tail]), pieces(after[head : len(after) - tail])
    edits: list[Edit] = []
    position = head
    starts = []
    for piece in old:
        starts.append(position)
        position += len(piece)
    starts.append(position)
    for code in Levenshtein.opcodes(old, new):
        if code.tag == "equal":
            continue
        start, end = starts[code.src_start], starts[code.src_end]
        text = "".join(new[code.dest_start : code.dest_end])
        if edits and edits[-1].end == start:
            last = edits.pop()
            edits.append(Edit(start=last.start, end=end, before=last.before + before[start:end], after=last.after + text))
        else:
            edits.append(Edit(start=start, end=end, before=before[start:end], after=text))
    return tuple(edit for edit in edits if edit.before != edit.after)


def pieces(text: str) -> list[str]:
    """Tokens, line ends and runs of white space: together, the text."""
    result = []
    position = 0
    for token in tokenise(text):
        result += _SPACE.findall(text[position : token.start])
        result.append(token.text)
        position = token.start + len(token.text)
    return result + _SPACE.findall(text[position:])


def _common(one: str, two: str) -> int:
    """Length of the common beginning, by halving: comparing slices is faster than comparing characters."""
    low, high = 0, min(len(one), len(two))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == two[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _to_tokens(before: str, after: str, head: int, tail: int) -> tuple[int, int]:
    """Fewer common characters, so that whole lines are compared and no token is torn."""
    head = line_start(before, head)
    while head and _inside_string(before, head):
        head = line_start(before, head - 1)
    if tail:
        end = before.find("\n", len(before) - tail)
        tail = 0 if end < 0 else len(before) - end
    while tail and (_inside_string(before, len(before) - tail) or _inside_string(after, len(after) - tail)):
        end = before.find("\n", len(before) - tail + 1)
        tail = 0 if end < 0 else len(before) - end
    return head, tail


def _inside_string(text: str, offset: int) -> bool:
    return any(token.start < offset < token.end for token in tokenise(text) if "\n" in token.text)
