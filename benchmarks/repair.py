"""Measures repair: ``python benchmarks/repair.py PAIRS... REPORT_DIR [--rankers FOLDER] [--every N] [--lines N] [--model M]``.

Accuracy (exact match with a target, first answer, first five, first ten; by source, number of edits and CPython's
message), latency, calibration of the probabilities and how the work grows with the program's length, for the built-in
engine and, on the same programs in the same run, CPython's own suggestion, the nearest program that parses and, with
``--model`` (a GGUF file, a folder or a hub name) or ``--base-url``, a language model: it is told Python's message, writes
``--samples`` programs (one: its likeliest), and of those that parse the nearest is its first answer. All engines then have the
same programs, which ``--every`` and ``--lines`` make few enough for it. ``--rankers`` holds rankers that have not seen a fifth of
the groups each (written by benchmarks/train_ranker.py): then every program is judged by the ranker that has not seen its author.
``--report-half`` measures the pairs that nothing was trained on (see benchmarks/pairs.py) instead of all others.
"""

from __future__ import annotations

import argparse
import json
import platform
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import altair
import numpy as np

from benchmarks.baselines import nearest_parse, python_suggestion
from benchmarks.pairs import fold_of, read, usable
from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Feedback
from tutor_app.errors import EngineError
from tutor_app.evaluate.matching import matches
from tutor_app.llm.models.base import Sampling
from tutor_app.llm.models.choose import open_model
from tutor_app.llm.pyfixv.pipeline import Options, Pipeline
from tutor_app.process.sandbox import Sandbox
from tutor_app.repair import repair
from tutor_app.repair.engine import KEPT
from tutor_app.repair.ranker import Ranker, shipped
from tutor_app.settings import load

Ask = Callable[[dict[str, Any]], tuple[list[str], float]]
"""From a pair to an engine's repairs, the best first, and the probability of that."""
SHORT_LINES = 60
SCALING_LINES = (10, 30, 100, 300, 1000, 2000)


@dataclass(frozen=True, slots=True)
class Answer:
    """What one engine said to one program; ``right_at`` is the place of the first right answer, ``seconds`` the time it took."""

    pair: dict[str, Any]
    engine: str
    right_at: int | None
    probability: float
    answers: int
    seconds: float


def main() -> None:
    """Runs the engines over the pairs and writes report.md, answers.jsonl and the plots."""
    parser = argparse.ArgumentParser()
    parser.add_argument("pairs", nargs="+")
    parser.add_argument("report")
    parser.add_argument("--rankers")
    parser.add_argument("--report-half", action="store_true")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--lines", type=int, help="leave out longer programs")
    parser.add_argument("--model")
    parser.add_argument("--base-url")
    parser.add_argument("--samples", type=int, default=1)
    parser.add_argument("--model-seconds", type=float, default=300.0)
    options = parser.parse_args()
    report = Path(options.report)
    report.mkdir(parents=True, exist_ok=True)
    pairs = [
        pair
        for pair in read(options.pairs, report=options.report_half)
        if pair.get("targets") and usable(pair)
        if options.lines is None or pair["buggy"].count("\n") <= options.lines
    ]
    pairs = pairs[:: options.every]
    rankers = (
        {n: Ranker.load(path, shipped().steps.fluency) for n, path in enumerate(sorted(Path(options.rankers).glob("fold*.npz")))}
        if options.rankers
        else {}
    )

    def ranker_for(pair: dict[str, Any]) -> Ranker:
        return rankers[fold_of(pair["group"])] if rankers else shipped()

    engines: dict[str, Ask] = {
        "built-in": lambda pair: built_in(pair["buggy"], ranker_for(pair)),
        "Python's suggestion": lambda pair: (python_suggestion(pair["buggy"]), 0.0),
        "nearest parse": lambda pair: (nearest_parse(pair["buggy"], ranker_for(pair)), 0.0),
    }
    with ExitStack() as stack:
        if options.model or options.base_url:
            engine, ask = stack.enter_context(language_model(options))
            engines[engine] = ask
        answers = asked(pairs, engines)
    scaling = measure_scaling()
    write(
        report,
        answers,
        scaling,
        " ".join(["python benchmarks/repair.py", *(word if "://" in word else Path(word).name for word in sys.argv[1:])]),
    )


