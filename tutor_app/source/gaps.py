"""The space around edits, as the student's own hand would leave it: no gap doubled, none at the end of a line or before a comma.

Comes after an edit is decided. Nothing changes but spaces and tabs beside it, and no two tokens melt into one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tutor_app.domain import Edit
from tutor_app.source.lexer import Kind
from tutor_app.source.text import Source

SPACE = " \t"
HUGGING = frozenset(",:;")
"""Symbols that stand right behind what is before them."""
CLOSING = HUGGING | frozenset(")]}")
OPENING = frozenset("([{")
_APART = frozenset("= == != < > <= >= + - * / // %".split())
"""Operators between values, with space around them in the one style and without in the other."""


def tidied(source: Source, edits: Sequence[Edit]) -> Iterator[Edit]:
    """The edits, sorted and disjoint in ``source``, one by one with the space beside each put right."""
    read = 0
    for edit, behind in zip(edits, [*(one.start for one in edits[1:]), len(source.text)], strict=True):
        seam = _seam(source, edit, read, behind)
        read = edit.end
        yield edit if seam is None else _mended(edit, seam)


def _mended(edit: Edit, seam: _Seam) -> Edit:
    """The edit with the gaps that it should leave; a gap that stays as it is remains outside."""
    text, put = seam.source.text, seam.text
    start, end = seam.start, seam.end
    left, right = text[start : edit.start], text[edit.end : end]
    if put == left + edit.after + right:
        return edit
    if put.startswith(left):
        start, put = edit.start, put[len(left) :]
    if put.endswith(right):
        end, put = edit.end, put[: len(put) - len(right)]
    return Edit(start=start, end=end, before=text[start:end], after=put)


@dataclass(frozen=True, slots=True)
class _Seam:
    """An edit on one line, with the student's own space beside it: ``start`` to ``end`` of the text, where no other edit is.

    ``left`` and ``right`` are the gaps that the edit leaves; ``own_left`` and ``own_right`` those that the student left around
    what is replaced. ``before`` and ``after`` are the characters beyond, none at the ends of the line.
    """

    source: Source
    start: int
    end: int
    core: str
    left: str
    right: str
    own_left: str
    own_right: str
    inserts: bool
    before: str
    after: str

    @property
    def text(self) -> str:
        """What is to be there."""
        left, right = self._around() if self.core else (self._instead(), "")
        return left + self.core + right

    def _instead(self) -> str:
        """The gap where something was taken away."""
        gap = self.left + self.right
        if not self.after or not self.before:
            return ""
        if self.own_left and self.own_right:
            return min(gap, self.own_left, self.own_right, key=len)
        hugs = (self.after in CLOSING and not self.own_right) or (self.before in OPENING and not self.own_left)
        return "" if hugs else gap

    def _around(self) -> tuple[str, str]:
        """The gaps before and behind what is put in."""
        left, right = self.left, self.right
        if self.inserts and left and right:
            left, right = left[:1], right[:1]
            return ("", "") if self.core in _APART and self._is_tight() else self._hugged(left, right)
        doubled = len(left) > len(self.own_left) > 0, len(right) > len(self.own_right) > 0
        return self._hugged(self.own_left if doubled[0] else left, self.own_right if doubled[1] else right)

    def _hugged(self, left: str, right: str) -> tuple[str, str]:
        hugs = self.core[0] in HUGGING and self.core != ":=" and self.before
        return "" if hugs else left, right if self.after else ""

    def _is_tight(self) -> bool:
        """Whether operators on the line, those between values, stand without space."""
        tokens, text = self.source.on_line(self.source.line_at(self.start)), self.source.text
        depth, apart = 0, set()
        for one, sign, other in zip(tokens, tokens[1:], tokens[2:], strict=False):
            depth += (one.kind is Kind.OPEN) - (one.kind is Kind.CLOSE)
            if sign.text in _APART and one.is_value and (depth <= 0 or sign.text != "="):
                apart.add(text[one.end : other.start] != sign.text)
        return apart == {False}


def _seam(source: Source, edit: Edit, read: int, behind: int) -> _Seam | None:
    """Where the edit meets what it leaves, or None where that is no matter of gaps within a line."""
    text, lines = source.text, "\n" in edit.before + edit.after
    if lines or not (edit.before + edit.after).strip():
        return None
    start, end = edit.start, edit.end
    while start > read and text[start - 1] in SPACE:
        start -= 1
    while end < behind and text[end] in SPACE:
        end += 1
    shared = (start == read > 0 and start < edit.start) or (end == behind < len(text) and end > edit.end)
    begins, ends = not text[:start] or text[start - 1] in "\r\n", not text[end:] or text[end] in "\r\n"
    if shared or text[end : end + 1] == "#" or (begins and {edit.before[:1], edit.after[:1]} & set(SPACE)):
        return None
    if begins:
        start = edit.start
    core, taken = edit.after.strip(SPACE), edit.before.strip(SPACE)
    left, right = text[start : edit.start], text[edit.end : end]
    before_taken, behind_taken = _gaps(edit.before) if taken else (edit.before, "")
    before_core, behind_core = _gaps(edit.after) if core else (edit.after, "")
    return _Seam(
        source=source, start=start, end=end, core=core, inserts=not taken,
        left=left + before_core, right=behind_core + right, own_left=left + before_taken, own_right=behind_taken + right,
        before="" if begins else text[start - 1], after="" if ends else text[end],
    )  # fmt: skip


def _gaps(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip(SPACE))], text[len(text.rstrip(SPACE)) :]
