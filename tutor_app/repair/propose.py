"""All steps that the operators propose for one broken text, each resulting text once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tutor_app.repair.operators.arguments import positional_last
from tutor_app.repair.operators.brackets import brackets
from tutor_app.repair.operators.generic import deletions, insertions, marks, replacements, swaps
from tutor_app.repair.operators.heads import heads
from tutor_app.repair.operators.indentation import indentation
from tutor_app.repair.operators.lines import entities, joins, line_removals, prefixes, strays
from tutor_app.repair.operators.punctuation import LOOKALIKES, lookalikes, punctuation
from tutor_app.repair.operators.python2 import python2
from tutor_app.repair.operators.strings import CURLY, line_quotes, strings
from tutor_app.repair.operators.words import words
from tutor_app.repair.view import Step, View
from tutor_app.source.edits import replaced
from tutor_app.source.problems import INVALID, kind_of

OPERATORS: tuple[Callable[[View], Iterator[Step]], ...] = (
    prefixes,
    entities,
    python2,
    words,
    heads,
    punctuation,
    positional_last,
    strings,
    brackets,
    indentation,
    insertions,
    deletions,
    replacements,
    swaps,
    marks,
    joins,
    line_removals,
    strays,
)
"""From the most specific to the most general: where two make the same text, the more specific one names the step."""


LOOKALIKE_OPERATORS = (prefixes, line_quotes, lookalikes, line_removals)
"""Where the failure is a character that looks like one of Python's, what it looks like is what was meant."""


def stands_for_a_sign(view: View) -> bool:
    """Whether the parser gave up at a curly quote or another look-alike."""
    character = view.text[view.offset : view.offset + 1]
    return kind_of(view.failure) in INVALID and (character in LOOKALIKES or (character in CURLY and character != "`"))


def propose(view: View) -> Iterator[tuple[Step, str]]:
    """Each step with the text that it makes of ``view``."""
    seen = {view.text}
    for operator in LOOKALIKE_OPERATORS if stands_for_a_sign(view) else OPERATORS:
        for step in operator(view):
            if not step.edits:
                continue
            text = replaced(view.text, step.edits)
            if text not in seen:
                seen.add(text)
                yield step, text
