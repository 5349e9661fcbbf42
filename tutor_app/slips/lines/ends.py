"""Line ends in the wrong place: a statement on two lines, two statements on one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tutor_app.slips.blocks import statements
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.slips.operators.symbols import BINARY, places
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.tokens.generic import insertions
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind
from tutor_app.source.problems import ProblemKind, kind_of
from tutor_app.source.text import Source


def undo(view: View) -> Iterator[Step]:
    """The statement was broken over two lines or three without a bracket around it, or goes on where it should not."""
    for upper in dict.fromkeys((view.previous_code(view.line), view.line)):
        lower = None if upper is None else view.next_code(upper)
        if upper is None or lower is None or lower - upper > 2:
            continue
        end = view.code_end(upper)
        if not view.text[end : view.end_of(upper)].strip():
            join = (end, _code_start(view, lower), " ")
            yield Step("join-lines", (join,))
            if lower + 2 < len(view.lines) and view.is_code(lower + 1):
                yield Step("join-3-lines", (join, (view.code_end(lower), _code_start(view, lower + 1), " ")))
    for line in (view.line, view.line - 1):
        if line >= 0 and (text := view.lines[line].rstrip()).endswith("\\"):
            at = view.starts[line] + len(text) - 1
            yield Step("drop-backslash", ((at, at + 1, ""),))
    if kind_of(view.failure) is ProblemKind.AFTER_CONTINUATION:
        spaced = [n for n, text in enumerate(view.lines) if text.rstrip() != text and text.rstrip().endswith("\\")]
        yield Step("end-at-backslash", tuple((view.starts[n] + len(view.lines[n].rstrip()), view.end_of(n), "") for n in spaced))


def _code_start(view: View, line: int) -> int:
    return view.starts[line] + len(view.indent_text(line))


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A line end is put in or taken out, or made one that Python passes over."""
    removed, added = change.edit.before, change.edit.after
    if not added and context.ends_at_backslash(change.edit):
        return told("space-after-backslash", change)
    left, right = before(change), after(change)
    if change.is_indent or removed.strip():
        return None
    parts = change.added == (";",) or (not added.strip() and "\n" in added and "\n" not in removed)
    if parts and left and right:
        return told("two-statements", change, before=left, following=right)
    if not added.strip() and "\n" in removed and "\n" not in added and change.previous is not None:
        return told("line-broken", change, line=change.previous.line + 1, before=change.previous.text.split("\n")[-1])
    return told("line-broken", change, before=left) if added.strip() == "\\" else None


def _spaced(source: Source) -> Iterator[Edits]:
    """A space stands behind a backslash that ends a line."""
    inside = [(token.start, token.end) for token in source.tokens if token.kind in {Kind.STRING, Kind.COMMENT}]
    for line, text in enumerate(source.lines):
        end = source.end_of(line)
        if text.endswith("\\") and not any(start < end <= stop for start, stop in inside):
            yield ((end, end, " "),)


def _broken(source: Source) -> Iterator[Edits]:
    """A line ends behind an operator."""
    for place in places(source):
        if place.token.text in BINARY and not place.inside and place.before.is_value and place.after.line == place.token.line:
            yield ((place.token.end, place.after.start, f"\n{source.indent_text(place.token.line)}"),)


def _run_on(source: Source) -> Iterator[Edits]:
    """A statement stands behind another on its line."""
    for one, two in pairwise(statements(source)):
        end, start = source.code[one.end - 1], source.code[two.start].start
        alike = one.is_simple and two.is_simple and one.indent == two.indent and two.first == one.last + 1
        plain = end.is_value and source.code[two.start].text.isidentifier() and not {"import", "from"} & {one.word, two.word}
        if alike and plain and source.end_of(one.last) == end.end:
            yield ((end.end, start, " "),)


SLIPS = (
    Slip(
        kind="line-broken", make=_broken, undo=undo, tell=tell,
        accepts=(Example("total = 3 +\n4\n", "total = 3 + 4\n"), Example("print(1)\ntea = 3 *\n4\n", "print(1)\ntea = 3 * 4\n")),
        rejects=(Example("total = 3 +\nprint(total)\n", "total = 3\nprint(total)\n"),),
    ),
    Slip(
        kind="space-after-backslash", make=_spaced, undo=undo, tell=tell,
        accepts=(
            Example("tea = 3 + \\ \n    4\n", "tea = 3 + \\\n    4\n"),
            Example("if tea and \\ \n   milk:\n    drink()\n", "if tea and \\\n   milk:\n    drink()\n"),
        ),
        rejects=(Example("tea = 3 \\ + 4\n", "tea = 3 + 4\n"),),
    ),
    Slip(
        kind="two-statements", make=_run_on, undo=insertions, tell=tell,
        accepts=(Example("tea = 3 print(tea)\n", "tea = 3\nprint(tea)\n"),),
        rejects=(Example("tea = 3 milk\n", "tea = 3 + milk\n"),),
    ),
)  # fmt: skip
