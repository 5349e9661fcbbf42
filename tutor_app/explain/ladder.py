"""The ladder of each mistake, as far as it is open: its place, its kind, what is wrong and what to do; the fix is the last step.

Of what is deeper than a step is open nothing is in what is said of it. How deep may be shown was decided before, by the gate.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from tutor_app.domain import Depth, ExplanationPart, Feedback
from tutor_app.explain.glossary import without_meanings
from tutor_app.explain.localisation import Texts
from tutor_app.source.spots import Spot, spots


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How far a mistake is open, by its ``index`` among all parts of the explanation.

    It may be shown as deep as ``allowed``, and is open to ``depth``. It is about more than one of the ``parts`` where nothing
    but the same line may be said of them.
    """

    index: int
    parts: tuple[ExplanationPart, ...]
    allowed: Depth
    depth: Depth
    lang: str

    @property
    def part(self) -> ExplanationPart:
        """What is said."""
        return self.parts[0]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The catalogue's names of the mistakes that it is about."""
        return tuple(part.misconception for part in self.parts)


def climbed(feedback: Feedback, depth: Callable[[ExplanationPart, Depth], Depth]) -> tuple[Step, ...]:
    """How far each mistake of which anything may be shown is open: ``depth`` says it, given how deep it may be shown."""
    if feedback.explanation is None or feedback.verdict is None:
        return ()
    found: list[Step] = []
    for index, (part, judged) in enumerate(zip(feedback.explanation.parts, feedback.verdict.parts, strict=True)):
        allowed = judged.depth if feedback.mending(index) else min(judged.depth, Depth.EXPLANATION)
        own = min(allowed, depth(part, allowed))
        if own > Depth.NONE:
            _put(Step(index=index, parts=(part,), allowed=allowed, depth=own, lang=feedback.explanation.lang), found)
    return tuple(found)


def _put(step: Step, found: list[Step]) -> None:
    """Add it, unless one says the same already: that of another mistake on its line, where no more is open of either."""
    for place, other in enumerate(found):
        if other.depth is step.depth is Depth.PLACE and other.part.where.text == step.part.where.text:
            found[place] = replace(other, parts=other.parts + step.parts, allowed=max(other.allowed, step.allowed))
            return
    found.append(step)


def cells(step: Step, feedback: Feedback) -> tuple[Spot, ...]:
    """Where the hand must go."""
    return tuple(dict.fromkeys(spot for part in step.parts for spot in spots(part, feedback)))


def headline(step: Step) -> str:
    """The line and the fact, as far as they may be said, with code between back-ticks."""
    part, (fact, _) = step.part, told(step)
    if step.depth is Depth.PLACE:
        return part.where.text.rstrip(".")
    if re.search(rf"(?<!\d){part.line}(?!\d)", fact):
        return fact.rstrip(".")
    return Texts("pages", step.lang)("card-headline", line=part.line, said=(fact or part.kind.text).rstrip("."))


def told(step: Step) -> tuple[str, list[str]]:
    """What is wrong, which is the headline; then why, what to do, where else. A model's words are one text, and no headline."""
    if step.depth < Depth.EXPLANATION:
        return "", []
    said = without_meanings(step.part, step.lang)
    return (said[0], said[1:]) if len(said) > 1 else ("", said)


def stop(depth: Depth, lang: str) -> str:
    """Why help with a mistake ends at ``depth``, in a sentence."""
    return Texts("pages", lang)(f"stops-{depth.word}")
