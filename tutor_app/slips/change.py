"""One edit of a repair and what stands around it."""

from __future__ import annotations

from dataclasses import dataclass

from tutor_app.domain import Edit
from tutor_app.source.lexer import Token
from tutor_app.source.stretches import common_ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One edit and what stands around it. ``line`` counts from 1; that of a token counts from 0."""

    index: int
    edit: Edit
    line: int
    removed: tuple[str, ...]
    """The student's tokens that the edit removes, comments left out."""
    added: tuple[str, ...]
    previous: Token | None
    """The student's last token before the edit, on any line."""
    following: Token | None
    at_start: bool
    """Nothing but white space stands before it on its line."""
    at_end: bool
    """Nothing but white space or a comment stands behind it on its line."""
    inside: str
    """The innermost bracket around it in the repaired program, or nothing."""
    head: str
    """First word of the statement that it belongs to, in the repaired program."""
    new_start: int
    new_end: int
    indents: tuple[str, str] | None
    """Indentation of the following line of code before and after, where the edit changes that and nothing else."""

    @property
    def core(self) -> tuple[str, str]:
        """What is really removed and added: without the characters that both share at the ends."""
        before, after = self.edit.before, self.edit.after
        left, right = common_ends(before, after)
        return before[left : len(before) - right], after[left : len(after) - right]

    @property
    def is_blank(self) -> bool:
        """Whether it touches white space only."""
        return not (self.edit.before + self.edit.after).strip() and not self.removed and not self.added

    @property
    def is_indent(self) -> bool:
        """Whether it changes the white space at the start of a line of code and nothing else."""
        return self.indents is not None

    @property
    def is_comment(self) -> bool:
        """Whether Python would notice nothing of it: comments, spaces, empty lines."""
        lines = "\n" in self.edit.before + self.edit.after
        return not self.removed and not self.added and not self.is_indent and not lines
