"""A sign stands in a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.makers import any_way
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.operators.lookalikes import stray_characters
from tutor_app.slips.slip import Edits, Example, Slip, either
from tutor_app.slips.view import Step, View
from tutor_app.slips.words.sites import near_failure
from tutor_app.source.lexer import KEYWORDS, Kind
from tutor_app.source.text import Source

OTHERS = frozenset("- . \" '".split())
"""Signs in a name that are mistakes of their own."""
PARTS = frozenset({Kind.NAME, Kind.KEYWORD, Kind.NUMBER})


def known(view: View, site: int) -> Iterator[Step]:
    """Two words with a sign between are one name that the program has elsewhere."""
    if site + 2 >= len(view.code):
        return
    one, sign, two = view.code[site : site + 3]
    touching = one.end == sign.start and sign.end == two.start and len(sign.text) == 1
    if touching and one.kind is Kind.NAME and sign.kind not in {Kind.NAME, Kind.STRING} and two.kind in PARTS:
        name = f"{one.text}_{two.text}"
        if any(token.text == name for token in view.code):
            yield Step("merge-known", ((sign.start, sign.end, "_"),))


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


def _opened(source: Source) -> Iterator[Edits]:
    """A bracket stands for the underscore in a name that stands elsewhere too."""
    words = [token.text for token in source.code]
    for token in source.code:
        one, _, two = token.text.partition("_")
        if token.kind is Kind.NAME and one and two.isidentifier() and words.count(token.text) > 1 and one not in KEYWORDS:
            at = token.start + len(one)
            if "_" not in two:
                yield ((at, at + 1, "("),)


SLIPS = (
    Slip(
        kind="sign-in-name", make=any_way(_divided, _opened), undo=either(stray_characters, near_failure(known)), tell=tell,
        accepts=(
            Example("te?am = 3\n", "team = 3\n"),
            Example("print(te?am)\n", "print(team)\n"),
            Example("my(tea = 3\nprint(my_tea)\n", "my_tea = 3\nprint(my_tea)\n"),
        ),
        rejects=(Example("tea? = 3\n", "tea = 3\n"), Example("my-tea = 3\n", "my_tea = 3\n")),
    ),
)  # fmt: skip
