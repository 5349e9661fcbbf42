"""Text for people stands where only code may."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.lines import whole
from tutor_app.slips.mistake import Mistake, single, told
from tutor_app.slips.slip import Edits, Example, Slip, either
from tutor_app.slips.view import Step, View
from tutor_app.source.lexer import KEYWORDS
from tutor_app.source.text import Source

SENTENCE = re.compile(r"[A-Za-z][A-Za-z',-]*+([ ,]++[A-Za-z0-9\"'(][\w',\"()-]*+){2,}[.!?:]?")
NOTE = re.compile(r"[^\W\d_]{2,}(?:[ ][^\W\d_]{2,})+[.:!]?")
"""Two words, such as a heading."""
WORDS = re.compile(r"(?<![^\W\d_])[^\W\d_]{2,}[,.:;!?]?\s+[^\W\d_]+")
PROSE_COMMENT = re.compile(r"#\s*(?:[A-Za-z'\u2019,-]+\s+){2,}[A-Za-z'\u2019,-]+[.!?:]?\s*$")
"""A comment of three words or more, with nothing that looks like code."""
MOST = 30
"""Sentences of a program up to which all of them are taken away at once."""
TITLE = "This program prints tea"


def is_prose(line: str) -> bool:
    """Whether all of the line is text for people."""
    return SENTENCE.fullmatch(line) is not None or (NOTE.fullmatch(line) is not None and not KEYWORDS & set(line.split()))


def holds_prose(text: str) -> bool:
    """Whether it reads like a note for people: words side by side, or several lines."""
    first = text.split("\n")[0]
    if KEYWORDS.issuperset(text.split()[:1]) and len(first.split()) < 3:
        return False
    return WORDS.search(first) is not None or "\n" in text


def undo(view: View) -> Iterator[Step]:
    """All sentences go, or become comments."""
    found = [n for n, text in enumerate(view.lines) if _is_sentence(text)] if _is_sentence(view.lines[view.line]) else []
    if 1 < len(found) <= MOST:
        ends = [view.next_start(n) for n in found]
        yield Step("drop-prose", tuple((view.starts[n], end, "") for n, end in zip(found, ends, strict=True)))
        yield Step("comment-prose", tuple((view.starts[n], view.starts[n], "# ") for n in found))


def _is_sentence(line: str) -> bool:
    return line[:1].isalpha() and is_prose(line.rstrip()) and line.split()[0] not in KEYWORDS


@single
def tell(context: EditContext, change: Change) -> Mistake | None:
    """A line of it is taken away."""
    lines = whole.taken(context, change)
    return told("prose-line", change) if lines is not None and lines.is_one and is_prose(lines.text) else None


def _titled(source: Source) -> Iterator[Edits]:
    """A title stands above the program."""
    yield ((0, 0, f"{TITLE}\n"),)


SLIPS = (
    Slip(
        kind="prose-line", make=_titled, undo=either(whole.undo, undo), tell=tell,
        accepts=(Example(f"{TITLE}\nprint('tea')\n", "print('tea')\n"),),
        rejects=(
            Example(f"{TITLE}\nprint('tea')\n", f"# {TITLE}\nprint('tea')\n"),
            Example("7 milk +\nprint('tea')\n", "print('tea')\n"),
        ),
    ),
)  # fmt: skip
