"""Which steps of help are open to a student: what the instructor wants between two steps, a wait or another attempt.

Decided on the server from the visit's attempts; a step that is not open is not sent.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from hashlib import sha256

from tutor_app.classroom.store import Pace, Policy
from tutor_app.domain import Feedback
from tutor_app.pages.visit import Try

_TOKEN = re.compile(
    r"""(?P<comment>\#[^\n]*)
    |(?P<line>\n\s*)
    |\"{3}(?:[^\\"]|\\(?:.|\Z)|"(?!""))*+(?:\"{3}|\Z)
    |'{3}(?:[^\\']|\\(?:.|\Z)|'(?!''))*+(?:'{3}|\Z)
    |"(?:[^\\\n"]|\\(?:.|\Z))*+"?
    |'(?:[^\\\n']|\\(?:.|\Z))*+'?
    |\w+
    |\S""",
    re.DOTALL | re.VERBOSE,
)
"""Tokens enough to tell code from comments, and never a second look at a character: a quote that is not closed ends with its
line, or with the program where it is threefold, and nothing is tried again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """``step`` is the last one that is open; ``due`` is when the next opens, None where time alone opens none."""

    step: int
    due: datetime | None = None


def opened(tries: Sequence[Try], policy: Policy, now: datetime) -> Opened:
    """The steps that are open after these attempts, at the time ``now``."""
    if policy.pace is Pace.AT_ONCE:
        return Opened(step=policy.deepest)
    same = on_one_mistake(tries)
    if policy.pace is Pace.ATTEMPT:
        programs = {_essence(program) for program in {attempt.program for attempt in same if not attempt.forgotten}}
        return Opened(step=min(max(len(programs), 1), policy.deepest))
    began = same[0].at if same else now
    step = min(1 + max(int((now - began).total_seconds()), 0) // max(policy.wait, 1), policy.deepest)
    return Opened(step=step, due=began + timedelta(seconds=step * policy.wait) if step < policy.deepest else None)


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


@lru_cache(maxsize=128)
def _essence(program: str) -> bytes:
    """A digest of the program's tokens and indentation: what is left out of it is no change."""
    digest, line = sha256(), ""
    for found in _TOKEN.finditer(f"\n{program}"):
        match found.lastgroup:
            case "comment":
                pass
            case "line":
                line = "\n" + found[0].rpartition("\n")[2]
            case _:
                digest.update(f"{line}\0{found[0]}".encode(errors="surrogatepass"))
                line = ""
    return digest.digest()
