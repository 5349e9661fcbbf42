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
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from benchmarks.baselines import nearest_parse, python_suggestion
from benchmarks.pairs import fold_of, read, usable
from benchmarks.repair_report import Answer, write
from tutor_app.diagnose.diagnosis import diagnose
from tutor_app.domain import Feedback
from tutor_app.errors import EngineError
from tutor_app.evaluate.matching import matches
from tutor_app.llm.models.base import Sampling
from tutor_app.llm.models.choose import open_model
from tutor_app.llm.pyfixv.pipeline import Options, Pipeline
from tutor_app.process.sandbox import Sandbox
from tutor_app.repair import repair
from tutor_app.repair.ranker import Ranker, shipped
from tutor_app.settings import load

Ask = Callable[[dict[str, Any]], tuple[list[str], float]]
"""From a pair to an engine's repairs, the best first, and the probability of that."""
SCALING_LINES = (10, 30, 100, 300, 1000, 2000)


def main() -> None:
    """Runs the engines over the pairs and writes repair.md, repair-answers.jsonl and the plots."""
    options = arguments()
    folder = Path(options.report)
    folder.mkdir(parents=True, exist_ok=True)
    pairs = [
        pair
        for pair in read(options.pairs, report=options.report_half)
        if pair.get("targets") and usable(pair)
        if options.lines is None or pair["buggy"].count("\n") <= options.lines
    ]
    engines = built_in_engines(options.rankers)
    with ExitStack() as stack:
        if options.model or options.base_url:
            engine, ask = stack.enter_context(language_model(options))
            engines[engine] = ask
        answers = asked(pairs[:: options.every], engines)
    said = (word if "://" in word else Path(word).name for word in sys.argv[1:])
    write(folder, answers, measure_scaling(), " ".join(["python benchmarks/repair.py", *said]))


def arguments() -> argparse.Namespace:
    """What the command line asks for."""
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
    return parser.parse_args()


def built_in_engines(folder: str | None) -> dict[str, Ask]:
    """The engines that need no language model, by name; ``folder`` holds a ranker for each fold, if any."""
    files = sorted(Path(folder).glob("fold*.npz")) if folder else []
    rankers = {n: Ranker.load(path, shipped().steps.fluency) for n, path in enumerate(files)}

    def ranker_for(pair: dict[str, Any]) -> Ranker:
        return rankers[fold_of(pair["group"])] if rankers else shipped()

    return {
        "built-in": lambda pair: built_in(pair["buggy"], ranker_for(pair)),
        "Python's suggestion": lambda pair: (python_suggestion(pair["buggy"]), 0.0),
        "nearest parse": lambda pair: (nearest_parse(pair["buggy"], ranker_for(pair)), 0.0),
    }


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


if __name__ == "__main__":
    main()
