"""What a soak's looks come to: whether memory stayed flat, and whether threads or files were left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from benchmarks.soak_slope import Point, Slope, medians, slope

PARTS = ("app", "workers", "lsp", "lsp_workers")
BLOCKS = 12
"""Medians over which the slope of the second half goes: single looks resemble their neighbours."""
MOST_HOURLY = 1.0
"""MB by which each part may grow in an hour."""
OWN = "anonymous"
"""What must stay flat: pages of files become a process's own, too, when others that had them end."""
IN_USE = {"blocks": 1_000, "native": 2**20}
"""What the app has in use, and in which unit: thousands of Python's pieces, MB of the C library. Where this is level and the
memory grows, nothing is kept: it is free pieces between others."""
SLACK = 3
"""Threads and files that may be more at the end than after the first lesson: pools grow when it is needed."""


def verdict(samples: Sequence[dict[str, Any]], first: dict[str, Any], last: dict[str, Any]) -> dict[str, Any]:
    """Slopes of the second half, and what was left at the end."""
    half = samples[-1]["at"] / 2
    found: dict[str, Any] = {"memory": {}, "in_use": {}, "left": {}}
    for part in PARTS:
        for measure in (OWN, "pss", "rss"):
            points = [(one["at"], _sum(one[part], measure)) for one in samples if one["at"] >= half and one[part] is not None]
            grown = slope(medians(points, half / BLOCKS))
            found["memory"][f"{part} {measure}"] = _told(grown, points) | {"verdict": grown.verdict(MOST_HOURLY)}
    for name, unit in IN_USE.items():
        points = [(one["at"], one[name] / unit) for one in samples if one["at"] >= half and one.get(name) is not None]
        if points:
            found["in_use"][name] = _told(slope(medians(points, half / BLOCKS)), points)
    for part in PARTS:
        for measure in ("threads", "files"):
            before, after = _sum(first[part], measure), _sum(last[part], measure)
            found["left"][f"{part} {measure}"] = {"before": before, "after": after}
    flat = all(one["verdict"] == "flat" for name, one in found["memory"].items() if name.endswith(OWN))
    none_left = all(one["after"] <= one["before"] + SLACK for one in found["left"].values())
    grown_for_sure = [name for name, one in found["memory"].items() if name.endswith(OWN) and one["verdict"] == "grows"]
    return found | {"flat": flat, "none_left": none_left, "grows": grown_for_sure, "passed": flat and none_left}


def _told(grown: Slope, points: Sequence[Point]) -> dict[str, Any]:
    """The slope, and what was measured first and last."""
    told = asdict(grown) | {"first": points[0][1], "last": points[-1][1]}
    return {name: round(value, 2) for name, value in told.items()}


def _sum(part: Any, measure: str) -> float:
    return round(sum(one[measure] for one in (part if isinstance(part, list) else [part]) if one), 2)
