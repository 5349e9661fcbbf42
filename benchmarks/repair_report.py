"""The report of benchmarks/repair.py: its tables, its answers one by one and its plots."""

from __future__ import annotations

import json
import platform
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import altair
import numpy as np

from benchmarks.pairs import right_within
from tutor_app.repair.engine import KEPT

SHORT_LINES = 60
"""Only programs of fewer lines count for the engines' times."""
MOST_GROUPS = 14
"""Rows of a table by one property of the programs, the commonest first."""
Scaling = Sequence[tuple[int, float]]
"""Lines of a program with one slip, and the seconds that its repair takes."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one engine said to one program; ``right_at`` is the place of the first right answer, ``seconds`` the time it took."""

    pair: dict[str, Any]
    engine: str
    right_at: int | None
    probability: float
    answers: int
    seconds: float


def write(folder: Path, answers: list[Answer], scaling: Scaling, command: str) -> None:
    """Writes repair.md, repair-answers.jsonl and the plots."""
    own = [answer for answer in answers if answer.engine == "built-in"]
    error, bins = calibration_error(own)
    lines = [
        "# Repair, measured",
        "",
        f"`{command}`, {time.strftime('%Y-%m-%d')}, Python {platform.python_version()}, {platform.machine()}.",
        "",
        *_engines(answers),
        "",
        *_groups("token edits of the author", own, lambda a: str(min(a.pair["n_edits"], 8))),
        "",
        *_groups("CPython's message", own, lambda a: a.pair["error_msg"].split(" on line")[0].split(" (detected")[0][:60]),
        "",
        f"Expected calibration error of the built-in engine's probability: {error:.3f}.",
        "",
        "| mean probability | share right | programs |",
        "| --- | --- | --- |",
        *(f"| {p:.2f} | {r:.2f} | {count} |" for p, r, count in bins),
        "",
        "| lines of the program, one error | median ms |",
        "| --- | --- |",
        *(f"| {length} | {seconds * 1000:.0f} |" for length, seconds in scaling),
    ]
    (folder / "repair.md").write_text("\n".join(lines) + "\n")
    (folder / "repair-answers.jsonl").write_text("".join(f"{json.dumps(_row(answer))}\n" for answer in answers))
    plots(folder, bins, scaling)


def _engines(answers: Sequence[Answer]) -> list[str]:
    """Accuracy and latency of each engine, for students' programs and for those of the question site."""
    lines = [
        "| engine | programs | P@1 | P@5 | P@10 | median ms | 95th percentile ms |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for name, asked in (("students", False), ("question site", True)):
        for engine in dict.fromkeys(answer.engine for answer in answers):
            part = [a for a in answers if a.engine == engine and (a.pair["source"] == "stackoverflow") == asked]
            short = sorted(a.seconds * 1000 for a in part if a.pair["buggy"].count("\n") < SHORT_LINES) or [0.0]
            times = f"{statistics.median(short):.0f} | {short[int(len(short) * 0.95)]:.0f}"
            lines.append(f"| {engine} | {name}, {len(part)} | {_accuracy(part)} | {times} |")
    return lines


def _groups(title: str, answers: Sequence[Answer], key: Callable[[Answer], str]) -> list[str]:
    """Accuracy by a property of the programs."""
    groups: dict[str, list[Answer]] = {}
    for answer in answers:
        groups.setdefault(key(answer), []).append(answer)
    commonest = sorted(groups.items(), key=lambda item: -len(item[1]))[:MOST_GROUPS]
    return [
        f"| {title} | programs | P@1 | P@5 | P@10 |",
        "| --- | --- | --- | --- | --- |",
        *(f"| {value.replace('|', '&#124;')} | {len(part)} | {_accuracy(part)} |" for value, part in commonest),
    ]


def _accuracy(answers: Sequence[Answer]) -> str:
    return " | ".join(f"{share(answers, within):.1%}" for within in (1, 5, KEPT))


def _row(answer: Answer) -> dict[str, Any]:
    return {
        "id": answer.pair["id"],
        "engine": answer.engine,
        "right_at": answer.right_at,
        "probability": answer.probability,
        "seconds": round(answer.seconds, 4),
    }


def share(answers: Sequence[Answer], within: int) -> float:
    """Share of the answers that are right within the first so many; states of one file weigh as one program."""
    return right_within(((a.pair["weight"], a.right_at) for a in answers), within)


def calibration_error(answers: Sequence[Answer], bins: int = 10) -> tuple[float, list[tuple[float, float, int]]]:
    """Expected calibration error of the first answer's probability, and mean probability, accuracy and count by bin."""
    edges = np.quantile([a.probability for a in answers], np.linspace(0, 1, bins + 1))
    rows = []
    for low, high in pairwise(edges):
        part = [a for a in answers if low <= a.probability <= high]
        if part:
            rows.append((statistics.mean(a.probability for a in part), share(part, 1), len(part)))
    total = sum(count for _p, _r, count in rows)
    return sum(abs(p - r) * count for p, r, count in rows) / max(total, 1), rows


def plots(folder: Path, bins: list[tuple[float, float, int]], scaling: Scaling) -> None:
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
        chart.save(str(folder / f"{name}.svg"))
