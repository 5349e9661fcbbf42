"""A language model, a sandbox and a calibration that do as they are told, for tests of everything behind a language model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Candidates, Evidence, Feedback, PartEvidence, Repair
from tutor_app.explain.explanation import explain
from tutor_app.llm.assistant import Assistant
from tutor_app.llm.engines import ON_SITE
from tutor_app.llm.models.scripted import Answer, Scripted
from tutor_app.llm.pyfixv.pipeline import Options, Pipeline
from tutor_app.settings import Settings
from tutor_app.source.edits import edits_between
from tutor_app.tutor import Tutor
from validators.promise.calibration import Calibration, Labelling, Outcome, fit
from validators.promise.confidence import ConfidenceModel

PROGRAM = "total = 3\nif total > 2  # big enough?\n    print(total)\n"
FIXED = "total = 3\nif total > 2:  # big enough?\n    print(total)\n"
OTHER = "total = 3\nif total > 2: pass  # big enough?\nprint(total)\n"
SAID = "Line 2 starts an `if` whose condition has no colon behind it. Put a colon at its end."


def code(program: str) -> str:
    """As models write programs."""
    return f"Here you are:\n```python\n{program}```\nI hope this helps!"


def repaired(program: str, fixed: str, probability: float = 0.8) -> Repair:
    """A repair."""
    return Repair(text=fixed, edits=edits_between(program, fixed), probability=probability)


class Here:
    """Stands in for the sandbox: calls at once. Examinations come from a table of feedback by program."""

    def __init__(self, examined: dict[str, Feedback] | None = None, failure: Exception | None = None) -> None:
        self.examined, self.failure = examined or {}, failure

    def call(self, fn: Callable[..., Any], *args: Any, seconds: float, **_: Any) -> Any:
        """What the function gives."""
        if isinstance(fn, partial):
            return self.examined[args[0]]
        if self.failure is not None:
            raise self.failure
        return fn(*args)

    def close(self) -> None:
        """Nothing to close."""


def examined(program: str = PROGRAM, *pool: Repair) -> Feedback:
    """What the built-in engine found out."""
    diagnosis = diagnose(program)
    if not pool:
        return Feedback(program=program, diagnosis=diagnosis)
    explanation = explain(program, diagnosis, pool[0])
    found = Evidence(probability=pool[0].probability, margin=pool[0].probability)
    return Feedback(
        program=program,
        diagnosis=diagnosis,
        candidates=Candidates(repairs=pool),
        explanation=explanation,
        evidence=replace(found, parts=tuple(PartEvidence(evidence=found, group=0) for _ in explanation.parts)),
    )


def script(*, said: str = SAID, fixes: tuple[str, ...] = (FIXED,), students: str = FIXED, alone: str = OTHER) -> Scripted:
    """A model with words for each stage."""
    return Scripted(
        [
            Answer(when="[FIX]", says=(f"{said} [END] and more",)),
            Answer(when="code is: ", says=(code(students),)),
            Answer(when="Python says:", says=tuple(map(code, fixes))),
            Answer(when="Fix the syntax errors", says=tuple(map(code, fixes))),
            Answer(when="There is a syntax error", says=(code(alone),)),
        ]
    )


def pipeline(model: Scripted, *, join: bool = False, **options: Any) -> Pipeline:
    """The stages without processes."""
    return Pipeline(model, Here(), Options(samples=4, students=4, **options), join=join)  # type: ignore[arg-type]


MODEL = ConfidenceModel(names=("log_odds",), means=(0.0,), scales=(1.0,), weights=(1.0,), intercept=0.0)


def made_up_calibration() -> Calibration:
    """Right exactly where the confidence is above a third."""
    outcomes = [Outcome(group=f"g{n}", confidence=n / 600, right=n > 200) for n in range(1, 600)]
    return Calibration(versions={}, model=MODEL, curves=(fit(outcomes, Labelling.EXACT_MATCH),))


def tutor(
    calibration: Calibration, model: Any, built_in: Feedback, engine: str = "llm", own: Calibration | None = None, **more: Any
) -> Tutor:
    """A tutor with an assistant, and no processes."""
    here = Here({built_in.program: built_in}, **more)
    settings = Settings(engine=engine, samples=4, students=4, precision=0.9, model_seconds=20)
    stages = Pipeline(model, here, Options(samples=4, students=4), join=engine == "mixed")  # type: ignore[arg-type]
    return Tutor(here, calibration, settings, {ON_SITE: Assistant(stages, here, settings, own)})  # type: ignore[arg-type]


SURE = examined(PROGRAM, repaired(PROGRAM, FIXED, 0.95))
UNSURE = examined(PROGRAM, repaired(PROGRAM, FIXED, 0.1))
