"""Both brackets of a pair are missing, or too many."""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Iterator, Sequence

from tutor_app.slips.brackets.changes import CLOSERS, OPENERS, added_pairs, removes_one, tail
from tutor_app.slips.brackets.sites import after_name, calls, ends, pairs
from tutor_app.slips.brackets.wrong import turning_pairs
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.headers.conditions import wrap_condition
from tutor_app.slips.headers.definitions import definitions
from tutor_app.slips.mistake import Mistake, before, single, told
from tutor_app.slips.operators.symbols import BINARY, CONDITIONS
from tutor_app.slips.places import words_behind
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.view import VALUE_STARTS, Step, View
from tutor_app.source.lexer import CLOSER_OF, Kind
from tutor_app.source.text import Source

CALLED_STATEMENTS = {"print": "print-statement", "exec": "exec-statement"}
TAKES_BRACKETS = frozenset({*BINARY, *CONDITIONS, *"yield else except = ( [ ,".split()})
"""Words behind which a value may stand in brackets or without."""
WRAPPED_BEHIND = frozenset("( [ { , = return in :".split())
"""Words behind which something in brackets may begin."""
WRAPPED_BEFORE = frozenset(") ] } , : for".split()) | {""}
"""Words before which it may end, and the end of a line."""
BACK, LONGEST = 8, 30
"""Tokens before the failure where it may begin, and those that it may hold."""
BUILT_IN = frozenset(name for name in dir(builtins) if callable(getattr(builtins, name)))


def wrapping(view: View) -> Iterator[Step]:
    """Puts brackets around some items, around all of the line, or around what a function is called with."""
    low, high = view.range_of(view.line)
    for first in range(max(low, view.at - BACK), min(view.at + 2, high)):
        start, last = view.code[first].start, view.code[first - 1]
        if first == low or last.text in WRAPPED_BEHIND:
            for end in _ends(view, first, high):
                for left, right in CLOSER_OF.items():
                    yield Step(f"wrap {left}", ((start, start, left), (end, end, right)))
        elif abs(first - view.at) < 2 and last.end < start and _callable(view, first - 1):
            for end in _ends(view, first, high):
                yield Step("wrap-call", ((last.end, start, "("), (end, end, ")")))


def _ends(view: View, first: int, high: int) -> Iterator[int]:
    """Where what begins at token ``first`` may end, at or behind the failure and before token ``high``."""
    depth = 0
    for last in range(first, min(first + LONGEST, high)):
        token = view.code[last]
        depth += (token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE)
        if depth < 0:
            return
        behind = view.code[last + 1].text if last + 1 < high else ""
        if depth == 0 and last >= view.at - 1 and behind in WRAPPED_BEFORE and token.is_value:
            yield token.end


def _callable(source: Source, name: int) -> bool:
    """Whether the token is the name of something to call, by all that is known of it, with a value or a bracket behind it."""
    token = source.code[name]
    if token.kind is not Kind.NAME or source.code[name + 1].kind not in VALUE_STARTS | {Kind.OPEN}:
        return False
    called = (p for p, other in enumerate(source.code[:-1]) if other.text == token.text and source.code[p + 1].text == "(")
    return token.text in BUILT_IN or source.code[name - 1].text == "." or any(p != name for p in called)


