"""Nothing stands where a value or a name must."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.makers import any_way
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.slips.operators.symbols import BINARY, places
from tutor_app.slips.slip import Edits, Example, Slip, either
from tutor_app.slips.stand_ins import NAME
from tutor_app.slips.tokens.generic import insertions
from tutor_app.slips.view import VALUE_STARTS, Step, View
from tutor_app.source.lexer import Kind, tokenise
from tutor_app.source.text import Source

WANTS_VALUE = frozenset({*BINARY, *"( [ { , : = . not return if elif while import for".split()})
ENDS_VALUE = frozenset({*BINARY, *"for ) ] } , : = .".split(), ""})
WANTS_NAME = frozenset(". import from for as global nonlocal del".split())
LONGEST = 12
"""Tokens in one value."""
STAND_INS = ("0", '""')


def undo(view: View) -> Iterator[Step]:
    """A comprehension on the failing line that does not say what it collects: the name that its loop has."""
    low, high = view.range_of(view.line)
    for one, two, three in zip(view.code[low:high], view.code[low + 1 : high], view.code[low + 2 : high], strict=False):
        if one.kind is Kind.OPEN and two.text == "for" and three.kind is Kind.NAME:
            yield Step("collected-name", ((two.start, two.start, f"{three.text} "),))


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A value is put there."""
    left, right = before(change), after(change)
    if change.removed or not 1 <= len(change.added) <= LONGEST or "\n" in change.edit.after or not left:
        return None
    first = tokenise(change.added[0])[0]
    if first.kind not in VALUE_STARTS - {Kind.BAD_STRING}:
        return None
    alone = len(change.added) == 1 or (left == "." and not right.isidentifier())
    if left in WANTS_NAME and first.kind is Kind.NAME and alone:
        return told("missing-name", change, before=left)
    lacks = right and left in WANTS_VALUE and right in ENDS_VALUE
    return told("missing-value", change, before=left, following=right) if lacks else None


def _without_value(source: Source) -> Iterator[Edits]:
    """An argument, or an item, that may stand for any, is left out before a comma."""
    for place in places(source):
        if place.token.text in STAND_INS and place.before.kind is Kind.OPEN and place.after.text == ",":
            yield ((place.token.start, place.token.end, ""),)


def _uncollected(source: Source) -> Iterator[Edits]:
    """A comprehension loses its first name, where that is the one of its loop."""
    for one, two, three, four in zip(source.code, source.code[1:], source.code[2:], source.code[3:], strict=False):
        if one.kind is Kind.OPEN and three.text == "for" and two.kind is Kind.NAME and two.text == four.text:
            yield ((two.start, three.start, ""),)


def _without_name(source: Source) -> Iterator[Edits]:
    """A name that may stand for any is left out of a loop."""
    for place in places(source):
        if place.token.text == NAME and place.before.text == "for" and place.after.text == "in":
            yield ((place.token.start, place.after.start, ""),)


SLIPS = (
    Slip(
        kind="missing-value", make=any_way(_without_value, _uncollected), undo=either(undo, insertions), tell=tell,
        accepts=(
            Example("print(, 3)\n", 'print("", 3)\n'),
            Example("ages = [, 8]\n", "ages = [0, 8]\n"),
            Example("big = [for age in ages if age > 9]\n", "big = [age for age in ages if age > 9]\n"),
        ),
        rejects=(Example("for in week:\n    drink()\n", "for name in week:\n    drink()\n"),),
    ),
    Slip(
        kind="missing-name", make=_without_name, undo=insertions, tell=tell,
        accepts=(Example("for in week:\n    drink()\n", "for name in week:\n    drink()\n"),),
        rejects=(Example("print(, 3)\n", 'print("", 3)\n'),),
    ),
)  # fmt: skip
