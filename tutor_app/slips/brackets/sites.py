"""Brackets in a correct program that can get lost or mixed up."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.source.lexer import Kind
from tutor_app.source.text import Source


def pairs(source: Source) -> Iterator[tuple[int, int]]:
    """The brackets that belong together and have something between them, by position in the code, in the order of the openers."""
    return ((p, other) for p, other in sorted(source.brackets[0].items()) if other > p + 1)


def after_name(source: Source, opener: int) -> bool:
    """Whether the bracket calls or defines what stands before it."""
    before = source.code[opener - 1] if opener else None
    return before is not None and (before.kind, before.end) == (Kind.NAME, source.code[opener].start)


def defines(source: Source, opener: int) -> bool:
    """Whether the bracket holds the parameters of a function, or the classes that one is made from."""
    return opener > 1 and source.code[opener - 2].text in {"def", "class"}


def calls(source: Source, opener: int) -> bool:
    """Whether the bracket holds what a function is called with."""
    return source.code[opener].text == "(" and after_name(source, opener) and not defines(source, opener)


def ends(source: Source, closer: int) -> bool:
    """Whether nothing but closers stands between the bracket and the end of its line, or the colon there."""
    line = source.code[closer].line
    behind = [token.text for token in source.code[closer + 1 : source.range_of(line)[1]] if token.kind is not Kind.CLOSE]
    return not behind or behind == [":"]


def doubled(source: Source, closer: int) -> bool:
    """Whether the same bracket follows right behind: to change one of them is to change either."""
    one, two = source.code[closer], source.code[closer + 1] if closer + 1 < len(source.code) else None
    return two is not None and (two.text, two.start) == (one.text, one.end)
