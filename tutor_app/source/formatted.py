"""Formatted strings as Python reads them from 3.12 on, whatever quotes, comments and line ends their fields hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tutor_app.source.lexer import string_end

_STRING = r"(?P<prefix>(?<!\w)[rRbBuUfFtT]{1,2})?(?P<quote>\"\"\"|'''|\"|')"
_OPENING = re.compile(rf"#[^\n]*|{_STRING}")
_FIELD = re.compile(rf"#[^\n]*|[()\[\]{{}}:]|{_STRING}")
_LITERAL = {
    quote: re.compile(rf"\\N\{{[^{{}}\n]*\}}|\\[^{{}}]|\{{\{{|\{{|{quote}" + (r"|\n" if len(quote) == 1 else ""), re.DOTALL)
    for quote in ('"', "'", '"""', "'''")
}
_SPECIFICATION = re.compile(r"[{}]")
_DEEPEST = 100
"""CPython takes fewer levels."""
_PATIENCE = 20
"""Strings that are not closed, after which no more is looked for: each may cost a look at all the rest."""


class Formatted(NamedTuple):
    """An f-string or t-string: the place of its prefix, of its end, and of its outermost fields with their braces."""

    start: int
    end: int
    fields: tuple[tuple[int, int], ...]


def formatted(text: str) -> Iterator[Formatted]:
    """The formatted strings that stand in no other, in order; those that are not closed are left out."""
    at = unclosed = 0
    while unclosed < _PATIENCE and (opening := _OPENING.search(text, at)):
        at = opening.end()
        if not opening["quote"]:
            continue
        if not _is_formatted(opening):
            at = string_end(text, opening.start("quote"), opening["quote"]) or at
        elif found := _read(text, opening):
            yield found
            at = found.end
        else:
            unclosed += 1


def _is_formatted(opening: re.Match[str]) -> bool:
    return bool(opening["prefix"]) and not set("fFtT").isdisjoint(opening["prefix"])


def _read(text: str, opening: re.Match[str]) -> Formatted | None:
    """The string that begins there. ``inside`` is what is open: quotes, fields ``{``, brackets ``(`` and specifications ``:``."""
    inside, at, began = [opening["quote"]], opening.end(), 0
    fields: list[tuple[int, int]] = []
    while inside and len(inside) < _DEEPEST:
        pattern = _LITERAL.get(inside[-1]) or (_SPECIFICATION if inside[-1] == ":" else _FIELD)
        found = pattern.search(text, at)
        if found is None or (found[0] == "\n" and inside[-1] in _LITERAL):
            return None
        at = found.end()
        if found[0] == "{" and inside[-1] in _LITERAL and len(inside) == 1:
            began = found.start()
        if pattern is _FIELD and found["quote"] and not _is_formatted(found):
            at = string_end(text, found.start("quote"), found["quote"]) or at
            continue
        _step(inside, found)
        if found[0] == "}" and len(inside) == 1:
            fields.append((began, at))
    return None if inside else Formatted(opening.start(), at, tuple(fields))


def _step(inside: list[str], found: re.Match[str]) -> None:
    """What is open behind the sign that was found."""
    sign, innermost = found[0], inside[-1]
    if innermost in _LITERAL:
        if sign == innermost:
            inside.pop()
        elif sign == "{":
            inside.append("{")
    elif innermost == ":":
        inside[-1:] = [":", "{"] if sign == "{" else []
        if sign == "}":
            inside.pop()
    elif sign in "([{":
        inside.append("(")
    elif sign in ")]" or (sign == "}" and innermost == "("):
        inside[-1:] = [] if innermost == "(" else [innermost]
    elif sign == "}":
        inside.pop()
    elif sign == ":":
        inside += [":"] if innermost == "{" else []
    elif found["quote"]:
        inside.append(found["quote"])
