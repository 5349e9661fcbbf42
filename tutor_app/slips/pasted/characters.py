"""Characters that look like Python's signs, cannot be seen, or mean nothing to it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from tutor_app.slips.context import Change, EditContext
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.operators.c_signs import negated_before
from tutor_app.slips.operators.signs import places, put_before, written
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.strings.curly import CURLY
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind, Token
from tutor_app.source.text import Source

LOOKALIKES = {
    **dict.fromkeys("\u2013\u2014\u2212\u2010\u2011\uff0d", "-"),
    **dict.fromkeys("\u00d7\u2217", "*"),
    **dict.fromkeys("\u00f7\u2215", "/"),
    **dict.fromkeys("\uff0c\u3001", ","),
    **dict.fromkeys("\u3002\uff0e", "."),
    **dict.fromkeys("\uff1b\u037e", ";"),
    **dict.fromkeys("\uff01\u01c3", "!"),
    **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u202f\u3000", " "),
    **dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\x00\x0c", ""),
    **dict(zip("\uff08\uff09\uff3b\uff3d\uff1a\uff1d\uff0b", "()[]:=+", strict=True)),
    **dict(zip("\u0430\u0435\u043e\u0440\u0441\u0445", "aeopcx", strict=True)),
    **dict(zip("\u2260\u2264\u2265\u2026\u2192\u21d2", "!= <= >= ... -> =>".split(), strict=True)),
}
"""By character, what it looks like; nothing for one that cannot be seen."""
UNSEEN = frozenset("Cf Zs Cc Co".split())
"""Unicode's categories of characters that cannot be seen."""
LAST_ASCII = 127
MEANINGLESS = frozenset("$?!`")
NO_BREAK, ZERO_WIDTH = "\u00a0", "\u200b"


def lookalikes(view: View) -> Iterator[Step]:
    """Characters that look like Python's marks, or cannot be seen: all at once."""
    hits = [(i, LOOKALIKES[c]) for i, c in enumerate(view.text) if c in LOOKALIKES and c != "\x0c"]
    if hits:
        yield Step("lookalikes", tuple((i, i + 1, new) for i, new in hits))
        here = [(i, new) for i, new in hits if view.starts[view.line] <= i < view.starts[view.line + 1]]
        if here and len(here) != len(hits):
            yield Step("lookalikes-here", tuple((i, i + 1, new) for i, new in here))


def stray(view: View) -> Iterator[Step]:
    """Characters that mean nothing: all on the line, the first, and wherever there are others like it."""
    odd = [token for token in view.on_line(view.line) if _is_stray(token)]
    if odd:
        yield Step("drop-strays", tuple((token.start, token.end, "") for token in odd))
        if len(odd) > 1:
            yield Step("drop-stray-first", ((odd[0].start, odd[0].end, ""),))
        same = [token for token in view.code if token.kind is Kind.STRAY and token.text == odd[0].text]
        if len(same) > len(odd):
            yield Step("drop-strays-all", tuple((token.start, token.end, "") for token in same))


def _is_stray(token: Token) -> bool:
    return token.kind is Kind.STRAY and token.text not in LOOKALIKES and token.text not in CURLY


def _is_odd(text: str) -> bool:
    """Whether every character is one that cannot be seen, or white space that Python does not read."""
    return all(unicodedata.category(character) in UNSEEN and character not in " \t\n\r" for character in text)


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A character that cannot be seen, looks like another or has no meaning is replaced or taken away."""
    removed, added = change.core
    sign = added.strip()
    if removed and not sign and _is_odd(removed):
        return told("invisible-character", change, code=f"U+{ord(removed[0]):04X}", wrong=removed[0])
    if set(removed) == {"\\"} and not added:
        return told("stray-backslash", change)
    if len(removed) != 1:
        return None
    like = LOOKALIKES.get(removed) == added or (ord(removed) > LAST_ASCII and not removed.isidentifier())
    if sign and like and ord(removed) > LAST_ASCII >= ord(added[0]):
        return told("look-alike", change, wrong=removed, code=f"U+{ord(removed):04X}", right=added)
    meaningless = len(change.removed) == 1 and (ord(removed) > LAST_ASCII or removed in MEANINGLESS)
    if meaningless and not added and not negated_before(context, change):
        return told("stray-character", change, wrong=removed)
    return None


def _hidden(source: Source) -> Iterator[Edits]:
    """A space that is none stands before a sign, or nothing that can be seen behind a name."""
    for place in places(source):
        if place.before.line == place.token.line and source.text[place.before.end : place.token.start] == " ":
            yield ((place.before.end, place.token.start, NO_BREAK),)
        elif place.before.kind is Kind.NAME and place.before.end == place.token.start:
            yield ((place.token.start, place.token.start, ZERO_WIDTH),)


def _escaped(source: Source) -> Iterator[Edits]:
    """A backslash stands in front of a name in brackets."""
    for place in places(source):
        if place.token.kind is Kind.NAME and place.inside and place.before.kind is Kind.OPEN:
            yield ((place.token.start, place.token.start, "\\"),)


SLIPS = (
    Slip(
        kind="look-alike", make=written({"-": "–", "(": "（", ",": "，", "*": "×", "<=": "≤"}), undo=lookalikes, tell=tell,
        accepts=(
            Example("print（'tea')\n", "print('tea')\n"),
            Example("tea = 3 – 2\n", "tea = 3 - 2\n"),
            Example("print(tea ≤ 3)\n", "print(tea <= 3)\n"),
        ),
        rejects=(Example("print(“tea”)\n", "print('tea')\n"), Example("tea = 3€\n", "tea = 3\n")),
    ),
    Slip(
        kind="invisible-character", make=_hidden, undo=lookalikes, tell=tell,
        accepts=(Example("tea\u200b(3)\n", "tea(3)\n"), Example("tea\u00a0= 3\n", "tea = 3\n")),
        rejects=(Example("tea – 3\n", "tea - 3\n"),),
    ),
    Slip(
        kind="stray-character", make=put_before("$", lambda place: place.token.kind is Kind.NAME), undo=stray, tell=tell,
        accepts=(Example("$tea = 3\n", "tea = 3\n"), Example("print($tea)\n", "print(tea)\n")),
        rejects=(Example("if !tea:\n    buy()\n", "if not tea:\n    buy()\n"),),
    ),
    Slip(
        kind="stray-backslash", make=_escaped, undo=stray, tell=tell,
        accepts=(Example("print(\\tea)\n", "print(tea)\n"),),
        rejects=(Example("print('tea)\n", "print('tea')\n"),),
    ),
)  # fmt: skip
