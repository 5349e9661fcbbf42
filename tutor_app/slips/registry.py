"""All slips, and the orders in which their faces are asked: from the most specific to the most general.

Where two steps make the same text, the first names it; where two mistakes claim the same change, the first tells it.
"""

from __future__ import annotations

from tutor_app.slips import words
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
from tutor_app.slips.pasted.undo import entities, joins, line_removals, prefixes, strays
from tutor_app.slips.python2 import tell as python2
from tutor_app.slips.python2.undo import python2 as undo_python2
from tutor_app.slips.slip import Slip, Undo
from tutor_app.slips.strings import fstrings
from tutor_app.slips.strings import tell as strings
from tutor_app.slips.strings.undo import strings as undo_strings
from tutor_app.slips.tokens.undo import deletions, insertions, marks, replacements, swaps
from tutor_app.slips.values import tell as values
from tutor_app.slips.values.arguments import positional_last
from tutor_app.slips.words import branches, declarations, extra, foreign, imports, missing, names, numbers, spaces, spelling
from tutor_app.slips.words.sites import near_failure, on_failing_line

UNDO: tuple[Undo, ...] = (
    prefixes, entities, undo_python2,
    near_failure(
        foreign.meant, spelling.meant, spaces.apart, names.renamed, names.digits_last, numbers.plain, spaces.joined,
    ),
    on_failing_line(branches.branch, extra.once, declarations.undeclared),
    heads, punctuation, positional_last, undo_strings, undo_brackets,
    undo_indentation, insertions, deletions, replacements, swaps, marks, joins, line_removals, strays,
)  # fmt: skip

TELL: tuple[Teller, ...] = (
    *strings.GROUPS, *pasted.GROUPS, *python2.GROUPS,
    extra.swapped, branches.tell, imports.order, imports.digit_first, spaces.one_name_in_two,
    *brackets.GROUPS,
    *operators.FIRST, *strings.FIRST, *fstrings.SINGLES, *strings.SINGLES, *bodies.GROUPS, *indentation.GROUPS,
    missing.instead_of_in, imports.what_module, foreign.tell, spelling.tell, names.keyword_as_name, names.digit_first,
    spaces.one_name, numbers.tell, spaces.spaced, missing.word,
    extra.reordered, extra.told_twice, declarations.tell, extra.too_many,
    *operators.SINGLES, *brackets.SINGLES, *pasted.SINGLES, *values.SINGLES, *operators.LAST, *strings.LAST,
)  # fmt: skip

SLIPS: tuple[Slip, ...] = (*words.SLIPS,)
