"""Rejects a repair in which pyflakes finds something that the student's program did not hold.

A message counts as new when it is about a place that the edits touched, or names something that they brought. Names that the
student already used without defining them are the student's; messages of style (unused names, say) are nobody's mistake.
"""

from __future__ import annotations

import re

from pyflakes import messages

from tutor_app.domain import Diagnosis, Explanation, Finding, Repair
from tutor_app.source.edits import spans_after
from tutor_app.source.lint import complaints
from tutor_app.source.text import source_of

NAME = "repair-is-clean"
STYLE = (
    messages.UnusedImport, messages.UnusedVariable, messages.UnusedAnnotation, messages.RedefinedWhileUnused,
    messages.ImportShadowedByLoopVar,
    messages.ImportStarUsed, messages.ImportStarUsage, messages.FStringMissingPlaceholders, messages.UndefinedExport,
    messages.UndefinedLocal, messages.UnusedIndirectAssignment,
)  # fmt: skip


def check(program: str, diagnosis: Diagnosis, repair: Repair, explanation: Explanation) -> Finding:
    """pyflakes finds nothing new in the repair."""
    found = complaints(repair.text)
    if found is None:
        return Finding(check=NAME, passed=False, detail="not read to the end")
    known, touched = set(re.findall(r"\w+", program)), touched_lines(repair)
    new = [message for message in found if is_new(message, known, touched)]
    detail = "; ".join(str(message.message) % message.message_args for message in new)
    return Finding(check=NAME, passed=not new, detail=detail)


def is_new(message: messages.Message, known: set[str], touched: set[int]) -> bool:
    """Whether the message is owed to the edits."""
    if isinstance(message, STYLE):
        return False
    if isinstance(message, messages.UndefinedName):
        return str(message.message_args[0]) not in known
    return message.lineno in touched


def touched_lines(repair: Repair) -> set[int]:
    """Lines of the repaired program that the edits brought or changed."""
    source = source_of(repair.text)
    return {
        line + 1 for start, end in spans_after(repair.edits) for line in range(source.line_at(start), source.line_at(end) + 1)
    }
