"""Operators, and prefixes of strings, torn apart by a blank."""

from __future__ import annotations

import re

from tutor_app.slips.context import Change, EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.operators.confusions import SPLIT, confusions
from tutor_app.slips.operators.signs import joined, written
from tutor_app.slips.slip import Example, Slip

_PREFIXED = re.compile(r"(?s)[A-Za-z]{1,2}[\"'].*")


@single
def split(context: EditContext, change: Change) -> Mistake | None:
    """A blank inside an operator, or between a prefix and its string."""
    wrong = joined(change.removed)
    if len(change.removed) < 2 or wrong != joined(change.added):
        return None
    if len(change.removed) == 2 and _PREFIXED.fullmatch(wrong):
        return told("prefix-apart", change, letter=change.removed[0], wrong=" ".join(change.removed))
    return None if wrong.isidentifier() else told("split-operator", change, wrong=" ".join(change.removed))


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
