"""Texts in quotes as programs write them, also broken ones: where they end, of which parts they are put together, what they say.

Each look takes time that grows with the text alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_QUOTED = re.compile(r"[rbfu]{0,2}(\"\"\"|'''|[\"'“”‘’„‚«‹`´])", re.IGNORECASE)
_CLOSING = {"“": '”“"', "”": '”"', "„": '“”"', "‘": "’‘'", "’": "’'", "‚": "‘’'", "«": "»", "‹": "›", "´": "´`'"}
"""What ends a quotation that begins with one of these; any other sign ends what it begins."""
_SIGN = re.compile(r"\\[^\n]|[^\\]")
_OPENED = re.compile(r"(?:[(\[][ \t\n]*)*")
_IN_LINE = re.compile(r"[ \t)\]]*(?:\\\n[ \t]*)?(?:[+%*.][\w.()\[\]+%* \t]*)?(?:\\\n[ \t]*)?(?=[rbfu]{0,2}[\"'])", re.IGNORECASE)
"""What may stand between two parts of a text: a sign or a call that joins them, or nothing."""
_IN_BRACKETS = re.compile(r"(?:\.\w+\(\))?[\w.+%*, \t(\[]*(?:\\?\n[ \t]*(?:[+%*][ \t]*)?)?(?=[rbfu]{0,2}[\"'])", re.IGNORECASE)
"""The same in brackets, where parts are also listed, and stand on lines of their own."""
_ESCAPED = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|([0-7]{1,3})|([\\\"']))")


@dataclass(frozen=True, slots=True)
class Part:
    """The characters ``start`` to ``end`` of a program, within their quotes."""

    start: int
    end: int


def parts(program: str, start: int) -> Iterator[Part]:
    """Of the text that begins there, maybe in brackets; none where there is no quote."""
    opened = _OPENED.match(program, start)
    position, within = (start, False) if opened is None else (opened.end(), opened.end() > start)
    while (quotation := _QUOTED.match(program, position)) is not None:
        end = _end(program, quotation.end(), quotation[1])
        yield Part(quotation.end(), end)
        if end == len(program) or program[end] == "\n":
            return  # it has no end, so what follows is no part of it
        position = end + (3 if len(quotation[1]) == 3 else 1)
        listed = _IN_BRACKETS.match(program, position) if within else None
        joined = listed or _IN_LINE.match(program, position)
        if joined is None:
            return
        if listed is None:
            within = sum(map(joined[0].count, "([")) > sum(map(joined[0].count, ")]"))
        position = joined.end()


def said(text: str) -> str:
    """What a text comes to, the commonest escapes read."""
    return _ESCAPED.sub(_character, text)


def _character(found: re.Match[str]) -> str:
    two, four, octal, itself = found.groups()
    if itself:
        return str(itself)
    return chr(int(octal, 8) if octal else int(two or four, 16))


def _end(program: str, start: int, quote: str) -> int:
    """Where a quotation ends: with its line at the latest, if it is not one of several lines."""
    if len(quote) == 3:
        end = program.find(quote, start)
        return len(program) if end < 0 else end
    closing = _CLOSING.get(quote, quote)
    for sign in _SIGN.finditer(program, start):
        if sign[0] in closing or sign[0] == "\n":
            return sign.start()
    return len(program)
