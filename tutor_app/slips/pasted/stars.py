"""``**``, which makes letters bold in chats and on web pages, stands around a part of the program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tutor_app.slips.blocks import statements
from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, before, told
from tutor_app.slips.slip import Edits, Example, Slip
from tutor_app.slips.tokens.generic import deletions
from tutor_app.source.text import Source

BOLD = "**"


def tell(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
    """Such stars are taken away, in front of something and behind it."""
    marks = [c for c in changes if not c.added and c.removed in {(BOLD,), ("*", BOLD), (BOLD, "*")}]
    if len(marks) < 2 or not (marks[0].at_start or marks[-1].at_end or any(before(c) == before(marks[0]) for c in marks[1:])):
        return
    for line in sorted({c.line for c in marks}):
        yield told("pasted-stars", *(c for c in marks if c.line == line), mark=BOLD)


def _bold(source: Source) -> Iterator[Edits]:
    """A line in bold letters."""
    for one in statements(source):
        if one.is_simple:
            start, end = source.code[one.start].start, source.code[one.end - 1].end
            yield ((start, start, BOLD), (end, end, BOLD))


SLIPS = (
    Slip(
        kind="pasted-stars", make=_bold, undo=deletions, tell=tell,
        accepts=(Example("**print('tea')**\n", "print('tea')\n"), Example("tea = 3\n**print(tea)**\n", "tea = 3\nprint(tea)\n")),
        rejects=(Example("tea = 3 ** ** 2\n", "tea = 3 ** 2\n"),),
    ),
)  # fmt: skip
