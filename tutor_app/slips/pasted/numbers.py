"""Line numbers were copied along."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, after, single, told
from tutor_app.slips.pasted.beginnings import is_cut_off, prefixed, stripped
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.view import Step, View
from tutor_app.source.text import Source

NUMBER = re.compile(r"[ \t]*\d+(?:[.):|\]]+[ \t]?|[ \t]+|$)")


def undo(view: View) -> Iterator[Step]:
    """The numbers go: all, or that of the line."""
    if NUMBER.match(view.lines[view.line]):
        yield from stripped(view, {n: match for n, text in enumerate(view.lines) if (match := NUMBER.match(text))}, "numbers")


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A number is taken away from the start of a line: that of the line, or the first part of a name."""
    number, behind = change.edit.before.strip(), after(change)
    if not is_cut_off(change) or not NUMBER.fullmatch(number) or change.at_end:
        return None
    touching = context.program[change.edit.start : change.edit.end + 1].strip() == number + behind[:1]
    if number.isdigit() and touching and not _counts_on(context, change):
        return told("number-starts-name", change, name=number + behind)
    return told("pasted-line-number", change, number=number)


def _counts_on(context: EditContext, change: Change) -> bool:
    """Whether a line beside this one starts with the next number, or with the one before."""
    number = int(change.edit.before)
    near = ((context.line(change.line + step), number + step) for step in (-1, 1))
    return any(re.match(rf"\s*{wanted}(?!\d)", line) for line, wanted in near)


def _numbered(source: Source) -> Iterator[Edits]:
    """Every line behind its number."""
    for sign in (".", ":", "|"):
        yield from prefixed(source, lambda line, sign=sign: f"{line + 1}{sign} ")  # type: ignore[misc]


SLIPS = (
    Slip(
        kind="pasted-line-number", make=_numbered, undo=undo, tell=tell,
        accepts=(
            Example("1. tea = 3\n2. print(tea)\n", "tea = 3\nprint(tea)\n"),
            Example("1: if tea:\n2:     drink()\n", "if tea:\n    drink()\n"),
        ),
        rejects=(Example("1st = 'tea'\n", "st = 'tea'\n"), Example("3 = tea\n", "tea = 3\n")),
    ),
)  # fmt: skip
