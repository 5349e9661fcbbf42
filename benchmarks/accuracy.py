"""Held-out accuracy in tables: ``python benchmarks/accuracy.py PAIRS... OUT.md --held-out HELD_OUT.jsonl...``.

The lists come from benchmarks/train_ranker.py: no program was judged by a ranker that had seen its author. The tables:

- by family of slips: what the author's own change is told as, and how often the repair is right;
- the measure of published rivals: the author's whole fix alone counts, by eight lengths of the program and by one to three edits.
"""

from __future__ import annotations

import argparse
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from rapidfuzz.distance import Levenshtein

from benchmarks.goals import abstract_or_none
from benchmarks.grading import read
from benchmarks.pairs import read as read_pairs
from benchmarks.pairs import right_within
from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Repair
from tutor_app.evaluate.markdown import share, table
from tutor_app.evaluate.matching import matches
from tutor_app.evidence.ahead import told
from tutor_app.slips import brackets, headers, indentation, left_over, lines, operators, pasted, python2, strings, values, words
from tutor_app.source.edits import edits_between
from tutor_app.source.lexer import tokenise

WITHIN = (1, 5, 10)
LENGTHS = tuple(range(10, 81, 10))
"""Upper bounds of the lengths, in tokens; longer programs are in no cell."""
EDITS = (1, 2, 3)
_FAMILIES = (brackets, headers, indentation, left_over, lines, operators, pasted, python2, strings, values, words)
FAMILY_OF = {slip.kind: family.__name__.rsplit(".", 1)[1] for family in _FAMILIES for slip in family.SLIPS}


@dataclass(frozen=True, slots=True)
class Answered:
    """One pair, and where among the answers the first right one stands: by any target, and by the author's whole fix."""

    pair: dict[str, Any]
    right_at: int | None
    whole_at: int | None

    @property
    def source(self) -> str:
        """Where the program comes from."""
        second = "learner" in self.pair
        return (
            "students of other courses" if second else "question site" if self.pair["source"] == "stackoverflow" else "students"
        )


def answered(pair: dict[str, Any], found: dict[str, Any]) -> Answered:
    """The pair with the places of its right answers."""
    texts = [one["fixed"] for one in found["candidates"]]
    whole = [pair["fixed"]] if pair.get("fixed") else []
    return Answered(pair, found["right_at"], next((n for n, text in enumerate(texts) if matches(text, whole)), None))


def family_of(pair: dict[str, Any]) -> str:
    """The family of the first mistake that the author's smallest change is told as."""
    target = min(pair["targets"], key=lambda text: Levenshtein.distance(pair["buggy"], text))
    edits = edits_between(pair["buggy"], target)
    kinds = told(pair["buggy"], diagnose(pair["buggy"]), Repair(text=target, edits=edits, probability=1.0))
    return FAMILY_OF.get(kinds[0][0], "told by its tokens alone") if kinds else "told by its tokens alone"


def families(every: Sequence[Answered]) -> str:
    """Accuracy by family, the commonest first."""
    by_family: dict[str, list[Answered]] = {}
    for one in every:
        by_family.setdefault(family_of(one.pair), []).append(one)
    commonest = sorted(by_family.items(), key=lambda item: -len(item[1]))
    rows = [[name, str(len(part)), *accuracy(part, lambda one: one.right_at)] for name, part in commonest]
    return table(["family of the author's change", "programs", *(f"P@{k}" for k in WITHIN)], rows)


def accuracy(part: Sequence[Answered], place: Callable[[Answered], int | None]) -> list[str]:
    """The shares that are right at once and among five and ten; states of one file weigh as one program."""
    return [share(right_within(((one.pair["weight"], place(one)) for one in part), first)) for first in WITHIN]


def rivals(every: Sequence[Answered], source: str) -> list[list[str]]:
    """The 24 cells as rows, one a number of edits; each with the share of whole fixes that are first, and its programs."""
    cells: dict[tuple[int, int], list[bool]] = {}
    for one in every:
        cell = cell_of(one.pair)
        if one.source == source and cell is not None:
            cells.setdefault(cell, []).append(one.whole_at == 0)
    rows = []
    for edits in EDITS:
        marks = [cells.get((edits, length), []) for length in LENGTHS]
        means = [sum(part) / len(part) for part in marks if part]
        shown = [f"{sum(part) / len(part):.2f} ({len(part)})" if part else "" for part in marks]
        rows.append([f"{source}, {edits} edits", *shown, f"{sum(means) / len(means):.3f}" if means else ""])
    return rows


def cell_of(pair: dict[str, Any]) -> tuple[int, int] | None:
    """How many edits of tokens the author's whole fix is, and which length the program has; None outside the table."""
    fixed = abstract_or_none(pair["fixed"]) if pair.get("fixed") else None
    length = next((bound for bound in LENGTHS if len(tokenise(pair["buggy"])) < bound), None)
    return (pair["n_edits"], length) if fixed is not None and length is not None and pair["n_edits"] in EDITS else None


def main() -> None:
    """Writes the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path, nargs="+")
    parser.add_argument("out", type=Path)
    parser.add_argument("--held-out", type=Path, nargs="+", required=True)
    options = parser.parse_args()
    warnings.simplefilter("ignore", SyntaxWarning)
    lists = {row["id"]: row for path in options.held_out for row in read(path)}
    every = [answered(pair, lists[pair["id"]]) for pair in read_pairs(options.pairs) if pair["id"] in lists]
    names = sorted({one.source for one in every})
    by_source = {name: list(part) for name, part in groupby(sorted(every, key=lambda one: one.source), lambda one: one.source)}
    whole = [[name, str(len(by_source[name])), *accuracy(by_source[name], lambda one: one.whole_at)] for name in names]
    lengths = ["shorter than " + str(LENGTHS[0]), *(f"to {bound - 1}" for bound in LENGTHS[1:])]
    parts = [
        "# Held-out accuracy, by family and by the rivals' measure",
        families(every),
        "The author's whole fix alone counts as right:",
        table(["source", "programs", *(f"P@{k}" for k in WITHIN)], whole),
        "The same for the first answer, by tokens of the program and edits of the author, with each cell's programs in brackets:",
        table(["source", *lengths, "mean of the cells"], [row for name in names for row in rivals(every, name)]),
    ]
    options.out.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
