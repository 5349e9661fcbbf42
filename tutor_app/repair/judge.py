"""CPython's verdict on a candidate: does it compile, and if not, where does the parser give up?

Long programs are judged by the stretch of whole top-level statements around the failure, so that the work for one
error does not grow with the program.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from tutor_app.domain import Problem
from tutor_app.slips.view import Step, View
from tutor_app.source.problems import ProblemKind, kind_of, renumbered
from tutor_app.source.python import first_problem

MARGIN_LINES = 20
LONG_PROGRAM_LINES = 50
CORE_LINES = 2
"""Lines before and behind the failure that are looked at first."""
CORE_SHARE = 1.5
"""How many times longer the text must be for that to be worthwhile."""
TRIAL = 360
"""What trying a step costs besides parsing, in characters that the parser reads in that time."""
OPEN = frozenset(
    {ProblemKind.NEVER_CLOSED, ProblemKind.UNTERMINATED_TRIPLE_STRING, ProblemKind.UNEXPECTED_END, ProblemKind.TOO_COMPLEX}
)
"""Problems that may turn out differently once more of the text is read."""
_CLAUSES = ("else", "elif", "except", "finally", ")", "]", "}", "#", '"', "'")


class Judge:
    """Judges the texts that steps make of one view."""

    def __init__(self, view: View) -> None:
        self._first, self._last = _stretch(view)
        self._view = view
        self._start = view.starts[self._first]
        self._rest = len(view.text) - min(view.starts[self._last], len(view.text))
        self._whole = (self._first, self._last) == (0, len(view.lines))
        self._beyond: Problem | None = None
        if not self._whole:
            window = view.text[self._start : len(view.text) - self._rest]
            failure = first_problem(window)
            if not _same(failure, self._first, view.failure) or first_problem(view.text[: self._start]) is not None:
                self._whole = True
            else:
                self._beyond = first_problem(view.text[len(view.text) - self._rest :])
        stretch = (0, len(view.lines)) if self._whole else (self._first, self._last)
        self._core = None if self._beyond else _core(view, *stretch)
        self.work = 0
        """What has been done so far: characters that the parser was given, and :data:`TRIAL` for each step."""

    def failure_after(self, step: Step, text: str) -> Problem | None:
        """The first failure of ``text``, which ``step`` made."""
        self.work += TRIAL
        if self._core is not None:
            self.work += len(text) - self._core.start - self._core.rest
            told, failure = self._core.failure_after(step, text)
            if told:
                return failure
        if self._whole or step.edits[0][0] < self._start or step.edits[-1][1] > len(self._view.text) - self._rest:
            return self._failure_of(text)
        window = text[self._start : len(text) - self._rest]
        failure = self._failure_of(window)
        if failure is not None and kind_of(failure) is ProblemKind.UNTERMINATED_TRIPLE_STRING:
            return self._failure_of(text)  # it takes in all below, up to the next triple quotes
        if failure is not None:
            return _below(failure, self._first)
        if self._beyond is None:
            return None
        return _below(self._beyond, self._first + window.count("\n"))

    def _failure_of(self, text: str) -> Problem | None:
        self.work += len(text)
        return first_problem(text)


class _Core(NamedTuple):
    """A few statements around the failure, with nothing wrong above and below them.

    What is wrong inside, before their last line of code, is wrong in the same way in the longer text.
    """

    start: int
    rest: int
    """Characters behind."""
    first: int
    """Lines above."""
    free: tuple[int, int]
    """The stretch that a step may change: all but the first line and the last one of code, by which the rest is told apart."""
    kept: int
    """Line feeds from the last line of code on."""

    def failure_after(self, step: Step, text: str) -> tuple[bool, Problem | None]:
        """Whether the first failure of the longer text can be told from these statements, and if so, that of their own."""
        if step.edits[0][0] < self.free[0] or step.edits[-1][1] >= self.free[1]:
            return False, None
        return self.first_failure(text)

    def first_failure(self, text: str) -> tuple[bool, Problem | None]:
        """The same for a text that a step within made, or for the text itself."""
        window = text[self.start : len(text) - self.rest]
        failure = first_problem(window)
        if failure is None:
            return True, None
        settled = max(failure.line, failure.end_line or 0) <= window.count("\n") - self.kept and kind_of(failure) not in OPEN
        if not settled:
            return False, None
        return True, _below(failure, self.first)


def _core(view: View, first: int, last: int) -> _Core | None:
    """The core of the lines from ``first`` to before ``last``; None where there is none."""
    low, high = _grown(view, view.line - CORE_LINES, view.line + 1 + CORE_LINES, first, last)
    code = next((line for line in range(high - 1, view.line, -1) if view.is_code(line)), None)
    if code is None or (high - low) * CORE_SHARE > last - first:
        return None
    ends = [min(view.starts[line], len(view.text)) for line in (first, low, high, last)]
    free = view.starts[low + 1], view.starts[code]
    kept = view.text.count("\n", free[1], ends[2])
    core = _Core(ends[1], len(view.text) - ends[2], low, free, kept)
    told, failure = core.first_failure(view.text)
    if not told or not _same(failure, 0, view.failure):
        return None
    alone = all(first_problem(view.text[a:b]) is None for a, b in (ends[:2], ends[2:]))
    return core if alone else None


def _below(problem: Problem, lines: int) -> Problem:
    """The problem in a text with so many more lines above."""
    end = None if problem.end_line is None else problem.end_line + lines
    return replace(problem, message=renumbered(problem.message, lines), line=problem.line + lines, end_line=end)


def _same(problem: Problem | None, lines: int, whole: Problem) -> bool:
    """Whether the problem, with so many more lines above, is that of the whole program."""
    below = None if problem is None else _below(problem, lines)
    return below is not None and (below.line, below.message) == (whole.line, whole.message)


def _stretch(view: View) -> tuple[int, int]:
    """First line and the line after the last of the top-level statements around the failure."""
    total = len(view.lines)
    if total <= LONG_PROGRAM_LINES:
        return 0, total
    return _grown(view, view.line - MARGIN_LINES, view.line + MARGIN_LINES, 0, total)


def _grown(view: View, first: int, last: int, least: int, most: int) -> tuple[int, int]:
    """The lines with those before and behind, up to where statements of the top level start."""
    first, last = max(first, least), min(last, most)
    while first > least and not _starts_statement(view, first):
        first -= 1
    while last < most and not _starts_statement(view, last):
        last += 1
    return first, last


def _starts_statement(view: View, line: int) -> bool:
    """Whether a statement of the top level starts on the line; with a decorator above, it started there."""
    text, above = view.lines[line], view.previous_code(line)
    plain = bool(text) and not text[0].isspace() and not text.startswith(_CLAUSES)
    return plain and (above is None or not view.lines[above].startswith("@"))
