"""Characters that look like Python's symbols, cannot be seen, or mean nothing to it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.makers import any_way
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.operators.c_signs import negated_before
from tutor_app.slips.operators.confusions import confusions
from tutor_app.slips.operators.symbols import confused, places, put_before, put_behind
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.strings.stretches import CURLY, stretches
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
    **{raised: f"**{power}" for power, raised in enumerate("\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079", start=2)},
    **dict(zip("\uff08\uff09\uff3b\uff3d\uff1a\uff1d\uff0b", "()[]:=+", strict=True)),
    **dict(zip("\u0430\u0435\u043e\u0440\u0441\u0445", "aeopcx", strict=True)),
    **dict(zip("\u2260\u2264\u2265\u2026\u2192\u21d2", "!= <= >= ... -> =>".split(), strict=True)),
}
"""By character, what it looks like; nothing for one that cannot be seen."""
_LETTERS = str.maketrans({foreign: own for foreign, own in LOOKALIKES.items() if own.isalpha()})
_WORD = re.compile(r"\w+")
UNSEEN = frozenset("Cf Zs Cc Co".split())
"""Categories of Unicode whose characters cannot be seen."""


def lookalikes(view: View) -> Iterator[Step]:
    """Characters that look like Python's symbols, or cannot be seen: all at once."""
    hits = _hits(view)
    if hits:
        yield Step("lookalikes", tuple((i, i + 1, new) for i, new in hits))
        here = [(i, new) for i, new in hits if view.starts[view.line] <= i < view.starts[view.line + 1]]
        if here and len(here) != len(hits):
            yield Step("lookalikes-here", tuple((i, i + 1, new) for i, new in here))


def _hits(view: View) -> list[tuple[int, str]]:
    """Where they stand as code, each with what it looks like."""
    found = [at for at, character in enumerate(view.text) if character in LOOKALIKES and character != "\x0c"]
    if not found:
        return []
    texts = stretches(view)
    foreign: set[int] = set()
    if any(view.text[at].isalpha() for at in found):
        foreign.update(at for word in _WORD.finditer(view.text) if _is_foreign(word[0]) for at in range(*word.span()))
    hits = ((at, LOOKALIKES[view.text[at]]) for at in found if not texts.is_text(at))
    return [(at, own) for at, own in hits if not (own.isalpha() and at in foreign)]


def _is_foreign(word: str) -> bool:
    """Whether it has letters that look like none of Latin script: then the others are no slips either."""
    return not word.isascii() and any(c.isalpha() and not c.isascii() for c in word.translate(_LETTERS))


def stray_characters(view: View) -> Iterator[Step]:
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


@single
def odd_characters(context: EditContext, change: Change) -> Mistake | None:
    """Characters that look right and are not, or cannot be seen, or have no meaning."""
    removed, added = change.core
    if removed and not added.strip() and all(_is_unseen(character) for character in removed):
        return told("invisible-character", change, code=f"U+{ord(removed[0]):04X}", wrong=removed[0])
    foreign = LOOKALIKES.get(removed) == added or (len(removed) == 1 and ord(removed) > 127 and not removed.isidentifier())
    if foreign and added.strip() and added[0].isascii() and removed not in added:
        return told("look-alike", change, wrong=removed, code=f"U+{ord(removed):04X}", right=added)
    meaningless = len(removed) == 1 == len(change.removed) and (ord(removed) > 127 or removed in "$?!`")
    if meaningless and not added and not negated_before(context, change):
        return told("stray-character", change, wrong=removed)
    return told("stray-backslash", change) if set(removed) == {"\\"} and not added else None


def _is_unseen(character: str) -> bool:
    return unicodedata.category(character) in UNSEEN and character not in " \t\n\r"


def _raised(source: Source) -> Iterator[Edits]:
    """The second and third power as they are written by hand."""
    for place in places(source):
        one, two = place.token, place.after
        if place.before.end == one.start and one.end == two.start and one.text + two.text in {"**2", "**3"}:
            yield ((one.start, two.end, "\u00b2" if two.text == "2" else "\u00b3"),)


SLIPS = (
    Slip(
        kind="look-alike",
        make=any_way(
            *(confused({right: wrong}) for wrong, right in LOOKALIKES.items() if right.strip() and not right.isalpha()), _raised
        ),
        undo=lookalikes,
        tell=odd_characters,
        accepts=(
            Example("print\uff08'tea')\n", "print('tea')\n"),
            Example("total = 3 \u2013 cups\n", "total = 3 - cups\n"),
            Example("area = side\u00b2\n", "area = side**2\n"),
            Example("if tea \u2260 3:\n    drink()\n", "if tea != 3:\n    drink()\n"),
        ),
        rejects=(Example("tea\u200b = 3\n", "tea = 3\n"), Example("total = 3 ~ cups\n", "total = 3 - cups\n")),
    ),
    Slip(
        kind="invisible-character",
        make=put_behind("\u200b", lambda place: place.token.kind is Kind.NAME),
        undo=lookalikes,
        tell=odd_characters,
        accepts=(Example("tea\u200b = 3\n", "tea = 3\n"),),
        rejects=(Example("tea \u2013 = 3\n", "tea -= 3\n"),),
    ),
    Slip(
        kind="stray-character",
        make=put_before("$", lambda place: place.token.kind is Kind.NAME and place.before.text != "."),
        undo=stray_characters,
        tell=odd_characters,
        accepts=(Example("$tea = 3\n", "tea = 3\n"), Example("print($tea)\n", "print(tea)\n")),
        rejects=(Example("if !tea:\n    buy()\n", "if not tea:\n    buy()\n"),),
    ),
    Slip(
        kind="stray-backslash",
        make=put_before("\\", lambda place: place.before.text == "(" and place.token.kind is Kind.STRING),
        undo=confusions,
        tell=odd_characters,
        accepts=(Example("print(\\'tea')\n", "print('tea')\n"),),
        rejects=(Example("print(tea \\ 3)\n", "print(tea / 3)\n"),),
    ),
)
