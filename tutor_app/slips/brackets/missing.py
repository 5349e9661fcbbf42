"""A bracket is never closed, or never opened."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.brackets.changes import CLOSERS, OPENERS, adds_one, place, tail
from tutor_app.slips.brackets.lonely import REACH, never_closed, never_opened
from tutor_app.slips.brackets.sites import after_name, doubled, ends, pairs
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.slips.slip import Edits, Example, Slip, either
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import BUILTINS, CLOSER_OF, OPENER_OF, Kind, Token
from tutor_app.source.text import Source

ENDS_AT = frozenset(": , ) ] } . =".split())
"""Tokens before which an expression in brackets often ends."""
OPERATORS = frozenset("== for if and or in else + - * / % < > <= >= != ;".split())
"""Others before which it may end."""
STARTS = frozenset("def class if for while import from return try with print elif else except".split())
"""Words that begin a statement."""
MOST_LINES = 12
LONGEST_NAME = 40


def closing(view: View) -> Iterator[Step]:
    """Closes each opener that may lack its partner, at each place in reach where an expression may end."""
    for opener in never_closed(view):
        yield from _close(view, opener)


def _close(view: View, opener: int) -> Iterator[Step]:
    new = CLOSER_OF[view.code[opener].text]
    lines = 0
    for position in range(opener + 1, min(opener + 1 + 3 * REACH, len(view.code) + 1)):
        previous = view.code[position - 1]
        following = view.code[position] if position < len(view.code) else None
        at = previous.end
        if following is None or following.line != previous.line:
            yield Step(f"close {new} line-end", ((at, at, new),))
            if following is not None and following.line > view.line and _starts_statement(view, following.line):
                return
            if following is not None and following.kind is Kind.OPEN:
                yield Step(f"close {new} and-comma", ((at, at, new + ","),))
            if previous.text == ",":
                yield Step(f"close {new} for-comma", ((previous.start, at, new),))
            lines += 1
        elif (where := _where(previous, following)) is not None:
            yield Step(f"close {new} {where}", ((at, at, new),))
        if lines > MOST_LINES:
            return


def _where(previous: Token, following: Token) -> str | None:
    """How a place on a line is called, if an expression may end there."""
    if following.text in ENDS_AT:
        return f"before {following.text}"
    if following.text in OPERATORS:
        return "before operator"
    return "between" if previous.is_value else None


def _starts_statement(view: View, line: int) -> bool:
    tokens = view.on_line(line)
    assigns = len(tokens) > 1 and tokens[0].kind is Kind.NAME and tokens[1].text in {"=", "+="}
    return bool(tokens) and (tokens[0].text in STARTS or assigns)


def opening(view: View) -> Iterator[Step]:
    """Opens a bracket for each lonely closer, at each place on its statement where an expression may begin."""
    for position in never_opened(view):
        token = view.code[position]
        new = OPENER_OF[token.text]
        first_line = view.statement_lines(token.line)[0]
        low = max(view.range_of(first_line)[0], position - REACH)
        for site in range(position, low - 1, -1):
            here = view.code[site]
            last = view.code[site - 1] if site > low and view.code[site - 1].line == here.line else None
            if last is not None and last.kind is Kind.NAME and view.text[last.end : here.start] == " ":
                yield Step(f"open {new} for-space", ((last.end, here.start, new),))
            else:
                yield Step(f"open {new} {_behind(last)}", ((here.start, here.start, new),))
            yield from _inside(view, here, new)
        for other in [token for token in view.code[low:position] if token.kind is Kind.OPEN][-3:]:
            yield Step(f"double {other.text}", ((other.start, other.start, new),))


def _inside(view: View, word: Token, new: str) -> Iterator[Step]:
    """``printname)``: two names that are used elsewhere, or that Python knows, were written as one."""
    if word.kind is not Kind.NAME or view.names[word.text] > 1:
        return
    for at in range(1, min(len(word.text), LONGEST_NAME)):
        if word.text[at:] in view.names and _may_be_called(view, word, word.text[:at]):
            yield Step(f"open {new} in-name", ((word.start + at, word.start + at, new),))


def _may_be_called(source: Source, token: Token, name: str, times: int = 1) -> bool:
    """Whether ``name``, where the token begins, is there so often, or Python's, being defined or of what is before it."""
    before = source.site(token.start) - 1
    anew = before >= 0 and source.code[before].text in {"def", "class", "."}
    return anew or name in BUILTINS or source.names[name] >= times


def _behind(token: Token | None) -> str:
    names = {Kind.NAME: "after-name", Kind.KEYWORD: "after-keyword", Kind.OPEN: "after-bracket"}
    return "line-start" if token is None else names.get(token.kind, "after-operator")


def closing_all(view: View) -> Iterator[Step]:
    """Several brackets are still open: all are closed at the end of the program, of the statement, or each at its own line's."""
    unclosed = view.brackets[1]
    if not unclosed:
        return
    end = len(view.text.rstrip())
    if len(unclosed) > 1:
        yield Step("close-all end", ((end, end, _closers(view, unclosed)),))
        last = view.code[unclosed[-1]].line
        on_line = [p for p in unclosed if view.code[p].line == last]
        if len(on_line) > 1:
            yield Step("close-all line", ((view.code_end(last), view.code_end(last), _closers(view, on_line)),))
    if view.text[end - 1 : end] == ",":
        yield Step("close-all for-comma", ((end - 1, end, _closers(view, unclosed)),))
    yield from _closing_each(view, unclosed)


