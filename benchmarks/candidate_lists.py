"""Surefix's ten candidates of labelled pairs, with all numbers that the ranker has of them.

benchmarks/neural_ranking.py and benchmarks/growth.py order them. They are found and judged by the ranker that ships. It was
trained on these very pairs, so its probabilities are surer than they are on other learners' programs; whatever is added to them
is added to the same ones.
"""

from __future__ import annotations

import pickle
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from benchmarks.collect_steps import LONGEST, SEARCH
from benchmarks.goals import Goals, abstract_or_none
from benchmarks.pairs import fold_of, read, usable
from tutor_app.repair.engine import KEPT
from tutor_app.repair.features import change_between
from tutor_app.repair.fluency import repeated_names, stream
from tutor_app.repair.rank import groups, merge, rows_of
from tutor_app.repair.ranker import Ranker, shipped
from tutor_app.repair.search import search
from tutor_app.repair.step_numbers import Change
from tutor_app.slips.view import View
from tutor_app.source.python import first_problem
from tutor_app.source.stretches import common_ends
from tutor_app.source.text import line_start, source_of

SOURCES = ("second file", "students", "question site")
ABOVE, BELOW = 25, 3
"""Lines before and behind what any candidate changes that a model may read."""


class Listed(NamedTuple):
    """A pair's candidates, best first: their texts, log probabilities, rows of numbers, and whether each is right.

    ``labels`` say it by benchmarks/goals.py, which models learn from, ``hits`` by exact match, which is measured.
    """

    id: str
    learner: str
    fold: int
    source: str
    weight: float
    program: str
    texts: list[str]
    base: NDArray[np.float64]
    rows: NDArray[np.float32]
    labels: list[float]
    hits: list[bool]


class Window(NamedTuple):
    """What the candidates change of the lines around, in the models' tokens, and the tokens of all other lines."""

    changes: list[Change]
    elsewhere: list[str]


def chosen(paths: list[Path]) -> list[dict[str, Any]]:
    """The pairs that count for accuracy, mixed by a hash; none of the report half."""
    pairs = [pair for pair in read(paths) if pair.get("targets") and usable(pair) and len(pair["buggy"]) <= LONGEST]
    return sorted(pairs, key=lambda pair: zlib.crc32(pair["id"].encode()))


def among(learner: str, part: float) -> bool:
    """Whether a learner belongs to this part of all; a greater part holds each smaller one."""
    return zlib.crc32(f"growth {learner}".encode()) / 2**32 < part


def source_name(pair: dict[str, Any]) -> str:
    """Which of the three sources a pair has."""
    if "learner" in pair:
        return "second file"
    return "question site" if pair["source"] == "stackoverflow" else "students"


def listed(pairs: list[dict[str, Any]], path: Path) -> list[Listed]:
    """The candidates of each pair, from ``path`` as far as they were found before."""
    found = {one.id: one for one in _kept(path)}
    ranker = shipped()
    with path.open("ab") as file:
        for number, pair in enumerate(pairs, 1):
            if pair["id"] not in found:
                found[pair["id"]] = candidates(pair, ranker)
                pickle.dump(found[pair["id"]], file)
                file.flush()
            if number % 50 == 0:
                print(f"{number} of {len(pairs)} programs", file=sys.stderr, flush=True)
    return [found[pair["id"]] for pair in pairs]


def _kept(path: Path) -> Iterator[Listed]:
    if path.exists():
        with path.open("rb") as file:
            while True:
                try:
                    yield pickle.load(file)
                except EOFError:
                    return


def candidates(pair: dict[str, Any], ranker: Ranker) -> Listed:
    """What the engine does, within counts instead of seconds, and its numbers kept."""
    program = pair["buggy"]
    texts: list[str] = []
    base, rows = np.zeros(0), np.zeros((0, 0), dtype=np.float32)
    failure = first_problem(program)
    found = search(program, failure, ranker.steps, SEARCH) if failure else None
    if failure and found and found.solutions:
        together, touched = groups(View(program, failure), found)
        ranked = merge(together, ranker.alike)
        rows = rows_of(program, ranked, touched, ranker.steps.fluency)
        probabilities = ranker.probabilities(ranker.values(rows))
        best = np.argsort(-probabilities, kind="stable")[:KEPT]
        texts, base, rows = [ranked[place].solution.text for place in best], np.log(probabilities[best]), rows[best]
    goals, wanted = Goals(pair), {abstract_or_none(text) for text in pair["targets"]} - {None}
    return Listed(
        pair["id"],
        pair.get("learner", pair["group"]),
        fold_of(pair["group"]),
        source_name(pair),
        pair["weight"],
        program,
        texts,
        base,
        rows,
        [float(goals.reached(text)) for text in texts],
        [abstract_or_none(text) in wanted for text in texts],
    )


def window_of(program: str, texts: list[str]) -> Window:
    """The stretch of whole lines that holds every change, with lines above and below, as each candidate has it."""
    ends = [common_ends(program, text) for text in texts]
    head, tail = min(head for head, _tail in ends), min(tail for _head, tail in ends)
    start, behind = line_start(program, head), len(program) - tail
    for _ in range(ABOVE):
        start = line_start(program, max(start - 1, 0))
    around = source_of(program).token_around(start)
    if around is not None:
        start = line_start(program, around.start)
    for _ in range(BELOW + 1):
        line_end = program.find("\n", behind)
        behind = len(program) if line_end < 0 else line_end + 1
    tail = len(program) - behind
    repeated = repeated_names(program)
    before = stream(program[start:behind], repeated)
    changes = [change_between(before, stream(text[start : len(text) - tail], repeated)) for text in texts]
    return Window(changes, [*stream(program[:start], repeated), *stream(program[behind:], repeated)])
