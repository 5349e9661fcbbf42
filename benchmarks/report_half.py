"""The report half, by the rubric: what the gate shows of programs that nothing was trained on, and how much of it is right.

``python benchmarks/report_half.py PAIRS... [--grades GRADES.jsonl] [--work FOLDER]`` sends the pairs of the report half
(benchmarks/pairs.py) that count for accuracy through the whole flow, and prints, for each level of help, how much of what the
shipped calibration shows at each target is right, by the graders: a graded program stands for as many as its grade's weight says.
The learner is the unit of each interval, and states of one file weigh as one program.
"""

from __future__ import annotations

import argparse
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from pathlib import Path

import numpy as np

from benchmarks import pairs as sources
from tutor_app.domain import Depth
from tutor_app.evaluate.labelled import Labelled, Run, graded, read_grades
from tutor_app.evaluate.level_report import NAMES
from tutor_app.evaluate.levels import JUDGED, depth_reached, marks_at
from tutor_app.evaluate.markdown import share, table
from tutor_app.evaluate.observe import observe
from tutor_app.examine import examine
from tutor_app.process.archives.executor import Local
from tutor_app.tutor import load_calibration
from validators.promise.bounds import clopper_pearson, effective_count
from validators.promise.calibration import Calibration
from validators.promise.curve import Labelling

TARGETS = (0.8, 0.85, 0.9, 0.95)
LEVELS = {depth: NAMES[depth] for depth in reversed(JUDGED)}
CONFIDENCE = 0.95
"""Of the intervals."""
FEW = 40
"""Programs of a source below which it has no rows of its own."""


def observed(pairs: Sequence[Path], kept: Path) -> list[Run]:
    """The runs of the report half's pairs that count for accuracy, through the whole flow; what ``kept`` has is not run again."""
    rows = [
        Labelled(id=pair["id"], group=pair["group"], code=pair["buggy"], targets=tuple(pair["targets"]))
        for pair in sources.read(pairs, report=True)
        if pair.get("targets") and sources.usable(pair)
    ]
    return observe(rows, lambda _: nullcontext(lambda row: examine(row.code)), kept, Local(1))


def levels_table(runs: Sequence[Run], calibration: Calibration, weight: Callable[[Run], float]) -> str:
    """Each level at each target."""
    rows = [
        [name, f"{target:.0%}", *judged(runs, calibration, depth, target, weight)]
        for depth, name in LEVELS.items()
        for target in TARGETS
    ]
    return table(["level", "target", "right among the shown", "95% interval", "shown", "graded"], rows) + "\n"


def sources_table(
    runs: Sequence[Run], calibration: Calibration, weight: Callable[[Run], float], source: Callable[[Run], str]
) -> str:
    """Each level at the default target, by source; those with few programs together."""
    programs = Counter(map(source, runs))
    name_of = {name: name if count >= FEW else "others" for name, count in programs.items()}
    rows = [
        [name, level, *judged([run for run in runs if name_of[source(run)] == name], calibration, depth, 0.9, weight)]
        for name in sorted(set(name_of.values()))
        for depth, level in LEVELS.items()
    ]
    return table(["source", "level at 90%", "right among the shown", "95% interval", "shown", "graded"], rows)


def judged(
    runs: Sequence[Run], calibration: Calibration, depth: Depth, target: float, weight: Callable[[Run], float]
) -> list[str]:
    """Precision, its interval, coverage and how many are graded."""
    points = calibration.points(target)
    observations = [run.observation for run in runs]
    marks = [right for right, _weight in marks_at(observations, depth, Labelling.RUBRIC)]
    weights = np.array([weight(run) for run in runs])
    shown = np.array([depth_reached(calibration, one, points) >= depth for one in observations])
    asked = [n for n in np.flatnonzero(shown) if Labelling.RUBRIC in runs[n].right and marks[n] is not None]
    known = [(runs[n].group, weights[n] * runs[n].weight, marks[n]) for n in asked]
    coverage = share(float(weights[shown].sum() / weights.sum()))
    if not known:
        return ["", "", coverage, "0"]
    precision, low, high = interval(known)
    return [share(precision), f"{share(low)} to {share(high)}", coverage, str(len(known))]


def interval(known: Iterable[tuple[str, float, bool | None]]) -> tuple[float, float, float]:
    """The share that is right, and the bounds of it, for outcomes of learners that weigh unequally."""
    groups, weights, marks = zip(*known, strict=True)
    right = np.array(marks, dtype=float)
    precision = float(np.average(right, weights=weights))
    count = effective_count(weights, groups, right - precision)
    low, high = clopper_pearson(precision * count, count, CONFIDENCE)
    return precision, float(low), float(high)


def main() -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path, nargs="+")
    parser.add_argument("--grades", type=Path)
    parser.add_argument("--work", type=Path, default=Path("build/report-half"))
    options = parser.parse_args()
    warnings.simplefilter("ignore", SyntaxWarning)
    options.work.mkdir(parents=True, exist_ok=True)
    grades = read_grades(options.grades) if options.grades else []
    runs = graded(observed(options.pairs, options.work / "runs.jsonl"), grades)
    pairs = {pair["id"]: pair for pair in sources.read(options.pairs, report=True)}
    calibration = load_calibration()
    print(levels_table(runs, calibration, lambda run: pairs[run.id]["weight"]))
    print(sources_table(runs, calibration, lambda run: pairs[run.id]["weight"], lambda run: pairs[run.id]["source"]))


if __name__ == "__main__":
    main()
