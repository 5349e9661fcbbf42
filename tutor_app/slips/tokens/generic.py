"""A token or two inserted, deleted, replaced or swapped where the parser gave up, whatever they are; told without a reason."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, after, before, told
from tutor_app.slips.stand_ins import NAME
from tutor_app.slips.tokens.spacing import removal, spaced
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind, tokenise

COMMON = tuple(") ( ] [ } { , : . = == + * - % / in and or not is if else for import as from return def class".split())
INSERTED = (*COMMON, "lambda", NAME, "0", '""', "<", ">", ";", "\n", "while")
REPLACEMENTS = (*COMMON, NAME, "0", '""', "<", ">", "while", "elif", "!=", "None", "True")
HUGGING = frozenset(", : . ; ) ] }".split())
"""Symbols that stand right behind the token before them."""
JOINING = frozenset("( [ .".split())
"""Symbols between a value and what belongs to it, without space on either side."""
MARKS = frozenset(": , . ; = * \\ + -".split())
REACH_BACK, REACH_ON = 3, 1
"""Tokens before and behind the failure."""
COUNTS = (1, 2, 3, 4, 5)
"""Tokens that are deleted at once."""
GENERIC = frozenset(
    {
        *"split-line delete-tail delete-head swap".split(),
        *(f"insert {new}" for new in INSERTED if new != "\n"),
        *(f"delete-{count}" for count in COUNTS),
        *(f"replace {new}" for new in REPLACEMENTS),
        *(f"drop-far {mark}" for mark in MARKS),
    }
)
"""Names of the steps here."""
SHORT, LONG = 3, 6
"""Tokens up to which what is to be written may be said (more would give the repair away), and what is to be taken away."""


def is_generic(name: str) -> bool:
    """Whether a step of that name knows nothing of why it is taken."""
    return name in GENERIC


def insertions(view: View) -> Iterator[Step]:
    """A token is missing before, at or just after the failure; where a line ends in between, also at its end."""
    for site in range(max(view.at - REACH_BACK, 0), min(view.at + REACH_ON, len(view.code)) + 1):
        yield from _insertions_at(view, site)


def _insertions_at(view: View, site: int) -> Iterator[Step]:
    offsets = [view.code[site - 1].end] if site else []
    apart = same_line = False
    if site < len(view.code):
        start = view.code[site].start
        same_line = site > 0 and view.code[site].line == view.code[site - 1].line
        if not same_line:
            offsets.append(start)
        elif view.text[offsets[0] : start].isspace():
            offsets, apart = [start], True
    for place in offsets:
        for new in INSERTED:
            offset = view.code[site - 1].end if apart and new in HUGGING else place
            if apart and new in JOINING and view.code[site - 1].is_value:
                yield Step(f"insert {new}", ((view.code[site - 1].end, view.code[site].start, new),))
            elif new != "\n":
                yield Step(f"insert {new}", ((offset, offset, _gap(view, offset, new)),))
            elif same_line:
                indent = view.indent_text(view.code[site].line)
                yield Step("split-line", ((view.code[site - 1].end, view.code[site].start, "\n" + indent),))


def _gap(view: View, offset: int, new: str) -> str:
    """Where white space follows a token, punctuation hugs the token before; words stand apart."""
    text = spaced(view, offset, offset, new)
    inside = view.text[offset : offset + 1].strip() and view.text[offset - 1 : offset].isspace()
    return text + " " if inside and text.isidentifier() else text


def deletions(view: View) -> Iterator[Step]:
    """A token, or up to five, too many around the failure; or all from there to the end of the line."""
    for first in range(max(view.at - REACH_BACK - 1, 0), min(view.at + 2, len(view.code))):
        for count in COUNTS:
            last = first + count - 1
            if last >= len(view.code) or view.code[last].line != view.code[first].line:
                break
            if last < view.at - REACH_BACK or view.code[last].kind is Kind.BAD_STRING:
                continue  # what follows an open quote is the author's text, not one token too many
            yield Step(f"delete-{count}", (removal(view, first, last),))
        low, high = view.range_of(view.code[first].line)
        if high - first > 5 and first >= low:
            yield Step("delete-tail", (removal(view, first, high - 1),))
        if first - low + 1 > 3 and high - first > 1:
            yield Step("delete-head", (removal(view, low, first),))


def replacements(view: View) -> Iterator[Step]:
    """A token around the failure should be another."""
    for site in range(max(view.at - 2, 0), min(view.at + 2, len(view.code))):
        token = view.code[site]
        for new in REPLACEMENTS:
            if new == token.text or (new == NAME and token.kind is Kind.NAME) or (new == "0" and token.kind is Kind.NUMBER):
                continue
            yield Step(f"replace {new}", ((token.start, token.end, spaced(view, token.start, token.end, new)),))


def swaps(view: View) -> Iterator[Step]:
    """Two neighbouring tokens stand in the wrong order."""
    for site in range(max(view.at - 2, 0), min(view.at + 1, len(view.code) - 1)):
        one, two = view.code[site], view.code[site + 1]
        if one.line == two.line and one.text != two.text:
            between = view.text[one.end : two.start]
            yield Step("swap", ((one.start, two.end, two.text + between + one.text),))


def marks(view: View) -> Iterator[Step]:
    """A punctuation mark elsewhere on the line of the failure is too many."""
    for site in range(*view.range_of(view.line)):
        if view.code[site].text in MARKS and not -REACH_BACK - 1 <= site - view.at <= 1:
            yield Step(f"drop-far {view.code[site].text}", (removal(view, site, site),))


def generic(context: EditContext, change: Change) -> Mistake:
    """An entry for any change whatever: what the edit does, truthfully."""
    removed, added = change.edit.before.strip(), change.edit.after.strip()
    if change.is_blank:
        return told("generic-space", change)
    if not removed:
        return _inserted(change, added)
    if not added:
        name = "generic-delete" if "\n" not in removed and len(change.removed) <= LONG else "generic-delete-much"
        return told(name, change, removed=removed, first=removed.split("\n")[0])
    sayable = len(change.added) <= SHORT and len(change.removed) <= LONG and "\n" not in removed + added
    if sayable and all(token.kind is not Kind.STRING for token in tokenise(added)):
        return told("generic-replace", change, removed=removed, added=added)
    return told("generic-rewrite", change, removed=removed.split("\n")[0])


def _inserted(change: Change, added: str) -> Mistake:
    left, right = before(change), after(change)
    if len(change.added) > SHORT or "\n" in added or not added or not (left or right):
        return told("generic-insert-much", change, added=added)
    if left:
        return told("generic-insert", change, added=added, before=left)
    return told("generic-insert-first", change, added=added, following=right)
