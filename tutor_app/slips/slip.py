"""A slip: one kind of mistake that people make, with its faces.

``make`` is how it gets into a correct program (programs to train on and to test with), ``undo`` what the search tries to take it
back, ``tell`` what is said of the change that took it back. The words themselves are in the catalogue, under the slip's kind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tutor_app.slips.mistake import Teller
from tutor_app.slips.view import Step, View
from tutor_app.source.edits import Replacement
from tutor_app.source.text import Source

Edits = tuple[Replacement, ...]
"""Sorted and disjoint."""
Make = Callable[[Source], Iterator[Edits]]
"""Every way to make the slip once in a correct program; some may leave it correct."""
Undo = Callable[[View], Iterator[Step]]
"""What may take it back where the parser gave up; several kinds may share one."""
SiteUndo = Callable[[View, int], Iterator[Step]]
"""What may take a slip back at one token, by its position in the code."""
MOST = 30
"""Places up to which a slip is undone everywhere: what is in more places is no slip, but the author's habit."""


class Example(NamedTuple):
    """A program with a slip, and the same without it."""

    broken: str
    right: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One kind of mistake."""

    kind: str
    """Its name in the catalogue."""
    make: Make
    undo: Undo
    tell: Teller
    """Several kinds may share one."""
    accepts: tuple[Example, ...]
    """Told as this kind."""
    rejects: tuple[Example, ...] = ()
    """Looks like it, and is told as another."""


def either(*undos: Undo) -> Undo:
    """What each of them tries, for a slip that takes steps of several."""

    def undo(view: View) -> Iterator[Step]:
        for one in undos:
            yield from one(view)

    return undo


def everywhere(
    view: View, step: Step, site: int, at: SiteUndo, *, name: str, alike: Sequence[int] | None = None, most: int = MOST
) -> Iterator[Step]:
    """``step``, which ``at`` proposes at the token ``site``, at each place where the student wrote the same, if there are others.

    What is put there, and with what space around, is decided at each place by itself. ``alike`` holds the places to try,
    in order, where the same is more than the same word, and ``most`` how many there may be.
    """
    same = alike
    if same is None:
        same = [place for place, token in enumerate(view.code) if token.text == view.code[site].text]
    edits: list[Replacement] = []
    places = 0
    for place in same if len(same) > 1 else ():
        again = step if place == site else next((one for one in at(view, place) if one.name == step.name), None)
        if again is not None and (not edits or again.edits[0][0] >= edits[-1][1]):
            edits += again.edits
            places += 1
    if 1 < places <= most:
        yield Step(name, tuple(edits))
