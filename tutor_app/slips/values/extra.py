"""One value or word too many."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, before, single, told
from tutor_app.slips.operators.symbols import places, put_behind
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.tokens.generic import deletions
from tutor_app.slips.view import VALUE_STARTS
from tutor_app.source.lexer import Kind, tokenise
from tutor_app.source.text import Source

WORDS = re.compile(r"\w+([ \t]+\w+)+[:.]?")
LONGEST_ITEM, LONGEST_VALUE = 8, 12
"""Tokens in one item of a list, and in one value."""


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A value or words are taken away right behind a value, with no sign between, or an item with its comma."""
    removed = change.edit.before.strip()
    if change.added or not change.removed or "\n" in removed or change.at_start:
        return None
    first = tokenise(removed)[0]
    if first.text == "," and 1 < len(change.removed) <= LONGEST_ITEM:
        return told("extra-item", change, removed=removed)
    if len(change.removed) > 1 and all(re.fullmatch(r"\w+", token) for token in change.removed):
        return told("extra-words", change, removed=removed)
    behind = change.previous is not None and change.previous.is_value and before(change)
    if behind and len(change.removed) <= LONGEST_VALUE and first.kind in VALUE_STARTS:
        return told("value-after-value", change, before=before(change), removed=removed)
    return None


@single
def tell_first(context: EditContext, change: Change) -> Mistake | None:
    """Words are taken away from the start of a line."""
    removed = change.edit.before.strip()
    if change.added or not change.at_start or change.at_end or "\n" in removed or not WORDS.fullmatch(removed):
        return None
    return told("extra-words", change, removed=removed)


def _another_item(source: Source) -> Iterator[Edits]:
    """An item with a word behind it ends a list."""
    for place in places(source):
        if place.token.text == "]" and place.before.kind is Kind.NUMBER and place.inside == "":
            yield ((place.token.start, place.token.start, ", 9 more"),)


SLIPS = (
    Slip(
        kind="extra-item", make=_another_item, undo=deletions, tell=tell,
        accepts=(Example("ages = [7, 8, 9 more]\n", "ages = [7, 8]\n"),),
        rejects=(Example("ages = [7, 8 9]\n", "ages = [7, 8]\n"),),
    ),
    Slip(
        kind="extra-words", make=put_behind(" my first program", lambda place: place.ends_line and place.token.text == ")"),
        undo=deletions, tell=tell,
        accepts=(Example("print('tea') my first program\n", "print('tea')\n"),),
        rejects=(Example("print('tea') 'milk'\n", "print('tea')\n"),),
    ),
    Slip(
        kind="value-after-value", make=put_behind(" 'milk'", lambda place: place.ends_line and place.token.text == ")"),
        undo=deletions, tell=tell,
        accepts=(Example("print('tea') 'milk'\n", "print('tea')\n"),),
        rejects=(Example("print('tea') my first program\n", "print('tea')\n"),),
    ),
)  # fmt: skip
