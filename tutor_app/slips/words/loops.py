"""``for`` without its ``in``."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.slips.slip import Example, Slip, either
from tutor_app.slips.tokens.generic import insertions
from tutor_app.slips.view import Step, View
from tutor_app.slips.words.sites import word_left_out, written
from tutor_app.source.text import Source

FOR_IN = frozenset("= : of on from is at en inn ,".split())
"""What stands in its place."""


def undo(view: View) -> Iterator[Step]:
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


@single
def instead_of_in(context: EditContext, change: Change) -> Mistake | None:
    """Another symbol or word where ``in`` belongs."""
    if change.head == "for" and change.added == ("in",) and len(change.removed) == 1 and change.removed[0].lower() != "in":
        return told("wrong-word-for-in", change, wrong=change.removed[0])
    return None


@single
def without_in(context: EditContext, change: Change) -> Mistake | None:
    """``in`` is put in."""
    left, right = before(change), after(change)
    if not change.removed and change.added == ("in",) and change.head in {"for", "async"} and left and right:
        return told("missing-in", change, before=left, following=right)
    return None


def _heads_a_loop(source: Source, site: int) -> bool:
    """Whether it is the ``in`` of a ``for`` that begins its line."""
    line = source.on_line(source.code[site].line)
    return line[0].text == "for" and source.code[site] == next((token for token in line if token.text == "in"), None)


def _of_for_in(source: Source, site: int) -> list[str]:
    return ["of", "on", "at", "from", "="] if _heads_a_loop(source, site) else []


SLIPS = (
    Slip(
        kind="missing-in",
        make=word_left_out(_heads_a_loop),
        undo=either(undo, insertions),
        tell=without_in,
        accepts=(
            Example("for day week:\n    print(day)\n", "for day in week:\n    print(day)\n"),
            Example("for day, tea week:\n    print(day)\n", "for day, tea in week:\n    print(day)\n"),
        ),
        rejects=(Example("for day of week:\n    print(day)\n", "for day in week:\n    print(day)\n"),),
    ),
    Slip(
        kind="wrong-word-for-in",
        make=written(_of_for_in),
        undo=undo,
        tell=instead_of_in,
        accepts=(
            Example("for day of week:\n    print(day)\n", "for day in week:\n    print(day)\n"),
            Example("for day = week:\n    print(day)\n", "for day in week:\n    print(day)\n"),
        ),
        rejects=(Example("for day week:\n    print(day)\n", "for day in week:\n    print(day)\n"),),
    ),
)
