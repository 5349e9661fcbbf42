"""One quote too many, before a string or behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.strings.literals import (
    QUOTE,
    QUOTES,
    TRIPLE,
    core_start,
    last_strings,
    literal,
    open_strings,
    torn_lines,
    unescaped,
)
from tutor_app.slips.view import Step, View
from tutor_app.source.text import Source

MARKS = 6
"""Quotes of a line that are taken away one by one."""


def undo(view: View) -> Iterator[Step]:
    """Take away the quote that opens what is not closed, or one or both of those at the ends of the line."""
    for site in open_strings(view):
        string = literal(view.code[site])
        yield Step("drop-quote", ((string.start, string.inner, ""),))
        if string.prefix:
            yield Step("drop-prefix-quote", ((string.start, string.inner, string.prefix),))
    for line in torn_lines(view):
        marks = {quote: unescaped(view, line, quote) for quote in QUOTES}
        if any(len(places) % 2 for places in marks.values()):
            for places in filter(None, marks.values()):
                yield from _dropped(places)


def _dropped(marks: list[int]) -> Iterator[Step]:
    first, *_, last = marks[0], marks[-1]
    for mark in dict.fromkeys((first, last)):
        yield Step("drop-quote-mark", ((mark, mark + 1, ""),))
    if len(marks) > 2:
        yield Step("drop-outer-quotes", ((first, first + 1, ""), (last, last + 1, "")))
        for mark in marks[:MARKS]:
            yield Step("drop-quote-mark-inner", ((mark, mark + 1, ""),))


@single
def tell_doubled(context: EditContext, change: Change) -> Mistake | None:
    """``""tea"``: one quote is taken away right before a string."""
    before, after = change.edit.before.strip(), change.edit.after.strip()
    quote = before[:1]
    if quote not in QUOTES or before != quote + after or not after.startswith(quote) or before.startswith(quote * 3):
        return None
    following = QUOTE.split(after[1:])[0].strip()
    return told("doubled-quote", change, quote=quote, following=following) if following else None


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """One quote, or three at once, is taken away."""
    quote, added = change.core
    if added or quote not in {*QUOTES, *TRIPLE} or quote not in context.line(change.line):
        return None
    start = change.edit.start + core_start(change) - change.new_start
    line = context.line_of(start)
    before = _last_words(context.line(line), start - context.start_of(line))
    return told("extra-quote", change, line=line, quote=quote, before=before)


def _last_words(line: str, column: int) -> str:
    """The words right before the column: as many as it takes to be found only once, three at most."""
    words = re.findall(r"\w+\W*|^\W+", line[:column])
    tails = ["".join(words[-count:]).strip() for count in (1, 2, 3)]
    return next((tail for tail in tails if line.count(tail) == 1), tails[0])


def _doubled(source: Source, *, closing: bool) -> Iterator[Edits]:
    """A quote is written twice, where it is among the first of its line."""
    for string in last_strings(source):
        line = source.line_at(string.start)
        at = string.closed if closing else string.opened
        marks = unescaped(source, line, string.quote)
        if at in marks[:MARKS] and not string.prefix and re.match(r"\w", string.body):
            yield ((at, at, string.quote),)


def double_opening(source: Source) -> Iterator[Edits]:
    """The quote before a string is written twice."""
    return _doubled(source, closing=False)


def double_closing(source: Source) -> Iterator[Edits]:
    """The quote behind a string is written twice."""
    return _doubled(source, closing=True)


SLIPS = (
    Slip(
        kind="doubled-quote",
        make=double_opening,
        undo=undo,
        tell=tell_doubled,
        accepts=(
            Example("drinks = [''tea']\n", "drinks = ['tea']\n"),
            Example('print("milk", ""green tea")\n', 'print("milk", "green tea")\n'),
        ),
        rejects=(Example("print('tea'')\n", "print('tea')\n"), Example('print(""tea)\n', 'print("tea")\n')),
    ),
    Slip(
        kind="extra-quote",
        make=double_closing,
        undo=undo,
        tell=tell,
        accepts=(
            Example("print('tea'')\n", "print('tea')\n"),
            Example('drink = input("Which drink? "")\n', 'drink = input("Which drink? ")\n'),
        ),
        rejects=(Example("print(''tea')\n", "print('tea')\n"),),
    ),
)
