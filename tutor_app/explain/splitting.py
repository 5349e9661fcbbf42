"""A change of several tokens, which no single mistake explains, as several changes of fewer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from tutor_app.domain import Edit
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.headers import bodies
from tutor_app.slips.strings import ends
from tutor_app.slips.words.foreign import FOREIGN
from tutor_app.source.lexer import OPENER_OF, Token
from tutor_app.source.text import source_of

Span = tuple[int, int, int, int]
"""Tokens ``i`` to ``j`` of what is removed become tokens ``k`` to ``m`` of what is added."""
MOST_ADDED, MOST_REMOVED = 12, 40
"""Tokens up to which a change is split: longer ones are other code."""
MOST_DELETED = 3
"""Tokens in a row that are taken away one by one; more are a stretch that goes."""


def split(context: EditContext, change: Change) -> list[Change]:
    """The change in parts, where its tokens can be aligned; as it is where they cannot."""
    if (open_end := ends.unclosed(change)) is not None:
        at, closers = open_end
        first = len(change.edit.after) - len(closers)
        put = [(at, change.edit.after[at], at), *((len(change.edit.before), c, first + i) for i, c in enumerate(closers))]
        return _inserted(context, change, put)
    if (colon := bodies.opened(change)) is not None:
        after = change.edit.after
        return _inserted(
            context, change, [*((0, c, i) for i, c in enumerate(after[:colon]) if c.strip()), (0, after[colon:], colon)]
        )
    old, new = source_of(change.edit.before).code, source_of(change.edit.after).code
    if len(new) > MOST_ADDED or len(old) > MOST_REMOVED or "\n" in change.edit.after.strip() or len(old) + len(new) < 2:
        return [change]
    codes = SequenceMatcher(None, [t.text for t in old], [t.text for t in new], autojunk=False).get_opcodes()
    spans = (
        span for tag, *ends in codes if tag != "equal" for span in _spans(tag, (ends[0], ends[1], ends[2], ends[3]), old, new)
    )
    return [_part(context, change, span, old, new) for span in spans] or [change]


def _inserted(context: EditContext, change: Change, put: Iterable[tuple[int, str, int]]) -> list[Change]:
    """What is put in: for each, where in the student's words, the text, and where in what the change adds."""
    return [
        context.change(
            change.index, Edit(start=(at := change.edit.start + a), end=at, before="", after=text), change.new_start + b
        )
        for a, text, b in put
    ]


def _spans(tag: str, span: Span, old: Sequence[Token], new: Sequence[Token]) -> Iterator[Span]:
    """The parts of a stretch of tokens that differs."""
    i1, i2, j1, j2 = span
    removed, added = i2 - i1, j2 - j1
    if tag == "delete" and removed <= MOST_DELETED:
        yield from ((i, i + 1, j1, j1) for i in range(i1, i2))
    elif tag == "insert":
        yield from ((i1, i1, j, j + 1) for j in range(j1, j2))
    elif tag != "replace":
        yield span
    elif removed == added == 1 and new[j1].text in OPENER_OF and old[i1].text in {":", ";", ",", "."}:
        yield from ((i1, i1, j1, j2), (i1, i2, j2, j2))
    elif removed == added:
        yield from ((i1 + k, i1 + k + 1, j1 + k, j1 + k + 1) for k in range(removed))
    elif _alike(old[i1].text, new[j1].text) and (removed == 1 or added == 1):
        yield i1, i1 + 1, j1, j1 + 1
        yield from ((i, i + 1, j1 + 1, j1 + 1) for i in range(i1 + 1, i2))
        yield from ((i2, i2, j, j + 1) for j in range(j1 + 1, j2))
    elif any(re.search(r"\w", token.text) for token in (*old[i1:i2], *new[j1:j2])) or _alike(old[i1].text, new[j1].text):
        yield span
    else:
        yield from ((i, i + 1, j1, j1) for i in range(i1, i2))
        yield from ((i2, i2, j, j + 1) for j in range(j1, j2))


def _alike(old: str, new: str) -> bool:
    """Whether one word is the other, but for capitals, a slip or the language."""
    if old.lower() == new.lower() or (old, new) in FOREIGN:
        return True
    return old.isidentifier() and SequenceMatcher(None, old, new).ratio() >= 0.75


def _part(context: EditContext, change: Change, span: Span, old: Sequence[Token], new: Sequence[Token]) -> Change:
    """The part of the change that turns some of its tokens into others."""
    a, b, c, d = span
    start = old[a].start if b > a else old[a - 1].end if a else len(change.edit.before) if not old else 0
    end = old[b - 1].end if b > a else start
    low = new[c].start if d > c else new[c - 1].end if c else 0
    high = new[d - 1].end if d > c else low
    edit = Edit(
        start=change.edit.start + start, end=change.edit.start + end,
        before=change.edit.before[start:end], after=change.edit.after[low:high],
    )  # fmt: skip
    return context.change(change.index, edit, change.new_start + low)
