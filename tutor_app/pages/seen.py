"""What students saw of the feedback on their programs, counted as they saw it: explained, in part, the place only, nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import Enum
from html import escape

from tutor_app.classroom.decisions import Decision
from tutor_app.classroom.stored import Attempt
from tutor_app.domain import Depth, Verdict
from tutor_app.explain.localisation import Texts


class Seen(Enum):
    """How much of a program's mistakes could be seen, the most first."""

    EXPLAINED = "explained"
    """Every mistake."""
    PARTLY = "partly"
    """Of some mistake more than its place, but not every mistake was explained."""
    PLACE = "place"
    NOTHING = "nothing"
    """What Python says, in plain words."""

    @classmethod
    def of(cls, verdict: Verdict | None, deepest: int) -> Seen:
        """What a ``verdict`` let be seen where the class's steps went as far as ``deepest``."""
        if verdict is None:
            return cls.NOTHING
        depths = [min(part.depth, deepest) for part in verdict.parts] or [min(verdict.depth, deepest)]
        if min(depths) >= Depth.EXPLANATION:
            return cls.EXPLAINED
        if max(depths) >= Depth.KIND:
            return cls.PARTLY
        return cls.PLACE if max(depths) >= Depth.PLACE else cls.NOTHING


class Steps:
    """How deep the class's steps went, at any time: as the ``decisions`` (newest first) say, before them ``default``."""

    def __init__(self, decisions: Sequence[Decision], default: int) -> None:
        oldest_first = decisions[::-1]
        self._times = [decision.at for decision in oldest_first]
        self._deepest = [default, *(decision.policy.deepest for decision in oldest_first)]

    def seen(self, attempt: Attempt) -> Seen:
        """What its student could see of an attempt."""
        return Seen.of(attempt.feedback.verdict, self._deepest[bisect_right(self._times, attempt.at)])


def numbers(found: Iterable[Seen], said: Texts) -> str:
    """How many programs were seen how far, as HTML."""
    counts = Counter(found)
    items = (f"<li><strong>{counts[seen]}</strong> {escape(said(f'seen-{seen.value}'))}</li>" for seen in Seen)
    return f"<ul class='glance'>{''.join(items)}</ul>"
