"""Things that no value can be given to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from tutor_app.slips.blocks import statements
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, told
from tutor_app.slips.operators.equals import sides
from tutor_app.slips.slip import Edits, Example, Make, Slip
from tutor_app.source.lexer import Kind, Token
from tutor_app.source.problems import ProblemKind, meaning
from tutor_app.source.text import Source

CALL = "function call"
LITERALS = frozenset({"literal", "True", "False", "None", "f-string expression", "dict literal", "set display", "ellipsis"})
"""What CPython calls them."""


def tell(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """What stands left of the sign changes, where CPython refuses it; or the two sides change places."""
    problem = context.problem
    said = None if problem is None else meaning(problem)
    if problem is None or said is None or said.kind is not ProblemKind.CANNOT_ASSIGN:
        return
    sign = next((token.start for token in context.tokens_on(problem.line) if token.text == "="), -1)
    line = [c for c in changes if c.line == problem.line and not c.is_indent]
    near = line if _swapped(line) else [c for c in line if c.edit.start <= sign]
    if near and sign >= 0:
        call, literal = said.word == CALL, said.word in LITERALS
        yield told(f"assignment-to-{'call' if call else 'literal' if literal else 'expression'}", *near)


def _swapped(changes: Sequence[Change]) -> bool:
    """Whether the changes add what they remove."""
    return Counter(t for c in changes for t in c.removed) == Counter(t for c in changes for t in c.added)


def _turned(wanted: str) -> Make:
    """An assignment the wrong way round: of a literal, a call or a sum to a name."""

    def make(source: Source) -> Iterator[Edits]:
        for one in statements(source):
            name, *value = source.code[one.start : one.end]
            signs = [token.text == "=" for token in value]
            assigns = one.is_simple and name.kind is Kind.NAME and signs[:1] == [True] and sum(signs) == 1
            if assigns and _kind(value[1:]) == wanted:
                text = source.text[value[1].start : value[-1].end]
                yield ((name.start, value[-1].end, f"{text} = {name.text}"),)

    return make


def _kind(value: list[Token]) -> str:
    first, *rest = (token.text for token in value) if value else ("",)
    if not rest:
        return "literal" if value[0].kind is Kind.STRING or first.isdigit() else ""
    if value[0].kind is Kind.NAME and rest[0] == "(" and rest.count("(") == 1 and rest[-1] == ")" and "." not in rest:
        return "call"
    named = all(token.kind in {Kind.NAME, Kind.NUMBER} for token in value[::2])
    return "expression" if len(value) == 3 and named and rest[0] in {"+", "-", "*", "/"} and first.isidentifier() else ""


SLIPS = (
    Slip(
        kind="assignment-to-call", make=_turned("call"), undo=sides, tell=tell,
        accepts=(Example("len(word) = size\n", "size = len(word)\n"),),
        rejects=(Example("if len(word) = 3:\n    pass\n", "if len(word) == 3:\n    pass\n"),),
    ),
    Slip(
        kind="assignment-to-literal", make=_turned("literal"), undo=sides, tell=tell,
        accepts=(Example("3 = tea\n", "tea = 3\n"),),
        rejects=(Example("len(word) = size\n", "size = len(word)\n"),),
    ),
    Slip(
        kind="assignment-to-expression", make=_turned("expression"), undo=sides, tell=tell,
        accepts=(Example("tea + milk = cup\n", "cup = tea + milk\n"),),
        rejects=(Example("3 = tea\n", "tea = 3\n"),),
    ),
)  # fmt: skip
