"""Dots and colons: missing, too many, or another symbol in the place of a dot."""

from __future__ import annotations

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.slips.operators.confusions import confusions, written_for
from tutor_app.slips.operators.symbols import Place, confused, put_behind, symbol_left_out
from tutor_app.slips.slip import Example, Slip
from tutor_app.slips.tokens.generic import deletions, insertions
from tutor_app.source.lexer import BLOCK_KEYWORDS, KEYWORDS, Kind

FOR_DOT = written_for(".") | {";", "-"}
"""Symbols that are written where a dot belongs."""


@single
def dots(context: EditContext, change: Change) -> Mistake | None:
    """Dots missing, too many, or another symbol in their place."""
    if change.added == (".",) and not change.removed and before(change) and after(change):
        return told("missing-dot", change, before=before(change), following=after(change))
    if change.added == (".",) and len(change.removed) == 1 and change.removed[0] in FOR_DOT:
        return told("wrong-sign-for-dot", change, wrong=change.removed[0])
    return told("extra-dot", change) if set(change.removed) == {"."} and not change.added else None


@single
def dot_at_end(context: EditContext, change: Change) -> Mistake | None:
    """``size. = 3``, where the dot is written over."""
    name, dot = change.edit.before[:-1], change.edit.before[-1:]
    if dot == "." and name.isidentifier() and change.edit.after in {name, name + "_"}:
        return told("extra-dot", change)
    return None


@single
def extra_colon(context: EditContext, change: Change) -> Mistake | None:
    """A colon where no block starts."""
    if change.removed == (":",) and not change.added and before(change):
        return told("extra-colon", change, before=before(change))
    return None


def _joins(place: Place) -> bool:
    return place.before.is_value and place.after.kind is Kind.NAME and place.before.line == place.after.line


def _gets_value(place: Place) -> bool:
    """Whether it is the last of names on the left, which a dot makes neither a number nor another name."""
    return place.token.kind is Kind.NAME and not place.inside and place.after.text in {"=", "in"}


SLIPS = (
    Slip(
        kind="missing-dot",
        make=symbol_left_out(".", lambda place: _joins(place) and place.before.kind is not Kind.NAME),
        undo=insertions,
        tell=dots,
        accepts=(
            Example("input()upper()\n", "input().upper()\n"),
            Example("print('tea'upper())\n", "print('tea'.upper())\n"),
        ),
        rejects=(Example("word..upper()\n", "word.upper()\n"),),
    ),
    Slip(
        kind="wrong-sign-for-dot",
        make=confused({".": "->"}, _joins),
        undo=confusions,
        tell=dots,
        accepts=(Example("word->upper()\n", "word.upper()\n"),),
        rejects=(Example("part = word[1,:3]\n", "part = word[1:3]\n"),),
    ),
    Slip(
        kind="extra-dot",
        make=put_behind(".", _gets_value),
        undo=confusions,
        tell=dots,
        accepts=(
            Example("for x. in word:\n    print(x)\n", "for x in word:\n    print(x)\n"),
            Example("size. = 3\n", "size = 3\n"),
        ),
        rejects=(Example("word..upper()\n", "word.upper()\n"),),
    ),
    Slip(
        kind="extra-colon",
        make=put_behind(":", lambda place: place.ends_line and not place.inside and place.head not in BLOCK_KEYWORDS | KEYWORDS),
        undo=deletions,
        tell=extra_colon,
        accepts=(Example("price = 5:\nprint(price)\n", "price = 5\nprint(price)\n"),),
        rejects=(Example("if tea::\n    drink()\n", "if tea:\n    drink()\n"),),
    ),
)
