"""``else`` with a condition: ``elif`` is meant."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, after, told
from tutor_app.slips.slip import Example, Make, Slip, everywhere
from tutor_app.slips.view import Step, View
from tutor_app.slips.words.sites import begins_line, on_failing_line, run, same_runs, text_at, written

_ELSE_IF = {
    (("else",), ("elif",), ("if",), ()),
    (("else",), (), ("if",), ("elif",)),
}
"""``else if`` put right in two changes: what the first takes and brings, and what the second does."""


def branch(view: View, site: int) -> Iterator[Step]:
    """One keyword for two, or ``else`` without the condition."""
    for step in _else_if(view, site):
        yield step
        yield from everywhere(view, step, site, _else_if, name="else-if-all", alike=same_runs(view, site, 2))
    one, following = view.code[site], view.code[site + 1].text
    if one.text == "else" and begins_line(view, site) and following != ":":
        yield Step("else-to-elif", ((one.start, one.end, "elif"),))
        yield Step("else-drop-condition", ((one.end, view.code_end(one.line), ":"),))
        yield Step("else-colon", ((one.end, one.end, ":"),))
    if one.text == "elif" and following == ":":
        yield Step("elif-to-else", ((one.start, one.end, "else"),))


def _else_if(view: View, site: int) -> Iterator[Step]:
    if view.code[site].text.lower() == "else" and [word.lower() for word in run(view, site, 2)] == ["else", "if"]:
        yield Step("else-if", ((view.code[site].start, view.code[site + 1].end, "elif"),))


def tell(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """``elif`` takes the place of what was written for it, in one change or two."""
    for change in changes:
        if change.removed in {("else", "if"), ("else", ":", "if")} and change.added == ("elif",):
            yield told("else-if", change)
        elif change.removed == ("else",) and change.added == ("elif",) and after(change) != "if":
            yield told("else-with-condition", change)
    for first, second in itertools.pairwise(changes):
        if (first.removed, first.added, second.removed, second.added) in _ELSE_IF:
            yield told("else-if", first, second)


def _for_elif(*words: str) -> Make:
    return written(lambda source, site: words if text_at(source, site) == "elif" else ())


SLIPS = (
    Slip(
        kind="else-if",
        make=_for_elif("else if"),
        undo=on_failing_line(branch),
        tell=tell,
        accepts=(
            Example(
                "if tea:\n    drink()\nelse if milk:\n    pour()\n",
                "if tea:\n    drink()\nelif milk:\n    pour()\n",
            ),
        ),
        rejects=(
            Example("if tea:\n    drink()\nelse milk:\n    pour()\n", "if tea:\n    drink()\nelif milk:\n    pour()\n"),
            Example("if tea:\n    drink()\nelseif milk:\n    pour()\n", "if tea:\n    drink()\nelif milk:\n    pour()\n"),
        ),
    ),
    Slip(
        kind="else-with-condition",
        make=_for_elif("else"),
        undo=on_failing_line(branch),
        tell=tell,
        accepts=(Example("if tea:\n    drink()\nelse milk:\n    pour()\n", "if tea:\n    drink()\nelif milk:\n    pour()\n"),),
        rejects=(Example("if tea:\n    drink()\nelse if milk:\n    pour()\n", "if tea:\n    drink()\nelif milk:\n    pour()\n"),),
    ),
)
