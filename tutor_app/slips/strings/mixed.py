"""A string is opened by one kind of quote and closed by the other, or its quotes are in such disorder that none is told apart."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.strings.ends import MOST, unclosed
from tutor_app.slips.strings.literals import OTHER, QUOTE, bare, is_string, last_strings, literal, open_strings
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind, tokenise
from tutor_app.source.text import Source

LONGEST = 8
"""Tokens up to which what is put right as a whole is told as one string."""


def undo(view: View) -> Iterator[Step]:
    """Turn the quote at the end of a string, or the one at its start."""
    torn = [literal(token) for token in view.code if token.kind is Kind.BAD_STRING and token.text[-1:] != "\\"]
    mixed = [string for string in torn if string.quote in OTHER and OTHER[string.quote] in string.body]
    if 1 < len(mixed) <= MOST:
        lasts = [string.inner + string.body.rindex(OTHER[string.quote]) for string in mixed]
        yield Step("turn-all-closing", tuple((at, at + 1, one.quote) for at, one in zip(lasts, mixed, strict=True)))
    for site in open_strings(view):
        string = literal(view.code[site])
        other = OTHER[string.quote]
        if other in string.body:
            last, first = (string.inner + place for place in (string.body.rindex(other), string.body.index(other)))
            yield Step("turn-closing-quote", ((last, last + 1, string.quote),))
            yield Step("turn-opening-quote", ((string.opened, string.inner, other),))
            yield Step("turn-first-closing-quote", ((first, first + 1, string.quote),))


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """One quote becomes the other."""
    removed, added = change.core
    return told("mixed-quotes", change, wrong=removed, right=added) if OTHER.get(removed) == added else None


@single
def disorder(context: EditContext, change: Change) -> Mistake | None:
    """A string whose quotes are in disorder and that is put right as a whole."""
    texts = [token for token in tokenise(change.edit.before) if token.kind in {Kind.STRING, Kind.BAD_STRING}]
    is_open = any(token.kind is Kind.BAD_STRING for token in texts)
    if not texts or unclosed(change) is not None or not (is_open or len(change.added) < len(change.removed)):
        return None
    if len(change.removed) > LONGEST or "\n" in change.edit.before or not any(map(is_string, change.added)):
        return None
    text = bare(texts[0].text)
    kind = "text-never-closed" if len(texts) == 1 and is_open and len(QUOTE.findall(text)) == 1 else "quotes-in-disorder"
    return told(kind, change, quote=text[0])


def turn(source: Source) -> Iterator[Edits]:
    """One of the two quotes is of the other kind, in the last string of a line."""
    for string in last_strings(source):
        for at in (string.opened, string.closed):
            yield ((at, at + 1, OTHER[string.quote]),)


SLIPS = (
    Slip(
        kind="mixed-quotes",
        make=turn,
        undo=undo,
        tell=tell,
        accepts=(
            Example("print('tea\")\n", "print('tea')\n"),
            Example("drink = \"green tea'\n", 'drink = "green tea"\n'),
            Example("print(\"tea')\n", "print('tea')\n"),
            Example("print(sorted(['tea', 'milk\"]))\n", "print(sorted(['tea', 'milk']))\n"),
        ),
        rejects=(Example("print('it's tea')\n", 'print("it\'s tea")\n'),),
    ),
)
