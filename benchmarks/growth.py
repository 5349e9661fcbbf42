"""How accuracy grows with the number of learners: ``python benchmarks/growth.py PAIRS.jsonl PAIRS-2.jsonl LISTS.pkl``.

The models that order finished solutions are fitted on an eighth, a quarter, half and all of the learners, each time without the
fifth of them that they are then measured on. LISTS.pkl keeps the candidates (benchmarks/candidate_lists.py). They are what the
shipped ranker finds and keeps, the same in each row, so the rows compare with one another and with nothing else.
"""

from __future__ import annotations

import argparse
import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from benchmarks.candidate_lists import SOURCES, Listed, among, chosen, listed
from benchmarks.pairs import FOLDS, right_within
from benchmarks.train_ranker import LINE_SHARE, fit_final
from tutor_app.evaluate.markdown import share, table

PARTS = (0.125, 0.25, 0.5, 1.0)
FIRST = (1, 5)


def places(lists: list[Listed], part: float) -> Iterator[tuple[Listed, int | None]]:
    """Each program with the place of its right candidate, by models of this part of the other learners."""
    for fold in range(FOLDS):
        learned = [{"rows": one.rows, "labels": one.labels} for one in lists if one.fold != fold and among(one.learner, part)]
        forest, line = fit_final(learned)
        for one in lists:
            if one.fold == fold:
                values = forest.predict(one.rows) + LINE_SHARE * line.predict(one.rows) if one.texts else np.zeros(0)
                yield one, next((n for n, i in enumerate(np.argsort(-values)) if one.hits[i]), None)


def rows(lists: list[Listed], part: float) -> Iterator[list[str]]:
    """The rows of one part: for each source, the learners and programs learned from and how often its programs are then right."""
    learned = [one for one in lists if among(one.learner, part)]
    found = list(places(lists, part))
    counts = [f"{len({one.learner for one in learned}):,}", f"{len(learned):,}"]
    for source in SOURCES:
        measured = [(one.weight, at) for one, at in found if one.source == source]
        yield [source, f"{part:.1%}".replace(".0%", "%"), *counts, *(share(right_within(measured, first)) for first in FIRST)]


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("pairs", "second", "lists"):
        parser.add_argument(name, type=Path)
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    lists = listed(chosen([options.pairs, options.second]), options.lists)
    found = [row for part in PARTS for row in rows(lists, part)]
    head = ["source", "learners", "number", "programs", *(f"right among {first}" for first in FIRST)]
    print(table(head, sorted(found, key=lambda row: SOURCES.index(row[0]))))


if __name__ == "__main__":
    main()
