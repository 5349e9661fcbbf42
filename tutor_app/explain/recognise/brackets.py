"""Brackets: never closed, never opened, of the wrong kind, in the wrong place."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Sequence

from tutor_app.explain.recognise.found import Found, after, before, found, single
from tutor_app.explain.recognise.operators import BINARY, CONDITIONS
from tutor_app.explain.recognise.place import words_before, words_behind
from tutor_app.explain.scene import Change, Scene
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


def _beside(scene: Scene, changes: Sequence[Change], token: Token | None) -> Change | None:
    """The change that brings a bracket like ``token`` right beside it: which of two equal neighbours is new cannot be told."""
    if token is None:
        return None
    for change in changes:
        low, high = sorted((_place(change), token.start))
        if _only(change, frozenset({token.text})) and set(scene.fixed[low : high + 1]) == {token.text}:
            return change
    return None


def pairs(scene: Scene, changes: Sequence[Change]) -> Iterator[Found]:
    """Both brackets of a pair are added, removed or replaced together."""
    for change in changes:
        if len(change.added) != 1 or change.added[0] not in OPENERS:
            continue
        partner = scene.partner(_place(change))
        other = _holder(changes, partner) or _beside(scene, changes, partner)
        if partner is None or other is None or other is change or other.added != (partner.text,):
            continue
        if change.removed and other.removed:
            if len(change.removed) == len(other.removed) == 1 and change.removed[0] in OPENERS and other.removed[0] in CLOSERS:
                yield found(
                    "wrong-bracket-pair", change, other, before=before(change),
                    wrong=change.removed[0], wrong_closer=other.removed[0], right=change.added[0], closer=partner.text,
                )  # fmt: skip
        elif not change.removed and not other.removed:
            yield _added_pair(scene, change, other, partner)


def _added_pair(scene: Scene, change: Change, other: Change, partner: Token) -> Found:
    word = before(change)
    if word in CALLED_STATEMENTS:
        return found(CALLED_STATEMENTS[word], change, other)
    if change.head in {"def", "class"} and word not in {"def", "class", "=", ","} and change.inside == "" and word.isidentifier():
        return found("def-without-brackets", change, other, name=word)
    if word.isidentifier() and not keyword.iskeyword(word) and change.edit.after.lstrip() == change.edit.after:
        return found("call-without-brackets", change, other, name=word)
    name = "missing-bracket-pair" if change.line == other.line or change.inside else "instruction-over-lines"
    return found(
        name, change, other, opener=change.added[0], closer=partner.text, goal=str(other.line), target=tail(scene, other),
        first=words_behind(scene, change.line, change.edit.end), next=str(change.line + 1),
    )  # fmt: skip


@single
def empty_pair(scene: Scene, change: Change) -> Found | None:
    """``def play:`` and ``input``: an empty pair of round brackets is missing."""
    if change.removed or change.added != ("(", ")"):
        return None
    word = before(change)
    if change.head in {"def", "async"} and word.isidentifier():
        return found("def-without-brackets", change, name=word)
    return found("call-without-brackets", change, name=word) if word.isidentifier() else None


@single
def wrapped(scene: Scene, change: Change) -> Found | None:
    """``print x`` replaced at once by ``print(x)``."""
    inner = change.removed
    if not inner or change.added[-1:] != (")",):
        return None
    if inner[0] in CALLED_STATEMENTS and change.added[:2] == (inner[0], "("):
        return found(CALLED_STATEMENTS[inner[0]], change)
    if before(change) in CALLED_STATEMENTS and change.added[0] == "(" and inner[0] != "(":
        return found(CALLED_STATEMENTS[before(change)], change)
    return None


def removed_pairs(scene: Scene, changes: Sequence[Change]) -> Iterator[Found]:
    """An opening and a closing bracket of one kind are both taken away."""
    for change in changes:
        if not change.added and len(change.removed) == 2 and CLOSER_OF.get(change.removed[0]) == change.removed[1]:
            yield found("extra-bracket-pair", change, opener=change.removed[0], closer=change.removed[1])
    openers = [c for c in changes if not c.added and len(c.removed) == 1 and c.removed[0] in OPENERS]
    closers = [c for c in changes if not c.added and len(c.removed) == 1 and c.removed[0] in CLOSERS]
    for opener in openers:
        closer = next(
            (c for c in closers if c.edit.start > opener.edit.start and c.removed[0] == CLOSER_OF[opener.removed[0]]), None
        )
        if closer is not None and closer.line == opener.line:
            closers.remove(closer)
            held = scene.program[opener.edit.end : closer.edit.start].strip()
            needless = held and opener.removed == ("(",) and before(opener) in TAKES_BRACKETS
            name = "needless-bracket-pair" if needless else "extra-bracket-pair"
            yield found(name, opener, closer, opener=opener.removed[0], closer=closer.removed[0])


def moved(scene: Scene, changes: Sequence[Change]) -> Iterator[Found]:
    """A bracket is taken away in one place and put in another."""
    gone = [c for c in changes if not c.added and len(c.removed) == 1 and c.removed[0] in CLOSERS]
    for change in changes:
        if not _only(change, CLOSERS):
            continue
        source = next((c for c in gone if c.removed == change.added and _same_statement(scene, c, change)), None)
        if source is None:
            continue
        gone.remove(source)
        first, second = sorted((source, change), key=lambda c: (c.edit.start, c.index))
        between = scene.program[first.edit.end : second.edit.start].split()
        if between and set("".join(between)) <= CLOSERS:
            yield found("closing-brackets-swapped", first, second, wrong=scene.program[first.edit.start : second.edit.end])
            continue
        early = source is first
        yield found(
            "bracket-closed-early" if early else "bracket-closed-late", first, second,
            line=source.line, closer=change.added[0], before=tail(scene, source), goal=str(change.line),
            target=tail(scene, change),
        )  # fmt: skip


def _same_statement(scene: Scene, source: Change, goal: Change) -> bool:
    """Whether the bracket that the moved one closes was opened before both places."""
    opener = scene.partner(_place(goal))
    origin = None if opener is None else scene.origin(opener.start)
    first = min(source.edit.start, goal.edit.start)
    return abs(source.line - goal.line) <= 3 and (source.line == goal.line or (origin is not None and origin < first))


def tail(scene: Scene, change: Change) -> str:
    """What stands right before the change on its line; of equal brackets side by side the new one is told as the last."""
    offset = change.edit.start
    while _only(change, CLOSERS) and scene.program[offset : offset + 1] == change.added[0]:
        offset += 1
    return words_before(scene, change.line, offset)


@single
def never_closed(scene: Scene, change: Change) -> Found | None:
    """A closing bracket is missing."""
    if not _only(change, CLOSERS):
        return None
    opener = scene.partner(_place(change))
    origin = None if opener is None else scene.origin(opener.start)
    if opener is None or origin is None:
        return None
    opener_line = scene.line_of(origin)
    name = "bracket-never-closed" if opener_line == change.line and before(change) else "bracket-never-closed-lines"
    return found(
        name, change, line=opener_line, goal=str(change.line), opener=opener.text, closer=change.added[0],
        before=tail(scene, change),
    )  # fmt: skip


@single
def never_opened(scene: Scene, change: Change) -> Found | None:
    """An opening bracket is missing."""
    if not _only(change, OPENERS):
        return None
    closer = scene.partner(_place(change))
    if closer is None or scene.origin(closer.start) is None:
        return None
    following = after(change)
    return (
        found("bracket-never-opened", change, opener=change.added[0], closer=closer.text, following=following)
        if following
        else None
    )


@single
def superfluous(scene: Scene, change: Change) -> Found | None:
    """One bracket too many."""
    if change.added or len(change.removed) != 1:
        return None
    bracket = change.removed[0]
    if bracket == "}" and change.at_start and change.at_end:
        return found("brace-block-end", change)
    if bracket in CLOSERS:
        place = words_before(scene, change.line, _run(scene, change, -1))
        return found("extra-closing-bracket" if place else "closing-bracket-first", change, closer=bracket, before=place)
    if bracket in OPENERS:
        place = words_behind(scene, change.line, _run(scene, change, 1))
        return found("extra-opening-bracket", change, opener=bracket, following=place)
    return None


def _run(scene: Scene, change: Change, step: int) -> int:
    """Where the row of equal brackets with the removed one begins (step -1) or ends (step 1): any of them may go."""
    gone, offset = change.removed[0], change.edit.start + change.edit.before.index(change.removed[0])
    while scene.program[offset + step : offset + step + 1] == gone:
        offset += step
    return offset if step < 0 else offset + 1


@single
def wrong_kind(scene: Scene, change: Change) -> Found | None:
    """A bracket is closed, or opened, by one of another kind."""
    if len(change.removed) != 1 or len(change.added) != 1:
        return None
    wrong, right = change.removed[0], change.added[0]
    partner = scene.partner(_place(change))
    origin = None if partner is None else scene.origin(partner.start)
    if wrong in CLOSERS and right in CLOSERS and partner is not None and origin is not None:
        line = scene.line_of(origin)
        return found("wrong-closing-bracket", change, wrong=wrong, right=right, opener=partner.text, opener_line=str(line))
    if wrong in OPENERS and right in OPENERS and partner is not None and origin is not None:
        return found("wrong-opening-bracket", change, wrong=wrong, right=right, closer=partner.text)
    if (wrong in OPENERS and right in CLOSERS) or (wrong in CLOSERS and right in OPENERS):
        return found("bracket-turned", change, wrong=wrong, right=right)
    return None


@single
def order(scene: Scene, change: Change) -> Found | None:
    """The right closing brackets, in the wrong order."""
    if len(change.removed) > 1 and sorted(change.removed) == sorted(change.added) and set(change.removed) <= CLOSERS:
        return found("closing-brackets-swapped", change, wrong="".join(change.removed))
    return None


@single
def bracket_for_sign(scene: Scene, change: Change) -> Found | None:
    """A bracket stands where another sign belongs, such as ``{`` at the start of a block."""
    if change.removed == ("{",) and change.added == (":",):
        return found("brace-block", change)
    return None


GROUPS = (pairs, empty_pair, wrapped, moved, removed_pairs, order)
SINGLES = (never_closed, never_opened, wrong_kind, bracket_for_sign, superfluous)
