"""A tutor that says what a test tells it to, and values to tell it."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from functools import cache

from tutor_app.domain import (
    Candidates,
    Depth,
    Diagnosis,
    Edit,
    Evidence,
    Explanation,
    ExplanationPart,
    Feedback,
    Finding,
    Levels,
    Nature,
    PartEvidence,
    PartVerdict,
    Problem,
    Reason,
    Refusal,
    Repair,
    Statement,
    Verdict,
)
from tutor_app.source.edits import changed
from validators.promise.calibration import Calibration, calibrate
from validators.promise.curve import Labelling
from validators.promise.gate import OperatingPoint, OperatingPoints, judge
from validators.promise.observation import Marks, Observation

BROKEN = "age = 12\nif age > 10\n    print('big')\n"
REPAIRED = "age = 12\nif age > 10:\n    print('big')\n"
SECRET = "Quokka"
"""A word that stands in explanation and repair, and must not leave the server when they are withheld."""


@dataclass
class FakeTutor:
    """Gives ``answer`` for every program, or raises it if it is an exception; ``calls`` keeps what it was asked."""

    answer: Feedback | Exception
    calls: list[tuple[str, float | None, str]] = field(default_factory=list)
    python: object = None
    """The class's Python that it was asked for last."""
    class_id: object = None
    """The class that it was asked for last."""

    def first(self, program: str, *, precision: float | None = None, lang: str | None = "en", **more: object) -> Feedback:
        """The scripted answer."""
        self.calls.append((program, precision, lang))
        self.python, self.class_id = more.get("python"), more.get("class_id")
        if isinstance(self.answer, Exception):
            raise self.answer
        return replace(self.answer, program=program)

    def unfinished(self, first: Feedback, engine: str | None = None) -> bool:
        """No language model is asked."""
        return False

    def last(self, first: Feedback, **_: object) -> Feedback:
        """What there is."""
        return first

    def judged(self, feedback: Feedback, *, precision: float, class_id: int | None = None) -> Feedback:
        """Each level is shown where it is as sure as the ``precision``."""
        point = OperatingPoint(target=precision, threshold=precision)
        points = OperatingPoints(place=point, kind=point, explanation=point, repair=point)
        verdict = feedback.verdict
        assert verdict is not None
        parts = [part.levels for part in verdict.parts]
        return replace(feedback, verdict=judge(feedback.evidence, verdict.levels, points, parts=parts))


def levels(share: float) -> Levels:
    """All levels as sure as each other."""
    return Levels(place=share, kind=share, explanation=share, repair=share)


def whole(share: float = 0.97, *, parts: int = 1) -> Verdict:
    """All of all mistakes may be shown."""
    sure = levels(share)
    return Verdict(depth=Depth.REPAIR, levels=sure, parts=(PartVerdict(depth=Depth.REPAIR, levels=sure),) * parts)


def held_back(depth: Depth = Depth.NONE, because: Reason = Reason.UNSURE, share: float = 0.4) -> Verdict:
    """The only mistake may be shown to ``depth``."""
    sure = levels(share)
    return Verdict(depth=depth, levels=sure, because=because, parts=(PartVerdict(depth=depth, levels=sure),))


def broken(verdict: Verdict, *, program: str = BROKEN, said: str = "Line 2 needs one more sign.") -> Feedback:
    """Feedback on a missing colon; all that must not be shown when withheld holds the word ``SECRET``."""
    edit = Edit(start=len("age = 12\nif age > 10"), end=len("age = 12\nif age > 10"), before="", after=f":  # {SECRET}")
    text = program[: edit.start] + edit.after + program[edit.end :]
    part = ExplanationPart(
        misconception="missing-colon",
        edits=(0,),
        line=2,
        where=Statement(text=said),
        kind=Statement(text=f"A block begins without its sign ({SECRET} kind)."),
        explanation=(Statement(text=f"Python waits for the sign that opens the block ({SECRET} reason)."),),
        rule=f"A line that opens a block ends with a colon ({SECRET} rule).",
        example_wrong="while True\n    pass",
        example_right="while True:\n    pass",
    )
    return Feedback(
        program=program,
        diagnosis=diagnosis(Nature.BROKEN),
        candidates=Candidates(repairs=(Repair(text=text, edits=(edit,), probability=0.9),)),
        explanation=Explanation(parts=(part,)),
        evidence=of_parts(evidence(0.9), evidence(0.9)),
        verdict=verdict,
    )


def shown() -> Feedback:
    """Feedback that may be shown."""
    return broken(whole())


