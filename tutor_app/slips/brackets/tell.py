"""Brackets: never closed, never opened, of the wrong kind, in the wrong place."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Sequence

from tutor_app.slips.context import Change, EditContext
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.slips.operators.symbols import BINARY, CONDITIONS
from tutor_app.slips.places import words_before, words_behind
from tutor_app.source.lexer import CLOSER_OF, OPENER_OF, Token

OPENERS, CLOSERS = frozenset(CLOSER_OF), frozenset(OPENER_OF)
TAKES_BRACKETS = frozenset({*BINARY, *CONDITIONS, "yield", "else", "except", "=", "(", "[", ","})
"""Words behind which a value may stand in brackets or without."""
CALLED_STATEMENTS = {"print": "print-statement", "exec": "exec-statement"}


def _place(change: Change) -> int:
    """Offset of the change's first new token in the repaired program."""
    return change.new_start + len(change.edit.after) - len(change.edit.after.lstrip())


def _only(change: Change, tokens: frozenset[str]) -> bool:
    return not change.removed and len(change.added) == 1 and change.added[0] in tokens


def _holder(changes: Sequence[Change], token: Token | None) -> Change | None:
    return next((c for c in changes if token is not None and c.new_start <= token.start < c.new_end), None)


def _beside(context: EditContext, changes: Sequence[Change], token: Token | None) -> Change | None:
    """The change that brings a bracket like ``token`` right beside it: which of two equal neighbours is new cannot be told."""
    if token is None:
        return None
    for change in changes:
        low, high = sorted((_place(change), token.start))
        if _only(change, frozenset({token.text})) and set(context.fixed[low : high + 1]) == {token.text}:
            return change
    return None


