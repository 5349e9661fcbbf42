"""The first word of a line that ends in a colon: missing, or another keyword's."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.slip import everywhere
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind

MISSING = ("def", "if", "while", "for", "elif", "class", "with")
OTHERS = ("if", "elif", "while", "for", "with", "else", "except", "def")


def missing_keyword(view: View) -> Iterator[Step]:
    """A line that ends in a colon lacks its first word, or has another in its place."""
    low, high = view.range_of(view.line)
    if low == high or view.code[high - 1].text != ":" or view.code[low].kind is not Kind.NAME:
        return
    start, end = view.code[low].start, view.code[low].end
    for word in MISSING:
        yield Step(f"head {word}", ((start, start, word + " "),))
        if high - low > 1 and view.code[low + 1].kind is not Kind.OPEN:
            yield Step(f"head-instead {word}", ((start, end, word),))
    for step in _missing_def(view, low):
        firsts = [site for site, token in enumerate(view.code) if not site or view.code[site - 1].line < token.line]
        yield from everywhere(view, step, low, _missing_def, name="head-all def", alike=firsts)


def _missing_def(view: View, site: int) -> Iterator[Step]:
    """``play(tea):`` looks like a definition."""
    low, high = view.range_of(view.code[site].line)
    texts = [token.text for token in view.code[low:high]]
    if high - low > 3 and view.code[low].kind is Kind.NAME and texts[1] == "(" and texts[-2:] == [")", ":"]:
        start = view.code[low].start
        yield Step("head def", ((start, start, "def "),))


def other_keyword(view: View) -> Iterator[Step]:
    """The statement begins with the wrong keyword: ``assert`` for ``with``, ``elif`` for ``if``."""
    low, high = view.range_of(view.line)
    if high - low < 2 or view.code[high - 1].text != ":" or view.code[low].kind is not Kind.KEYWORD:
        return
    first = view.code[low]
    for word in OTHERS:
        if word != first.text:
            yield Step(f"other-keyword {first.text} {word}", ((first.start, first.end, word),))
