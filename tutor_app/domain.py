"""The values that pass through Surefix, in the order in which they arise.

A student's broken program is an ordinary value here. Exceptions (:mod:`tutor_app.errors`) mean that Surefix failed.
Line numbers and columns count from 1, as CPython shows them; offsets count characters from 0.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum


class Nature(StrEnum):
    """What the submitted text turned out to be."""

    VALID = "valid"
    """A Python program that the class's Python reads: nothing to fix."""
    NEWER_PYTHON = "newer-python"
    """A correct program that needs a newer Python than the class's: nothing to fix either; :attr:`Diagnosis.needs` says which."""
    EMPTY = "empty"
    """Nothing but white space (a file of comments only is VALID)."""
    BROKEN = "broken"
    """A Python program that no Python reads."""
    PYTHON2 = "python2"
    """Refused because it is written for Python 2; a repair is worth trying."""
    TRANSCRIPT = "transcript"
    """Pasted from an interactive console (``>>>`` prompts); a repair is worth trying."""
    NOT_PYTHON = "not-python"
    """Prose, HTML, Java, C ...: no repair is tried."""
    REFUSED = "refused"
    """Not examined: see :attr:`Diagnosis.refusal`."""


class Refusal(StrEnum):
    """Why a text was not examined, or not to the end."""

    TOO_LARGE = "too-large"
    NULL_BYTES = "null-bytes"
    NOT_TEXT = "not-text"
    TOO_COMPLEX = "too-complex"
    """CPython's parser ran out of stack or memory (``RecursionError``, ``MemoryError``), or died."""
    TIMED_OUT = "timed-out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """The one error that CPython reports.

    ``type`` is the exception's class name (``SyntaxError``, ``IndentationError``, ``TabError``).
    ``column`` may be None where CPython names no place in the line; the end may equal the start.
    """

    type: str
    message: str
    line: int
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """What CPython says of the text, and what kind of text it is.

    ``problem`` is set for BROKEN, PYTHON2, TRANSCRIPT and (where CPython could be asked) NOT_PYTHON.
    ``language`` names the guess for NOT_PYTHON ("prose", "html", "java", "c", "javascript", ...).
    """

    nature: Nature
    python: str
    """Version of the Python that judged, such as ``3.11.7``."""
    target: str = ""
    """The class's Python, such as ``3.14``; empty where it was not asked for."""
    problem: Problem | None = None
    refusal: Refusal | None = None
    language: str | None = None
    needs: str | None = None
    """The first Python that knows all the syntax, such as ``3.12``; None where the class's does."""
    newer: tuple[tuple[str, int], ...] = ()
    """The constructs that the class's does not know, by their names in ``newer_syntax.toml``, with the first line of each."""

    @property
    def repairable(self) -> bool:
        """Whether it makes sense to look for a repair."""
        return self.nature in {Nature.BROKEN, Nature.PYTHON2, Nature.TRANSCRIPT}


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a statement asserts of the program and its edits, in a form that a check can prove.

    ``predicate`` names the check in :mod:`validators.checks.claims`; ``arguments`` are its plain values, such as
    ``("line", "3"), ("text", ":")``. A statement without a claim asserts nothing about this program.
    """

    predicate: str
    arguments: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One sentence or two shown to the student, with all that they assert of the student's program."""

    text: str
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplanationPart:
    """One mistake, from general to specific, so that it can be revealed in steps.

    ``where``, ``kind`` and ``explanation`` are steps 1 to 3 and never contain the repair itself; the repair is step 4.
    """

    misconception: str
    """Identifier of the catalogue entry, such as ``missing-colon``."""
    edits: tuple[int, ...]
    """Positions in :attr:`Repair.edits` that this part speaks of."""
    line: int
    """The student's line that this part points at."""
    where: Statement
    kind: Statement
    explanation: tuple[Statement, ...]
    """What is wrong, why Python cannot read it, what to do."""
    rule: str
    """The rule to remember."""
    example_wrong: str
    example_right: str

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Everything that asserts something about the student's program."""
        return (self.where, self.kind, *self.explanation)

    @property
    def text(self) -> str:
        """Where, kind and explanation as one paragraph."""
        return " ".join(statement.text for statement in self.statements)


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """The explanation of a repair: one part per mistake, in the order of the program."""

    parts: tuple[ExplanationPart, ...]
    lang: str = "en"

    @property
    def text(self) -> str:
        """All parts, one paragraph each."""
        return "\n".join(part.text for part in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one deterministic check says; ``detail`` is for instructors."""

    check: str
    passed: bool
    detail: str = ""


Signals = tuple[tuple[str, float], ...]
"""Named numbers for a confidence model: shares, counts, sizes, flags."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """All that speaks for or against showing this feedback. Evidence, not a verdict.

    ``probability`` is the repair's, ``margin`` its lead over the next; both are in 0 to 1.
    """

    probability: float
    margin: float
    found: bool = True
    """Whether there is a repair; without one only the place speaks."""
    findings: tuple[Finding, ...] = ()
    features: Signals = ()
    """Further named numbers for the confidence model (number and size of edits, kind of error ...)."""
    place: Signals = ()
    """Named numbers for and against the place of the first mistake."""
    kind: Signals = ()
    """Named numbers for and against the kind of the first mistake."""
    parts: tuple[PartEvidence, ...] = ()
    """One for each part of the explanation, in order."""
    students: Students | None = None
    """What simulated students came to; None where none were asked, as by the built-in engine."""

    @property
    def sound(self) -> bool:
        """Whether every deterministic check passed."""
        return all(finding.passed for finding in self.findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Students:
    """What simulated students, played by a language model, came to; both are shares of all of them, 0 to 1.

    ``agreement`` is the share that, given the explanation, arrives at the repair; ``baseline`` the share that does so without it.
    """

    agreement: float
    baseline: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PartEvidence:
    """All that speaks for or against showing one part without the others.

    Parts with the same ``group`` hang together, in one statement or one block: alone, none of them makes sense.
    """

    evidence: Evidence
    group: int


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """Everything that one run of the flow found out; what may be shown of it is up to ``verdict``.

    ``verdict`` is None where there is nothing to judge: a valid, empty, refused or non-Python text.
    """

    program: str
    diagnosis: Diagnosis
    candidates: Candidates = field(default_factory=Candidates)
    explanation: Explanation | None = None
    evidence: Evidence | None = None
    verdict: Verdict | None = None
    elapsed_ms: float = 0.0
    note: str = ""
    """What is to be known about the engine that answered, for instructors; empty where there is nothing."""

    @property
    def repair(self) -> Repair | None:
        """The repair that the feedback is about."""
        return self.candidates.best

    @property
    def confidence(self) -> float | None:
        """How sure the whole repair and its words are; None where there is nothing to judge."""
        return None if self.verdict is None else self.verdict.levels.repair

    @property
    def allowed(self) -> tuple[tuple[ExplanationPart, Depth], ...]:
        """The parts of the explanation of which anything may be shown, in their order, and how deep each may go."""
        if self.explanation is None or self.verdict is None:
            return ()
        depths = (part.depth for part in self.verdict.parts)
        return tuple((part, depth) for part, depth in zip(self.explanation.parts, depths, strict=True) if depth > Depth.NONE)

    @property
    def shown_edits(self) -> tuple[Edit, ...]:
        """The edits that may be shown: those of the parts whose repair may be."""
        if self.repair is None:
            return ()
        chosen = {index for part, depth in self.allowed if depth is Depth.REPAIR for index in part.edits}
        return tuple(edit for index, edit in enumerate(self.repair.edits) if index in chosen)
