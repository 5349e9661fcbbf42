"""The left edge of the program: its first line is indented, or all of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tutor_app.slips.blocks import statements
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.indentation.run import Run, teller
from tutor_app.slips.mistake import Mistake, Teller
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.stand_ins import CLASS
from tutor_app.slips.view import Step, View
from tutor_app.source.text import Source

FIRST, EDGE = "first-line-indented", "not-at-left-edge"


def margins(view: View) -> Iterator[Step]:
    """The whole program is indented too far, or its first line, or all from the second on."""
    code = list(dict.fromkeys(token.line for token in view.code))
    if not code:
        return
    widths = [view.width(n) for n in code]
    first, leftmost = code[0], code[widths.index(min(widths))]
    if min(widths):
        yield Step("outdent-all", _set_back(view, code, leftmost))
    start = view.starts[first]
    if widths[0]:
        yield Step("outdent-first", ((start, start + len(view.indent_text(first)), ""),))
        yield Step("outdent-all-by-first", _set_back(view, code, first))
        if view.on_line(first)[0].text in {"def", "@", "async"}:
            yield Step("insert-class", ((start, start, f"class {CLASS}:\n"),))
    elif len(code) > 1 and widths[1] and not view.ends_with_colon(first):
        yield Step("outdent-all-by-second", _set_back(view, code, code[1]))


def _set_back(view: View, lines: Sequence[int], model: int) -> Edits:
    """Those of the lines that are indented go back by as much as one of them is, or to the left edge."""
    margin, columns = view.indent_text(model), view.width(model)
    edits = []
    for n in lines:
        indent = view.indent_text(n)
        new = indent[len(margin) :] if indent.startswith(margin) else " " * max(view.width(n) - columns, 0)
        if indent:
            edits.append((view.starts[n], view.starts[n] + len(indent), new))
    return tuple(edits)


def at_start(run: Run) -> Mistake | None:
    """The first line of code goes back."""
    return run.told(FIRST) if run.sense < 0 and run.above is None else None


def at_edge(run: Run, like: str = "") -> Mistake | None:
    """A line goes to the left edge, where no line shows the column."""
    return run.told(EDGE, like=like) if run.old and run.context.new_indent(run.line) == "" else None


def told_alike(tell: Teller) -> Teller:
    """Where other lines are told to be off the left edge, the first one is told to be so as well."""

    def alike(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
        mistakes = list(tell(context, changes))
        off = any(one.kind == EDGE for one in mistakes)
        yield from (replace(one, kind=EDGE) if off and one.kind == FIRST else one for one in mistakes)

    return alike


def _first_set_in(source: Source) -> Iterator[Edits]:
    """The first line, if it is a simple one, by a space or by more; or all of the program."""
    found = statements(source)
    for space in (" ", source.unit) if found and found[0].is_simple else ():
        start = source.starts[found[0].first]
        yield ((start, start, space),)
    starts = [source.starts[n] for n in dict.fromkeys(token.line for token in source.code)]
    yield tuple((start, start, source.unit) for start in starts)


def _unevenly_set_in(source: Source) -> Iterator[Edits]:
    """All lines of a program without blocks, the first one further than the others."""
    found = statements(source)
    if len(found) > 1 and all(one.is_simple for one in found):
        starts = [source.starts[one.first] for one in found]
        yield tuple((start, start, "  " if place else "    ") for place, start in enumerate(starts))


TEA = "tea = 3\nprint(tea)\n"
SLIPS = (
    Slip(
        kind=FIRST, make=_first_set_in, undo=margins, tell=teller(at_start),
        accepts=(
            Example("    tea = 3\nprint(tea)\n", TEA),
            Example("    tea = 3\n    print(tea)\n", TEA),
            Example("\tif tea:\n\t\tdrink()\n", "if tea:\n\tdrink()\n"),
        ),
        rejects=(Example("tea = 3\n    print(tea)\n", TEA),),
    ),
    Slip(
        kind=EDGE, make=_unevenly_set_in, undo=margins, tell=told_alike(teller(at_start, at_edge)),
        accepts=(Example("    tea = 3\n  print(tea)\n", TEA),),
        rejects=(Example("    tea = 3\nprint(tea)\n", TEA),),
    ),
)  # fmt: skip
