"""Bodies of blocks that are no further in than the lines above them, or in no column that a line shows."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.blocks import body_of, plainly_ends, statements
from tutor_app.slips.context import EditContext
from tutor_app.slips.indentation.columns import line_moved, shift
from tutor_app.slips.indentation.run import Run, teller
from tutor_app.slips.mistake import Mistake
from tutor_app.slips.slip import Edits, Example, Slip, either
from tutor_app.slips.view import Step, View
from tutor_app.source.edits import Replacement
from tutor_app.source.text import Source, width_of


def all_bodies(view: View) -> Iterator[Step]:
    """Several headers have their bodies no deeper than themselves: all of these bodies are indented."""
    flat = list(_flat_bodies(view))
    for reach in ("line", "run") if len(flat) > 1 else ():
        edits: list[Replacement] = []
        heads = 0
        for header, body in flat:
            last = body if reach == "line" else _last(view, header, body)
            shifted = shift(view, body, last, view.indent_text(body), view.indent_text(header) + view.unit)
            if shifted and (not edits or shifted[0][0] >= edits[-1][1]):
                edits += shifted
                heads += 1
        if heads > 1:
            yield Step(f"indent-all-bodies-{reach}", tuple(edits))


def _flat_bodies(view: View) -> Iterator[tuple[int, int]]:
    """Headers, each with the line below, which is no deeper and no header."""
    for header in dict.fromkeys(token.line for token in view.code):
        body = view.next_code(header) if view.ends_with_colon(header) and view.is_header(header) else None
        if body is not None and view.width(body) <= view.width(header) and not view.is_header(body):
            yield header, body


def _last(view: View, header: int, body: int) -> int:
    """The last line before an empty one, another header or a line further left."""
    last, below = body, view.next_code(body)
    while below is not None and not (view.width(below) < view.width(header) or view.is_header(below) or view.is_blank(below - 1)):
        last, below = below, view.next_code(below)
    return last


def flat(run: Run) -> Mistake | None:
    """A line right below one that opens a block, and no further in."""
    if run.sense > 0 and run.head and width_of(run.old) <= run.above_width:
        return run.told("body-not-indented", keyword=run.head, header=str(run.above))
    return None


def misplaced(run: Run, like: str) -> Mistake | None:
    """A line in a block whose column no line shows, but the one that opens it does."""
    opener = run.context.opener(run.line)
    if opener is None:
        return None
    header, keyword = opener
    outside = run.sense > 0 and width_of(run.old) <= width_of(run.context.indent(header))
    kind = "body-not-indented" if outside and _looks_empty(run.context, header) else "block-line-misplaced"
    return run.told(kind, like=like, keyword=keyword, header=str(header))


def _looks_empty(context: EditContext, header: int) -> bool:
    """Whether the line below a header is, as the student wrote it, no further in than the header."""
    below = next((n for n in range(header + 1, len(context.lines) + 1) if context.tokens_on(n)), None)
    return below is not None and width_of(context.indent(below)) <= width_of(context.indent(header))


def _set_out(source: Source) -> Iterator[Edits]:
    """Bodies as far left as the line above, where they are seen to end; they were indented as others are, or by four spaces."""
    found = statements(source)
    indented = sum(bool(one.indent) for one in found)
    for place, header in enumerate(found):
        body = body_of(found, place)
        usual = body[:1] and body[0].indent == header.indent + source.unit
        if usual and (source.unit == "    " or indented > len(body)) and plainly_ends(source, found, place):
            yield shift(source, body[0].first, body[-1].last, body[0].indent, header.indent)


SLIPS = (
    Slip(
        kind="body-not-indented", make=_set_out, undo=either(line_moved, all_bodies), tell=teller(flat),
        accepts=(
            Example("for day in week:\nprint(day)\n", "for day in week:\n    print(day)\n"),
            Example("if tea:\ndrink()\nelse:\n    buy()\n", "if tea:\n    drink()\nelse:\n    buy()\n"),
        ),
        rejects=(Example("def greet():\n\nprint('hi')\n", "def greet():\n    pass\n\nprint('hi')\n"),),
    ),
)  # fmt: skip
