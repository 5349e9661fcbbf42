"""All slips, and the orders in which their faces are asked: from the most specific to the most general.

Where two steps make the same text, the first names it; where two mistakes claim the same change, the first tells it.
"""

from __future__ import annotations

from tutor_app.slips.brackets import tell as brackets
from tutor_app.slips.brackets.undo import brackets as undo_brackets
from tutor_app.slips.headers import bodies
from tutor_app.slips.headers.undo import heads
from tutor_app.slips.indentation import tell as indentation
from tutor_app.slips.indentation.undo import indentation as undo_indentation
from tutor_app.slips.mistake import Teller
from tutor_app.slips.operators import tell as operators
from tutor_app.slips.operators.undo import punctuation
from tutor_app.slips.pasted import tell as pasted
from tutor_app.slips.pasted.undo import entities, joins, line_removals, strays
from tutor_app.slips.pasted.undo import prefixes as prompts
from tutor_app.slips.python2 import tell as python2
from tutor_app.slips.python2.undo import python2 as undo_python2
from tutor_app.slips.slip import Slip, Undo
from tutor_app.slips.strings import SLIPS as STRINGS
from tutor_app.slips.strings import curly, ends, extra, fstrings, lines, misplaced, mixed, nested, prefixes, triple, unquoted
from tutor_app.slips.tokens.undo import deletions, insertions, marks, replacements, swaps
from tutor_app.slips.values import tell as values
from tutor_app.slips.values.arguments import positional_last
from tutor_app.slips.words import tell as words
from tutor_app.slips.words.undo import words as undo_words

UNDO: tuple[Undo, ...] = (
    prompts, entities, undo_python2, undo_words, heads, punctuation, positional_last,
    ends.close, mixed.undo, lines.undo, curly.undo_closing, nested.undo, extra.undo, ends.open_, curly.undo, misplaced.undo,
    unquoted.undo, triple.undo, fstrings.undo, unquoted.unquote, prefixes.undo_backslash, prefixes.undo_apart,
    undo_brackets, undo_indentation, insertions, deletions, replacements, swaps, marks, joins, line_removals, strays,
)  # fmt: skip

TELL: tuple[Teller, ...] = (
    curly.tell, lines.tell, nested.tell_turned, unquoted.tell_both,
    *pasted.GROUPS, *python2.GROUPS, *words.GROUPS, *brackets.GROUPS,
    *operators.FIRST,
    unquoted.tell, misplaced.tell, fstrings.tell, extra.tell_doubled, nested.tell, mixed.tell, triple.tell, ends.tell, extra.tell,
    prefixes.tell, prefixes.tell_backslash, *bodies.GROUPS, *indentation.GROUPS, *words.SINGLES, *operators.SINGLES,
    *brackets.SINGLES, *pasted.SINGLES, *values.SINGLES, *operators.LAST, mixed.disorder,
)  # fmt: skip

SLIPS: tuple[Slip, ...] = (*STRINGS,)
