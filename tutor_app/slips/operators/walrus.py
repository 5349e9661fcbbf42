"""``if m = find(word):`` where the value is kept under a name and asked about at once: ``:=`` is meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.makers import any_way
from tutor_app.slips.mistake import Mistake, before, told
from tutor_app.slips.operators.symbols import confused
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind, Token
from tutor_app.source.text import Source

BEFORE = frozenset("if elif while not and or ( [ ,".split())
"""What may stand before the name."""
ASKING = frozenset("== != < > <= >= and or in is not".split())
"""Operators that bind less than ``:=`` in brackets does."""


def undo(view: View) -> Iterator[Step]:
    """``:=`` for an equals sign on the failing line, with brackets up to what the value is compared with, if it is."""
    low, high = view.range_of(view.line)
    for site in range(low + 2, high - 1):
        name, sign = view.code[site - 1 : site + 1]
        if sign.text == "=" and name.kind is Kind.NAME and view.code[site - 2].text in BEFORE:
            edit = (sign.start, sign.end, ":=")
            yield Step("confuse = :=", (edit,))
            end = _compared(view.code[site + 1 : high])
            if end is not None:
                yield Step("confuse = := wrapped", ((name.start, name.start, "("), edit, (end, end, ")")))


def _compared(tokens: Sequence[Token]) -> int | None:
    """Where the value ends that is compared with something behind it, or None."""
    depth = 0
    for one, two in pairwise(tokens):
        depth += (one.kind is Kind.OPEN) - (one.kind is Kind.CLOSE)
        if depth < 0:
            return None
        if depth == 0 and two.text in ASKING:
            return one.end
    return None


def tell(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """``:=`` takes the place of the equals sign; brackets may come with it."""
    for change in changes:
        if change.removed == ("=",) and change.added == (":=",):
            near = [other for other in changes if other.line == change.line and not other.removed]
            opening = [other for other in near if other.added == ("(",) and other.index == change.index - 1]
            closing = [other for other in near if other.added == (")",) and other.index == change.index + 1]
            brackets = bool(opening and closing)
            yield told("equals-for-walrus", *(opening * brackets), change, *(closing * brackets), before=before(change))


def _unwrapped(source: Source) -> Iterator[Edits]:
    """The brackets around it go with the colon, where the value is compared on a line that asks."""
    for opener, closer in source.brackets[0].items():
        line = source.on_line(source.code[opener].line)
        held = [token.text for token in source.code[opener + 1 : closer]]
        if opener < closer and line[0].text in {"if", "while"} and held[1:2] == [":="] and not ASKING & set(held):
            one, sign, two = source.code[opener], source.code[opener + 2], source.code[closer]
            yield (one.start, one.end, ""), (sign.start, sign.end, "="), (two.start, two.end, "")


SLIPS = (
    Slip(
        kind="equals-for-walrus",
        make=any_way(confused({":=": "="}), _unwrapped),
        undo=undo,
        tell=tell,
        accepts=(
            Example("if tea = 3:\n    drink()\n", "if tea := 3:\n    drink()\n"),
            Example("while tea = pour() != 3:\n    drink()\n", "while (tea := pour()) != 3:\n    drink()\n"),
            Example("while (tea = pour()) != 3:\n    drink()\n", "while (tea := pour()) != 3:\n    drink()\n"),
        ),
        rejects=(
            Example("if tea = 3:\n    drink()\n", "if tea == 3:\n    drink()\n"),
            Example("tea := 3\n", "tea = 3\n"),
        ),
    ),
)
