"""Clauses that do not line up with what they belong to: ``else`` with its ``if``."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.blocks import CLAUSES, OPENERS, body_of, statements
from tutor_app.slips.indentation.columns import LONGEST_BLOCK, block_end, shift
from tutor_app.slips.indentation.run import Run, teller
from tutor_app.slips.mistake import Mistake
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.view import Step, View
from tutor_app.source.problems import ProblemKind, kind_of
from tutor_app.source.text import Source

MOST_OPENERS = 3
"""Lines above that a clause is tried to belong to."""
OF_TRY = frozenset(word for word, openers in OPENERS.items() if openers == ("try",))
"""Clauses that only a ``try`` has."""


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


def strays(view: View) -> Iterator[Step]:
    """The lines between a block and its clause move into the block; where the clause is further left, it goes back to its
    statement, with its own block."""
    clause = _clause(view)
    opener = None if clause is None else _opener(view, clause)
    if clause is None or opener is None:
        return
    body = first = view.next_code(opener)
    while first is not None and first < clause and view.width(first) > view.width(opener):
        first = view.next_code(first)
    if body is None or first is None or body == first or (first == clause and view.width(opener) == view.width(clause)):
        return
    lines = shift(view, first, clause - 1, view.indent_text(first), view.indent_text(body))
    if view.width(opener) == view.width(clause):
        yield Step("into-branch", lines)
    else:
        old, new = view.indent_text(clause), view.indent_text(opener)
        for end in dict.fromkeys((clause, block_end(view, clause))):
            yield Step("into-branch-and-clause", (*lines, *shift(view, clause, end, old, new)))


def _clause(view: View) -> int | None:
    """The line of the failure, if a clause starts on it; or else the next clause, where it is the one that CPython misses."""
    line = view.line if view.is_code(view.line) else view.next_code(view.line)
    if kind_of(view.failure) is not ProblemKind.EXPECTED_EXCEPT:
        return line if line is not None and view.on_line(line)[0].text in OPENERS else None
    last = view.line + LONGEST_BLOCK
    while line is not None and line <= last and view.on_line(line)[0].text not in OF_TRY:
        line = view.next_code(line)
    return line if line is not None and line <= last else None


def _opener(view: View, clause: int) -> int | None:
    """The nearest line above, in the clause's column or further in, that the clause may belong to."""
    wanted, width = OPENERS[view.on_line(clause)[0].text], view.width(clause)
    above = view.previous_code(clause)
    while above is not None and clause - above <= LONGEST_BLOCK:
        if view.width(above) >= width and view.on_line(above)[0].text in wanted:
            return above
        above = view.previous_code(above)
    return None


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
