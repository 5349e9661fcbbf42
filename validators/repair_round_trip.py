"""Rejects a repair that libcst, a second parser, does not read or does not give back byte for byte.

libcst's native parser can bring the interpreter down on text that is nested very deeply. CPython refuses such text first, so
libcst is only asked about repairs that CPython compiles, and never about a single line of thousands of tokens.
"""

from __future__ import annotations

import libcst

from tutor_app.domain import Diagnosis, Explanation, Finding, Repair
from tutor_app.source.lexer import token_texts
from validators import repair_parses

NAME = "repair-round-trip"
LONGEST_LINE = 4000
"""Tokens in a line."""


def check(program: str, diagnosis: Diagnosis, repair: Repair, explanation: Explanation) -> Finding:
    """libcst reads the repair and writes the same text."""
    if repair_parses.compiles(repair.text) is not None:
        return Finding(check=NAME, passed=False, detail="CPython refuses it")
    if any(len(line) > LONGEST_LINE and len(token_texts(line)) > LONGEST_LINE for line in repair.text.splitlines()):
        return Finding(check=NAME, passed=False, detail="a line is too long to be tried")
    try:
        again = libcst.parse_module(repair.text).code
    except (libcst.ParserSyntaxError, libcst.CSTValidationError, RecursionError, MemoryError, ValueError) as error:
        return Finding(check=NAME, passed=False, detail=type(error).__name__)
    return Finding(check=NAME, passed=again == repair.text, detail="" if again == repair.text else "the text changes")
