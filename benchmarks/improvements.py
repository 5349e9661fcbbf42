"""Measures what goes beyond the paper: ``python benchmarks/improvements.py PAIRS.jsonl HELD_OUT.jsonl OUT.md MODEL_SETTINGS...``.

Programs, arguments and what is kept are those of benchmarks/engines.py. Each switch is turned by itself, on the same programs and
samples where the prompt is the same: stage 1 on ``--count`` programs, all stages on the first ``--whole`` of them. A program that
was not finished within ``--minutes`` is left out of the row; with ``--minutes 0`` the report is made of what is kept.
"""

from __future__ import annotations

import platform
import statistics
import warnings
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from rich.progress import Progress

from benchmarks.engines import Answer, arguments, prepared, share
from benchmarks.remembering import OutOfTime, Remembering
from tutor_app.domain import Candidates, Feedback
from tutor_app.errors import EngineError
from tutor_app.evaluate.matching import matches
from tutor_app.llm.assistant import options
from tutor_app.llm.pyfixv.pipeline import ENOUGH, Options, Pipeline
from tutor_app.process.sandbox import Sandbox

OURS = "as it is"
REPAIR: dict[str, dict[str, Any]] = {
    OURS: {},
    "1 sample": {"samples": 1},
    "5 samples": {"samples": 5},
    "without Python's message": {"tell_problem": False},
    "nearest instead of likeliest": {"by_ranker": False},
    "nothing undone": {"least": False},
    "the paper's: all three": {"tell_problem": False, "by_ranker": False, "least": False},
}
"""What is different in stage 1."""
WORDS: dict[str, dict[str, Any]] = {OURS: {}, "no worked examples": {"shots": 0}}
"""What is different in stage 2."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One explanation: is its repair right, do all checks pass, and who came to the repair with it and without it."""

    right: bool = False
    sound: bool = False
    agreement: float = 0.0
    baseline: float = 0.0


SHOWN: dict[str, Callable[[Told], bool]] = {
    "every explanation": lambda one: True,
    "checks pass": lambda one: one.sound,
    "checks pass, half of the students agree (the paper's count)": lambda one: one.sound and one.agreement >= ENOUGH,
    "checks pass, relative to the students without the words": lambda one: (
        one.sound and one.agreement >= one.baseline and (one.agreement >= ENOUGH or one.agreement >= one.baseline + 0.25)
    ),
}
"""Rules of acceptance; the last is that of the paper's successor (LAK 2024)."""


def main() -> None:
    """Asks, and writes the tables."""
    warnings.simplefilter("ignore")
    parser = arguments()
    parser.add_argument("--whole", type=int, default=20)
    given = parser.parse_args()
    settings, model, programs = prepared(given)
    manner = options(settings)
    repairs: dict[str, dict[str, tuple[Answer, Answer]]] = {name: {} for name in REPAIR}
    told: dict[str, dict[str, Told]] = {name: {} for name in WORDS}
    own: dict[str, Answer] = {}
    with Sandbox(1, settings.memory_mb) as sandbox, Progress() as bar:

        def stages(changes: dict[str, Any], *, join: bool) -> Pipeline:
            return Pipeline(model, sandbox, replace(manner, **changes), join=join)

        for number, (pair, built_in) in enumerate(bar.track(programs, description="asking")):
            own[pair["id"]] = judged(pair, built_in.candidates, 0.0)
            for name, changes in REPAIR.items():
                with suppress(OutOfTime):
                    alone = repaired(pair, built_in, model, stages(changes, join=False), settings.model_seconds)
                    beside = repaired(pair, built_in, model, stages(changes, join=True), settings.model_seconds)
                    sure = own[pair["id"]].score >= given.sure
                    repairs[name][pair["id"]] = alone, own[pair["id"]] if sure else beside
            for name, changes in WORDS.items() if number < given.whole else ():
                with suppress(OutOfTime):
                    told[name][pair["id"]] = explained(pair, built_in, stages(changes, join=False), settings.model_seconds)
    given.out.write_text(report(repairs, own, told, model.name, manner, given.sure), encoding="utf-8")
    print(given.out.read_text(encoding="utf-8"))


def repaired(pair: dict[str, Any], built_in: Feedback, model: Remembering, stages: Pipeline, seconds: float) -> Answer:
    """Stage 1 alone."""
    model.seconds = 0.0
    try:
        fixes = stages.repairs(built_in, seconds=seconds)
    except EngineError:
        fixes = ()
    return judged(pair, stages.candidates(fixes, built_in.candidates), model.seconds)


def judged(pair: dict[str, Any], candidates: Candidates, seconds: float) -> Answer:
    """Whether the first candidate is what the author meant."""
    best = candidates.best
    if best is None:
        return Answer(seconds=seconds)
    return Answer(found=True, right=matches(best.text, pair["targets"]), score=best.probability, seconds=seconds)


def explained(pair: dict[str, Any], built_in: Feedback, stages: Pipeline, seconds: float) -> Told:
    """All stages."""
    try:
        feedback = stages.feedback(built_in, seconds=seconds)
    except EngineError:
        return Told()
    repair, evidence = feedback.repair, feedback.evidence
    if repair is None or evidence is None or evidence.students is None:
        return Told()
    right, asked = matches(repair.text, pair["targets"]), evidence.students
    return Told(right=right, sound=evidence.sound, agreement=asked.agreement, baseline=asked.baseline)


def report(
    repairs: dict[str, dict[str, tuple[Answer, Answer]]],
    own: dict[str, Answer],
    told: dict[str, dict[str, Told]],
    model: str,
    manner: Options,
    sure: float,
) -> str:
    """The tables, as Markdown."""
    lines = [
        f"## {model}",
        "",
        f"If no row says otherwise: {manner}; mixed asks below {sure}. Python {platform.python_version()}, {platform.machine()}.",
        "",
        "| stage 1 | programs | repair found | right, model alone | against as it is | mixed | built-in | median s |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
        *(repair_row(name, rows, repairs[OURS], own) for name, rows in repairs.items() if rows),
        "",
        "| stage 2 | what is shown | programs | shown | right among them | right, not shown |",
        "| --- | --- | ---: | ---: | ---: | ---: |",
    ]
    both = set.intersection(*(set(rows) for rows in told.values()))
    for name, rows in told.items() if both else ():
        for rule, shows in SHOWN.items():
            shown = [rows[one] for one in both if shows(rows[one])]
            right = sum(one.right for one in shown)
            kept_back = sum(rows[one].right for one in both) - right
            cells = [name, rule, str(len(both)), str(len(shown)), share(right, len(shown)) if shown else "", str(kept_back)]
            lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def repair_row(
    name: str, rows: dict[str, tuple[Answer, Answer]], ours: dict[str, tuple[Answer, Answer]], own: dict[str, Answer]
) -> str:
    """One line of the first table."""
    alone, mixed = zip(*rows.values(), strict=True)
    gained = sum(rows[one][0].right > ours[one][0].right for one in rows.keys() & ours.keys())
    lost = sum(rows[one][0].right < ours[one][0].right for one in rows.keys() & ours.keys())
    cells = [
        name,
        str(len(rows)),
        f"{sum(one.found for one in alone) / len(rows):.1%}",
        share(sum(one.right for one in alone), len(rows)),
        f"+{gained} -{lost}" if name != OURS else "",
        share(sum(one.right for one in mixed), len(rows)),
        f"{sum(own[one].right for one in rows) / len(rows):.1%}",
        f"{statistics.median(one.seconds for one in alone):.1f}",
    ]
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    main()
