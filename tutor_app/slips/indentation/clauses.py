"""Clauses that do not line up with what they belong to: ``else`` with its ``if``."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.blocks import CLAUSES, OPENERS, body_of, statements
from tutor_app.slips.indentation.columns import shift
from tutor_app.slips.indentation.run import Run, teller
from tutor_app.slips.mistake import Mistake
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.view import Step, View
from tutor_app.source.text import Source

MOST_OPENERS = 3
"""Lines above that a clause is tried to belong to."""


def clauses(view: View) -> Iterator[Step]:
    """The line that a clause may belong to is moved, alone or with its block, or the clause is."""
    line = view.line
    tokens = view.on_line(line)
    wanted = OPENERS.get(tokens[0].text, ()) if tokens else ()
    above = view.previous_code(line) if wanted else None
    tries = 0
    while above is not None and tries < MOST_OPENERS:
        if view.on_line(above)[0].text in wanted and view.width(above) != view.width(line):
            tries += 1
            old, new = view.indent_text(above), view.indent_text(line)
            yield Step("align-opener", shift(view, above, above, old, new))
            yield Step("align-opener-block", shift(view, above, line - 1, old, new))
            yield Step("align-clause", shift(view, line, line, new, old))
        above = view.previous_code(above)


def unaligned(run: Run) -> Mistake | None:
    """A clause moves to the column of a line above."""
    return run.told("branch-not-aligned", keyword=run.word) if run.word in CLAUSES and run.like else None


def _set_in(source: Source) -> Iterator[Edits]:
    """The line of a clause is further in by half a step or by one, below a block of simple lines."""
    found = statements(source)
    for place in range(len(found)):
        body = body_of(found, place)
        behind = place + 1 + len(body)
        if not body or behind == len(found) or not all(one.is_simple for one in body):
            continue
        clause = found[behind]
        if clause.word in OPENERS and clause.indent == found[place].indent:
            for space in (source.unit[len(source.unit) // 2 :], source.unit):
                yield shift(source, clause.first, clause.first, clause.indent, clause.indent + space)


CHOICE = "if tea:\n    drink()\n{}else:\n    buy()\n"
SLIPS = (
    Slip(
        kind="branch-not-aligned", make=_set_in, undo=clauses, tell=teller(unaligned),
        accepts=(Example(CHOICE.format("  "), CHOICE.format("")), Example(CHOICE.format("    "), CHOICE.format(""))),
        rejects=(Example("if tea:\ndrink()\nelse:\n    buy()\n", CHOICE.format("")),),
    ),
)  # fmt: skip
