"""Both quotes of a string are missing, or stand around what is a name."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from keyword import iskeyword

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.strings.literals import QUOTE, QUOTED, QUOTES, core_start, last_strings, place_after, string_at
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind, tokenise
from tutor_app.source.text import Source

REACH_BACK, REACH_ON = 6, 2
"""Tokens around the failure at which the string may begin."""
MOST = 12
"""Tokens of the string."""
_BEFORE = frozenset(
    {"(", "[", "{", ",", ":", "=", "==", "!=", "+", "+=", "%", "return", "print", "in", "import", "case", "elif", "if"}
)
"""What may stand before a string."""
_BEHIND = frozenset({")", "]", "}", ",", ":", "=", "==", "+", ";", "%"})
"""What may stand behind it."""
_NO_START = frozenset({")", "]", "}", ",", ":", "="})
_SPACE = re.compile(r"\s")


def undo(view: View) -> Iterator[Step]:
    """Put quotes around a run of tokens near the failure."""
    low, high = view.range_of(view.line)
    for first in range(max(low, view.at - REACH_BACK), min(view.at + REACH_ON, high)):
        before = view.code[first - 1].text if first > low else ""
        if _may_start(view, first, before):
            # who quotes one string does not forget the quotes around it
            strings = (site for site in range(first, high) if view.code[site].kind is Kind.STRING)
            for last in range(max(first, view.at - 1), min(first + MOST, next(strings, high))):
                ends = last + 1 == high or view.code[last + 1].text in _BEHIND
                if ends and (quoted := _quoted(view, first, last)) is not None:
                    edit = (view.code[first].start, view.code[last].end, quoted)
                    yield Step(f"quote-{min(last - first + 1, 4)} {place_after(before)}", (edit,))


def _may_start(view: View, first: int, before: str) -> bool:
    token = view.code[first]
    if token.text in _NO_START and not (token.text == ":" and before == "("):
        return False
    if token.kind is Kind.OPERATOR and before not in {"(", "[", "=", ",", "{", ":"}:
        return False
    return not before or before in _BEFORE


def _quoted(view: View, first: int, last: int) -> str | None:
    """The tokens in quotes, if that can be what was meant."""
    body = view.text[view.code[first].start : view.code[last].end]
    quote = "'" if '"' in body else '"'
    if quote in body and view.code[first].kind is Kind.BAD_STRING:
        return None
    if view.code[last].text == ")" and body.count("(") < body.count(")"):
        return None
    return quote + body.replace(quote, "\\" + quote) + quote


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """Words become a string."""
    words = change.edit.before.strip()
    match = QUOTED.fullmatch(change.added[0]) if len(change.added) == 1 and change.removed else None
    if match is None or QUOTE.search(words) or not match[3].strip():
        return None
    same = _SPACE.sub("", match[3]).strip(":") == _SPACE.sub("", words).strip(":")
    return told("text-without-quotes", change, words=words) if same else None


def tell_both(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Both quotes of a string are added, each by itself."""
    marks = [change for change in changes if not change.core[0] and change.core[1] in QUOTES]
    for first, second in itertools.pairwise(marks):
        words = context.program[first.edit.start : second.edit.end].strip()
        string = string_at(context, core_start(first))
        whole = string is not None and string.start == core_start(first) and string.end - 1 == core_start(second)
        if first.line == second.line and first.core == second.core and words and whole and not QUOTE.search(words):
            yield told("text-without-quotes", first, second, words=words)


def leave_bare(source: Source) -> Iterator[Edits]:
    """The quotes of a few words are left out: one word alone would be a name."""
    for string in last_strings(source):
        words = re.fullmatch(r"[^\W\d]\w*(?: \w+)+", string.body) is not None and len(tokenise(string.body)) <= MOST
        if words and not string.prefix and string.quote == '"':
            yield ((string.opened, string.inner, ""), (string.closed, string.closed + 1, ""))


def unquote(view: View) -> Iterator[Step]:
    """A name stands in quotes where Python wants a name."""
    low, high = view.range_of(view.line)
    near = view.code[max(low, view.at - 3) : min(high, view.at + 3)]
    quoted = [t for t in near if t.kind is Kind.STRING and t.text.strip("\"'").isidentifier()]
    for token in quoted:
        yield Step("unquote", ((token.start, token.end, token.text.strip("\"'")),))
    if len(quoted) > 1:
        yield Step("unquote-all", tuple((t.start, t.end, t.text.strip("\"'")) for t in quoted))


@single
def tell_name(context: EditContext, change: Change) -> Mistake | None:
    """The quotes around a name are taken away."""
    wrong, name = "".join(change.removed), "".join(change.added)
    whole = len(change.removed) == 1 == len(change.added) and wrong != name == wrong.strip("\"'")
    return told("text-for-name", change, wrong=wrong) if whole and name.isidentifier() and not iskeyword(name) else None


def quote_target(source: Source) -> Iterator[Edits]:
    """A name stands in quotes where it gets its value."""
    for site, token in enumerate(source.code[:-1]):
        before = source.code[site - 1].text if site else ""
        following = source.code[site + 1].text
        bound = before in {"def", "class"} or (before == "for" and following == "in")
        if token.kind is Kind.NAME and bound:
            yield ((token.start, token.end, f'"{token.text}"'),)


SLIPS = (
    Slip(
        kind="text-without-quotes",
        make=leave_bare,
        undo=undo,
        tell=tell,
        accepts=(
            Example("print(good morning)\n", 'print("good morning")\n'),
            Example("drink = green tea\n", 'drink = "green tea"\n'),
            Example("if drink == green tea:\n    pour()\n", 'if drink == "green tea":\n    pour()\n'),
        ),
        rejects=(Example("print(tea')\n", "print('tea')\n"), Example("print(green 'tea')\n", "print('green tea')\n")),
    ),
    Slip(
        kind="text-for-name",
        make=quote_target,
        undo=unquote,
        tell=tell_name,
        accepts=(
            Example('for "day" in week:\n    print(day)\n', "for day in week:\n    print(day)\n"),
            Example('def "pour"(cups):\n    print(cups)\n', "def pour(cups):\n    print(cups)\n"),
        ),
        rejects=(Example('"drink" = 3\n', "drink = 3\n"),),
    ),
)
