"""Where words stand that a failure may be about, and the slips that put one word for another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from tutor_app.slips.makers import each
from tutor_app.slips.slip import Edits, Make, SiteUndo, Undo
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind
from tutor_app.source.text import Source

WORDS = frozenset({Kind.NAME, Kind.KEYWORD})
BACK, ON = 4, 2
"""Tokens before and behind the failure that may be to blame for it."""


def near_failure(*undos: SiteUndo) -> Undo:
    """What they try at each token near the failure, and at those at the ends of its line and the one above."""

    def undo(view: View) -> Iterator[Step]:
        for site in _around(view):
            for one in undos:
                yield from one(view, site)

    return undo


def _around(view: View) -> list[int]:
    low, high = view.range_of(view.line)
    sites = [*range(max(view.at - BACK, 0), min(view.at + ON + 1, len(view.code))), *range(low, min(low + 2, high))]
    above = view.previous_code(view.line)
    if above is not None:
        start, end = view.range_of(above)
        sites += (start, end - 1)
    return list(dict.fromkeys(sites))


def on_failing_line(*undos: SiteUndo) -> Undo:
    """What they try at each token of the line that failed but for the last."""

    def undo(view: View) -> Iterator[Step]:
        low, high = view.range_of(view.line)
        for site in range(low, high - 1):
            for one in undos:
                yield from one(view, site)

    return undo


def run(source: Source, site: int, length: int) -> tuple[str, ...]:
    """So many tokens from ``site`` on, as far as they stand on one line."""
    tokens = source.code[site : site + length]
    return tuple(token.text for token in tokens if token.line == tokens[0].line)


def same_runs(view: View, site: int, length: int) -> list[int]:
    """Where the same tokens stand, so many from ``site`` on."""
    wanted = run(view, site, length)
    return [place for place, token in enumerate(view.code) if token.text == wanted[0] and run(view, place, length) == wanted]


def written(at: Callable[[Source, int], Iterable[str]]) -> Make:
    """Makes slips by writing, instead of one token, each of the texts that ``at`` gives for its position in the code."""
    return each(
        lambda source: ((token.start, token.end, text) for site, token in enumerate(source.code) for text in at(source, site))
    )


def respelt(spellings: Callable[[str], Iterable[str]]) -> Make:
    """Makes slips by writing a word otherwise, wherever it stands in the program."""

    def make(source: Source) -> Iterator[Edits]:
        for word in dict.fromkeys(token.text for token in source.code):
            for text in spellings(word):
                yield tuple((token.start, token.end, text) for token in source.code if token.text == word)

    return make


def word_left_out(wanted: Callable[[Source, int], bool]) -> Make:
    """Makes slips by leaving a token out, and the space behind it."""
    return each(
        lambda source: (
            (one.start, two.start, "") for site, (one, two) in enumerate(pairwise(source.code)) if wanted(source, site)
        )
    )


def text_at(source: Source, site: int) -> str:
    """The token at the position, or nothing where there is none."""
    return source.code[site].text if 0 <= site < len(source.code) else ""


def begins_line(source: Source, site: int) -> bool:
    """Whether the token is the first of its line."""
    return site == 0 or source.code[site - 1].line != source.code[site].line
