"""Symbols of C and its like that stand before or behind a single value: ``!ready`` and ``count++``."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.operators.confusions import confusions
from tutor_app.slips.operators.symbols import joined, places
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.source.text import Source


def negated_before(context: EditContext, change: Change) -> bool:
    """Whether ``!`` is taken away, and its ``not`` was put in together with the word before it."""
    ready = context.fixed[: change.new_start].rstrip().endswith((" and not", " or not"))
    return change.removed == ("!",) and not change.added and ready


@single
def negations(context: EditContext, change: Change) -> Mistake | None:
    """``!`` for not."""
    put = change.removed[:1] == ("!",) and change.added[:1] == ("not",)
    return told("c-not", change, wrong="!") if put or negated_before(context, change) else None


@single
def increments(context: EditContext, change: Change) -> Mistake | None:
    """``count++``."""
    line = joined(tuple(token.text for token in context.tokens_on(change.line)))
    removed, added = joined(change.removed), joined(change.added)
    for symbol in "+-":
        if 2 * symbol in line and symbol in removed and (f"{symbol}=" in added or added in {"=", "=1", "1"}):
            return told("increment", change, wrong=2 * symbol)
    return None


def negated(source: Source) -> Iterator[Edits]:
    """``!`` in the place of a not that does not belong to ``not in`` or ``is not``."""
    for place in places(source):
        if place.token.text == "not" and place.after.text != "in" and place.before.text != "is":
            yield ((place.token.start, place.after.start, "!"),)


def counted(source: Source) -> Iterator[Edits]:
    """``count++`` for ``count += 1``."""
    for place in places(source):
        if place.token.text in {"+=", "-="} and place.after.text == "1" and source.code_end(place.after.line) == place.after.end:
            yield ((place.before.end, place.after.end, 2 * place.token.text[0]),)


SLIPS = (
    Slip(
        kind="c-not",
        make=negated,
        undo=confusions,
        tell=negations,
        accepts=(
            Example("if !tea:\n    buy()\n", "if not tea:\n    buy()\n"),
            Example("if milk and !tea:\n    buy()\n", "if milk and not tea:\n    buy()\n"),
        ),
        rejects=(Example("print('tea'!)\n", "print('tea')\n"), Example("if a ! b:\n    buy()\n", "if a != b:\n    buy()\n")),
    ),
    Slip(
        kind="increment",
        make=counted,
        undo=confusions,
        tell=increments,
        accepts=(
            Example("count = 0\ncount++\n", "count = 0\ncount += 1\n"),
            Example("for day in week:\n    ages[day]--\n", "for day in week:\n    ages[day] -= 1\n"),
        ),
        rejects=(Example("count = 3 +\n", "count = 3 + 0\n"), Example("count + = 1\n", "count += 1\n")),
    ),
)
