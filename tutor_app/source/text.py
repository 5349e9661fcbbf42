"""A program's text as everything else looks at it: lines, offsets, tokens, brackets, indentation.

Lines count from 0, offsets count characters from 0, widths are columns with tab stops at every eighth.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from tutor_app.source.lexer import BLOCK_KEYWORDS, NEWLINE, OPENER_OF, Kind, Token, newlines, tokenise
from tutor_app.source.memory import remembered

TAB = 8
"""Columns between tab stops, as CPython's tokeniser has them."""
WIDEST_STEP = 8
"""Spaces; what is indented further at once is no unit of indentation."""
_SPACE = re.compile(r"\s+")


BYTE_ORDER_MARK = "\ufeff"


def unmarked(text: str) -> str:
    """The text without the byte-order marks before it, which belong to its file: one as a rule, more where files were joined."""
    return text.lstrip(BYTE_ORDER_MARK)


def with_line_feeds(text: str) -> str:
    """The text with one kind of line end, as Python reads it."""
    return NEWLINE.sub("\n", text)


def indent_of(line: str) -> str:
    """The white space that a line starts with."""
    return line[: len(line) - len(line.lstrip(" \t\f"))]


def width_of(stretch: str) -> int:
    """Columns that a stretch from the start of a line takes."""
    return len(stretch.expandtabs(TAB))


def line_start(text: str, offset: int) -> int:
    """Offset of the first character of the line that holds ``offset``."""
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def column_of(text: str, offset: int) -> int:
    """The column in which the character at ``offset`` stands."""
    return width_of(text[line_start(text, offset) : offset])


def solid(text: str) -> str:
    """``text`` without its white space."""
    return _SPACE.sub("", text)


@dataclass(frozen=True)
class Source:
    """A text and what can be read off it whether it is Python or not; each part is worked out when first asked for."""

    text: str

    @cached_property
    def lines(self) -> list[str]:
        """The lines, as Python counts them, without their ends."""
        return NEWLINE.split(self.text) if "\r" in self.text else self.text.split("\n")

    @cached_property
    def starts(self) -> list[int]:
        """Offsets of the lines' first characters, and one past the text's end as if another line began there."""
        return [0, *(end.end() for end in NEWLINE.finditer(self.text)), len(self.text) + 1]

    @cached_property
    def newline(self) -> str:
        """What the program's lines end in: what the first does, else a line feed."""
        end = NEWLINE.search(self.text)
        return "\n" if end is None else end[0]

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """All tokens, comments included."""
        return tokenise(self.text)

    @cached_property
    def _token_starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    def token_around(self, offset: int) -> Token | None:
        """The token, or comment, that has characters both before and behind ``offset``."""
        place = bisect_left(self._token_starts, offset) - 1
        return self.tokens[place] if place >= 0 and offset < self.tokens[place].end else None

    @cached_property
    def code(self) -> list[Token]:
        """The tokens that Python would look at: all but comments."""
        return [token for token in self.tokens if token.kind is not Kind.COMMENT]

    @cached_property
    def code_starts(self) -> list[int]:
        """Offsets at which the tokens of :attr:`code` start."""
        return [token.start for token in self.code]

    @cached_property
    def code_ends(self) -> list[int]:
        """Offsets at which the tokens of :attr:`code` end."""
        return [token.end for token in self.code]

    @cached_property
    def _code_lines(self) -> list[int]:
        return [token.line for token in self.code]

    def line_at(self, offset: int) -> int:
        """The line that holds ``offset``."""
        return max(bisect_right(self.starts, offset, hi=len(self.lines)) - 1, 0)

    def site(self, offset: int) -> int:
        """Position in :attr:`code` of the first token that starts at or after ``offset``."""
        return bisect_left(self.code_starts, offset)

    def end_of(self, line: int) -> int:
        """Offset of the end of the line's text, before what ends the line."""
        return self.starts[line] + len(self.lines[line])

    def next_start(self, line: int) -> int:
        """Offset at which the next line starts; the text's end where the line is the last."""
        return min(self.starts[line + 1], len(self.text))

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

    def further_left(self, line: int, width: int) -> int | None:
        """The nearest line of code above that is indented by less than ``width`` columns."""
        above = self.previous_code(line)
        while above is not None and self.width(above) >= width:
            above = self.previous_code(above)
        return above

    def indent_text(self, line: int) -> str:
        """The white space that starts the line."""
        return indent_of(self.lines[line])

    def width(self, line: int) -> int:
        """Columns of white space that start the line."""
        return width_of(self.indent_text(line))

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
        steps = {step: count for step, count in counts.items() if _is_unit(step)}
        return max(steps, key=lambda step: steps[step]) if steps else "    "

    @cached_property
    def crowds(self) -> Counter[int]:
        """How many lines of code start in each column."""
        return Counter(self.width(line) for line in range(len(self.lines)) if self.is_code(line))

    def off_grid(self, width: int) -> bool:
        """Whether a column is no multiple of what the author indents by."""
        return width % width_of(self.unit) > 0

    def is_header(self, line: int) -> bool:
        """Whether the line starts with a word that opens a block."""
        tokens = self.on_line(line)
        return bool(tokens) and tokens[0].text in BLOCK_KEYWORDS

    def in_class(self, line: int) -> bool:
        """Whether the nearest line above that is indented less starts a class."""
        above = self.further_left(line, self.width(line))
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

        A closer of another kind than the innermost opener has no partner, and that opener stays open.
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

    @cached_property
    def names(self) -> Counter[str]:
        """How often each name occurs in the code."""
        return Counter(token.text for token in self.code if token.kind is Kind.NAME)

    @cached_property
    def firsts(self) -> list[Token]:
        """The first tokens of the lines that no bracket and no text runs into: with them statements begin."""
        firsts, depth, line = [], 0, -1
        for token in self.code:
            if not depth and token.line != line:
                firsts.append(token)
            depth += (token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE)
            line = token.line + newlines(token.text)
        return firsts

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
        depth = balance(tokens)
        return depth > 0 or tokens[-1].text in {",", "(", "[", "{", "+"} or self.lines[line].rstrip().endswith("\\")


def _is_unit(step: str) -> bool:
    return step == "\t" or (step.strip(" ") == "" and 1 < len(step) <= WIDEST_STEP)


def balance(tokens: Sequence[Token]) -> int:
    """How many more brackets the tokens open than they close."""
    return sum((token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE) for token in tokens)


@remembered(128)
def source_of(text: str) -> Source:
    """The source of a text, worked out once however many ask."""
    return Source(text)
