"""First lines of functions and classes: what they are called and what they take."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tutor_app.slips.stand_ins import CLASS, FUNCTION, VALUE
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind, Token

STAND_INS = {"def": FUNCTION, "class": CLASS}
"""Names where the student gave none."""


def definitions(view: View) -> Iterator[Step]:
    """Slips in the first line of a ``def`` or ``class``."""
    low, high = view.range_of(view.line)
    tokens = view.code[low:high]
    if not tokens or tokens[0].text not in STAND_INS:
        return
    yield from _without_name(tokens)
    if tokens[0].text == "def":
        yield from _without_brackets(view, tokens)
        yield from _parameters(tokens)
    elif any(token.text == "," for token in tokens):
        yield Step("class-to-def", ((tokens[0].start, tokens[0].end, "def"),))


def _without_name(tokens: Sequence[Token]) -> Iterator[Step]:
    first, following = tokens[0], tokens[1] if len(tokens) > 1 else None
    name = STAND_INS[first.text]
    if following is None or following.text == ":":
        brackets = "()" if first.text == "def" else ""
        yield Step(f"name-{first.text}-whole", ((first.end, first.end, f" {name}{brackets}"),))
    elif following.text == "(":
        space = " " if first.end == following.start else ""
        yield Step(f"name-{first.text}", ((following.start, following.start, space + name),))


def _without_brackets(view: View, tokens: Sequence[Token]) -> Iterator[Step]:
    if len(tokens) < 2 or tokens[1].kind is not Kind.NAME or (len(tokens) > 2 and tokens[2].text == "("):
        return
    first, name = tokens[:2]
    yield Step("def-parentheses", ((name.end, name.end, "()"),))
    if view.in_class(first.line):
        yield Step("def-parentheses-self", ((name.end, name.end, "(self)"),))
    yield Step("def-parentheses-colon", ((name.end, view.code_end(first.line), "():"),))
    if len(tokens) > 3:
        ends = tokens[-1].text == ":"
        last = tokens[-2] if ends else tokens[-1]
        edits = ((name.end, tokens[2].start, "("), (last.end, last.end, ")" if ends else "):"))
        yield Step("def-wrap-arguments", edits)
        for at in (2, 3):
            if len(tokens) > at + 1 and tokens[at].kind is Kind.NAME:
                joined = "_".join(token.text for token in tokens[1 : at + 1])
                yield Step("def-merge-name", ((name.start, tokens[at].end, joined),))
    if tokens[-1].text == ")" or (len(tokens) > 2 and tokens[-2].text == ")"):
        yield Step("def-to-class", ((first.start, first.end, "class"),))
    yield Step("def-to-class-plain", ((first.start, first.end, "class"),))


def _parameters(tokens: Sequence[Token]) -> Iterator[Step]:
    """Values, dots and missing defaults where only names can stand."""
    values = [token for token in tokens[2:] if token.kind in {Kind.STRING, Kind.NUMBER}]
    default = next((place for place, token in enumerate(tokens) if token.text == "="), None)
    if values and default is None:
        yield Step("def-literal-parameter", tuple((token.start, token.end, _name_of(token)) for token in values))
    dots = [(tokens[p - 1], tokens[p]) for p in range(2, len(tokens) - 1) if tokens[p].text == "."]
    dots = [(left, dot) for left, dot in dots if left.kind is Kind.NAME]
    if dots:
        yield Step("def-to-class-dotted", ((tokens[0].start, tokens[0].end, "class"),))
        yield Step("def-dotted-parameter", tuple((left.start, dot.end, "") for left, dot in dots))
        yield Step("def-dotted-name", tuple((dot.start, dot.end, "_") for _, dot in dots))
    if default is not None:
        yield from _defaults(tokens, default)


def _name_of(value: Token) -> str:
    name = re.sub(r"\W", "", value.text)
    return name if name.isidentifier() else VALUE


def _defaults(tokens: Sequence[Token], first: int) -> Iterator[Step]:
    """Parameters without a default behind one with: each gets one."""
    depth = 0
    ends: list[int] = []
    for position in range(first + 1, len(tokens) - 1):
        left, token, right = tokens[position - 1 : position + 2]
        depth += (token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE)
        if depth <= 0 and token.kind is Kind.NAME and left.text == "," and right.text in {",", ")"}:
            ends.append(token.end)
    if ends:
        yield Step("give-default", tuple((end, end, "=None") for end in ends))
        yield Step("give-default-number", tuple((end, end, "=0") for end in ends))
