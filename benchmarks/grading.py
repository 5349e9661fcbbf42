"""Draws feedback to be graded, and merges what the graders say.

``python benchmarks/grading.py sample PAIRS... RUNS.jsonl FOLDER [--size 1000] [--parts 8]`` writes packets (Markdown) for two
passes, such that whoever grades first-N and second-N sees nothing twice; what the last calibration (``--calibration``) is sure of
is graded more densely, as that is where the knob is used, and what ``--graded`` has is left out. The feedback is that of
``--held-out`` candidates as benchmarks/train_ranker.py writes them, or else of the whole flow; ``--report-half`` draws from the
pairs that nothing was trained on. ``merge FOLDER OUT.jsonl`` reads the answers (``first-*.jsonl``, ``second-*.jsonl``, and
``settled-*.jsonl`` where they disagree; lines of {"id", "place", "kind", "repair_right", "complete", "correct",
"comprehensible"}), prints
Cohen's kappa and writes one grade per feedback, weighted so that the sample stands for all. ``weigh RUNS.jsonl GRADES.jsonl
OUT.jsonl`` weights the grades of several drawings anew: in each tenth of the confidence a graded program stands for as many as
there are for each graded one. See docs/rubric.md.
"""

from __future__ import annotations

import argparse
import difflib
import json
import math
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks import pairs as sources
from benchmarks.calibrate import from_candidates
from tutor_app.domain import Feedback
from tutor_app.evaluate.labelled import Run, graded, read_grades, read_runs
from tutor_app.examine import examine
from validators.promise.calibration import Calibration, cross_confidences
from validators.promise.curve import Labelling

QUESTIONS = ("repair_right", "complete", "correct", "comprehensible")
LEVELS = ("place", "kind", "explained", "repaired")
"""What is said of each level of help by itself: place and kind of the first mistake, the explanation, the repair."""
STRATA = 10
CONFIDENT_SHARE = 0.75
"""Share of the sample that comes from the surer half: that is where the knob is used."""
AROUND = 12
"""Lines of the program that graders see before and after each change."""
LONGEST = 1_500
"""Characters of the author's own version that they see."""


def read(path: Path) -> list[dict[str, Any]]:
    """The lines of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def sample(options: argparse.Namespace) -> None:
    """Writes the packets and what merging needs to know."""
    pairs = {pair["id"]: pair for pair in sources.read(options.pairs, report=options.report_half)}
    lists = {row["id"]: row["candidates"] for row in read(options.held_out)} if options.held_out else {}
    chosen = drawn(options)
    options.folder.mkdir(parents=True, exist_ok=True)
    (options.folder / "sample.json").write_text(json.dumps(chosen))
    chance = random.Random(8)
    chance.shuffle(chosen)
    parts = [[chosen[n] for n in rows] for rows in np.array_split(np.arange(len(chosen)), options.parts)]
    for name, shift in (("first", 0), ("second", 1)):
        for part in range(options.parts):
            rows = [pairs[row["id"]] for row in parts[(part + shift) % options.parts]]
            chance.shuffle(rows)
            said = [from_candidates(row["buggy"], lists[row["id"]]) if lists else examine(row["buggy"]) for row in rows]
            text = "\n".join(item(row, feedback) for row, feedback in zip(rows, said, strict=True))
            (options.folder / f"{name}-{part + 1}.md").write_text(text, encoding="utf-8")


def drawn(options: argparse.Namespace) -> list[dict[str, Any]]:
    """Id, repair and weight of what is to be graded, by tenths of the confidence."""
    model = Calibration.from_json(options.calibration.read_text(encoding="utf-8")).model
    known = {(grade.id, grade.repair) for grade in read_grades(options.graded)} if options.graded else set()

    def sureness(run: Run) -> float:
        return 0.0 if run.evidence is None else model.confidence(run.evidence)

    every = (run for run in read_runs(options.runs) if run.evidence and run.evidence.sound and run.repair)
    runs = sorted((run for run in every if (run.id, run.repair) not in known), key=sureness)
    chance = random.Random(7)
    chosen: list[dict[str, Any]] = []
    for number, stratum in enumerate(np.array_split(np.arange(len(runs)), STRATA)):
        share = (CONFIDENT_SHARE if 2 * number >= STRATA else 1 - CONFIDENT_SHARE) / (STRATA / 2)
        count = min(round(options.size * share), len(stratum))
        picked = chance.sample(list(stratum), count)
        chosen += [{"id": runs[n].id, "repair": runs[n].repair, "weight": round(len(stratum) / count, 4)} for n in picked]
    return chosen


def item(pair: dict[str, Any], feedback: Feedback) -> str:
    """One piece of feedback as graders see it."""
    program = pair["buggy"]
    if feedback.repair is None or feedback.explanation is None or feedback.diagnosis.problem is None:
        raise ValueError(f"{pair['id']} has no feedback")
    problem = feedback.diagnosis.problem
    nearest = min(pair.get("targets") or [pair["fixed"] or program], key=length_of_diff(program))
    first = feedback.explanation.parts[0]
    changed = {program.count("\n", 0, edit.start) + 1 for edit in feedback.repair.edits}
    return (
        f"### {pair['id']}\nProgram:\n{excerpt(program, changed | {problem.line})}\n"
        f"Python: line {problem.line}: {problem.message}\n"
        f"First mistake: line {first.line}: {first.kind.text} Rule: {first.rule}\n"
        f"Repair:\n{diff(program, feedback.repair.text)}\nExplanation:\n{feedback.explanation.text}\n"
        f"Author's own later version:\n{diff(program, nearest)[:LONGEST] or 'unknown'}\n"
    )


def excerpt(program: str, places: set[int]) -> str:
    """The numbered lines around these lines; dots stand for the rest."""
    lines = [
        f"{number:3} {line}" if any(abs(number - place) <= AROUND for place in places) else "..."
        for number, line in enumerate(program.split("\n"), 1)
    ]
    return "\n".join(line for line, before in zip(lines, ["", *lines], strict=False) if not line == before == "...")


def diff(before: str, after: str) -> str:
    """Changed lines only."""
    lines = difflib.unified_diff(before.split("\n"), after.split("\n"), lineterm="", n=0)
    return "\n".join(line for line in lines if not line.startswith(("---", "+++")))


def length_of_diff(before: str) -> Any:
    """Key that prefers the target nearest to the program."""
    return lambda after: len(diff(before, after))


def agreement(one: NDArray[np.bool_], two: NDArray[np.bool_]) -> tuple[float, float]:
    """The share of answers in which two readers agree, and Cohen's kappa; NaN where both said always the same."""
    observed = float((one == two).mean())
    expected = float(one.mean() * two.mean() + (1 - one.mean()) * (1 - two.mean()))
    return observed, (observed - expected) / (1 - expected) if expected < 1 else math.nan


