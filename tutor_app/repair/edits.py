"""The token-sized edits between a student's program and a repair, whoever made it."""

from __future__ import annotations

import re

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
    while head and _inside_string(before, head):
        head = before.rfind("\n", 0, head - 1) + 1
    if tail:
        end = before.find("\n", len(before) - tail)
        tail = 0 if end < 0 else len(before) - end
    while tail and (_inside_string(before, len(before) - tail) or _inside_string(after, len(after) - tail)):
        end = before.find("\n", len(before) - tail + 1)
        tail = 0 if end < 0 else len(before) - end
    return head, tail


def _inside_string(text: str, offset: int) -> bool:
    return any(token.start < offset < token.end for token in tokenise(text) if "\n" in token.text)
