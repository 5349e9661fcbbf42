"""``except ValueError, error``, ``raise ValueError, "text"`` and backticks, as Python 2 allowed them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.strings import curly
from tutor_app.slips.view import Step, View
from tutor_app.source.edits import Replacement
from tutor_app.source.text import Source


def undo(view: View) -> Iterator[Step]:
    """All such clauses are written as today; or what is caught on the line of the failure is put in brackets."""
    edits: list[Replacement] = []
    for position, token in enumerate(view.code):
        if token.text in {"except", "raise"}:
            low, high = view.range_of(token.line)
            if position == low:
                edits += _caught(view, low, high) if token.text == "except" else _raised(view, low, high)
    if edits:
        yield Step("python2-clauses", tuple(edits))
    low, high = view.range_of(view.line)
    if low < high and view.code[low].text == "except":
        inner = view.code[low + 1 : high - 1]
        named = next((place for place, token in enumerate(inner) if token.text == "as"), len(inner))
        caught = inner[inner[:1] != [] and inner[0].text == "*" : named]
        if any(t.text == "," for t in caught) and caught[0].text != "(" and view.code[high - 1].text == ":":
            yield Step("except-tuple", ((caught[0].start, caught[0].start, "("), (caught[-1].end, caught[-1].end, ")")))


def _caught(view: View, low: int, high: int) -> Iterator[Replacement]:
    """``as`` for a lone comma in ``except ValueError, error``."""
    commas = [place for place in range(low + 1, high) if view.code[place].text == ","]
    if len(commas) == 1 and commas[0] + 1 < high and view.code[commas[0] - 1].text != ")" and view.code[low + 1].text != "(":
        yield view.code[commas[0]].start, view.code[commas[0] + 1].start, " as "


def _raised(view: View, low: int, high: int) -> Iterator[Replacement]:
    """Brackets for the comma in ``raise ValueError, "text"``."""
    if high - low > 3 and view.code[low + 2].text == ",":
        yield view.code[low + 1].end, view.code[low + 3].start, "("
        yield view.code[high - 1].end, view.code[high - 1].end, ")"


def tell_caught(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """``as`` is put for the comma."""
    for change in changes:
        if change.removed == (",",) and change.added == ("as",) and change.head == "except":
            yield told("except-comma", change)


def tell_raised(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Brackets are put for the comma."""
    for change in changes:
        if change.head == "raise" and change.removed[:1] == (",",) and "(" in change.added:
            other = next((c for c in changes if c.index > change.index and c.added == (")",) and c.line == change.line), None)
            yield told("raise-comma", change, *([] if other is None else [other]))


def tell_backticks(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """``repr(...)`` is put for a pair of backticks."""
    marks = [c for c in changes if c.removed[:1] == ("`",)]
    for first, second in zip(marks[::2], marks[1::2], strict=False):
        if first.line == second.line and "(" in first.added and ")" in second.added:
            yield told("backticks", first, second)


def _named(source: Source) -> Iterator[Edits]:
    """A comma for ``as``."""
    for place, token in enumerate(source.code):
        low, _ = source.range_of(token.line)
        if token.text == "as" and source.code[low].text == "except" and source.code[low + 1].text != "(":
            yield ((source.code[place - 1].end, source.code[place + 1].start, ", "),)


def _calls(source: Source, head: str) -> Iterator[tuple[int, int]]:
    """Brackets, with something between them, that follow a single name behind the word."""
    for opener, closer in source.brackets[0].items():
        if 1 < opener < closer - 1 and source.code[opener - 2].text == head:
            yield opener, closer


def _apart(source: Source) -> Iterator[Edits]:
    """A comma for the brackets of what is raised."""
    for opener, closer in _calls(source, "raise"):
        one, two = source.code[opener], source.code[closer]
        if source.code[opener + 1].line == two.line and source.code_end(two.line) == two.end:
            yield ((one.start, one.end, ", "), (two.start, two.end, ""))


def _ticked(source: Source) -> Iterator[Edits]:
    """Backticks for ``repr``."""
    for opener, closer in source.brackets[0].items():
        if 0 < opener < closer - 1 and source.code[opener - 1].text == "repr":
            yield ((source.code[opener - 1].start, source.code[opener].end, "`"), (*source.code[closer][2:4], "`"))


SLIPS = (
    Slip(
        kind="except-comma", make=_named, undo=undo, tell=tell_caught,
        accepts=(
            Example(
                "try:\n    drink()\nexcept ValueError, error:\n    pass\n",
                "try:\n    drink()\nexcept ValueError as error:\n    pass\n",
            ),
        ),
        rejects=(
            Example(
                "try:\n    drink()\nexcept ValueError, KeyError:\n    pass\n",
                "try:\n    drink()\nexcept (ValueError, KeyError):\n    pass\n",
            ),
        ),
    ),
    Slip(
        kind="raise-comma", make=_apart, undo=undo, tell=tell_raised,
        accepts=(Example("raise ValueError, 'no tea'\n", "raise ValueError('no tea')\n"),),
        rejects=(Example("raise ValueError 'no tea'\n", "raise ValueError('no tea')\n"),),
    ),
    Slip(
        kind="backticks", make=_ticked, undo=curly.undo, tell=tell_backticks,
        accepts=(Example("word = `tea`\n", "word = repr(tea)\n"),),
        rejects=(Example("word = `tea`\n", "word = 'tea'\n"),),
    ),
)  # fmt: skip
