"""Rejects a part of an explanation that makes no sense without the others.

A student who follows this part alone must get somewhere: Python no longer stops on the lines that it changes. And the part must
be needed: if the rest repairs the program without it, it is about no mistake of its own.
"""

from __future__ import annotations

from collections.abc import Collection

from tutor_app.domain import Finding, Repair
from tutor_app.source.edits import changed
from tutor_app.source.problems import ProblemKind, kind_of
from tutor_app.source.python import first_problem
from validators.checks.repair_is_clean import touched_lines

NAME = "part-stands-alone"


def check(program: str, repair: Repair, own: Collection[int]) -> Finding:
    """Whether the edits at positions ``own`` of the repair are needed, and mend their lines by themselves."""
    alone, rest = only(program, repair, own), only(program, repair, set(range(len(repair.edits))) - set(own))
    if first_problem(rest.text) is None:
        return Finding(check=NAME, passed=False, detail="the other edits repair the program without it")
    problem = first_problem(alone.text)
    stopped = None if problem is None or kind_of(problem) is ProblemKind.TOO_COMPLEX else problem.line
    still = stopped is not None and stopped in touched_lines(alone)
    return Finding(check=NAME, passed=not still, detail=f"Python still stops at line {stopped}" if still else "")


def only(program: str, repair: Repair, chosen: Collection[int]) -> Repair:
    """The program with the edits at the ``chosen`` positions alone; it need not compile."""
    edits = tuple(repair.edits[index] for index in sorted(set(chosen)))
    return Repair(text=changed(program, edits), edits=edits, probability=repair.probability)
