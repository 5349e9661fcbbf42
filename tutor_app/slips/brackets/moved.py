"""A closing bracket stands too far left or right, or before another that should be closed first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tutor_app.slips.brackets.changes import CLOSERS, adds_one, place, removes_one, tail
from tutor_app.slips.brackets.sites import after_name, calls, ends, pairs
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.view import VALUE_STARTS, Step, View
from tutor_app.source.lexer import Kind
from tutor_app.source.text import Source

REACH = 8
"""Tokens around the failure where a closer may stand in the wrong place."""
MOST_LINES = 3
"""Lines between the two places."""


def moving(view: View) -> Iterator[Step]:
    """Takes a closer out and puts it further left or right, at the failure, or at the end of the line."""
    low, high = view.range_of(view.line)
    closers = [p for p in range(low, high) if view.code[p].kind is Kind.CLOSE and abs(p - view.at) <= REACH]
    for position in closers[:6]:
        token = view.code[position]
        for site in (position - 2, position - 1, position + 2, position + 3, view.at, high):
            if low < site <= high and site not in (position, position + 1):
                target = view.code[site - 1].end
                yield Step("move-closer", tuple(sorted([(token.start, token.end, ""), (target, target, token.text)])))


def tell_moved(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """A bracket is taken away in one place and put in another."""
    removed = [change for change in changes if removes_one(change, CLOSERS)]
    for change in changes:
        if not adds_one(change, CLOSERS):
            continue
        source = next((c for c in removed if c.removed == change.added and _same_statement(context, c, change)), None)
        if source is None:
            continue
        removed.remove(source)
        first, second = sorted((source, change), key=lambda c: (c.edit.start, c.index))
        between = context.program[first.edit.end : second.edit.start].split()
        if between and set("".join(between)) <= CLOSERS:
            yield told("closing-brackets-swapped", first, second, wrong=context.program[first.edit.start : second.edit.end])
            continue
        yield told(
            "bracket-closed-early" if source is first else "bracket-closed-late", first, second,
            line=source.line, closer=change.added[0], before=tail(context, source), goal=str(change.line),
            target=tail(context, change),
        )  # fmt: skip


def _same_statement(context: EditContext, source: Change, goal: Change) -> bool:
    """Whether the bracket that the moved one closes was opened before both places."""
    opener = context.partner(place(goal))
    origin = None if opener is None else context.origin(opener.start)
    first = min(source.edit.start, goal.edit.start)
    near = abs(source.line - goal.line) <= MOST_LINES
    return near and (source.line == goal.line or (origin is not None and origin < first))


@single
def tell_order(context: EditContext, change: Change) -> Mistake | None:
    """The right closing brackets, in the wrong order."""
    if len(change.removed) > 1 and sorted(change.removed) == sorted(change.added) and set(change.removed) <= CLOSERS:
        return told("closing-brackets-swapped", change, wrong="".join(change.removed))
    return None


def tell_swapped(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Closing brackets in the wrong order, changed in two places or in one."""
    yield from tell_moved(context, changes)
    yield from tell_order(context, changes)


def make_early(source: Source) -> Iterator[Edits]:
    """A call is closed before its last argument, which has a name: that makes no sense outside."""
    for opener, closer in pairs(source):
        equals = [p for p in range(opener + 1, closer) if source.code[p].text == "=" and source.opener(p) == opener]
        comma = equals[-1] - 2 if equals else opener
        if calls(source, opener) and ends(source, closer) and source.code[comma].text == "," and opener + 1 < comma:
            one, two = source.code[comma - 1], source.code[closer]
            yield ((one.end, one.end, two.text), (two.start, two.end, ""))


def make_late(source: Source) -> Iterator[Edits]:
    """The bracket behind an index is closed only behind the value that is put there."""
    for opener, closer in pairs(source):
        behind = source.code[closer + 1 : source.range_of(source.code[closer].line)[1]]
        values = [token.kind for token in behind[1:]]
        plain = len(values) == 1 and values[0] in VALUE_STARTS
        if source.code[opener].text == "[" and after_name(source, opener) and plain and behind[0].text == "=":
            yield ((source.code[closer].start, source.code[closer].end, ""), (behind[1].end, behind[1].end, "]"))


def make_swapped(source: Source) -> Iterator[Edits]:
    """Two closers beside each other, of two kinds, in the wrong order."""
    for _opener, closer in pairs(source):
        one, two = source.code[closer], source.code[closer + 1] if closer + 1 < len(source.code) else None
        if two is not None and two.kind is Kind.CLOSE and one.text != two.text and one.end == two.start:
            yield ((one.start, two.end, two.text + one.text),)


SLIPS = (
    Slip(
        kind="bracket-closed-early", make=make_early, undo=moving, tell=tell_moved,
        accepts=(Example('print("tea"), end=" "\n', 'print("tea", end=" ")\n'),),
        rejects=(Example('print("tea", end=" "\n', 'print("tea", end=" ")\n'),),
    ),
    Slip(
        kind="bracket-closed-late", make=make_late, undo=moving, tell=tell_moved,
        accepts=(Example("cups = [1, 2]\ncups[0 = 7]\n", "cups = [1, 2]\ncups[0] = 7\n"),),
        rejects=(Example("cups = [1, 2]\ncups[0 = 7\n", "cups = [1, 2]\ncups[0] = 7\n"),),
    ),
    Slip(
        kind="closing-brackets-swapped", make=make_swapped, undo=moving, tell=tell_swapped,
        accepts=(Example("print(len([1, 2)])\n", "print(len([1, 2]))\n"), Example("print([1, 2)]\n", "print([1, 2])\n")),
        rejects=(Example("print([1, 2))\n", "print([1, 2])\n"),),
    ),
)  # fmt: skip
