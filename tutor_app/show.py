"""Feedback as a person reads it in a terminal: only what the verdict allows."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from tutor_app.domain import Feedback, Problem
from tutor_app.glossary import meanings
from tutor_app.localisation import Texts
from tutor_app.record import Status, reason, status
from tutor_app.source.edits import changed

_STYLES = {"-": "red", "+": "green", "@": "cyan"}


def show(feedback: Feedback, console: Console) -> None:
    """Print the feedback on ``console``, in the terms of :mod:`tutor_app.record`."""
    match status(feedback):
        case Status.VALID:
            console.print("Python can read this program: there is nothing to fix.")
        case Status.REJECTED:
            console.print(f"Not examined: {reason(feedback)}.")
        case Status.SHOWN:
            _sure(feedback, "The repair:", console)
        case Status.WITHHELD | Status.UNFIXED:
            if feedback.shown_parts:
                _sure(feedback, "What that changes:", console)
                console.print()
            _fallback(feedback, console)


def _sure(feedback: Feedback, title: str, console: Console) -> None:
    """The parts that are shown, and what they change."""
    for part in feedback.shown_parts:
        console.print(Text(part.where.text, style="bold"))
        console.print(part.kind.text)
        for statement in part.explanation:
            console.print(statement.text)
        console.print(Text(part.rule, style="italic"))
        console.print()
    _words(feedback, console)

    console.print(Text(title, style="bold"))
    for line in _diff(feedback.program, changed(feedback.program, feedback.shown_edits)):
        console.print(Text(line, style=_STYLES.get(line[:1], "")))


def _words(feedback: Feedback, console: Console) -> None:
    """Words of the classroom that the parts use and do not explain themselves."""
    lang = feedback.explanation.lang if feedback.explanation else "en"
    sentences = [sentence for found in meanings(feedback.shown_parts, lang) for sentence in found]
    if sentences:
        console.print(Text(Texts("pages", lang)("words-used") + ":", style="bold"))
        for sentence in sentences:
            console.print(sentence)
        console.print()


def _diff(before: str, after: str) -> Iterator[str]:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), n=1, lineterm="")
    return (line for line in lines if not line.startswith(("---", "+++")))


def _fallback(feedback: Feedback, console: Console) -> None:
    rest = " of the rest" if feedback.shown_parts else ""
    console.print(f"No explanation{rest}: {reason(feedback)}.")
    problem = feedback.diagnosis.problem
    if problem is None:
        return
    console.print(f"Python stops at line {problem.line}: {problem.type}: {problem.message}")
    for line in _excerpt(feedback.program, problem):
        console.print(line)


def _excerpt(program: str, problem: Problem) -> Iterator[str]:
    lines = program.splitlines()
    if problem.line > len(lines):
        return
    text = lines[problem.line - 1].expandtabs(1)
    yield f"    {text}"
    if problem.column is not None:
        yield f"    {' ' * (problem.column - 1)}^"
