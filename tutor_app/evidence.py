"""Evidence for or against showing the best repair and its explanation. No verdict: that is the gate's.

Comes after the explanation; the confidence model (:mod:`validators.confidence`) weighs what is gathered here.
"""

from __future__ import annotations

from tutor_app.costs import costs
from tutor_app.domain import Candidates, Diagnosis, Evidence, Explanation, Repair
from validators import student
from validators.checks import check


def gather(program: str, diagnosis: Diagnosis, repair: Repair, candidates: Candidates, explanation: Explanation) -> Evidence:
    """What speaks for and against ``repair``, the best of ``candidates``, and its explanation.

    The simulated student gets the program, the explanation and the candidates as ideas of its own, not the choice among them.
    """
    return Evidence(
        probability=repair.probability,
        margin=candidates.margin,
        agreement=student.agreement(student.read(program, explanation.text, candidates), repair),
        baseline=student.baseline(program, repair, candidates),
        findings=check(program, diagnosis, repair, explanation),
        features=(*features(program, diagnosis, repair, candidates), *costs(repair, explanation)),
    )


def features(program: str, diagnosis: Diagnosis, repair: Repair, candidates: Candidates) -> tuple[tuple[str, float], ...]:
    """Named numbers about the repair: how large it is, how far from Python's complaint, how much else was possible."""
    touched = [program.count("\n", 0, edit.start) + 1 for edit in repair.edits]
    problem = diagnosis.problem
    return (
        ("edits", float(len(repair.edits))),
        ("edited_characters", float(sum(max(len(edit.before), len(edit.after)) for edit in repair.edits))),
        ("edited_lines", float(len(set(touched)))),
        ("distance", float(min((abs(line - problem.line) for line in touched), default=0)) if problem is not None else 0.0),
        ("program_lines", float(program.count("\n") + 1)),
        ("candidates", float(len(candidates.repairs))),
        ("mass", sum(found.probability for found in candidates.repairs)),
        ("exhausted", float(candidates.exhausted)),
        ("indentation", float(problem is not None and problem.type != "SyntaxError")),
        ("python2", float(diagnosis.nature == "python2")),
        ("transcript", float(diagnosis.nature == "transcript")),
    )
