"""Whole lines that do not belong to the program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

from tutor_app.slips.blocks import Statement, statements
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.indentation.columns import shift
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.view import Step, View
from tutor_app.source.edits import Replacement
from tutor_app.source.lexer import BLOCK_KEYWORDS, Kind
from tutor_app.source.python import parse
from tutor_app.source.text import Source

LONGEST_REMOVAL = 40
"""Lines: nobody means to throw more of a program away."""


def undo(view: View) -> Iterator[Step]:
    """The line of the failure, or a few around it, go or become comments."""
    line = view.line
    for first, last in _suspects(view):
        start, end = view.starts[first], view.next_start(last)
        if end == len(view.text) and start and not view.text.endswith("\n"):
            start = view.end_of(first - 1)
        size = min(last - first + 1, 3)
        yield Step(f"delete-lines-{size}", ((start, end, ""),))
        codes = (view.starts[n] + len(view.indent_text(n)) for n in range(first, last + 1) if view.lines[n].strip())
        yield Step(f"comment-lines-{size}", tuple((code, code, "# ") for code in codes))
    if line + 1 < len(view.lines) <= line + LONGEST_REMOVAL:
        yield Step("delete-rest", ((view.end_of(line - 1) if line else 0, len(view.text), ""),))
    if line + 1 < len(view.lines):
        below = line + 1
        while below < len(view.lines) and (view.is_blank(below) or view.width(below) > view.width(line)):
            below += 1
        if 2 < below - line <= LONGEST_REMOVAL:
            yield Step("delete-block", ((view.starts[line], min(view.starts[below], len(view.text)), ""),))
    for header in dict.fromkeys((line, view.previous_code(line))):
        if header is not None:
            yield from _without_head(view, header)
    if 0 < line <= LONGEST_REMOVAL:
        yield Step("delete-all-before", ((0, view.starts[line], ""),))


def _suspects(view: View) -> Iterator[tuple[int, int]]:
    """First and last lines of what may not belong there."""
    line = view.line
    yield line, line
    previous, following = view.previous_code(line), view.next_code(line)
    if previous is not None:
        yield previous, previous
        yield previous, line
    if (statement := view.statement_lines(line)) != (line, line):
        yield statement
    if following is not None:
        yield line, following
        if (after := view.next_code(following)) is not None:
            yield line, after


def _without_head(view: View, header: int) -> Iterator[Step]:
    """The line goes, and the block that was indented below it moves back."""
    edits = outdented(view, header)
    if edits:
        yield Step("delete-head-outdent", ((view.starts[header], view.starts[header + 1], ""), *edits))


def outdented(view: View, header: int) -> tuple[Replacement, ...]:
    """Moves the lines indented below the header so that the first of them takes its column."""
    edits: list[Replacement] = []
    body = line = view.next_code(header)
    while body is not None and line is not None and view.width(line) > view.width(header):
        edits += shift(view, line, line, view.indent_text(body), view.indent_text(header))
        line = view.next_code(line)
    return tuple(edits)


class Taken(NamedTuple):
    """Whole lines that a change takes away, and their last line; lines count from 1."""

    text: str
    last: int

    @property
    def is_one(self) -> bool:
        """Whether it is a single line."""
        return "\n" not in self.text


def taken(context: EditContext, change: Change) -> Taken | None:
    """What the change takes away, if that is whole lines and nothing else."""
    before = change.edit.before
    text, rest = before.strip(), before[len(before.rstrip()) :]
    if change.added or not text or not change.at_start or not (change.at_end or "\n" in rest):
        return None
    return Taken(text, context.line_of(change.edit.start + len(before.rstrip()) - 1))


@single
def after_decorator(context: EditContext, change: Change) -> Mistake | None:
    """Lines between a decorator and what it belongs to."""
    lines = taken(context, change)
    above, behind = context.code_line_before(change.line), change.following
    owned = behind is not None and behind.text in {"def", "class", "async", "@"}
    if lines is None or above is None or not owned or not context.line(above).lstrip().startswith("@"):
        return None
    return told(
        "after-decorator", change, last=str(lines.last), count=str(lines.last - change.line + 1), owner=str(above),
        decorator=context.line(above).strip(),
    )  # fmt: skip


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """Lines of whatever kind."""
    lines = taken(context, change)
    if lines is None:
        return None
    if lines.last > change.line:
        return told("lines-too-many", change, last=str(lines.last), count=str(lines.last - change.line + 1))
    word = lines.text.split()[0].rstrip(":")
    if word in BLOCK_KEYWORDS:
        return told("block-line-too-many", change, keyword=word)
    if len(lines.text) < 2 or not change.removed:
        return None
    tree = parse(lines.text)
    return told("line-out-of-place" if tree is not None and tree.body else "line-too-many", change)


def put(text: Callable[[Statement, Statement], str]) -> Callable[[Source], Iterator[Edits]]:
    """Makes slips by writing lines between two simple statements of a block."""

    def make(source: Source) -> Iterator[Edits]:
        for one, two in pairwise(statements(source)):
            if one.is_simple and two.is_simple and one.indent == two.indent and one.last + 1 == two.first:
                start = source.starts[two.first]
                lines = text(one, two).split("\n")
                yield ((start, start, "".join(f"{two.indent}{line}\n" for line in lines)),)

    return make


def _begun_twice(source: Source) -> Iterator[Edits]:
    """The start of an assignment is left on a line above it."""
    for one in statements(source):
        name, sign = source.code[one.start], source.code[min(one.start + 1, one.end - 1)]
        if one.is_simple and name.kind is Kind.NAME and sign.text == "=":
            start = source.starts[one.first]
            yield ((start, start, f"{source.text[start : sign.end]}\n"),)


def _under_decorator(source: Source) -> Iterator[Edits]:
    """A remark in quotes stands between a decorator and its function."""
    for one in statements(source):
        if one.word == "@":
            end = source.end_of(one.last)
            yield ((end, end, f"\n{one.indent}'How hot is it?'"),)


CACHED = "@cache\ndef heat():\n    return 90\n"
DONE = "print('tea')\nprint('done')\n"
SLIPS = (
    Slip(
        kind="after-decorator", make=_under_decorator, undo=undo, tell=after_decorator,
        accepts=(Example("@cache\n'How hot is it?'\ndef heat():\n    return 90\n", CACHED),),
        rejects=(Example("3 tea\n" + CACHED, CACHED),),
    ),
    Slip(
        kind="lines-too-many", make=put(lambda one, two: "7 milk +\n8 sugar +"), undo=undo, tell=tell,
        accepts=(Example("print('tea')\n7 milk +\n8 sugar +\nprint('done')\n", DONE),),
        rejects=(Example("print('tea')\n7 milk +\nprint('done')\n", DONE),),
    ),
    Slip(
        kind="block-line-too-many", make=put(lambda one, two: "for"), undo=undo, tell=tell,
        accepts=(Example("print('tea')\nfor\nprint('done')\n", DONE),),
        rejects=(Example("else:\n    print('tea')\n", "print('tea')\n"),),
    ),
    Slip(
        kind="line-too-many", make=_begun_twice, undo=undo, tell=tell,
        accepts=(Example("tea =\ntea = 3\nprint(tea)\n", "tea = 3\nprint(tea)\n"),),
        rejects=(Example("tea = 3\nThis is my program\nprint(tea)\n", "tea = 3\nprint(tea)\n"),),
    ),
)  # fmt: skip
