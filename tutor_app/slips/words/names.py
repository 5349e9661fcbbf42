"""Names that cannot be names: keywords, and words that start with a digit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, after, single, told
from tutor_app.slips.slip import MOST, Edits, Example, Slip, everywhere
from tutor_app.slips.stand_ins import PASSWORD
from tutor_app.slips.view import Step, View
from tutor_app.slips.words.sites import WORDS, near_failure, respelt, text_at
from tutor_app.slips.words.spelling import one_for_one
from tutor_app.source.lexer import KEYWORDS, Kind
from tutor_app.source.text import Source

_DIGITS_FIRST = re.compile(r"\d+[^\W\d]\w*")
_DIGITS_LAST = re.compile(r"([^\W\d_]+)(\d+)")


def renamed(view: View, site: int) -> Iterator[Step]:
    """A keyword serves as a name: another, here and wherever it does so again."""
    for step in _renamed(view, site):
        yield step
        again = [place for place, token in enumerate(view.code) if token.text == view.code[site].text]
        yield from everywhere(view, step, site, _renamed, name="rename-keyword-all", alike=again)
        named = [place for place in again if _stands_as_name(view, place)] if 1 < len(again) <= MOST else []
        if 0 < len(named) < len(again):
            yield Step(
                "rename-keyword-named", tuple(edit for place in named for one in _renamed(view, place) for edit in one.edits)
            )


def _renamed(view: View, site: int) -> Iterator[Step]:
    token = view.code[site]
    if token.kind is Kind.KEYWORD:
        new = PASSWORD if token.text == "pass" else token.text.lower() + "_"
        yield Step("rename-keyword", ((token.start, token.end, new),))


def _stands_as_name(view: View, site: int) -> bool:
    """Whether the neighbours are those of a name: after a dot, an opening bracket, a comma or an operator, or before ``=``."""
    before, after = text_at(view, site - 1), text_at(view, site + 1)
    return before in {".", "(", ",", "=", "[", "+", "-", "*"} or after in {"=", ".", ",", ")", "]", "+="}


def digits_last(view: View, site: int) -> Iterator[Step]:
    """``1player``: the digits come last, or a name before them goes on."""
    for step in _digits_last(view, site):
        yield step
        yield from everywhere(view, step, site, _digits_last, name="name-digit-first-all")
        number, word = view.code[site : site + 2]
        before = view.code[site - 1] if site else None
        if before is not None and before.kind is Kind.NAME and before.end == number.start:
            yield Step("merge", ((before.start, word.end, before.text + "_" + number.text.strip(".") + word.text),))


def touching_word(view: View, site: int) -> bool:
    """Whether a number is there with a word right behind it."""
    if view.code[site].kind is not Kind.NUMBER or site + 1 == len(view.code):
        return False
    number, word = view.code[site : site + 2]
    return word.start == number.end and word.kind in WORDS


def _digits_last(view: View, site: int) -> Iterator[Step]:
    if touching_word(view, site) and view.code[site + 1].kind is Kind.NAME:
        number, word = view.code[site : site + 2]
        yield Step("name-digit-first", ((number.start, word.end, word.text + number.text.replace(".", "_")),))


@single
def keyword_as_name(context: EditContext, change: Change) -> Mistake | None:
    """Another name, or a string, takes a keyword's place."""
    wrong, right = one_for_one(change) or ("", "")
    if wrong not in KEYWORDS or right in KEYWORDS or not (right.isidentifier() or right[:1] in {'"', "'"}):
        return None
    as_name = after(change) in {"=", ".", "(", "[", ",", ":", "+=", "-=", "in", ""}
    return told("keyword-as-name", change, keyword=wrong) if as_name or not change.at_start else None


@single
def digit_first(context: EditContext, change: Change) -> Mistake | None:
    """A name takes the place of one that starts with a digit, or its digits are taken away."""
    wrong, right = change.edit.before.strip(), change.edit.after.strip()
    if not right and change.following is not None and change.following.start == change.edit.end:
        wrong, right = wrong + change.following.text, change.following.text
    if right.isidentifier() and right not in KEYWORDS and _DIGITS_FIRST.fullmatch(wrong):
        return told("number-starts-name", change, name=wrong)
    return None


def _without_underscore(word: str) -> list[str]:
    return [word[:-1]] if word[-1:] == "_" and word[:-1] in KEYWORDS else ["pass"] if word == PASSWORD else []


def _with_digits_first(source: Source) -> Iterator[Edits]:
    """Names of the program's own: those of modules are another mistake."""
    imported = {token.text for token in source.code if source.on_line(token.line)[0].text in {"import", "from"}}
    own = {token.text for token in source.code if token.kind is Kind.NAME} - imported
    return respelt(lambda word: digits_before(word) if word in own else ())(source)


def digits_before(word: str) -> list[str]:
    """The word with the digits that it ends in before the letters."""
    match = _DIGITS_LAST.fullmatch(word)
    return [match[2] + match[1]] if match and len(match[1]) > 1 else []


SLIPS = (
    Slip(
        kind="keyword-as-name",
        make=respelt(_without_underscore),
        undo=near_failure(renamed),
        tell=keyword_as_name,
        accepts=(
            Example("class = 7\n", "class_ = 7\n"),
            Example("from = 'Ann'\nprint(from)\n", "from_ = 'Ann'\nprint(from_)\n"),
            Example("pass = input('What?')\n", "password = input('What?')\n"),
        ),
        rejects=(Example("def Box:\n    pass\n", "class Box:\n    pass\n"),),
    ),
    Slip(
        kind="number-starts-name",
        make=_with_digits_first,
        undo=near_failure(digits_last),
        tell=digit_first,
        accepts=(
            Example("1player = 'Ann'\n", "player1 = 'Ann'\n"),
            Example("1player = 'Ann'\nprint(1player)\n", "player1 = 'Ann'\nprint(player1)\n"),
        ),
        rejects=(Example("from 3tea import pour\n", "from tea3 import pour\n"), Example("big = 10L\n", "big = 10\n")),
    ),
)
