"""``tyo:`` above ``except``, ``matc`` above ``case``: what a statement must begin with by what goes on with it."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import DamerauLevenshtein

from tutor_app.slips.view import Step, View
from tutor_app.slips.words.sites import begins_line
from tutor_app.source.lexer import Kind
from tutor_app.source.text import Source

_TRIED = frozenset({"except", "finally"})
FURTHEST = 2
"""Letters in which what is written may differ."""


def meant(view: View, site: int) -> Iterator[Step]:
    """``try``, ``match`` or ``case`` for a word that is near it, where the lines around call for it."""
    wrong = view.code[site]
    word = called_for(view, site) if wrong.kind is Kind.NAME else None
    if word is not None and 0 < DamerauLevenshtein.distance(wrong.text.lower(), word) <= FURTHEST:
        yield Step(f"branch-word {word}", ((wrong.start, wrong.end, word),))


def called_for(source: Source, site: int) -> str | None:
    """The word that must begin the line of the token, if it is its first: ``try`` where ``except`` or ``finally`` follows the
    block, ``match`` where ``case`` begins the block, and ``case`` in a block of ``match``."""
    line = source.code[site].line
    if not begins_line(source, site) or not source.ends_with_colon(line):
        return None
    below, width = source.next_code(line), source.width(line)
    if below is not None and source.width(below) > width and source.on_line(below)[0].text == "case":
        return "match"
    above = source.previous_code(line)
    if above is not None and source.on_line(above)[0].text == "match" and source.width(above) < width:
        return "case"
    while below is not None and source.width(below) > width:
        below = source.next_code(below)
    alone = len(source.on_line(line)) == 2
    tried = below is not None and source.width(below) == width and source.on_line(below)[0].text in _TRIED
    return "try" if alone and tried else None
