"""Evidence for or against showing the best repair and its explanation. No verdict: that is the gate's.

Comes after the explanation; the confidence model (:mod:`validators.confidence`) weighs what is gathered here.
"""

from __future__ import annotations

from tutor_app.domain import Candidates, Diagnosis, Evidence, Explanation, Finding, Repair


def features(program: str, diagnosis: Diagnosis, candidates: Candidates, repair: Repair) -> tuple[tuple[str, float], ...]:
    """Named numbers about the repair: how large it is, how far from Python's complaint, how much else was possible."""
    touched = [program.count("\n", 0, edit.start) + 1 for edit in repair.edits]
    line = diagnosis.problem.line if diagnosis.problem is not None else 1
    return (
        ("edits", float(len(repair.edits))),
        ("edited_characters", float(sum(max(len(edit.before), len(edit.after)) for edit in repair.edits))),
        ("edited_lines", float(len(set(touched)))),
        ("distance", float(min((abs(place - line) for place in touched), default=0))),
        ("program_lines", float(program.count("\n") + 1)),
        ("candidates", float(len(candidates.repairs))),
        ("certain", float(sum(found.probability for found in candidates.repairs))),
        ("exhausted", float(candidates.exhausted)),
        ("indentation", float(diagnosis.problem is not None and diagnosis.problem.type != "SyntaxError")),
    )