def withheld(because: Reason = Reason.UNSURE) -> Feedback:
    """Feedback that must not be shown."""
    return broken(held_back(because=because))


def to_depth(depth: Depth) -> Feedback:
    """Feedback of which the words of each level name the level and hold the word ``SECRET``, shown to ``depth``."""
    return broken(held_back(depth), said="Line 2, said of the place.")


def nowhere() -> Feedback:
    """Feedback without a repair, of which the place at which Python stopped may be shown."""
    found = Evidence(probability=0.0, margin=0.0, found=False, place=(("log_odds", 0.9),))
    verdict = Verdict(depth=Depth.PLACE, levels=replace(levels(0.0), place=0.9), because=Reason.NO_REPAIR)
    return Feedback(program=BROKEN, diagnosis=diagnosis(Nature.BROKEN), evidence=found, verdict=verdict)


def partly() -> Feedback:
    """Feedback on two mistakes, of which only a comma in line 3 may be shown; the other holds the word ``SECRET``."""
    doubtful = broken(held_back())
    assert doubtful.explanation is not None and doubtful.repair is not None and doubtful.evidence is not None
    program = BROKEN.replace("'big'", "'big' age")
    at = program.index(" age)")
    edits = (*doubtful.repair.edits, Edit(start=at, end=at, before="", after=","))
    sure = ExplanationPart(
        misconception="missing-comma",
        edits=(1,),
        line=3,
        where=Statement(text="Line 3 lacks a sign between two values."),
        kind=Statement(text="Values stand side by side."),
        explanation=(Statement(text="Python cannot tell where one value ends."),),
        rule="Values in a call are separated by commas.",
        example_wrong="print(1 2)",
        example_right="print(1, 2)",
    )
    apart = (PartVerdict(depth=Depth.NONE, levels=levels(0.5)), PartVerdict(depth=Depth.REPAIR, levels=levels(0.95)))
    return replace(
        doubtful,
        program=program,
        candidates=Candidates(repairs=(Repair(text=changed(program, edits), edits=edits, probability=0.5),)),
        explanation=Explanation(parts=(*doubtful.explanation.parts, sure)),
        evidence=of_parts(doubtful.evidence, evidence(0.5), evidence(0.95)),
        verdict=Verdict(depth=Depth.REPAIR, levels=levels(0.4), because=Reason.UNSURE, parts=apart),
    )


def diagnosis(nature: Nature, *, refusal: Refusal | None = None, language: str | None = None) -> Diagnosis:
    """What CPython says of the program of ``broken``, or that there is nothing to say."""
    problem = Problem(type="SyntaxError", message="expected ':'", line=2, column=12, end_line=2, end_column=13)
    return Diagnosis(
        nature=nature,
        python="3.11.7",
        problem=problem if nature is Nature.BROKEN else None,
        refusal=refusal,
        language=language,
    )


def without_verdict(nature: Nature, *, refusal: Refusal | None = None, language: str | None = None) -> Feedback:
    """Feedback on a text that is no broken program."""
    return Feedback(program="", diagnosis=diagnosis(nature, refusal=refusal, language=language))


def evidence(probability: float, *, sound: bool = True) -> Evidence:
    """Evidence that agrees with itself."""
    findings = (Finding(check="parses", passed=True), Finding(check="claims", passed=sound, detail="" if sound else "untrue"))
    said = (("log_odds", probability),)
    return Evidence(probability=probability, margin=probability / 2, findings=findings, place=said, kind=said)


def of_parts(found: Evidence, *parts: Evidence) -> Evidence:
    """The same with evidence for each part, each in a group of its own."""
    apart = tuple(PartEvidence(evidence=replace(part, parts=()), group=group) for group, part in enumerate(parts))
    return replace(found, parts=apart)


@cache
def calibration(programs: int = 400) -> Calibration:
    """A calibration fitted on made-up outcomes: the more probable, the more often right; and the less deep, the more often."""
    dice = random.Random(7)
    observations = []
    for number in range(programs):
        probability = dice.random()
        right = dice.random() < 0.35 + 0.65 * probability
        kind = right or dice.random() < 0.5
        marks = (Marks(place=kind or dice.random() < 0.7, kind=kind),)
        observations.append(
            Observation(
                id=str(number),
                group=str(number),
                evidence=evidence(probability),
                right={Labelling.EXACT_MATCH: right},
                marks=marks,
            )
        )
    return calibrate(observations, versions={"made-up": "1"})
