"""Repairs for a class whose Python is not the one that judges: what is newer is left alone, and nothing newer comes in.

A repair is found, explained and judged in the text with stand-ins; the student gets the same repair of the program itself.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import accumulate

from tutor_app.diagnose.dialect import Dialect
from tutor_app.domain import Candidates, Edit, Repair
from tutor_app.source.edits import Moves, changed
from tutor_app.source.older import Older
from tutor_app.source.text import source_of
from tutor_app.source.versions import SERVER, NewerSyntax, Version, reading


@dataclass(frozen=True, slots=True)
class Repaired:
    """Repairs of ``text``, which is the program with stand-ins, and in the same order the same of the program itself."""

    text: str
    candidates: Candidates
    own: Candidates


def fitting(candidates: Candidates, program: str, older: Older, target: Version) -> Candidates:
    """Those of ``candidates``, which are repairs of ``older``, that touch nothing newer and need no newer Python than the class's
    because of what they put in.

    What is newer and the student's own is no reason against one, even if a mistake hid it.
    """
    kept = [repair for repair in candidates.repairs if not any(older.touches(edit.start, edit.end) for edit in repair.edits)]
    if target < SERVER and kept:
        kept = _as_old(kept, program, older.text, target)
    return replace(candidates, repairs=tuple(kept))


def _as_old(repairs: list[Repair], program: str, before: str, target: Version) -> list[Repair]:
    """The repairs, of ``before``, without newer syntax of their own. ruff is asked once: it reads them as one text."""
    texts = [f"{repair.text}\n" for repair in repairs]
    own, together = reading(program, target), reading("".join(texts), target)
    if own is None or together is None:
        return repairs
    starts = [*accumulate(map(len, texts), initial=0)]
    found: list[list[NewerSyntax]] = [[] for _ in repairs]
    for one in together.newer:
        number = bisect_right(starts, one.start) - 1
        found[number].append(replace(one, start=one.start - starts[number], end=one.end - starts[number]))
    had = _counted(own.newer)
    return [
        repair
        for repair, newer in zip(repairs, found, strict=True)
        if _counted(newer) <= had | _counted(one for one in newer if _untouched(one, repair, before))
    ]


def _counted(newer: Iterable[NewerSyntax]) -> Counter[str]:
    return Counter(one.construct for one in newer)


def _untouched(one: NewerSyntax, repair: Repair, before: str) -> bool:
    """Whether all of it was there before the repair of ``before``."""
    start = Moves(repair.edits).before(one.start)
    return start is not None and before.startswith(repair.text[one.start : one.end], start)


def legible(candidates: Candidates, program: str, older: Older, dialect: Dialect) -> Repaired:
    """Those of ``candidates`` that leave a cell's commands alone, and that some Python takes when they are read anew.

    Beside a mistake, stand-ins may hide what no Python reads.
    """
    pairs = [(repair, repair if older.text == program else _restored(repair, program)) for repair in candidates.repairs]
    kept = [
        (repair, own)
        for repair, own in pairs
        if dialect.unharmed(own.text, program) and (own is repair or dialect.accepts(own.text))
    ]
    judged, restored = (replace(candidates, repairs=tuple(one[side] for one in kept)) for side in (0, 1))
    return Repaired(older.text, judged, restored)


def _restored(repair: Repair, program: str) -> Repair:
    """A repair of a text with stand-ins as one of ``program`` itself, which has the same places."""
    edits = tuple(
        Edit(start=edit.start, end=edit.end, before=program[edit.start : edit.end], after=edit.after) for edit in repair.edits
    )
    return replace(repair, text=changed(program, edits), edits=edits)


def too_new(repair: Repair, program: str, dialect: Dialect) -> tuple[tuple[str, int], ...]:
    """The constructs that the class's Python does not know in a repair of ``program``, with their lines in ``program``.

    A mistake may hide them: they are read where it is mended. What the repair itself put in is not among them.
    """
    moves = Moves(repair.edits)
    places = ((one.construct, moves.before(one.start)) for one in dialect.reading(repair.text).newer)
    line_at = source_of(program).line_at
    return tuple((construct, line_at(place) + 1) for construct, place in places if place is not None)
