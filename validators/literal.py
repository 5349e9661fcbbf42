"""What comes out when somebody does to the letter what an explanation tells.

Each command is carried out on the program in all the ways in which it can be meant, each way with an equal share. What cannot be
carried out without ideas of one's own ("write what is missing") is left open. Bounded: few ways, few combinations.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from validators.commands import Choice, Command
from validators.sheet import WAYS, Change, Sheet, Way, disjoint

COMBINATIONS = 40
SENTENCES, ALTERNATIVES = 60, 8
"""Who is told more than that, or given more of a choice, does nothing of it to the letter."""
CHARACTERS = 100_000
"""So much text comes out at most, where programs are long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A program that comes out, with its share; ``text`` is None where something is left open or cannot be done."""

    text: str | None
    share: float


def outcomes(program: str, choices: Sequence[Choice]) -> tuple[Outcome, ...]:
    """What comes out of all commands together; the shares sum to 1."""
    if len(choices) > SENTENCES:
        return (Outcome(text=None, share=1.0),)
    sheet = Sheet(program)
    paths: list[tuple[tuple[Change, ...] | None, float]] = [((), 1.0)]
    for choice in choices:
        options = _options(sheet, choice)
        grown: list[tuple[Way | None, float]] = []
        for (made, share), (way, part) in product(paths, options):
            grown.append((None if made is None or way is None else (*made, *way), share * part))
        possible = [path for path in grown if path[0] is None or disjoint(path[0])]
        paths = _largest(possible or [(None, 1.0)], min(COMBINATIONS, 2 + CHARACTERS // (len(program) + 1)))
    total = sum(share for _, share in paths)
    return tuple(Outcome(text=None if not way else sheet.with_changes(way), share=share / total) for way, share in paths)


def _largest(paths: list[tuple[Way | None, float]], most: int) -> list[tuple[Way | None, float]]:
    """The likeliest ``most``; the rest counts as open."""
    closed = sorted((path for path in paths if path[0] is not None), key=lambda path: -path[1])[:most]
    left = sum(share for _, share in paths) - sum(share for _, share in closed)
    return [*closed, *([(None, left)] if left > 1e-9 else [])]


def _options(sheet: Sheet, choice: Choice) -> Iterator[tuple[Way | None, float]]:
    """The ways of all alternatives, each with its share; None for what is left open."""
    if len(choice) > ALTERNATIVES:
        yield None, 1.0
        return
    before: Command | None = None
    for alternative in choice:
        found: list[Way | None] = [()]
        for command in alternative:
            ways: Sequence[Way | None] = sheet.ways(command, before) or [None]
            if len(found) * len(ways) > WAYS:
                found = [None]
                break
            found = [None if a is None or b is None else (*a, *b) for a, b in product(found, ways)]
            before = command
        if not alternative:
            found = [None]
        for way in found:
            yield way, 1 / len(choice) / len(found)
