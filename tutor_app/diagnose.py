"""First stage of the flow: what is this text, and what does CPython say of it?

``diagnose`` asks the running interpreter's own compiler and never runs the program. It must run where a parser that hangs or
dies does no harm (:mod:`tutor_app.sandbox`). Before: :mod:`tutor_app.decoding`. Next: :mod:`tutor_app.repair`.
"""

from __future__ import annotations

import ast
import io
import platform
import re
import warnings

from tutor_app import nature
from tutor_app.domain import Diagnosis, Nature, Problem, Refusal

MAX_CHARACTERS = 100_000
"""Longer texts are refused unread: no novice's program comes near, and the parser's time grows with the text."""
BYTE_ORDER_MARK = "\ufeff"
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = frozenset(map(chr, range(32))) - frozenset("\t\n\v\f\r\x1a\x1b")
_CONTROL_SHARE = 0.05
_EXHAUSTED = (MemoryError, RecursionError, OverflowError, SystemError, ValueError)
"""What the compiler raises, other than ``SyntaxError``, for a text that is too much for it."""
_PYTHON2_KINDS = 2
_PYTHON2_PRINTS = 3


def diagnose(text: str) -> Diagnosis:
    """What kind of text it is and the one error that CPython reports. Never raises."""
    refusal = _refusal(text)
    if refusal is not None:
        return refused(refusal)
    if not text.removeprefix(BYTE_ORDER_MARK).strip():
        return _diagnosis(Nature.EMPTY)
    try:
        problem = first_problem(text)
    except UnicodeError:
        return refused(Refusal.NOT_TEXT)
    except _EXHAUSTED:
        language = nature.foreign_language(nature.sample(text))
        return refused(Refusal.TOO_COMPLEX) if language is None else _diagnosis(Nature.NOT_PYTHON, language=language)
    if problem is None:
        return _diagnosis(Nature.VALID)
    return _broken(text, problem)


def first_problem(text: str) -> Problem | None:
    """CPython's complaint about ``text``, or None where it compiles.

    Raises what the compiler raises for a text that it cannot take at all (``MemoryError``, ``RecursionError``, ``ValueError``).
    """
    source = text.removeprefix(BYTE_ORDER_MARK)  # as in a file: there the mark belongs to the encoding, elsewhere it is an error
    try:
        _compile(source)
    except SyntaxError as error:
        if "too many nested parentheses" in str(error.msg):
            raise RecursionError(error.msg) from error
        return _problem(source, error)
    return None


def _compile(source: str, flags: int = 0) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        compile(source, "<student>", "exec", flags=flags, dont_inherit=True)


def _problem(source: str, error: SyntaxError) -> Problem:
    line = max(error.lineno or 1, 1)
    column, end_column = _place(error.offset), _place(error.end_offset)
    if column is not None and _found_after_parsing(source):
        text = _line(source, line)
        column = _characters(text, column)
        end_column = None if end_column is None else _characters(_line(source, error.end_lineno or line), end_column)
    return Problem(
        type=type(error).__name__,
        message=str(error.msg),
        line=line,
        column=column,
        end_line=_place(error.end_lineno),
        end_column=end_column,
    )


def _place(number: int | None) -> int | None:
    return number if number is not None and number > 0 else None


def _found_after_parsing(source: str) -> bool:
    """Whether the compiler, not the parser, complained: it counts its columns in UTF-8 bytes."""
    if source.isascii():
        return False
    try:
        _compile(source, flags=ast.PyCF_ONLY_AST)
    except SyntaxError:
        return False
    return True


def _line(source: str, number: int) -> str:
    lines = io.StringIO(source, newline=None).read().split("\n")
    return lines[number - 1] if number <= len(lines) else ""


def _characters(line: str, column: int) -> int:
    return len(line.encode()[: column - 1].decode(errors="ignore")) + 1


def _refusal(text: str) -> Refusal | None:
    if len(text) > MAX_CHARACTERS:
        return Refusal.TOO_LARGE
    if _SURROGATE.search(text):  # half a character: no file can hold it
        return Refusal.NOT_TEXT
    if sum(character in _CONTROL for character in text) > max(_CONTROL_SHARE * len(text), 1 + text.count("\0")):
        return Refusal.NOT_TEXT
    return Refusal.NULL_BYTES if "\0" in text else None


def _broken(text: str, problem: Problem) -> Diagnosis:
    lines = nature.sample(text.removeprefix(BYTE_ORDER_MARK))
    if nature.is_transcript(lines):
        return _diagnosis(Nature.TRANSCRIPT, problem=problem)
    language = nature.foreign_language(lines)
    if language is not None:
        return _diagnosis(Nature.NOT_PYTHON, problem=problem, language=language)
    return _diagnosis(Nature.PYTHON2 if _is_python2(text, lines) else Nature.BROKEN, problem=problem)


def _is_python2(text: str, lines: list[str]) -> bool:
    """Whether the whole is Python 2: several of its habits, or every error explained by them, and nothing of Python 3."""
    kinds = nature.python2_marks(lines)
    if not kinds or nature.python3_lines(lines) > len(kinds & {"print"}) * nature.print_statements(lines) // 2:
        return False
    if len(kinds) >= _PYTHON2_KINDS or nature.print_statements(lines) >= _PYTHON2_PRINTS:
        return True
    try:
        return first_problem(nature.modernised(text)) is None
    except _EXHAUSTED:
        return False


def refused(refusal: Refusal) -> Diagnosis:
    """The diagnosis of a text that was not examined."""
    return _diagnosis(Nature.REFUSED, refusal=refusal)


def _diagnosis(
    kind: Nature, *, problem: Problem | None = None, refusal: Refusal | None = None, language: str | None = None
) -> Diagnosis:
    return Diagnosis(nature=kind, python=platform.python_version(), problem=problem, refusal=refusal, language=language)
