"""The example beside a mistake: a tiny program with the student's keyword, bracket, quote or operator, and the same put right.

It is made as training data is: by making the kind's own slip in small correct programs. Of what comes out, that is taken which
Python refuses and which is told as a mistake of the kind with the same words and symbols; else the catalogue's own example.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from tutor_app.domain import Diagnosis, Nature, Repair
from tutor_app.explain.merging import CURES
from tutor_app.explain.programs import PROGRAMS
from tutor_app.explain.recognise import recognise
from tutor_app.explain.texts import Entry, catalogue
from tutor_app.slips.context import EditContext
from tutor_app.slips.registry import SLIPS
from tutor_app.source.edits import edits_between, replaced
from tutor_app.source.lexer import KEYWORDS
from tutor_app.source.memory import remembered
from tutor_app.source.python import first_problem
from tutor_app.source.text import source_of

PLACES = frozenset({"before", "following", "last", "first", "target"})
"""Values that say where a mistake is, not what it is."""
LOOKED_INTO = 40
"""Pairs that are looked into for one mistake, the most promising first."""
_SLIPS = {slip.kind: slip for slip in SLIPS}

Words = frozenset[tuple[str, str]]
"""Names of values with what they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A tiny program with a mistake, and the same put right; ``changed`` is what differs in both, where that is known."""

    wrong: str
    right: str
    changed: frozenset[str] = frozenset()


def example(kind: str, values: Mapping[str, str]) -> Pair:
    """The pair of a kind that has most of the words and symbols that a mistake with these values is about."""
    return _nearest(kind, about(catalogue()[kind], values))


def about(entry: Entry, values: Mapping[str, str]) -> Words:
    """The student's words that a kind is about, and the keywords and symbols of Python's; not those that only the repair brings.

    Where there are none, the keywords and symbols beside the place.
    """
    said = {value[1:] for claim in entry.what for key, value in claim.arguments if key == "text"}
    cure = {value[1:] for claim in entry.fix for key, value in claim.arguments if (claim.predicate, key) in CURES} - said
    known = {name: value for name, value in values.items() if value and name in entry.variables and name not in cure}
    words = {name: value for name, value in known.items() if name in said or is_pythons(value)}
    own = frozenset((name, value) for name, value in words.items() if name not in PLACES)
    return own or frozenset((name, value) for name, value in words.items() if is_pythons(value))


def is_pythons(word: str) -> bool:
    """Whether it is a keyword, or a symbol such as a bracket, a quote or an operator."""
    return word in KEYWORDS or re.search(r"\w", word) is None


@remembered(16)
def _nearest(kind: str, wanted: Words) -> Pair:
    """The first pair that has most of the words; with the student's symbols for its own, where that has more of them.

    A pair is only looked into if it may have more than the best so far, and only so many are.
    """
    pairs = pairs_of(kind)
    best, most = pairs[0], 0
    for pair in sorted(pairs, key=lambda pair: _promise(pair, wanted), reverse=True)[:LOOKED_INTO]:
        if _promise(pair, wanted)[0] > most and (has := _weight(wanted & told(kind, pair))) > most:
            best, most = pair, has
    if most == _weight(wanted):
        return best
    other = _exchanged(kind, best, wanted)
    return other if _weight(wanted & told(kind, other)) > most else best


def _weight(words: Words) -> int:
    return sum(1 + is_pythons(value) for _name, value in words)


def _promise(pair: Pair, wanted: Words) -> tuple[int, int]:
    """How many of the words the pair may have, and how many of them are what differs in it."""
    text = f"{pair.wrong}\n{pair.right}"
    return _weight(frozenset(word for word in wanted if word[1] in text)), sum(value in pair.changed for _name, value in wanted)


def _exchanged(kind: str, pair: Pair, wanted: Words) -> Pair:
    """The pair with the student's keywords and symbols in place of those that are wrong in it."""
    own, texts = dict(wanted), [pair.wrong, pair.right]
    for name, value in sorted(told(kind, pair)):
        if name in own and is_pythons(value) and is_pythons(own[name]) and value in pair.wrong:
            word = re.compile(rf"(?<!\w){re.escape(value)}(?!\w)" if value in KEYWORDS else re.escape(value))
            put = own[name].replace("\\", r"\\")
            texts = [word.sub(put, text) for text in texts]
    return Pair(wrong=texts[0], right=texts[1])


@lru_cache(maxsize=512)
def pairs_of(kind: str) -> tuple[Pair, ...]:
    """The catalogue's own pair of a kind, and all that its slip makes of small programs."""
    entry = catalogue()[kind]
    own = Pair(wrong=entry.wrong.strip("\n"), right=entry.right.strip("\n"))
    return (own, *_made(kind, own.right))


def _made(kind: str, right: str) -> Iterator[Pair]:
    for program in (*PROGRAMS, right) if kind in _SLIPS else ():
        text = program + "\n"
        for edits in _SLIPS[kind].make(source_of(text)):
            changed = frozenset(part.strip() for start, end, new in edits for part in (text[start:end], new))
            yield Pair(wrong=replaced(text, edits).removesuffix("\n"), right=program, changed=changed)


@lru_cache(maxsize=4096)
def told(kind: str, pair: Pair) -> Words:
    """What the mistake in a pair is about; nothing where Python refuses none or both, or where it is told as another kind."""
    wrong, right = pair.wrong + "\n", pair.right + "\n"
    problem = first_problem(wrong)
    if problem is None or first_problem(right) is not None:
        return frozenset()
    repair = Repair(text=right, edits=edits_between(wrong, right), probability=1.0)
    mistakes = recognise(EditContext(wrong, Diagnosis(nature=Nature.BROKEN, python="", problem=problem), repair))
    return about(catalogue()[kind], mistakes[0].values) if {one.kind for one in mistakes} == {kind} else frozenset()
