"""A line, or the lines from one on, that are indented too far or not far enough."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from tutor_app.slips.blocks import CLAUSES, OPENERS, Statement, body_of, statements
from tutor_app.slips.indentation.bodies import misplaced
from tutor_app.slips.indentation.clauses import strays
from tutor_app.slips.indentation.columns import JUMPS, LONGEST_BLOCK, line_moved, reindented, shift, suspects
from tutor_app.slips.indentation.margins import at_edge
from tutor_app.slips.indentation.run import Run, moved, teller
from tutor_app.slips.mistake import Mistake
from tutor_app.slips.slip import Edits, Example, Slip, either
from tutor_app.slips.view import Step, View
from tutor_app.source.text import Source, width_of

NEAR = 4
"""Columns from the line above up to which one that matches no other is meant to be near it."""


def lines_above(view: View) -> Iterator[Step]:
    """The lines above stand wrong, not this one: they are moved to its column, or the last of them to any."""
    line, above = suspects(view)
    if above is None:
        return
    words = {view.on_line(n)[0].text for n in (above, line) if n is not None}
    if line is not None and view.width(above) != view.width(line):
        yield from _raised(view, above, line)
    if not words.isdisjoint(OPENERS) or view.on_line(above)[0].text in JUMPS:
        yield from reindented(view, above, [(above, "line")])


def _raised(view: View, above: int, line: int) -> Iterator[Step]:
    now, target, width = view.indent_text(above), view.indent_text(line), view.width(above)
    run = _first(view, above, lambda other: other == width)
    block = _first(view, above, lambda other: other >= width)
    yield Step("above-line", shift(view, above, above, now, target))
    if run != above:
        yield Step("above-run", shift(view, run, above, now, target))
    if block not in (run, above):
        yield Step("above-block", shift(view, block, above, now, target))


def _first(view: View, last: int, belongs: Callable[[int], bool]) -> int:
    """The first of the lines of code up to the last one whose columns all belong to it."""
    first = last
    while (above := view.previous_code(first)) is not None and belongs(view.width(above)) and last - above < LONGEST_BLOCK:
        first = above
    return first


def unlike(run: Run) -> Mistake | None:
    """No line above shows the column, or the line only changes its white space."""
    loose = run.sense > 0 and moved(run.context, run.above) and not (run.like and run.shares_block(run.like))
    return _without_model(run) if not run.like or run.sense == 0 or loose else None


def _without_model(run: Run) -> Mistake:
    """A line of the same block shows the column, above or below, or the line that opens the block does, or the left edge."""
    for like in (run.like, run.like_below):
        if like and run.shares_block(like) and run.old != run.context.indent(int(like)):
            return run.told("indentation-matches-nothing", like=like)
    like = run.like or run.like_below
    return misplaced(run, like) or at_edge(run, like) or run.told("indentation-other", like=like)


def too_far_or_not_enough(run: Run) -> Mistake | None:
    """A line above shows the column."""
    old = width_of(run.old)
    if run.sense > 0:
        near = 0 < abs(run.above_width - old) < NEAR
        return _without_model(run) if near and run.matches_nothing else run.told("not-indented-enough")
    if not run.head and old > run.above_width:
        return run.told("unexpected-indentation")
    return _without_model(run) if run.matches_nothing else run.told("indented-too-far")


def _siblings(source: Source) -> Iterator[tuple[Statement, Statement]]:
    """Neighbouring statements of the same block."""
    yield from ((above, one) for above, one in pairwise(statements(source)) if above.indent == one.indent and not above.opens)


def _set_in(source: Source) -> Iterator[Edits]:
    """A line is further in than the simple one above, in the same block."""
    for above, one in _siblings(source):
        if one.is_simple and above.is_simple:
            yield shift(source, one.first, one.first, one.indent, one.indent + source.unit)


def _first_set_in(source: Source) -> Iterator[tuple[bool, Edits]]:
    """The first line of a block is further in than the second; and whether lines above stand in both columns."""
    found = statements(source)
    for place in range(len(found)):
        body = body_of(found, place)
        if len(body) > 1 and body[0].is_simple and body[0].indent == body[1].indent:
            indent, deeper = body[0].indent, body[0].indent + source.unit
            above = {source.indent_text(n) for n in range(body[0].first) if not source.is_blank(n)}
            shown = deeper in above and any(one.indent == indent for one in found[:place])
            yield shown, shift(source, body[0].first, body[0].first, indent, deeper)


def _too_far(source: Source) -> Iterator[Edits]:
    yield from (edits for shown, edits in _first_set_in(source) if shown)


def _between_columns(source: Source) -> Iterator[Edits]:
    """A line is one space short of its block; or the first of a block is in a column of its own."""
    shown = {one.indent for one in statements(source)}
    for above, one in _siblings(source):
        if above.first == above.last and one.word not in CLAUSES and one.indent.endswith("  ") and one.indent[:-1] not in shown:
            yield shift(source, one.first, one.first, one.indent, one.indent[:-1])
    yield from (edits for shown, edits in _first_set_in(source) if not shown)


def _not_enough(source: Source) -> Iterator[Edits]:
    """The last line of a block before a clause, or the last two, are no further in than the clause."""
    found = statements(source)
    for place, header in enumerate(found):
        body = body_of(found, place)
        behind = place + 1 + len(body)
        if behind == len(found) or found[behind].word not in OPENERS or found[behind].indent != header.indent:
            continue
        for count in (1, 2):
            lines = body[-count - 1 :]
            if len(lines) > count and all(one.is_simple and one.indent == body[0].indent for one in lines):
                yield shift(source, lines[1].first, lines[-1].last, lines[1].indent, header.indent)


TOO_FAR = """\
def pour():
    if hot:
        cool()