def asked(pairs: list[dict[str, Any]], engines: dict[str, Ask]) -> list[Answer]:
    """Every engine's answer to every pair."""
    answers = []
    for number, pair in enumerate(pairs, 1):
        for engine, ask in engines.items():
            start = time.perf_counter()
            texts, probability = ask(pair)
            seconds = time.perf_counter() - start
            right = next((n for n, text in enumerate(texts) if matches(text, pair["targets"])), None)
            answers.append(Answer(pair, engine, right, probability, len(texts), seconds))
        if number % 50 == 0:
            print(f"\r{number}/{len(pairs)}", end="", file=sys.stderr, flush=True)
    return answers


@contextmanager
def language_model(options: argparse.Namespace) -> Iterator[tuple[str, Ask]]:
    """A language model as one more engine, and what to call it."""
    settings = load(engine="llm", model=options.model, base_url=options.base_url)
    chosen = Options(
        samples=options.samples, samples_temperature=0.0 if options.samples == 1 else 0.5, by_ranker=False, least=False, seed=0
    )
    with Sandbox(1, settings.memory_mb) as sandbox, closing(open_model(settings)) as model:
        stages = Pipeline(model, sandbox, chosen, join=False)
        model.complete("Say yes.", Sampling(max_tokens=2), seconds=options.model_seconds)  # a server says its name by now

        def ask(pair: dict[str, Any]) -> tuple[list[str], float]:
            given = Feedback(program=pair["buggy"], diagnosis=diagnose(pair["buggy"]))
            with suppress(EngineError):
                found = stages.candidates(stages.repairs(given, seconds=options.model_seconds), given.candidates)
                return [repair.text for repair in found.repairs], 0.0
            return [], 0.0

        yield model.name, ask


def built_in(program: str, ranker: Ranker) -> tuple[list[str], float]:
    """Surefix's candidates and the probability of the first."""
    found = repair(program, diagnose(program), ranker=ranker)
    return [candidate.text for candidate in found.repairs], found.best.probability if found.best else 0.0


