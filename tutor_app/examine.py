"""The whole flow, from a program to feedback without a verdict. Runs inside a sandbox worker.

The verdict comes later and elsewhere: :mod:`tutor_app.tutor` asks the gate.
"""

from __future__ import annotations

from tutor_app.diagnose import diagnose
from tutor_app.domain import Candidates, Diagnosis, Evidence, Explanation, Feedback

REPAIR_SECONDS = 0.45
"""What the search for a repair may take."""


def examine(program: str, *, lang: str = "en", seconds: float = REPAIR_SECONDS) -> Feedback:
    """Everything that can be found out about ``program``; the search for a repair stops after ``seconds``."""
    from tutor_app.explain import explain
    from tutor_app.repair import repair

    diagnosis = diagnose(program)
    if not diagnosis.repairable:
        return Feedback(program=program, diagnosis=diagnosis)
    candidates = repair(program, diagnosis, seconds=seconds)
    if candidates.best is None:
        return Feedback(program=program, diagnosis=diagnosis, candidates=candidates)
    explanation = explain(program, diagnosis, candidates.best, lang=lang)
    evidence = gather(program, diagnosis, candidates, explanation)
    return Feedback(program=program, diagnosis=diagnosis, candidates=candidates, explanation=explanation, evidence=evidence)


def gather(program: str, diagnosis: Diagnosis, candidates: Candidates, explanation: Explanation) -> Evidence:
    """What speaks for and against the best of the candidates and its explanation."""
    raise NotImplementedError
