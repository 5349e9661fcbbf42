"""Words with which other languages declare a name: its type, who may see it, whether it changes; and ``new``."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, after, before, single, told
from tutor_app.slips.slip import Example, Slip
from tutor_app.slips.tokens.spacing import removal
from tutor_app.slips.view import Step, View
from tutor_app.slips.words.sites import WORDS, begins_line, on_failing_line, text_at, written
from tutor_app.source.lexer import Kind
from tutor_app.source.text import Source

TYPE_WORDS = frozenset(
    "int float double long unsigned char string String str bool boolean list dict set auto var let const final static "
    "public private void new dim Dim array Array List Integer Boolean Float Double integer number real byte short object "
    "Object vector tuple file File Scanner".split()
)
LEADING_WORDS = frozenset("call function begin end then do the python python3 pip sudo".split())
"""What else is written before a statement and does not belong to it."""
_BY_VALUE = {"True": "bool boolean", "False": "bool boolean", "[": "list", "{": "dict"}
LONGEST_TYPE = 8
"""Tokens of a type with brackets behind it."""
_BY_KIND = {Kind.STRING: "string String str char", Kind.NUMBER: "int float double long"}


def undeclared(view: View, site: int) -> Iterator[Step]:
    """Without the word before a name."""
    word, following = view.code[site : site + 2]
    if (word.text in TYPE_WORDS or word.text in LEADING_WORDS) and following.kind in WORDS:
        edit = (word.start, following.start, "") if begins_line(view, site) else removal(view, site, site)
        yield Step("drop-declaration", (edit,))
    elif begins_line(view, site) and word.kind is Kind.NAME and following.text in {"[", "<"}:
        name = _declares(view, site)
        if name is not None:
            yield Step("drop-declaration", ((word.start, view.code[name].start, ""),))


def _declares(view: View, site: int) -> int | None:
    """Where the name stands behind a type with brackets, as in ``int[] ages = ...``."""
    for place in range(site + 2, min(site + LONGEST_TYPE, len(view.code) - 1)):
        if view.code[place].text in {"]", ">"} and view.code[place + 1].kind is Kind.NAME:
            return place + 1 if text_at(view, place + 2) in {"=", ";"} else None
    return None


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A word before a name is taken away that declares it elsewhere."""
    following = after(change)
    if change.added or len(change.removed) != 1 or change.removed[0] not in TYPE_WORDS or not following:
        return None
    word = change.removed[0]
    if word.lower() in {following.lower(), before(change).lower()}:
        return None
    if word == "new":
        return told("foreign-new", change, following=following)
    declares = change.at_start or change.head in {"def", "for"}
    return told("type-declaration", change, word=word, following=following) if declares else None


def _declared(source: Source, site: int) -> Iterator[str]:
    """``int count = 5``."""
    name = text_at(source, site)
    if begins_line(source, site) and source.code[site].kind is Kind.NAME and text_at(source, site + 1) == "=":
        value = source.code[site + 2]
        for word in ("var", "let", "const", *_BY_VALUE.get(value.text, _BY_KIND.get(value.kind, "")).split()):
            yield f"{word} {name}"


def _created(source: Source, site: int) -> Iterator[str]:
    """``new Box()``."""
    name = text_at(source, site)
    if name[:1].isupper() and text_at(source, site + 1) == "(" and text_at(source, site - 1) in {"=", "(", ",", "["}:
        yield f"new {name}"


SLIPS = (
    Slip(
        kind="type-declaration",
        make=written(_declared),
        undo=on_failing_line(undeclared),
        tell=tell,
        accepts=(
            Example("int count = 5\n", "count = 5\n"),
            Example("string name = 'Ann'\n", "name = 'Ann'\n"),
            Example("const week = [1, 2]\n", "week = [1, 2]\n"),
        ),
        rejects=(Example("int int = 5\n", "int = 5\n"), Example("please count = 5\n", "count = 5\n")),
    ),
    Slip(
        kind="foreign-new",
        make=written(_created),
        undo=on_failing_line(undeclared),
        tell=tell,
        accepts=(Example("box = new Box()\n", "box = Box()\n"),),
        rejects=(Example("new box = Box()\n", "new_box = Box()\n"),),
    ),
)
