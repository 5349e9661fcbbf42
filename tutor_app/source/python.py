"""CPython's verdict on a text: the one place that asks its parser, its compiler and its symbol tables.

Nothing here runs the text. A parser that hangs or dies must do no harm: it is asked in a process that can be killed.
"""

from __future__ import annotations

import ast
import hashlib
import io
import warnings
from dataclasses import dataclass
from functools import cached_property
from typing import cast

from tutor_app.domain import Problem
from tutor_app.source.memory import remembered

EXHAUSTED = (MemoryError, RecursionError, OverflowError, SystemError, ValueError)
"""What CPython raises, other than ``SyntaxError``, for a text that it cannot take at all."""
_NAME = "<student>"
_IN_BYTES = "leading zeros in decimal integer literals"
"""How the one message begins for which the tokenizer counts its columns in bytes, as the compiler does for all of its own."""


@remembered(256)
def first_problem(text: str) -> Problem | None:
    """CPython's first complaint about ``text``, or None where it compiles. Never raises.

    Of a text that it cannot take at all (null bytes, too deep, too large) the problem has the exception's type and stands at the
    start.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(text, _NAME, "exec", dont_inherit=True)
    except SyntaxError as error:
        return _problem(text, error, in_bytes=_counts_bytes(text, error))
    except EXHAUSTED as error:
        return _exhausted(error)
    return None


@dataclass(frozen=True)
class Parsed:
    """What CPython makes of a text, the text gone through once: share it, and leave ``tree`` as it is."""

    text: str
    problem: Problem | None
    tree: ast.Module | None
    """The syntax tree; also where the parser read the text and the compiler refused it."""
    warnings: frozenset[tuple[str, int]]
    """CPython's warnings with their lines."""

    @cached_property
    def fingerprint(self) -> str | None:
        """A short name for the tree, the same for all texts that are the same to Python; None where there is no tree."""
        if self.tree is None:
            return None
        try:
            return hashlib.sha256(ast.dump(self.tree).encode("utf-8", "surrogatepass")).hexdigest()
        except RecursionError:
            return None


@remembered(16)
def parsed(text: str) -> Parsed:
    """The text as CPython's parser and compiler read it. Never raises."""
    tree: ast.Module | None = None
    problem: Problem | None = None
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            tree = cast(ast.Module, compile(text, _NAME, "exec", ast.PyCF_ONLY_AST, dont_inherit=True))
            compile(tree, _NAME, "exec", dont_inherit=True)
        except SyntaxError as error:
            problem = _problem(text, error, in_bytes=tree is not None)
        except EXHAUSTED as error:
            problem = _exhausted(error)
    return Parsed(text, problem, tree, frozenset((str(warning.message), warning.lineno) for warning in caught))


def parse(text: str) -> ast.Module | None:
    """The syntax tree of a fragment that is looked at once, None where there is none."""
    return cast(ast.Module | None, _parse(text, "exec"))


def is_expression(text: str) -> bool:
    """Whether the parser takes the fragment, which may run over several lines, for a value."""
    return _parse(f"({text})", "eval") is not None


def _parse(text: str, mode: str) -> ast.AST | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return compile(text, _NAME, mode, ast.PyCF_ONLY_AST, dont_inherit=True)
    except (SyntaxError, *EXHAUSTED):
        return None


def _exhausted(error: Exception) -> Problem:
    return Problem(type=type(error).__name__, message=str(error), line=1, column=1)


def _problem(text: str, error: SyntaxError, *, in_bytes: bool) -> Problem:
    line = max(error.lineno or 1, 1)
    column, end_column = _place(error.offset), _place(error.end_offset)
    if column is not None and (in_bytes or str(error.msg).startswith(_IN_BYTES)):
        column = _characters(_line(text, line), column)
        end_column = None if end_column is None else _characters(_line(text, error.end_lineno or line), end_column)
    if column is not None and error.text:
        column = _on_line(error.text, column)
    return Problem(
        type=type(error).__name__,
        message=str(error.msg),
        line=line,
        column=column,
        end_line=_place(error.end_lineno),
        end_column=end_column,
    )


def _on_line(lines: str, column: int) -> int:
    """The column on the last of ``lines``, where CPython takes several for one, as behind a stray backslash.

    It counts from the start of the first; or it counts the bytes of the last, and looks how many characters of the first line
    those would be.
    """
    lines = lines.rstrip("\n")
    start = lines.rfind("\n") + 1
    if not start:
        return column
    last = lines[start:]
    if column > start and len(_bytes(lines[: column - 1])) > len(_bytes(last)):
        return column - start
    return _characters(last, len(_bytes(lines[:column])))


def _place(number: int | None) -> int | None:
    return number if number is not None and number > 0 else None


def _counts_bytes(text: str, error: SyntaxError) -> bool:
    """Whether the compiler, not the parser, complained: it counts its columns in UTF-8 bytes. Asked only where that matters."""
    if text.isascii() or error.offset is None:
        return False
    line = max(error.lineno or 1, 1)
    return not (_line(text, line) + _line(text, error.end_lineno or line)).isascii() and parse(text) is not None


def _line(text: str, number: int) -> str:
    lines = io.StringIO(text, newline=None).read().split("\n")
    return lines[number - 1] if number <= len(lines) else ""


def _characters(line: str, column: int) -> int:
    return len(_bytes(line)[: column - 1].decode(errors="ignore")) + 1


def _bytes(text: str) -> bytes:
    return text.encode(errors="surrogatepass")
