"""Which kinds of mistakes explain a repair: all tellers are asked, the most specific first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tutor_app.domain import Diagnosis, Repair
from tutor_app.explain.splitting import split
from tutor_app.slips import left_over
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.indentation.order import with_moved_along
from tutor_app.slips.mistake import Mistake
from tutor_app.slips.registry import TELL
from tutor_app.slips.tokens.generic import generic, is_generic
from tutor_app.source.memory import remembered

__all__ = ["Mistake", "recognise"]

STRETCH = 400
"""Changes that are looked at together: tellers compare each with all, which takes too long where there are thousands."""


@remembered(2)
def recognised(program: str, diagnosis: Diagnosis, repair: Repair) -> tuple[EditContext, tuple[Mistake, ...]]:
    """The edits with what is around them, and their mistakes: of the best repair both the words and the evidence ask for them."""
    context = EditContext(program, diagnosis, repair)
    return context, tuple(recognise(context))


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
    known: set[int] = set()
    by_edit: dict[int, list[Change]] = {}
    for change in changes:
        by_edit.setdefault(change.index, []).append(change)
    steps = Counter(place for one in context.undone for place in set(one.edits))
    for one in context.undone:
        own = [change for place in sorted(set(one.edits)) for change in by_edit.get(place, ())]
        if is_generic(one.step) or not own or any(steps[place] > 1 for place in one.edits):
            continue
        told, untold = _run(context, own)
        if not untold:
            mistakes += told
            known.update(one.edits)
    return mistakes, [change for change in changes if change.index not in known]


def _run(context: EditContext, changes: Sequence[Change]) -> tuple[list[Mistake], list[Change]]:
    remaining = {id(change): change for change in changes}  # equal changes are told apart
    mistakes = []
    for tell in TELL:
        for match in tell(context, tuple(remaining.values())):
            if all(id(change) in remaining for change in match.changes):
                mistakes.append(match)
                for change in match.changes:
                    remaining.pop(id(change), None)
    return mistakes, list(remaining.values())
