"""A string in triple quotes is never closed, or closed once too often."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.strings.literals import QUOTES, TRIPLE, bare, core_start, literal, rest_of_line, string_at
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind, Token
from tutor_app.source.text import Source

REACH = 30
"""Lines below the opening quotes in which the end of the string is looked for."""
_STARTS = frozenset({"def", "class", "import", "from", "if", "for", "while", "return", "@"})
"""Words with which code plainly begins again."""
_PARTLY = re.compile(r"(?<!\")\"\"?(?!\")|(?<!')''?(?!')")
"""Quotes that may lack one or two to be three."""


def undo(view: View) -> Iterator[Step]:
    """Close the string where it may end, or take away the quotes that open it or the string before it."""
    for token in view.code:
        if token.kind is Kind.BAD_STRING and bare(token.text) in TRIPLE:
            quote = bare(token.text)
            here, end = view.end_of(token.line), len(view.text.rstrip())
            yield Step("close-triple here", ((here, here, quote),))
            yield Step("close-triple end", ((end, end, quote if view.text[:end][-1:] != quote[0] else "\n" + quote),))
            yield Step("drop-triple", ((token.start, token.end, ""),))
            yield from _close_below(view, token, quote)
            yield from _close_earlier(view, token, quote)


def _close_below(view: View, token: Token, quote: str) -> Iterator[Step]:
    for line in range(token.line, min(token.line + REACH, len(view.lines))):
        found = _PARTLY.search(view.lines[line])
        if found and (start := view.starts[line] + found.start()) > token.end:
            yield Step("complete-triple", ((start, view.starts[line] + found.end(), quote),))
        first = view.on_line(line)[:1] if line > token.line else []
        above = view.end_of(line - 1) if line else 0
        if above > token.end and (view.is_blank(line) or (first and first[0].text in _STARTS)):
            yield Step("close-triple before-code", ((above, above, quote),))


def _close_earlier(view: View, token: Token, quote: str) -> Iterator[Step]:
    """The string above was meant to end sooner, or is none: each of its quotes opens what the one before should have closed."""
    closed = [t for t in view.code if t.kind is Kind.STRING and t.end <= token.start and t.text.startswith(quote)]
    for last in closed[-1:]:
        yield Step("close-earlier-triple", ((last.start + 3, last.start + 3, ""), (last.end - 3, last.end, "")))
        end = view.end_of(last.line)
        if end < last.end:
            yield Step("close-previous-triple", ((end, end, quote),))


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """Three quotes are put at the end of a string, or what two or one lack to be three."""
    removed, added = change.core
    token = string_at(context, core_start(change))
    if token is None or removed or added not in {*QUOTES, *TRIPLE}:
        return None
    string = literal(token)
    if string.quote not in TRIPLE or core_start(change) < string.closed:
        return None
    start = context.origin(string.opened)
    line = context.line_of(start if start is not None else change.edit.start)
    return told("triple-quote-never-closed", change, line=line, quote=string.quote)


def leave_open(source: Source) -> Iterator[Edits]:
    """The closing quotes of the last such string are left out where they end a line."""
    strings = [token for token in source.code if token.kind is Kind.STRING and bare(token.text).startswith(TRIPLE)]
    for token in strings[-1:]:
        string = literal(token)
        if string.body.strip() and not rest_of_line(source, token.end).strip() and _ends_plainly(source, token):
            yield ((string.closed, token.end, ""),)


def _ends_plainly(source: Source, token: Token) -> bool:
    """Whether the string is on one line, or the program ends with it, or there is an empty line or plainly code below it."""
    below = source.line_at(token.end) + 1
    if below - token.line == 1:
        return True
    if not source.text[token.end :].strip():
        return not token.text[-4].isspace()
    code = source.on_line(below)
    return below - token.line < REACH and (source.is_blank(below) or (bool(code) and code[0].text in _STARTS))


SLIPS = (
    Slip(
        kind="triple-quote-never-closed",
        make=leave_open,
        undo=undo,
        tell=tell,
        accepts=(
            Example("'''Prints tea.\nprint('tea')\n", "'''Prints tea.'''\nprint('tea')\n"),
            Example('def pour():\n    """Pours tea.\n    return 3\n', 'def pour():\n    """Pours tea."""\n    return 3\n'),
            Example('"""Prints tea\nand milk.\n\nprint(3)\n', '"""Prints tea\nand milk."""\n\nprint(3)\n'),
        ),
        rejects=(Example("print('tea\nmilk')\n", "print('''tea\nmilk''')\n"),),
    ),
)
