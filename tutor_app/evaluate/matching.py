"""Exact match to a fix that a person made: the measure of repair accuracy.

Two programs match when they are the same sequence of tokens after identifiers, numbers and strings have become NAME, NUMBER and
STRING. Comments, blank lines and spacing inside a line do not count; keywords, operators and indentation do. An exact match is a
lower bound of being right: another repair can be as good as the author's.
"""

from __future__ import annotations

import io
import keyword
import token
import tokenize
from collections.abc import Iterable, Iterator

from tutor_app.source.text import unmarked, with_line_feeds

_LAYOUT = {token.NEWLINE: "NEWLINE", token.INDENT: "INDENT", token.DEDENT: "DEDENT"}
_LITERALS = {token.NUMBER: "NUMBER", token.STRING: "STRING"}
_DROPPED = {tokenize.ENCODING, tokenize.COMMENT, tokenize.NL, token.ENDMARKER}
_STRAY = {token.ERRORTOKEN, token.OP, getattr(token, "EXCLAMATION", token.OP)}
"""Exact types of characters that are no token: before Python 3.12 the tokenizer calls them errors, since then signs."""
_OPENERS = {getattr(token, name) for name in ("FSTRING_START", "TSTRING_START") if hasattr(token, name)}
_CLOSERS = {getattr(token, name) for name in ("FSTRING_END", "TSTRING_END") if hasattr(token, name)}


def abstract(program: str) -> tuple[str, ...]:
    """The tokens of ``program`` as the measure sees them; ValueError if it cannot be split into tokens.

    >>> abstract("total = 3  # apples")
    ('NAME', '=', 'NUMBER')
    """
    text = with_line_feeds(unmarked(program))
    try:
        tokens = list(_names(tokenize.generate_tokens(io.StringIO(text).readline)))
    except (tokenize.TokenError, SyntaxError) as error:
        raise ValueError(f"not a sequence of Python tokens: {error}") from error
    while tokens and tokens[-1] in {"NEWLINE", "DEDENT"}:
        tokens.pop()
    return tuple(tokens)


def matches(fixed: str, targets: Iterable[str]) -> bool:
    """Whether ``fixed`` is an exact match of one of ``targets``; False if it cannot be split into tokens."""
    try:
        wanted = abstract(fixed)
    except ValueError:
        return False
    return any(wanted == _abstract_or_none(target) for target in targets)


def _abstract_or_none(program: str) -> tuple[str, ...] | None:
    try:
        return abstract(program)
    except ValueError:
        return None


def _names(tokens: Iterable[tokenize.TokenInfo]) -> Iterator[str]:
    depth = 0  # of f-strings, which are several tokens from Python 3.12 on and one STRING before
    for found in tokens:
        depth += found.type in _OPENERS
        depth -= found.type in _CLOSERS
        if found.type in _CLOSERS and depth == 0:
            yield "STRING"
        elif depth == 0 and found.type not in _DROPPED:
            yield _name(found)


def _name(found: tokenize.TokenInfo) -> str:
    if found.exact_type in _STRAY:
        raise SyntaxError(f"unexpected {found.string!r} in line {found.start[0]}")
    if found.type == token.NAME:
        return found.string if keyword.iskeyword(found.string) else "NAME"
    return _LAYOUT.get(found.type) or _LITERALS.get(found.type) or found.string
