"""``print x`` and ``exec "code"``, which were statements in Python 2."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import DamerauLevenshtein

from tutor_app.slips.brackets.both import tell_added as tell
from tutor_app.slips.slip import Edits, Example, Make, Slip, everywhere
from tutor_app.slips.view import VALUE_STARTS, Step, View
from tutor_app.source.lexer import BUILTINS, Kind, Token
from tutor_app.source.text import Source

PRINT = "print"
STATEMENTS = frozenset("print printf exec println echo".split())
"""Words of which a statement of Python 2, or of another language, is made a call."""
BEFORE = frozenset([":", ";", "else"])
"""What a statement may stand behind on its line."""
NO_ARGUMENT = frozenset("= . += ,".split())
"""What shows that the word is a name like any other."""
LONGEST = 200
"""Tokens in one statement."""


def undo(view: View) -> Iterator[Step]:
    """Such statements become calls, the one that failed or all in the program; or all that stands behind it becomes a string."""
    calls: dict[int, Edits] = {}
    for position, token in enumerate(view.code):
        if token.text.lower() in STATEMENTS and _begins_statement(view, position) and (edits := _call(view, position)):
            calls[position] = edits
    lines = {view.line, view.line - 1, view.previous_code(view.line)}
    near = [position for position in calls if view.code[position].line in lines]
    for position in near:
        yield Step("print-call", calls[position])
    if calls:
        first = next(iter(calls))
        yield from everywhere(
            view, Step("print-call", calls[first]), first, lambda _view, site: iter([Step("print-call", calls[site])]),
            name="print-call-all", alike=list(calls), most=len(calls),
        )  # fmt: skip
    for position in near:
        yield from _worded(view, position)
    yield from _respelt(view, lines)


def _respelt(view: View, lines: set[int | None]) -> Iterator[Step]:
    """The first word of a line is ``print`` misspelt or in another language, and what stands behind it is printed."""
    for line in sorted(line for line in lines if line is not None and line >= 0):
        position, high = view.range_of(line)
        if position + 1 >= high or view.code[position + 1].kind not in VALUE_STARTS:
            continue
        token = view.code[position]
        edits = _call(view, position) if token.kind is Kind.NAME and _is_print(token.text) else None
        if edits:
            (_end, start, bracket), *rest = edits
            yield Step("print-call-respelt", ((token.start, start, PRINT + bracket), *rest))


def _is_print(word: str) -> bool:
    foreign = word in STATEMENTS - {PRINT, "exec"}
    misspelt = word not in BUILTINS and DamerauLevenshtein.distance(word.lower(), PRINT, score_cutoff=1) <= 1
    return (foreign or misspelt) and word != PRINT


def _worded(view: View, position: int) -> Iterator[Step]:
    """A bracket opens behind the word, or what stands behind it is put in quotes."""
    token = view.code[position]
    if position + 1 == len(view.code) or view.code[position + 1].line != token.line:
        return
    tail, end = view.code[position + 1], view.code_end(token.line)
    if tail.text == "(":
        close = end - (view.text[end - 1 : end] == ")")
        yield Step("print-quote-all", ((tail.end, close, f'"{view.text[tail.end : close]}"'),))
        return
    yield Step("print-open", ((token.end, tail.start, "("),))
    if view.text[end - 1] not in "\"')":
        yield Step("print-text", ((token.end, end, f'("{view.text[tail.start : end]}")'),))


def _begins_statement(source: Source, position: int) -> bool:
    before = source.code[position - 1]
    return position == 0 or before.line != source.code[position].line or before.text in BEFORE


def _call(view: View, position: int) -> Edits | None:
    """Edits that turn the statement at ``position`` into a call, or None where it is one already or holds nothing."""
    token = view.code[position]
    rest = _rest(view, position)
    if not rest:
        return None
    first, last = rest[0], rest[-1]
    if first.text in NO_ARGUMENT or (first.text == "(" and _closes_at(rest) == len(rest) - 1):
        return None
    gap = view.text[token.end : first.start]
    opening = (token.end, token.end if gap.strip() or "\n" in gap else first.start, "(")
    if first.text == ">>" and len(rest) > 3 and rest[2].text == ",":
        return (token.end, rest[3].start, "("), (last.end, last.end, f", file={rest[1].text})")
    if last.text == ",":
        return opening, (last.start, last.end, ", end=' ')")
    return opening, (last.end, last.end, ")")


def _rest(view: View, position: int) -> list[Token] | None:
    """The tokens of the statement behind its first; None where they are too many."""
    rest: list[Token] = []
    line, depth = view.code[position].line, 0
    for other in view.code[position + 1 :]:
        if depth <= 0 and (other.text == ";" or (other.line != line and not _goes_on(view, other, rest))):
            break
        depth += (other.kind is Kind.OPEN) - (other.kind is Kind.CLOSE)
        rest.append(other)
        if len(rest) > LONGEST:
            return None
    return rest


def _goes_on(view: View, token: Token, rest: Sequence[Token]) -> bool:
    """Whether a backslash joins the token's line to that of the rest."""
    return bool(rest) and view.lines[rest[-1].line].rstrip().endswith("\\") and token.line == rest[-1].line + 1


def _closes_at(tokens: Sequence[Token]) -> int | None:
    depth = 0
    for position, token in enumerate(tokens):
        depth += (token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE)
        if depth == 0:
            return position
    return None


def _statement(word: str) -> Make:
    """Calls with plain arguments on one line lose their brackets."""

    def make(source: Source) -> Iterator[Edits]:
        for opener, closer in source.brackets[0].items():
            name, held = source.code[opener - 1], source.code[opener + 1 : closer]
            if opener and name.text == word and held and opener < closer and _begins_statement(source, opener - 1):
                plain = held[0].kind is not Kind.OPEN and held[-1].text != "," and "=" not in [token.text for token in held]
                end = source.code[closer].end
                if plain and held[0].text not in {"*", "**"} and source.code_end(name.line) == end:
                    yield ((name.end, held[0].start, " "), (end - 1, end, ""))

    return make


SLIPS = (
    Slip(
        kind="print-statement", make=_statement("print"), undo=undo, tell=tell,
        accepts=(
            Example("print 'tea'\n", "print('tea')\n"),
            Example("tea = 3\nprint 'tea', tea + 1\n", "tea = 3\nprint('tea', tea + 1)\n"),
        ),
        rejects=(Example("word = input 'Who? '\n", "word = input('Who? ')\n"), Example("exec 'tea = 1'\n", "exec('tea = 1')\n")),
    ),
    Slip(
        kind="exec-statement", make=_statement("exec"), undo=undo, tell=tell,
        accepts=(Example("exec 'tea = 1'\n", "exec('tea = 1')\n"),),
        rejects=(Example("print 'tea'\n", "print('tea')\n"),),
    ),
)  # fmt: skip
