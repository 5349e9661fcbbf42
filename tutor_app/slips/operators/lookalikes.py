"""Characters that look like Python's signs, cannot be seen, or mean nothing to it."""

from __future__ import annotations

from collections.abc import Iterator

from tutor_app.slips.strings.curly import CURLY
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import Kind, Token

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
