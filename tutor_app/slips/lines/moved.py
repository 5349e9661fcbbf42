"""Lines in the wrong order: ``else`` above ``elif``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tutor_app.slips.blocks import CLAUSES, body_of, statements
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.indentation.columns import block_end
from tutor_app.slips.lines.whole import undo
from tutor_app.slips.mistake import Mistake, told
from tutor_app.slips.slip import Edits, Example, Slip, either
from tutor_app.slips.view import Step, View
from tutor_app.source.text import Source


def reordered(view: View) -> Iterator[Step]:
    """``else`` goes behind the last ``elif``."""
    line = view.line
    tokens = view.on_line(line)
    if not tokens or tokens[0].text != "elif":
        return
    above = view.further_left(line, view.width(line) + 1)
    if above is None or view.on_line(above)[0].text != "else" or view.width(above) != view.width(line):
        return
    end, below = block_end(view, line), view.next_code(block_end(view, line))
    while below is not None and view.width(below) == view.width(line) and view.on_line(below)[0].text == "elif":
        end, below = block_end(view, below), view.next_code(block_end(view, below))
    start, stop = view.starts[above], view.starts[line]
    at = view.end_of(view.line_at(view.code_end(end)))
    yield Step("else-last", ((start, stop, ""), (at, at, "\n" + view.text[start:stop].rstrip())))


def tell(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """All that the repair does is to let two runs of lines that follow each other change places."""
    old = [(number, line) for number, line in enumerate(context.lines, 1) if line.strip()]
    before, after = [line for _, line in old], [line for line in context.new.lines if line.strip()]
    if not changes or len(before) != len(after) or before == after:
        return
    differing = [n for n, (one, other) in enumerate(zip(before, after, strict=True)) if one != other]
    first, end = differing[0], differing[-1] + 1
    line = old[first][0]
    tokens = context.tokens_on(line)
    if not tokens or tokens[0].text != "else":
        return
    middle = next((n for n in range(first, end) if before[n].startswith(f"{context.indent(line)}elif")), end)
    if before[middle:end] + before[first:middle] == after[first:end]:
        yield told("line-out-of-place", *changes, line=line)


def _else_above(source: Source) -> Iterator[Edits]:
    """The last branch stands above the one before it."""
    found = statements(source)
    for place, last in enumerate(found):
        branch = next((one for one in reversed(found[:place]) if len(one.indent) <= len(last.indent)), None)
        body = body_of(found, place)
        if last.word == "else" and body and branch is not None and (branch.word, branch.indent) == ("elif", last.indent):
            start, stop = source.starts[last.first], source.end_of(body[-1].last)
            at = source.starts[branch.first]
            yield ((at, at, source.text[start:stop] + "\n"), (start - 1, stop, ""))


def _between_clauses(source: Source) -> Iterator[Edits]:
    """A line of the block above stands before a clause, as far out as that is."""
    found = statements(source)
    for place, header in enumerate(found):
        body = body_of(found, place)
        behind = place + 1 + len(body)
        if body and body[-1].is_simple and behind < len(found) and found[behind].word in CLAUSES:
            clause = found[behind]
            if clause.indent == header.indent and clause.word != "case":
                start = source.starts[clause.first]
                yield ((start, start, f"{clause.indent}print('tea')\n"),)


def _out_of_place(source: Source) -> Iterator[Edits]:
    yield from _between_clauses(source)
    yield from _else_above(source)


CHAIN = "if tea:\n    drink()\n{}elif milk:\n    pour()\n{}"
BRANCHES = "if tea:\n    drink()\nelse:\n    buy()\n"
SLIPS = (
    Slip(
        kind="line-out-of-place", make=_out_of_place, undo=either(undo, reordered), tell=tell,
        accepts=(
            Example("if tea:\n    drink()\nprint('tea')\nelse:\n    buy()\n", BRANCHES),
            Example(CHAIN.format("else:\n    buy()\n", ""), CHAIN.format("", "else:\n    buy()\n")),
        ),
        rejects=(Example("if tea:\n    drink()\n7 milk +\nelse:\n    buy()\n", BRANCHES),),
    ),
)  # fmt: skip
