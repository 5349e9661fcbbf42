"""Curly quotes, primes and backticks stand where straight quotes belong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.context import Change, EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.strings.literals import QUOTES, literal, open_strings, simple_strings
from tutor_app.slips.view import Step, View
from tutor_app.source.text import Source

BACKTICK = "`"
CURLY = dict.fromkeys("‘’‚‛′´`", "'") | dict.fromkeys("“”„‟″«»", '"')
"""What looks like a quote, with the quote that it looks like."""
_CURLY = re.compile(f"[{''.join(CURLY).replace(BACKTICK, '')}]")
_PAIRS = {"'": ("‘", "’"), '"': ("“", "”")}


def undo_closing(view: View) -> Iterator[Step]:
    """A curly quote was meant to close the string."""
    for site in open_strings(view):
        string = literal(view.code[site])
        for curly in CURLY:
            if curly in string.body:
                at = string.inner + string.body.rindex(curly)
                yield Step("curly-closing-quote", ((at, at + 1, string.quote),))


def undo(view: View) -> Iterator[Step]:
    """Curly quotes become straight ones, all at once or those of the line; backticks become quotes, ``repr`` or nothing."""
    curly = [(symbol.start(), CURLY[symbol[0]]) for symbol in _CURLY.finditer(view.text)]
    low, high = view.starts[view.line], view.end_of(view.line)
    if curly:
        yield Step("straight-quotes", tuple((at, at + 1, quote) for at, quote in curly))
        yield Step("straight-quotes-single", tuple((at, at + 1, "'") for at, _quote in curly))
        yield Step("straight-quotes-double", tuple((at, at + 1, '"') for at, _quote in curly))
        yield Step("straight-quotes-here", tuple((at, at + 1, quote) for at, quote in curly if low <= at < high))
    ticks = [at for at in range(low, high) if view.text[at] == BACKTICK]
    if ticks:
        yield Step("straight-ticks", tuple((at, at + 1, "'") for at in ticks))
        yield Step("drop-ticks", tuple((at, at + 1, "") for at in ticks))
        if len(ticks) == 2:
            yield Step("backticks-to-repr", ((ticks[0], ticks[0] + 1, "repr("), (ticks[1], ticks[1] + 1, ")")))


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A straight quote is put for one that looks like it."""
    before, after = change.edit.before, change.edit.after
    curly = next((symbol for symbol in before if symbol in CURLY and before.count(symbol) > after.count(symbol)), None)
    straight = next((quote for quote in QUOTES[::-1] if after.count(quote) > before.count(quote)), None)
    if curly is None or straight is None:
        return None
    line = change.line + before[: before.index(curly)].count("\n")
    return told("backtick-quotes" if curly == BACKTICK else "smart-quotes", change, line=line, wrong=curly, right=straight)


def curl(source: Source) -> Iterator[Edits]:
    """A string gets curly quotes, in a program that has no others."""
    for string in simple_strings(source) if CURLY.keys().isdisjoint(source.text) else ():
        opening, closing = _PAIRS[string.quote]
        yield ((string.opened, string.inner, opening), (string.closed, string.closed + 1, closing))


def tick(source: Source) -> Iterator[Edits]:
    """A string in single quotes gets backticks."""
    for string in simple_strings(source) if BACKTICK not in source.text else ():
        if string.quote == "'" and not string.prefix:
            yield ((string.opened, string.inner, BACKTICK), (string.closed, string.closed + 1, BACKTICK))


SLIPS = (
    Slip(
        kind="smart-quotes",
        make=curl,
        undo=undo,
        tell=tell,
        accepts=(
            Example("print(“tea”)\n", 'print("tea")\n'),
            Example("drinks = [‘tea’, 'milk']\n", "drinks = ['tea', 'milk']\n"),
        ),
        rejects=(Example("print(`tea`)\n", "print('tea')\n"), Example("print(“tea”)\n", "print(tea)\n")),
    ),
    Slip(
        kind="backtick-quotes",
        make=tick,
        undo=undo,
        tell=tell,
        accepts=(Example("print(`tea`)\n", "print('tea')\n"),),
        rejects=(Example("print(‘tea’)\n", "print('tea')\n"), Example("print(`tea`)\n", "print(repr(tea))\n")),
    ),
)
