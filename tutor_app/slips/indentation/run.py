"""Neighbouring lines that are moved alike: one mistake, however many lines."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from tutor_app.slips.change import Change
from tutor_app.slips.context import EditContext
from tutor_app.slips.mistake import Mistake, Teller
from tutor_app.source.lexer import BLOCK_KEYWORDS, KEYWORDS, Token
from tutor_app.source.problems import Meaning, meaning
from tutor_app.source.text import width_of

SHORT_HEADER = 12
"""Tokens up to which a header may lack its colon."""
LONGEST_HEADER = 8
"""Lines that a header may take."""


@dataclass(frozen=True)
class Run:
    """Changes of indentation that belong together, with what stands around them. Lines count from 1."""

    context: EditContext
    changes: Sequence[Change]

    @property
    def line(self) -> int:
        """The first line."""
        return self.changes[0].line

    @property
    def new(self) -> str:
        """Its indentation after the repair."""
        return (self.changes[0].indents or ("", ""))[1]

    @property
    def old(self) -> str:
        """Its indentation as the student wrote it."""
        return self.context.indent(self.line)

    @cached_property
    def sense(self) -> int:
        """Whether it moves to the right (1), to the left (-1) or neither."""
        return _sense(self.changes[0])

    @cached_property
    def word(self) -> str:
        """Its first word."""
        tokens = self.context.tokens_on(self.line)
        return tokens[0].text if tokens else ""

    @cached_property
    def above(self) -> int | None:
        """The line of code above."""
        return self.context.code_line_before(self.line)

    @cached_property
    def head(self) -> str:
        """The keyword of the line above if it opens a block, or nothing."""
        return _header(self.context, self.above)

    @property
    def above_width(self) -> int:
        """The column of the line of code above."""
        return 0 if self.above is None else width_of(self.context.indent(self.above))

    @cached_property
    def last(self) -> int:
        """The last line; where lines between those of the run go along, those of the last block do so too."""
        context, last = self.context, _end(self.changes[-1])
        if all(goes_on(context, one, other) for one, other in itertools.pairwise(self.changes)):
            return last
        below = range(last + 1, len(context.lines) + 1)
        along = _deeper(context, context.indent(self.changes[-1].line), below)
        along = next((k for k, number in enumerate(below[:along]) if moved(context, number)), along)
        return max([last, *(n for n in below[:along] if context.tokens_on(n))])

    @cached_property
    def like(self) -> str:
        """The nearest line above, left as it is, that starts in the column where the line belongs, or nothing."""
        same = self.context.staying.get(self.new, ())
        above = bisect_left(same, self.line)
        return str(same[above - 1]) if above else ""

    @cached_property
    def like_below(self) -> str:
        """The same among the lines below, no further than the block around the line goes."""
        context, new = self.context, self.new
        for number in range(self.line + 1, len(context.lines) + 1):
            below = context.new_indent(number)
            if below is not None and width_of(below) < width_of(new):
                return ""
            if below is not None and context.indent(number) == new == below:
                return str(number)
        return ""

    @property
    def matches_nothing(self) -> bool:
        """Whether no line above starts in the same column and stays there."""
        context, old = self.context, self.old
        above = (n for n in range(1, self.line) if context.line(n).strip())
        return not any(context.indent(n) == old and context.new_indent(n) in {old, None} for n in above)

    @property
    def said(self) -> Meaning | None:
        """What CPython says of the program."""
        return None if self.context.problem is None else meaning(self.context.problem)

    def shares_block(self, like: str) -> bool:
        """Whether the first line is in one block with another after the repair: no line between them is further left."""
        line, other = sorted((self.line, int(like)))
        between = [self.context.new_indent(number) for number in range(line + 1, other)]
        column = width_of(self.context.new_indent(int(like)) or "")
        return all(width_of(indent) >= column for indent in between if indent is not None)

    def told(self, kind: str, **values: str) -> Mistake:
        """The mistake, with the words that every mistake of indentation has and those given."""
        common = {"line": str(self.line), "last": str(self.last), "count": str(self.last - self.line + 1), "like": self.like}
        return Mistake(kind=kind, changes=tuple(self.changes), values={**common, **values})


Judge = Callable[[Run], Mistake | None]
"""What a run is, if it is of a certain kind."""


def teller(*judges: Judge) -> Teller:
    """Tells each run as what the first of the judges that knows it says."""

    def tell(context: EditContext, changes: Sequence[Change]) -> Iterator[Mistake]:
        for group in _groups(context, changes):
            mistake = judged(Run(context, group), judges)
            if mistake is not None:
                yield mistake

    return tell


def judged(run: Run, judges: Sequence[Judge]) -> Mistake | None:
    """What the first of the judges that knows the run says."""
    return next((mistake for judge in judges if (mistake := judge(run)) is not None), None)


def _groups(context: EditContext, changes: Sequence[Change]) -> Iterator[list[Change]]:
    group: list[Change] = []
    for change in changes:
        if not change.is_indent:
            continue
        if group and not (goes_on(context, group[-1], change) or _beside(context, group, change)):
            yield group
            group = []
        group.append(change)
    if group:
        yield group


def goes_on(context: EditContext, last: Change, change: Change) -> bool:
    """Whether the second line is moved like the first, with no code between them."""
    between = range(_end(last) + 1, change.line)
    if change.line <= last.line:
        return False
    empty = all(not context.line(number).strip() or context.line(number).lstrip().startswith("#") for number in between)
    return empty and _shift(last) == _shift(change)


def moved(context: EditContext, number: int | None) -> bool:
    """Whether the line gets another indentation."""
    return number is not None and context.new_indent(number) not in {None, context.indent(number)}


def _sense(change: Change) -> int:
    old, new = change.indents or ("", "")
    return (width_of(new) > width_of(old)) - (width_of(new) < width_of(old))


def _shift(change: Change) -> int:
    """By how many columns the line moves; where tabs become spaces or the other way round, only in which sense."""
    old, new = change.indents or ("", "")
    return _sense(change) if len(set(old + new)) > 1 else width_of(new) - width_of(old)


def _end(change: Change) -> int:
    """The last line of what the change moves: a string in triple quotes moves as a whole."""
    return change.line + change.edit.before.strip().count("\n")


def _beside(context: EditContext, group: Sequence[Change], change: Change) -> bool:
    """Whether the line goes back like one of the group, and only deeper lines, which may go along, stand between them."""
    between = range(_end(group[-1]) + 1, change.line)
    alike = _sense(change) < 0 and any(one.indents == change.indents for one in group)
    return alike and _deeper(context, context.indent(change.line), between) == len(between)


def _deeper(context: EditContext, indent: str, numbers: Sequence[int]) -> int:
    """How many of the lines, from the first on, are indented further or hold no code."""
    code = [(k, width_of(context.indent(number))) for k, number in enumerate(numbers) if context.tokens_on(number)]
    return next((k for k, column in code if column <= width_of(indent)), len(numbers))


def _header(context: EditContext, number: int | None) -> str:
    if number is None:
        return ""
    for candidate in range(number, max(0, number - LONGEST_HEADER), -1):
        tokens = context.tokens_on(candidate)
        if tokens and tokens[0].text.lower() in BLOCK_KEYWORDS and (candidate == number or tokens[-1].text != ":"):
            ends = context.tokens_on(number)[-1:]
            lacks = candidate == number and (_may_lack_colon(tokens) or number in context.given_colons)
            return tokens[0].text if lacks or (ends and ends[0].text == ":") else ""
    return ""


def _may_lack_colon(tokens: Sequence[Token]) -> bool:
    """Whether the line is a short header without a colon; ``match`` may be a name there."""
    return len(tokens) < SHORT_HEADER and tokens[0].text.lower() in KEYWORDS and all(token.text != ":" for token in tokens)
