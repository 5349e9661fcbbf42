"""One student's visit: the program in the editor, the attempts so far, what was revealed. Lives in the window's session."""

from __future__ import annotations

import time
import uuid
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

import streamlit as st

from tutor_app.classroom.approvals import Approval
from tutor_app.classroom.questions import Question
from tutor_app.classroom.quotas import Standing
from tutor_app.classroom.store import Link, Policy, Store
from tutor_app.domain import Candidates, Depth, Edit, Feedback, Nature
from tutor_app.pages.brought import Refused, Replaced
from tutor_app.pages.editor import Draft, Jump
from tutor_app.pages.essence import same_program
from tutor_app.pages.member import Member
from tutor_app.pages.mended import Mended, mended
from tutor_app.pages.readers import Reader
from tutor_app.process.progress import Watch
from tutor_app.source.comparison import Comparison
from tutor_app.source.spots import Spot, written
from tutor_app.source.text import with_line_feeds

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
        class_id: int | None = None,
        watch: Watch = lambda _: None,
    ) -> Feedback:
        """What the built-in engine says of ``program``, with the verdict at the target ``precision`` for the class."""

    def unfinished(self, first: Feedback, engine: str | None = None) -> bool:
        """Whether there is more to come from this engine; None: from the server's."""

    def last(
        self,
        first: Feedback,
        *,
        precision: float | None = None,
        lang: str | None = None,
        class_id: int | None = None,
        engine: str | None = None,
        watch: Watch = lambda _: None,
    ) -> Feedback:
        """What a language model makes of it."""

    def judged(self, feedback: Feedback, *, precision: float, class_id: int | None = None) -> Feedback:
        """``feedback`` of an earlier check with the verdict of today, at the target ``precision``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """One check: its ``feedback`` is None where we failed or the student ``stopped`` it.

    ``number`` is the store's, None where nothing was stored, or not yet; ``begun`` is what it will be. ``unkept`` is the number
    of the store's outage in which it could not be stored, None also where it was not to be. ``program`` is empty where it was
    refused, or ``forgotten``. ``used`` says that the program is what a fix of ours made of it. ``lang`` and ``policy`` are what
    it was checked in and under.
    """

    program: str
    at: datetime
    feedback: Feedback | None
    number: int | None = None
    stopped: bool = False
    begun: int | None = None
    unkept: int | None = None
    forgotten: bool = False
    used: bool = False
    lang: str = ""
    policy: Policy | None = None
    visit: str = ""
    """The visit that it was made in."""
    student: int | None = None
    """Who made it, where that is a student of a class."""
    held: Approval | None = None
    """What became of feedback that waits, or waited, for a teacher's word."""
    model: Standing | None = None
    """What was left of the quota for language models, where one was to be asked and there is such a quota."""
    since: float = field(default_factory=time.monotonic, compare=False)
    """When it was made by the steady clock, which nobody sets: waits count from it, while ``at`` is for people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A student's questions, the oldest first, as they were ``at`` a time of the steady clock; of which ``student``."""

    student: int
    at: float
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """A fix of ours that is in the editor: the ``attempt`` that it was for, what became of its program, by which edits.

    ``rule`` is what there is to learn from it.
    """

    attempt: Try
    after: str
    edits: tuple[Edit, ...]
    rule: str


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
    before: set[str] = field(default_factory=set)
    """Names of visits of this window whose checks this one took up."""
    hints: dict[str, Depth] = field(default_factory=dict)
    """How deep the student opened the help with each kind of mistake in this program; kept from attempt to attempt."""
    seen: set[str] = field(default_factory=set)
    """The kinds of mistakes of this program whose fix the student has seen."""
    mended: Mended = field(default_factory=Mended)
    """What the student mended alone since the attempt before."""
    undo: Used | None = None
    """The fix that is in the editor, as long as it can be taken back."""
    replaced: list[Replaced] = field(default_factory=list)
    """Texts that other buttons put in the place of the student's, with ways back; an example's comes first."""
    helped: set[tuple[str, str]] = field(default_factory=set)
    """Programs for which a fix was seen before the next check, with the kinds of mistakes that it mends."""
    asking: str = ""
    """The program that a person is to be asked about."""
    asked: bool = False
    """Whether the program is to be checked. A click is kept until then: its run may be cut short by the next one."""
    again: bool = False
    """Whether the program had been checked by a server that was lost since."""
    joined: bool = False
    """Whether the student has just joined a class in this window."""
    notice: str = ""
    """The name of the text to announce, such as ``repair-used``; empty where something else is news, or nothing is."""
    notices: int = 0
    """How many messages there were, so that the same one is announced again."""
    refused: Refused | None = None
    """The text that the student wanted to bring last, where it was not taken."""
    uploads: int = 0
    """How many files were uploaded."""
    placed: str = ""
    """The text that the server last put into the editor."""
    opinions: dict[int, bool | None] = field(default_factory=dict)
    """By attempt: whether the student found its feedback helpful, as far as that could be kept; None where they did not say."""
    links: dict[int, Link] = field(default_factory=dict)
    compared: dict[tuple[str, str], Comparison] = field(default_factory=dict)
    """What differs between two programs of the history, as long as it is shown."""
    following: int = 0
    """Number of the job from which more is to come; 0 where nothing is."""
    told: tuple[int, str] = (0, "")
    """The attempt, by its count, whose words were asked for in another language last, and that language."""
    taken: int = 0
    """Number of the job that the newest attempt came from."""
    member: Member = field(default_factory=Member)
    """Whose page it is, as it was drawn last."""
    code: str = ""
    """The class that the address or the student asked for."""
    wrong: str = ""
    """A code that no class has."""
    spent: set[str] = field(default_factory=set)
    """What was taken out of the address: a browser says it once more with what was asked for before it heard of that."""
    assignment: str = ""
    """The assignment that the address asked for, by its number."""
    checks: Standing | None = None
    """What was left of the quota for checks at the last click, where there is such a quota."""
    reader: Reader | None = None
    """The language model of which the page said that it reads programs, as it was drawn last."""
    heard: Heard | None = None
    """What the student asked a teacher, and when that was looked up last."""
    sent: str = ""
    """What became of the last question to a teacher, as the name of a text; empty where nothing is to be said."""

    @property
    def session(self) -> str:
        """Whose jobs are ours."""
        return self.window or self.name

    @property
    def names(self) -> frozenset[str]:
        """By which the store knows what was done here."""
        return frozenset({self.name, self.session} | self.before - {""})

    def policy(self, store: Store) -> Policy:
        """What holds for the student of the page."""
        return self.member.policy(store)

    @property
    def count(self) -> int:
        """How many attempts there were."""
        return self.dropped + len(self.tries)

    @property
    def draft(self) -> Draft:
        """What the editor gets."""
        changed = written(self.undo.edits, self.undo.after) if self.undo is not None and self.uses_fix else ()
        return Draft(text=self.placed, epoch=self.name, version=self.version, jump=self.jump, changed=changed)

    @property
    def last(self) -> Try | None:
        """The newest attempt."""
        return self.tries[-1] if self.tries else None

    @property
    def number(self) -> int | None:
        """The newest attempt's in the store; None where nothing was stored of it, or nothing more is to be."""
        return None if self.last is None or not self.member.stored else self.last.number

    @property
    def opinion(self) -> bool | None:
        """Whether the student found the newest attempt's feedback helpful; None where they have not said, or it was not kept."""
        return None if self.number is None else self.opinions.get(self.number)

    @property
    def uses_fix(self) -> bool:
        """Whether the program is what a fix of ours made of it."""
        return self.undo is not None and self.program == self.undo.after

    @property
    def stale(self) -> bool:
        """Whether the program was changed since the last check. Of a refused text nothing is held that could be compared."""
        last = self.last
        if last is None or not self.program.strip() or (last.feedback and last.feedback.diagnosis.nature is Nature.REFUSED):
            return False
        return self.program.rstrip() != last.program.rstrip()

    @property
    def wanted(self) -> bool:
        """Whether the program is to be checked, for whatever reason."""
        return self.asked or self.again or self.joined

    def ask(self) -> None:
        """Have the program checked."""
        self.asked = True

    def dismiss(self) -> None:
        """Have nothing checked that was asked for."""
        self.asked = self.again = self.joined = False

    def begin(self) -> None:
        """A check begins: what was said before it is over, but for a fix that is in the program."""
        self.dismiss()
        self.refused, self.sent = None, ""
        self.undo = self.undo if self.uses_fix else None
        self.notice = ""
        if self.undo:
            self.tell("repair-used")

    def tell(self, notice: str) -> None:
        """Announce what has come of a click, by the name of a text."""
        self.notice = notice
        self.notices += 1

    def put(self, program: str) -> None:
        """Replace the text in the editor."""
        self.refused = None
        self.program = self.placed = with_line_feeds(program)
        self.version += 1

    def take_back(self) -> None:
        """Put back the program that a fix was used on, and what its check came to; the check of the fix is no attempt."""
        used, self.undo = self.undo, None
        if used is None:
            return
        if len(self.tries) > 1 and self.tries[-1].used and self.tries[-2].at == used.attempt.at:
            self.tries[-2:] = [used.attempt]
        self.mended, self.following = Mended(), 0
        self.put(used.attempt.program)

    def go_to(self, spot: Spot, number: int = 0) -> None:
        """Move the editor's cursor to ``spot``, or to where the mark with this ``number`` has moved since."""
        self.jump = Jump(count=self.jump.count + 1, number=number, line=spot.line, column=spot.column)

    def add(self, attempt: Try) -> None:
        """Put down an attempt; those before it forget what is not needed any more. A stored one again is no new one."""
        last = self.last
        if last is not None and last.number is not None and last.program.rstrip() == attempt.program.rstrip() != "":
            self.tries[-1] = replace(attempt, at=last.at, since=last.since)
            return
        if self.tries:
            self.tries[-1] = _superseded(self.tries[-1])
        self.tries.append(attempt)
        surplus = max(len(self.tries) - MOST_TRIES, 0)
        self.dropped += surplus
        del self.tries[:surplus]
        self._forget_programs()

    def revise(self, later: Try) -> None:
        """Put what is known by now of the newest attempt in its place; that is news, and what was announced before is not."""
        self.tries[-1] = later
        self.notice = ""

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
        self.before.add(attempt.visit)
        if self.taken != job:
            self.add(attempt)
            self._go_on(attempt.feedback, anew=True)
        elif self.tries[-1] != (later := replace(attempt, at=self.tries[-1].at, since=self.tries[-1].since)):
            anew = _repaired(self.tries[-1]) != _repaired(attempt)
            self.revise(later)
            self._go_on(attempt.feedback, anew=anew)
        self.taken = job

    def _go_on(self, after: Feedback | None, *, anew: bool) -> None:
        """See what was mended. Help that was opened stays so, but for fixes where there are new ones, and in another program."""
        before = next((item.feedback for item in reversed(self.tries[:-1]) if item.feedback is not None), None)
        self.mended = Mended()
        if before is not None:
            self.helped.update((before.program, kind) for kind in self.seen)
        if after is None:
            return
        if before is not None and same_program(before.program, after.program):
            self.mended = mended(before, after, self.seen)
        elif anew:
            self.hints, self.seen = {}, set()
        if anew:
            self.hints = {kind: min(depth, Depth.EXPLANATION) for kind, depth in self.hints.items()}


def current() -> Visit:
    """This browser window's visit."""
    visit: Visit = st.session_state.setdefault("visit", Visit())
    return visit


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
