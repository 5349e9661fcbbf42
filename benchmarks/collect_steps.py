"""Collects labelled search steps from pairs of broken and mended programs, for benchmarks/train_ranker.py.

A step is right when it lies on a shortest way from the broken program to one of the targets, in abstract tokens; one
that already compiles is right only when it is a target. Right steps that do not compile yet are followed.
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Any

import numpy as np
from rapidfuzz.distance import Levenshtein

from tutor_app.evaluate.matching import abstract
from tutor_app.repair.features import describe, signature
from tutor_app.repair.fluency import STATEMENTS, Fluency
from tutor_app.repair.judge import Judge
from tutor_app.repair.search import survivors_of
from tutor_app.repair.step_model import keys_of
from tutor_app.repair.step_numbers import Survivor
from tutor_app.slips.view import Past, View
from tutor_app.source.lexer import CLOSER_OF, Kind, tokenise
from tutor_app.source.python import first_problem
from tutor_app.source.text import column_of

DEPTH = 5
"""States of a pair that are recorded at most."""
FOLLOWED = 2
"""Right steps of a state that are followed."""
LONGEST = 15_000
"""Characters of a program; nothing is collected from longer ones."""


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


def goals_of(pair: dict[str, Any]) -> list[str]:
    """What the models learn to reach: the targets, and the same with stubs for what only the author can know."""
    stubs = (stubbed(pair["buggy"], target) for target in pair["targets"] if first_problem(target) is None)
    return [*pair["targets"], *(stub for stub in stubs if stub is not None)]


class Goals:
    """What the steps of one pair are measured against."""

    def __init__(self, pair: dict[str, Any]) -> None:
        reachable = goals_of(pair)
        self._skeletons = [skeleton(target) for target in reachable]
        self._wanted = {abstract_or_none(target) for target in reachable} - {None}

    def judged(self, text: str, survivors: Sequence[Survivor]) -> tuple[list[float], list[int]]:
        """For each step from ``text``, 1 if it is right and 0 if not, and how many tokens it changes."""
        here = skeleton(text)
        to_goal = [Levenshtein.distance(here, goal) for goal in self._skeletons]
        labels, strides = [], []
        for survivor in survivors:
            there = skeleton(survivor.text)
            stride = Levenshtein.distance(here, there)
            if survivor.failure is None:
                right = abstract_or_none(survivor.text) in self._wanted
            else:
                right = stride > 0 and any(
                    Levenshtein.distance(there, goal) + stride <= distance
                    for goal, distance in zip(self._skeletons, to_goal, strict=True)
                )
            labels.append(float(right))
            strides.append(stride)
        return labels, strides


def collect(pair: dict[str, Any], fluency: Fluency) -> list[dict[str, Any]]:
    """One record for each state on the way of one pair: rows, keys, labels."""
    warnings.simplefilter("ignore")
    if first_problem(pair["buggy"]) is None or len(pair["buggy"]) > LONGEST:
        return []
    goals = Goals(pair)
    states: list[tuple[str, tuple[Past, ...]]] = [(pair["buggy"], ())]
    seen = {pair["buggy"]}
    records = []
    while states and len(records) < DEPTH:
        text, past = states.pop(0)
        failure = first_problem(text)
        if failure is None:
            continue
        view = View(text, failure, past)
        survivors = survivors_of(view, Judge(view))
        if not survivors:
            continue
        labels, strides = goals.judged(text, survivors)
        rows, changes = describe(view, survivors, fluency)
        records.append(
            {
                "id": pair["id"],
                "group": pair["group"],
                "rows": rows.astype(np.float32),
                "labels": np.array(labels, dtype=np.float32),
                "keys": [keys_of(view, survivor, change) for survivor, change in zip(survivors, changes, strict=True)],
            }
        )
        right = [n for n, survivor in enumerate(survivors) if labels[n] and survivor.failure is not None]
        for n in sorted(right, key=lambda n: -strides[n])[:FOLLOWED]:
            if survivors[n].text not in seen:
                seen.add(survivors[n].text)
                states.append((survivors[n].text, (*past, Past(survivors[n].step.name, signature(changes[n])))))
    return records
