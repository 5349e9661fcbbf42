"""What a repair is to reach: the author's own versions, without those that lose what the author kept.

Exact match is blind to words: of ``print("sum: " total)``, ``print("sum: ")`` matches an author who then wrote
``print(f"sum: {total}")``, and so does the part of a fix that takes ``from cs50`` away where the author moved it. Nobody would
call these repairs right, so nothing is learned from them: what reaches a goal keeps the student's words that the goal keeps.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Any

from rapidfuzz.distance import Levenshtein

from tutor_app.evaluate.labelled import fingerprint_of
from tutor_app.evaluate.matching import abstract
from tutor_app.repair.fluency import STATEMENTS
from tutor_app.repair.step_numbers import Survivor
from tutor_app.source.lexer import CLOSER_OF, Kind, tokenise
from tutor_app.source.python import first_problem
from tutor_app.source.text import column_of

_WORD = re.compile(r"\w+")


class Goals:
    """What the repairs of one pair, and the steps towards them, are measured against.

    The pair may have ``right_repairs``: fingerprints of repairs that graders found right.
    """

    def __init__(self, pair: dict[str, Any]) -> None:
        self._written = _words(pair["buggy"])
        self._goals = [(skeleton(text), abstract_or_none(text), self._kept(text)) for text in goals_of(pair)]
        self._right = frozenset(pair.get("right_repairs", ()))

    def reached(self, text: str) -> bool:
        """Whether a program that compiles is right."""
        said = abstract_or_none(text)
        if said is not None and any(said == goal and self._keeps(text, kept) for _tokens, goal, kept in self._goals):
            return True
        return bool(self._right) and fingerprint_of(text) in self._right

    def judged(self, text: str, survivors: Sequence[Survivor]) -> tuple[list[float], list[int]]:
        """For each step from ``text``, 1 if it is right and 0 if not, and how many tokens it changes."""
        here = skeleton(text)
        to_goal = [Levenshtein.distance(here, goal) for goal, _said, _kept in self._goals]
        labels, strides = [], []
        for survivor in survivors:
            there = skeleton(survivor.text)
            stride = Levenshtein.distance(here, there)
            if survivor.failure is None:
                right = self.reached(survivor.text)
            else:
                right = stride > 0 and any(
                    Levenshtein.distance(there, goal) + stride <= distance and self._keeps(survivor.text, kept)
                    for (goal, _said, kept), distance in zip(self._goals, to_goal, strict=True)
                )
            labels.append(float(right))
            strides.append(stride)
        return labels, strides

    def _kept(self, goal: str) -> Counter[str]:
        """The words of the student's that the goal still has."""
        return self._written & _words(goal)

    @staticmethod
    def _keeps(text: str, kept: Counter[str]) -> bool:
        return kept <= _words(text)


def goals_of(pair: dict[str, Any]) -> list[str]:
    """What the models learn to reach: the targets, and the same with stubs for what only the author can know."""
    targets = targets_of(pair)
    stubs = (stubbed(pair["buggy"], target) for target in targets if first_problem(target) is None)
    return [*targets, *(stub for stub in stubs if stub is not None)]


def targets_of(pair: dict[str, Any]) -> list[str]:
    """The targets, without parts of the author's fix that lose a word of the student's which the whole fix keeps."""
    whole = pair.get("fixed")
    kept = _words(pair["buggy"]) & _words(whole) if whole else Counter[str]()
    return [target for target in pair["targets"] if kept <= _words(target)]


def skeleton(text: str) -> list[str]:
    """Abstract tokens of a text that may be broken, with the change of indentation at each line."""
    result: list[str] = []
    levels = [0]
    depth, line = 0, -1
    names = {Kind.NAME: "NAME", Kind.NUMBER: "NUMBER", Kind.STRING: "STRING", Kind.BAD_STRING: "BAD"}
    for token in tokenise(text):
        if token.kind is Kind.COMMENT:
            continue
        if token.line != line:
            if depth > 0 and token.text in STATEMENTS:
                depth = 0
            if depth <= 0:
                width = column_of(text, token.start)
                before = len(levels)
                while levels and levels[-1] > width:
                    levels.pop()
                if not levels or levels[-1] < width:
                    levels.append(width)
                result.append(f"<{len(levels) - before:+}>")
            line = token.line
        if token.kind is Kind.STRING:
            line += token.text.count("\n")
        depth += (token.text in CLOSER_OF) - (token.kind is Kind.CLOSE and depth > 0)
        result.append(names.get(token.kind, token.text))
    return result


def abstract_or_none(text: str) -> tuple[str, ...] | None:
    """The measure's tokens, None where there are none."""
    try:
        return abstract(text)
    except ValueError:
        return None


def stubbed(buggy: str, target: str) -> str | None:
    """``target`` with ``pass`` for each block that the program lacked altogether: nobody can guess what it was to say."""
    old, new = ([line.strip() for line in text.split("\n")] for text in (buggy, target))
    pairs = [
        (block.a + offset, block.b + offset)
        for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
        for offset in range(block.size)
        if new[block.b + offset]
    ]
    lines = target.split("\n")
    stubs = []
    for node in ast.walk(ast.parse(target)):
        body = getattr(node, "body", None)
        if isinstance(node, ast.stmt) and isinstance(body, list) and body[0].lineno > node.lineno:
            first, last = body[0].lineno - 1, (body[-1].end_lineno or body[-1].lineno) - 1
            above = max(((a, b) for a, b in pairs if b < first), default=(-1, -1))
            below = min(((a, b) for a, b in pairs if b >= first), default=(len(old), len(new)))
            gone = [line for line in old[above[0] + 1 : below[0]] if line]
            header = [] if above[1] >= node.lineno - 1 else [new[node.lineno - 1]]
            if below[1] > last and [line.split()[:1] for line in gone] == [line.split()[:1] for line in header]:
                stubs.append((first, last))
    for first, last in sorted(stubs, reverse=True):
        indent = lines[first][: len(lines[first]) - len(lines[first].lstrip())]
        lines[first : last + 1] = [indent + "pass"]
    text = "\n".join(lines)
    return text if stubs and text != target and first_problem(text) is None else None


def _words(text: str) -> Counter[str]:
    """How often each word occurs, in code, strings and comments alike."""
    return Counter(_WORD.findall(text))
