"""What may be shown of feedback, level by level."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Self


class Depth(IntEnum):
    """How deep help goes; each level says more than the one before it, and is less sure."""

    NONE = 0
    """Nothing of ours: what Python says, in plain words."""
    PLACE = 1
    """The line to look at."""
    KIND = 2
    """What kind of mistake it is, with its rule and an example, which are true whatever the repair."""
    EXPLANATION = 3
    """What is wrong, why, and what to do."""
    REPAIR = 4
    """The repaired program."""

    @property
    def word(self) -> str:
        """Its name in rows, tables and texts."""
        return self.name.lower()

    @classmethod
    def of(cls, word: str) -> Self:
        """The level with this name; KeyError where there is none."""
        return {level.word: level for level in cls}[word]


LEVELS = (Depth.PLACE, Depth.KIND, Depth.EXPLANATION, Depth.REPAIR)
"""All that say something, the shallowest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels:
    """How sure each level is, as calibrated confidence from 0 to 1. None is surer than the one before it (else ValueError)."""

    place: float = 0.0
    kind: float = 0.0
    explanation: float = 0.0
    repair: float = 0.0

    def __post_init__(self) -> None:
        if not self.place >= self.kind >= self.explanation >= self.repair:
            raise ValueError(f"a deeper level is surer than a shallower one: {self}")

    @classmethod
    def nested(cls, *, place: float, kind: float, explanation: float, repair: float) -> Levels:
        """Levels of which each is at least as sure as all that are deeper: whoever has the repair right has the place right."""
        explanation = max(explanation, repair)
        kind = max(kind, explanation)
        return cls(place=max(place, kind), kind=kind, explanation=explanation, repair=repair)

    def at(self, depth: Depth) -> float:
        """The confidence of one level; that of nothing is 1."""
        return (1.0, self.place, self.kind, self.explanation, self.repair)[depth]

    def named(self) -> dict[str, float]:
        """The confidence of each level by its word, the shallowest first."""
        return {depth.word: self.at(depth) for depth in LEVELS}


class Reason(StrEnum):
    """Why not all is shown. The page has a student-safe sentence for each."""

    UNSURE = "unsure"
    """Confidence is below the operating point."""
    UNSOUND = "unsound"
    """A deterministic check failed."""
    NO_REPAIR = "no-repair"
    UNREACHABLE_TARGET = "unreachable-target"
    """The calibration knows no point that keeps the target's promise."""
    HELP_IS_OFF = "help-is-off"
    """The instructor switched feedback off."""
    LEFT_OUT = "left-out"
    """The instructor left this kind of mistake out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartVerdict:
    """How deep the help with one mistake may go, and how sure each level of it is."""

    depth: Depth
    levels: Levels


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What may be shown: the whole repair where ``because`` is None, else of each mistake as much as its own part allows.

    ``levels`` are those of the program as a whole: place and kind of its first mistake, and the whole repair with its words.
    ``parts`` has one verdict for each part of the explanation; without a repair there is none.
    """

    depth: Depth
    """The deepest level that may be shown of any mistake."""
    levels: Levels
    because: Reason | None = None
    """Why the whole repair may not be shown."""
    parts: tuple[PartVerdict, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether all may be shown."""
        return self.because is None
