"""One mistake as a card: its headline and what is below it, as deep as it is open, and which card has how much.

Place: the line. Kind: what it is called, with its rule on tap. Explanation: what is wrong, why, what to do. Of what is deeper
nothing is in the output; the fix, which is the last step, is drawn by :mod:`tutor_app.pages.fix`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tutor_app.classroom.store import Pace, Policy
from tutor_app.domain import Depth, ExplanationPart, Feedback
from tutor_app.explain.ladder import Step, cells, climbed, headline, told
from tutor_app.explain.localisation import Texts
from tutor_app.explain.prose import prose
from tutor_app.pages import markup
from tutor_app.pages.marks import Mark
from tutor_app.pages.terms import Terms


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Step):
    """A mistake as it is drawn, with its place in the program, whose headline is the card's."""

    mark: Mark

    @property
    def number(self) -> int:
        """The number of its mark in the editor."""
        return self.mark.number

    @property
    def name(self) -> str:
        """What tells the card from others on the page."""
        return f"mistake-{self.number}"


def cards(feedback: Feedback, policy: Policy, step: int, hints: Mapping[str, Depth], texts: Texts) -> tuple[Card, ...]:
    """The mistakes of which anything may be shown; the class opens help up to ``step``, and the student opened ``hints``.

    Without a pace, place and kind are open from the start; with one, the place is.
    """
    first = Depth.KIND if policy.pace is Pace.AT_ONCE else Depth.PLACE

    def opened(part: ExplanationPart, allowed: Depth) -> Depth:
        return Depth(min(allowed, step, max(first, hints.get(part.misconception, first))))

    return tuple(
        Card(
            index=one.index,
            parts=one.parts,
            allowed=one.allowed,
            depth=one.depth,
            lang=one.lang,
            mark=_mark(one, feedback),
        )
        for one in climbed(feedback, opened)
    )


def _mark(step: Step, feedback: Feedback) -> Mark:
    return Mark(number=step.index + 1, line=step.part.line, headline=headline(step), spots=cells(step, feedback))


def body(card: Card, feedback: Feedback, texts: Texts, *, titled: bool, python: str = "") -> str:
    """What is below the headline, which is part of it where it is ``titled``; ``python`` is what Python says, as HTML."""
    part = card.part
    terms = Terms(part.misconception, card.lang, card.name)
    number = f"<span class='mark-number'>{card.number}</span> "  # as the editor marks it
    title = f"<h3>{number}{terms.prose(card.mark.headline)}</h3>" if titled else ""
    fact, more = told(card)
    said = "".join(f"<p>{terms.prose(text)}</p>" for text in more)
    place = markup.excerpt(feedback.program, part.line, card.mark.spots, texts("mark-here"), texts)
    rule = ""
    if card.depth >= Depth.KIND:
        name = f"<p><strong>{prose(part.kind.text)}</strong></p>" if fact else ""
        example = markup.rule(part.rule, part.example_wrong, part.example_right, texts, spoken=terms.prose)
        rule = markup.folded("rule-on-tap", name + example, texts)
    return f"{title}{place}{said}{rule}{python}"


def left_out(card: Card, policy: Policy, texts: Texts) -> str:
    """That the teacher left this mistake out, where that is why help with it ends at its place."""
    wanted = card.allowed is Depth.PLACE and any(kind in policy.left_out for kind in card.kinds)
    return Texts("classes", texts.lang)("left-out") if wanted else ""
