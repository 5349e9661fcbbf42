"""Puts what Surefix says beside what others say, for a reader who plays a teacher of beginners.

``python benchmarks/beside.py draw PAIRS-2.jsonl FOLDER [--size 60]`` writes packets (Markdown): of each drawn program three texts
in random order, by Surefix (as deep as its gate allows at the target), by friendly-traceback (installed by hand:
``pip install friendly-traceback``) and by CPython. The programs are those of the report half, on which nothing was trained,
one by each learner who was drawn; whoever works on Surefix does not read them. A reader answers, for each text: does it name
the cause, does it lead a beginner to a right change, does it mislead, is it clear; and which of the three is best. ``count
FOLDER`` reads the answers (``answers-*.jsonl``: lines of {"id", "best": "A", "A": {"cause", "change", "misleading", "clear"},
"B": ..., "C": ...}) and prints the shares of each.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import re
import traceback
import warnings
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from rich.console import Console

from benchmarks import pairs as sources
from benchmarks.grading import diff, excerpt, length_of_diff, read
from tutor_app.commands.show import show
from tutor_app.examine import examine
from tutor_app.tutor import load_calibration
from validators.promise.calibration import Calibration

QUESTIONS = ("cause", "change", "misleading", "clear")
NAMES = ("surefix", "friendly", "cpython")
PACKET = 15
"""Programs in a packet."""
_OWN_FRAME = re.compile(rf'  File "{re.escape(__file__)}".*\n.*\n')
"""The line of this file that compiles the program, which no student would see."""


def surefix(program: str, calibration: Calibration, target: float) -> str:
    """What a student reads in the terminal at ``target``."""
    feedback = examine(program)
    verdict = calibration.verdict(feedback.evidence, calibration.points(target))
    out = io.StringIO()
    console = Console(file=out, width=100, no_color=True, highlight=False, markup=False, emoji=False)
    show(replace(feedback, verdict=verdict), console)
    return out.getvalue().strip()


def friendly(program: str) -> str:
    """What friendly-traceback says, as if the student had started the program; it is compiled, never run."""
    import friendly_traceback

    friendly_traceback.set_lang("en")
    friendly_traceback.source_cache.cache.add("homework.py", program)
    try:
        compile(program, "homework.py", "exec")
    except SyntaxError:
        friendly_traceback.explain_traceback(redirect="capture")
    said = str(friendly_traceback.get_output())
    return _OWN_FRAME.sub("", said).replace(f"{Path.cwd()}/", "").strip()


def cpython(program: str) -> str:
    """Line, caret and message, as Python prints them."""
    try:
        compile(program, "homework.py", "exec")
    except SyntaxError as error:
        return "".join(traceback.format_exception_only(error)).strip()
    return ""


def draw(options: argparse.Namespace) -> None:
    """Writes the packets and, apart from them, whose text is whose."""
    warnings.simplefilter("ignore")
    chance = random.Random(options.seed)
    drawn = chance.sample(list(by_learner(sources.read(options.pairs, report=True), chance)), options.size)
    calibration = load_calibration()
    options.folder.mkdir(parents=True, exist_ok=True)
    key: dict[str, dict[str, str]] = {}
    for packet, start in enumerate(range(0, options.size, PACKET), 1):
        texts = []
        for row in drawn[start : start + PACKET]:
            program = row["buggy"]
            said = {
                "surefix": surefix(program, calibration, options.target),
                "friendly": friendly(program),
                "cpython": cpython(program),
            }
            order = chance.sample(NAMES, len(NAMES))
            key[row["id"]] = dict(zip("ABC", order, strict=True))
            texts.append(page(row, [said[name] for name in order]))
        (options.folder / f"packet-{packet}.md").write_text("\n".join(texts), encoding="utf-8")
    (options.folder / "key.json").write_text(json.dumps(key), encoding="utf-8")


def by_learner(rows: list[dict[str, Any]], chance: random.Random) -> Iterable[dict[str, Any]]:
    """One program of each learner, of those that count for accuracy."""
    counted = [row for row in rows if row.get("targets") and sources.usable(row)]
    return {row["learner"]: row for row in chance.sample(counted, len(counted))}.values()


def page(row: dict[str, Any], said: list[str]) -> str:
    """One program with its three texts, and the author's own later version as a hint of what was meant."""
    program = row["buggy"]
    nearest = min(row.get("targets") or [row["fixed"] or program], key=length_of_diff(program))
    changed = diff(program, nearest)
    places = {int(part.split(",")[0]) for line in changed.split("\n") if line.startswith("@@") for part in [line.split()[1][1:]]}
    texts = "\n".join(f"--- {letter}\n{text}\n" for letter, text in zip("ABC", said, strict=True))
    return f"### {row['id']}\nProgram:\n{excerpt(program, places or {1})}\nAuthor's later version:\n{changed[:1500]}\n\n{texts}"


def count(options: argparse.Namespace) -> None:
    """Prints, for each of the three, how often each question was answered with yes, and how often it was best."""
    key = json.loads((options.folder / "key.json").read_text())
    answers = [row for path in sorted(options.folder.glob("answers-*.jsonl")) for row in read(path)]
    best = Counter(key[row["id"]][row["best"]] for row in answers)
    print("| | " + " | ".join(QUESTIONS) + " | best of three |\n| --- |" + " ---: |" * (len(QUESTIONS) + 1))
    for name in NAMES:
        own = [row[letter] for row in answers for letter, whose in key[row["id"]].items() if whose == name]
        shares = [f"{sum(bool(one[question]) for one in own) / len(own):.0%}" for question in QUESTIONS]
        print(f"| {name} | " + " | ".join(shares) + f" | {best[name]} of {len(answers)} |")


def main() -> None:
    """Runs one of the commands."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(required=True)
    drawing = commands.add_parser("draw")
    drawing.add_argument("pairs", type=Path, nargs="+")
    drawing.add_argument("folder", type=Path)
    drawing.add_argument("--size", type=int, default=60)
    drawing.add_argument("--target", type=float, default=0.9)
    drawing.add_argument("--seed", type=int, default=1)
    drawing.set_defaults(run=draw)
    counting = commands.add_parser("count")
    counting.add_argument("folder", type=Path)
    counting.set_defaults(run=count)
    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    main()
