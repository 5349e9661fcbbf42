"""CPython's verdict on a candidate: does it compile, and if not, where does the parser give up?

Long programs are judged by the stretch of whole top-level statements around the failure, so that the work for one
error does not grow with the program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tutor_app.repair.view import Step, View

MARGIN_LINES = 20
LONG_PROGRAM_LINES = 50
_CLAUSES = ("else", "elif", "except", "finally", ")", "]", "}", "#", "@", '"', "'")


class Failure(NamedTuple):
    """Where and why CPython refuses a text; ``line`` and ``column`` count from 0."""

    message: str
    line: int
    column: int
    type: str = "SyntaxError"


def first_failure(text: str) -> Failure | None:
    """CPython's first complaint about ``text``, or None where it compiles.

    A text that the parser cannot take at all (null bytes, too deep, too large) fails at its start.
    Warnings are the caller's to silence: doing so each time would take longer than compiling.
    """
    try:
        compile(text, "<student>", "exec", dont_inherit=True)
    except SyntaxError as error:
        return Failure(str(error.msg), max((error.lineno or 1) - 1, 0), max((error.offset or 1) - 1, 0), type(error).__name__)
    except (ValueError, MemoryError, RecursionError, OverflowError) as error:
        return Failure(str(error), 0, 0, type(error).__name__)
    return None


class Judge:
    """Judges the texts that steps make of one view."""

    def __init__(self, view: View) -> None:
        self._first, self._last = _stretch(view)
        self._view = view
        self._start = view.starts[self._first]
        self._rest = len(view.text) - min(view.starts[self._last], len(view.text))
        self._whole = (self._first, self._last) == (0, len(view.lines))
        self._beyond: Failure | None = None
        if not self._whole:
            window = view.text[self._start : len(view.text) - self._rest]
            failure = first_failure(window)
            same = failure is not None and (failure.line + self._first, failure.message) == (
                view.failure.line,
                view.failure.message,
            )
            if not same or first_failure(view.text[: self._start]) is not None:
                self._whole = True
            else:
                self._beyond = first_failure(view.text[len(view.text) - self._rest :])

    def failure_after(self, step: Step, text: str) -> Failure | None:
        """The first failure of ``text``, which ``step`` made."""
        if self._whole or step.edits[0][0] < self._start or step.edits[-1][1] > len(self._view.text) - self._rest:
            return first_failure(text)
        window = text[self._start : len(text) - self._rest]
        failure = first_failure(window)
        if failure is not None:
            return failure._replace(line=failure.line + self._first)
        if self._beyond is None:
            return None
        return self._beyond._replace(line=self._beyond.line + self._first + window.count("\n"))


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
