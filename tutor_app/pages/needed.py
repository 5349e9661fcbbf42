"""What pages get of feedback: what the instructor lets them have, and no more than they need."""

from __future__ import annotations

from dataclasses import replace

from tutor_app.classroom.store import Policy
from tutor_app.domain import ExplanationPart, Feedback, Statement
from validators.promise.gate import OperatingPoints, rejudge, without


def under(policy: Policy, feedback: Feedback) -> Feedback:
    """``feedback`` without the help that the instructor has switched off, for all mistakes or for those of some kinds."""
    verdict = feedback.verdict
    if verdict is None:
        return feedback
    if not policy.helping:
        closed = OperatingPoints.closed(policy.precision)
        return replace(feedback, verdict=rejudge(verdict, feedback.evidence, closed, helping=False))
    numbers = left_out(policy, feedback)
    return replace(feedback, verdict=without(verdict, feedback.evidence, numbers)) if numbers else feedback


def left_out(policy: Policy, feedback: Feedback) -> list[int]:
    """The numbers of the parts of ``feedback`` whose kind of mistake the instructor has left out."""
    told = () if feedback.explanation is None else feedback.explanation.parts
    judged = 0 if feedback.verdict is None else len(feedback.verdict.parts)
    return [number for number, part in enumerate(told[:judged]) if part.misconception in policy.left_out]


def needed(feedback: Feedback) -> Feedback:
    """What pages show of ``feedback``: the best repair, and no claims. Those are for the checks, and may be thousands."""
    found, told = feedback.candidates, feedback.explanation
    explanation = None if told is None else replace(told, parts=tuple(map(_plainly, told.parts)))
    return replace(feedback, candidates=replace(found, repairs=found.repairs[:1]), explanation=explanation)


def _plainly(part: ExplanationPart) -> ExplanationPart:
    said = tuple(Statement(text=statement.text) for statement in part.explanation)
    return replace(part, where=Statement(text=part.where.text), kind=Statement(text=part.kind.text), explanation=said)
