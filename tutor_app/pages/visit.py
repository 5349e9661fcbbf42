"""One student's visit: the program in the editor, the attempts so far, what was revealed. Lives in the window's session."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

import streamlit as st

from tutor_app.classroom.store import Link, Policy
from tutor_app.domain import Candidates, ExplanationPart, Feedback, Statement
from tutor_app.pages.comparison import Comparison
from tutor_app.pages.editor import Draft, Jump
from tutor_app.pages.marks import Mark
from tutor_app.process.progress import Watch
from validators.promise.gate import OperatingPoints, rejudge

MOST_TRIES = 200
"""Attempts that a visit remembers."""
MOST_CHARACTERS = 400_000
"""Characters of different programs that it remembers; a longer wait for help never asks for more than four programs."""


class Tutor(Protocol):
    """The flow, as the pages see it."""

    def first(
        self,
        program: str,
        *,
        precision: float | None = None,
        lang: str | None = None,
        python: str | None = None,
        visitor: str | None = None,
        watch: Watch = lambda _: None,
    ) -> Feedback:
        """What the built-in engine says of ``program``, with the verdict at the target ``precision``."""

    def unfinished(self, first: Feedback) -> bool:
        """Whether there is more to come."""

    def last(
        self, first: Feedback, *, precision: float | None = None, lang: str | None = None, watch: Watch = lambda _: None
    ) -> Feedback:
        """What a language model makes of it."""

    def judged(self, feedback: Feedback, *, precision: float) -> Feedback:
        """``feedback`` of an earlier check with the verdict of today, at the target ``precision``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """One check: its ``feedback`` is None where we failed or the student ``stopped`` it.

    ``number`` is the store's, None where nothing was stored, or not yet; ``begun`` is what it will be. ``unkept`` is the number
    of the store's outage in which it could not be stored. ``program`` is empty where it was refused, or ``forgotten``.
    """

    program: str
    at: datetime
    feedback: Feedback | None
    number: int | None = None
    stopped: bool = False
    begun: int | None = None
    unkept: int | None = None
    forgotten: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A text that was not taken: ``name`` of what is said of it, its ``size`` and what it says that it is encoded as.

    The text itself is not kept.
    """

    name: str
    size: int
    encoding: str = ""


@dataclass(slots=True, kw_only=True)
class Visit:
    """What the page must remember between two clicks."""

    name: str = field(default_factory=lambda: uuid.uuid4().hex)
    window: str = ""
    """The browser window's own word, which survives a reload; empty until it was heard."""
    program: str = ""
    version: int = 0
    jump: Jump = field(default_factory=Jump)
    tries: list[Try] = field(default_factory=list)
    """The attempts, as many as are remembered; all but the newest without the candidates and what speaks for them."""
    dropped: int = 0
    """How many older ones are not remembered at all."""
    repair_open: bool = False
    undo: str | None = None
    notice: str = ""
    """Message to announce once, such as ``repair-used``."""
    refused: Refused | None = None
    """The text that the student wanted to bring last, where it was not taken."""
    uploads: int = 0
    """How many files were uploaded."""
    waits: int = 0
    """How many waits for a next step are over."""
    placed: str = ""
    """The text that the server last put into the editor."""
    opinions: dict[int, bool] = field(default_factory=dict)
    links: dict[int, Link] = field(default_factory=dict)
    compared: dict[tuple[str, str], Comparison] = field(default_factory=dict)
    """What differs between two programs of the history, as long as it is shown."""
    following: int = 0
    """Number of the job from which more is to come; 0 where nothing is."""
    told: tuple[int, str] = (0, "")
    """The attempt, by its count, whose words were asked for in another language last, and that language."""
    asked: bool = False
    """Whether the program is to be checked without a click."""
    taken: int = 0
    """Number of the job that the newest attempt came from."""

    @property
    def session(self) -> str:
        """Whose jobs are ours."""
        return self.window or self.name

    @property
    def count(self) -> int:
        """How many attempts there were."""
        return self.dropped + len(self.tries)

    @property
    def draft(self) -> Draft:
        """What the editor gets."""
        return Draft(text=self.placed, epoch=self.name, version=self.version, jump=self.jump)

    @property
    def last(self) -> Try | None:
        """The newest attempt."""
        return self.tries[-1] if self.tries else None

    def put(self, program: str) -> None:
        """Replace the text in the editor."""
        self.refused = None
        self.program = self.placed = program.replace("\r\n", "\n").replace("\r", "\n")
        self.version += 1

    def go_to(self, mark: Mark) -> None:
        """Move the editor's cursor to the place of a mistake."""
        spot = mark.first
        self.jump = Jump(count=self.jump.count + 1, number=mark.number, line=spot.line, column=spot.column)

    def add(self, attempt: Try) -> None:
        """Put down an attempt; those before it forget what is not needed any more."""
        if self.tries:
            self.tries[-1] = _superseded(self.tries[-1])
        self.tries.append(attempt)
        surplus = max(len(self.tries) - MOST_TRIES, 0)
        self.dropped += surplus
        del self.tries[:surplus]
        self._forget_programs()

    def _forget_programs(self) -> None:
        known = {self.tries[-1].program}
        left = MOST_CHARACTERS - len(self.tries[-1].program)
        for index in reversed(range(len(self.tries) - 1)):
            item = self.tries[index]
            left -= 0 if item.program in known else len(item.program)
            if left < 0:
                self.tries[index] = _forgotten(item)
            known.add(item.program)

    def take(self, job: int, attempt: Try) -> None:
        """Put down what a job came to; its later word takes the place of its earlier one."""
        if self.taken != job:
            self.add(attempt)
            self.repair_open = False
        elif self.tries[-1] is not attempt:
            same = _repaired(self.tries[-1]) == _repaired(attempt)
            self.tries[-1] = attempt
            self.repair_open = self.repair_open and same
        self.taken = job


