"""Operators and what belongs on their sides: an operator missing or too many, a value missing, a return that assigns."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.slips.operators.equals import sides
from tutor_app.slips.operators.symbols import (
    ASKING,
    ASSIGNING,
    BINARY,
    OPERATORS,
    Place,
    places,
    put_before,
    put_behind,
    symbol_left_out,
)
from tutor_app.slips.slip import Edits, Example, Slip, either, everywhere
from tutor_app.slips.stand_ins import NAME
from tutor_app.slips.tokens.generic import deletions, insertions
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import CONSTANTS, Kind, tokenise
from tutor_app.source.text import Source

STAND_INS = (("name", NAME), ("number", "0"), ("string", '""'), ("none", "None"), ("list", "[]"))
"""What is put where a value is missing, and what it is called."""
LEFT_OPEN = ASKING | {"return", "import", "print"}
"""Words behind which a line breaks off before a value."""
NEIGHBOURS = BINARY | ASSIGNING | {"(", "[", ","}
"""Symbols beside which an operator lacks a value."""
LONGEST = 12
"""Tokens up to which what is put is a value that was missing."""


def completions(view: View) -> Iterator[Step]:
    """The line breaks off: complete it."""
    tokens = view.on_line(view.line) or (view.on_line(view.previous_code(view.line) or 0))
    if not tokens:
        return
    last = tokens[-1]
    space = "" if view.text[last.end - 1 : last.end] in "([{." else " "
    if last.kind in (Kind.OPERATOR, Kind.OPEN) or last.text in LEFT_OPEN:
        for name, new in STAND_INS:
            yield Step(f"complete-{name}", ((last.end, last.end, space + new),))
    if last.text == ":" and len(tokens) > 1:
        for name, new in (*STAND_INS[:3], ("true", "True")):
            yield Step(f"complete-before-colon-{name}", ((tokens[-2].end, tokens[-2].end, " " + new),))
    if tokens[0].text in {"for", "while", "if", "elif", "with"} and last.text != ":" and last.is_value is False:
        yield Step("complete-header", ((last.end, last.end, space + "name:"),))


def products(view: View) -> Iterator[Step]:
    """``2x`` as in mathematics: times, there and wherever the like stands."""
    for site in range(*view.range_of(view.line)):
        for step in _product(view, site):
            yield step
            numbers = [place for place, token in enumerate(view.code) if token.kind is Kind.NUMBER]
            yield from everywhere(view, step, site, _product, name="insert * product-all", alike=numbers)


def _product(view: View, site: int) -> Iterator[Step]:
    number, following = view.code[site], view.code[site + 1] if site + 1 < len(view.code) else None
    touches = following is not None and following.start == number.end and following.kind is Kind.NAME
    if number.kind is Kind.NUMBER and touches:
        yield Step("insert * product", ((number.end, number.end, "*"),))


@single
def missing_operator(context: EditContext, change: Change) -> Mistake | None:
    """Two values side by side."""
    left, right = before(change), after(change)
    if change.removed or not left or not right or len(change.added) != 1:
        return None
    if change.added[0] in BINARY | {"+="} and change.previous is not None and change.previous.is_value:
        return told("missing-operator", change, sign=change.added[0], before=left, following=right)
    return None


@single
def extra_operator(context: EditContext, change: Change) -> Mistake | None:
    """An operator beside another, or with nothing behind it or before it."""
    symbol, left, right = next(iter(change.removed), ""), before(change), after(change)
    if change.added or len(change.removed) != 1 or symbol not in OPERATORS:
        return None
    if change.at_end or right in {")", "]", "}", ":", ","}:
        return told("trailing-operator", change, sign=symbol)
    if change.at_start:
        return told("leading-operator", change, sign=symbol)
    other = next((one for one in (left, right) if one in NEIGHBOURS), None)
    return told("two-operators", change, sign=symbol, other=other) if other else None


@single
def assigned_return(context: EditContext, change: Change) -> Mistake | None:
    """``return total = 3`` and ``return += 3``."""
    if change.head != "return" or change.added or change.removed[-1:] not in {(symbol,) for symbol in ASSIGNING}:
        return None
    if before(change) not in {"return", "("} or len(change.removed) > 6:
        return None
    return told("return-assigns", change, sign=change.removed[-1], removed=change.edit.before.strip())


@single
def missing_operand(context: EditContext, change: Change) -> Mistake | None:
    """An expression that stops half-way."""
    if change.removed or not 0 < len(change.added) <= LONGEST or "\n" in change.edit.after:
        return None
    if before(change) not in BINARY | ASSIGNING | ASKING | {":"} or not _value_like(change.added[0]):
        return None
    right = after(change)
    if right and right not in BINARY | {")", "]", "}", ":", ","} and not change.at_end:
        return None
    return told("unfinished-expression", change, before=before(change))


def _value_like(text: str) -> bool:
    return text in CONSTANTS or tokenise(text)[0].kind in {Kind.NAME, Kind.NUMBER, Kind.STRING, Kind.OPEN}


def _multiplies(place: Place) -> bool:
    """Whether a number stands before a name, as in mathematics, so that nothing else can be meant."""
    return place.before.kind is Kind.NUMBER and place.after.kind is Kind.NAME


def _ends_statement(place: Place) -> bool:
    return place.ends_line and not place.inside and (place.token.is_value or place.token.kind is Kind.CLOSE)


def unfinished(source: Source) -> Iterator[Edits]:
    """A statement that ends before its last value, where that may stand for any."""
    values = {new for _name, new in STAND_INS}
    for place in places(source):
        if place.token.text in values and place.ends_line and place.before.text in BINARY | ASSIGNING:
            yield ((place.before.end, place.token.end, ""),)


def assigned_returns(source: Source) -> Iterator[Edits]:
    """``return total = value``."""
    for place in places(source):
        if place.token.text == "return" and not place.ends_line:
            yield ((place.token.end, place.token.end, " total ="),)


SLIPS = (
    Slip(
        kind="missing-operator",
        make=symbol_left_out("*", _multiplies),
        undo=either(products, insertions),
        tell=missing_operator,
        accepts=(
            Example("side = 4 width\n", "side = 4 * width\n"),
            Example("side = 4width + 2\n", "side = 4*width + 2\n"),
        ),
        rejects=(Example("print(4 width)\n", "print(4, width)\n"), Example("side = 4 -\n", "side = 4\n")),
    ),
    Slip(
        kind="two-operators",
        make=put_behind(" *", lambda place: place.token.text in {"+", "-"} and place.before.is_value),
        undo=deletions,
        tell=extra_operator,
        accepts=(Example("total = 3 + * 4\n", "total = 3 + 4\n"),),
        rejects=(Example("total = 3 *\n", "total = 3\n"), Example("total + = 4\n", "total += 4\n")),
    ),
    Slip(
        kind="trailing-operator",
        make=put_behind(" *", _ends_statement),
        undo=deletions,
        tell=extra_operator,
        accepts=(Example("total = 3 + 4 *\n", "total = 3 + 4\n"),),
        rejects=(Example("total = 3 +\n", "total = 3 + 0\n"),),
    ),
    Slip(
        kind="leading-operator",
        make=put_before("*", lambda place: place.starts_line and not place.inside and place.token.kind is Kind.NAME),
        undo=deletions,
        tell=extra_operator,
        accepts=(Example("total = 3\n*total = total + 1\n", "total = 3\ntotal = total + 1\n"),),
        rejects=(Example("total = * 3\n", "total = 3\n"),),
    ),
    Slip(
        kind="return-assigns",
        make=assigned_returns,
        undo=sides,
        tell=assigned_return,
        accepts=(Example("def pour(cups):\n    return total = cups + 1\n", "def pour(cups):\n    return cups + 1\n"),),
        rejects=(Example("def pour(cups):\n    return cups = 1\n", "def pour(cups):\n    return cups == 1\n"),),
    ),
    Slip(
        kind="unfinished-expression",
        make=unfinished,
        undo=completions,
        tell=missing_operand,
        accepts=(
            Example("total = 3 +\nprint(total)\n", "total = 3 + 0\nprint(total)\n"),
            Example("total =\n", "total = 0\n"),
        ),
        rejects=(Example("total = 3 +\n", "total = 3\n"), Example("print(, 3)\n", "print('tea', 3)\n")),
    ),
)
