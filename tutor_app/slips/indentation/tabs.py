"""Tabs among spaces, and spaces among tabs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from tutor_app.slips.blocks import statements
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.indentation.columns import line_moved
from tutor_app.slips.indentation.run import Run, teller
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Make, Slip
from tutor_app.slips.view import Step, View
from tutor_app.source.text import TAB, Source

SIZES = (4, TAB)
"""Columns between tab stops, as people's editors have them most often."""
ALL_SIZES = (2, *SIZES)
NEARBY = 30
"""Lines in which tabs and spaces are seen together."""


def tabs(view: View) -> Iterator[Step]:
    """Tabs become spaces on all lines; or the line is indented as the one above."""
    indents = {n: view.indent_text(n) for n in dict.fromkeys(token.line for token in view.code)} if "\t" in view.text else {}
    tabbed = {n: indent for n, indent in indents.items() if "\t" in indent}
    if not tabbed:
        return
    for size in SIZES:
        edits = tuple((view.starts[n], view.starts[n] + len(indent), indent.expandtabs(size)) for n, indent in tabbed.items())
        yield Step(f"tabs-to-{size}", edits)
    line, above = view.line, view.previous_code(view.line)
    if line in tabbed and above is not None:
        start = view.starts[line]
        yield Step("tab-like-above", ((start, start + len(tabbed[line]), view.indent_text(above)),))


@single
def swapped(context: EditContext, change: Change) -> Mistake | None:
    """Tabs where other lines have spaces, or the other way round, on a line that stays in its block."""
    old, new = change.indents or ("", "")
    for kind, tab, spaces, there in (("tab-among-blanks", old, new, " "), ("blanks-among-tabs", new, old, "\t")):
        if "\t" not in tab or "\t" in spaces or not old or not any(there in other for other in context.indents):
            continue
        if len(spaces) in {len(tab.expandtabs(size)) for size in ALL_SIZES} or _is_tab_error(context):
            return told(kind, change)
    return None


def mixed(run: Run) -> Mistake | None:
    """Tabs and spaces on the lines around, in the same columns or where CPython cannot compare them."""
    context = run.context
    if "\t" not in context.program or not (run.sense == 0 or _is_tab_error(context)) or not run.like:
        return None
    near = range(max(1, run.line - NEARBY), min(len(context.lines), run.line + NEARBY) + 1)
    indents = "".join(context.indent(number) for number in near if context.line(number).strip())
    return run.told("tabs-and-spaces") if "\t" in indents and " " in indents else None


def _is_tab_error(context: EditContext) -> bool:
    return context.problem is not None and context.problem.type == "TabError"


def _made(rewritten: Callable[[str, str], Iterator[str]]) -> Make:
    """Lines with another indentation than the line above, whose block they are in."""

    def make(source: Source) -> Iterator[Edits]:
        for above, one in pairwise(statements(source)):
            if one.indent and one.indent == above.indent and not above.opens:
                start = source.starts[one.first]
                yield from (((start, start + len(one.indent), new),) for new in rewritten(one.indent, source.unit))

    return make


def _tabbed(indent: str, unit: str) -> Iterator[str]:
    if "\t" not in indent and len(unit) in ALL_SIZES:
        yield indent.replace(unit, "\t")


def _spaced(indent: str, _unit: str) -> Iterator[str]:
    if not indent.strip("\t"):
        yield from (indent.expandtabs(size) for size in SIZES)


def _mixed(indent: str, _unit: str) -> Iterator[str]:
    if len(indent) > 1 and not indent.strip("\t"):
        yield indent[:-1] + " " * TAB


SPACES, TABS = "if tea:\n    drink()\n    pour()\n", "if tea:\n\tdrink()\n\tpour()\n"
DEEP = "if tea:\n\tif hot:\n\t\tdrink()\n\t\tpour()\n"
SLIPS = (
    Slip(
        kind="tab-among-blanks", make=_made(_tabbed), undo=tabs, tell=swapped,
        accepts=(Example("if tea:\n    drink()\n\tpour()\n", SPACES),),
        rejects=(Example("if tea:\n\tdrink()\n    pour()\n", TABS),),
    ),
    Slip(
        kind="blanks-among-tabs", make=_made(_spaced), undo=line_moved, tell=swapped,
        accepts=(Example("if tea:\n\tdrink()\n        pour()\n", TABS), Example("if tea:\n\tdrink()\n    pour()\n", TABS)),
        rejects=(Example("if tea:\n    drink()\n\tpour()\n", SPACES),),
    ),
    Slip(
        kind="tabs-and-spaces", make=_made(_mixed), undo=line_moved, tell=teller(mixed),
        accepts=(Example("if tea:\n\tif hot:\n\t\tdrink()\n\t        pour()\n", DEEP),),
        rejects=(Example("if tea:\n\tif hot:\n\t\tdrink()\n                pour()\n", DEEP),),
    ),
)  # fmt: skip
