"""Words too many, or the wrong way round."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.slips.slip import Edits, Example, Slip, either
from tutor_app.slips.tokens.generic import deletions, swaps
from tutor_app.slips.tokens.spacing import removal
from tutor_app.slips.view import Step, View
from tutor_app.slips.words.declarations import undeclared
from tutor_app.slips.words.sites import WORDS, begins_line, on_failing_line, run, text_at, written
from tutor_app.source.lexer import KEYWORDS, Kind
from tutor_app.source.text import Source

CONDITIONS = frozenset({"if", "elif", "while"})
FILLED = CONDITIONS | {"and", "or", "not"}
FILLERS = ("the", "please")
"""What is said and not written."""


def once(view: View, site: int) -> Iterator[Step]:
    """A word that stands there twice."""
    word, following = view.code[site : site + 2]
    if word.text == following.text and word.kind in WORDS:
        yield Step("drop-double", (removal(view, site + 1, site + 1),))


def _lone_word(change: Change) -> tuple[str, str, str] | None:
    """The word that is taken away, if nothing else is done, and its neighbours."""
    if change.added or len(change.removed) != 1 or not change.removed[0].isidentifier():
        return None
    left, right = before(change), after(change)
    return (change.removed[0], left, right) if left or right else None


@single
def told_twice(context: EditContext, change: Change) -> Mistake | None:
    """A word is taken away beside which it stands again."""
    word, left, right = _lone_word(change) or ("", "", "")
    return told("doubled-word", change, word=word) if word and word.lower() in {left.lower(), right.lower()} else None


@single
def too_many(context: EditContext, change: Change) -> Mistake | None:
    """Any word is taken away."""
    word, left, _right = _lone_word(change) or ("", "", "")
    if not word or word == "new":
        return None
    if word in KEYWORDS:
        return told("extra-keyword", change, word=word)
    return told("extra-word", change, word=word, before=left) if left else told("extra-word-first", change, word=word)


@single
def reordered(context: EditContext, change: Change) -> Mistake | None:
    """``in not`` and other words the wrong way round."""
    wrong, right = change.removed, change.added
    if 2 <= len(wrong) <= 6 and wrong != right and sorted(wrong) == sorted(right) and "\n" not in change.edit.before:
        return told("words-swapped", change, wrong=" ".join(wrong))
    return None


def swapped(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Two neighbouring words that change places."""
    for first, second in itertools.pairwise(changes):
        between = context.program[first.edit.end : second.edit.start]
        if first.removed and first.removed == second.added and first.added == second.removed and not between.strip():
            yield told("words-swapped", first, second, wrong=context.program[first.edit.start : second.edit.end])


def _twice(source: Source, site: int) -> Iterator[str]:
    if source.code[site].kind is Kind.KEYWORD:
        yield f"{source.code[site].text} {source.code[site].text}"


def _conditional(source: Source, site: int) -> bool:
    return source.on_line(source.code[site].line)[0].text in CONDITIONS


def _with_is(source: Source, site: int) -> Iterator[str]:
    """``if tea is > 3:``."""
    if _conditional(source, site) and text_at(source, site) in {"<", ">", "<=", ">=", "!="}:
        yield f"is {source.code[site].text}"


def _filled(source: Source, site: int) -> Iterator[str]:
    """``if the tea > 3:``."""
    if _conditional(source, site) and source.code[site].kind is Kind.NAME and text_at(source, site - 1) in FILLED:
        yield from (f"{word} {source.code[site].text}" for word in FILLERS)


def _announced(source: Source, site: int) -> Iterator[str]:
    """``call greet()``."""
    if begins_line(source, site) and source.code[site].kind is Kind.NAME and text_at(source, site + 1) == "(":
        yield from (f"{word} {source.code[site].text}" for word in ("call", "then", "do"))


def _swapped(source: Source) -> Iterator[Edits]:
    """``in not`` and ``not is``, and a name before ``def`` or ``class``."""
    for site in range(len(source.code)):
        words = run(source, site, 2)
        if words in {("not", "in"), ("is", "not")} or (words[0] in {"def", "class"} and len(words) == 2):
            yield ((source.code[site].start, source.code[site + 1].end, f"{words[1]} {words[0]}"),)


SLIPS = (
    Slip(
        kind="doubled-word",
        make=written(_twice),
        undo=on_failing_line(once),
        tell=told_twice,
        accepts=(
            Example("def def greet():\n    print('hi')\n", "def greet():\n    print('hi')\n"),
            Example("for day in in week:\n    print(day)\n", "for day in week:\n    print(day)\n"),
        ),
    ),
    Slip(
        kind="extra-keyword",
        make=written(_with_is),
        undo=deletions,
        tell=too_many,
        accepts=(Example("if tea is > 3:\n    drink()\n", "if tea > 3:\n    drink()\n"),),
        rejects=(Example("if not not in tea:\n    buy()\n", "if not tea:\n    buy()\n"),),
    ),
    Slip(
        kind="extra-word",
        make=written(_filled),
        undo=either(on_failing_line(undeclared), deletions),
        tell=too_many,
        accepts=(Example("if the tea > 3:\n    drink()\n", "if tea > 3:\n    drink()\n"),),
        rejects=(Example("box = new Box()\n", "box = Box()\n"),),
    ),
    Slip(
        kind="extra-word-first",
        make=written(_announced),
        undo=on_failing_line(undeclared),
        tell=too_many,
        accepts=(Example("call greet()\n", "greet()\n"),),
        rejects=(Example("int count = 5\n", "count = 5\n"), Example("greet greet()\n", "greet()\n")),
    ),
    Slip(
        kind="words-swapped",
        make=_swapped,
        undo=swaps,
        tell=swapped,
        accepts=(
            Example("if tea in not week:\n    buy()\n", "if tea not in week:\n    buy()\n"),
            Example("greet def():\n    print('hi')\n", "def greet():\n    print('hi')\n"),
        ),
        rejects=(Example("import sqrt from math\n", "from math import sqrt\n"),),
    ),
)
