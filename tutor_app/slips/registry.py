"""All slips, and the orders in which their faces are asked: from the most specific to the most general.

Where two steps make the same text, the first names it; where two mistakes claim the same change, the first tells it.
"""

from __future__ import annotations

from tutor_app.slips import brackets
from tutor_app.slips.brackets import both, extra, missing, moved, wrong
from tutor_app.slips.headers import bodies
from tutor_app.slips.headers.undo import heads
from tutor_app.slips.indentation import tell as indentation
from tutor_app.slips.indentation.undo import indentation as undo_indentation
from tutor_app.slips.mistake import Teller
from tutor_app.slips.operators import tell as operators
from tutor_app.slips.operators.undo import punctuation
from tutor_app.slips.pasted import tell as pasted
from tutor_app.slips.pasted.undo import entities, joins, line_removals, prefixes, strays
from tutor_app.slips.python2 import tell as python2
from tutor_app.slips.python2.undo import python2 as undo_python2
from tutor_app.slips.slip import Slip, Undo
from tutor_app.slips.strings import fstrings
from tutor_app.slips.strings import tell as strings
from tutor_app.slips.strings.undo import strings as undo_strings
from tutor_app.slips.tokens.generic import deletions, insertions, marks, replacements, swaps
from tutor_app.slips.values import tell as values
from tutor_app.slips.values.arguments import positional_last
from tutor_app.slips.words import tell as words
from tutor_app.slips.words.undo import words as undo_words

UNDO: tuple[Undo, ...] = (
    prefixes, entities, undo_python2, undo_words, heads, punctuation, positional_last, undo_strings,
    missing.closing, missing.opening, extra.dropping, wrong.turning, moved.moving, wrong.turning_pairs, both.wrapping,
    missing.closing_all, undo_indentation, insertions, deletions, replacements, swaps, marks, joins, line_removals, strays,
)  # fmt: skip

TELL: tuple[Teller, ...] = (
    *strings.GROUPS, *pasted.GROUPS, *python2.GROUPS, *words.GROUPS,
    wrong.tell_pairs, both.tell_added, both.tell_empty, both.tell_wrapped, moved.tell_moved, both.tell_removed, moved.tell_order,
    *operators.FIRST, *strings.FIRST, *fstrings.SINGLES, *strings.SINGLES, *bodies.GROUPS, *indentation.GROUPS, *words.SINGLES,
    *operators.SINGLES, missing.tell_closed, missing.tell_opened, wrong.tell_wrong, extra.tell_extra,
    *pasted.SINGLES, *values.SINGLES, *operators.LAST, *strings.LAST,
)  # fmt: skip

SLIPS: tuple[Slip, ...] = brackets.SLIPS
