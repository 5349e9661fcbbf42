"""Symbols written twice."""

from __future__ import annotations

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.slips.operators.confusions import confusions
from tutor_app.slips.operators.symbols import OPERATORS, confused
from tutor_app.slips.slip import Example, Slip

ONCE = OPERATORS | {":"}


@single
def doubled(context: EditContext, change: Change) -> Mistake | None:
    """A symbol twice, of which one goes."""
    symbol = next(iter(change.removed), "")
    if change.added or set(change.removed) != {symbol} or symbol not in {before(change), after(change)}:
        return None
    if symbol in {".", ","} or (len(change.removed) == 1 and symbol in ONCE):
        return told("doubled-sign", change, sign=symbol, before=before(change))
    return None


SLIPS = (
    Slip(
        kind="doubled-sign",
        make=confused({",": ",,", ".": "..", ":": "::"}, lambda place: place.token.text != ":" or place.ends_line),
        undo=confusions,
        tell=doubled,
        accepts=(
            Example("numbers = [1,, 2]\n", "numbers = [1, 2]\n"),
            Example("word..upper()\n", "word.upper()\n"),
            Example("if tea::\n    drink()\n", "if tea:\n    drink()\n"),
        ),
        rejects=(
            Example("print('tea'., milk)\n", "print('tea', milk)\n"),
            Example("total + = 3\n", "total += 3\n"),
            Example("ages = [7, 8;]\n", "ages = [7, 8]\n"),
        ),
    ),
)
