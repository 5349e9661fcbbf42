"""Keywords and names that are missing."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.headers.definitions import STAND_INS, definitions
from tutor_app.slips.headers.keywords import missing_keyword
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.slips.slip import Edits, Example, Slip, either
from tutor_app.slips.tokens.generic import insertions
from tutor_app.slips.words.sites import begins_line, text_at, word_left_out
from tutor_app.source.lexer import KEYWORDS
from tutor_app.source.text import Source


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A keyword, or the name of a function or class, is put in."""
    if change.removed or len(change.added) != 1:
        return None
    word, left, right = change.added[0], before(change), after(change)
    if word == "def" and right:
        return told("missing-def", change, following=right)
    if word in KEYWORDS and right and (left or change.at_start):
        kind = "missing-keyword" if left else "missing-keyword-first"
        return told(kind, change, word=word, before=left, following=right)
    return told("def-without-name", change, keyword=left) if left in STAND_INS and word.isidentifier() else None


def _defines(source: Source, site: int) -> bool:
    return text_at(source, site) == "def"


def _is_plain(source: Source, site: int) -> bool:
    """Whether it is an ``as``, or the ``in`` of a loop inside brackets: nothing else can stand there."""
    loop = text_at(source, site) == "in" and text_at(source, site - 2) == "for" and not begins_line(source, site - 2)
    return loop or text_at(source, site) == "as"


def _says_what(source: Source, site: int) -> bool:
    """Whether it begins an instruction that nothing but the rest of the program tells from others: ``from``, ``class``."""
    return text_at(source, site) in {"from", "class"} and begins_line(source, site)


def _nameless(source: Source) -> Iterator[Edits]:
    """Without a name that stands for one that nobody can guess."""
    for head, name, following in zip(source.code, source.code[1:], source.code[2:], strict=False):
        if STAND_INS.get(head.text) == name.text:
            yield ((head.end if following.text == ":" else name.start, name.end, ""),)


SLIPS = (
    Slip(
        kind="missing-def",
        make=word_left_out(_defines),
        undo=missing_keyword,
        tell=tell,
        accepts=(Example("greet(name):\n    print(name)\n", "def greet(name):\n    print(name)\n"),),
    ),
    Slip(
        kind="missing-keyword",
        make=word_left_out(_is_plain),
        undo=insertions,
        tell=tell,
        accepts=(
            Example("tea = [day for day week]\n", "tea = [day for day in week]\n"),
            Example("with open('tea') file:\n    print(file)\n", "with open('tea') as file:\n    print(file)\n"),
        ),
        rejects=(Example("for day week:\n    print(day)\n", "for day in week:\n    print(day)\n"),),
    ),
    Slip(
        kind="missing-keyword-first",
        make=word_left_out(_says_what),
        undo=either(insertions, missing_keyword),
        tell=tell,
        accepts=(
            Example("math import sqrt\n", "from math import sqrt\n"),
            Example("Cup(Pot):\n    tea = 3\n", "class Cup(Pot):\n    tea = 3\n"),
        ),
        rejects=(Example("greet():\n    print('hi')\n", "def greet():\n    print('hi')\n"),),
    ),
    Slip(
        kind="def-without-name",
        make=_nameless,
        undo=definitions,
        tell=tell,
        accepts=(
            Example("def (tea):\n    print(tea)\n", "def function(tea):\n    print(tea)\n"),
            Example("class:\n    tea = 3\n", "class Name:\n    tea = 3\n"),
        ),
    ),
)
