"""Lines that are missing as a whole, and clauses that lack the others of their statement."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.blocks import CLAUSES, body_of, statements
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.headers.bodies import opened
from tutor_app.slips.indentation.columns import block_end
from tutor_app.slips.lines.whole import outdented
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import BLOCK_KEYWORDS
from tutor_app.source.problems import ProblemKind, kind_of
from tutor_app.source.text import Source

CATCHES = "except Exception:"
LONELY = frozenset("else elif except finally".split())


def undo(view: View) -> Iterator[Step]:
    """A ``try`` without its clauses gets one or goes; so does a clause without its beginning, or it becomes a statement."""
    if kind_of(view.failure) is ProblemKind.EXPECTED_EXCEPT:
        yield from _unfinished_try(view)
    tokens = view.on_line(view.line)
    if tokens and tokens[0].text in LONELY:
        start, end = view.starts[view.line], view.next_start(view.line)
        first = tokens[0]
        yield Step("drop-clause-keep-body", ((start, end, ""), *outdented(view, view.line)))
        if first.text == "elif":
            yield Step("elif-to-if", ((first.start, first.end, "if"),))
        if first.text == "else" and len(tokens) > 1:
            yield Step("else-to-if-true", ((first.start, first.end, "if True"),))


def _unfinished_try(view: View) -> Iterator[Step]:
    header = view.line if view.is_code(view.line) else view.previous_code(view.line)
    while header is not None and view.on_line(header)[0].text != "try":
        header = view.previous_code(header)
    if header is None:
        return
    indent = view.indent_text(header)
    at = view.end_of(block_end(view, header))
    yield Step("add-except", ((at, at, f"\n{indent}{CATCHES}\n{indent}{view.unit}pass"),))
    body = outdented(view, header)
    if body:
        yield Step("drop-try", ((view.starts[header], view.starts[header + 1], ""), *body))


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """Lines are put in."""
    if change.removed or "\n" not in change.edit.after or not change.added or opened(change) is not None:
        return None
    first, number = change.added[0], max(1, change.previous.line + 1 if change.previous is not None else 1)
    if first in {"except", "finally"}:
        return told("missing-except", change, line=number)
    if first == "try":
        return told("missing-try", change, line=change.line)
    if first in BLOCK_KEYWORDS:
        return told("missing-block-line", change, line=change.line, keyword=first)
    return None if set(change.added) <= {")", "]", "}", ","} else told("missing-line", change, line=number)


def _uncaught(source: Source) -> Iterator[Edits]:
    """The only clause of a ``try`` is left out, if it does nothing."""
    found = statements(source)
    for place, header in enumerate(found):
        behind = place + 1 + len(body_of(found, place))
        caught = found[behind : behind + 2]
        if header.word != "try" or len(caught) < 2 or found[behind - 1] is header:
            continue
        clause, only = caught
        if source.lines[clause.first].strip() == CATCHES and only.word == "pass" and only.is_simple:
            later = found[behind + 2] if behind + 2 < len(found) else None
            if later is None or (later.word not in CLAUSES and len(later.indent) <= len(header.indent)):
                yield ((source.end_of(found[behind - 1].last), source.end_of(only.last), ""),)


CAUGHT = "try:\n    drink()\nexcept Exception:\n    pass\nprint('done')\n"
SLIPS = (
    Slip(
        kind="missing-except", make=_uncaught, undo=undo, tell=tell,
        accepts=(Example("try:\n    drink()\nprint('done')\n", CAUGHT),),
        rejects=(Example("try:\n    drink()\nprint('done')\n", "drink()\nprint('done')\n"),),
    ),
)  # fmt: skip
