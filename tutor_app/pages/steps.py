"""One mistake as a card: its headline and what is below it, as deep as it is open, and which card has how much.

Place: the line. Kind: what it is called, with its rule on tap. Explanation: what is wrong, why, what to do. Of what is deeper
nothing is in the output; the fix, which is the last step, is drawn by :mod:`tutor_app.pages.fix`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from tutor_app.classroom.store import Pace, Policy
from tutor_app.domain import Depth, ExplanationPart, Feedback
from tutor_app.explain.glossary import without_meanings
from tutor_app.explain.localisation import Texts
from tutor_app.pages import fix, markup
from tutor_app.pages.marks import Mark, spots
from tutor_app.pages.terms import Terms


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

    @property
    def number(self) -> int:
        """The number of its mark in the editor."""
        return self.index + 1

    @property
    def name(self) -> str:
        """What tells the card from others on the page."""
        return f"mistake-{self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Step):
    """A mistake as it is drawn, with its place in the program, whose headline is the card's."""

    mark: Mark


def cards(feedback: Feedback, policy: Policy, step: int, hints: Mapping[str, Depth], texts: Texts) -> tuple[Card, ...]:
    """The mistakes of which anything may be shown; the class opens help up to ``step``, and the student opened ``hints``."""
    return tuple(
        Card(
            index=one.index,
            parts=one.parts,
            allowed=one.allowed,
            depth=one.depth,
            lang=one.lang,
            mark=_mark(one, feedback, texts),
        )
        for one in _steps(feedback, policy, step, hints)
    )


def _steps(feedback: Feedback, policy: Policy, step: int, hints: Mapping[str, Depth]) -> list[Step]:
    """How far each is open. Without a pace, place and kind are open from the start; with one, the place is."""
    if feedback.explanation is None or feedback.verdict is None:
        return []
    lang = feedback.explanation.lang
    first = Depth.KIND if policy.pace is Pace.AT_ONCE else Depth.PLACE
    found: list[Step] = []
    for index, (part, judged) in enumerate(zip(feedback.explanation.parts, feedback.verdict.parts, strict=True)):
        allowed = judged.depth if fix.edits(feedback, index) else min(judged.depth, Depth.EXPLANATION)
        depth = Depth(min(allowed, step, max(first, hints.get(part.misconception, first))))
        if depth > Depth.NONE:
            _put(Step(index=index, parts=(part,), allowed=allowed, depth=depth, lang=lang), found)
    return found


def _put(card: Step, found: list[Step]) -> None:
    """Add it, unless one says the same already: that of another mistake on its line, where no more is open of either."""
    for place, other in enumerate(found):
        if other.depth is card.depth is Depth.PLACE and other.part.where.text == card.part.where.text:
            found[place] = replace(other, parts=other.parts + card.parts, allowed=max(other.allowed, card.allowed))
            return
    found.append(card)


def _mark(card: Step, feedback: Feedback, texts: Texts) -> Mark:
    found = tuple(dict.fromkeys(spot for part in card.parts for spot in spots(part, feedback)))
    return Mark(number=card.number, line=card.part.line, headline=_headline(card, texts), spots=found)


def _headline(card: Step, texts: Texts) -> str:
    """The line and the fact, as far as they may be said, with code between back-ticks."""
    part, (fact, _) = card.part, _told(card)
    if card.depth is Depth.PLACE:
        return part.where.text.rstrip(".")
    if re.search(rf"(?<!\d){part.line}(?!\d)", fact):
        return fact.rstrip(".")
    return texts("card-headline", line=part.line, said=(fact or part.kind.text).rstrip("."))


def body(card: Card, feedback: Feedback, texts: Texts, *, titled: bool, python: str = "") -> str:
    """What is below the headline, which is part of it where it is ``titled``; ``python`` is what Python says, as HTML."""
    part = card.part
    terms = Terms(part.misconception, card.lang, card.name)
    number = f"<span class='mark-number'>{card.number}</span> "  # as the editor marks it
    title = f"<h3>{number}{terms.prose(card.mark.headline)}</h3>" if titled else ""
    fact, more = _told(card)
    said = "".join(f"<p>{terms.prose(text)}</p>" for text in more)
    place = markup.excerpt(feedback.program, part.line, card.mark.spots, texts("mark-here"), texts)
    rule = ""
    if card.depth >= Depth.KIND:
        name = f"<p><strong>{markup.prose(part.kind.text)}</strong></p>" if fact else ""
        example = markup.rule(part.rule, part.example_wrong, part.example_right, texts, spoken=terms.prose)
        rule = markup.folded("rule-on-tap", name + example, texts)
    return f"{title}{place}{said}{rule}{python}"


def _told(card: Step) -> tuple[str, list[str]]:
    """What is wrong, which is the headline; then why, what to do, where else. A model's words are one text, and no headline."""
    if card.depth < Depth.EXPLANATION:
        return "", []
    said = without_meanings(card.part, card.lang)
    return (said[0], said[1:]) if len(said) > 1 else ("", said)


def stop(depth: Depth, texts: Texts) -> str:
    """Why help with a mistake ends at ``depth``, in a sentence."""
    return texts(f"stops-{depth.word}")


def left_out(card: Card, policy: Policy, texts: Texts) -> str:
    """That the teacher left this mistake out, where that is why help with it ends at its place."""
    wanted = card.allowed is Depth.PLACE and any(kind in policy.left_out for kind in card.kinds)
    return Texts("classes", texts.lang)("left-out") if wanted else ""
