"""``return`` and ``break`` where nothing is that they end: something else is meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tutor_app.slips.blocks import statements
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.indentation.jumps import OF_LOOPS, jumps
from tutor_app.slips.mistake import Mistake, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.source.problems import ProblemKind, kind_of
from tutor_app.source.text import Source


def tell(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """The line of one changes, where CPython found it outside."""
    problem = context.problem
    near = tuple(c for c in changes if problem is not None and c.line == problem.line and not c.is_indent)
    if problem is None or not near:
        return
    words = [token.text for token in context.tokens_on(problem.line)]
    kind = kind_of(problem)
    if kind is ProblemKind.OUTSIDE_FUNCTION and "return" in words:
        yield told("return-outside-replaced", *near, keyword="return")
    word = next((word for word in OF_LOOPS if word in words), None)
    if kind is ProblemKind.OUTSIDE_LOOP and word is not None:
        yield told("break-outside-replaced", *near, keyword=word)
        yield from (told("break-outside-replaced", c, keyword=word) for c in changes if c not in near and c.removed == (word,))


def _returned(source: Source) -> Iterator[Edits]:
    """What is shown at the end of a program is returned."""
    for one in statements(source):
        tokens = source.code[one.start : one.end]
        shown = one.is_simple and not one.indent and one.word == "print" and tokens[-1].text == ")" and len(tokens) == 4
        if shown and tokens[2].is_value:
            yield ((tokens[0].start, tokens[2].start, "return "), (tokens[3].start, tokens[3].end, ""))


def _broken_off(source: Source) -> Iterator[Edits]:
    """``break`` for ``pass``."""
    yield from (((token.start, token.end, "break"),) for token in source.code if token.text == "pass")


SLIPS = (
    Slip(
        kind="return-outside-replaced", make=_returned, undo=jumps, tell=tell,
        accepts=(Example("tea = 3\nreturn tea\n", "tea = 3\nprint(tea)\n"),),
        rejects=(Example("def pour():\n    tea = 3\nreturn tea\n", "def pour():\n    tea = 3\n    return tea\n"),),
    ),
    Slip(
        kind="break-outside-replaced", make=_broken_off, undo=jumps, tell=tell,
        accepts=(Example("if tea:\n    break\n", "if tea:\n    pass\n"),),
        rejects=(Example("while tea:\n    drink()\nbreak\n", "while tea:\n    drink()\n    break\n"),),
    ),
)  # fmt: skip