def merge(options: argparse.Namespace) -> None:
    """Prints agreement and writes the grades."""
    answers: dict[str, dict[str, bool]] = {}
    levels: dict[str, list[dict[str, bool]]] = {}
    for name in ("first", "second", "settled"):
        rows = [row for path in sorted(options.folder.glob(f"{name}-*.jsonl")) for row in read(path)]
        answers[name] = {row["id"]: all(row[question] for question in QUESTIONS) for row in rows}
        for row in rows:
            levels.setdefault(row["id"], []).append(by_level(row))
    both = [row_id for row_id in answers["first"] if row_id in answers["second"]]
    one, two = (np.array([answers[name][row_id] for row_id in both]) for name in ("first", "second"))
    observed, kappa = agreement(one, two)
    print(f"{len(both)} graded twice: agreement {observed:.3f}, Cohen's kappa {kappa:.3f}")
    print(f"right {one.mean():.3f} and {two.mean():.3f}")
    open_cases = [row_id for row_id, a, b in zip(both, one, two, strict=True) if a != b and row_id not in answers["settled"]]
    print(f"{len(open_cases)} disagreements to settle: {' '.join(open_cases)}")
    known = {row["id"]: row for row in json.loads((options.folder / "sample.json").read_text())}
    with options.out.open("w", encoding="utf-8") as file:
        for row_id in both:
            if row_id in open_cases:
                continue
            right = answers["settled"].get(row_id, answers["first"][row_id])
            row = {"id": row_id, "right": right, "repair": known[row_id]["repair"], "weight": known[row_id]["weight"]}
            row |= {level: agreed for level in LEVELS if (agreed := unanimous(levels[row_id], level)) is not None}
            file.write(json.dumps(row) + "\n")


def by_level(answer: dict[str, Any]) -> dict[str, bool]:
    """What one reading says of each level that it was asked about."""
    asked = {level: answer[level] for level in ("place", "kind") if level in answer}
    return asked | {"explained": all(answer[question] for question in QUESTIONS[1:]), "repaired": answer["repair_right"]}


def unanimous(answers: list[dict[str, bool]], level: str) -> bool | None:
    """What all who answered say of a level; None where they disagree or nobody did."""
    said = {answer[level] for answer in answers if level in answer}
    return said.pop() if len(said) == 1 else None


def weigh(options: argparse.Namespace) -> None:
    """Writes the grades of the repairs in ``options.runs``, with weights by tenths of the confidence."""
    runs = graded(read_runs(options.runs), [replace(grade, weight=1.0) for grade in read_grades(options.grades)])
    observations = [run.observation for run in runs]
    sureness = cross_confidences(observations, Labelling.RUBRIC)
    ranked = sorted((c, n) for n, c in enumerate(sureness) if c is not None)
    with options.out.open("w", encoding="utf-8") as file:
        for stratum in np.array_split(np.array([n for _, n in ranked]), STRATA):
            known = [runs[n] for n in stratum if Labelling.RUBRIC in runs[n].right]
            for run in known:
                weight = round(len(stratum) / len(known), 4)
                row = {"id": run.id, "right": run.right[Labelling.RUBRIC], "repair": run.repair, "weight": weight}
                file.write(json.dumps(row) + "\n")


def main() -> None:
    """Runs one of the commands."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(required=True)
    drawing = commands.add_parser("sample")
    drawing.add_argument("pairs", type=Path, nargs="+")
    for name in ("runs", "folder"):
        drawing.add_argument(name, type=Path)
    for name in ("held-out", "graded"):
        drawing.add_argument(f"--{name}", type=Path)
    drawing.add_argument("--report-half", action="store_true")
    drawing.add_argument("--size", type=int, default=1000)
    drawing.add_argument("--parts", type=int, default=8)
    drawing.add_argument("--calibration", type=Path, default=Path("assets/calibration.json"))
    drawing.set_defaults(run=sample)
    merging = commands.add_parser("merge")
    for name in ("folder", "out"):
        merging.add_argument(name, type=Path)
    merging.set_defaults(run=merge)
    weighing = commands.add_parser("weigh")
    for name in ("runs", "grades", "out"):
        weighing.add_argument(name, type=Path)
    weighing.set_defaults(run=weigh)
    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    main()
