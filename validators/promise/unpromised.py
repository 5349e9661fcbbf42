"""The confidence in feedback of an engine that was never calibrated: pessimistic, because nothing was measured.

A language model's repair is trusted no more than the built-in engine, which is calibrated, trusts the very same program, and no
more than the share of simulated students whom the words led to it; not at all where the words led students away from it. The gate
then compares with the built-in engine's operating point. So such an engine shows only repairs that the built-in one would show
at the same precision, and the promise for them holds; only the words are the model's, and for these nothing is promised.
"""

from __future__ import annotations

from tutor_app.domain import Evidence


def confidence(evidence: Evidence, *, built_in: float | None) -> float:
    """0 to 1; ``built_in`` is the built-in engine's confidence if its repair is the same program, else None.

    Without students there is no trust in the words.
    """
    students = evidence.students
    if built_in is None or students is None or students.agreement < students.baseline:
        return 0.0
    return min(built_in, students.agreement)
