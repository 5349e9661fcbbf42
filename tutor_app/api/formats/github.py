"""Workflow commands: lines in the output of a job that GitHub shows beside the line of code that they are about."""

from __future__ import annotations

from tutor_app.api.feedback import Feedback, Mistake
from tutor_app.api.formats.pointed import said
from tutor_app.domain import Status

_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = {**_DATA, ":": "%3A", ",": "%2C"}


def github(feedback: Feedback, file: str) -> str:
    """A line for each mistake that may be shown; else Python's message where the program has one. Empty for a valid program.

    What the class's Python does not know is a warning.
    """
    if feedback.mistakes or feedback.newer:
        newer = (_line(file, one.line, 1, "", one.text, level="warning") for one in feedback.newer)
        return "\n".join([*(_command(one, file) for one in feedback.mistakes), *newer])
    if feedback.python is not None and feedback.status is not Status.VALID:
        python = feedback.python
        return _line(file, python.spot.line, python.spot.column, python.type, f"{python.message}\n{python.meaning}")
    return "" if feedback.status is Status.VALID else _line(file, 1, 1, feedback.title, feedback.summary)


def _command(mistake: Mistake, file: str) -> str:
    return _line(file, mistake.place.line, mistake.place.column, mistake.title, said(mistake))


def _line(file: str, line: int, column: int, title: str, message: str, level: str = "error") -> str:
    named = {"file": file, "line": str(line), "col": str(column), "title": title}
    properties = ",".join(f"{name}={_escaped(value, _PROPERTY)}" for name, value in named.items() if value)
    return f"::{level} {properties}::{_escaped(message, _DATA)}"


def _escaped(text: str, table: dict[str, str]) -> str:
    """As the runner reads it; a sign that steers a terminal or breaks a line is shown by its name."""
    plain = "".join(sign if sign in "\r\n" or sign.isprintable() else ascii(sign)[1:-1] for sign in text)
    return "".join(table.get(sign, sign) for sign in plain)
