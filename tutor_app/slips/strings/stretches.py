"""What of a program is text to people: strings and comments, also between curly quotes, which Python does not know."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from tutor_app.slips.strings.literals import PREFIXES, QUOTES
from tutor_app.source.lexer import Kind
from tutor_app.source.text import Source

BACKTICK = "`"
CURLY = dict.fromkeys("‘’‚‛′´`", "'") | dict.fromkeys("“”„‟″«»", '"')
"""What looks like a quote, with the quote that it looks like."""
LIKE = {
    quote: "".join(symbol for symbol, straight in CURLY.items() if straight == quote != symbol != BACKTICK) for quote in QUOTES
}
"""By straight quote, the curly ones that stand for it."""
CURLY_QUOTE = re.compile(f"[{''.join(LIKE.values())}]")
_FIELD = re.compile(r"(?<!\{)\{([^{}\n]+)\}")
_PREFIX = re.compile(rf"(?<!\w)[{PREFIXES}]{{1,2}}\Z")
_PIECE = re.compile(
    "|".join(
        (
            r"(?P<comment>#.*)",
            *(rf"{quote}(?:[^\\{quote}]|\\.)*{quote}" for quote in QUOTES),
            *(rf"[{like}][^{like}{quote}]*+[{like}{quote}]" for quote, like in LIKE.items()),
            *(rf"{quote}[^{quote}]*[{like}]" for quote, like in LIKE.items()),
            r"(?P<open>['\"].*)",
            f"(?P<lone>{CURLY_QUOTE.pattern})",
        )
    )
)
"""In a line: a comment; a string between straight quotes, between curly ones, or one of each; what begins or ends one that is not
whole."""


class Found(NamedTuple):
    """A curly quote at which a string begins or ends, or what is inside a string or a comment."""

    start: int
    end: int
    is_quote: bool


@dataclass(frozen=True, slots=True)
class Stretches:
    """What is text, and the curly quotes around it."""

    curly: tuple[int, ...]
    """Offsets of the curly quotes at which a string begins or ends, in order."""
    text: tuple[tuple[int, int], ...]
    """Starts and ends of what is inside, in order; what an f-string works out is not."""

    def is_text(self, offset: int) -> bool:
        """Whether the character is inside a string or a comment."""
        place = bisect_right(self.text, offset, key=lambda stretch: stretch[0]) - 1
        return place >= 0 and offset < self.text[place][1]


def stretches(source: Source) -> Stretches:
    """The strings and comments of a program; from a curly quote or an open string on, line by line."""
    found = sorted(_found(source))
    return Stretches(
        tuple(one.start for one in found if one.is_quote), tuple((one.start, one.end) for one in found if not one.is_quote)
    )


def _found(source: Source) -> Iterator[Found]:
    read = 0
    for token in source.tokens:
        if token.start < read:
            continue
        if token.kind is Kind.COMMENT:
            yield Found(token.start, token.end, is_quote=False)
        elif token.kind is Kind.STRING:
            prefix = token.text[: len(token.text) - len(token.text.lstrip(PREFIXES))]
            yield from _inside(source.text, token.start + len(prefix), token.end, prefix)
        elif token.kind is Kind.BAD_STRING or CURLY_QUOTE.fullmatch(token.text):
            read = source.end_of(token.line)
            yield from _on_line(source.text, token.start, read)


def _on_line(text: str, start: int, end: int) -> Iterator[Found]:
    """What is found in a part of a line that begins outside strings."""
    for piece in _PIECE.finditer(text, start, end):
        if piece.lastgroup == "comment":
            yield Found(*piece.span(), is_quote=False)
            continue
        opened, behind = piece.start() + 1, piece.end()
        if piece.lastgroup != "open":
            quotes = dict.fromkeys((piece.start(), behind - 1))
            yield from (Found(at, at + 1, is_quote=True) for at in quotes if CURLY_QUOTE.match(text, at))
            behind -= 1
        if opened < behind:
            prefix = _PREFIX.search(text, max(start, opened - 3), opened - 1)
            yield from _inside(text, opened, behind, prefix[0] if prefix else "")


def _inside(text: str, start: int, end: int, prefix: str) -> Iterator[Found]:
    """What is inside a string, and what is found in the fields of an f-string."""
    for value in _FIELD.finditer(text, start, end) if "f" in prefix.lower() else ():
        yield Found(start, value.start(1), is_quote=False)
        yield from _on_line(text, *value.span(1))
        start = value.end(1)
    yield Found(start, end, is_quote=False)
