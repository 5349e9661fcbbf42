"""Repairs for a class whose Python is not the one that judges: what is newer is left alone, and nothing newer comes in."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import replace
from itertools import accumulate

from tutor_app.diagnose.dialect import Dialect
from tutor_app.domain import Candidates, Edit, Repair
from tutor_app.source.edits import changed
from tutor_app.source.older import Older
from tutor_app.source.versions import SERVER, NewerSyntax, Version, reading


def fitting(candidates: Candidates, program: str, older: Older, target: Version) -> Candidates:
    """Those of ``candidates``, which are repairs of ``older``, that touch nothing newer and need no newer Python than the class's
    because of what they put in.
    """
    kept = [repair for repair in candidates.repairs if not any(older.touches(edit.start, edit.end) for edit in repair.edits)]
    if target < SERVER and kept:
        kept = _as_old(kept, program, target)
    return replace(candidates, repairs=tuple(kept))


def _as_old(repairs: list[Repair], program: str, target: Version) -> list[Repair]:
    """The repairs without newer syntax of their own. ruff is asked once: it reads them as one text, one below the other."""
    texts = [f"{repair.text}\n" for repair in repairs]
    own, together = reading(program, target), reading("".join(texts), target)
    if own is None or together is None:
        return repairs
    starts = [*accumulate(map(len, texts), initial=0)]
    found: list[list[NewerSyntax]] = [[] for _ in repairs]
    for one in together.newer:
        found[bisect_right(starts, one.start) - 1].append(one)
    had = Counter(one.construct for one in own.newer)
    return [one for one, newer in zip(repairs, found, strict=True) if Counter(new.construct for new in newer) <= had]


def legible(candidates: Candidates, program: str, dialect: Dialect) -> Candidates:
    """Those that some Python takes when they are read anew: beside a mistake, stand-ins may hide what no Python reads."""
    kept = tuple(repair for repair in candidates.repairs if dialect.accepts(restored(repair, program).text))
    return replace(candidates, repairs=kept)


def restored(repair: Repair, program: str) -> Repair:
    """A repair of a text with stand-ins as one of ``program`` itself, which has the same places."""
    edits = tuple(
        Edit(start=edit.start, end=edit.end, before=program[edit.start : edit.end], after=edit.after) for edit in repair.edits
    )
    return replace(repair, text=changed(program, edits), edits=edits)
