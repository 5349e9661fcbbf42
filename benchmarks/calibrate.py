"""Fits assets/calibration.json: ``python benchmarks/calibrate.py PAIRS... HELD_OUT.jsonl [--grades GRADES.jsonl]``.

HELD_OUT.jsonl comes from benchmarks/train_ranker.py: for each pair the candidates of rankers that have not seen the pair's
learner ({"id", "group", "candidates": [{"fixed", "probability"}], "right_at"}). The shipped ranker was trained on the same pairs,
so its own probabilities would flatter. ``--others held_out_second.jsonl held_out_rest.jsonl``, of the same run, have programs
whose learners the ranker's language model has read, or that exact match cannot measure: their grades teach the confidence too,
and what each promise comes to on them is printed. The best candidate goes
through the real explanation and checks; the confidence is cross-fitted by learner. Prints the precision and
coverage table of docs/measured.md; --report writes the full evaluation.
"""

from __future__ import annotations

import argparse
import json
import warnings
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path
from typing import Any

from rich.progress import Progress

from benchmarks.pairs import read
from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Candidates, Feedback, Repair
from tutor_app.evaluate.labelled import Labelled, Run, graded, read_grades
from tutor_app.evaluate.observe import Examine, observe
from tutor_app.evaluate.report import TARGETS, evaluate, precision_coverage_table, write
from tutor_app.evidence.fingerprints import built_in
from tutor_app.evidence.gathering import gather, without_repair
from tutor_app.explain.explanation import explain
from tutor_app.process.archives.executor import Local
from tutor_app.repair.engine import as_repair
from tutor_app.slips.view import Step
from validators.promise.calibration import Calibration, calibrate, cross_confidences
from validators.promise.curve import CONFIDENCE_LEVEL, Labelling
from validators.promise.observation import Observation


def from_candidates(program: str, found: list[dict[str, Any]]) -> Feedback:
    """The flow after the search: explanation and evidence for the best of held-out candidates, best first."""
    diagnosis = diagnose(program)
    candidates = Candidates(repairs=tuple(_repair(program, one) for one in found))
    if candidates.best is None or not diagnosis.repairable:
        evidence = without_repair(program, diagnosis) if diagnosis.repairable else None
        return Feedback(program=program, diagnosis=diagnosis, evidence=evidence)
    explanation = explain(program, diagnosis, candidates.best)
    evidence = gather(program, diagnosis, candidates.best, candidates, explanation)
    return Feedback(program=program, diagnosis=diagnosis, candidates=candidates, explanation=explanation, evidence=evidence)


def _repair(program: str, found: dict[str, Any]) -> Repair:
    steps = [Step(name, tuple((start, end, new) for start, end, new in edits)) for name, edits in found.get("steps", ())]
    return as_repair(program, found["fixed"], steps, found["probability"])


def examine(row: Labelled, *, lists: dict[str, Any]) -> Feedback:
    """The feedback for a pair's held-out candidates."""
    return from_candidates(row.code, lists[row.id]["candidates"])


def rows_of(pairs: list[Path], lists: dict[str, Any]) -> list[Labelled]:
    """The pairs that have a held-out list, in the order of the files."""
    return [
        Labelled(id=pair["id"], group=pair["group"], code=pair["buggy"], targets=tuple(pair.get("targets", ())))
        for pair in read(pairs)
        if pair["id"] in lists
    ]


def observed(pairs: list[Path], held_out: Path, kept: Path) -> list[Run]:
    """The runs of all pairs that have a held-out list; what ``kept`` has is not run again."""
    lists = {row["id"]: row for line in held_out.read_text().splitlines() if (row := json.loads(line))}
    rows = rows_of(pairs, lists)

    def here(_: int) -> AbstractContextManager[Examine]:
        return nullcontext(partial(examine, lists=lists))

    with Progress() as bar:
        task = bar.add_task("examining", total=len(rows))
        return observe(rows, here, kept, Local(1), progress=lambda: bar.advance(task))


def on_others(observations: list[Observation], others: list[Observation], calibration: Calibration) -> str:
    """Precision and coverage on ``others`` at each target's threshold, by models that have not seen their learners."""
    confidences = cross_confidences(others, Labelling.RUBRIC, others=observations)
    lines = ["| target | right among the shown of the others | shown | graded |", "| ---: | ---: | ---: | ---: |"]
    for target in TARGETS:
        threshold = calibration.curve.operating_point(target).threshold
        if threshold is not None:
            shown = [o for o, c in zip(others, confidences, strict=True) if c is not None and c >= threshold]
            marked = [(o.weight, o.right[Labelling.RUBRIC]) for o in shown if Labelling.RUBRIC in o.right]
            right = sum(weight for weight, good in marked if good) / (sum(weight for weight, _ in marked) or 1.0)
            lines.append(f"| {target:.0%} | {right:.1%} | {len(shown) / len(others):.1%} | {len(marked)} |")
    return "\n".join(lines)


def main() -> None:
    """Runs the flow over the pairs (what is in the work folder is not run again), fits, writes and reports."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path, nargs="+")
    parser.add_argument("held_out", type=Path)
    parser.add_argument("--others", type=Path, nargs="+", default=[], help="held-out lists of other programs, which only teach")
    parser.add_argument("--grades", type=Path, help='people\'s grades: lines of {"id", "right", "repair"}')
    parser.add_argument("--out", type=Path, default=Path("assets/calibration.json"))
    parser.add_argument("--report", type=Path, help="folder for the full evaluation")
    parser.add_argument("--work", type=Path, default=Path("build/calibrate"))
    parser.add_argument("--splits", type=int, default=100)
    parser.add_argument("--confidence-level", type=float, default=CONFIDENCE_LEVEL, help="how sure each promise is to hold")
    options = parser.parse_args()
    if not 0 < options.confidence_level < 1:
        parser.error("the confidence level is a probability between 0 and 1")
    warnings.simplefilter("ignore", SyntaxWarning)
    grades = read_grades(options.grades) if options.grades else []
    options.work.mkdir(parents=True, exist_ok=True)
    runs = graded(observed(options.pairs, options.held_out, options.work / "runs.jsonl"), grades)
    kept = ((lists, options.work / f"others-{lists.stem}.jsonl") for lists in options.others)
    others = [run for lists, path in kept for run in graded(observed(options.pairs, lists, path), grades)]
    observations, more = ([run.observation for run in part] for part in (runs, others))
    calibration = calibrate(observations, versions=built_in(), confidence_level=options.confidence_level, others=more)
    options.out.write_text(calibration.to_json(), encoding="utf-8")
    for curve in calibration.curves:
        print(precision_coverage_table(curve), end="\n\n")
    if others:
        print(on_others(observations, more, calibration))
    if options.report:
        options.report.mkdir(parents=True, exist_ok=True)
        source_of = {pair["id"]: pair["source"] for pair in read(options.pairs)}
        found = evaluate(
            runs, splits=options.splits, confidence_level=options.confidence_level, others=others, source_of=source_of
        )
        command = "python benchmarks/calibrate.py PAIRS.jsonl HELD_OUT.jsonl --report REPORT_DIR"
        command += "".join(f" --{name} {name.upper()}.jsonl" for name in ("others", "grades") if getattr(options, name))
        if options.confidence_level != CONFIDENCE_LEVEL:
            command += f" --confidence-level {options.confidence_level:g}"
        print(write(found, options.report, title="Evaluation on the development pairs", command=command))


if __name__ == "__main__":
    main()
