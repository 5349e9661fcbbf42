"""The colon before a block: missing, or another symbol or word in its place."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.blocks import statements
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, before, single, told
from tutor_app.slips.slip import Edits, Example, Make, Slip, everywhere
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import BLOCK_KEYWORDS, Kind, Token
from tutor_app.source.text import Source

STAND_INS = {
    ";": "semicolon-for-colon",
    "=": "equals-for-colon",
    "{": "brace-block",
    "then": "then-for-colon",
    "do": "then-for-colon",
}
"""What people write in its place, and what that is called."""
WORDS = frozenset(word for word in STAND_INS if word.isalpha())
SPOKEN = {"if": "then", "elif": "then", "while": "do", "for": "do"}
"""The word that other languages have between a condition and its block."""
OPENING = BLOCK_KEYWORDS | WORDS | {"switch", "function"}
"""Words of a line that may start a block."""
BEFORE_COLON = frozenset([":", ";", ",", ".", "="])
"""What may be doubled with it."""
GOES_ON = frozenset([":", ",", "\\"])
"""What a header that ends in it does not lack its colon behind."""
FARTHEST = 12
"""Lines that a header may take."""


def colons(view: View) -> Iterator[Step]:
    """A header lacks its colon, or has something else in its place."""
    for line in dict.fromkeys((view.line, view.previous_code(view.line))):
        if line is None or not view.is_code(line):
            continue
        low, high = view.range_of(line)
        last = view.code[high - 1]
        if not OPENING.isdisjoint(token.text for token in view.code[low:high]):
            yield from _at_end(view, line, last)
            yield from _inside(view, low, high)
            yield from _everywhere(view, low)
        elif last.text == ":":
            yield Step("drop-end-colon", ((last.start, last.end, ""),))
        elif line == view.line:
            yield Step("append-colon-odd", ((last.end, last.end, ":"),))


def _at_end(view: View, line: int, last: Token) -> Iterator[Step]:
    if last.text == ":":
        return
    deeper = view.indent_text(line) + view.unit
    yield Step("append-colon", ((last.end, last.end, ":"),))
    yield Step("append-colon-pass", ((last.end, last.end, f":\n{deeper}pass"),))
    if last.kind in {Kind.OPERATOR, Kind.STRAY, Kind.CLOSE, Kind.OPEN} or last.text in WORDS:
        yield Step("colon-for-last", ((last.start, last.end, ":"),))
        if last.start and view.text[last.start - 1] == " ":
            yield Step("colon-for-last", ((last.start - 1, last.end, ":"),))
    below = view.next_code(line)
    if below is not None and view.width(below) <= view.width(line) and not view.is_header(below):
        start = view.starts[below]
        edits = ((last.end, last.end, ":"), (start, start + len(view.indent_text(below)), deeper))
        yield Step("append-colon-indent", edits)


def _inside(view: View, low: int, high: int) -> Iterator[Step]:
    for site in range(low + 1, high):
        left, token = view.code[site - 1], view.code[site]
        if left.is_value and token.kind in {Kind.NAME, Kind.KEYWORD}:
            yield Step("colon-before-statement", ((left.end, left.end, ":"),))
        if token.text in STAND_INS and not (token.kind is Kind.OPERATOR and (left.is_value or token.text == "=")):
            yield Step("colon-for-word", ((left.end, token.end, ":"),))
    doubled, last = view.code[high - 2], view.code[high - 1]
    if high - low > 1 and last.text == ":" and doubled.text in BEFORE_COLON:
        yield Step("drop-before-colon", ((doubled.start, last.start, ""),))


def _everywhere(view: View, low: int) -> Iterator[Step]:
    if view.code[low].text in BLOCK_KEYWORDS:
        for step in _appended(view, low):
            yield from everywhere(view, step, low, _appended, name="append-colon-all")


def _appended(view: View, site: int) -> Iterator[Step]:
    low, high = view.range_of(view.code[site].line)
    last = view.code[high - 1]
    if site == low and last.text not in GOES_ON:
        yield Step("append-colon", ((last.end, last.end, ":"),))


@single
def block_colon(context: EditContext, change: Change) -> Mistake | None:
    """The colon before a block is put in, alone or for something else."""
    keyword, added = change.head, change.added == (":",)
    if not added or change.inside or keyword not in BLOCK_KEYWORDS or len(change.removed) > 2:
        return None
    near = range(change.line, max(0, change.line - FARTHEST), -1)
    if not any(token.text == keyword for number in near for token in context.tokens_on(number)):
        return None
    if change.removed:
        wrong = "".join(change.removed)
        return told(STAND_INS.get(wrong, "wrong-sign-for-colon"), change, wrong=wrong, keyword=keyword)
    name = "missing-colon" if change.at_end else "missing-colon-inside"
    return told(name, change, keyword=keyword, last=before(change)) if before(change) else None


def _left_out(source: Source) -> Iterator[Edits]:
    """Colons that end a line."""
    yield from (((colon.start, colon.end, ""),) for _, colon in _ends(source))


def _left_out_inside(source: Source) -> Iterator[Edits]:
    """Colons between a value and a word, with the block on the same line."""
    for one in statements(source):
        if one.colon is not None and not one.opens:
            site = source.site(one.colon.start)
            if source.code[site - 1].is_value and source.code[site + 1].kind in {Kind.NAME, Kind.KEYWORD}:
                yield ((one.colon.start, one.colon.end, ""),)


def _written(*symbols: str) -> Make:
    """Another symbol where the colon ends a line."""

    def make(source: Source) -> Iterator[Edits]:
        for _, colon in _ends(source):
            yield from (((colon.start, colon.end, symbol),) for symbol in symbols)

    return make


def _spoken(source: Source) -> Iterator[Edits]:
    for keyword, colon in _ends(source):
        if keyword in SPOKEN:
            yield ((colon.start, colon.end, " " + SPOKEN[keyword]),)


def _ends(source: Source) -> Iterator[tuple[str, Token]]:
    """The colons that end lines above blocks, right behind the word before, each with the first word of its line."""
    for one in statements(source):
        if one.opens and one.colon is not None and not source.text[one.colon.start - 1].isspace():
            yield one.word, one.colon


CHOICE = "if tea > 3:\n    print('hot')\nelse{}\n    print('cold')\n"
PLAY = "while True:\n    play()\n"
SLIPS = (
    Slip(
        kind="missing-colon", make=_left_out, undo=colons, tell=block_colon,
        accepts=(
            Example(CHOICE.format(""), CHOICE.format(":")),
            Example("while True\n    play()\n", PLAY),
        ),
        rejects=(Example("while True;\n    play()\n", PLAY), Example("ages = {'Ada' 36}\n", "ages = {'Ada': 36}\n")),
    ),
    Slip(
        kind="missing-colon-inside", make=_left_out_inside, undo=colons, tell=block_colon,
        accepts=(Example("if tea > 3 print('hot')\n", "if tea > 3: print('hot')\n"),),
        rejects=(Example("if tea > 3\n    print('hot')\n", "if tea > 3:\n    print('hot')\n"),),
    ),
    Slip(
        kind="semicolon-for-colon", make=_written(";"), undo=colons, tell=block_colon,
        accepts=(Example("while True;\n    play()\n", PLAY),),
        rejects=(Example("ages = {'Ada'; 36}\n", "ages = {'Ada': 36}\n"),),
    ),
    Slip(
        kind="equals-for-colon", make=_written("="), undo=colons, tell=block_colon,
        accepts=(Example("for day in week=\n    print(day)\n", "for day in week:\n    print(day)\n"),),
        rejects=(Example("ages = {'Ada'= 36}\n", "ages = {'Ada': 36}\n"),),
    ),
    Slip(
        kind="then-for-colon", make=_spoken, undo=colons, tell=block_colon,
        accepts=(
            Example("if tea > 3 then\n    drink()\n", "if tea > 3:\n    drink()\n"),
            Example("while True do\n    play()\n", PLAY),
        ),
        rejects=(Example("while True;\n    play()\n", PLAY),),
    ),
    Slip(
        kind="wrong-sign-for-colon", make=_written("->", ",", "?"), undo=colons, tell=block_colon,
        accepts=(Example("def greet(name)->\n    print(name)\n", "def greet(name):\n    print(name)\n"),),
        rejects=(Example("while True;\n    play()\n", PLAY),),
    ),
)  # fmt: skip