def current() -> Visit:
    """This browser window's visit."""
    visit: Visit = st.session_state.setdefault("visit", Visit())
    return visit


def under(policy: Policy, feedback: Feedback) -> Feedback:
    """``feedback`` with all help withheld where the instructor has switched it off."""
    verdict = feedback.verdict
    if policy.helping or verdict is None:
        return feedback
    closed = OperatingPoints.closed(policy.precision)
    return replace(feedback, verdict=rejudge(verdict, feedback.evidence, closed, helping=False))


def needed(feedback: Feedback) -> Feedback:
    """What pages show of ``feedback``: the best repair, and no claims. Those are for the checks, and may be thousands."""
    found, told = feedback.candidates, feedback.explanation
    explanation = None if told is None else replace(told, parts=tuple(map(_plainly, told.parts)))
    return replace(feedback, candidates=replace(found, repairs=found.repairs[:1]), explanation=explanation)


def _plainly(part: ExplanationPart) -> ExplanationPart:
    said = tuple(Statement(text=statement.text) for statement in part.explanation)
    return replace(part, where=Statement(text=part.where.text), kind=Statement(text=part.kind.text), explanation=said)


def _superseded(attempt: Try) -> Try:
    """What is asked of an attempt once there is a newer one: its outcome, its mistakes, its program."""
    feedback = attempt.feedback
    if feedback is None:
        return attempt
    return replace(attempt, feedback=replace(feedback, program=attempt.program, candidates=Candidates(), evidence=None))


def _forgotten(attempt: Try) -> Try:
    feedback = None if attempt.feedback is None else replace(attempt.feedback, program="")
    return replace(attempt, program="", feedback=feedback, forgotten=True)


def _repaired(attempt: Try) -> str | None:
    repair = None if attempt.feedback is None else attempt.feedback.repair
    return None if repair is None else repair.text
