"""What CPython means by its message: the one place where its wording is read.

Wordings differ from version to version; they are data in ``wordings.toml``. Everything else asks for the kind.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files

from tutor_app.domain import Problem
from tutor_app.source.memory import remembered

_DETAIL = re.compile(r"'[^']*'|\d+|\(U\+[0-9A-F]+\)")
_INSIDE_F_STRING = re.compile(r"[ft]-string:? ?")
_LONGEST_CLASS = 60
_NUMBERED = re.compile(r"(?<=\bline )\d+")


class ProblemKind(StrEnum):
    """The kinds of problems that CPython reports, each named once whatever its version calls it."""

    NEVER_CLOSED = "never-closed"
    UNMATCHED_CLOSER = "unmatched-closer"
    MISMATCHED_CLOSER = "mismatched-closer"
    TOO_NESTED = "too-nested"
    UNTERMINATED_STRING = "unterminated-string"
    UNTERMINATED_TRIPLE_STRING = "unterminated-triple-string"
    BAD_ESCAPE = "bad-escape"
    BYTES_NOT_ASCII = "bytes-not-ascii"
    MIXED_LITERALS = "mixed-literals"
    F_STRING = "f-string"
    """Something inside a formatted string: :attr:`Meaning.inner` says what."""
    F_STRING_UNTERMINATED = "f-string-unterminated"
    F_STRING_EMPTY = "f-string-empty"
    F_STRING_BRACE = "f-string-brace"
    F_STRING_CONVERSION = "f-string-conversion"
    F_STRING_EXPRESSION = "f-string-expression"
    EXPECTED_COLON = "expected-colon"
    EXPECTED_INDENTED_BLOCK = "expected-indented-block"
    UNEXPECTED_INDENT = "unexpected-indent"
    UNINDENT_MISMATCH = "unindent-mismatch"
    UNEXPECTED_UNINDENT = "unexpected-unindent"
    TABS = "tabs"
    TOO_DEEP = "too-deep"
    UNEXPECTED_END = "unexpected-end"
    EXPECTED_EXCEPT = "expected-except"
    EXPECTED_IN = "expected-in"
    BAD_EXCEPT = "bad-except"
    CLAUSE_ORDER = "clause-order"
    INVALID_CHARACTER = "invalid-character"
    NON_PRINTABLE = "non-printable"
    AFTER_CONTINUATION = "after-continuation"
    INVALID_DECIMAL = "invalid-decimal"
    INVALID_NUMBER = "invalid-number"
    INVALID_IMAGINARY = "invalid-imaginary"
    LEADING_ZEROS = "leading-zeros"
    NULL_BYTES = "null-bytes"
    FORGOT_COMMA = "forgot-comma"
    MEANT_COMPARISON = "meant-comparison"
    MISSPELT_KEYWORD = "misspelt-keyword"
    QUOTE_IN_STRING = "quote-in-string"
    MISSING_PRINT_PARENTHESES = "missing-print-parentheses"
    MISSING_EXEC_PARENTHESES = "missing-exec-parentheses"
    INCOMPLETE_EXPRESSION = "incomplete-expression"
    EXPECTED_PARENTHESIS = "expected-parenthesis"
    DICTIONARY = "dictionary"
    COMPREHENSION = "comprehension"
    STARRED = "starred"
    CANNOT_ASSIGN = "cannot-assign"
    CANNOT_ASSIGN_OTHERWISE = "cannot-assign-otherwise"
    """By ``:=``, ``+=``, an annotation or an import."""
    CANNOT_DELETE = "cannot-delete"
    OUTSIDE_FUNCTION = "outside-function"
    OUTSIDE_ASYNC_FUNCTION = "outside-async-function"
    ASYNC = "async"
    OUTSIDE_LOOP = "outside-loop"
    POSITIONAL_FOLLOWS_KEYWORD = "positional-follows-keyword"
    DEFAULT_ORDER = "default-order"
    REPEATED_ARGUMENT = "repeated-argument"
    REPEATED_PARAMETER = "repeated-parameter"
    GENERATOR_BRACKETS = "generator-brackets"
    ARGUMENTS = "arguments"
    PARAMETERS = "parameters"
    SCOPE = "scope"
    IMPORT = "import"
    PATTERN = "pattern"
    INVALID_SYNTAX = "invalid-syntax"
    NOT_TEXT = "not-text"
    """The text cannot be encoded: no wording, CPython raises ``UnicodeEncodeError``."""
    TOO_COMPLEX = "too-complex"
    """The parser or compiler ran out of stack or memory."""
    OTHER = "other"
    """A wording that is not known."""


TOKEN_LEVEL = frozenset(
    {
        ProblemKind.NEVER_CLOSED,
        ProblemKind.UNMATCHED_CLOSER,
        ProblemKind.MISMATCHED_CLOSER,
        ProblemKind.UNTERMINATED_STRING,
        ProblemKind.UNTERMINATED_TRIPLE_STRING,
        ProblemKind.F_STRING,
        ProblemKind.EXPECTED_INDENTED_BLOCK,
        ProblemKind.UNEXPECTED_INDENT,
        ProblemKind.UNINDENT_MISMATCH,
        ProblemKind.TABS,
        ProblemKind.UNEXPECTED_END,
        ProblemKind.INVALID_CHARACTER,
        ProblemKind.NON_PRINTABLE,
        ProblemKind.AFTER_CONTINUATION,
        ProblemKind.INVALID_DECIMAL,
        ProblemKind.LEADING_ZEROS,
    }
)
"""What CPython's tokeniser says: it goes ahead of the parser and may hide an error further up."""
INVALID = frozenset(
    {
        ProblemKind.INVALID_SYNTAX,
        ProblemKind.FORGOT_COMMA,
        ProblemKind.MEANT_COMPARISON,
        ProblemKind.MISSPELT_KEYWORD,
        ProblemKind.QUOTE_IN_STRING,
        ProblemKind.INVALID_CHARACTER,
        ProblemKind.NON_PRINTABLE,
        ProblemKind.INVALID_DECIMAL,
        ProblemKind.INVALID_NUMBER,
        ProblemKind.INVALID_IMAGINARY,
    }
)
"""What CPython says of a character or word that it can make nothing of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """A message's kind with its details, each empty or None where the message has it not."""

    kind: ProblemKind
    inner: ProblemKind | None = None
    """Inside a formatted string: what is wrong there."""
    sign: str = ""
    """The bracket or character that is named."""
    other: str = ""
    """The bracket that the named one does not match."""
    line: int | None = None
    """The line that is named, from 1."""
    word: str = ""
    """The word, name or thing that is named."""

    @property
    def innermost(self) -> ProblemKind:
        """What is wrong, be it inside a formatted string or not."""
        return self.kind if self.inner is None else self.inner


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How some versions of CPython say that there is a problem of the kind."""

    kind: ProblemKind
    pattern: re.Pattern[str]
    first: str
    last: str
    says: tuple[str, ...]


@lru_cache(maxsize=1)
def wordings() -> tuple[Wording, ...]:
    """All wordings, in the order in which they are tried."""
    table = tomllib.loads((files("tutor_app.source") / "wordings.toml").read_text(encoding="utf-8"))
    return tuple(
        Wording(
            kind=ProblemKind(row["kind"]),
            pattern=re.compile(row["pattern"]),
            first=row["python"][0],
            last=row["python"][1],
            says=tuple(row["says"]),
        )
        for row in table["wording"]
    )


def meaning(problem: Problem) -> Meaning:
    """What CPython's message says."""
    if problem.type == "UnicodeEncodeError":
        return Meaning(kind=ProblemKind.NOT_TEXT)
    if problem.type not in {"SyntaxError", "IndentationError", "TabError"}:
        return Meaning(kind=ProblemKind.TOO_COMPLEX)
    return read(problem.message)


