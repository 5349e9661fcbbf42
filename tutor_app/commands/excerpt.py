"""A line of a program as plain text, with what it is about marked below it; nothing in it steers the terminal."""

from __future__ import annotations

from collections.abc import Iterable

from tutor_app.commands.terminal import printable
from tutor_app.source.spots import Spot
from tutor_app.source.text import source_of

_MARGIN = "    "


def excerpt(program: str, line: int, spots: Iterable[Spot]) -> list[str]:
    """The line, counted from 1, and carets below those ``spots`` that are on it, if any are; nothing where there is no such line.

    Where something is missing, the caret is below the character before which it belongs.
    """
    lines = source_of(program).lines
    if not 1 <= line <= len(lines):
        return []
    text = lines[line - 1].replace("\t", " ")
    marks = [" "] * (len(printable(text)) + 1)
    for spot in spots:
        if spot.line == line:
            start, end = (len(printable(text[: column - 1])) for column in (spot.column, spot.end))
            marks[start:end] = "^" * (end - start)
            marks[start] = "^"
    marked = "".join(marks).rstrip()
    return [_MARGIN + printable(text), *([_MARGIN + marked] if marked else [])]
