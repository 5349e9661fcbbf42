"""A broken program as the search sees it: its text, and the place where the parser gave up."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from tutor_app.domain import Problem
from tutor_app.source.edits import Replacement
from tutor_app.source.lexer import CONSTANTS, Kind
from tutor_app.source.problems import ProblemKind, meaning
from tutor_app.source.text import Source

LONGEST_EXPRESSION = 60
"""Tokens in which the end of an expression is looked for."""
VALUE_STARTS = frozenset({Kind.NAME, Kind.NUMBER, Kind.STRING, Kind.BAD_STRING})


class Step(NamedTuple):
    """One thing to try: ``edits`` are sorted and disjoint."""

    name: str
    edits: tuple[Replacement, ...]


class Past(NamedTuple):
    """An earlier step on the way to this text: slips are often repeated, and then undone in the same way."""

    name: str
    signature: str


@dataclass(frozen=True)
class View(Source):
    """A text that does not compile, with its failure.

    ``past`` holds the steps that led here from the student's program, first one first.
    """

    failure: Problem
    past: tuple[Past, ...] = ()

    @cached_property
    def line(self) -> int:
        """The line, counted from 0, where the parser gave up; its failure counts from 1."""
        return min(self.failure.line, len(self.lines)) - 1

    @cached_property
    def offset(self) -> int:
        """The offset where the parser gave up."""
        return min(self.starts[self.line] + (self.failure.column or 1) - 1, len(self.text))

    @cached_property
    def at(self) -> int:
        """Position in :attr:`code` of the token where something is wrong, as far as CPython says."""
        at = min(bisect_right(self.code_starts, self.offset), len(self.code))
        if at and self.code[at - 1].end > self.offset:
            at -= 1
        return self._gap(at) if meaning(self.failure).innermost is ProblemKind.FORGOT_COMMA else at

    def _gap(self, at: int) -> int:
        """The token before which CPython misses a comma; it names the start of the expression before that."""
        for position in range(at, min(at + LONGEST_EXPRESSION, len(self.code) - 1)):
            token, following = self.code[position], self.code[position + 1]
            if token.is_value and (following.kind in VALUE_STARTS or following.text in CONSTANTS):
                return position + 1
        return at
