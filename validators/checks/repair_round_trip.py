"""Rejects a repair that a second reader does not read, or does not give back character for character.

Python's own :mod:`tokenize` reads every repair. libcst, a parser of its own, reads those as well that it surely reads in little
time: nested patterns take it exponential time, and other nesting can bring the interpreter down.
"""

from __future__ import annotations

import io
import tokenize
from collections.abc import Iterable

from tutor_app.domain import Diagnosis, Explanation, Finding, Repair
from validators.checks import repair_parses

NAME = "repair-round-trip"
LONGEST = 12_000
"""Characters that libcst is asked to read ..."""
DEEPEST = 10
"""... and brackets around one another ..."""
DEEPEST_PATTERN = 3
"""... and in a line that starts with ``case``."""
_CHANGED = "the text changes"


def check(program: str, diagnosis: Diagnosis, repair: Repair, explanation: Explanation) -> Finding:
    """The repair is read and the same text is written."""
    if repair_parses.compiles(repair.text) is not None:
        return Finding(check=NAME, passed=False, detail="CPython refuses it")
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(repair.text, newline="").readline))
        trouble = _CHANGED if _left_out(repair.text, tokens) else ""
        if not trouble and len(repair.text) <= LONGEST and _is_flat(tokens):
            trouble = _libcst_has(repair.text)
    except (tokenize.TokenError, SyntaxError, RecursionError, MemoryError, ValueError) as error:
        trouble = type(error).__name__
    return Finding(check=NAME, passed=not trouble, detail=trouble)


def _libcst_has(text: str) -> str:
    """The trouble that libcst has with the text; none where it is not installed, as in a browser that did not load it."""
    try:
        import libcst  # takes a tenth of a second, which those need not wait for who only ask a worker
    except ImportError:
        return ""
    try:
        return "" if libcst.parse_module(text).code == text else _CHANGED
    except (libcst.ParserSyntaxError, libcst.CSTValidationError) as error:
        return type(error).__name__


def _left_out(text: str, tokens: Iterable[tokenize.TokenInfo]) -> bool:
    """Whether anything but blanks, line ends and marks of continuation stands between the tokens."""
    lines = io.StringIO(text, newline="").readlines()
    row, column = 1, 0
    for token in tokens:
        while row < token.start[0] and row <= len(lines):
            if lines[row - 1][column:].strip(" \t\f\r\n\\"):
                return True
            row, column = row + 1, 0
        if row <= len(lines) and lines[row - 1][column : token.start[1]].strip(" \t\f\r\\"):
            return True
        row, column = token.end
    return False


def _is_flat(tokens: Iterable[tokenize.TokenInfo]) -> bool:
    """Whether brackets are nested so little that libcst takes no time over them."""
    depth, head, begins = 0, "", True
    for token in tokens:
        if token.type in {tokenize.NL, tokenize.COMMENT, tokenize.INDENT, tokenize.DEDENT}:
            continue
        head = token.string if begins else head
        begins = token.type == tokenize.NEWLINE
        depth += (token.string in "([{") - (token.string in ")]}") if token.type == tokenize.OP else 0
        if depth > (DEEPEST_PATTERN if head == "case" else DEEPEST):
            return False
    return True
