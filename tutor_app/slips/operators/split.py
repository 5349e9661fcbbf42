"""Operators torn apart by a blank."""

from __future__ import annotations

from tutor_app.slips.context import Change, EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.operators.confusions import SPLIT, confusions
from tutor_app.slips.operators.signs import joined, written
from tutor_app.slips.slip import Example, Slip


@single
def split(context: EditContext, change: Change) -> Mistake | None:
    """A blank inside an operator."""
    wrong = joined(change.removed)
    if len(change.removed) < 2 or wrong != joined(change.added) or wrong.isidentifier():
        return None
    return told("split-operator", change, wrong=" ".join(change.removed))


SLIPS = (
    Slip(
        kind="split-operator",
        make=written({sign: " ".join((sign[:-1], sign[-1])) for sign in SPLIT}),
        undo=confusions,
        tell=split,
        accepts=(
            Example("total + = 3\n", "total += 3\n"),
            Example("if tea > = 3:\n    drink()\n", "if tea >= 3:\n    drink()\n"),
            Example("half = total / / 2\n", "half = total // 2\n"),
        ),
        rejects=(Example("if tea = > 3:\n    drink()\n", "if tea >= 3:\n    drink()\n"),),
    ),
)
