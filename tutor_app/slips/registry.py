"""All slips, and the orders in which their faces are asked: from the most specific to the most general.

Where two steps make the same text, the first names it; where two mistakes claim the same change, the first tells it.
"""

from __future__ import annotations

from tutor_app.slips import (
    brackets,
    headers,
    indentation,
    left_over,
    lines,
    operators,
    pasted,
    python2,
    strings,
    tokens,
    values,
    words,
)
from tutor_app.slips.mistake import Teller
from tutor_app.slips.slip import Slip, Undo
from tutor_app.slips.words.openers import meant as opening_word
from tutor_app.slips.words.sites import near_failure, on_failing_line

UNDO: tuple[Undo, ...] = (
    pasted.commands.undo, pasted.prompts.undo, pasted.numbers.undo, pasted.shebang.undo, pasted.markers.undo,
    pasted.markers.undo_output, pasted.prose.undo, pasted.entities.undo, python2.calls.undo, python2.clauses.undo,
    lines.missing.undo, words.global_names.undo, lines.moved.reordered, near_failure(words.foreign.meant,
    words.branch_words.meant, opening_word, words.spelling.meant, words.spaces.apart, words.keys.letters, words.names.renamed,
    words.names.digits_last, words.numbers.plain, words.spaces.joined, values.names.known),
    on_failing_line(words.branches.branch, words.extra.once, words.declarations.undeclared), headers.keywords.missing_keyword,
    headers.definitions.definitions, words.loops.undo, headers.keywords.other_keyword, headers.conditions.wrap_condition,
    words.imports.undo, words.keys.undo, operators.operands.products, headers.colons.colons, operators.walrus.undo,
    operators.confusions.confusions, operators.equals.equals, operators.equals.sides, operators.lookalikes.lookalikes,
    operators.lookalikes.stray_characters, operators.commas.commas, operators.equals.colons_and_equals,
    operators.commas.semicolons, headers.braces.braces, operators.operands.completions, values.arguments.undo,
    values.missing.undo, strings.ends.close_string, strings.mixed.undo, strings.lines.undo, strings.curly.undo_closing,
    strings.field_quotes.undo, strings.nested.undo, strings.extra.undo, strings.ends.open_string, strings.curly.undo,
    strings.misplaced.undo, strings.unquoted.undo, strings.triple.undo, strings.fstrings.undo, strings.braces.undo,
    strings.unquoted.unquote, strings.prefixes.undo_backslash, strings.prefixes.undo_apart, brackets.missing.closing,
    brackets.missing.opening, brackets.extra.dropping, brackets.wrong.turning, brackets.moved.moving,
    brackets.wrong.turning_pairs, brackets.both.wrapping, brackets.missing.closing_all, indentation.columns.line_moved,
    headers.bodies.bodies, indentation.lines.lines_above, indentation.jumps.jumps, indentation.clauses.clauses,
    indentation.clauses.strays, indentation.bodies.all_bodies, indentation.margins.margins, indentation.tabs.tabs,
    tokens.generic.insertions, tokens.generic.deletions, tokens.generic.replacements, tokens.generic.swaps,
    tokens.generic.marks, lines.ends.undo, lines.whole.undo, pasted.comments.undo,
)  # fmt: skip

TELL: tuple[Teller, ...] = (
    strings.curly.tell, strings.lines.tell, strings.field_quotes.tell, strings.nested.tell_turned, strings.unquoted.tell_both,
    pasted.commands.tell, pasted.prompts.tell, pasted.numbers.tell, pasted.stars.tell, pasted.shebang.tell,
    operators.lookalikes.odd_characters, pasted.comments.tell, words.global_names.tell, lines.moved.tell, lines.ends.tell,
    values.arguments.tell, lines.outside.tell, python2.clauses.tell_caught, python2.clauses.tell_raised,
    python2.clauses.tell_backticks, words.extra.swapped, words.branches.tell, words.imports.order, words.imports.digit_first,
    words.spaces.one_name_in_two, operators.walrus.tell, brackets.wrong.tell_pairs, brackets.both.tell_added,
    brackets.both.tell_empty, brackets.both.tell_wrapped, brackets.moved.tell_moved, brackets.both.tell_removed,
    brackets.moved.tell_order, words.keys.tell_letter, words.keys.tell_bracket, operators.confusions.meant,
    operators.confusions.triple_equals, strings.prefixes.tell_apart, operators.split.split, operators.c_signs.negations,
    operators.c_signs.increments, strings.unquoted.tell, strings.misplaced.tell, strings.braces.tell,
    strings.fstrings.tell_arguments, strings.fstrings.tell, strings.extra.tell_doubled, strings.nested.tell,
    strings.mixed.tell, strings.triple.tell, strings.ends.tell, strings.extra.tell, strings.prefixes.tell,
    strings.prefixes.tell_backslash, headers.bodies.header_alone, headers.bodies.missing_body, indentation.tabs.swapped,
    indentation.order.indentation, words.loops.instead_of_in, words.imports.what_module, words.foreign.tell,
    words.branch_words.tell, words.spelling.tell, words.names.keyword_as_name, words.names.digit_first, words.spaces.one_name,
    words.numbers.tell, words.spaces.spaced, words.loops.without_in, words.missing.tell, words.extra.reordered,
    words.extra.told_twice, words.declarations.tell, words.extra.too_many, headers.colons.block_colon,
    operators.doubled.doubled, operators.equals.assigning, operators.commas.separating, operators.dots.dots,
    operators.dots.dot_at_end, operators.commas.extra_semicolon, operators.dots.extra_colon,
    operators.operands.missing_operator, operators.operands.assigned_return, operators.operands.extra_operator,
    operators.operands.missing_operand, brackets.missing.tell_closed, brackets.missing.tell_opened, brackets.wrong.tell_wrong,
    brackets.extra.tell_extra, values.targets.tell, lines.whole.after_decorator, pasted.markers.tell, pasted.prose.tell,
    lines.whole.tell, lines.missing.tell, strings.unquoted.tell_name, pasted.entities.tell, values.names.tell,
    values.missing.tell, values.extra.tell, values.extra.tell_first, operators.confusions.wrong_operator,
    strings.mixed.disorder,
)  # fmt: skip

SLIPS: tuple[Slip, ...] = (
    *headers.SLIPS, *indentation.SLIPS, *left_over.SLIPS, *operators.SLIPS, *words.SLIPS, *strings.SLIPS, *brackets.SLIPS,
    *pasted.SLIPS, *lines.SLIPS, *python2.SLIPS, *values.SLIPS,
)  # fmt: skip
