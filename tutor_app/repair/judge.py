"""CPython's verdict on a candidate: does it compile, and if not, where does the parser give up?

Long programs are judged by the stretch of whole top-level statements around the failure, so that the work for one
error does not grow with the program.
"""

from __future__ import annotations

from dataclasses import replace

from tutor_app.domain import Problem
from tutor_app.slips.view import Step, View
from tutor_app.source.python import first_problem

MARGIN_LINES = 20
LONG_PROGRAM_LINES = 50
_CLAUSES = ("else", "elif", "except", "finally", ")", "]", "}", "#", "@", '"', "'")


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
            same = failure is not None and (failure.line + self._first, failure.message) == (
                view.failure.line,
                view.failure.message,
            )
            if not same or first_problem(view.text[: self._start]) is not None:
                self._whole = True
            else:
                self._beyond = first_problem(view.text[len(view.text) - self._rest :])

    def failure_after(self, step: Step, text: str) -> Problem | None:
        """The first failure of ``text``, which ``step`` made."""
        if self._whole or step.edits[0][0] < self._start or step.edits[-1][1] > len(self._view.text) - self._rest:
            return first_problem(text)
        window = text[self._start : len(text) - self._rest]
        failure = first_problem(window)
        if failure is not None:
            return _below(failure, self._first)
        if self._beyond is None:
            return None
        return _below(self._beyond, self._first + window.count("\n"))


def _below(problem: Problem, lines: int) -> Problem:
    """The problem in a text with so many more lines above."""
    end = problem.end_line
    return replace(problem, line=problem.line + lines, end_line=None if end is None else end + lines)


def _stretch(view: View) -> tuple[int, int]:
    """First line and the line after the last of the top-level statements around the failure."""
    total = len(view.lines)
    if total <= LONG_PROGRAM_LINES:
        return 0, total
    first = max(view.line - MARGIN_LINES, 0)
    while first > 0 and not _starts_statement(view.lines[first]):
        first -= 1
    last = min(view.line + MARGIN_LINES, total)
    while last < total and not _starts_statement(view.lines[last]):
        last += 1
    return first, last


def _starts_statement(line: str) -> bool:
    return bool(line) and not line[0].isspace() and not line.startswith(_CLAUSES)
