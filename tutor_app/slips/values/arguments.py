"""Arguments of a call in an order that Python refuses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind
from tutor_app.source.problems import ProblemKind, kind_of


def positional_last(view: View) -> Iterator[Step]:
    """An argument without a name stands behind one with a name: put it before them, or drop it."""
    if kind_of(view.failure) is not ProblemKind.POSITIONAL_FOLLOWS_KEYWORD:
        return
    partner = view.brackets[0]
    around = [p for p in partner if partner[p] > p and p < view.at <= partner[p] + 1]
    if not around:
        return
    opener = max(around)
    parts: list[tuple[int, int]] = []
    depth, first = 0, opener + 1
    for position in range(opener + 1, partner[opener] + 1):
        token = view.code[position]
        depth += (token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE)
        if position == partner[opener] or (depth == 0 and token.text == ","):
            if position > first:
                parts.append((view.code[first].start, view.code[position - 1].end))
            first = position + 1
    texts = [view.text[start:end] for start, end in parts]
    named = [re.match(r"\w+\s*=(?!=)", text) is not None for text in texts]
    if True in named and False in named[named.index(True) :]:
        order = [text for text, has in zip(texts, named, strict=True) if not has] + [
            text for text, has in zip(texts, named, strict=True) if has
        ]
        yield Step("positional-first", ((parts[0][0], parts[-1][1], ", ".join(order)),))
