"""Lines that open a block, and no block below: with their colon, or without."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tutor_app.slips.blocks import Statement, body_of, plainly_ends, statements
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.headers.colons import colons
from tutor_app.slips.indentation.columns import suspects
from tutor_app.slips.mistake import Mistake, before, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import BLOCK_KEYWORDS
from tutor_app.source.text import Source


def bodies(view: View) -> Iterator[Step]:
    """A block has no body: put ``pass`` in, or take the header out."""
    _, above = suspects(view)
    if view.next_code(view.line) is None:
        yield from _filled(view, view.line)
    if above is not None:
        yield from _filled(view, above)


def _filled(view: View, header: int) -> Iterator[Step]:
    if not (view.ends_with_colon(header) or view.is_header(header)):
        return
    body = "\n" + view.indent_text(header) + view.unit + "pass"
    end = view.end_of(header)
    yield Step("insert-pass", ((end, end, body),))
    yield Step("delete-header", ((view.starts[header], view.next_start(header), ""),))
    below = view.next_code(header)
    if below is not None and below > header + 1:
        end = view.end_of(below - 1)
        yield Step("insert-pass-below", ((end, end, body),))


def header_alone(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """``def play()`` with nothing below: colon and block are put in at once, or around a comment."""
    filled = [change for change in changes if change.added == ("pass",) and not change.removed]
    for change in changes:
        last = change.previous
        opens = change.added[:1] == (":",) and not change.removed and not change.inside and change.head in BLOCK_KEYWORDS
        if last is None or not opens or not change.at_end:
            continue
        if change.added == (":", "pass"):
            yield told("header-alone", change, line=last.line + 1, keyword=change.head)
        elif change.added == (":",):
            body = next((one for one in filled if one.previous is last), None)
            if body is not None:
                yield told("header-alone", change, body, line=last.line + 1, keyword=change.head)


def opened(change: Change) -> int | None:
    """Where, in what the change puts in, the colon stands that opens a block of ``pass``, if brackets come before it."""
    brackets = set(change.added[:-2]) <= set(")]}") and len(change.added) > 2
    return change.edit.after.rindex(":") if brackets and not change.removed and change.added[-2:] == (":", "pass") else None


def missing_body(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """A line that opens a block, and no block: one is put below it, or ``pass`` where the student set a comment in."""
    for change in changes:
        header = None if change.removed or not change.added else _header_above(context, change)
        tokens = context.tokens_on(header) if header else []
        if header and tokens and tokens[0].text in BLOCK_KEYWORDS:
            yield told("missing-body", change, line=header, keyword=tokens[0].text)


def _header_above(context: EditContext, change: Change) -> int | None:
    """The line that ends in a colon, below which the change puts a block."""
    previous = change.previous
    if previous is None:
        return None
    if "\n" in change.edit.after and previous.text == ":" and change.added[0] not in BLOCK_KEYWORDS:
        return previous.line + 1
    if change.added[0] != "pass" or before(change) not in {"", ":"}:
        return None
    header = change.line if before(change) else context.code_line_before(change.line)
    return header if header and re.search(r":\s*(#.*)?$", context.line(header)) else None


def _without_body(source: Source) -> Iterator[Edits]:
    """Blocks of nothing but ``pass`` lose it."""
    yield from (((source.end_of(header.last), source.end_of(body.last), ""),) for header, body in _empty_blocks(source))


def _without_colon(source: Source) -> Iterator[Edits]:
    """The same, and the colon with it."""
    for header, body in _empty_blocks(source):
        yield ((source.code[header.end - 1].start, source.end_of(body.last), ""),)


def _empty_blocks(source: Source) -> Iterator[tuple[Statement, Statement]]:
    """Lines that open a block with the ``pass`` right below them, where the block is seen to end."""
    found = statements(source)
    for place, header in enumerate(found):
        body = body_of(found, place)
        bare = all(source.code_end(one.last) == source.end_of(one.last) for one in (header, *body[:1]))
        alone = len(body) == 1 and body[0].word == "pass" and body[0].is_simple and body[0].first == header.last + 1
        if alone and bare and plainly_ends(source, found, place):
            yield header, body[0]


EMPTY = "def greet():\n    pass\n\nprint('hi')\n"
SLIPS = (
    Slip(
        kind="missing-body", make=_without_body, undo=bodies, tell=missing_body,
        accepts=(
            Example("def greet():\n\nprint('hi')\n", EMPTY),
            Example("if tea:\nelse:\n    buy()\n", "if tea:\n    pass\nelse:\n    buy()\n"),
        ),
        rejects=(
            Example("def greet()\n\nprint('hi')\n", EMPTY),
            Example("def greet():\nprint('hi')\n", "def greet():\n    print('hi')\n"),
        ),
    ),
    Slip(
        kind="header-alone", make=_without_colon, undo=colons, tell=header_alone,
        accepts=(Example("def greet()", "def greet():\n    pass"),),
        rejects=(Example("def greet()\n    pass\n", "def greet():\n    pass\n"),),
    ),
)  # fmt: skip
