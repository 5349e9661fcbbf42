"""A tokeniser that never fails: broken programs have tokens too.

Unlike :mod:`tokenize` it goes on after an unterminated string, a stray character or a bracket that is never closed,
and it keeps every character: the tokens of a line, with the white space between them, are the line.
"""

from __future__ import annotations

import builtins
import keyword
import re
from enum import IntEnum
from typing import NamedTuple

from tutor_app.source.memory import remembered


class Kind(IntEnum):
    """What a token is."""

    NAME = 0
    KEYWORD = 1
    NUMBER = 2
    STRING = 3
    BAD_STRING = 4
    """A quote that is not closed on its line, up to where that ends; or triple quotes that are never closed (the quotes only)."""
    OPERATOR = 5
    OPEN = 6
    CLOSE = 7
    COMMENT = 8
    STRAY = 9
    """A character that cannot start a token, such as ``?`` or a curly quote; or a word that is no name to Python."""


class Token(NamedTuple):
    """A token of a program; ``start`` and ``end`` are offsets in it, ``line`` counts from 0."""

    kind: Kind
    text: str
    start: int
    end: int
    line: int

    @property
    def is_value(self) -> bool:
        """Whether an expression may end here: a name, a literal or a closing bracket."""
        return self.kind in VALUE_ENDS or (self.kind is Kind.KEYWORD and self.text in CONSTANTS)


KEYWORDS = frozenset(keyword.kwlist)
BUILTINS = frozenset(dir(builtins))
"""Names that mean something in every program."""
CONSTANTS = frozenset({"True", "False", "None"})
VALUE_ENDS = frozenset({Kind.NAME, Kind.NUMBER, Kind.STRING, Kind.BAD_STRING, Kind.CLOSE})
BLOCK_KEYWORDS = frozenset(
    {"if", "elif", "else", "for", "while", "def", "class", "try", "except", "finally", "with", "async", "match", "case"}
)
CLOSER_OF = {"(": ")", "[": "]", "{": "}"}
OPENER_OF = {closer: opener for opener, closer in CLOSER_OF.items()}

NEWLINE = re.compile(r"\r\n?|\n")
"""What ends a line to Python; a carriage return does so alone, too."""
_NUMERALS = "²³¹¼-¾⁰⁴-⁹₀-₉⅐-⅟①-⒛⓪-⓿❶-➓"
"""Those that no name may hold, though they count as characters of words."""
_PREFIX = r"[rbfuRBFU]{0,2}"
_PATTERN = re.compile(
    rf"[ \t\f]*+(?:(?P<newline>{NEWLINE.pattern})|(?P<join>\\(?:{NEWLINE.pattern}))"
    r"|(?P<comment>\#[^\r\n]*)"
    rf"|(?P<string>{_PREFIX}(?P<quote>\"\"\"|'''|[\"']))"
    r"|(?P<number>0[xXbBoO][0-9a-fA-F_]+|(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9]+)?[jJ]?)"
    rf"|(?P<name>[^\W\d{_NUMERALS}][^\W{_NUMERALS}]*)"
    r"|(?P<open>[(\[{])|(?P<close>[)\]}])"
    r"|(?P<operator>\*\*=|//=|>>=|<<=|\.\.\.|!=|<=|>=|==|->|:=|\+=|-=|\*=|/=|%=|&=|\|=|\^=|@=|\*\*|//|<<|>>|[-+*/%@&|^~<>=,.:;])"
    r"|(?P<stray>.))",
    re.DOTALL,
)
_INSIDE = {quote: re.compile(rf"[^\\\r\n{quote}]*+(?:\\(?:\r\n|.)[^\\\r\n{quote}]*+)*", re.DOTALL) for quote in "\"'"} | {
    3 * quote: re.compile(rf"[^\\{quote}]*+(?:(?:\\.|{quote}(?!{quote}{quote}))[^\\{quote}]*+)*", re.DOTALL) for quote in "\"'"
}
"""What stands behind an opening quote, up to the closing one or to where it is certain that there is none."""
_LINE = re.compile(r"[^\r\n]*")
_TRIPLE = (3 * '"', 3 * "'")
_OPENED = re.compile(rf"(?P<prefix>{_PREFIX})(?P<quote>[\"'])(?!(?P=quote){{2}})(?P<rest>[^\n]*)")
_KINDS = {
    "comment": Kind.COMMENT,
    "number": Kind.NUMBER,
    "name": Kind.NAME,
    "open": Kind.OPEN,
    "close": Kind.CLOSE,
    "operator": Kind.OPERATOR,
    "stray": Kind.STRAY,
    "string": Kind.STRING,
}
_WORDS = dict.fromkeys(KEYWORDS, Kind.KEYWORD)
_token = Token._make


