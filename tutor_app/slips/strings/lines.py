"""A string in single or double quotes runs over the end of its line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.strings.literals import TRIPLE, bare, is_string, last_strings, literal, open_strings
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind
from tutor_app.source.text import Source

_WORDLESS = re.compile(r"[\s\"'\\]")


def undo(view: View) -> Iterator[Step]:
    """Triple the quotes, join the lines, or let the line go on after a backslash."""
    for site in open_strings(view):
        string, line = literal(view.code[site]), view.code[site].line
        tripled = (string.opened, string.inner, string.quote * 3)
        yield Step("triple-quote-open", (tripled,))
        if max(view.line, line) + 1 < len(view.lines) and string.quote in (following := view.lines[line + 1]):
            end, start = view.end_of(line), view.starts[line + 1]
            at = start + following.index(string.quote)
            yield Step("join-string", ((end, start + len(following) - len(following.lstrip()), " "),))
            yield Step("triple-quote", (tripled, (at, at + 1, string.quote * 3)))
            yield Step("escape-newline", ((end, end, "\\"),))


def tell(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """A string over lines is joined, or gets triple quotes."""
    for change in changes:
        before, after = change.edit.before, change.edit.after
        strings = [text for text in change.added if is_string(text)]
        same = _WORDLESS.sub("", before) == _WORDLESS.sub("", after)
        if not strings or not same or "\n" not in before or not before.strip() or change.is_indent:
            continue
        tripled = any(bare(text).startswith(TRIPLE) for text in strings)
        if tripled or after.count("\n") < before.count("\n"):
            yield told("text-over-lines", change, way="tripled" if tripled else "joined")


def break_line(source: Source) -> Iterator[Edits]:
    """The line is broken at a space in the string, or a string of two lines has single quotes."""
    for string in last_strings(source):
        for space in re.finditer(r"(?<=\S) (?=\w)", string.body):
            at = string.inner + space.start()
            yield ((at, at + 1, "\n"),)
    for token in source.code:
        if token.kind is Kind.STRING and bare(token.text).startswith(TRIPLE) and token.text.count("\n") == 1:
            tripled = literal(token)
            quote = tripled.quote[0]
            if quote not in tripled.body:
                yield ((tripled.opened, tripled.inner, quote), (tripled.closed, token.end, quote))


SLIPS = (
    Slip(
        kind="text-over-lines",
        make=break_line,
        undo=undo,
        tell=tell,
        accepts=(
            Example("print('tea\nmilk')\n", "print('''tea\nmilk''')\n"),
            Example('drink = "tea\nwith milk"\n', 'drink = "tea with milk"\n'),
        ),
        rejects=(Example("print('tea)\nprint('milk')\n", "print('tea')\nprint('milk')\n"),),
    ),
)
