"""A text as an older Python can read it: what is newer gets a stand-in of the same length and lines, so that all places stay.

The stand-in means about the same, where that is possible, and else is as plain as can be. No repair may touch it: it is there so
that the rest can be judged.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tutor_app.source.formatted import Formatted, formatted
from tutor_app.source.lexer import NEWLINE, Kind, tokenise
from tutor_app.source.versions import NewerSyntax

_SIMPLE = re.compile(r"\{\s*[^\W\d]\w*")
_ALIAS = re.compile(r"type([ \t]+)\w+[ \t]*")
_LAZY = re.compile(r"lazy[ \t]")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Older:
    """``text`` as the older Python reads it; ``spans`` are the places, sorted, that belong to what is newer."""

    text: str
    spans: tuple[Span, ...]

    def within(self, outer: Older) -> Older:
        """The same where ``text`` was made of a text with stand-ins itself: all places of both."""
        return self if not outer.spans else Older(self.text, tuple(sorted({*self.spans, *outer.spans})))

    def touches(self, start: int, end: int) -> bool:
        """Whether a change of these characters would change what is newer, or put something into it."""
        return any(first < end and start < last for first, last in self.spans)


def in_older(text: str, newer: Sequence[NewerSyntax]) -> Older:
    """``text`` without what is ``newer``; what there is no stand-in for is left, and no place for a repair either."""
    pieces, spans = list(text), set()
    strings = list(formatted(text)) if any("-string" in one.construct for one in newer) else []
    for one in newer:
        place = bisect_right(strings, one.start, key=lambda string: string.start) - 1
        if place >= 0 and one.start < strings[place].end:
            spans.add((strings[place].start, strings[place].end))
            continue
        stand_in = _STAND_INS.get(one.construct)
        start, new = stand_in(text, one) if stand_in else (one.start, "")
        spans.add((start, max(start + len(new), one.end)))
        pieces[start : start + len(new)] = new
    for string in strings:
        if (string.start, string.end) in spans:
            _plain(pieces, text, string)
    return Older("".join(pieces), tuple(sorted(spans)))


def _plain(pieces: list[str], text: str, string: Formatted) -> None:
    """An f-string of any age whose fields are names, or words where they run over lines."""
    opening = text[string.start : string.end]
    prefix = re.match(r"\w+", opening)
    assert prefix is not None
    quote = opening[prefix.end()]
    pieces[string.start : string.start + prefix.end()] = prefix[0].translate(str.maketrans("tT", "fF"))
    for start, end in string.fields:
        field = text[start:end]
        several = NEWLINE.search(field) is not None
        if several and not opening.startswith(3 * quote, prefix.end()):
            pieces[start:end] = _joined("_" * len(field), field)
        elif {quote, "\\", "#"}.isdisjoint(field):
            continue
        elif several:
            pieces[start:end] = re.sub(r"[^\r\n]", "_", field)
        else:
            name = _SIMPLE.match(field)
            pieces[start:end] = f"{name[0] if name else '{0'}".ljust(end - start - 1) + "}"


def _joined(new: str, old: str) -> str:
    """``new`` with the line ends of ``old``, each behind a backslash."""
    signs = list(new)
    for found in NEWLINE.finditer(old):
        signs[found.start() : found.end()] = found[0]
        if found.start():
            signs[found.start() - 1] = "\\"
    return "".join(signs)


def _blank(text: str, one: NewerSyntax) -> tuple[int, str]:
    """Type parameters: nothing, over as many lines."""
    old = text[one.start : one.end]
    return one.start, _joined(" " * len(old), old)


def _alias(text: str, one: NewerSyntax) -> tuple[int, str]:
    """``type X[T] = ...``: an assignment to ``type_X``."""
    found = _ALIAS.match(text, one.start)
    if found is None:
        return one.start, ""
    name = found[0].replace(found[1], "_" * len(found[1]), 1)
    end = text.find("=", found.end())
    parameters = text[found.end() : end] if text.startswith("[", found.end()) and end > 0 else ""
    if parameters and (parameters.count("[") != parameters.count("]") or NEWLINE.search(parameters)):
        return one.start, name
    return one.start, name + " " * len(parameters)


def _alternatives(text: str, one: NewerSyntax) -> tuple[int, str]:
    """``except A, B``: the commas become signs that join the two to one value."""
    signs, depth = list(text[one.start : one.end]), 0
    for token in tokenise("".join(signs)):
        depth += (token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE)
        if token.text == "," and not depth:
            signs[token.start] = "|"
    return one.start, "".join(signs)


def _lazy(text: str, one: NewerSyntax) -> tuple[int, str]:
    """``lazy import x``: two statements."""
    return (one.start, "lazy;") if _LAZY.match(text, one.start) else (one.start, "")


def _unstarred(text: str, one: NewerSyntax) -> tuple[int, str]:
    """``[*row for row in rows]``: without the stars."""
    value = text[one.start : one.end].lstrip("*")
    return one.start, value.rjust(one.end - one.start)


_STAND_INS: dict[str, Callable[[str, NewerSyntax], tuple[int, str]]] = {
    "type-parameters": _blank,
    "type-parameter-default": _blank,
    "type-alias": _alias,
    "except-without-parentheses": _alternatives,
    "lazy-import": _lazy,
    "star-in-comprehension": _unstarred,
}
