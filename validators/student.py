"""The built-in simulated student: broken program and explanation in, attempts at a repair out.

Some students do to the letter what they are told, and try the ways in which it can be meant until the program runs
(:mod:`validators.literal`); where it never does they go on from there with what they think of themselves. The others have ideas
of their own, a pool of possible repairs made from the broken program alone, and weigh each by how well it fits what the
explanation says (:mod:`validators.fitting`). So do those to whom the explanation leaves open what to do.

Instead of drawing students, the share of them that makes each attempt is computed. What comes out to the letter but is none of
the pool, or runs never, is an attempt at something else. An explanation that says nothing leaves the shares as they were.
Never sees which repair the tutor chose.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Levenshtein

from tutor_app.domain import Candidates, Repair
from validators.commands import Choice, commands
from validators.fitting import attainable, fit, moves
from validators.lexing import tokens
from validators.literal import outcomes
from validators.reading import read as understood
from validators.trees import tree

TRUST = 0.98
"""How strongly a fit of one point moves the student: the logarithm of the odds."""
SATISFIED = 0.26
"""Share of the attainable fit that a repair outside the pool is taken to have."""
OBEY = 0.88
"""Share of students who do to the letter what they are told, where that is plain."""
GOING_ON = 12
"""From so many programs that do not run yet students go on at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """What some students hand in; ``share`` of them, 0 to 1."""

    text: str
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """Where students get who do what they are told: ``hits`` is the share that arrives at each repair of the pool.

    ``onward`` are programs that do not run yet: the share that gets there, and which repairs lie ahead. The rest of ``done``, the
    share that is told plainly what to do, arrives somewhere else.
    """

    hits: tuple[float, ...]
    onward: tuple[tuple[float, tuple[bool, ...]], ...] = ()
    done: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """How well each repair of a pool fits an explanation, the most that a repair could fit it, and what it says to the letter.

    ``precise`` is the share of its instructions that name code or signs: vague ones are trusted as much less.
    """

    fits: tuple[float, ...]
    attainable: float
    precise: float = 1.0
    carried: Carried | None = None

    def among(self, places: Sequence[int]) -> Weighed:
        """The same for students who thought only of the repairs in these places of the pool."""
        carried = self.carried
        return replace(
            self,
            fits=tuple(self.fits[place] for place in places),
            carried=None
            if carried is None
            else replace(
                carried,
                hits=tuple(carried.hits[place] for place in places),
                onward=tuple((share, tuple(ahead[place] for place in places)) for share, ahead in carried.onward),
            ),
        )


def read(program: str, explanation_text: str, pool: Candidates) -> tuple[Attempt, ...]:
    """The attempts of students who read the text, in the order of the pool; shares sum to at most 1."""
    handed_in = shares([repair.probability for repair in pool.repairs], weigh(program, explanation_text, pool))
    return tuple(Attempt(text=repair.text, share=share) for repair, share in zip(pool.repairs, handed_in, strict=True))


def weigh(program: str, explanation_text: str, pool: Candidates) -> Weighed | None:
    """How the pool fits the text, or None where the text says nothing."""
    lexicon, paragraphs = understood(explanation_text)
    instructions = [instruction for instruction, _ in paragraphs if not instruction.is_empty]
    if not instructions:
        return None
    told = [choice for _, masked in paragraphs for choice in commands(masked, lexicon)]
    return Weighed(
        fits=tuple(fit(instructions, moves(program, repair)) for repair in pool.repairs),
        attainable=sum(map(attainable, instructions)) / len(instructions),
        precise=sum(bool(one.told or one.signs or one.quoted) for one in instructions) / len(instructions),
        carried=carry_out(program, told, pool),
    )


def carry_out(program: str, told: Sequence[Choice], pool: Candidates) -> Carried:
    """Where those get who do what they are told: ways that do not run are given up if another one does."""
    made = [(outcome.text, outcome.share) for outcome in outcomes(program, told) if outcome.text is not None]
    done = sum(share for _, share in made)
    runs = [(found, share) for text, share in made if (found := tree(text)) is not None]
    if runs:
        running = sum(share for _, share in runs)
        trees = [tree(repair.text) for repair in pool.repairs]
        at = {name: sum(share for found, share in runs if found == name) / trees.count(name) for name in trees}
        return Carried(hits=tuple(at[name] * done / running for name in trees), done=done)
    start, ends = tokens(program), [tokens(repair.text) for repair in pool.repairs]
    lengths = [Levenshtein.distance(start, end) for end in ends]
    onward = []
    for text, share in made[:GOING_ON]:
        here = tokens(text)
        gone = Levenshtein.distance(start, here)
        ahead = tuple(gone + Levenshtein.distance(here, end) <= all_of_it for end, all_of_it in zip(ends, lengths, strict=True))
        onward.append((share, ahead))
    return Carried(hits=(0.0,) * len(ends), onward=tuple(onward), done=done)


def shares(
    probabilities: Sequence[float],
    weighed: Weighed | None,
    *,
    trust: float = TRUST,
    satisfied: float = SATISFIED,
    obey: float = OBEY,
) -> tuple[float, ...]:
    """The share of students that hands in each repair; what is missing from 1 hands in something else."""
    weights = [max(probability, 1e-6) for probability in probabilities]
    none = max(1.0 - sum(weights), 0.02)
    if weighed is not None:
        trust *= weighed.precise
        weights = [weight * math.exp(trust * one) for weight, one in zip(weights, weighed.fits, strict=True)]
        none *= math.exp(trust * satisfied * weighed.attainable)
    total = sum(weights) + none
    own = [weight / total for weight in weights]
    if weighed is None or weighed.carried is None:
        return tuple(own)
    carried = weighed.carried
    found = [obey * hit + (1 - obey * carried.done) * idea for hit, idea in zip(carried.hits, own, strict=True)]
    for share, ahead in carried.onward:
        reachable = [idea if there else 0.0 for idea, there in zip(own, ahead, strict=True)]
        among = sum(reachable) + none / total
        found = [one + obey * share * idea / among for one, idea in zip(found, reachable, strict=True)]
    return tuple(found)


def agreement(attempts: Sequence[Attempt], repair: Repair) -> float:
    """The share of students whose attempt is the same program as the repair."""
    wanted = tree(repair.text)
    return min(
        1.0, sum(attempt.share for attempt in attempts if attempt.text == repair.text or tree(attempt.text) == wanted is not None)
    )


def baseline(program: str, repair: Repair, pool: Candidates) -> float:
    """The share of students who make the repair without any explanation."""
    return agreement(read(program, "", pool), repair)
