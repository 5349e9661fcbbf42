"""The quotes around an f-string stand in its curly brackets, too; from Python 3.12 on they may."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.strings.braces import changed_f_string
from tutor_app.slips.strings.literals import OTHER, QUOTE, formatted_strings
from tutor_app.slips.view import Step, View
from tutor_app.source.edits import Replacement
from tutor_app.source.text import Source

MOST = 20
"""Lines with such strings up to which all are mended at once."""
_OPENING = re.compile(r"(?i)(?<!\w)(?:f|rf|fr)(?P<quote>['\"])(?!(?P=quote))")
_SIGN = re.compile(r"\\.|[{}'\"]")


def undo(view: View) -> Iterator[Step]:
    """Turn the quotes in the brackets, of the line or of all lines, or those around the string."""
    around: list[Replacement] = []
    found: dict[int, list[Replacement]] = {}
    for line, text in enumerate(view.lines):
        if _OPENING.search(text):
            for opened, closed, inner in _torn(text):
                at = view.starts[line]
                turned = [(at + place, at + place + 1, OTHER[text[opened]]) for place in inner]
                found.setdefault(line, []).extend(turned)
                if line == view.line and OTHER[text[opened]] not in text[opened:closed]:
                    around += [(at + place, at + place + 1, OTHER[text[opened]]) for place in (opened, closed)]
    if here := found.get(view.line):
        yield Step("turn-field-quotes", tuple(here))
        if around:
            yield Step("turn-quotes-around-fields", tuple(around))
    if 1 < len(found) <= MOST:
        yield Step("turn-all-field-quotes", tuple(edit for edits in found.values() for edit in edits))


def _torn(line: str) -> Iterator[tuple[int, int, list[int]]]:
    """Where the f-strings of a line open and close that have their own quotes in their fields, and the places of those."""
    read = 0
    while opening := _OPENING.search(line, read):
        opened, quote, depth = opening.start("quote"), opening["quote"], 0
        inner: list[int] = []
        read = len(line)
        for sign in _SIGN.finditer(line, opening.end()):
            depth += (sign[0] == "{") - (sign[0] == "}" and depth > 0)
            if sign[0] == quote and depth:
                inner.append(sign.start())
            elif sign[0] == quote:
                read = sign.end()
                if inner and len(inner) % 2 == 0:
                    yield opened, sign.start(), inner
                break


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """Quotes of an f-string become the other kind, and all else of it stays."""
    if (f_string := changed_f_string(change)) is None:
        return None
    before, after = f_string
    if set(change.core) == {"", before[-1]}:
        return None
    same = len(before) == len(after) and QUOTE.sub("", before) == QUOTE.sub("", after)
    return told("f-string-quotes", change, quote=before[-1]) if same and before.count(before[-1]) > 2 else None


def nest(source: Source) -> Iterator[Edits]:
    """The quotes of the keys are those of their f-string."""
    for string in formatted_strings(source):
        inner = OTHER.get(string.quote, "")
        keys = list(re.finditer(rf"\{{\w+\[({inner})\w+({inner})\]\}}", string.body)) if inner else []
        marks = sorted(string.inner + key.start(group) for key in keys for group in (1, 2))
        if marks:
            yield tuple((mark, mark + 1, string.quote) for mark in marks)


SLIPS = (
    (
        Slip(
            kind="f-string-quotes", make=nest, undo=undo, tell=tell,
            accepts=(
                Example("print(f'{tea['milk']}')\n", "print(f'{tea[\"milk\"]}')\n"),
                Example(
                    "print(f'{tea['milk']} and {tea['sugar']}')\n", "print(f'{tea[\"milk\"]} and {tea[\"sugar\"]}')\n",
                ),
            ),
            rejects=(Example("print('it's tea')\n", 'print("it\'s tea")\n'),),
        ),
    )
    if sys.version_info < (3, 12)
    else ()
)  # fmt: skip