def newlines(text: str) -> int:
    """How many lines end in the text."""
    return len(NEWLINE.findall(text)) if "\r" in text else text.count("\n")


@remembered(256)
def tokenise(text: str) -> tuple[Token, ...]:
    """The tokens of ``text``, comments included, white space and line ends left out."""
    tokens = []
    line = 0
    unclosed = dict.fromkeys(_INSIDE, 0)
    matches = _PATTERN.finditer(text)  # each begins where the one before ends: the pattern takes any character
    while match := next(matches, None):
        group = match.lastgroup or "stray"
        if group == "newline" or group == "join":
            line += 1
            continue
        value, (start, end) = match[group], match.span(group)
        kind = _KINDS[group]
        if group == "name":
            kind = _WORDS.get(value, kind) if value.isascii() or value.isidentifier() else Kind.STRAY
        elif group == "string":
            kind, end = _string(text, match, unclosed)
            value, matches = text[start:end], _PATTERN.finditer(text, end)
        tokens.append(_token((kind, value, start, end, line)))
        if group == "string" and kind is Kind.STRING:
            line += newlines(value)
    return tuple(tokens)


def _string(text: str, opening: re.Match[str], unclosed: dict[str, int]) -> tuple[Kind, int]:
    """What the quote starts and where that ends.

    ``unclosed`` says for each quote up to where one that opens is known not to be closed: looking again for each
    would take quadratic time where there are many.
    """
    quote, behind = opening["quote"], opening.end()
    if behind >= unclosed[quote]:
        end = _end_of(_INSIDE[quote].match(text, behind), behind)
        if text.startswith(quote, end):
            return Kind.STRING, end + len(quote)
        unclosed[quote] = end
    return Kind.BAD_STRING, behind if len(quote) == 3 else _end_of(_LINE.match(text, behind), behind)


def string_end(text: str, opening: int, quote: str) -> int | None:
    """Where the plain string ends that ``quote`` opens there; None where it is not closed."""
    end = _end_of(_INSIDE[quote].match(text, opening + len(quote)), opening + len(quote))
    return end + len(quote) if text.startswith(quote, end) else None


def _end_of(match: re.Match[str] | None, otherwise: int) -> int:
    return otherwise if match is None else match.end()


@remembered(256)
def token_texts(text: str) -> tuple[str, ...]:
    """The texts of the tokens but for comments; what stands behind a quote that its line does not close, word by word.

    That is so of a quote that is never closed, and of one that is closed on a later line after a backslash: to move that line is
    to change what the string says.
    """
    found: list[str] = []
    for token in tokenise(text):
        if token.kind is Kind.BAD_STRING:
            found += _read_on(token.text)
        elif token.kind is Kind.STRING and "\n" in token.text and not token.text.endswith(_TRIPLE):
            found += [word for line in token.text.split("\n") for word in token_texts(line)]
        elif token.kind is not Kind.COMMENT:
            found.append(token.text)
    return tuple(found)


def _read_on(line: str) -> list[str]:
    """The tokens of the rest of a line that begins with an open quote; others may follow. Triple quotes stay as they are."""
    found: list[str] = []
    while (opened := _OPENED.fullmatch(line)) is not None:
        found += [part for part in opened.group("prefix", "quote") if part]
        tokens = [token for token in tokenise(opened["rest"]) if token.kind is not Kind.COMMENT]
        line = tokens.pop().text if tokens and tokens[-1].kind is Kind.BAD_STRING else ""
        found += [token.text for token in tokens]
    return [*found, line] if line else found
