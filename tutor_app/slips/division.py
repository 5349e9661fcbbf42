"""Edits that undo two mistakes at once, in parts that undo one each; and deletions as they can be told."""

from __future__ import annotations

import re
from collections.abc import Callable

from tutor_app.domain import Edit
from tutor_app.source.lexer import BLOCK_KEYWORDS, OPENER_OF
from tutor_app.source.text import Source, line_start, source_of

Surroundings = Callable[[int], tuple[str, str]]
"""For an offset in the repaired program, the innermost bracket around it and the first word of its statement."""


def divided(old: Source, fixed: str, edit: Edit, new_start: int, around: Surroundings) -> list[tuple[Edit, int]]:
    """The edit in parts that undo different mistakes: what ends a line, and the colon or the lines behind it.

    With each part comes how many characters of ``edit.after`` stand before it. The edit starts at ``new_start`` in ``fixed``.
    """
    spaces = [text[: len(text) - len(text.lstrip(" \t"))] for text in (edit.before, edit.after)]
    if spaces[0] != spaces[1] and edit.before.strip() and edit.after.strip() and _begins_line(old, fixed, edit, new_start):
        at = edit.start + len(spaces[0])
        rest = Edit(start=at, end=edit.end, before=edit.before[len(spaces[0]) :], after=edit.after[len(spaces[1]) :])
        return [(Edit(start=edit.start, end=at, before=spaces[0], after=spaces[1]), 0), (rest, len(spaces[1]))]
    cut = _cut(old, edit, new_start, around)
    if cut is None:
        return [(edit, 0)]
    at = edit.start + len(edit.before.rstrip())
    first = Edit(start=edit.start, end=edit.end, before=edit.before, after=edit.after[:cut].rstrip())
    return [(first, 0), (Edit(start=at, end=at, before="", after=edit.after[cut:]), cut)]


def _begins_line(old: Source, fixed: str, edit: Edit, new_start: int) -> bool:
    """Whether the edit changes the indentation and the first word of a line, and nothing above or below."""
    first = not old.text[line_start(old.text, edit.start) : edit.start].strip()
    after = not fixed[line_start(fixed, new_start) : new_start].strip()
    return first and after and "\n" not in edit.before + edit.after and not edit.after.lstrip().startswith("#")


def _cut(old: Source, edit: Edit, new_start: int, around: Surroundings) -> int | None:
    """Where ``edit.after`` falls into two parts, if it does."""
    after, removed, added = edit.after.rstrip(), texts_of(edit.before), texts_of(edit.after)
    first = after.split("\n")[0]
    if not removed and first != after and texts_of(first) and set(texts_of(first)) <= set(OPENER_OF):
        return len(first)
    line = old.line_at(edit.end)
    rest = old.text[edit.end : old.starts[line] + len(old.lines[line])]
    if first != after or not after.endswith(":") or set("#\n") & set(edit.before) or rest.split("#")[0].strip():
        return None
    inside, head = around(new_start + len(after) - 1)
    if inside or head not in BLOCK_KEYWORDS or (removed and not _ends_value(removed[-1])):
        return None
    brackets = bool(removed) and set(removed) <= set(OPENER_OF)
    return len(after) - 1 if len(added) > 1 or len(removed) > 2 or brackets else None


def _ends_value(word: str) -> bool:
    """Whether a word can be the last one before a colon, and is no word that others write for one."""
    return (word in OPENER_OF or re.fullmatch(r"\w+|.*[\"']", word) is not None) and word not in {"then", "do"}


def slid(old: Source, edit: Edit) -> Edit:
    """The same deletion from the start of its line on, where the characters allow it.

    In ``if a⏎ if b`` it makes no difference whether ``a⏎ if`` is taken away or ``if a⏎``, but only one of them can be told.
    """
    if edit.after or "\n" not in edit.before.strip(" \t"):
        return edit
    begin, start, text = line_start(old.text, edit.start), edit.start, edit.before
    while start >= begin:
        if not old.text[begin:start].strip():
            return Edit(start=start, end=start + len(text), before=text, after="")
        if old.text[start - 1] != text[-1]:
            return edit
        start, text = start - 1, text[-1] + text[:-1]
    return edit


def bare(old: Source, edit: Edit) -> tuple[Edit, int]:
    """The edit without the gaps beside what it changes within a line, and how many characters it puts in before that."""
    begins = not old.text[line_start(old.text, edit.start) : edit.start].strip()
    taken, put = edit.before.strip(" \t"), edit.after.strip(" \t")
    if begins or "\n" in taken + put or not taken + put:
        return edit, 0
    start = edit.start + (edit.before.index(taken) if taken else 0)
    return Edit(start=start, end=start + len(taken), before=taken, after=put), edit.after.index(put) if put else 0


def texts_of(text: str) -> tuple[str, ...]:
    """The texts of its tokens, comments left out."""
    return tuple(token.text for token in source_of(text).code)
