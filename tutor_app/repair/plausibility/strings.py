"""What became of strings: what they swallow and give back, and what is odd about those that there are now."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import islice

from tutor_app.repair.plausibility.words import MOST, words_of
from tutor_app.slips.strings.braces import F_STRING
from tutor_app.source.lexer import Kind, Token

_SYMBOLS = re.compile(r"[()\[\]{}:,=+*/<>!&|%-]")
_PREFIX = re.compile(r"\w*")
_INNER = re.compile(r"""\w*(?:"(?:'.*'|'.*|.*')"|'(?:".*"|".*|.*")')""", re.DOTALL)
_APOSTROPHE = re.compile(r"\\.|(?<=\w)'(?=\w)", re.DOTALL)
_DOUBLED, _BRACE = re.compile(r"\{\{|\}\}"), re.compile(r"[{}]")
_BARE = re.compile(r"[\"'][^\w\s\"'\\]+[\"']")
_STRINGS = frozenset({Kind.STRING, Kind.BAD_STRING})
_CODE_WORDS = frozenset({Kind.NAME, Kind.KEYWORD, Kind.NUMBER})


def quoted(old: list[Token], new: list[Token], stands: Callable[[str], bool]) -> dict[str, int]:
    """What strings swallow and give back, by the name of the signal."""
    before, after = (Counter(words_of([one for one in tokens if one.kind in _STRINGS])) for tokens in (old, new))
    code_before, code_after = (Counter(one.text for one in tokens if one.kind in _CODE_WORDS) for tokens in (old, new))
    symbols = [
        sum(len(_SYMBOLS.findall(one.text)) for one in tokens if one.kind in _STRINGS and not F_STRING.match(one.text))
        for tokens in (old, new)
    ]
    alone = [{one.text for one in tokens if one.kind is Kind.STRING and _BARE.fullmatch(one.text)} for tokens in (old, new)]
    swallowed = (after - before) & code_before
    return {
        "words_quoted": min(swallowed.total(), MOST),
        "known_quoted": sum(word.isdecimal() or stands(word) for word in islice(swallowed, MOST)),
        "words_unquoted": min(((before - after) & code_after).total(), MOST),
        "signs_quoted": min(max(symbols[1] - symbols[0], 0), MOST),
        "signs_alone": len(alone[1] - alone[0]),
    }


def f_strings(tokens: Sequence[Token]) -> int:
    """Strings with an ``f`` before them, closed or not."""
    return sum(one.kind in _STRINGS and F_STRING.match(one.text) is not None for one in tokens)


def quotes_alone(tokens: Sequence[Token]) -> int:
    """Closed strings in which one kind of quote occurs an odd number of times, apostrophes within words aside."""
    texts = (_APOSTROPHE.sub("", _PREFIX.sub("", one.text, count=1)) for one in tokens if one.kind is Kind.STRING)
    return sum(any(text.count(quote) % 2 for quote in "'\"") for text in texts)


def quotes_inside(tokens: Sequence[Token]) -> int:
    """Closed strings that begin or end, within their quotes, with a quote of the other kind."""
    return sum(one.kind is Kind.STRING and _INNER.fullmatch(one.text) is not None for one in tokens)


def field_braces(tokens: Sequence[Token]) -> int:
    """Curly brackets of f-strings that open or close a value: those that are written twice are text."""
    strings = (one.text for one in tokens if one.kind in _STRINGS and F_STRING.match(one.text))
    return sum(len(_BRACE.findall(_DOUBLED.sub("", text))) for text in strings)


def closers_quoted(tokens: Sequence[Token]) -> int:
    """Strings that end with a closing bracket that they do not open."""
    return sum(one.kind is Kind.STRING and one.text[-2:-1] == ")" and one.text.count(")") > one.text.count("(") for one in tokens)
