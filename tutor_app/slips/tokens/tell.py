"""The last resort: says what the edit does, truthfully, and nothing about why."""

from __future__ import annotations

from tutor_app.slips.context import Change, EditContext
from tutor_app.slips.mistake import Mistake, after, before, told
from tutor_app.source.lexer import Kind, tokenise

SHORT = 3
"""Tokens up to which the text to write may be said; more would give the repair away."""


def generic(context: EditContext, change: Change) -> Mistake:
    """An entry for any change whatever."""
    gone, come = change.edit.before.strip(), change.edit.after.strip()
    if change.is_blank:
        return told("generic-space", change)
    if not gone:
        return _inserted(change, come)
    if not come:
        name = "generic-delete" if "\n" not in gone and len(change.removed) <= 6 else "generic-delete-much"
        return told(name, change, removed=gone, first=gone.split("\n")[0])
    sayable = len(change.added) <= SHORT and len(change.removed) <= 6 and "\n" not in gone + come
    if sayable and all(token.kind is not Kind.STRING for token in tokenise(come)):
        return told("generic-replace", change, removed=gone, added=come)
    return told("generic-rewrite", change, removed=gone.split("\n")[0])


def _inserted(change: Change, come: str) -> Mistake:
    left, right = before(change), after(change)
    if len(change.added) > SHORT or "\n" in come or not come or not (left or right):
        return told("generic-insert-much", change, added=come)
    if left:
        return told("generic-insert", change, added=come, before=left)
    return told("generic-insert-first", change, added=come, following=right)
