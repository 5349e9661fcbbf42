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

REACH = 12
"""Lines below the opening quote in which the closing one is looked for."""
_ESCAPED = re.compile(r"(?<!\\)\\n")
_WORDLESS = re.compile(r"[\s\"'\\]")


def undo(view: View) -> Iterator[Step]:
    """Triple the quotes, join the lines, or let the line go on after a backslash."""
    for site in open_strings(view):
        string, line = literal(view.code[site]), view.code[site].line
        tripled = (string.opened, string.inner, string.quote * 3)
        yield Step("triple-quote-open", (tripled,))
        last = _closing_line(view, max(view.line, line), string.quote)
        if last is None:
            continue
        closing = view.starts[last] + view.lines[last].index(string.quote)
        yield Step("triple-quote", (tripled, (closing, closing + 1, string.quote * 3)))
        breaks = [(view.end_of(n), view.starts[n + 1]) for n in range(line, last)]
        starts = [start + len(view.indent_text(n)) for n, (_end, start) in enumerate(breaks, line + 1)]
        yield Step("join-string", tuple((end, start, " ") for (end, _), start in zip(breaks, starts, strict=True)))
        yield Step("join-string-escaped", tuple((end, start, "\\n") for end, start in breaks))
        if last == line + 1:
            yield Step("escape-newline", ((breaks[0][0], breaks[0][0], "\\"),))


def _closing_line(view: View, first: int, quote: str) -> int | None:
    """The line below on which the quote comes next."""
    below = range(first + 1, min(first + REACH, len(view.lines) - 1) + 1)
    return next((line for line in below if quote in view.lines[line]), None)


def tell(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """A string over lines is joined, or gets triple quotes."""
    for change in changes:
        before, after = change.edit.before, change.edit.after
        strings = [text for text in change.added if is_string(text)]
        kept = after if "\\n" in before else _ESCAPED.sub("", after)
        same = _WORDLESS.sub("", before) == _WORDLESS.sub("", kept)
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
        broken = literal(token) if token.kind is Kind.STRING and "\n" not in token.text else None
        if broken is not None and "r" not in broken.prefix.lower():
            for escaped in re.finditer(r"(?<=\w)\\n(?=\w)", broken.body):
                yield ((broken.inner + escaped.start(), broken.inner + escaped.end(), "\n"),)
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
            Example('drink = "tea\nwith milk"\n', 'drink = "tea\\nwith milk"\n'),
        ),
        rejects=(Example("print('tea)\nprint('milk')\n", "print('tea')\nprint('milk')\n"),),
    ),
)
