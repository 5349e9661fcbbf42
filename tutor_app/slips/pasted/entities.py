"""Symbols are written as in the source of a web page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.view import Step, View
from tutor_app.source.text import Source

ENTITIES = {"&gt;": ">", "&lt;": "<", "&amp;": "&", "&quot;": '"', "&#39;": "'", "&nbsp;": " "}
"""By what web pages write, the symbol that they show."""
ENTITY = re.compile("|".join(ENTITIES))
ANY_ENTITY = re.compile(r"&(?:[a-z]{2,6}|#\d{1,4});")
"""Whatever is written in this way, known to us or not."""
ESCAPED = {symbol: entity for entity, symbol in ENTITIES.items() if symbol in "<>&"}
"""Symbols that a page must write in this way, even in plain text."""


def undo(view: View) -> Iterator[Step]:
    """The program comes from a web page, with all its symbols."""
    if ENTITY.search(view.lines[view.line]):
        yield Step("entities", tuple((one.start(), one.end(), ENTITIES[one[0]]) for one in ENTITY.finditer(view.text)))


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """One becomes the symbol that it shows, or is removed."""
    edit, added = change.edit, change.edit.after.strip()
    for found in ENTITY.finditer(context.program, *context.span(change.line)):
        start = edit.start + len(edit.before) - len(edit.before.lstrip())
        within = found.start() <= start and start + len(edit.before.strip()) <= found.end()
        around = edit.start <= found.start() and found.end() <= edit.end
        if (within or around) and (not added or ENTITIES[found[0]] in added):
            return told("html-entity", change, wrong=found[0])
    return None


def _escaped(source: Source) -> Iterator[Edits]:
    """All symbols that a web page cannot show otherwise."""
    if ENTITY.search(source.text) is None and not ESCAPED.keys().isdisjoint(source.text):
        yield tuple((at, at + 1, ESCAPED[symbol]) for at, symbol in enumerate(source.text) if symbol in ESCAPED)


SLIPS = (
    Slip(
        kind="html-entity", make=_escaped, undo=undo, tell=tell,
        accepts=(
            Example("if tea &gt; 3:\n    drink()\n", "if tea > 3:\n    drink()\n"),
            Example("if tea &lt;= 3:\n    drink()\n", "if tea <= 3:\n    drink()\n"),
        ),
        rejects=(Example("if tea & milk;:\n    drink()\n", "if tea & milk:\n    drink()\n"),),
    ),
)  # fmt: skip