def measure_scaling() -> list[tuple[int, float]]:
    """Median seconds for one slip in the middle of programs of different length."""
    rows = []
    for lines in SCALING_LINES:
        filler = "".join(f"def step_{n}(value):\n    return value + {n}\n" for n in range(lines // 4))
        program = filler + "for n in range(3)\n    print(n)\n" + filler
        times = []
        for _ in range(5):
            start = time.perf_counter()
            repair(program, diagnose(program), seconds=60.0)
            times.append(time.perf_counter() - start)
        rows.append((program.count("\n"), statistics.median(times)))
    return rows


def share(answers: list[Answer], within: int) -> float:
    """Share of the answers that are right within the first so many; states of one file weigh as one program."""
    right = sum(a.pair["weight"] for a in answers if a.right_at is not None and a.right_at < within)
    return float(right / (sum(a.pair["weight"] for a in answers) or 1.0))


def calibration_error(answers: list[Answer], bins: int = 10) -> tuple[float, list[tuple[float, float, int]]]:
    """Expected calibration error of the first answer's probability, and mean probability, accuracy and count by bin."""
    edges = np.quantile([a.probability for a in answers], np.linspace(0, 1, bins + 1))
    rows = []
    for low, high in pairwise(edges):
        part = [a for a in answers if low <= a.probability <= high]
        if part:
            rows.append((statistics.mean(a.probability for a in part), share(part, 1), len(part)))
    total = sum(count for _p, _r, count in rows)
    return sum(abs(p - r) * count for p, r, count in rows) / max(total, 1), rows


def write(report: Path, answers: list[Answer], scaling: list[tuple[int, float]], command: str) -> None:
    """The tables and plots."""
    engines = list(dict.fromkeys(a.engine for a in answers))
    own = [a for a in answers if a.engine == "built-in"]
    sources = {
        "students": lambda a: a.pair["source"] != "stackoverflow",
        "question site": lambda a: a.pair["source"] == "stackoverflow",
    }
    lines = [
        "# Repair, measured",
        "",
        f"`{command}`, {time.strftime('%Y-%m-%d')}, Python {platform.python_version()}, {platform.machine()}.",
        "",
    ]
    lines += [
        "| engine | programs | P@1 | P@5 | P@10 | median ms | 95th percentile ms |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for name, chosen in sources.items():
        for engine in engines:
            part = [a for a in answers if a.engine == engine and chosen(a)]
            short = sorted(a.seconds * 1000 for a in part if a.pair["buggy"].count("\n") < SHORT_LINES) or [0.0]
            lines.append(
                f"| {engine} | {name}, {len(part)} | {share(part, 1):.1%} | {share(part, 5):.1%} | {share(part, KEPT):.1%} "
                f"| {statistics.median(short):.0f} | {short[int(len(short) * 0.95)]:.0f} |"
            )
    for title, key in (
        ("token edits of the author", lambda a: str(min(a.pair["n_edits"], 8))),
        ("CPython's message", lambda a: a.pair["error_msg"].split(" on line")[0].split(" (detected")[0][:60]),
    ):
        lines += ["", f"| {title} | programs | P@1 | P@5 | P@10 |", "| --- | --- | --- | --- | --- |"]
        groups: dict[str, list[Answer]] = {}
        for answer in own:
            groups.setdefault(key(answer), []).append(answer)
        for value, part in sorted(groups.items(), key=lambda item: -len(item[1]))[:14]:
            cells = " | ".join(f"{share(part, within):.1%}" for within in (1, 5, KEPT))
            lines.append(f"| {value.replace('|', '&#124;')} | {len(part)} | {cells} |")
    error, bins = calibration_error(own)
    lines += [
        "",
        f"Expected calibration error of the built-in engine's probability: {error:.3f}.",
        "",
        "| mean probability | share right | programs |",
        "| --- | --- | --- |",
    ]
    lines += [f"| {p:.2f} | {r:.2f} | {count} |" for p, r, count in bins]
    lines += ["", "| lines of the program, one error | median ms |", "| --- | --- |"]
    lines += [f"| {length} | {seconds * 1000:.0f} |" for length, seconds in scaling]
    (report / "repair.md").write_text("\n".join(lines) + "\n")
    with (report / "repair-answers.jsonl").open("w") as file:
        for a in answers:
            file.write(
                json.dumps(
                    {
                        "id": a.pair["id"],
                        "engine": a.engine,
                        "right_at": a.right_at,
                        "probability": a.probability,
                        "seconds": round(a.seconds, 4),
                    }
                )
                + "\n"
            )
    plots(report, bins, scaling)


def plots(report: Path, bins: list[tuple[float, float, int]], scaling: list[tuple[int, float]]) -> None:
    """Reliability diagram and scaling curve, as Vega-Lite and, where vl-convert is installed, SVG."""
    points = altair.Data(values=[{"probability": p, "right": r, "programs": n} for p, r, n in bins])
    diagonal = altair.Data(values=[{"x": 0, "y": 0}, {"x": 1, "y": 1}])
    reliability = altair.Chart(diagonal).mark_line(strokeDash=[4, 4]).encode(x="x:Q", y="y:Q") + altair.Chart(points).mark_line(
        point=True
    ).encode(x=altair.X("probability:Q", title="stated probability"), y=altair.Y("right:Q", title="share right"))
    growth = altair.Data(values=[{"lines": n, "ms": s * 1000} for n, s in scaling])
    curve = (
        altair.Chart(growth)
        .mark_line(point=True)
        .encode(x=altair.X("lines:Q", title="lines of the program"), y=altair.Y("ms:Q", title="milliseconds"))
    )
    for name, chart in (("reliability", reliability), ("scaling", curve)):
        chart.save(str(report / f"{name}.svg"))


if __name__ == "__main__":
    main()
