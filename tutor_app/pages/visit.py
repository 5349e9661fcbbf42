"""One student's visit: the program in the editor, the attempts so far, what was revealed. Lives in the window's session."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

import streamlit as st
import structlog

from tutor_app.domain import Feedback, Problem
from tutor_app.pages.editor import Draft
from tutor_app.store import Link, Policy, Store
from validators.gate import OperatingPoint, judge

_LOG = structlog.get_logger(__name__)


class Tutor(Protocol):
    """The flow, as the pages see it."""

    def feedback(self, program: str, *, precision: float | None = None, lang: str = "en") -> Feedback:
        """Everything found out about ``program``, with the verdict at the target ``precision``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """One check: its ``feedback`` is None where we failed. ``number`` is the store's, None where nothing was stored."""

    program: str
    at: datetime
    feedback: Feedback | None
    number: int | None = None


@dataclass(slots=True, kw_only=True)
class Visit:
    """What the page must remember between two clicks."""

    name: str = field(default_factory=lambda: uuid.uuid4().hex)
    program: str = ""
    version: int = 0
    jump: tuple[int, int] = (0, 1)
    tries: list[Try] = field(default_factory=list)
    repair_open: bool = False
    undo: str | None = None
    notice: str = ""
    """Message to announce once, such as ``repair-used``."""
    placed: str = ""
    """The text that the server last put into the editor."""
    opinions: dict[int, bool] = field(default_factory=dict)
    links: dict[int, Link] = field(default_factory=dict)

    @property
    def draft(self) -> Draft:
        """What the editor gets."""
        return Draft(text=self.placed, epoch=self.name, version=self.version, jump=self.jump)

    @property
    def last(self) -> Try | None:
        """The newest attempt."""
        return self.tries[-1] if self.tries else None

    @property
    def problem(self) -> Problem | None:
        """What the editor marks: Python's complaint about the program as it was checked."""
        last = self.last
        return None if last is None or last.feedback is None or last.program != self.program else last.feedback.diagnosis.problem

    def put(self, program: str) -> None:
        """Replace the text in the editor."""
        self.program = self.placed = program.replace("\r\n", "\n").replace("\r", "\n")
        self.version += 1

    def go_to(self, line: int) -> None:
        """Move the editor's cursor to ``line``."""
        self.jump = (self.jump[0] + 1, line)

    def check(self, tutor: Tutor, store: Store, lang: str) -> None:
        """Ask the tutor about the program as it is now. Never raises: our failure is an attempt without feedback."""
        policy = store.policy()
        feedback, number = None, None
        try:
            feedback = under(policy, tutor.feedback(self.program, precision=policy.precision, lang=lang))
            number = store.record(self.name, feedback)
        except Exception:  # the page must stay alive and say so, whatever failed below it
            _LOG.exception("check-failed")
        self.tries.append(Try(program=self.program, at=datetime.now().astimezone(), feedback=feedback, number=number))
        self.repair_open = False


def current() -> Visit:
    """This browser window's visit."""
    visit: Visit = st.session_state.setdefault("visit", Visit())
    return visit


def under(policy: Policy, feedback: Feedback) -> Feedback:
    """``feedback`` with all help withheld where the instructor has switched it off."""
    if policy.helping or feedback.verdict is None:
        return feedback
    closed = OperatingPoint(target=policy.precision, threshold=None)
    return replace(feedback, verdict=judge(feedback.evidence, feedback.confidence, closed, helping=False))
