"""Lines that open a block, and no block below: with their colon, or without."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tutor_app.slips.context import Change, EditContext
from tutor_app.slips.mistake import Mistake, before, told
from tutor_app.source.lexer import BLOCK_KEYWORDS


def header_alone(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """``def play()`` with nothing below: colon and block are put in at once, or around a comment."""
    bodies = [change for change in changes if change.added == ("pass",) and not change.removed]
    for change in changes:
        last = change.previous
        opens = change.added[:1] == (":",) and not change.removed and not change.inside and change.head in BLOCK_KEYWORDS
        if last is None or not opens or not change.at_end:
            continue
        if change.added == (":", "pass"):
            yield told("header-alone", change, line=last.line + 1, keyword=change.head)
        elif change.added == (":",):
            body = next((one for one in bodies if one.previous is last), None)
            if body is not None:
                yield told("header-alone", change, body, line=last.line + 1, keyword=change.head)


def opened(change: Change) -> int | None:
    """Where, in what the change puts in, the colon stands that opens a block of ``pass``, if brackets come before it."""
    brackets = set(change.added[:-2]) <= set(")]}") and len(change.added) > 2
    return change.edit.after.rindex(":") if brackets and not change.removed and change.added[-2:] == (":", "pass") else None


def missing_body(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """A line that opens a block, and no block."""
    for change in changes:
        if change.removed or not change.added or "\n" not in change.edit.after:
            continue
        previous = change.previous
        if previous is None or (previous.text != ":" and ":" not in change.added[:1]):
            continue
        number = previous.line + 1
        tokens = context.tokens_on(number)
        if tokens and tokens[0].text in BLOCK_KEYWORDS and previous.text == ":" and change.added[0] not in BLOCK_KEYWORDS:
            yield told("missing-body", change, line=number, keyword=tokens[0].text)


def comment_body(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """``pass`` put on a line of its own by indentation and word at once."""
    for change in changes:
        if change.added[:1] == ("pass",) and not change.removed and before(change) in {"", ":"}:
            header = context.code_line_before(change.line) if not before(change) else change.line
            tokens = context.tokens_on(header) if header else []
            if header and tokens and tokens[0].text in BLOCK_KEYWORDS and re.search(r":\s*(#.*)?$", context.line(header)):
                yield told("missing-body", change, line=header, keyword=tokens[0].text)


GROUPS = (header_alone, missing_body, comment_body)