def tell_added(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Both brackets of a pair are added."""
    for change, other, partner in added_pairs(context, changes):
        if change.removed or other.removed:
            continue
        word = before(change)
        if word in CALLED_STATEMENTS:
            yield told(CALLED_STATEMENTS[word], change, other)
        elif change.head in {"def", "class"} and word not in {"def", "class"} and change.inside == "" and word.isidentifier():
            yield told("def-without-brackets", change, other, name=word)
        elif word.isidentifier() and not keyword.iskeyword(word) and change.edit.after.lstrip() == change.edit.after:
            yield told("call-without-brackets", change, other, name=word)
        else:
            yield told(
                "missing-bracket-pair" if change.line == other.line or change.inside else "instruction-over-lines", change, other,
                opener=change.added[0], closer=partner.text, goal=str(other.line), target=tail(context, other),
                first=words_behind(context, change.line, change.edit.end), next=str(change.line + 1),
            )  # fmt: skip


@single
def tell_empty(context: EditContext, change: Change) -> Mistake | None:
    """``def play:`` and ``input``: an empty pair of round brackets is missing."""
    word = before(change)
    if change.removed or change.added != ("(", ")") or not word.isidentifier():
        return None
    return told("def-without-brackets" if change.head in {"def", "async"} else "call-without-brackets", change, name=word)


@single
def tell_wrapped(context: EditContext, change: Change) -> Mistake | None:
    """``print x`` replaced at once by ``print(x)``."""
    inner = change.removed
    if not inner or change.added[-1:] != (")",):
        return None
    if inner[0] in CALLED_STATEMENTS and change.added[:2] == (inner[0], "("):
        return told(CALLED_STATEMENTS[inner[0]], change)
    if before(change) in CALLED_STATEMENTS and change.added[0] == "(" and inner[0] != "(":
        return told(CALLED_STATEMENTS[before(change)], change)
    return None


def tell_removed(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """An opening and a closing bracket of one kind are both taken away."""
    for change in changes:
        if not change.added and len(change.removed) == 2 and CLOSER_OF.get(change.removed[0]) == change.removed[1]:
            yield told("extra-bracket-pair", change, opener=change.removed[0], closer=change.removed[1])
    closers = [change for change in changes if removes_one(change, CLOSERS)]
    for opener in (change for change in changes if removes_one(change, OPENERS)):
        bracket = opener.removed[0]
        behind = (c for c in closers if c.edit.start > opener.edit.start and c.removed[0] == CLOSER_OF[bracket])
        closer = next(behind, None)
        if closer is not None and closer.line == opener.line:
            closers.remove(closer)
            held = context.program[opener.edit.end : closer.edit.start].strip()
            needless = held and bracket == "(" and before(opener) in TAKES_BRACKETS
            name = "needless-bracket-pair" if needless else "extra-bracket-pair"
            yield told(name, opener, closer, opener=bracket, closer=closer.removed[0])


def _without(source: Source, opener: int, closer: int) -> Edits:
    """A pair is left out; what it held stands apart from what is before it."""
    one, two, following = source.code[opener], source.code[closer], source.code[opener + 1]
    return ((one.start, following.start, " " if after_name(source, opener) else ""), (two.start, two.end, ""))


def make_call(source: Source) -> Iterator[Edits]:
    """A function is called without brackets, at the end of a line, with plain values."""
    for opener, closer in pairs(source):
        held = source.code[opener + 1 : closer]
        apart = frozenset(".") if source.opener(opener) is not None else frozenset(".,")
        plain = all(token.kind in VALUE_STARTS or token.text in apart for token in held) and held[0].line == held[-1].line
        name = source.code[opener - 1].text
        called = name not in CALLED_STATEMENTS and calls(source, opener) and _callable(source, opener - 1)
        if plain and called and ends(source, closer):
            yield _without(source, opener, closer)


def make_def(source: Source) -> Iterator[Edits]:
    """A function is defined without brackets."""
    for opener, closer in source.brackets[0].items():
        if 1 < opener < closer and source.code[opener - 2].text == "def":
            if closer == opener + 1:
                yield ((source.code[opener].start, source.code[closer].end, ""),)
            else:
                yield _without(source, opener, closer)


def make_item(source: Source) -> Iterator[Edits]:
    """A comprehension gathers several values, which are not in brackets."""
    for opener, closer in pairs(source):
        begins = opener and source.code[opener - 1].text in OPENERS and source.code[opener].text == "("
        commas = [p for p in range(opener + 1, closer) if source.code[p].text == "," and source.opener(p) == opener]
        if begins and commas and closer + 1 < len(source.code) and source.code[closer + 1].text == "for":
            yield _without(source, opener, closer)


def make_lines(source: Source) -> Iterator[Edits]:
    """A condition over several lines is not in brackets."""
    for opener, closer in pairs(source):
        one, two = source.code[opener], source.code[closer]
        begins = opener and source.code[opener - 1].text in {"if", "elif", "while"} and one.text == "("
        if begins and one.line < two.line and closer + 1 < len(source.code) and source.code[closer + 1].text == ":":
            yield _without(source, opener, closer)


def make_extra(source: Source) -> Iterator[Edits]:
    """Brackets around the name of a module, or behind the name that a value is given to."""
    for first in source.firsts:
        at = source.site(first.start)
        texts = [token.text for token in source.on_line(first.line)]
        if first.text == "import" and len(texts) == 2:
            name = source.code[at + 1]
            yield ((name.start, name.start, "("), (name.end, name.end, ")"))
        elif first.kind is Kind.NAME and texts[1:2] == ["="]:
            yield ((first.end, first.end, "()"),)


SLIPS = (
    Slip(
        kind="call-without-brackets", make=make_call, undo=wrapping, tell=tell_added,
        accepts=(
            Example('name = input "Who? "\nprint(name)\n', 'name = input("Who? ")\nprint(name)\n'),
            Example("for cup in range 1, 4:\n    print(cup)\n", "for cup in range(1, 4):\n    print(cup)\n"),
            Example("cups = [1, 2]\ncups.remove 2\nprint(cups)\n", "cups = [1, 2]\ncups.remove(2)\nprint(cups)\n"),
        ),
        rejects=(Example('print "tea"\n', 'print("tea")\n'), Example('print len("tea"))\n', 'print(len("tea"))\n')),
    ),
    Slip(
        kind="def-without-brackets", make=make_def, undo=definitions, tell=tell_added,
        accepts=(
            Example("def greet name:\n    print(name)\n", "def greet(name):\n    print(name)\n"),
            Example('def greet:\n    print("hi")\n', 'def greet():\n    print("hi")\n'),
        ),
        rejects=(Example('def greet:\n    print("hi")\n', 'class greet:\n    print("hi")\n'),),
    ),
    Slip(
        kind="missing-bracket-pair", make=make_item, undo=wrapping, tell=tell_added,
        accepts=(Example('cups = [1, 2 for tea in "tea"]\nprint(cups)\n', 'cups = [(1, 2) for tea in "tea"]\nprint(cups)\n'),),
        rejects=(Example('name = input "Who? "\n', 'name = input("Who? ")\n'),),
    ),
    Slip(
        kind="instruction-over-lines", make=make_lines, undo=wrap_condition, tell=tell_added,
        accepts=(Example("if 3 > 2\n        and 2 > 1:\n    print(1)\n", "if (3 > 2\n        and 2 > 1):\n    print(1)\n"),),
    ),
    Slip(
        kind="extra-bracket-pair", make=make_extra, undo=turning_pairs, tell=tell_removed,
        accepts=(
            Example("import (math)\nprint(math.pi)\n", "import math\nprint(math.pi)\n"),
            Example("cups() = 3\nprint(cups)\n", "cups = 3\nprint(cups)\n"),
        ),
        rejects=(Example('print(("tea")\n', 'print("tea")\n'),),
    ),
)  # fmt: skip
