"""Two words written as one, or one as two: ``inrange``, ``whi le``, ``my name`` and ``my-name``."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import partial

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.slips.slip import Edits, Example, Slip, everywhere
from tutor_app.slips.view import VALUE_STARTS, Step, View
from tutor_app.slips.words.sites import WORDS, near_failure, respelt, run, same_runs, text_at, written
from tutor_app.slips.words.spelling import STATEMENT_WORDS
from tutor_app.source.lexer import KEYWORDS, Kind, Token
from tutor_app.source.text import Source

JOINERS = frozenset("in and or if else for from import as lambda".split())
"""Words that do their own work between two others."""
_GLUED = re.compile(
    r"(if|elif|for|while|return|import|from|def|class|print|not|in|and|or|else|with|except|raise|del|global|lambda)([A-Za-z_0-9].*)"
)
_GLUED_END = re.compile(r"(.+?)(in|and|or|not|is|if|else|for|as|import)")
_OPERATORS = frozenset("== != <= >= += -= *= /= ** //".split())
_KIND_BETWEEN = {"": "blank-in-name", "-": "hyphen-in-name"}
_NAME_PARTS = re.compile(r"[^\W\d_]+_\w+")


def apart(view: View, site: int) -> Iterator[Step]:
    """``inrange`` or ``forx``: a space is missing."""
    if view.code[site].kind is Kind.NAME:
        yield from _apart(view.code[site])


def _apart(token: Token) -> Iterator[Step]:
    if match := _GLUED.fullmatch(token.text):
        yield Step(f"unglue {match[1]}", ((token.start, token.end, f"{match[1]} {match[2]}"),))
    if (match := _GLUED_END.fullmatch(token.text)) and match[1] not in KEYWORDS:
        yield Step(f"unglue-end {match[2]}", ((token.start, token.end, f"{match[1]} {match[2]}"),))


def joined(view: View, site: int) -> Iterator[Step]:
    """``my name`` or ``my-name`` where one name is meant, ``whi le`` or ``> =``."""
    if site + 1 == len(view.code) or view.code[site].line != view.code[site + 1].line:
        return
    for step in _one_word(view, site):
        yield step
        yield from everywhere(view, step, site, _one_word, name="merge-words-all", alike=same_runs(view, site, 2))
    yield from _one_operator(*view.code[site : site + 2])
    for step in _no_hyphen(view, site):
        yield step
        yield from everywhere(view, step, site, _no_hyphen, name="merge-hyphen-all", alike=same_runs(view, site, 3))


def _one_word(view: View, site: int) -> Iterator[Step]:
    one, two = view.code[site : site + 2]
    if one.kind in WORDS and (two.kind in WORDS or two.kind is Kind.NUMBER):
        if one.text + two.text in KEYWORDS:
            yield Step("merge-words", ((one.start, two.end, one.text + two.text),))
        elif one.text not in STATEMENT_WORDS and not _joins(view, site):
            yield Step("merge-words", ((one.start, two.end, f"{one.text}_{two.text}"),))


def _joins(view: View, site: int) -> bool:
    """Whether one of the words at ``site`` does its own work there: ``in dict``, but not ``logged in = True``."""
    if view.code[site].text in JOINERS:
        return True
    after = view.code[site + 2] if site + 2 < len(view.code) else None
    return view.code[site + 1].text in JOINERS and after is not None and (after.kind in VALUE_STARTS or after.kind is Kind.OPEN)


def _one_operator(one: Token, two: Token) -> Iterator[Step]:
    if one.kind is two.kind is Kind.OPERATOR and one.end < two.start and one.text + two.text in _OPERATORS:
        yield Step("merge-operator", ((one.start, two.end, one.text + two.text),))


def _no_hyphen(view: View, site: int) -> Iterator[Step]:
    if view.code[site].kind is Kind.NAME and view.code[site + 1].text == "-" and len(run(view, site, 3)) == 3:
        one, two = view.code[site], view.code[site + 2]
        if two.kind in WORDS or two.kind is Kind.NUMBER:
            yield Step("merge-hyphen", ((one.start, two.end, re.sub(r"\W", "_", f"{one.text}_{two.text}")),))


@single
def one_name(context: EditContext, change: Change) -> Mistake | None:
    """A name has a hyphen or a space in it."""
    wrong, right = change.edit.before.strip(), change.edit.after.strip()
    name = before(change) + (wrong or " ") + after(change)
    if right == "_" and wrong in _KIND_BETWEEN and re.fullmatch(r"\w+[- ]\w+", name):
        return told(_KIND_BETWEEN[wrong], change, name=name)
    if not right.isidentifier() or right in KEYWORDS or "\n" in wrong:
        return None
    if re.fullmatch(r"[^\W\d]\w*(\s*-\s*\w+)+", wrong):
        return told("hyphen-in-name", change, name=wrong)
    if re.fullmatch(r"[^\W\d]\w*(\s+\w+)+", wrong) and re.sub(r"[\s_]", "", wrong).lower() == re.sub("_", "", right).lower():
        return told("blank-in-name", change, name=wrong)
    return None


def one_name_in_two(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """The same where the name takes the place of one of its words, and the other is taken away."""
    for first, second in itertools.pairwise(changes):
        removed, added = first.removed + second.removed, first.added + second.added
        between = context.program[first.edit.end : second.edit.start]
        if len(first.removed) == len(second.removed) == 1 and added == ("_".join(removed),) and not between.strip():
            yield told("blank-in-name", first, second, name=" ".join(removed))


@single
def spaced(context: EditContext, change: Change) -> Mistake | None:
    """Two words written as one, or one as two."""
    wrong = "".join(change.removed)
    if wrong != "".join(change.added) or not re.search(r"\w", wrong):
        return None
    if len(change.removed) > len(change.added):
        return told("blank-in-word", change, wrong=" ".join(change.removed))
    if len(change.removed) < len(change.added) and "\n" in change.edit.after:
        first, rest = change.edit.after.strip().split("\n", 1)
        return told("two-statements", change, before=first.split()[-1], following=rest.split()[0])
    return told("missing-space", change, wrong=wrong) if len(change.removed) < len(change.added) else None


def _glue(source: Source) -> Iterator[Edits]:
    """A keyword and a word run into each other, where they can be told apart in one way."""
    for one, two in itertools.pairwise(source.code):
        if one.end < two.start and one.line == two.line and {one.kind, two.kind} == WORDS:
            parts = {new for step in _apart(Token(Kind.NAME, one.text + two.text, 0, 0, 0)) for _, _, new in step.edits}
            if parts == {f"{one.text} {two.text}"}:
                yield ((one.end, two.start, ""),)


def _tear(source: Source, site: int) -> Iterator[str]:
    """A space in a keyword, but for where it becomes two words that there are."""
    word = text_at(source, site)
    for at in range(1, len(word)) if word in KEYWORDS else ():
        if not {word[:at], word[at:]} & KEYWORDS:
            yield f"{word[:at]} {word[at:]}"


def _parts_apart(between: str, word: str) -> list[str]:
    parts = word.split("_")
    return [between.join(parts)] if _NAME_PARTS.fullmatch(word) and all(parts) and not set(parts) & KEYWORDS else []


SLIPS = (
    Slip(
        kind="missing-space",
        make=_glue,
        undo=near_failure(apart),
        tell=spaced,
        accepts=(
            Example("for day inweek:\n    print(day)\n", "for day in week:\n    print(day)\n"),
            Example("importmath as m\n", "import math as m\n"),
        ),
        rejects=(Example("whi le True:\n    play()\n", "while True:\n    play()\n"),),
    ),
    Slip(
        kind="blank-in-word",
        make=written(_tear),
        undo=near_failure(joined),
        tell=spaced,
        accepts=(
            Example("whi le True:\n    play()\n", "while True:\n    play()\n"),
            Example("im port math\n", "import math\n"),
        ),
        rejects=(Example("my name = 'Ann'\n", "my_name = 'Ann'\n"),),
    ),
    Slip(
        kind="blank-in-name",
        make=respelt(partial(_parts_apart, " ")),
        undo=near_failure(joined),
        tell=one_name,
        accepts=(
            Example("my name = 'Ann'\n", "my_name = 'Ann'\n"),
            Example("my name = 'Ann'\nprint(my name)\n", "my_name = 'Ann'\nprint(my_name)\n"),
        ),
    ),
    Slip(
        kind="hyphen-in-name",
        make=respelt(partial(_parts_apart, "-")),
        undo=near_failure(joined),
        tell=one_name,
        accepts=(
            Example("my-name = 'Ann'\n", "my_name = 'Ann'\n"),
            Example("def my-name():\n    return 'Ann'\n", "def my_name():\n    return 'Ann'\n"),
        ),
        rejects=(Example("import my-tools\n", "import my_tools\n"),),
    ),
)
