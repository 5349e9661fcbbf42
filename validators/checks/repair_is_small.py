"""Rejects a repair that rewrites the program: such feedback is no longer about what the student wrote.

The same edit made many times, such as four more blanks before each line of a block, counts once.
"""

from __future__ import annotations

from tutor_app.domain import Diagnosis, Edit, Explanation, Finding, Repair
from tutor_app.source.lexer import token_texts

NAME = "repair-is-small"
MOST_TOKENS = 16
MOST_SHARE = 0.3
MOST_PLACES = 8
MOST_IN_ONE = 8


def check(program: str, diagnosis: Diagnosis, repair: Repair, explanation: Explanation) -> Finding:
    """Few tokens change, in few places."""
    kinds = {(edit.before, edit.after) for edit in repair.edits}
    sizes = [size(Edit(start=0, end=0, before=before, after=after)) for before, after in kinds]
    limit = min(MOST_TOKENS, max(8, int(MOST_SHARE * len(token_texts(program)))))
    passed = sum(sizes) <= limit and len(kinds) <= MOST_PLACES and max(sizes, default=0) <= MOST_IN_ONE
    return Finding(check=NAME, passed=passed, detail=f"{sum(sizes)} tokens in {len(kinds)} kinds of edits, {limit} allowed")


def size(edit: Edit) -> int:
    """Tokens that an edit takes or brings, whichever are more; white space alone counts as one."""
    return max(len(token_texts(edit.before)), len(token_texts(edit.after)), 1)
