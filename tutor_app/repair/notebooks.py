"""Repairs of a notebook's cell: its commands are IPython's business, and stay as they are to the letter."""

from __future__ import annotations

from dataclasses import replace

from tutor_app.domain import Candidates
from tutor_app.repair.newer import restored
from tutor_app.source.notebooks import commands


def unharmed(candidates: Candidates, program: str) -> Candidates:
    """Those of ``candidates``, which are repairs of the cell ``program`` with stand-ins, that leave its commands alone.

    A command is where the repaired cell is read: none is lost, changed, put into brackets or made a comment.
    """
    own = commands(program)
    kept = (repair for repair in candidates.repairs if commands(restored(repair, program).text) == own)
    return replace(candidates, repairs=tuple(kept))
