"""``for`` without its ``in``."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.view import Step, View

FOR_IN = frozenset(["=", ":", "of", "on", "from", "is", "at", "en", "inn", ","])
"""What stands in its place."""


def loops(view: View) -> Iterator[Step]:
    """``in`` is put in, or takes another word's or symbol's place."""
    low, high = view.range_of(view.line)
    tokens = view.code[low:high]
    if len(tokens) < 3 or tokens[0].text != "for" or any(token.text == "in" for token in tokens):
        return
    yield Step("for-in", ((tokens[1].end, tokens[1].end, " in"),))
    for token in tokens[2:]:
        if token.text in FOR_IN:
            new = "in" if view.text[token.start - 1].isspace() else " in "
            yield Step("for-in-instead", ((token.start, token.end, new),))