def kind_of(problem: Problem) -> ProblemKind:
    """The kind of problem; F_STRING for all that CPython says of the inside of a formatted string."""
    return meaning(problem).kind


@remembered(256)
def read(message: str) -> Meaning:
    """The meaning of the message of a ``SyntaxError``."""
    inside = _INSIDE_F_STRING.match(message)
    if inside is not None:
        found = _read(message[inside.end() :])
        return Meaning(kind=ProblemKind.F_STRING, inner=found.kind, sign=found.sign, other=found.other, word=found.word)
    return _read(message)


def _read(message: str) -> Meaning:
    for wording in wordings():
        found = wording.pattern.match(message)
        if found is not None:
            details = {name: text for name, text in found.groupdict(default="").items() if text}
            return Meaning(
                kind=wording.kind,
                sign=details.get("sign", ""),
                other=details.get("other", ""),
                line=int(details["line"]) if "line" in details else None,
                word=details.get("word", "") or details.get("name", "") or details.get("thing", ""),
            )
    return Meaning(kind=ProblemKind.OTHER)


@remembered(256)
def message_class(message: str) -> str:
    """The wording without its names, numbers and places, under which the ranker's tables know it."""
    return _DETAIL.sub("_", message)[:_LONGEST_CLASS]


def renumbered(message: str, lines: int) -> str:
    """The message for a text with so many more lines above."""
    return _NUMBERED.sub(lambda found: str(int(found[0]) + lines), message) if lines else message
