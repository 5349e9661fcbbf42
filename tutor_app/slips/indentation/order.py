"""In which order moved lines are judged: from the most specific to the most general."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.indentation.bodies import flat
from tutor_app.slips.indentation.clauses import unaligned
from tutor_app.slips.indentation.jumps import outside
from tutor_app.slips.indentation.lines import too_far_or_not_enough, unlike
from tutor_app.slips.indentation.margins import at_start, told_alike
from tutor_app.slips.indentation.run import Run, goes_on, judged, teller
from tutor_app.slips.indentation.tabs import mixed
from tutor_app.slips.mistake import Mistake

JUDGES = (mixed, unaligned, at_start, flat, unlike, outside, too_far_or_not_enough)

indentation = told_alike(teller(*JUDGES))
"""Tells every run of moved lines."""


def with_moved_along(context: EditContext, mistakes: Sequence[Mistake]) -> list[Mistake]:
    """The mistakes, and those of indentation that are put right by the way."""
    told = list(mistakes)
    for change in _moved_along(context, [change for mistake in mistakes for change in mistake.changes]):
        if any(change.line == one.line and one.changes[0].is_indent for one in told):
            continue
        below = next((m for m in told if m.changes[0].is_indent and goes_on(context, change, m.changes[0])), None)
        if below is not None:
            told.remove(below)
        mistake = judged(Run(context, [change, *(below.changes if below is not None else ())]), JUDGES)
        told += [] if mistake is None else [mistake]
    return told


def _moved_along(context: EditContext, changes: Sequence[Change]) -> Iterator[Change]:
    """The indentation that changes together with other words: of the line behind lines that are taken away or put in."""
    for change in changes:
        behind = change.following
        if change.is_indent or behind is None or "\n" not in change.edit.before + change.edit.after:
            continue
        line = behind.line + 1
        old, new = context.indent(line), context.new_indent(line)
        if new is not None and old != new and context.tokens_on(line)[0] is behind:
            yield replace(change, line=line, indents=(old, new))
