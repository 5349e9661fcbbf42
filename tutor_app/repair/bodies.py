"""What the lines below a header say of it: attributes and methods make a class, anything that does something a function."""

from __future__ import annotations

from tutor_app.source.lexer import Kind, Token
from tutor_app.source.text import Source

_DECLARES = frozenset({"def", "class", "pass", "@", "async"})


def holds_attributes(source: Source, header: int) -> bool:
    """Whether all that stands directly below the line ``header`` is what classes hold: attributes, methods, a text about them."""
    members = _members(source, header)
    return bool(members) and all(_is_member(tokens) for tokens in members)


def does_something(source: Source, header: int) -> bool:
    """Whether a line directly below the line ``header`` calls, loops, asks or gives back: a function's work."""
    return any(not _is_member(tokens) for tokens in _members(source, header))


def _members(source: Source, header: int) -> list[list[Token]]:
    """The first column of lines that are set in below the header; lines within brackets or texts are part of those above."""
    least = source.width(header)
    begins = {token.line for token in source.firsts}
    found: list[list[Token]] = []
    column: int | None = None
    line = source.next_code(header)
    while line is not None and source.width(line) > least:
        column = source.width(line) if column is None else column
        if source.width(line) == column and line in begins:
            found.append(source.on_line(line))
        line = source.next_code(line)
    return found


def _is_member(tokens: list[Token]) -> bool:
    first, following = tokens[0], tokens[1].text if len(tokens) > 1 else ""
    if first.text in _DECLARES or (first.kind is Kind.STRING and len(tokens) == 1):
        return True
    return first.kind is Kind.NAME and following in {"=", ":", "("} and (following != "(" or tokens[-1].text == ":")
