"""Edits made one after the other, as edits of the first text: what each changed there, and which of them changed it."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Sequence
from typing import NamedTuple

from tutor_app.domain import Edit
from tutor_app.source.edits import Replacement, changed, edits_between, edits_of_pieces, pieces
from tutor_app.source.text import Source, source_of

SPACE = " \t"


class Stretch(NamedTuple):
    """``start`` to ``end`` of the first text became ``new``, by the steps ``by``."""

    start: int
    end: int
    new: str
    by: frozenset[int]

    @property
    def growth(self) -> int:
        """By how many characters the text gets longer."""
        return len(self.new) - (self.end - self.start)


def composed(text: str, steps: Sequence[Sequence[Replacement]]) -> list[Stretch]:
    """What the steps, each a list of edits of the text that the ones before it made, do to ``text``: sorted and disjoint.

    Stretches may touch where different steps made them; a step that changes what another brought becomes one with it.
    """
    found: list[Stretch] = []
    for number, edits in enumerate(steps):
        found = _spliced(found, edits, number)
    return [one for one in found if text[one.start : one.end] != one.new]


def _spliced(found: Sequence[Stretch], edits: Sequence[Replacement], number: int) -> list[Stretch]:
    """The stretches with edits made of the text that they make, in time that grows with their numbers and no faster."""
    before, behind = list(found), list[Stretch]()  # the latter from the last one to the first
    shift = sum(one.growth for one in before)
    for left, right, new in reversed(edits):
        while before and before[-1].end + shift > left:
            behind.append(before.pop())
            shift -= behind[-1].growth
        while behind and behind[-1].start + shift + len(behind[-1].new) <= left:
            before.append(behind.pop())
            shift += before[-1].growth
        behind.append(_absorbing(behind, (left, right, new), shift, number))
    return before + behind[::-1]


def _absorbing(behind: list[Stretch], edit: Replacement, shift: int, number: int) -> Stretch:
    """The edit and those stretches at or behind its start that it changes, as one: they are taken from ``behind``."""
    left, right, new = edit
    start, end, by = left - shift, right - shift, frozenset({number})
    while behind and behind[-1].start + shift < right:
        one = behind.pop()
        here = one.start + shift
        stop = here + len(one.new)
        if here < left:
            new = one.new[: left - here] + new
        if stop > right:
            new += one.new[right - here :]
        shift += one.growth
        start = min(start, one.start)
        end = one.end if stop > right else right - shift
        by |= one.by
    return Stretch(start, end, new, by)


def token_edits(
    text: str, result: str, steps: Sequence[Sequence[Replacement]], blind: Collection[int] = ()
) -> list[tuple[Edit, frozenset[int]]]:
    """Token-sized edits from ``text`` to ``result``, which the steps made of it, and with each the steps that made it.

    Sorted and disjoint; edits touch only where different steps made them, of which one at least was not ``blind``: steps that
    know nothing of why they are taken do not tell mistakes apart.
    """
    old, new = source_of(text), source_of(result)
    edits = [
        (edit, stretch.by)
        for stretch in _widened(composed(text, steps), old, new, frozenset(blind))
        for edit in edits_of_pieces(pieces(text[stretch.start : stretch.end]), pieces(stretch.new), stretch.start)
    ]
    if changed(text, [edit for edit, _by in edits]) != result:  # steps that do not lead to the result say nothing about it
        return [(edit, frozenset()) for edit in edits_between(text, result)]
    return edits


def _widened(stretches: list[Stretch], old: Source, new: Source, blind: frozenset[int]) -> list[Stretch]:
    """The stretches, none of which begins or ends inside a token or a run of spaces, before or after; blind neighbours as one."""
    done: list[Stretch] = []
    todo = deque(stretches)
    shift = 0
    while todo:
        one = todo.popleft()
        left, right = one.start + shift, one.start + shift + len(one.new)
        less = max(_inside(old, one.start, -1), _inside(new, left, -1))
        more = max(_inside(old, one.end, 1), _inside(new, right, 1))
        gap = one.start - done[-1].end if done else 0
        if done and (less > gap or (gap == 0 and one.by | done[-1].by <= blind)):
            last = done.pop()
            shift -= last.growth
            todo.appendleft(_joined(last, one, old.text))
        elif todo and more > todo[0].start - one.end:
            todo.appendleft(_joined(one, todo.popleft(), old.text))
        elif less or more:
            put = old.text[one.start - less : one.start] + one.new + old.text[one.end : one.end + more]
            todo.appendleft(Stretch(one.start - less, one.end + more, put, one.by))
        else:
            done.append(one)
            shift += one.growth
    return done


def _joined(one: Stretch, other: Stretch, text: str) -> Stretch:
    """Two stretches and what is between them."""
    return Stretch(one.start, other.end, one.new + text[one.end : other.start] + other.new, one.by | other.by)


def _inside(source: Source, offset: int, direction: int) -> int:
    """How far it is from ``offset`` to the start (-1) or end (1) of the token or run of spaces that it is inside of."""
    if not 0 < offset < len(source.text):
        return 0
    token = source.token_around(offset)
    if token is not None:
        return token.end - offset if direction > 0 else offset - token.start
    space = source.text[offset - 1] in SPACE and source.text[offset] in SPACE
    here = offset
    while space and 0 < here < len(source.text) and source.text[here - (direction < 0)] in SPACE:
        here += direction
    return abs(here - offset)
