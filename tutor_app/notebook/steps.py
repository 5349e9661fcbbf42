"""The steps in which feedback is told, mistake after mistake; what may not be shown is in none of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tutor_app.api import Feedback, Hint, Mistake
from tutor_app.notebook.options import LEVELS


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: the ``mistake`` as deep as the hint says; ``last`` where no deeper one may be shown."""

    mistake: Mistake
    hint: Hint
    last: bool

    @property
    def number(self) -> int:
        """The how manyth level it is, from 1."""
        return LEVELS.index(self.hint.level)


def steps(mistake: Mistake) -> tuple[Step, ...]:
    """Place and kind, where both may be shown, are one step, as on Surefix's page; each level below is one more."""
    opened = mistake.hints[1:] or mistake.hints
    return tuple(Step(mistake=mistake, hint=hint, last=hint is opened[-1]) for hint in opened)


def every_step(feedback: Feedback) -> Iterator[Step]:
    """The steps of all mistakes, in the order in which they are told where one comes after the other."""
    for mistake in feedback.mistakes:
        yield from steps(mistake)


def end(step: Step) -> str:
    """The name of the text that says that nobody wanted more; empty where the mistake says why help ends, or nothing is left."""
    return "hints-end" if step.last and not step.mistake.stops and step.hint.level != "repair" else ""
