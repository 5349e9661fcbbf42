"""The deterministic checks that a repair and its explanation must pass; the gate reads what they find.

A check never raises for anything that a student can write: what cannot be checked has not passed.
"""

from __future__ import annotations

from collections.abc import Callable

from tutor_app.domain import Diagnosis, Explanation, Finding, Repair
from validators.checks import claims_hold, repair_is_clean, repair_is_small, repair_parses, repair_round_trip, steps_keep_secret

Check = Callable[[str, Diagnosis, Repair, Explanation], Finding]

CHECKS: tuple[Check, ...] = (
    repair_parses.check,
    repair_round_trip.check,
    repair_is_clean.check,
    repair_is_small.check,
    claims_hold.check,
    steps_keep_secret.check,
)


def check(program: str, diagnosis: Diagnosis, repair: Repair, explanation: Explanation) -> tuple[Finding, ...]:
    """What every check finds, in the order of :data:`CHECKS`."""
    return tuple(one(program, diagnosis, repair, explanation) for one in CHECKS)
