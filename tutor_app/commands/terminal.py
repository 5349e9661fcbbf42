"""Text of others made safe for a terminal: what would move the cursor or turn the order of signs is made visible."""

from __future__ import annotations

import re

_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls, but for tab and line feed
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # what turns the order
    "\u2028\u2029\ud800-\udfff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_ISOLATES = re.compile("[\u2068\u2069]")


def printable(text: str) -> str:
    """The text with an escape such as ``\\x1b`` in the place of each such character; tabs and line feeds stay."""
    return _UNSEEN.sub(lambda found: found[0].encode("unicode_escape", "surrogatepass").decode(), text)


def said(text: str) -> str:
    """A sentence of ours, which may quote a program: the isolates with which we set quotations apart stay where they pair."""
    signs = "".join(_ISOLATES.findall(text))
    if signs.replace("\u2068\u2069", ""):  # a program's own are among them
        return printable(text)
    return "".join(part if _ISOLATES.fullmatch(part) else printable(part) for part in re.split(f"({_ISOLATES.pattern})", text))
