"""Feedback as a person reads it in a terminal: only what the verdict allows, and nothing that would steer the terminal."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from tutor_app.commands.record import Status, reason, status
from tutor_app.commands.terminal import printable, said
from tutor_app.domain import Feedback, Problem
from tutor_app.explain.glossary import meanings
from tutor_app.explain.localisation import Texts
from tutor_app.source.edits import changed

_STYLES = {"-": "red", "+": "green", "@": "cyan"}


def show(feedback: Feedback, console: Console) -> None:
    """Print the feedback on ``console``, in the terms of :mod:`tutor_app.commands.record`."""
    match status(feedback):
        case Status.VALID:
            console.print("Python can read this program: there is nothing to fix.")
        case Status.REJECTED | Status.FAILED:
            console.print(printable(f"Not examined: {reason(feedback)}."))
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
        console.print(Text(said(part.where.text), style="bold"))
        console.print(said(part.kind.text))
        for statement in part.explanation:
            console.print(said(statement.text))
        console.print(Text(said(part.rule), style="italic"))
        console.print()
    _words(feedback, console)

    console.print(Text(title, style="bold"))
    for line in _diff(feedback.program, changed(feedback.program, feedback.shown_edits)):
        console.print(Text(printable(line), style=_STYLES.get(line[:1], "")))


def _words(feedback: Feedback, console: Console) -> None:
    """Words of the classroom that the parts use and do not explain themselves."""
    lang = feedback.explanation.lang if feedback.explanation else "en"
    sentences = [sentence for found in meanings(feedback.shown_parts, lang) for sentence in found]
    if sentences:
        console.print(Text(Texts("pages", lang)("words-used") + ":", style="bold"))
        for sentence in sentences:
            console.print(said(sentence))
        console.print()


def _diff(before: str, after: str) -> Iterator[str]:
    lines = difflib.unified_diff(_lines(before), _lines(after), n=1, lineterm="")
    return (line for number, line in enumerate(lines) if number > 1)  # without the names of files


def _lines(program: str) -> list[str]:
    """The lines as Python counts them."""
    lines = re.split(r"\r\n|\r|\n", program)
    return lines if lines[-1] else lines[:-1]


def _fallback(feedback: Feedback, console: Console) -> None:
    rest = " of the rest" if feedback.shown_parts else ""
    console.print(printable(f"No explanation{rest}: {reason(feedback)}."))
    problem = feedback.diagnosis.problem
    if problem is None:
        return
    console.print(printable(f"Python stops at line {problem.line}: {problem.type}: {problem.message}"))
    for line in _excerpt(feedback.program, problem):
        console.print(line)


def _excerpt(program: str, problem: Problem) -> Iterator[str]:
    lines = _lines(program)
    if problem.line > len(lines):
        return
    text = lines[problem.line - 1].replace("\t", " ")
    yield f"    {printable(text)}"
    if problem.column is not None:
        yield f"    {' ' * len(printable(text[: problem.column - 1]).ljust(problem.column - 1))}^"
