"""A broken program as the operators see it: lines, tokens, brackets, and the place where the parser gave up."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property
from typing import NamedTuple

from tutor_app.repair.judge import Failure
from tutor_app.repair.tokens import BLOCK_KEYWORDS, CONSTANTS, OPENER_OF, Kind, Token, tokenise

LONGEST_EXPRESSION = 60
"""Tokens in which the end of an expression is looked for."""
VALUE_STARTS = frozenset({Kind.NAME, Kind.NUMBER, Kind.STRING, Kind.BAD_STRING})


class Step(NamedTuple):
    """One thing to try: replace each ``text[start:end]`` by the new text; ``edits`` are sorted and disjoint."""

    operator: str
    edits: tuple[tuple[int, int, str], ...]

    def apply(self, text: str) -> str:
        """``text`` with the edits made."""
        pieces: list[str] = []
        position = 0
        for start, end, new in self.edits:
            pieces += (text[position:start], new)
            position = end
        return "".join((*pieces, text[position:]))


class Past(NamedTuple):
    """What an earlier step on the way to this text was: slips are often repeated, and then undone in the same way."""

    operator: str
    signature: str


class View:
    """A text that does not compile, with its failure. Lines count from 0; widths are columns with tabs at 8.

    ``past`` holds the steps that led here from the student's program, first one first.
    """

    def __init__(self, text: str, failure: Failure, past: tuple[Past, ...] = ()) -> None:
        self.text = text
        self.failure = failure
        self.past = past
        self.lines = text.split("\n")
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.tokens: tuple[Token, ...] = tokenise(text)
        self.code = [token for token in self.tokens if token.kind is not Kind.COMMENT]
        self._code_starts = [token.start for token in self.code]
        self._code_lines = [token.line for token in self.code]
        self.line = min(failure.line, len(self.lines) - 1)
        self.offset = min(self.starts[self.line] + failure.column, len(text))
        self.at = min(bisect_right(self._code_starts, self.offset), len(self.code))
        if self.at and self.code[self.at - 1].end > self.offset:
            self.at -= 1
        if failure.message.endswith("forgot a comma?"):
            self.at = self._gap()

    def _gap(self) -> int:
        """The token before which CPython misses a comma; it names the start of the expression before that."""
        for position in range(self.at, min(self.at + LONGEST_EXPRESSION, len(self.code) - 1)):
            token, following = self.code[position], self.code[position + 1]
            if token.is_value and (following.kind in VALUE_STARTS or following.text in CONSTANTS):
                return position + 1
        return self.at

    def line_at(self, offset: int) -> int:
        """The line that holds ``offset``."""
        return max(bisect_right(self.starts, offset, hi=len(self.lines)) - 1, 0)

    def site(self, offset: int) -> int:
        """Position in :attr:`code` of the first token that starts at or after ``offset``."""
        return bisect_left(self._code_starts, offset)

    def end_of(self, line: int) -> int:
        """Offset of the end of the line's text, before ``\\r`` and line feed."""
        text = self.lines[line]
        return self.starts[line] + len(text) - text.endswith("\r")

    def on_line(self, line: int) -> list[Token]:
        """The line's tokens, comments left out (a string over several lines belongs to its first)."""
        return self.code[bisect_left(self._code_lines, line) : bisect_right(self._code_lines, line)]

    def range_of(self, line: int) -> tuple[int, int]:
        """Positions in :attr:`code` of the line's tokens."""
        return bisect_left(self._code_lines, line), bisect_right(self._code_lines, line)

    def code_end(self, line: int) -> int:
        """Offset just after the line's last token (its start where it has none)."""
        tokens = self.on_line(line)
        return tokens[-1].end if tokens else self.end_of(line)

    def is_code(self, line: int) -> bool:
        """Whether a token other than a comment starts on the line."""
        low, high = self.range_of(line)
        return low < high

    def is_blank(self, line: int) -> bool:
        """Whether the line holds white space only."""
        return not self.lines[line].strip()

    def previous_code(self, line: int) -> int | None:
        """The nearest line above that has code."""
        position = bisect_left(self._code_lines, line)
        return self._code_lines[position - 1] if position else None

    def next_code(self, line: int) -> int | None:
        """The nearest line below that has code."""
        position = bisect_right(self._code_lines, line)
        return self._code_lines[position] if position < len(self._code_lines) else None

    def indent_text(self, line: int) -> str:
        """The white space that starts the line."""
        text = self.lines[line]
        return text[: len(text) - len(text.lstrip(" \t\f"))]

    def width(self, line: int) -> int:
        """Columns of white space that start the line."""
        return len(self.indent_text(line).expandtabs(8))

    @cached_property
    def unit(self) -> str:
        """What the author indents by: the commonest first step, else four spaces."""
        counts: dict[str, int] = {}
        previous = ""
        for line in range(len(self.lines)):
            if self.is_code(line):
                indent = self.indent_text(line)
                if indent.startswith(previous) and len(indent) > len(previous):
                    step = indent[len(previous) :]
                    counts[step] = counts.get(step, 0) + 1
                previous = indent
        steps = {step: count for step, count in counts.items() if step == "\t" or (step.strip(" ") == "" and 1 < len(step) <= 8)}
        return max(steps, key=lambda step: steps[step]) if steps else "    "

    @cached_property
    def crowds(self) -> Counter[int]:
        """How many lines of code start in each column."""
        return Counter(self.width(line) for line in range(len(self.lines)) if self.is_code(line))

    def off_grid(self, width: int) -> bool:
        """Whether a column is no multiple of what the author indents by."""
        return width % len(self.unit.expandtabs(8)) > 0

    def is_header(self, line: int) -> bool:
        """Whether the line starts with a word that opens a block."""
        tokens = self.on_line(line)
        return bool(tokens) and tokens[0].text in BLOCK_KEYWORDS

    def in_class(self, line: int) -> bool:
        """Whether the nearest line above that is set in less starts a class."""
        width = self.width(line)
        above = self.previous_code(line)
        while above is not None and self.width(above) >= width:
            above = self.previous_code(above)
        return above is not None and self.on_line(above)[0].text == "class"

    def ends_with_colon(self, line: int) -> bool:
        """Whether the line's last token is a colon."""
        tokens = self.on_line(line)
        return bool(tokens) and tokens[-1].text == ":"

    def opener(self, position: int) -> int | None:
        """Position in :attr:`code` of the innermost bracket that is open before the token at ``position``."""
        depth = 0
        for place in range(position - 1, -1, -1):
            kind = self.code[place].kind
            depth += (kind is Kind.CLOSE) - (kind is Kind.OPEN)
            if depth < 0:
                return place
        return None

    @cached_property
    def brackets(self) -> tuple[dict[int, int], list[int], list[int]]:
        """Partners of brackets by position in :attr:`code`, the openers never closed, and the closers without opener.

        A closer of another kind than the innermost opener pairs with that opener only where a statement goes on.
        """
        partner: dict[int, int] = {}
        stack: list[int] = []
        lonely: list[int] = []
        for position, token in enumerate(self.code):
            if token.kind is Kind.OPEN:
                stack.append(position)
            elif token.kind is Kind.CLOSE:
                if stack and self.code[stack[-1]].text == OPENER_OF[token.text]:
                    partner[stack[-1]] = position
                    partner[position] = stack.pop()
                else:
                    lonely.append(position)
        return partner, stack, lonely

    def statement_lines(self, line: int, reach: int = 6) -> tuple[int, int]:
        """First and last line of the statement around ``line``, as far as brackets and continuation marks tell."""
        first = last = line
        while first > 0 and line - first < reach and self._continues(first - 1):
            first -= 1
        while last + 1 < len(self.lines) and last - line < reach and self._continues(last):
            last += 1
        return first, last

    def _continues(self, line: int) -> bool:
        """Whether the statement on the line plainly goes on below it."""
        tokens = self.on_line(line)
        if not tokens:
            return False
        depth = 0
        for token in tokens:
            if token.kind is Kind.OPEN:
                depth += 1
            elif token.kind is Kind.CLOSE:
                depth -= 1
        return depth > 0 or tokens[-1].text in {",", "(", "[", "{", "+"} or self.lines[line].rstrip().endswith("\\")
