"""Words that show a place on a line: as many as it takes for no other place on the line to look the same."""

from __future__ import annotations

from collections.abc import Sequence

from tutor_app.slips.context import EditContext
from tutor_app.source.lexer import OPENER_OF, Token

LONGEST = 8
"""Tokens that may be quoted to tell a place from others like it; more would not help to find it."""


def words_before(context: EditContext, line: int, offset: int) -> str:
    """What stands right before the offset on the line (from 1), from a word or number on: a lone bracket shows no place."""
    tokens = context.tokens_on(line)
    end = sum(token.end <= offset for token in tokens)
    if not end:
        return ""
    near = range(end - 1, max(end - 6, -1), -1)
    start = next((n for n in near if tokens[n].is_value and tokens[n].text not in OPENER_OF), end - 1)
    wider = next((n for n in range(start, max(end - LONGEST, 0) - 1, -1) if _alone(tokens, n, end)), start)
    return _text(context, tokens[wider:end])


def words_behind(context: EditContext, line: int, offset: int) -> str:
    """What stands right behind the offset on the line (from 1)."""
    tokens = context.tokens_on(line)
    start = sum(token.start < offset for token in tokens)
    ends = range(start + 1, min(start + LONGEST, len(tokens)) + 1)
    end = next((n for n in ends if _alone(tokens, start, n)), start + 1)
    return _text(context, tokens[start:end])


def _alone(tokens: Sequence[Token], start: int, end: int) -> bool:
    texts = [token.text for token in tokens]
    return sum(texts[n : n + end - start] == texts[start:end] for n in range(len(texts))) == 1


def _text(context: EditContext, tokens: Sequence[Token]) -> str:
    return context.program[tokens[0].start : tokens[-1].end].split("\n")[0] if tokens else ""
