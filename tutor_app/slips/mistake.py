"""What a teller hands back, and the two ways to write one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.source.lexer import newlines


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """A mistake: the catalogue entry, the changes that put it right, and the words for its texts and claims."""

    kind: str
    changes: tuple[Change, ...]
    values: dict[str, str]

    @property
    def line(self) -> int:
        """The student's line, counted from 1, that the explanation points at."""
        return int(self.values["line"])


Teller = Callable[[EditContext, Sequence[Change]], Iterator[Mistake]]


def told(kind: str, /, *changes: Change, line: int | None = None, **values: str) -> Mistake:
    """A mistake put right by ``changes``; its line, counted from 1, is the first change's unless given."""
    return Mistake(kind=kind, changes=changes, values={"line": str(line or changes[0].line), **values})


def single(tell: Callable[[EditContext, Change], Mistake | None]) -> Teller:
    """A teller from a function that looks at one change."""

    def each(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
        for change in changes:
            match = tell(context, change)
            if match is not None:
                yield match

    return each


def before(change: Change) -> str:
    """The student's word before the change on the same line, or nothing."""
    token = change.previous
    return token.text.split("\n")[-1] if token is not None and token.line + 1 + newlines(token.text) == change.line else ""


def after(change: Change) -> str:
    """The student's word behind the change on the same line, or nothing."""
    token = change.following
    return token.text.split("\n")[0] if token is not None and token.line + 1 == change.line else ""
