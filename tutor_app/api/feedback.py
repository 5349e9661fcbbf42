"""What Surefix says of a program, as values: whatever may not be shown at the target is not in them.

Lines and columns count from 1, offsets count characters from 0. Code in sentences stands between back-ticks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from tutor_app.domain import Edit, Status
from tutor_app.source.spots import Spot, foremost

Level = Literal["none", "place", "kind", "explanation", "repair"]
"""How deep help goes: each level says more than the one before it, and is less sure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """One step down the ladder of a mistake: what it adds to the steps before it.

    ``title`` takes the place of the title of the step before. The step ``repair`` is told by :attr:`Mistake.edits`.
    """

    level: Level
    title: str
    text: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """One mistake, as deep as it may be shown; what is deeper than its ``level`` is empty."""

    level: Level
    confidence: float
    """How sure this level is, by the calibration: 0 to 1."""
    line: int
    spots: tuple[Spot, ...]
    """Where the hand must go."""
    title: str
    """The line and the fact, as far as they may be said."""
    kind: str = ""
    """Its name in the catalogue, such as ``missing-colon``. From the level ``kind`` on."""
    name: str = ""
    """The kind in words. From the level ``kind`` on, as are the rule and its example."""
    rule: str = ""
    example_wrong: str = ""
    example_right: str = ""
    summary: str = ""
    """What is wrong, in one sentence. From the level ``explanation`` on, as is what follows."""
    why: str = ""
    """Why Python cannot read it."""
    steps: tuple[str, ...] = ()
    """What to do."""
    words: tuple[str, ...] = ()
    """What the words of the classroom mean that are used here first, a sentence for each."""
    edits: tuple[Edit, ...] = ()
    """What mends it, with what hangs together with it; sorted and disjoint. At the level ``repair``."""
    stops: str = ""
    """Why help with it ends here; empty where nothing is kept back."""
    hints: tuple[Hint, ...] = ()
    """The same in steps, the first says least: for whoever shows one after the other."""

    @property
    def place(self) -> Spot:
        """Where to look first: the first of the spots on the mistake's own line, if there is one."""
        return foremost(self.spots, self.line)


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonMessage:
    """What Python itself says of the program, which is never kept back."""

    type: str
    """Such as ``SyntaxError``."""
    message: str
    spot: Spot
    """Where Python stopped, which need not be where the mistake is."""
    meaning: str
    """The message in plain words, without a guess at the cause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something beside the mistakes, on the line ``line``."""

    line: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A possible repair: the whole program, and how probable it is that this was meant (0 to 1)."""

    fixed: str
    probability: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """All that was found out, whatever may be shown of it: for instructors and researchers, never for students.

    ``levels`` has the confidence of each level of the program as a whole; ``mistakes`` are as deep as they go.
    """

    fixed: str | None
    mistakes: tuple[Mistake, ...]
    candidates: tuple[Candidate, ...]
    levels: Mapping[Level, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """What may be shown of a program, and nothing else.

    ``title``, ``summary``, ``why`` and ``steps`` are those of the first mistake; where no mistake may be shown, they say what is
    to be said instead.
    """

    code: str
    status: Status
    """``shown``, ``partly``, ``withheld``, ``valid``, ``unfixed`` or ``rejected``."""
    level: Level = "none"
    """The deepest that is shown of any mistake."""
    nature: str
    """What the text is: ``broken``, ``valid``, ``not-python`` ... (:class:`tutor_app.domain.Nature`)."""
    reason: str = ""
    """Why not all is shown, as one word of :class:`tutor_app.domain.Reason` or :class:`tutor_app.domain.Refusal`."""
    title: str
    summary: str = ""
    why: str = ""
    steps: tuple[str, ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    fixed: str | None = None
    """The repaired program, where all of the repair may be shown; else single mistakes may have ``edits``."""
    python: PythonMessage | None = None
    notes: tuple[Note, ...] = ()
    """What is worth a look in a program that Python reads."""
    newer: tuple[Note, ...] = ()
    """What the class's Python does not know, in a correct program or in one that is ``fixed``, with the way to write it there."""
    confidence: float | None = None
    """How sure all that is shown of the first mistake is, or the whole repair where that is shown; None where nothing is."""
    lang: str = "en"
    elapsed_ms: float = field(default=0.0, compare=False)
    withheld: Withheld | None = None
    """Everything that was found out, only where it was asked for."""

    @property
    def place(self) -> Spot | None:
        """Where to look first; None where not even that is sure enough."""
        if self.mistakes:
            return self.mistakes[0].place
        return self.python.spot if self.python is not None and self.level != "none" else None

    @property
    def kind(self) -> str:
        """The first mistake's name in the catalogue; empty where it may not be said."""
        return self.mistakes[0].kind if self.mistakes else ""

    @property
    def hints(self) -> tuple[Hint, ...]:
        """The first mistake in steps."""
        return self.mistakes[0].hints if self.mistakes else ()

    def __str__(self) -> str:
        """Title, summary, reasons and steps of all mistakes as lines of text; then what Python says, where not all is shown."""
        told = [_lines(one.title, one.summary, one.why, one.steps) for one in self.mistakes]
        told = [*told, *(one.text for one in self.newer)] if told else [_lines(self.title, self.summary, self.why, self.steps)]
        told += ["\n".join(note.text for note in self.notes)] if self.notes else []
        if self.python is not None and self.status is not Status.SHOWN:
            told.append(self.python.meaning)
        return "\n\n".join(told)


def _lines(title: str, summary: str, why: str, steps: tuple[str, ...]) -> str:
    said = [] if summary.rstrip(".") == title else [summary]
    return "\n".join(filter(None, [title, *said, why, *steps]))
