"""Repairs of a program, and how probable each is to be what was meant."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Edit:
    """Replace ``before`` (the program's characters ``start:end``) by ``after``; either may be empty."""

    start: int
    end: int
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """A slip that was undone: by name of the search's step, and with the positions of its edits in :attr:`Repair.edits`."""

    step: str
    edits: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """A program that parses, made from the student's by ``edits`` (sorted, disjoint, token-sized, in the student's offsets).

    ``probability`` (0 to 1, calibrated) is that of being what the author meant. ``undone`` says which slip each edit takes back,
    where the repair was searched for; a language model does not say it.
    """

    text: str
    edits: tuple[Edit, ...]
    probability: float
    undone: tuple[Undone, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """Up to ten different repairs, most probable first; probabilities sum to at most 1.

    What is missing from 1 is the probability that none of them is meant.
    """

    repairs: tuple[Repair, ...] = ()
    engine: str = "built-in"
    exhausted: bool = True
    """False when the deadline stopped the search."""

    @property
    def best(self) -> Repair | None:
        """The most probable repair, if there is any."""
        return self.repairs[0] if self.repairs else None

    @property
    def margin(self) -> float:
        """How much more probable the best is than the second, 0 to 1."""
        first, second = [*(repair.probability for repair in self.repairs[:2]), 0.0, 0.0][:2]
        return first - second
