"""Which misconceptions explain a repair: recognisers by family, the most telling first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from tutor_app.domain import Edit
from tutor_app.slips.context import Change, EditContext
from tutor_app.slips.headers import bodies, left_over
from tutor_app.slips.indentation.tell import with_moved_along
from tutor_app.slips.mistake import Mistake
from tutor_app.slips.registry import TELL
from tutor_app.slips.strings import tell as strings
from tutor_app.slips.tokens.tell import generic
from tutor_app.slips.tokens.undo import is_generic
from tutor_app.slips.words import foreign as words
from tutor_app.source.lexer import OPENER_OF
from tutor_app.source.text import source_of

__all__ = ["Mistake", "recognise"]

STRETCH = 400
"""Changes that are looked at together: recognisers compare each with all, which takes too long where there are thousands."""


def recognise(context: EditContext) -> list[Mistake]:
    """Every change of the context in exactly one mistake, in the order of the program."""
    stretches = (context.changes[start : start + STRETCH] for start in range(0, len(context.changes), STRETCH))
    mistakes = [mistake for stretch in stretches for mistake in _recognised(context, stretch)]
    return sorted(mistakes, key=lambda mistake: min((c.edit.start, c.index, c.new_start) for c in mistake.changes))


def _recognised(context: EditContext, changes: Sequence[Change]) -> list[Mistake]:
    known, rest = _by_step(context, changes)
    mistakes, rest = _run(context, rest)
    mistakes += known
    pieces = [(change, split(context, change)) for change in rest]
    again, left = _run(context, [piece for _, parts in pieces for piece in parts])
    unexplained = {piece.index for piece in left}
    kept = [mistake for mistake in again if not any(change.index in unexplained for change in mistake.changes)]
    covered = {change.index for mistake in kept for change in mistake.changes}
    mistakes += kept
    mistakes += [generic(context, change) for change in rest if change.index not in covered]
    return left_over.with_body(context, with_moved_along(context, mistakes))


def _by_step(context: EditContext, changes: Sequence[Change]) -> tuple[list[Mistake], list[Change]]:
    """The mistakes that single steps of the search took back, and the changes of all other steps.

    What inserts or deletes a token says nothing about why: that is told from the changes of all such steps together.
    """
    mistakes: list[Mistake] = []
    rest = list(changes)
    for one in context.undone:
        own = [change for change in rest if change.index in one.edits]
        shared = {place for other in context.undone if other is not one for place in other.edits}
        if is_generic(one.step) or shared & set(one.edits) or not own:
            continue
        told, untold = _run(context, own)
        if not untold:
            mistakes += told
            rest = [change for change in rest if change.index not in one.edits]
    return mistakes, rest


def _run(context: EditContext, changes: Sequence[Change]) -> tuple[list[Mistake], list[Change]]:
    remaining = {id(change): change for change in changes}  # equal changes are told apart
    mistakes = []
    for recogniser in TELL:
        for match in recogniser(context, tuple(remaining.values())):
            if all(id(change) in remaining for change in match.changes):
                mistakes.append(match)
                for change in match.changes:
                    remaining.pop(id(change), None)
    return mistakes, list(remaining.values())


def _alike(old: str, new: str) -> bool:
    """Whether one word is the other, but for capitals, a slip or the language."""
    return (
        old.lower() == new.lower()
        or (old, new) in words.FOREIGN
        or (old.isidentifier() and SequenceMatcher(None, old, new).ratio() >= 0.75)
    )


def split(context: EditContext, change: Change) -> list[Change]:
    """A change of several tokens as several changes of fewer, where the tokens can be aligned."""
    if (ends := strings.unclosed(change)) is not None:
        at, closers = ends
        quote = change.edit.after[at]
        first = len(change.edit.after) - len(closers)
        places = [(at, quote, at), *((len(change.edit.before), one, first + i) for i, one in enumerate(closers))]
        return [
            context.change(
                change.index, Edit(start=(s := change.edit.start + a), end=s, before="", after=text), change.new_start + b
            )
            for a, text, b in places
        ]
    if (colon := bodies.opened(change)) is not None:
        at, after = change.edit.start, change.edit.after
        texts = [*((i, sign) for i, sign in enumerate(after[:colon]) if sign.strip()), (colon, after[colon:])]
        return [
            context.change(change.index, Edit(start=at, end=at, before="", after=text), change.new_start + i) for i, text in texts
        ]
    old = source_of(change.edit.before).code
    new = source_of(change.edit.after).code
    if len(new) > 12 or len(old) > 40 or "\n" in change.edit.after.strip() or len(old) + len(new) < 2:
        return [change]
    pieces = []
    codes = SequenceMatcher(None, [t.text for t in old], [t.text for t in new], autojunk=False).get_opcodes()
    for tag, i1, i2, j1, j2 in codes:
        if tag == "equal":
            continue
        if tag == "replace" and i2 - i1 == j2 - j1 == 1 and new[j1].text in OPENER_OF and old[i1].text in {":", ";", ",", "."}:
            spans = [(i1, i1, j1, j2), (i1, i2, j2, j2)]
        elif tag == "replace" and i2 - i1 == j2 - j1:
            spans = [(i1 + k, i1 + k + 1, j1 + k, j1 + k + 1) for k in range(i2 - i1)]
        elif tag == "replace" and _alike(old[i1].text, new[j1].text):
            spans = [(i1, i1 + 1, j1, j1 + 1), *((i, i + 1, j1 + 1, j1 + 1) for i in range(i1 + 1, i2) if j2 - j1 == 1)]
            spans += [(i2, i2, j, j + 1) for j in range(j1 + 1, j2) if i2 - i1 == 1]
            if i2 - i1 > 1 and j2 - j1 > 1:
                spans = [(i1, i2, j1, j2)]
        elif tag == "replace" and not any(re.search(r"\w", t.text) for t in (*old[i1:i2], *new[j1:j2])):
            spans = [*((i, i + 1, j1, j1) for i in range(i1, i2)), *((i2, i2, j, j + 1) for j in range(j1, j2))]
        elif tag == "delete" and i2 - i1 <= 3:
            spans = [(i, i + 1, j1, j1) for i in range(i1, i2)]
        elif tag == "insert":
            spans = [(i1, i1, j, j + 1) for j in range(j1, j2)]
        else:
            spans = [(i1, i2, j1, j2)]
        for a, b, c, d in spans:
            start = old[a].start if b > a else old[a - 1].end if a else len(change.edit.before) if not old else 0
            end = old[b - 1].end if b > a else start
            low = new[c].start if d > c else new[c - 1].end if c else 0
            high = new[d - 1].end if d > c else low
            edit = Edit(
                start=change.edit.start + start, end=change.edit.start + end,
                before=change.edit.before[start:end], after=change.edit.after[low:high],
            )  # fmt: skip
            pieces.append(context.change(change.index, edit, change.new_start + low))
    return pieces or [change]
