"""The token-sized edits between a student's program and a repair, whoever made it."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from tutor_app.domain import Edit
from tutor_app.repair.tokens import tokenise

_SPACE = re.compile(r"\n|[^\S\n]+|\\")


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
    head = before.rfind("\n", 0, head) + 1
    while torn := _string_around(before, head):
        head = before.rfind("\n", 0, torn[0]) + 1
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


@lru_cache(maxsize=4)
def _long_strings(text: str) -> list[tuple[int, int]]:
    return [(token.start, token.end) for token in tokenise(text) if "\n" in token.text]
