"""Blocks in braces, as other languages have them."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.blocks import body_of, statements
from tutor_app.slips.headers.colons import block_colon
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.view import Step, View
from tutor_app.source.edits import Replacement
from tutor_app.source.lexer import BLOCK_KEYWORDS
from tutor_app.source.text import Source

OPENING = BLOCK_KEYWORDS | {"switch"}


def braces(view: View) -> Iterator[Step]:
    """Every brace that ends a header becomes a colon, and what closes it goes."""
    opened = [place for place, token in enumerate(view.code) if token.text == "{" and place and _opens_block(view, place)]
    partner = view.brackets[0] if opened else {}
    edits: list[Replacement] = []
    for place in opened:
        before = view.code[place - 1]
        edits.append((before.end, view.code[place].end, "" if before.text == ":" else ":"))
        if place in partner:
            end = view.code[partner[place]]
            alone = view.lines[end.line].strip() == "}"
            line = (view.starts[end.line], view.next_start(end.line), "")
            edits.append(line if alone else (end.start, end.end, ""))
    if edits:
        yield Step("braces-to-colons", tuple(sorted(edits)))


def _opens_block(view: View, place: int) -> bool:
    """Whether the brace ends a line that starts a block."""
    line = view.code[place].line
    low, high = view.range_of(line)
    return place + 1 == high and view.code[low].text in OPENING


def _braced(source: Source) -> Iterator[Edits]:
    """A brace for the colon, with another on a line of its own behind the block, or without it."""
    found = statements(source)
    for place, one in enumerate(found):
        body = body_of(found, place)
        if not body or one.colon is None or source.text[one.colon.start - 1].isspace():
            continue
        opening = (one.colon.start, one.colon.end, " {")
        end = source.end_of(body[-1].last)
        if end < len(source.text):
            yield (opening, (end, end, f"\n{one.indent}}}"))
        yield (opening,)


SLIPS = (
    Slip(
        kind="brace-block", make=_braced, undo=braces, tell=block_colon,
        accepts=(Example("if tea > 3 {\n    drink()\n", "if tea > 3:\n    drink()\n"),),
        rejects=(
            Example("if tea > 3;\n    drink()\n", "if tea > 3:\n    drink()\n"),
            Example("ages = {'Ann'{ 7}\n", "ages = {'Ann': 7}\n"),
        ),
    ),
)  # fmt: skip
