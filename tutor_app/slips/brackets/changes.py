"""What edits do to brackets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.places import words_before
from tutor_app.source.lexer import CLOSER_OF, OPENER_OF, Token

OPENERS, CLOSERS = frozenset(CLOSER_OF), frozenset(OPENER_OF)


def place(change: Change) -> int:
    """Offset of the change's first new token in the repaired program."""
    return change.new_start + len(change.edit.after) - len(change.edit.after.lstrip())


def adds_one(change: Change, tokens: frozenset[str]) -> bool:
    """Whether the change adds one of the tokens and does nothing else."""
    return not change.removed and len(change.added) == 1 and change.added[0] in tokens


def removes_one(change: Change, tokens: frozenset[str]) -> bool:
    """Whether the change takes one of the tokens away and does nothing else."""
    return not change.added and len(change.removed) == 1 and change.removed[0] in tokens


def added_pairs(context: EditContext, changes: Sequence[Change]) -> Iterator[tuple[Change, Change, Token]]:
    """The changes that bring an opener, or put it for something else, with those that do so with its partner, and the partner."""
    for change in changes:
        if len(change.added) == 1 and change.added[0] in OPENERS:
            partner = context.partner(place(change))
            other = partner and (_holder(changes, partner) or _beside(context, changes, partner))
            if partner and other and other is not change and other.added == (partner.text,):
                yield change, other, partner


def _holder(changes: Sequence[Change], token: Token) -> Change | None:
    return next((change for change in changes if change.new_start <= token.start < change.new_end), None)


def _beside(context: EditContext, changes: Sequence[Change], token: Token) -> Change | None:
    """The change that brings a bracket like ``token`` right beside it: which of two equal neighbours is new cannot be told."""
    for change in changes:
        low, high = sorted((place(change), token.start))
        if adds_one(change, frozenset({token.text})) and set(context.fixed[low : high + 1]) == {token.text}:
            return change
    return None


def tail(context: EditContext, change: Change) -> str:
    """What stands right before the change on its line; of equal brackets side by side the new one is told as the last."""
    offset = change.edit.start
    while adds_one(change, CLOSERS) and context.program[offset : offset + 1] == change.added[0]:
        offset += 1
    return words_before(context, change.line, offset)
