"""Compares built-in, model alone and mixed: ``python benchmarks/engines.py PAIRS.jsonl HELD_OUT.jsonl OUT.md MODEL_SETTINGS...``.

HELD_OUT.jsonl comes from benchmarks/train_ranker.py: the candidates of rankers that have not seen a pair's learner; they stand
for the built-in engine here, and are what the model's samples are weighed by. MODEL_SETTINGS are names and values of
:class:`tutor_app.settings.Settings`, such as ``model=PATH.gguf`` or ``base_url=http://localhost:8080/v1 samples=4 students=4``.
Programs are drawn with a fixed seed among the usable pairs of under 40 lines. What the model said is kept in the file ``--kept``
(it holds learners' programs), and a run that was interrupted goes on.
Coverage at a precision is chosen in hindsight, on few programs: a comparison, not a promise.
"""

from __future__ import annotations

import argparse
import json
import platform
import random
import statistics
import time
import warnings
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rich.progress import Progress

from benchmarks.calibrate import from_candidates
from benchmarks.train_ranker import usable
from tutor_app.assistant import options
from tutor_app.domain import Feedback
from tutor_app.errors import EngineError
from tutor_app.matching import matches
from tutor_app.models.base import Completion, Model, Prompt, Sampling, Tell, nobody
from tutor_app.models.choose import open_model
from tutor_app.pyfixv.pipeline import Pipeline
from tutor_app.sandbox import Sandbox
from tutor_app.settings import Settings, load

LINES = 40
TARGETS = (0.8, 0.9)


class Remembering:
    """A model that is asked each question once; answers and seconds are kept in a file."""

    def __init__(self, model: Model, kept: Path) -> None:
        self._model, self._kept = model, kept
        self._known: dict[str, tuple[tuple[Completion, ...], float]] = {}
        self.seconds = 0.0
        if kept.exists():
            for line in kept.read_text(encoding="utf-8").splitlines():
                row = json.loads(line)
                self._known[row["asked"]] = (tuple(Completion(**one) for one in row["said"]), row["seconds"])

    @property
    def name(self) -> str:
        """The model's."""
        return self._model.name

    @property
    def parallel(self) -> int:
        """The model's."""
        return self._model.parallel

    def complete(self, prompt: Prompt, sampling: Sampling, *, seconds: float, tell: Tell = nobody) -> tuple[Completion, ...]:
        """What the model said before, or says now; its time counts either way."""
        asked = json.dumps([prompt if isinstance(prompt, str) else [asdict(one) for one in prompt], asdict(sampling)])
        if asked not in self._known:
            began = time.perf_counter()
            said = self._model.complete(prompt, sampling, seconds=seconds, tell=tell)
            self._known[asked] = (said, time.perf_counter() - began)
            row = {"asked": asked, "said": [asdict(one) for one in said], "seconds": self._known[asked][1]}
            with self._kept.open("a", encoding="utf-8") as file:
                file.write(json.dumps(row) + "\n")
        said, took = self._known[asked]
        self.seconds += took
        return said

    def close(self) -> None:
        """The model's."""
        self._model.close()


@dataclass(frozen=True, slots=True)
class Answer:
    """One engine's answer to one program; ``score`` says how sure it is, ``seconds`` how long the model took."""

    found: bool
    right: bool
    score: float
    seconds: float
    sound: bool


