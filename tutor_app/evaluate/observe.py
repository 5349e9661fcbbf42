"""Run the flow on labelled programs and compare with the labels. Every run is on disk at once; what is there is not run again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from functools import partial
from pathlib import Path

from tutor_app.domain import Feedback, Repair
from tutor_app.evaluate.labelled import Labelled, Run, dump, fingerprint_of, read_runs
from tutor_app.evaluate.marks import marks
from tutor_app.evaluate.matching import matches
from tutor_app.process.archives.executor import Executor
from validators.promise.curve import Labelling

Examine = Callable[[Labelled], Feedback]
Examining = Callable[[int], AbstractContextManager[Examine]]
"""Opens what examines so many programs at the same time."""


def observe(
    rows: Sequence[Labelled | Run],
    opening: Examining,
    kept: Path,
    executor: Executor,
    *,
    progress: Callable[[], None] = lambda: None,
) -> list[Run]:
    """The runs of all rows, in their order. Runs that ``kept`` has already are taken from there, new ones are added to it.

    ``opening`` opens, where the ``executor`` wants it, what examines a program.
    """
    known = {run.id: run for run in read_runs(kept)}
    kept.write_text("".join(dump(run) for run in known.values()), encoding="utf-8")  # without a torn last line
    missing = [row for row in rows if isinstance(row, Labelled) and row.id not in known]
    for _ in range(len(rows) - len(missing)):
        progress()
    runs = executor.map(partial(_comparing, opening), missing)
    with kept.open("a", encoding="utf-8") as file, closing(runs):
        for run in runs:
            file.write(dump(run))
            file.flush()
            known[run.id] = run
            progress()
    return [row if isinstance(row, Run) else known[row.id] for row in rows]


def compare(row: Labelled, feedback: Feedback) -> Run:
    """The feedback, measured by exact match to the row's targets."""
    repair = feedback.repair
    if repair is None:
        return Run(id=row.id, group=row.group, evidence=feedback.evidence, marks=marks(row, feedback))
    nearest = min(feedback.candidates.repairs, key=_size)
    return Run(
        id=row.id,
        group=row.group,
        evidence=feedback.evidence,
        right={Labelling.EXACT_MATCH: matches(repair.text, row.targets)},
        marks=marks(row, feedback),
        repair=fingerprint_of(repair.text),
        nearest_right=matches(nearest.text, row.targets),
        words=0 if feedback.explanation is None else len(feedback.explanation.text.split()),
    )


def _size(repair: Repair) -> int:
    """How many characters the repair takes out and puts in."""
    return sum(len(edit.before) + len(edit.after) for edit in repair.edits)


@contextmanager
def _comparing(opening: Examining, workers: int) -> Iterator[Callable[[Labelled], Run]]:
    with opening(workers) as examine:
        yield partial(_run, examine=examine)


def _run(row: Labelled, examine: Examine) -> Run:
    return compare(row, examine(row))
