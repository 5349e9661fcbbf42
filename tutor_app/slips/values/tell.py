"""Values: a place that is empty, or one value too many."""

from __future__ import annotations

import re

from tutor_app.slips.context import Change, EditContext
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.slips.operators.symbols import BINARY
from tutor_app.slips.pasted import undo as lines
from tutor_app.source.lexer import KEYWORDS, Kind, tokenise

WANTS_VALUE = frozenset({"(", "[", "{", ",", ":", "=", ".", "not", "return", "if", "elif", "while", "import", "for", *BINARY})
ENDS_VALUE = frozenset({"for", ")", "]", "}", ",", ":", "=", "", ".", *BINARY})
WANTS_NAME = frozenset({".", "import", "from", "for", "as", "global", "nonlocal", "del"})
ENTITIES = {**lines.ENTITIES, "&#39;": "'", "&nbsp;": " "}


@single
def missing_value(context: EditContext, change: Change) -> Mistake | None:
    """Nothing stands where a value must."""
    left, right = before(change), after(change)
    if change.removed or not 1 <= len(change.added) <= 12 or "\n" in change.edit.after or not left:
        return None
    first = tokenise(change.added[0])[0]
    if first.kind not in {Kind.NAME, Kind.NUMBER, Kind.STRING}:
        return None
    alone = len(change.added) == 1 or (left == "." and not right.isidentifier())
    if left in WANTS_NAME and first.kind is Kind.NAME and alone:
        return told("missing-name", change, before=left)
    if right and left in WANTS_VALUE and right in ENDS_VALUE:
        return told("missing-value", change, before=left, following=right)
    return None


@single
def extra_value(context: EditContext, change: Change) -> Mistake | None:
    """A value right behind a value, and no sign between."""
    gone = change.edit.before.strip()
    if change.added or not change.removed or "\n" in gone or change.at_start:
        return None
    first = tokenise(gone)[0]
    if first.text == "," and len(change.removed) > 1 and len(change.removed) <= 8:
        return told("extra-item", change, removed=gone)
    wordy = all(re.fullmatch(r"\w+", token) for token in change.removed)
    if wordy and len(change.removed) > 1:
        return told("extra-words", change, removed=gone)
    if (
        change.previous is not None
        and change.previous.is_value
        and before(change)
        and len(change.removed) <= 12
        and first.kind in {Kind.NAME, Kind.NUMBER, Kind.STRING, Kind.BAD_STRING}
    ):
        return told("value-after-value", change, before=before(change), removed=gone)
    return None


@single
def extra_words_first(context: EditContext, change: Change) -> Mistake | None:
    """Words in front of a line that do not belong to the program."""
    gone = change.edit.before.strip()
    wordy = re.fullmatch(r"\w+([ \t]+\w+)+[:.]?", gone)
    if change.added or not change.at_start or change.at_end or "\n" in gone or not wordy:
        return None
    return told("extra-words", change, removed=gone)


@single
def entities(context: EditContext, change: Change) -> Mistake | None:
    """``&gt;`` from a web page."""
    come = change.edit.after.strip()
    for entity in ENTITIES:
        if not come and entity in change.edit.before:
            return told("html-entity", change, wrong=entity)
    for entity, character in ENTITIES.items():
        if (
            entity in context.line(change.line)
            and character in come + " "
            and (change.edit.before.strip() in entity or entity in change.edit.before)
        ):
            return told("html-entity", change, wrong=entity)
    return None


@single
def name_with_sign(context: EditContext, change: Change) -> Mistake | None:
    """A sign inside a name."""
    gone, come = re.sub(r"\s", "", change.edit.before), change.edit.after.strip()
    sign = re.sub(r"\w", "", gone)
    if (
        come.isidentifier()
        and come not in KEYWORDS
        and len(sign) == 1
        and sign not in "-.\"'"
        and gone[0] != sign != gone[-1]
        and re.sub(r"\W|_", "", gone).lower() == come.replace("_", "").lower()
    ):
        return told("sign-in-name", change, name=gone, sign=sign)
    return None


SINGLES = (entities, name_with_sign, missing_value, extra_value, extra_words_first)
