"""A sign stands in a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.operators.lookalikes import stray_characters
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.source.lexer import KEYWORDS, Kind
from tutor_app.source.text import Source

OTHERS = frozenset("- . \" '".split())
"""Signs in a name that are mistakes of their own."""


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A name loses a sign."""
    removed, added = re.sub(r"\s", "", change.edit.before), change.edit.after.strip()
    sign = re.sub(r"\w", "", removed)
    if not added.isidentifier() or added in KEYWORDS or len(sign) != 1 or sign in OTHERS or sign in {removed[0], removed[-1]}:
        return None
    same = re.sub(r"\W|_", "", removed).lower() == added.replace("_", "").lower()
    return told("sign-in-name", change, name=removed, sign=sign) if same else None


def _divided(source: Source) -> Iterator[Edits]:
    """A question mark stands in the middle of a name."""
    for token in source.code:
        if token.kind is Kind.NAME and len(token.text) > 1:
            middle = token.start + len(token.text) // 2
            yield ((middle, middle, "?"),)


SLIPS = (
    Slip(
        kind="sign-in-name", make=_divided, undo=stray_characters, tell=tell,
        accepts=(Example("te?am = 3\n", "team = 3\n"), Example("print(te?am)\n", "print(team)\n")),
        rejects=(Example("tea? = 3\n", "tea = 3\n"), Example("my-tea = 3\n", "my_tea = 3\n")),
    ),
)  # fmt: skip
