"""Operators torn apart by a space."""

from __future__ import annotations

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.operators.confusions import SPLIT, confusions
from tutor_app.slips.operators.symbols import confused, joined
from tutor_app.slips.slip import Example, Slip


@single
def split(context: EditContext, change: Change) -> Mistake | None:
    """A space inside an operator."""
    wrong = joined(change.removed)
    if len(change.removed) > 1 and wrong == joined(change.added) and not wrong.isidentifier():
        return told("split-operator", change, wrong=" ".join(change.removed))
    return None


SLIPS = (
    Slip(
        kind="split-operator",
        make=confused({symbol: " ".join((symbol[:-1], symbol[-1])) for symbol in SPLIT}),
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
