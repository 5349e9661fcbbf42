"""Rejects a repair that libcst, a second parser, does not read or does not give back byte for byte."""

from __future__ import annotations

import libcst

from tutor_app.domain import Diagnosis, Explanation, Finding, Repair

NAME = "repair-round-trip"


def check(program: str, diagnosis: Diagnosis, repair: Repair, explanation: Explanation) -> Finding:
    """libcst reads the repair and writes the same text."""
    try:
        again = libcst.parse_module(repair.text).code
    except (libcst.ParserSyntaxError, libcst.CSTValidationError, RecursionError, MemoryError, ValueError) as error:
        return Finding(check=NAME, passed=False, detail=type(error).__name__)
    except BaseException as error:  # libcst's native parser reports its own panics outside Exception
        if isinstance(error, (KeyboardInterrupt, SystemExit)):
            raise
        return Finding(check=NAME, passed=False, detail=type(error).__name__)
    same = again == repair.text
    return Finding(check=NAME, passed=same, detail="" if same else "the text changes")
