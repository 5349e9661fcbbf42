"""Digits for what looks like them or shares their key: ``1st`` for ``lst``, ``00`` for ``))``, ``print9`` for ``print(``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.operators.symbols import places
from tutor_app.slips.slip import Edits, Example, Slip, everywhere
from tutor_app.slips.view import VALUE_STARTS, Step, View
from tutor_app.slips.words.sites import near_failure
from tutor_app.source.lexer import BUILTINS, CLOSER_OF, Kind, Token
from tutor_app.source.text import Source

LIKE = {"1": "lI", "0": "oO", "5": "sS"}
"""Letters that look like a digit."""
CLOSING, OPENING = {"0": ")", "9": ")"}, {"9": "(", "8": "("}
"""Brackets on the keys of digits, with Shift, on common keyboards."""
_BEGINNING = re.compile(r"\d(?!\d|\.)\w*|\d\w*[^\W\d]\w*")
"""A digit with what is written together with it: letters, or nothing at all."""


def letters(view: View, site: int) -> Iterator[Step]:
    """The word that is known and looks like the one that starts with a digit."""
    for step in _letters(view, site):
        yield step
        yield from everywhere(view, step, site, _letters, name="digit-letter-all")


def _letters(view: View, site: int) -> Iterator[Step]:
    token = view.code[site]
    match = _BEGINNING.match(view.text, token.start) if token.kind is Kind.NUMBER else None
    for letter in LIKE.get(token.text[0], "") if match is not None else "":
        word = letter + match[0][1:] if match is not None else ""
        if word in BUILTINS or any(other.text == word for other in view.code):
            yield Step("digit-letter", ((token.start, token.start + 1, letter),))


def undo(view: View) -> Iterator[Step]:
    """The brackets that share their key with digits, on the failing line."""
    for site in range(*view.range_of(view.line)):
        yield from _brackets(view, site)


def _brackets(view: View, site: int) -> Iterator[Step]:
    """Digits right behind a value, and one at the end of a name with a value right behind it."""
    token, before = view.code[site], view.code[site - 1] if site else None
    if before is not None and token.kind is Kind.NUMBER and before.is_value and set(token.text) <= set(CLOSING):
        yield Step("digit-closes", ((token.start, token.end, "".join(CLOSING[digit] for digit in token.text)),))
    following = view.code[site + 1] if site + 1 < len(view.code) else None
    held = following is not None and following.kind in VALUE_STARTS and following.start == token.end
    if held and token.kind is Kind.NAME and token.text[-1] in OPENING:
        yield Step("digit-opens", ((token.end - 1, token.end, OPENING[token.text[-1]]),))


@single
def tell_letter(context: EditContext, change: Change) -> Mistake | None:
    """A letter takes the place of the digit that a known word would start with."""
    wrong, right = change.edit.before.strip(), change.edit.after.strip()
    following = change.following
    if len(wrong) == 1 and following is not None and following.start == change.edit.end and following.text[:1].isalnum():
        wrong, right = wrong + following.text, right + following.text
    like = wrong[:1] in LIKE and right[:1] in set(LIKE[wrong[0]]) and wrong[1:] == right[1:] and right.isidentifier()
    if not like or not (right in BUILTINS or right in context.words):
        return None
    return told("digit-for-letter", change, name=wrong, wrong=wrong[0], right=right[0])


@single
def tell_bracket(context: EditContext, change: Change) -> Mistake | None:
    """Brackets take the place of digits that share their key."""
    removed, added = change.core
    keys = CLOSING if added[:1] == ")" else OPENING
    if not removed or [keys.get(digit) for digit in removed] != list(added):
        return None
    return told("digit-for-bracket", change, wrong=removed, right=added)


def _like_digits(source: Source) -> Iterator[Edits]:
    """A word that stands elsewhere too, or that Python knows, starts with the digit that its first letter looks like."""
    digits = {letter: digit for digit, letters in LIKE.items() for letter in letters}
    words = [token.text for token in source.code]
    for token in source.code:
        known = token.text in BUILTINS or words.count(token.text) > 1
        if token.kind is Kind.NAME and token.text[0] in digits and known:
            yield ((token.start, token.start + 1, digits[token.text[0]]),)


def _without_shift(source: Source) -> Iterator[Edits]:
    """Closing brackets behind strings and brackets, one or two, and an opening one before a string."""
    for place in places(source):
        one, two = place.token, place.after
        closes = one.text == ")" and place.before.kind in {Kind.STRING, Kind.CLOSE} and place.before.end == one.start
        if closes and _apart(two, one.end):
            yield ((one.start, one.end, "0"),)
        if closes and two.text == ")" and two.start == one.end and place.before.kind is Kind.STRING and _ends(source, two):
            yield ((one.start, two.end, "00"),)
        touches = place.before.end == one.start and two.start == one.end
        if one.text == "(" and touches and place.before.kind is Kind.NAME and two.text[0] in "\"'":
            yield ((one.start, one.end, "9"),)


def _apart(token: Token, end: int) -> bool:
    return token.start > end or token.text in {",", ":", *CLOSER_OF.values()} or token.start < end


def _ends(source: Source, token: Token) -> bool:
    return source.code_end(token.line) == token.end


SLIPS = (
    Slip(
        kind="digit-for-letter", make=_like_digits, undo=near_failure(letters), tell=tell_letter,
        accepts=(
            Example("teas = [7, 8]\nprint(1en(teas))\n", "teas = [7, 8]\nprint(len(teas))\n"),
            Example("lst = [7, 8]\nprint(1st[0])\n", "lst = [7, 8]\nprint(lst[0])\n"),
            Example("def last(1):\n    return l[-1]\n", "def last(l):\n    return l[-1]\n"),
        ),
        rejects=(Example("1player = 'Ann'\n", "player1 = 'Ann'\n"), Example("1st = 'Ann'\n", "first = 'Ann'\n")),
    ),
    Slip(
        kind="digit-for-bracket", make=_without_shift, undo=undo, tell=tell_bracket,
        accepts=(
            Example("cups = int(input('Cups? '00\n", "cups = int(input('Cups? '))\n"),
            Example("print9'tea')\n", "print('tea')\n"),
            Example("print('tea'0\n", "print('tea')\n"),
        ),
        rejects=(Example("print('tea' 0\n", "print('tea', 0)\n"), Example("print(word[0)\n", "print(word[0])\n")),
    ),
)  # fmt: skip
