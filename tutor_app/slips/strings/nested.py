"""A string holds the same quote that stands around it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.strings.literals import (
    OTHER,
    QUOTE,
    QUOTED,
    QUOTES,
    bare,
    core_start,
    is_string,
    literal,
    string_at,
    torn_lines,
    unescaped,
)
from tutor_app.slips.view import Step, View
from tutor_app.source.edits import Replacement
from tutor_app.source.lexer import Kind
from tutor_app.source.text import Source

_MARKS = re.compile(r"[\\\"']")
MOST = 12
"""Quotes of one kind on a line up to which pairs of them are tried."""
LINES = 30
"""Lines with apostrophes that are mended at once."""
FIRSTS, INNER = 4, 5
"""Quotes that may open the string, and how many further on the one that closes it may be."""


def undo(view: View) -> Iterator[Step]:
    """Wrap the string in the other quote, or escape or turn the inner ones; apostrophes on all lines, too."""
    yield from _apostrophes(view)
    for line in torn_lines(view):
        for quote in QUOTES:
            marks = unescaped(view, line, quote)
            if 3 <= len(marks) <= MOST:
                for first in range(min(len(marks) - 2, FIRSTS)):
                    for last in range(first + 2, min(first + INNER + 1, len(marks))):
                        yield from _wrapped(view, quote, marks[first : last + 1])


def _apostrophes(view: View) -> Iterator[Step]:
    """Each string with an apostrophe in a word, of all lines that such a string tears, is wrapped, or the apostrophe escaped."""
    wrapped: list[Replacement] = []
    escaped: list[Replacement] = []
    lines = dict.fromkeys(token.line for token in view.code if token.kind is Kind.BAD_STRING)
    for line in lines if 1 < len(lines) <= LINES else ():
        marks = unescaped(view, line, "'")
        inside = [at for at in marks[1:-1] if view.text[at - 1].isalnum() and view.text[at + 1].isalnum()]
        if len(inside) != len(marks) - 2 or not inside or '"' in view.lines[line]:
            return
        wrapped += [(at, at + 1, '"') for at in (marks[0], marks[-1])]
        escaped += [(at, at, "\\") for at in inside]
    for name, edits in (("other-quotes-all", wrapped), ("escape-all-inner", escaped)):
        if edits:
            yield Step(name, tuple(edits))


def _wrapped(view: View, quote: str, marks: list[int]) -> Iterator[Step]:
    """The first and the last mark stand around a string that holds the others."""
    left, *inside, right = marks
    other, some = OTHER[quote], min(len(inside), 3)
    yield Step(f"escape-inner-{some}", tuple((mark, mark, "\\") for mark in inside))
    if other not in view.text[left:right]:
        yield Step(f"other-quotes-{some}", ((left, left + 1, other), (right, right + 1, other)))
    if len(inside) % 2 == 0:
        yield Step("inner-quotes", tuple((mark, mark + 1, other) for mark in inside))


def tell_turned(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Two quotes are turned, the outer or the inner ones."""
    turned = [change for change in changes if set(change.core) == set(QUOTES)]
    for first, second in itertools.pairwise(turned):
        quote = first.core[0]
        if first.line == second.line and first.core == second.core and context.line(first.line).count(quote) >= 4:
            string = string_at(context, core_start(first))
            outer = string is not None and core_start(first) == literal(string).opened
            yield told("nested-quotes", first, second, quote=quote, way="outer" if outer else "inner")


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """What was torn into several strings becomes one, with the same words."""
    strings = [text for text in change.added if is_string(text)]
    before, after = change.edit.before.strip(), change.edit.after
    match = QUOTED.fullmatch(strings[0]) if len(strings) == 1 and change.removed else None
    outer = next((quote for quote in QUOTES[::-1] if quote in before), None)
    if match is None or outer is None or strings[0] == before or before.count(outer) < 3:
        return None
    if _MARKS.sub("", before) != _MARKS.sub("", after.strip()) or bare(before).startswith(outer * 2):
        return None
    if len(QUOTE.findall(match[3])) < len(QUOTE.findall(before)) - 2 and not re.search(rf"\w{outer}\w", before):
        return None
    escaped = after.count("\\") > before.count("\\")
    way = "escaped" if escaped else "inner" if match[2] == bare(before)[:1] else "outer"
    return told("nested-quotes", change, quote=outer, way=way)


def nest(source: Source) -> Iterator[Edits]:
    """A string that holds the other quote stands in that one, or the backslash before its own is left out."""
    for token in source.code:
        string = literal(token) if token.kind is Kind.STRING else None
        if string is None or len(string.quote) > 1 or not re.fullmatch(r"[^'\"\\].*[^'\"\\]", string.body):
            continue
        other, inside = OTHER[string.quote], len(QUOTE.findall(string.body))
        if 0 < inside < INNER and string.body.count(other) == inside and "\\" not in string.body:
            yield ((string.opened, string.inner, other), (string.closed, token.end, other))
        escapes = [mark.start() + string.inner for mark in re.finditer(rf"\\{string.quote}", string.body)]
        if 0 < len(escapes) == inside < INNER and string.body.count("\\") == inside:
            yield tuple((at, at + 1, "") for at in escapes)


SLIPS = (
    Slip(
        kind="nested-quotes",
        make=nest,
        undo=undo,
        tell=tell,
        accepts=(
            Example("print('it's tea')\n", 'print("it\'s tea")\n'),
            Example("print('it's tea')\n", "print('it\\'s tea')\n"),
            Example('print("he said "tea" to me")\n', "print('he said \"tea\" to me')\n"),
        ),
        rejects=(
            Example("print(''tea')\n", "print('tea')\n"),
            Example("print('tea\")\n", "print('tea')\n"),
        ),
    ),
)