def _closing_each(view: View, unclosed: list[int]) -> Iterator[Step]:
    """The same slip on several lines that stand alike: each is closed at its own end.

    One at a time would not do: CPython's tokeniser complains of the last one until none is left. The step counts as the
    one that closes a single line.
    """
    lines = sorted({view.code[p].line for p in unclosed})
    ended = ((below := view.next_code(line)) is None or view.width(below) <= view.width(line) for line in lines)
    if len(lines) > 1 and all(ended):
        own = ([p for p in unclosed if view.code[p].line == line] for line in lines)
        places = zip(map(view.code_end, lines), own, strict=True)
        yield Step("close ) line-end", tuple((end, end, _closers(view, openers)) for end, openers in places))


def _closers(view: View, openers: list[int]) -> str:
    return "".join(CLOSER_OF[view.code[p].text] for p in reversed(openers))


@single
def tell_closed(context: EditContext, change: Change) -> Mistake | None:
    """A closing bracket is missing."""
    if not adds_one(change, CLOSERS):
        return None
    opener = context.partner(place(change))
    origin = None if opener is None else context.origin(opener.start)
    if opener is None or origin is None:
        return None
    line = context.line_of(origin)
    name = "bracket-never-closed" if line == change.line and before(change) else "bracket-never-closed-lines"
    return told(
        name, change, line=line, goal=str(change.line), opener=opener.text, closer=change.added[0], before=tail(context, change)
    )


@single
def tell_opened(context: EditContext, change: Change) -> Mistake | None:
    """An opening bracket is missing, in front of a word or in the middle of two that were written as one."""
    inside = len(change.removed) == 1 and len(change.added) == 3 and change.core == ("", change.added[1])
    if not inside and not adds_one(change, OPENERS):
        return None
    opener, following = change.added[1:] if inside else (change.added[0], after(change))
    closer = context.partner(change.new_start + len(change.added[0]) if inside else place(change))
    if closer is None or context.origin(closer.start) is None or not following:
        return None
    return told("bracket-never-opened", change, opener=opener, closer=closer.text, following=following)


def _unclosed(source: Source, *, same_line: bool) -> Iterator[Edits]:
    """A closer at the end of a line is left out: nothing behind it could be taken for something inside."""
    for opener, closer in pairs(source):
        one, two, last = source.code[opener], source.code[closer], source.code[closer - 1]
        plain = ends(source, closer) and not doubled(source, closer)
        if plain and last.line == two.line and (one.line == two.line) is same_line:
            yield ((two.start, two.end, ""),)


def make_unclosed(source: Source) -> Iterator[Edits]:
    """A bracket is left open on its line."""
    return _unclosed(source, same_line=True)


def make_unclosed_lines(source: Source) -> Iterator[Edits]:
    """A bracket is left open that begins on a line above."""
    return _unclosed(source, same_line=False)


def make_unopened(source: Source) -> Iterator[Edits]:
    """An opener is left out where what is to be opened is plain: behind a name, or where a value begins."""
    for opener, _closer in pairs(source):
        token, following = source.code[opener], source.code[opener + 1]
        if following.line > token.line:
            continue
        if token.text == "(" and after_name(source, opener):
            yield ((token.start, following.start, " "),)
            name = source.code[opener - 1]
            elsewhere = following.kind is Kind.NAME and source.names[following.text] > 1
            if elsewhere and _may_be_called(source, name, name.text, times=2):
                yield ((token.start, following.start, ""),)
        elif token.text != "(" and source.code[opener - 1].text == "=" and source.opener(opener) is None:
            yield ((token.start, token.end, ""),)


SLIPS = (
    Slip(
        kind="bracket-never-closed", make=make_unclosed, undo=either(closing, closing_all), tell=tell_closed,
        accepts=(
            Example('print(len("tea")\n', 'print(len("tea"))\n'),
            Example("cups = [3, 1, 2\nprint(cups)\n", "cups = [3, 1, 2]\nprint(cups)\n"),
            Example("def brew(tea, milk:\n    print(tea, milk)\n", "def brew(tea, milk):\n    print(tea, milk)\n"),
            Example("if (1 < 2:\n    print(1)\n", "if (1 < 2):\n    print(1)\n"),
        ),
        rejects=(Example('print("tea"]\n', 'print("tea")\n'), Example('print "tea"\n', 'print("tea")\n')),
    ),
    Slip(
        kind="bracket-never-closed-lines", make=make_unclosed_lines, undo=either(closing, closing_all), tell=tell_closed,
        accepts=(
            Example("cups = [\n    3,\n    1\nprint(cups)\n", "cups = [\n    3,\n    1]\nprint(cups)\n"),
            Example('print("tea",\n      "milk"\nprint(1)\n', 'print("tea",\n      "milk")\nprint(1)\n'),
        ),
        rejects=(Example("cups = [3, 1\nprint(cups)\n", "cups = [3, 1]\nprint(cups)\n"),),
    ),
    Slip(
        kind="bracket-never-opened", make=make_unopened, undo=opening, tell=tell_opened,
        accepts=(
            Example('print len("tea"))\n', 'print(len("tea"))\n'),
            Example("cups = 3, 1, 2]\nprint(cups)\n", "cups = [3, 1, 2]\nprint(cups)\n"),
            Example("def brew tea):\n    print(tea)\n", "def brew(tea):\n    print(tea)\n"),
            Example("def brewtea):\n    print(tea)\n", "def brew(tea):\n    print(tea)\n"),
            Example("tea = 3\nprinttea)\n", "tea = 3\nprint(tea)\n"),
        ),
        rejects=(Example('print "tea"\n', 'print("tea")\n'), Example('print["tea")\n', 'print("tea")\n')),
    ),
)  # fmt: skip
