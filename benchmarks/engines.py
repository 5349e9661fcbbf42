"""Compares built-in, model alone and mixed: ``python benchmarks/engines.py PAIRS.jsonl HELD_OUT.jsonl OUT.md MODEL_SETTINGS...``.

HELD_OUT.jsonl comes from benchmarks/train_ranker.py: the candidates of rankers that have not seen a pair's learner; they stand
for the built-in engine here, and are what the model's samples are weighed by. MODEL_SETTINGS are names and values of
:class:`tutor_app.settings.Settings`, such as ``model=PATH.gguf`` or ``base_url=http://localhost:8080/v1 samples=4 students=4``.
Programs are drawn with a fixed seed among students' usable pairs of up to ``--lines`` lines, one of each learner, in an order
that does not depend on ``--count``. Each program's row is written as soon as it is there, in OUT.jsonl beside OUT.md; a run that
was interrupted, or whose ``--minutes`` are over, goes on where it stopped, and the rows of several models make one report. What
the model said is kept in the file ``--kept`` (it holds learners' programs). Coverage at a precision is chosen in hindsight, on
few programs: a comparison, not a promise.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import statistics
import time
import warnings
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

from rich.progress import Progress

from benchmarks import pairs
from benchmarks.calibrate import from_candidates
from benchmarks.remembering import OutOfTime, Remembering
from tutor_app.domain import Feedback
from tutor_app.errors import EngineError
from tutor_app.evaluate.matching import matches
from tutor_app.examine import examine
from tutor_app.llm.assistant import options
from tutor_app.llm.models.base import Sampling
from tutor_app.llm.models.choose import open_model
from tutor_app.llm.pyfixv.pipeline import Pipeline
from tutor_app.process.sandbox import Sandbox
from tutor_app.settings import Settings, load
from validators.promise.bounds import clopper_pearson

TARGETS = (0.8, 0.9)
ENGINES = ("built-in", "model alone", "mixed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One engine's answer to one program; ``score`` says how sure it is, ``seconds`` how long it took."""

    found: bool = False
    right: bool = False
    score: float = 0.0
    seconds: float = 0.0
    sound: bool = False


Row = dict[str, Any]


def main() -> None:
    """Draws the programs, asks the engines, writes rows and tables."""
    warnings.simplefilter("ignore")
    given = arguments().parse_args()
    kept_rows = given.out.with_suffix(".jsonl")
    if given.settings:
        run(given, kept_rows)
    given.out.write_text(report(read(kept_rows), given), encoding="utf-8")
    print(given.out.read_text(encoding="utf-8"))


