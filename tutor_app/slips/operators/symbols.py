"""Python's operators, the places where they stand, and the space around what is written in the place of another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from tutor_app.slips.makers import each
from tutor_app.slips.slip import Make
from tutor_app.slips.view import View
from tutor_app.source.lexer import Kind, Token
from tutor_app.source.text import Source

BINARY = frozenset("+ - * / % ** // @ & | ^ << >> == != < > <= >= and or in is".split())
"""Operators between two values."""
ASSIGNING = frozenset("= += -= *= /= //= %= **= @= &= |= ^= <<= >>=".split())
OPERATORS = BINARY | ASSIGNING | frozenset(":= -> ~".split())
ASKING = frozenset("assert not if elif while in is and or".split())
"""Keywords that want a value behind them."""
CONDITIONS = frozenset("if elif while assert return not and or".split())
"""First words of statements in which a lone equals sign is meant to compare."""
_NOTHING = Token(Kind.STRAY, "", 0, 0, -1)


def joined(tokens: tuple[str, ...]) -> str:
    """Tokens as one word."""
    return "".join(tokens)


def spaced(view: View, start: int, end: int, new: str) -> str:
    """``new`` for what stands from ``start`` to ``end``: words stand apart from their neighbours, symbols as close as the old."""
    wordy = new.isalpha()
    left = " " if (wordy or " " in new.strip()) and view.text[start - 1 : start].strip() else ""
    return left + new + (" " if wordy and view.text[end : end + 1].strip() else "")


class Place(NamedTuple):
    """A token and what is around it; an empty token stands for none."""

    token: Token
    before: Token
    after: Token
    inside: str
    """The innermost bracket that is open before it, or nothing."""
    head: str
    """First word of its statement."""

    @property
    def starts_line(self) -> bool:
        """Whether it is the first token of its line."""
        return self.before.line != self.token.line

    @property
    def ends_line(self) -> bool:
        """Whether it is the last token of its line."""
        return self.after.line != self.token.line

    @property
    def divides(self) -> bool:
        """Whether it stands between a value and a word, a number or a string, at most one of the two a string."""
        kinds = {self.before.kind, self.after.kind}
        plain = self.after.kind in {Kind.NAME, Kind.NUMBER, Kind.STRING}
        return self.before.is_value and plain and kinds != {Kind.STRING}


def places(source: Source) -> Iterator[Place]:
    """Every token of the code with what is around it."""
    code, stack = source.code, [""]
    heads = {token.start for token in source.firsts}
    head = ""
    for token, before, after in zip(code, [_NOTHING, *code], [*code[1:], _NOTHING], strict=False):
        head = token.text if token.start in heads else head
        if token.kind is Kind.CLOSE and len(stack) > 1:
            stack.pop()
        yield Place(token, before, after, stack[-1], head)
        if token.kind is Kind.OPEN:
            stack.append(token.text)


def confused(wrongs: dict[str, str], where: Callable[[Place], bool] = lambda place: True) -> Make:
    """Makes slips by writing one symbol for another: by what is right, what is written."""
    return each(
        lambda source: (
            (place.token.start, place.token.end, wrongs[place.token.text])
            for place in places(source)
            if place.token.text in wrongs and where(place)
        )
    )


def put_behind(symbol: str, where: Callable[[Place], bool]) -> Make:
    """Makes slips by writing something right behind a token."""
    return each(lambda source: ((place.token.end, place.token.end, symbol) for place in places(source) if where(place)))


def put_before(symbol: str, where: Callable[[Place], bool]) -> Make:
    """Makes slips by writing something right before a token."""
    return each(lambda source: ((place.token.start, place.token.start, symbol) for place in places(source) if where(place)))


def symbol_left_out(symbol: str, where: Callable[[Place], bool], *, gap: str = "") -> Make:
    """Makes slips by leaving out a symbol with the space before it; ``gap`` stays where no space follows."""
    return each(
        lambda source: (
            (place.before.end, place.token.end, gap if place.token.end == place.after.start else "")
            for place in places(source)
            if place.token.text == symbol and where(place)
        )
    )
