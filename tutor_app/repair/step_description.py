"""Works out the numbers of a step from the text that it changes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from tutor_app.repair.fluency import ONCE
from tutor_app.repair.step_numbers import Change, Layout, Outcome, Reading, Repeats, Site, Size, StepNumbers, Survivor, Tokens
from tutor_app.slips.view import View
from tutor_app.source.lexer import BLOCK_KEYWORDS, KEYWORDS, Kind
from tutor_app.source.problems import message_class
from tutor_app.source.text import balance, width_of

MOST_COMPANY = 9
"""Lines that start in the same column; a larger number says no more than this one."""
_PUNCTUATION = frozenset("()[]{},:.=")
_FAR = 100
"""What stands for the lines to the next failure where there is none."""


class Described:
    """A step within the text that it changes; what several numbers need is worked out once."""

    def __init__(self, view: View, survivor: Survivor, change: Change, known: frozenset[str]) -> None:
        self.view, self.change, self.known = view, change, known
        self.step, _text, self.failure = survivor
        self.first = view.line_at(self.step.edits[0][0])
        self.last = view.line_at(self.step.edits[-1][1])

    @cached_property
    def lines_added(self) -> int:
        """Line ends that the step adds, less those that it removes."""
        text = self.view.text
        return sum(new.count("\n") - text.count("\n", left, right) for left, right, new in self.step.edits)

    @cached_property
    def moves(self) -> tuple[int, int]:
        """How many lines the step indents anew, and the column in which the first of them, or else its own line, then starts."""
        view, indents, width = self.view, 0, self.view.width(self.first)
        for left, right, new in self.step.edits:
            begins = left == view.starts[view.line_at(left)]
            if begins and not new.strip() and not view.text[left:right].strip() and "\n" not in view.text[left:right]:
                indents += 1
                if indents == 1:
                    width = width_of(new)
        return indents, width

    def outcome(self) -> Outcome:
        """See :class:`Outcome`."""
        view, failure = self.view, self.failure
        if failure is None:
            return Outcome(compiles=1, same_message=0, failure_line_gain=_FAR, failure_left=0, fails_on_edited_line=0)
        line = failure.line - 1 - self.lines_added
        return Outcome(
            compiles=0,
            same_message=message_class(failure.message) == message_class(view.failure.message),
            failure_line_gain=line - view.line,
            failure_left=len(view.lines) - line,
            fails_on_edited_line=self.first <= line <= self.last,
        )

    def size(self) -> Size:
        """See :class:`Size`."""
        return Size(
            edits=len(self.step.edits),
            lines_edited=self.last - self.first + 1,
            removed=len(self.change.removed),
            added=len(self.change.added),
            chars_removed=sum(right - left for left, right, _new in self.step.edits),
            chars_added=sum(len(new) for _left, _right, new in self.step.edits),
        )

    def tokens(self) -> Tokens:
        """See :class:`Tokens`."""
        change = self.change
        removed, added = _classes(change.removed, self.known), _classes(change.added, self.known)
        return Tokens(
            removed_names=removed["names"],
            removed_known=removed["known"],
            removed_unknown=removed["unknown"],
            removed_strings=removed["strings"],
            added_names=added["names"],
            added_known=added["known"],
            added_unknown=added["unknown"],
            removed_marks=removed["marks"],
            added_marks=added["marks"],
            removed_keywords=removed["keywords"],
            added_keywords=added["keywords"],
            removed_layout=removed["layout"],
            added_layout=added["layout"],
            duplicate_removed=_doubles(change.removed, change),
            duplicate_added=_doubles(change.added, change),
        )

    def site(self, alike: int) -> Site:
        """See :class:`Site`; so many steps of its state have the same name."""
        view, (start, end, _new) = self.view, self.step.edits[0]
        low, high = view.range_of(self.first)
        site, tokens = view.site(start), view.code[low:high]
        return Site(
            token_distance=site - view.at,
            line_distance=self.first - view.line,
            site_in_line=site - low,
            tokens_on_line=high - low,
            from_line_end=high - site,
            gap_before=_gap(view.text, start, -1),
            gap_after=_gap(view.text, end, 1),
            bracket_balance_line=balance(tokens),
            word_first=2 if not tokens else 1 if tokens[0].text in BLOCK_KEYWORDS else 0,
            quotes_odd=sum(token.kind is Kind.BAD_STRING for token in tokens),
            alternatives_same_operator=alike,
        )

    def layout(self) -> Layout:
        """See :class:`Layout`."""
        view, first, last = self.view, self.first, self.last
        above, below = view.previous_code(first), view.next_code(last)
        here, (indents, after) = view.width(first), self.moves
        return Layout(
            above_ends_colon=above is not None and view.ends_with_colon(above),
            above_is_header=above is not None and view.is_header(above),
            width_above=-1 if above is None else view.width(above),
            width_here=here,
            width_after=after,
            width_below=-1 if below is None else view.width(below),
            blank_below=last + 1 >= len(view.lines) or view.is_blank(last + 1),
            blank_above=first > 0 and view.is_blank(first - 1),
            below_is_header=below is not None and view.is_header(below),
            last_line=below is None,
            lines=len(view.lines),
            line_share=view.line / max(len(view.lines), 1),
            indents=indents,
            code_below_deeper=below is not None and view.width(below) > after,
            company_before=min(view.crowds[here] - indents, MOST_COMPANY),
            company_after=min(view.crowds[after] - indents * (after == here), MOST_COMPANY),
            off_grid_before=view.off_grid(here),
            off_grid_after=view.off_grid(after),
        )

    def repeats(self, signature: Callable[[Change], str]) -> Repeats:
        """See :class:`Repeats`; ``signature`` says what a change is, which is asked only after other steps."""
        past = self.view.past
        here = signature(self.change) if past else ""
        return Repeats(
            steps_before=len(past),
            repeats_operator=any(one.name == self.step.name for one in past),
            repeats_signature=any(one.signature == here for one in past),
        )

    def numbers(self, reading: Reading, alike: int, signature: Callable[[Change], str]) -> StepNumbers:
        """All of them."""
        return StepNumbers(
            self.outcome(), self.size(), self.tokens(), reading, self.site(alike), self.layout(), self.repeats(signature)
        )


def _doubles(tokens: list[str], change: Change) -> bool:
    """Whether the tokens begin as what stands before them ends, or end as what follows begins."""
    if not tokens:
        return False
    return tokens[:1] == change.before[-1:] or tokens[-1:] == change.after[:1]


def _classes(tokens: list[str], known: frozenset[str]) -> dict[str, int]:
    counts = dict.fromkeys(("names", "known", "unknown", "strings", "marks", "keywords", "layout"), 0)
    for marked in tokens:
        token = marked.removesuffix(ONCE)
        if token.startswith("<") and len(token) > 2:
            counts["layout"] += 1
        elif token in KEYWORDS:
            counts["keywords"] += 1
        elif token in {"STRING", "BAD"}:
            counts["strings"] += 1
        elif token.isidentifier() and token not in {"NUMBER", "STRAY"}:
            counts["names"] += 1
            counts["known" if token in known else "unknown"] += 1
        elif token in _PUNCTUATION:
            counts["marks"] += 1
    return counts


def _gap(text: str, offset: int, direction: int) -> int:
    count = 0
    position = offset - 1 if direction < 0 else offset
    while 0 <= position < len(text) and text[position] in " \t" and count < 5:
        count += 1
        position += direction
    return count
