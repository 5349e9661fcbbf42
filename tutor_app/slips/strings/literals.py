"""What a string is made of, and which strings and lines around a failure may have their quotes in disorder."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.view import View
from tutor_app.source.lexer import Kind, Token
from tutor_app.source.problems import ProblemKind, kind_of
from tutor_app.source.text import Source

QUOTES = ("'", '"')
TRIPLE = ("'''", '"""')
OTHER = {"'": '"', '"': "'"}
"""The other kind of quote."""
PREFIXES = "rbfuRBFU"
"""The letters that may stand before a quote."""
QUOTE = re.compile("['\"]")
QUOTED = re.compile(r"""([A-Za-z]{0,2})('''|\"\"\"|'|")(.*)\2""", re.DOTALL)
"""A whole string: prefix, quote and body."""
NEAR = 3
"""Lines around the failure on which f-strings are looked at where Python does not say that one is wrong."""
_TAIL = re.compile(r"[)\]}]*[:,]?")
_UNESCAPED = {quote: re.compile(rf"(?<!\\){quote}") for quote in QUOTES}
_OPENING = re.compile(rf"([{PREFIXES}]{{0,2}})('''|\"\"\"|'|\")")


class Literal(NamedTuple):
    """A string as it is written, be it closed or not."""

    prefix: str
    quote: str
    body: str
    """What stands between the quotes; of an open string, all up to the end of its line."""
    start: int
    """Offset of the prefix."""

    @property
    def opened(self) -> int:
        """Offset of the opening quote."""
        return self.start + len(self.prefix)

    @property
    def inner(self) -> int:
        """Offset of the body."""
        return self.opened + len(self.quote)

    @property
    def closed(self) -> int:
        """Offset of the closing quote."""
        return self.inner + len(self.body)


def literal(token: Token) -> Literal:
    """The parts of a string, which the token must be."""
    found = _OPENING.match(token.text)
    prefix, quote = found.groups() if found else ("", "")
    end = len(token.text) - len(quote) if token.kind is Kind.STRING else len(token.text)
    return Literal(prefix, quote, token.text[len(prefix + quote) : end], token.start)


def bare(text: str) -> str:
    """A string from its opening quote on."""
    return text.lstrip(PREFIXES)


def is_string(text: str) -> bool:
    """Whether the text of a token ends as strings do."""
    return text.endswith(QUOTES)


def open_strings(view: View) -> Iterator[int]:
    """Positions in the code of the strings that are not closed on their line, on the lines around the failure."""
    for line in _lines_around(view):
        for site in range(*view.range_of(line)):
            if view.code[site].kind is Kind.BAD_STRING and not bare(view.code[site].text).startswith(TRIPLE):
                yield site


def torn_lines(view: View) -> Iterator[int]:
    """The line of the failure, and those beside it that end inside a string."""
    for line in _lines_around(view):
        low, high = view.range_of(line)
        if line == view.line or (low < high and view.code[high - 1].kind is Kind.BAD_STRING):
            yield line


def _lines_around(view: View) -> list[int]:
    lines = {view.line, view.previous_code(view.line), view.next_code(view.line)}
    return sorted(line for line in lines if line is not None)


def f_strings_near(view: View) -> Iterator[Literal]:
    """The f-strings around the failure, or all where Python says that one is wrong but not always which."""
    everywhere = kind_of(view.failure) is ProblemKind.F_STRING
    for token in view.code:
        if token.kind is Kind.STRING and (everywhere or abs(token.line - view.line) <= NEAR):
            string = literal(token)
            if "f" in string.prefix.lower():
                yield string


def strings_with_braces(source: Source, *, formatted: bool) -> Iterator[Literal]:
    """The strings on one line with curly brackets, with or without an ``f``."""
    for token in source.code:
        if token.kind is Kind.STRING and "{" in token.text and "\n" not in token.text:
            string = literal(token)
            if (string.prefix.lower() in {"f", "rf", "fr"}) is formatted and (formatted or not string.prefix):
                yield string


def formatted_strings(source: Source) -> Iterator[Literal]:
    """The f-strings on one line with curly brackets."""
    return strings_with_braces(source, formatted=True)


def unescaped(source: Source, line: int, quote: str) -> list[int]:
    """Offsets of the line's quotes of the kind, those behind a backslash left out."""
    return [source.starts[line] + mark.start() for mark in _UNESCAPED[quote].finditer(source.lines[line])]


def place_after(before: str) -> str:
    """What the token before a string says of the string's place: a part of the operators' names."""
    return "after-bracket" if before in {"(", "[", "{", ","} else "after-equals" if before in {"=", "=="} else "else"


def string_at(context: EditContext, offset: int) -> Token | None:
    """The string of the repaired program that holds the character at ``offset``."""
    place = bisect_right(context.new.code_starts, offset) - 1
    token = context.new_tokens[place] if place >= 0 else None
    return token if token is not None and token.kind is Kind.STRING and offset < token.end else None


def core_start(change: Change) -> int:
    """Where, in the repaired program, the change really begins: behind what the student's words share with the new ones."""
    return change.new_start + _shared(change.edit.before, change.edit.after)


def _shared(one: str, two: str) -> int:
    return next((place for place, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))


def simple_strings(source: Source) -> Iterator[Literal]:
    """The strings on one line whose body holds no quote and no backslash and is more than white space."""
    for token in source.code:
        if token.kind is Kind.STRING:
            string = literal(token)
            if len(string.quote) == 1 and string.body.strip() and not re.search(r"['\"\\]", string.body):
                yield string


def last_strings(source: Source) -> Iterator[Literal]:
    """Those that nothing but closing brackets and a mark follow on their line, none of which is in the string too."""
    for string in simple_strings(source):
        tail = rest_of_line(source, string.closed + 1).rstrip()
        if _TAIL.fullmatch(tail) and set(tail).isdisjoint(string.body):
            yield string


def rest_of_line(source: Source, offset: int) -> str:
    """What stands behind the offset on its line."""
    return source.text[offset : source.end_of(source.line_at(offset))]
