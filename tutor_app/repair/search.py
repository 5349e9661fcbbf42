"""Best-first search for repairs: undo one slip, see how far the parser now gets, go on.

A state is a text that does not compile yet. Expanding it tries every proposed step; those after which the parser gets
further become new states, those after which it has nothing to say become solutions. What to expand next is decided by
the summed log probability of the steps so far.
"""

from __future__ import annotations

import heapq
import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import islice
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from tutor_app.domain import Problem
from tutor_app.repair.features import signature
from tutor_app.repair.judge import Judge
from tutor_app.repair.propose import candidates
from tutor_app.repair.step_numbers import Change, Survivor
from tutor_app.slips.view import Past, Step, View
from tutor_app.source.edits import replaced
from tutor_app.source.problems import TOKEN_LEVEL, kind_of

GRACE = 1.0
"""Seconds: enough for the first state of any ordinary program, even on a slow machine."""


class StepScorer(Protocol):
    """Log probabilities that steps are among those that the author's mistake calls for."""

    def priors(self, view: View) -> Callable[[Step], float]:
        """Tells the log odds of a view's step before it is tried."""

    def score(self, view: View, survivors: list[Survivor]) -> tuple[NDArray[np.float32], NDArray[np.float32], list[Change]]:
        """Log probability of each survivor, its feature row, and what it changes."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A step on the way to a solution, with what the scorer saw and said."""

    survivor: Survivor
    row: NDArray[np.float32]
    log_probability: float
    rivals: float
    """Log probability of the best other survivor of the same state."""
    past: Past
    """How later states remember the step."""


@dataclass(frozen=True, slots=True)
class Solution:
    """A text that compiles and how it came about."""

    text: str
    path: tuple[Taken, ...]

    @property
    def log_probability(self) -> float:
        """Of all steps together."""
        return sum(taken.log_probability for taken in self.path)


@dataclass(frozen=True, slots=True)
class Budget:
    """Limits of one search; counts rather than seconds keep results the same on slow and fast machines.

    At the first state the ``tried`` steps with the highest prior are compiled, until so many survive; later, fewer.
    The search ends when what is left in the queue is less probable than the best solution by the factor exp(``lead``).
    After so much ``work``, as judges count it, no state is expanded any more; one that is being expanded may take that much
    once more. ``seconds`` limit what no count foresees: the state being expanded then is cut short :data:`GRACE` later.
    """

    expansions: int = 14
    depth: int = 7
    branch: int = 5
    tried: int = 210
    survivors: int = 70
    tried_later: int = 100
    survivors_later: int = 36
    lead: float = 1.2
    solutions: int = 80
    work: int = 1_000_000
    seconds: float = 2.0


@dataclass(frozen=True, slots=True)
class Found:
    """Solutions, best path first; ``exhausted`` is False where a limit of work or time ended the search."""

    solutions: tuple[Solution, ...]
    exhausted: bool
    expansions: int


def survivors_of(
    view: View, judge: Judge, scorer: StepScorer | None = None, budget: Budget | None = None, *, deadline: float = math.inf
) -> list[Survivor]:
    """The proposed steps after which the parser gets further, or to the end; the likeliest only, where a scorer is given.

    At ``deadline``, by :func:`time.monotonic`, those found so far are returned.
    """
    result: list[Survivor] = []
    before = len(view.text) - view.offset
    steps = candidates(view, lambda: time.monotonic() < deadline)
    if scorer is not None:
        prior = scorer.priors(view)
        steps.sort(key=lambda step: -prior(step))
    for step in islice(steps, None if budget is None else budget.tried):
        enough = budget is not None and (len(result) >= budget.survivors or judge.work > budget.work)
        if enough or time.monotonic() > deadline:
            break
        text = replaced(view.text, step.edits)
        failure = judge.failure_after(step, text)
        if failure is None or _further(view, failure, text, before):
            result.append(Survivor(step, text, failure))
    return result


def _further(view: View, failure: Problem, text: str, before: int) -> bool:
    after = len(text) - _offset(text, failure)
    if after < before and (failure.line, failure.message) != (view.failure.line, view.failure.message):
        return True
    return after < before - 1 or (kind_of(view.failure) in TOKEN_LEVEL and kind_of(failure) not in TOKEN_LEVEL)


def _offset(text: str, failure: Problem) -> int:
    position = 0
    for _ in range(failure.line - 1):
        found = text.find("\n", position)
        if found < 0:
            return len(text)
        position = found + 1
    return min(position + (failure.column or 1) - 1, len(text))


def search(text: str, failure: Problem, scorer: StepScorer, budget: Budget) -> Found:
    """Repairs of ``text``, which fails with ``failure``."""
    deadline = time.monotonic() + budget.seconds
    queue: list[tuple[float, int, str, Problem, tuple[Taken, ...]]] = [(0.0, 0, text, failure, ())]
    seen = {text}
    solutions: dict[str, Solution] = {}
    expansions = order = work = cut = 0
    while queue and expansions < budget.expansions:
        cost, _order, text, failure, path = heapq.heappop(queue)
        if expansions and (work > budget.work or time.monotonic() > deadline):
            return Found(_best(solutions), False, expansions)
        if solutions and cost > min(-solution.log_probability for solution in solutions.values()) + budget.lead:
            break
        expansions += 1
        view = View(text, failure, tuple(taken.past for taken in path))
        limits = replace(budget, tried=budget.tried_later, survivors=budget.survivors_later) if path else budget
        judge = Judge(view)
        survivors = survivors_of(view, judge, scorer, limits, deadline=deadline + GRACE)
        work += judge.work
        cut |= judge.work > budget.work or time.monotonic() > deadline + GRACE
        if not survivors:
            continue
        log_probability, rows, changes = scorer.score(view, survivors)
        ranked = np.argsort(-log_probability)
        pushed = 0
        for number in ranked[:60]:
            survivor = survivors[number]
            rival = float(log_probability[ranked[1] if number == ranked[0] and len(ranked) > 1 else ranked[0]])
            past = Past(survivor.step.name, signature(changes[number]))
            taken = (*path, Taken(survivor, rows[number], float(log_probability[number]), rival, past))
            if survivor.failure is None:
                _keep(solutions, Solution(survivor.text, taken))
            elif pushed < budget.branch and len(taken) < budget.depth and survivor.text not in seen:
                pushed += 1
                order += 1
                seen.add(survivor.text)
                heapq.heappush(queue, (cost - float(log_probability[number]), order, survivor.text, survivor.failure, taken))
    return Found(_best(solutions)[: budget.solutions], not cut, expansions)


def has_code(text: str) -> bool:
    """Whether anything but comments is left: nobody means an empty program."""
    return any(line.strip() and not line.lstrip().startswith("#") for line in text.split("\n"))


def _keep(solutions: dict[str, Solution], solution: Solution) -> None:
    known = solutions.get(solution.text)
    if known is None or known.log_probability < solution.log_probability:
        solutions[solution.text] = solution


def _best(solutions: dict[str, Solution]) -> tuple[Solution, ...]:
    sensible = (solution for solution in solutions.values() if has_code(solution.text))
    return tuple(sorted(sensible, key=lambda solution: -solution.log_probability))
