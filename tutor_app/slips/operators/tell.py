"""The colon of a block."""

from __future__ import annotations

from tutor_app.slips.context import Change, EditContext
from tutor_app.slips.mistake import Mistake, before, single, told
from tutor_app.slips.operators.signs import joined
from tutor_app.source.lexer import BLOCK_KEYWORDS


@single
def block_colon(context: EditContext, change: Change) -> Mistake | None:
    """The colon at the end of a line that starts a block."""
    if change.added != (":",) or change.inside or change.head not in BLOCK_KEYWORDS:
        return None
    keyword = change.head
    start = _statement_line(context, change, keyword)
    if start is None:
        return None
    if not change.removed:
        last = before(change)
        if not last:
            return None
        name = "missing-colon" if change.at_end else "missing-colon-inside"
        return told(name, change, keyword=keyword, last=last)
    wrong = joined(change.removed)
    names = {
        ";": "semicolon-for-colon",
        "=": "equals-for-colon",
        "{": "brace-block",
        "then": "then-for-colon",
        "do": "then-for-colon",
    }
    if len(change.removed) > 2:
        return None
    return told(names.get(wrong, "wrong-sign-for-colon"), change, wrong=wrong, keyword=keyword)


def _statement_line(context: EditContext, change: Change, keyword: str) -> int | None:
    for number in range(change.line, max(0, change.line - 12), -1):
        tokens = context.tokens_on(number)
        if any(token.text == keyword for token in tokens):
            return number
    return None
