"""Statements and blocks of a correct program, as slips about them are made in it."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from tutor_app.source.lexer import BLOCK_KEYWORDS, Kind, Token, newlines
from tutor_app.source.text import Source

OPENERS = {
    "except": ("try",),
    "finally": ("try",),
    "elif": ("if", "elif"),
    "else": ("if", "elif", "for", "while", "try", "except"),
}
"""Clauses, and what they belong to."""
CLAUSES = frozenset({*OPENERS, "case"})


class Statement(NamedTuple):
    """A statement, or the part of it that stands above a block. Lines count from 0; ``end`` is one past its last token."""

    start: int
    end: int
    """Positions in the program's code."""
    first: int
    last: int
    """Lines."""
    indent: str
    word: str
    """Its first word."""
    colon: Token | None
    """What starts its block, if it has one."""
    opens: bool
    """Whether its block stands below it."""

    @property
    def is_simple(self) -> bool:
        """Whether it has no block and stands on a line of its own."""
        return self.colon is None and self.first == self.last and self.word != "@"


def statements(source: Source) -> list[Statement]:
    """All of them, in order."""
    starts = [token.start for n, token in enumerate(source.firsts) if not n or "\\\n" not in _gap(source, token)]
    sites = [source.site(start) for start in starts]
    return [_statement(source, start, end) for start, end in pairwise([*sites, len(source.code)])]


def _gap(source: Source, token: Token) -> str:
    """What stands between the token and the one before."""
    return source.text[source.code[source.site(token.start) - 1].end : token.start]


def _statement(source: Source, start: int, end: int) -> Statement:
    first, last = source.code[start], source.code[end - 1]
    colon = _colon(source, start, end) if first.text in BLOCK_KEYWORDS else None
    return Statement(
        start=start, end=end, first=first.line, last=last.line + newlines(last.text), indent=source.indent_text(first.line),
        word=first.text, colon=colon, opens=colon is not None and colon is last,
    )  # fmt: skip


def _colon(source: Source, start: int, end: int) -> Token | None:
    depth = lambdas = 0
    for token in source.code[start:end]:
        depth += (token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE)
        if not depth and token.text == ":":
            if not lambdas:
                return token
            lambdas -= 1
        lambdas += not depth and token.text == "lambda"
    return None


def body_of(found: list[Statement], header: int) -> list[Statement]:
    """What stands in the block below the statement at position ``header``, blocks in it included."""
    end = header + 1
    while end < len(found) and len(found[end].indent) > len(found[header].indent):
        end += 1
    return found[header + 1 : end] if found[header].opens else []


def plainly_ends(source: Source, found: list[Statement], header: int) -> bool:
    """Whether a reader sees where the block below the statement ends, even where it is not indented: the program ends there, or
    an empty line, a clause, or something further left than the header follows. No empty line may be in it."""
    behind = header + 1 + len(body_of(found, header))
    lines = range(found[header].last + 1, found[behind - 1].last + 1)
    if any(source.is_blank(n) for n in lines):
        return False
    if behind == len(found):
        return True
    below = found[behind]
    blank = any(source.is_blank(n) for n in range(found[behind - 1].last + 1, below.first))
    return blank or below.word in CLAUSES or len(below.indent) < len(found[header].indent)
