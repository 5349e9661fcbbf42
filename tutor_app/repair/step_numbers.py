"""The numbers that describe a step, each beside its name: the step itself, its surroundings and its effect."""

from __future__ import annotations

from itertools import chain
from typing import NamedTuple, get_type_hints

from tutor_app.domain import Problem
from tutor_app.slips.view import Step


class Survivor(NamedTuple):
    """A step that gets the parser further, the text it makes, and where that text fails (None: it compiles)."""

    step: Step
    text: str
    failure: Problem | None


class Change(NamedTuple):
    """What a step changes in the model's tokens: what stands before, what is removed, what is added, what follows."""

    before: list[str]
    removed: list[str]
    added: list[str]
    after: list[str]


class Outcome(NamedTuple):
    """What CPython says of the text that the step makes."""

    compiles: float
    same_message: float
    failure_line_gain: float
    failure_left: float
    fails_on_edited_line: float


class Size(NamedTuple):
    """How much the step changes."""

    edits: float
    lines_edited: float
    removed: float
    added: float
    chars_removed: float
    chars_added: float


class Tokens(NamedTuple):
    """What sorts of tokens are removed and added; known names are those that the program defines or uses again."""

    removed_names: float
    removed_known: float
    removed_unknown: float
    removed_strings: float
    added_names: float
    added_known: float
    added_unknown: float
    removed_marks: float
    added_marks: float
    removed_keywords: float
    added_keywords: float
    removed_layout: float
    added_layout: float
    duplicate_removed: float
    duplicate_added: float


class Reading(NamedTuple):
    """How the changed tokens read to the language model."""

    fluency_gain: float
    fluency_after: float
    fluency_before: float
    fluency_worst: float
    fluency_per_token: float
    fluency_total_gain: float
    length_gain: float


class Site(NamedTuple):
    """Where the step begins, as seen from the failure and within its line."""

    token_distance: float
    line_distance: float
    site_in_line: float
    tokens_on_line: float
    from_line_end: float
    gap_before: float
    gap_after: float
    bracket_balance_line: float
    word_first: float
    quotes_odd: float
    alternatives_same_operator: float


class Layout(NamedTuple):
    """The lines around the step, and the columns in which they start."""

    above_ends_colon: float
    above_is_header: float
    width_above: float
    width_here: float
    width_after: float
    width_below: float
    blank_below: float
    blank_above: float
    below_is_header: float
    last_line: float
    lines: float
    line_share: float
    indents: float
    code_below_deeper: float
    company_before: float
    company_after: float
    off_grid_before: float
    off_grid_after: float


class Repeats(NamedTuple):
    """Whether the step does what an earlier one did."""

    steps_before: float
    repeats_operator: float
    repeats_signature: float


class StepNumbers(NamedTuple):
    """All numbers of a step."""

    outcome: Outcome
    size: Size
    tokens: Tokens
    reading: Reading
    site: Site
    layout: Layout
    repeats: Repeats

    def row(self) -> list[float]:
        """The numbers in the order of :data:`NAMES`."""
        return list(chain.from_iterable(self))


NAMES: tuple[str, ...] = tuple(name for group in get_type_hints(StepNumbers).values() for name in group._fields)
