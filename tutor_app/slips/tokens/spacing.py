"""What space a token brings along or leaves behind."""

from __future__ import annotations

from tutor_app.source.edits import Replacement
from tutor_app.source.text import Source

APART = frozenset("= == + - * / % < > != in and or not is".split())
"""Operators that are written with space around them."""
_CLOSED = frozenset("_)]}\"'")
"""What a word stands apart from where it follows."""
_OPENED = frozenset("_\"'")


def spaced(source: Source, start: int, end: int, new: str) -> str:
    """``new`` with the spaces it needs so as not to melt into its neighbours."""
    if not new:
        return new
    before, after = source.text[start - 1 : start], source.text[end : end + 1]
    apart = new in APART
    left = (apart and before.strip()) or (_wordy(new[0]) and (before.isalnum() or before in _CLOSED))
    right = (apart and after.strip()) or (_wordy(new[-1]) and (after.isalnum() or after in _OPENED))
    if new in {",", ":"}:
        right = after and not after.isspace() and after not in ")]}"
    return f"{' ' if left else ''}{new}{' ' if right else ''}"


def _wordy(character: str) -> bool:
    return character.isalnum() or character in _OPENED


def removal(source: Source, first: int, last: int) -> Replacement:
    """The edit that takes out tokens ``first`` to ``last``, with the space that would be left over."""
    start, end = source.code[first].start, source.code[last].end
    before, after = source.text[start - 1 : start], source.text[end : end + 1]
    if before in (" ", "\t") and start > source.starts[line := source.code[first].line] + len(source.indent_text(line)):
        if after in (" ", "", "\n", ")", "]", ":", ","):
            start -= 1
    elif after == " " and (not before or before in "\n([{"):
        end += 1
    elif before and after and (before.isalnum() or before == "_") and (after.isalnum() or after in _OPENED):
        return start, end, " "
    return start, end, ""
