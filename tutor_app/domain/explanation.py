"""What is said of a repair, mistake by mistake."""

from __future__ import annotations

from dataclasses import dataclass


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