def main() -> None:
    """Draws the programs, asks the engines, writes the table."""
    warnings.simplefilter("ignore")
    parser = argparse.ArgumentParser()
    parser.add_argument("pairs", type=Path)
    parser.add_argument("held_out", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("settings", nargs="+")
    parser.add_argument("--kept", type=Path, required=True)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--sure", type=float, default=0.8, help="mixed mode asks the model below this probability")
    given = parser.parse_args()
    settings = load(seed=given.seed, engine="llm", **dict(item.split("=", 1) for item in given.settings))
    lists = {row["id"]: row for row in map(json.loads, given.held_out.read_text(encoding="utf-8").splitlines())}
    pairs = drawn(given.pairs, lists, given.count, given.seed)
    model = Remembering(open_model(settings), given.kept)
    with Sandbox(1, settings.memory_mb) as sandbox, Progress() as bar:
        answers = [
            asked(pair, lists[pair["id"]], model, sandbox, settings, given.sure)
            for pair in bar.track(pairs, description="asking")
        ]
    given.out.write_text(report(answers, model.name, settings, given), encoding="utf-8")
    print(given.out.read_text(encoding="utf-8"))


def drawn(path: Path, lists: dict[str, Any], count: int, seed: int) -> list[dict[str, Any]]:
    """A sample of the usable, short pairs whose learner is known to be held out; at most one program of each learner."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    fit = [row for row in rows if usable(row) and row["targets"] and row["id"] in lists and row["buggy"].count("\n") < LINES]
    random.Random(seed).shuffle(fit)
    groups: set[str] = set()
    chosen = []
    for row in fit:
        if row["group"] not in groups and len(chosen) < count:
            groups.add(row["group"])
            chosen.append(row)
    return chosen


def asked(
    pair: dict[str, Any], held_out: dict[str, Any], model: Remembering, sandbox: Sandbox, settings: Settings, sure: float
) -> dict[str, Answer]:
    """Every engine's answer to one program."""
    built_in = from_candidates(pair["buggy"], [(found["fixed"], found["probability"]) for found in held_out["candidates"]])
    best = built_in.repair
    answers = {"built-in": answer(pair, built_in, best.probability if best else 0.0, 0.0)}
    for name, join in (("model alone", False), ("mixed", True)):
        if join and best is not None and best.probability >= sure:
            answers[name] = answers["built-in"]
            continue
        model.seconds = 0.0
        try:
            stages = Pipeline(model, sandbox, options(settings), join=join)
            feedback = stages.feedback(built_in, seconds=settings.model_seconds)
        except EngineError:
            answers[name] = answers["built-in"] if join else Answer(False, False, 0.0, model.seconds, False)
            continue
        found = feedback.repair
        agreed = feedback.evidence.agreement if feedback.evidence else 0.0
        probability = found.probability if found else 0.0
        score = probability if join else (agreed + probability) / 2
        answers[name] = answer(pair, feedback, score, model.seconds)
    return answers


def answer(pair: dict[str, Any], feedback: Feedback, score: float, seconds: float) -> Answer:
    """The answer, measured by exact match to the author's targets."""
    repair, evidence = feedback.repair, feedback.evidence
    if repair is None or evidence is None:
        return Answer(False, False, 0.0, seconds, False)
    return Answer(True, matches(repair.text, pair["targets"]), score, seconds, evidence.sound)


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


def report(answers: Sequence[dict[str, Answer]], model: str, settings: Settings, given: argparse.Namespace) -> str:
    """The table as Markdown."""
    chosen = " ".join(Path(item).name if item.startswith("model=") else item for item in given.settings)
    lines = [
        "# Engines compared",
        "",
        f"{len(answers)} programs of as many learners, under {LINES} lines, drawn with seed {given.seed}; right is an exact",
        f"match to one of the author's targets. Model: {model}; {options(settings)}; mixed asks it where the built-in",
        f"probability is below {given.sure}. Python {platform.python_version()}, {platform.machine()}.",
        "",
        f"`python benchmarks/engines.py {given.pairs.name} {given.held_out.name} {given.out.name} {chosen} --kept FILE "
        f"--count {given.count} --seed {given.seed} --sure {given.sure}`",
        "",
        "| engine | repair found | right | words sound | coverage at 0.8 | coverage at 0.9 | median s | longest s |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for name in ("built-in", "model alone", "mixed"):
        column = [row[name] for row in answers]
        shares = [sum(one.found for one in column), sum(one.right for one in column), sum(one.sound for one in column)]
        shown = " | ".join(f"{share / len(column):.3f}" for share in shares)
        covered = " | ".join(f"{coverage(column, target):.3f}" for target in TARGETS)
        times = [one.seconds for one in column]
        lines.append(f"| {name} | {shown} | {covered} | {statistics.median(times):.1f} | {max(times):.1f} |")
    lines += [
        "",
        "Coverage at a precision: the largest share of all programs that could have been shown, surest first, with that share",
        "of right repairs among the shown; chosen in hindsight for each engine alike. Seconds are the model's here; the machine",
        "did other work at the same time; the built-in engine's own time, well under a second, is left out.",
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
