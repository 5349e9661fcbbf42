"""Candidates for a broken program, most probable first."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from tutor_app.domain import Candidates, Diagnosis, Repair, Undone
from tutor_app.repair.rank import groups, merge, rows_of
from tutor_app.repair.ranker import Ranker, shipped
from tutor_app.repair.search import Budget, search
from tutor_app.slips.tokens.generic import is_generic
from tutor_app.slips.view import Step, View
from tutor_app.source.composition import token_edits
from tutor_app.source.edits import changed
from tutor_app.source.gaps import tidied
from tutor_app.source.python import first_problem, parsed
from tutor_app.source.text import source_of

KEPT = 10
VERIFIED = 400_000
"""Characters of all programs that are kept: of a very long one, fewer."""
MOST_EDITS = 5_000
"""Edits of all repairs after which no further one is kept: each is compared with the others, edit by edit. One with twice as
many is none that anybody would make, and to explain it would take longer than an examination may.
"""
LONGEST_LINE = 5_000
"""Characters; longer lines are data rather than program, and every look at one would cost more than the deadline allows."""
LEAST_PROBABILITY = 1e-6


def repair(program: str, diagnosis: Diagnosis, *, seconds: float = 2.0, ranker: Ranker | None = None) -> Candidates:
    """Up to ten repairs of ``program``, with calibrated probabilities.

    Nothing is tried where the diagnosis says that the text is not a broken Python program. After ``seconds`` the best
    so far are returned. The program's text outside the edits stays as it is. Raises AssetError where weights are missing.
    """
    failure = first_problem(program) if diagnosis.repairable else None  # known since the diagnosis, byte-order mark aside
    if failure is None:
        return Candidates()
    if max(map(len, source_of(program).lines)) > LONGEST_LINE:
        return Candidates(exhausted=False)
    ranker = ranker or shipped()
    found = search(program, failure, ranker.steps, replace(Budget(), seconds=seconds))
    if not found.solutions:
        return Candidates(exhausted=found.exhausted)
    together, touched = groups(View(program, failure), found)
    ranked = merge(together, ranker.alike)
    probabilities = ranker.probabilities(ranker.values(rows_of(program, ranked, touched, ranker.steps.fluency)))
    repairs: list[Repair] = []
    kept = min(KEPT, max(VERIFIED // len(program), 1))
    for place in np.argsort(-probabilities, kind="stable"):
        text = ranked[place].solution.text
        if len(repairs) == kept or sum(len(one.edits) for one in repairs) > MOST_EDITS:
            break
        if parsed(text).problem is not None:
            continue  # the search judges long programs by a stretch of lines
        probability = max(math.floor(float(probabilities[place]) * 1e6) / 1e6, LEAST_PROBABILITY)
        steps = [taken.survivor.step for taken in ranked[place].solution.path]
        made = as_repair(program, text, steps, probability)
        if len(made.edits) > 2 * MOST_EDITS:
            return Candidates(repairs=tuple(repairs), exhausted=False)
        repairs.append(made)
    return Candidates(repairs=tuple(repairs), exhausted=found.exhausted)


def as_repair(program: str, text: str, steps: Sequence[Step], probability: float) -> Repair:
    """The repair that the steps, each of the text that the ones before it made, make of ``program``; ``text`` is the last.

    The space beside the edits is put right, which no step has to think of.
    """
    blind = [number for number, step in enumerate(steps) if is_generic(step.name)]
    found = token_edits(program, text, [step.edits for step in steps], blind)
    undone = [
        Undone(step=step.name, edits=tuple(place for place, (_edit, by) in enumerate(found) if number in by))
        for number, step in enumerate(steps)
    ]
    plain = tuple(edit for edit, _by in found)
    edits = tuple(tidied(source_of(program), plain))
    if edits != plain and first_problem(changed(program, edits)) is not None:  # the space was the line's indentation
        edits = plain
    taken_back = tuple(one for one in undone if one.edits)
    return Repair(text=changed(program, edits), edits=edits, probability=probability, undone=taken_back)
