"""How a slip is made, built from smaller ways."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from tutor_app.slips.slip import Edits, Make
from tutor_app.source.edits import Replacement
from tutor_app.source.text import Source


def any_way(*makes: Make) -> Make:
    """Makes a slip in each of several ways."""

    def make(source: Source) -> Iterator[Edits]:
        return (edits for one in makes for edits in one(source))

    return make


def each(edits: Callable[[Source], Iterable[Replacement]]) -> Make:
    """Makes a slip by one of the edits at a time."""

    def make(source: Source) -> Iterator[Edits]:
        return ((edit,) for edit in edits(source))

    return make
