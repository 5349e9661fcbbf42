"""Curly quotes, primes and backticks stand where straight quotes belong."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.strings.literals import QUOTES, literal, open_strings, simple_strings
from tutor_app.slips.strings.stretches import BACKTICK, CURLY, CURLY_QUOTE, stretches
from tutor_app.slips.view import Step, View
from tutor_app.source.edits import replaced
from tutor_app.source.lexer import Kind
from tutor_app.source.text import Source, source_of

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
    low, high = view.starts[view.line], view.end_of(view.line)
    if CURLY_QUOTE.search(view.text):
        delimiting = stretches(view).curly
        if delimiting:
            own = tuple((at, at + 1, CURLY[view.text[at]]) for at in delimiting)
            yield Step("straight-quotes", own)
            if _leaves_open(view, own):
                yield Step("straight-quotes-single", tuple((at, at + 1, "'") for at in delimiting))
                yield Step("straight-quotes-double", tuple((at, at + 1, '"') for at in delimiting))
        here = (symbol.start() for symbol in CURLY_QUOTE.finditer(view.text, low, high))
        for places in ([at for at in delimiting if low <= at < high], list(here)):
            yield Step("straight-quotes-here", tuple((at, at + 1, CURLY[view.text[at]]) for at in places))
    yield from _ticks(view, low, high)


def _leaves_open(view: View, quotes: Edits) -> bool:
    """Whether a string is open on one of their lines when each has become the quote that it looks like."""
    straight = source_of(replaced(view.text, quotes))
    lines = {view.line_at(start) for start, _end, _quote in quotes}
    return any(token.kind is Kind.BAD_STRING for line in lines for token in straight.on_line(line))


def _ticks(view: View, low: int, high: int) -> Iterator[Step]:
    if BACKTICK not in view.lines[view.line]:
        return
    around = {at: view.token_around(at) for at in range(low, high) if view.text[at] == BACKTICK}
    ticks = [at for at, token in around.items() if token is None or token.kind not in {Kind.STRING, Kind.COMMENT}]
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
