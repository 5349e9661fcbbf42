"""A repair from two programs, for tests that know both."""

from tutor_app.domain import Repair
from tutor_app.source.edits import edits_between


def repair_to(before: str, after: str, probability: float = 0.5) -> Repair:
    """The repair that makes ``after`` of ``before``."""
    return Repair(text=after, edits=edits_between(before, after), probability=probability)