if tea:
{}stir()
    drink()
"""
TRY = "try:\n    tea = 3\n{}cup = 1\nexcept ValueError:\n    pass\n"
CHOICE = "if tea:\n    drink()\n{}pour()\nelse:\n    buy()\n"
TWO = "if tea:\n    drink()\n{}pour()\n{}stir()\nelse:\n    buy()\n"
SEEN = "if cup:\n    wash()\n"
MATCH = "def brew(tea):\n    match = tea\n{}return match\n"
BLOCK = "if tea:\n{}drink()\n{}pour()\n"
SLIPS = (
    Slip(
        kind="unexpected-indentation", make=_set_in, undo=line_moved, tell=teller(too_far_or_not_enough),
        accepts=(Example("tea = 3\n    print(tea)\n", "tea = 3\nprint(tea)\n"),),
        rejects=(Example("if tea:\n        drink()\n    pour()\n", BLOCK.format(*2 * ["    "])),),
    ),
    Slip(
        kind="indented-too-far", make=_too_far, undo=lines_above, tell=teller(too_far_or_not_enough),
        accepts=(Example(TOO_FAR.format("        "), TOO_FAR.format("    ")),),
        rejects=(Example("tea = 3\n    print(tea)\n", "tea = 3\nprint(tea)\n"),),
    ),
    Slip(
        kind="not-indented-enough", make=_not_enough, undo=either(line_moved, lines_above, strays),
        tell=teller(too_far_or_not_enough),
        accepts=(
            Example(TRY.format(""), TRY.format("    ")),
            Example(CHOICE.format(""), CHOICE.format("    ")),
            Example(TWO.format(*2 * [""]), TWO.format(*2 * ["    "])),
        ),
        rejects=(Example("for day in week:\nprint(day)\n", "for day in week:\n    print(day)\n"),),
    ),
    Slip(
        kind="indentation-matches-nothing", make=_between_columns, undo=either(line_moved, lines_above),
        tell=teller(unlike, too_far_or_not_enough),
        accepts=(
            Example(BLOCK.format("    ", "   "), BLOCK.format(*2 * ["    "])),
            Example(BLOCK.format("        ", "    "), BLOCK.format(*2 * ["    "])),
            Example(SEEN + BLOCK.format("        ", "    "), SEEN + BLOCK.format(*2 * ["    "])),
            Example(MATCH.format("   "), MATCH.format("    ")),
        ),
        rejects=(Example("tea = 3\n    print(tea)\n", "tea = 3\nprint(tea)\n"),),
    ),
)  # fmt: skip
