"""What an instructor decides for a class."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from validators.promise.gate import Band


class Pace(StrEnum):
    """What a student needs before the next step opens."""

    AT_ONCE = "at-once"
    WAIT = "wait"
    ATTEMPT = "attempt"
    """Another program than those checked so far on this mistake."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What the instructor decided for the class.

    ``precision`` is the least share of right feedback among the shown (0 to 1), ``helping`` the switch for all help, ``deepest``
    the last step that students may reach: 1 where, 2 kind of mistake, 3 explanation, 4 repair. ``pace`` says what is needed
    between two steps, ``wait`` how many seconds where it is a wait. ``python`` is the class's, such as 3.14; None: the server's.
    ``remarks`` says whether likely mistakes in valid programs are pointed out, ``questions`` whether students can ask. With
    ``attempt_first`` nothing but the place is open before another attempt. ``language`` is what the class's pages speak unless a
    student chooses otherwise; None: what the browser asks for. Of the kinds of mistakes that are ``left_out``, in the order of
    their names, no more than the place is told. Feedback of which the repair is as sure as ``approval`` says waits for a
    teacher's word; None: nothing does. ``engine`` is what finds the fix (:mod:`tutor_app.llm.engines`); None: the server's.
    """

    precision: float = 0.9
    helping: bool = True
    deepest: int = 4
    pace: Pace = Pace.AT_ONCE
    wait: int = 60
    python: str | None = None
    remarks: bool = True
    questions: bool = True
    attempt_first: bool = False
    language: str | None = None
    left_out: tuple[str, ...] = ()
    approval: Band | None = None
    engine: str | None = None
