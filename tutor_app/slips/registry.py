"""All slips, and the orders in which their faces are asked: from the most specific to the most general.

Where two steps make the same text, the first names it; where two mistakes claim the same change, the first tells it.
"""

from __future__ import annotations

from tutor_app.slips import brackets, headers, indentation, left_over, lines, operators, pasted, python2, values, words
from tutor_app.slips.brackets import both, missing, moved, wrong
from tutor_app.slips.brackets.extra import dropping, tell_extra
from tutor_app.slips.headers.bodies import bodies, header_alone, missing_body
from tutor_app.slips.headers.braces import braces
from tutor_app.slips.headers.colons import block_colon, colons
from tutor_app.slips.headers.conditions import wrap_condition
from tutor_app.slips.headers.definitions import definitions
from tutor_app.slips.headers.keywords import missing_keyword, other_keyword
from tutor_app.slips.indentation.bodies import all_bodies
from tutor_app.slips.indentation.clauses import clauses
from tutor_app.slips.indentation.columns import line_moved
from tutor_app.slips.indentation.jumps import jumps
from tutor_app.slips.indentation.lines import lines_above
from tutor_app.slips.indentation.margins import margins
from tutor_app.slips.indentation.order import indentation as moved_lines
from tutor_app.slips.indentation.tabs import swapped, tabs
from tutor_app.slips.mistake import Teller
from tutor_app.slips.operators.c_signs import increments, negations
from tutor_app.slips.operators.commas import commas, extra_semicolon, semicolons, separating
from tutor_app.slips.operators.confusions import confusions, meant, triple_equals, wrong_operator
from tutor_app.slips.operators.dots import dot_at_end, dots, extra_colon
from tutor_app.slips.operators.doubled import doubled
from tutor_app.slips.operators.equals import assigning, colons_and_equals, equals, sides
from tutor_app.slips.operators.lookalikes import lookalikes, odd_characters, stray_characters
from tutor_app.slips.operators.operands import (
    assigned_return,
    completions,
    extra_operator,
    missing_operand,
    missing_operator,
)
from tutor_app.slips.operators.split import split
from tutor_app.slips.slip import Slip, Undo
from tutor_app.slips.strings import SLIPS as STRINGS
from tutor_app.slips.strings import curly, ends, extra, fstrings, misplaced, mixed, nested, prefixes, triple, unquoted
from tutor_app.slips.strings import lines as string_lines
from tutor_app.slips.tokens.generic import deletions, insertions, marks, replacements, swaps
from tutor_app.slips.words.sites import near_failure, on_failing_line

UNDO: tuple[Undo, ...] = (
    pasted.prompts.undo, pasted.numbers.undo, pasted.shebang.undo, pasted.markers.undo, pasted.entities.undo,
    python2.calls.undo, python2.clauses.undo, lines.missing.undo,
    near_failure(
        words.foreign.meant, words.branch_words.meant, words.spelling.meant, words.spaces.apart, words.names.renamed,
        words.names.digits_last, words.numbers.plain, words.spaces.joined,
    ),
    on_failing_line(words.branches.branch, words.extra.once, words.declarations.undeclared),
    missing_keyword, definitions, words.loops.undo, other_keyword, wrap_condition, words.imports.undo,
    colons, confusions, equals, sides, lookalikes, stray_characters, commas, colons_and_equals, semicolons,
    braces, completions, values.arguments.undo,
    ends.close_string, mixed.undo, string_lines.undo, curly.undo_closing, nested.undo, extra.undo, ends.open_string, curly.undo,
    misplaced.undo, unquoted.undo, triple.undo, fstrings.undo, unquoted.unquote, prefixes.undo_backslash, prefixes.undo_apart,
    missing.closing, missing.opening, dropping, wrong.turning, moved.moving, wrong.turning_pairs, both.wrapping,
    missing.closing_all, line_moved, bodies, lines_above, jumps, clauses, all_bodies, margins, tabs,
    insertions, deletions, replacements, swaps, marks, lines.ends.undo, lines.whole.undo, pasted.comments.undo,
)  # fmt: skip

TELL: tuple[Teller, ...] = (
    curly.tell, string_lines.tell, nested.tell_turned, unquoted.tell_both,
    pasted.prompts.tell, pasted.numbers.tell, pasted.stars.tell, pasted.shebang.tell, odd_characters, pasted.comments.tell,
    lines.ends.tell, values.arguments.tell, lines.outside.tell,
    python2.clauses.tell_caught, python2.clauses.tell_raised, python2.clauses.tell_backticks,
    words.extra.swapped, words.branches.tell, words.imports.order, words.imports.digit_first, words.spaces.one_name_in_two,
    wrong.tell_pairs, both.tell_added, both.tell_empty, both.tell_wrapped, moved.tell_moved, both.tell_removed, moved.tell_order,
    meant, triple_equals, prefixes.tell_apart, split, negations, increments,
    unquoted.tell, misplaced.tell, fstrings.tell, extra.tell_doubled, nested.tell, mixed.tell, triple.tell, ends.tell, extra.tell,
    prefixes.tell, prefixes.tell_backslash, header_alone, missing_body, swapped, moved_lines,
    words.loops.instead_of_in, words.imports.what_module, words.foreign.tell, words.branch_words.tell, words.spelling.tell,
    words.names.keyword_as_name, words.names.digit_first, words.spaces.one_name, words.numbers.tell, words.spaces.spaced,
    words.loops.without_in, words.missing.tell, words.extra.reordered, words.extra.told_twice, words.declarations.tell,
    words.extra.too_many,
    block_colon, doubled, assigning, separating, dots, dot_at_end, extra_semicolon, extra_colon, missing_operator,
    assigned_return, extra_operator, missing_operand,
    missing.tell_closed, missing.tell_opened, wrong.tell_wrong, tell_extra,
    values.targets.tell, lines.whole.after_decorator, pasted.markers.tell, pasted.prose.tell, lines.whole.tell,
    lines.missing.tell, unquoted.tell_name, pasted.entities.tell, values.names.tell,
    values.missing.tell, values.extra.tell, values.extra.tell_first, wrong_operator, mixed.disorder,
)  # fmt: skip

SLIPS: tuple[Slip, ...] = (
    *headers.SLIPS, *indentation.SLIPS, *left_over.SLIPS, *operators.SLIPS, *words.SLIPS, *STRINGS, *brackets.SLIPS,
    *pasted.SLIPS, *lines.SLIPS, *python2.SLIPS, *values.SLIPS,
)  # fmt: skip