def arguments() -> argparse.ArgumentParser:
    """What the command line takes."""
    parser = argparse.ArgumentParser()
    parser.add_argument("pairs", type=Path)
    parser.add_argument("held_out", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("settings", nargs="*", help="none: only write the report of the rows that are there")
    parser.add_argument("--kept", type=Path, required=True)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--lines", type=int, default=60)
    parser.add_argument("--minutes", type=float, default=60.0, help="nothing is asked any more after so long")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--sure", type=float, default=0.8, help="mixed mode asks the model below this probability")
    parser.add_argument(
        "--server-process", type=int, help="Linux: seconds are that process's processor time, for a machine that others use too"
    )
    return parser


def processor_time(process: int) -> float:
    """Seconds that the processor worked for the process."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


def prepared(given: argparse.Namespace) -> tuple[Settings, Remembering, list[tuple[dict[str, Any], Feedback]]]:
    """The settings, the model, and the programs with what the built-in engine found out."""
    settings = load(seed=given.seed, engine="llm", **dict(item.split("=", 1) for item in given.settings))
    model = open_model(settings)
    if settings.model is None:
        model.complete("Say yes.", Sampling(max_tokens=2), seconds=settings.model_seconds)  # a server says its name
    lists = {row["id"]: row["candidates"] for row in map(json.loads, given.held_out.read_text(encoding="utf-8").splitlines())}
    programs = [(pair, from_candidates(pair["buggy"], lists[pair["id"]])) for pair in drawn(given.pairs, lists, given)]
    clock = partial(processor_time, given.server_process) if given.server_process else time.perf_counter
    return settings, Remembering(model, given.kept, time.monotonic() + 60 * given.minutes, clock), programs


def run(given: argparse.Namespace, kept_rows: Path) -> None:
    """Ask the engines about the programs that have no row yet."""
    settings, model, programs = prepared(given)
    manner = {"model": model.name, "options": str(options(settings)), "sure": given.sure, "place": place(settings)}
    done = {row["id"] for row in read(kept_rows) if all(row[name] == value for name, value in manner.items())}
    with Sandbox(1, settings.memory_mb) as sandbox, Progress() as bar:
        for pair, built_in in bar.track(programs, description="asking"):
            if pair["id"] in done:
                continue
            try:
                answers = asked(pair, built_in, model, sandbox, settings, given.sure)
            except OutOfTime:
                continue
            row = {"id": pair["id"], **manner, "answers": {name: asdict(one) for name, one in answers.items()}}
            with kept_rows.open("a", encoding="utf-8") as file:
                file.write(json.dumps(row) + "\n")


def place(settings: Settings) -> str:
    """Where the model runs."""
    return "over HTTP" if settings.base_url else "in process"


def read(rows: Path) -> list[Row]:
    """The rows that are there."""
    return [json.loads(line) for line in rows.read_text(encoding="utf-8").splitlines()] if rows.exists() else []


def drawn(path: Path, lists: dict[str, Any], given: argparse.Namespace) -> list[dict[str, Any]]:
    """A sample of students' usable, short pairs whose learner is known to be held out; at most one program of each learner."""
    fit = [
        row
        for row in pairs.read([path])
        if pairs.usable(row) and row["targets"] and row["id"] in lists
        if row["source"] != "stackoverflow" and row["buggy"].count("\n") <= given.lines
    ]
    random.Random(given.seed).shuffle(fit)
    groups: set[str] = set()
    chosen = []
    for row in fit:
        if row["group"] not in groups and len(chosen) < given.count:
            groups.add(row["group"])
            chosen.append(row)
    return chosen


def asked(
    pair: dict[str, Any], built_in: Feedback, model: Remembering, sandbox: Sandbox, settings: Settings, sure: float
) -> dict[str, Answer]:
    """Every engine's answer to one program."""
    began = time.perf_counter()
    examine(pair["buggy"])
    own_seconds = time.perf_counter() - began
    best = built_in.repair
    answers = {"built-in": answer(pair, built_in, best.probability if best else 0.0, own_seconds)}
    for name, join in (("model alone", False), ("mixed", True)):
        if join and best is not None and best.probability >= sure:
            answers[name] = answers["built-in"]
            continue
        model.seconds = 0.0
        try:
            stages = Pipeline(model, sandbox, options(settings), join=join)
            feedback = stages.feedback(built_in, seconds=settings.model_seconds)
        except EngineError:
            answers[name] = answers["built-in"] if join else Answer(seconds=model.seconds)
            continue
        found = feedback.repair
        agreed = feedback.evidence.students.agreement if feedback.evidence and feedback.evidence.students else 0.0
        probability = found.probability if found else 0.0
        score = probability if join else (agreed + probability) / 2
        answers[name] = answer(pair, feedback, score, own_seconds + model.seconds)
    return answers


def answer(pair: dict[str, Any], feedback: Feedback, score: float, seconds: float) -> Answer:
    """The answer, measured by exact match to the author's targets."""
    repair, evidence = feedback.repair, feedback.evidence
    if repair is None or evidence is None:
        return Answer(seconds=seconds)
    right = matches(repair.text, pair["targets"])
    return Answer(found=True, right=right, score=score, seconds=seconds, sound=evidence.sound)


def coverage(answers: Sequence[Answer], target: float) -> float:
    """The largest share that could be shown, surest first, with at least ``target`` of the shown right."""
    ranked = sorted((one for one in answers if one.found), key=lambda one: -one.score)
    best = right = 0
    for shown, one in enumerate(ranked, 1):
        right += one.right
        last = shown == len(ranked) or ranked[shown].score < one.score  # equals are shown together or not at all
        if last and right >= target * shown:
            best = shown
    return best / len(answers)


def report(rows: Sequence[Row], given: argparse.Namespace) -> str:
    """A table for each model, as Markdown."""
    lines = [
        "# Engines compared",
        "",
        f"Students' programs of up to {given.lines} lines, one of each learner, drawn with seed {given.seed}; right is an exact",
        "match to one of the author's targets, with its 95% interval. Mixed asks the model only where the built-in probability",
        f"is below a bound. Python {platform.python_version()}, {platform.machine()}. All rows of a table are about the same",
        "programs; a table with fewer programs has the first ones of the same order.",
    ]
    for key in dict.fromkeys(tuple(row[name] for name in ("model", "place", "options", "sure")) for row in rows):
        chosen = [row for row in rows if tuple(row[name] for name in ("model", "place", "options", "sure")) == key]
        lines += ["", *table(*key, chosen)]
    lines += [
        "",
        "Coverage at a precision: the largest share of all programs that could have been shown, surest first, with that share",
        "of right repairs among the shown; chosen in hindsight for each engine alike, so it flatters all of them. The model",
        "alone is as sure as the mean of its samples' weight and its simulated students' agreement, the others as their",
        "probability.",
    ]
    return "\n".join(lines) + "\n"


def table(model: str, where: str, manner: str, sure: float, rows: Sequence[Row]) -> list[str]:
    """One model's table."""
    lines = [
        f"## {model}, {where}: {len(rows)} programs",
        "",
        f"{manner}; mixed asks below {sure}.",
        "",
        "| engine | repair found | right | words sound | coverage at 0.8 | coverage at 0.9 | median s | 95th percentile s |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for name in ENGINES:
        column = [Answer(**row["answers"][name]) for row in rows]
        cells = [
            name,
            f"{sum(one.found for one in column) / len(column):.1%}",
            share(sum(one.right for one in column), len(column)),
            f"{sum(one.sound for one in column) / len(column):.1%}",
            *(f"{coverage(column, target):.1%}" for target in TARGETS),
            f"{statistics.median(one.seconds for one in column):.1f}",
            f"{sorted(one.seconds for one in column)[int(0.95 * len(column))]:.1f}",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def share(part: int, whole: int) -> str:
    """A share with its 95% interval."""
    low, high = (float(bound) for bound in clopper_pearson(part, whole, 0.95))
    return f"{part / whole:.1%} ({low:.0%} to {high:.0%})"


if __name__ == "__main__":
    main()
