"""Secrets that are crossed out of a program before a model gets it, and put back into what the model wrote.

Crossed-out words are as long as the words that they stand for (:mod:`tutor_app.source.redaction`), so lines and columns stay.
A model must hand all of them back, in their order: what it wrote instead, left out, moved or doubled cannot be known, and the
whole of what it wrote is refused.
"""

from __future__ import annotations

import re
from collections import defaultdict

from tutor_app.llm.pyfixv.slot import Slot, visible

_WORD = re.compile(r"\w+")


def put_back(program: str, seen: Slot, written: str) -> str | None:
    """What was ``written`` for a ``program`` of which no more than ``seen`` was shown, with the program's own words; or None."""
    hidden = _hidden(program, seen)
    if not hidden:
        return written
    names = {word for word, _ in hidden}
    text = visible(written).text
    found = [match for match in _WORD.finditer(text) if match[0] in names]
    if [match[0] for match in found] != [word for word, _ in hidden]:
        return None
    for match, (_, own) in reversed(list(zip(found, hidden, strict=True))):
        text = text[: match.start()] + own + text[match.end() :]
    return text


def said_again(program: str, seen: Slot, said: str) -> str:
    """The same of words about the program; what may stand for several words stays crossed out."""
    own = defaultdict[str, set[str]](set)
    for word, hidden in _hidden(program, seen):
        own[word].add(hidden)
    return _WORD.sub(lambda match: next(iter(own[match[0]])) if len(own.get(match[0], ())) == 1 else match[0], said)


def _hidden(program: str, seen: Slot) -> list[tuple[str, str]]:
    """The words that may be crossed out, in their order, each with what stands in the program."""
    words = [(match[0], program[seen.starts[match.start()] : seen.ends[match.end() - 1]]) for match in _WORD.finditer(seen.text)]
    crossed = {word for word, own in words if word != own}
    return [(word, own) for word, own in words if word in crossed]
