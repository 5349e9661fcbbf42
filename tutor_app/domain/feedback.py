"""Everything that one run of the flow found out."""

from __future__ import annotations

from dataclasses import dataclass, field

from tutor_app.domain.evidence import Evidence
from tutor_app.domain.explanation import Explanation, ExplanationPart
from tutor_app.domain.program import Diagnosis, Nature
from tutor_app.domain.remark import Remark
from tutor_app.domain.repair import Candidates, Edit, Repair
from tutor_app.domain.status import Status
from tutor_app.domain.verdict import Depth, Verdict


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
    newer: tuple[tuple[str, int], ...] = ()
    """What the class's Python does not know in the repaired program, as :attr:`Diagnosis.newer` has it: a mistake may hide it."""
    remarks: tuple[Remark, ...] = ()
    """What else was noticed; which of it may be said is up to :mod:`validators.promise.remarks`."""

    @property
    def repair(self) -> Repair | None:
        """The repair that the feedback is about."""
        return self.candidates.best

    @property
    def confidence(self) -> float | None:
        """How sure the whole repair and its words are; None where there is nothing to judge."""
        return None if self.verdict is None else self.verdict.levels.repair

    @property
    def status(self) -> Status:
        """What became of the program; never FAILED, of which there is no feedback."""
        if self.diagnosis.nature in {Nature.VALID, Nature.NEWER_PYTHON, Nature.NOTEBOOK}:
            return Status.VALID
        if self.verdict is None:
            return Status.REJECTED
        if self.verdict.whole:
            return Status.SHOWN
        if self.verdict.depth > Depth.NONE:
            return Status.PARTLY
        return Status.UNFIXED if self.repair is None else Status.WITHHELD

    @property
    def too_new(self) -> tuple[tuple[str, int], ...]:
        """What may be said not to be known to the class's Python: in a correct program, and in one whose repair may be shown."""
        if self.diagnosis.nature is Nature.NEWER_PYTHON:
            return self.diagnosis.newer
        return self.newer if self.status is Status.SHOWN else ()

    @property
    def placed(self) -> bool:
        """Whether at least the place of every mistake that was found may be shown."""
        return self.verdict is not None and self.verdict.depth > Depth.NONE and len(self.allowed) == len(self.verdict.parts)

    @property
    def allowed(self) -> tuple[tuple[ExplanationPart, Depth], ...]:
        """The parts of the explanation of which anything may be shown, in their order, and how deep each may go."""
        if self.explanation is None or self.verdict is None:
            return ()
        depths = (part.depth for part in self.verdict.parts)
        return tuple((part, depth) for part, depth in zip(self.explanation.parts, depths, strict=True) if depth > Depth.NONE)

    @property
    def lead(self) -> int | None:
        """The line to be named first: that of the first mistake of which anything may be shown, else where Python stopped."""
        problem = self.diagnosis.problem
        python = None if problem is None else problem.line
        return next((part.line for part, _ in self.allowed), python)

    @property
    def shown_edits(self) -> tuple[Edit, ...]:
        """The edits that may be shown: those of the parts whose repair may be."""
        if self.repair is None:
            return ()
        chosen = {index for part, depth in self.allowed if depth is Depth.REPAIR for index in part.edits}
        return tuple(edit for index, edit in enumerate(self.repair.edits) if index in chosen)

    def mending(self, index: int) -> tuple[Edit, ...]:
        """The edits that may be shown of those that mend one mistake, by its number, and what hangs together with it.

        All of them, where all may be shown, but some mistake cannot be mended without the others.
        """
        told, verdict, repair = self.explanation, self.verdict, self.repair
        if told is None or verdict is None or repair is None or verdict.parts[index].depth is not Depth.REPAIR:
            return ()
        apart = self.evidence.parts if self.evidence else ()
        if len(apart) != len(told.parts) or (verdict.whole and not all(part.evidence.sound for part in apart)):
            return self.shown_edits
        together = [part for part, own in zip(told.parts, apart, strict=True) if own.group == apart[index].group]
        wanted = {repair.edits[number] for part in together for number in part.edits}
        return tuple(edit for edit in self.shown_edits if edit in wanted)
