"""Which steps of help may be opened: what the instructor wants between two steps, a wait or another attempt.

Decided on the server from the visit's attempts; a step that may not be opened is not sent. Another attempt changes code near a
mistake: neither comments nor blank lines nor another number are one, nor is a fix of ours, nor what was tried before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tutor_app.classroom.store import Pace, Policy
from tutor_app.domain import Feedback
from tutor_app.pages.essence import near
from tutor_app.pages.visit import Try


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """``step`` is the last one that is open; ``due`` is when the next opens by the steady clock, None where time opens none."""

    step: int
    due: float | None = None


def opened(tries: Sequence[Try], policy: Policy, now: float) -> Opened:
    """The steps that are open after these attempts, at the time ``now`` of the steady clock."""
    same = on_one_mistake(tries)
    tried = {place for attempt in same if (place := _near_mistakes(attempt)) is not None} if _counted(policy) else set()
    if policy.attempt_first and len(tried) < 2:
        return Opened(step=min(1, policy.deepest))
    if policy.pace is Pace.AT_ONCE:
        return Opened(step=policy.deepest)
    if policy.pace is Pace.ATTEMPT:
        return Opened(step=min(max(len(tried), 1), policy.deepest))
    began = same[0].since if same else now
    step = min(1 + int(now - began) // max(policy.wait, 1), policy.deepest)
    return Opened(step=step, due=began + step * policy.wait if step < policy.deepest else None)


def _counted(policy: Policy) -> bool:
    """Whether attempts are needed for anything."""
    return policy.attempt_first or policy.pace is Pace.ATTEMPT


def on_one_mistake(tries: Sequence[Try]) -> list[Try]:
    """The last attempts that were about the same mistake, oldest first. What failed or was stopped says nothing."""
    answered = [(attempt, attempt.feedback) for attempt in tries if attempt.feedback is not None]
    first = len(answered) - 1
    while first > 0 and _same_mistake(answered[first - 1][1], answered[first][1]):
        first -= 1
    return [attempt for attempt, _ in answered[max(first, 0) :]]


def _same_mistake(one: Feedback, two: Feedback) -> bool:
    """Whether Python says the same of both programs, or the repairs correct a mistake of the same kind."""
    if not (one.diagnosis.repairable and two.diagnosis.repairable):
        return False
    first, second = one.diagnosis.problem, two.diagnosis.problem
    same = first is not None and second is not None and first.message == second.message
    return same or bool(_kinds(one) & _kinds(two))


def _kinds(feedback: Feedback) -> set[str]:
    return {part.misconception for part in feedback.explanation.parts} if feedback.explanation else set()


def _near_mistakes(attempt: Try) -> bytes | None:
    """The code around the mistakes of an attempt, by which attempts at them are told apart; None for what is no attempt."""
    feedback = attempt.feedback
    if feedback is None or attempt.forgotten or attempt.used:
        return None
    problem, told = feedback.diagnosis.problem, feedback.explanation
    lines = {part.line for part in told.parts} if told else set()
    return near(attempt.program, frozenset(lines if problem is None else {*lines, problem.line}))