def pairs(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Both brackets of a pair are added, removed or replaced together."""
    for change in changes:
        if len(change.added) != 1 or change.added[0] not in OPENERS:
            continue
        partner = context.partner(_place(change))
        other = _holder(changes, partner) or _beside(context, changes, partner)
        if partner is None or other is None or other is change or other.added != (partner.text,):
            continue
        if change.removed and other.removed:
            if len(change.removed) == len(other.removed) == 1 and change.removed[0] in OPENERS and other.removed[0] in CLOSERS:
                yield told(
                    "wrong-bracket-pair", change, other, before=before(change),
                    wrong=change.removed[0], wrong_closer=other.removed[0], right=change.added[0], closer=partner.text,
                )  # fmt: skip
        elif not change.removed and not other.removed:
            yield _added_pair(context, change, other, partner)


def _added_pair(context: EditContext, change: Change, other: Change, partner: Token) -> Mistake:
    word = before(change)
    if word in CALLED_STATEMENTS:
        return told(CALLED_STATEMENTS[word], change, other)
    if change.head in {"def", "class"} and word not in {"def", "class", "=", ","} and change.inside == "" and word.isidentifier():
        return told("def-without-brackets", change, other, name=word)
    if word.isidentifier() and not keyword.iskeyword(word) and change.edit.after.lstrip() == change.edit.after:
        return told("call-without-brackets", change, other, name=word)
    name = "missing-bracket-pair" if change.line == other.line or change.inside else "instruction-over-lines"
    return told(
        name, change, other, opener=change.added[0], closer=partner.text, goal=str(other.line), target=tail(context, other),
        first=words_behind(context, change.line, change.edit.end), next=str(change.line + 1),
    )  # fmt: skip


@single
def empty_pair(context: EditContext, change: Change) -> Mistake | None:
    """``def play:`` and ``input``: an empty pair of round brackets is missing."""
    if change.removed or change.added != ("(", ")"):
        return None
    word = before(change)
    if change.head in {"def", "async"} and word.isidentifier():
        return told("def-without-brackets", change, name=word)
    return told("call-without-brackets", change, name=word) if word.isidentifier() else None


@single
def wrapped(context: EditContext, change: Change) -> Mistake | None:
    """``print x`` replaced at once by ``print(x)``."""
    inner = change.removed
    if not inner or change.added[-1:] != (")",):
        return None
    if inner[0] in CALLED_STATEMENTS and change.added[:2] == (inner[0], "("):
        return told(CALLED_STATEMENTS[inner[0]], change)
    if before(change) in CALLED_STATEMENTS and change.added[0] == "(" and inner[0] != "(":
        return told(CALLED_STATEMENTS[before(change)], change)
    return None


def removed_pairs(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """An opening and a closing bracket of one kind are both taken away."""
    for change in changes:
        if not change.added and len(change.removed) == 2 and CLOSER_OF.get(change.removed[0]) == change.removed[1]:
            yield told("extra-bracket-pair", change, opener=change.removed[0], closer=change.removed[1])
    openers = [c for c in changes if not c.added and len(c.removed) == 1 and c.removed[0] in OPENERS]
    closers = [c for c in changes if not c.added and len(c.removed) == 1 and c.removed[0] in CLOSERS]
    for opener in openers:
        closer = next(
            (c for c in closers if c.edit.start > opener.edit.start and c.removed[0] == CLOSER_OF[opener.removed[0]]), None
        )
        if closer is not None and closer.line == opener.line:
            closers.remove(closer)
            held = context.program[opener.edit.end : closer.edit.start].strip()
            needless = held and opener.removed == ("(",) and before(opener) in TAKES_BRACKETS
            name = "needless-bracket-pair" if needless else "extra-bracket-pair"
            yield told(name, opener, closer, opener=opener.removed[0], closer=closer.removed[0])


def moved(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """A bracket is taken away in one place and put in another."""
    gone = [c for c in changes if not c.added and len(c.removed) == 1 and c.removed[0] in CLOSERS]
    for change in changes:
        if not _only(change, CLOSERS):
            continue
        source = next((c for c in gone if c.removed == change.added and _same_statement(context, c, change)), None)
        if source is None:
            continue
        gone.remove(source)
        first, second = sorted((source, change), key=lambda c: (c.edit.start, c.index))
        between = context.program[first.edit.end : second.edit.start].split()
        if between and set("".join(between)) <= CLOSERS:
            yield told("closing-brackets-swapped", first, second, wrong=context.program[first.edit.start : second.edit.end])
            continue
        early = source is first
        yield told(
            "bracket-closed-early" if early else "bracket-closed-late", first, second,
            line=source.line, closer=change.added[0], before=tail(context, source), goal=str(change.line),
            target=tail(context, change),
        )  # fmt: skip


def _same_statement(context: EditContext, source: Change, goal: Change) -> bool:
    """Whether the bracket that the moved one closes was opened before both places."""
    opener = context.partner(_place(goal))
    origin = None if opener is None else context.origin(opener.start)
    first = min(source.edit.start, goal.edit.start)
    return abs(source.line - goal.line) <= 3 and (source.line == goal.line or (origin is not None and origin < first))


def tail(context: EditContext, change: Change) -> str:
    """What stands right before the change on its line; of equal brackets side by side the new one is told as the last."""
    offset = change.edit.start
    while _only(change, CLOSERS) and context.program[offset : offset + 1] == change.added[0]:
        offset += 1
    return words_before(context, change.line, offset)


@single
def never_closed(context: EditContext, change: Change) -> Mistake | None:
    """A closing bracket is missing."""
    if not _only(change, CLOSERS):
        return None
    opener = context.partner(_place(change))
    origin = None if opener is None else context.origin(opener.start)
    if opener is None or origin is None:
        return None
    opener_line = context.line_of(origin)
    name = "bracket-never-closed" if opener_line == change.line and before(change) else "bracket-never-closed-lines"
    return told(
        name, change, line=opener_line, goal=str(change.line), opener=opener.text, closer=change.added[0],
        before=tail(context, change),
    )  # fmt: skip


@single
def never_opened(context: EditContext, change: Change) -> Mistake | None:
    """An opening bracket is missing."""
    if not _only(change, OPENERS):
        return None
    closer = context.partner(_place(change))
    if closer is None or context.origin(closer.start) is None:
        return None
    following = after(change)
    return (
        told("bracket-never-opened", change, opener=change.added[0], closer=closer.text, following=following)
        if following
        else None
    )


@single
def superfluous(context: EditContext, change: Change) -> Mistake | None:
    """One bracket too many."""
    if change.added or len(change.removed) != 1:
        return None
    bracket = change.removed[0]
    if bracket == "}" and change.at_start and change.at_end:
        return told("brace-block-end", change)
    if bracket in CLOSERS:
        place = words_before(context, change.line, _run(context, change, -1))
        return told("extra-closing-bracket" if place else "closing-bracket-first", change, closer=bracket, before=place)
    if bracket in OPENERS:
        place = words_behind(context, change.line, _run(context, change, 1))
        return told("extra-opening-bracket", change, opener=bracket, following=place)
    return None


def _run(context: EditContext, change: Change, step: int) -> int:
    """Where the row of equal brackets with the removed one begins (step -1) or ends (step 1): any of them may go."""
    gone, offset = change.removed[0], change.edit.start + change.edit.before.index(change.removed[0])
    while context.program[offset + step : offset + step + 1] == gone:
        offset += step
    return offset if step < 0 else offset + 1


@single
def wrong_kind(context: EditContext, change: Change) -> Mistake | None:
    """A bracket is closed, or opened, by one of another kind."""
    if len(change.removed) != 1 or len(change.added) != 1:
        return None
    wrong, right = change.removed[0], change.added[0]
    partner = context.partner(_place(change))
    origin = None if partner is None else context.origin(partner.start)
    if wrong in CLOSERS and right in CLOSERS and partner is not None and origin is not None:
        line = context.line_of(origin)
        return told("wrong-closing-bracket", change, wrong=wrong, right=right, opener=partner.text, opener_line=str(line))
    if wrong in OPENERS and right in OPENERS and partner is not None and origin is not None:
        return told("wrong-opening-bracket", change, wrong=wrong, right=right, closer=partner.text)
    if (wrong in OPENERS and right in CLOSERS) or (wrong in CLOSERS and right in OPENERS):
        return told("bracket-turned", change, wrong=wrong, right=right)
    return None


@single
def order(context: EditContext, change: Change) -> Mistake | None:
    """The right closing brackets, in the wrong order."""
    if len(change.removed) > 1 and sorted(change.removed) == sorted(change.added) and set(change.removed) <= CLOSERS:
        return told("closing-brackets-swapped", change, wrong="".join(change.removed))
    return None


@single
def bracket_for_sign(context: EditContext, change: Change) -> Mistake | None:
    """A bracket stands where another sign belongs, such as ``{`` at the start of a block."""
    if change.removed == ("{",) and change.added == (":",):
        return told("brace-block", change)
    return None


GROUPS = (pairs, empty_pair, wrapped, moved, removed_pairs, order)
SINGLES = (never_closed, never_opened, wrong_kind, bracket_for_sign, superfluous)
