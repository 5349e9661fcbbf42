"""Lines that start a block, told together with the block that goes back when they are taken away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tutor_app.slips.blocks import statements
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.indentation.columns import shift
from tutor_app.slips.indentation.order import with_moved_along
from tutor_app.slips.lines import whole
from tutor_app.slips.mistake import Mistake
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.source.text import Source


def with_body(context: EditContext, mistakes: Sequence[Mistake]) -> list[Mistake]:
    """The mistakes, and where a line that starts a block goes, its block with it."""
    told = list(mistakes)
    for header in [one for one in mistakes if one.kind == "block-line-too-many"]:
        body = next((one for one in told if _is_body(context, header, one)), None)
        if body is None:
            continue
        told = [one for one in told if one is not header and one is not body]
        values = {**body.values, **header.values, "first": str(body.line)}
        changes = (*header.changes, *body.changes)
        told.append(Mistake(kind="block-line-left-over", changes=changes, values=values))
    return told


def left_over(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Tells such lines from the changes alone."""
    yield from with_body(context, with_moved_along(context, list(whole.tell(context, changes))))


def _is_body(context: EditContext, header: Mistake, one: Mistake) -> bool:
    """Whether the next line of code takes the column of the header that goes."""
    change = one.changes[0]
    if change.indents is None or context.code_line_before(one.line) != header.line:
        return False
    return change.indents[1] == context.indent(header.line) and len(change.indents[0]) > len(change.indents[1])


def _left_over(source: Source) -> Iterator[Edits]:
    """An ``else`` above a line that belongs to no condition."""
    for above, one in pairwise(statements(source)):
        if above.is_simple and one.is_simple and above.indent == one.indent == "":
            ((start, end, _),) = shift(source, one.first, one.first, one.indent, one.indent + source.unit)
            yield ((start, end, f"{one.indent}else:\n{one.indent}{source.unit}"),)


SLIPS = (
    Slip(
        kind="block-line-left-over", make=_left_over, undo=whole.undo, tell=left_over,
        accepts=(Example("tea = 3\nelse:\n    print(tea)\n", "tea = 3\nprint(tea)\n"),),
        rejects=(Example("print('tea')\nfor\nprint('done')\n", "print('tea')\nprint('done')\n"),),
    ),
)  # fmt: skip
