"""How often is what Surefix remarks in valid programs right? Draws programs to judge, and counts the judgements.

    python benchmarks/remarks.py draw VALID.jsonl PAIRS.jsonl ... SAMPLE.jsonl
    python benchmarks/remarks.py count SAMPLE.jsonl JUDGED.jsonl assets/remarks.json
    python benchmarks/remarks.py keep SAMPLE.jsonl JUDGED.jsonl KEPT.jsonl
    python benchmarks/remarks.py agree KEPT.jsonl OTHER.jsonl

``draw`` takes of every learner (``group``) and kind one remark. ``JUDGED.jsonl`` has a line for each that somebody looked at:
``{"number": 7, "right": true}``. Right means that the author later changed it, or that it is plainly a mistake: Python would
stop there, or do what nobody wants, and a suggestion names what was meant. ``keep`` writes the judgements without any
program, for ``agree`` to compare with those of another reader.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.grading import agreement
from tutor_app.diagnose.remarks import worth_a_look
from tutor_app.source.memory import forget
from tutor_app.source.python import first_problem
from validators.promise.remarks import Counted, as_json

MOST = 150
"""Remarks of a kind that are drawn at most."""


def programs(files: list[Path]) -> Iterator[tuple[str, str, str]]:
    """Identifier, group and text of every different program that Python reads; of a pair it is the author's later version."""
    seen: set[str] = set()
    for file in files:
        with file.open(encoding="utf-8") as rows:
            for row in map(json.loads, rows):
                text = row.get("code") or row.get("fixed") or ""
                if text and text not in seen and first_problem(text) is None:
                    seen.add(text)
                    yield row["id"], row.get("group") or row["id"], text


def draw(files: list[Path]) -> list[dict[str, Any]]:
    """One remark of each kind and learner, in an order that depends on the identifiers alone; at most MOST of a kind."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for name, group, text in programs(files):
        for remark in worth_a_look(text):
            order = sha256(f"{name} {remark.quote}".encode()).hexdigest()
            row = {"kind": remark.kind, "id": name, "line": remark.line, "quote": remark.quote}
            row |= {"suggestion": remark.suggestion, "code": text, "order": order}
            place = (remark.kind, group)
            if place not in found or found[place]["order"] > order:
                found[place] = row
        forget()
    rows: list[dict[str, Any]] = []
    for kind in sorted({kind for kind, _ in found}):
        rows += sorted((row for (own, _), row in found.items() if own == kind), key=lambda row: row["order"])[:MOST]
    return [{"number": number, **row} for number, row in enumerate(rows)]


def count(sample: Path, judged: Path) -> list[Counted]:
    """By kind, how many were judged and how many of these were right; no two are of one learner."""
    kinds = {row["number"]: row["kind"] for row in map(json.loads, sample.read_text(encoding="utf-8").splitlines())}
    right = {row["number"]: row["right"] for row in map(json.loads, judged.read_text(encoding="utf-8").splitlines())}
    return [
        Counted(
            kind=kind,
            right=sum(right[number] for number in right if kinds[number] == kind),
            judged=sum(kinds[number] == kind for number in right),
        )
        for kind in sorted(set(kinds.values()))
    ]


def keep(sample: Path, judged: Path) -> list[dict[str, Any]]:
    """The judgements by program and kind, of which a sample has no two the same."""
    rows = {row["number"]: row for row in map(json.loads, sample.read_text(encoding="utf-8").splitlines())}
    right = map(json.loads, judged.read_text(encoding="utf-8").splitlines())
    return [{"id": rows[row["number"]]["id"], "kind": rows[row["number"]]["kind"], "right": row["right"]} for row in right]


def agree(first: Path, second: Path) -> tuple[int, float, float]:
    """How many remarks both readers judged, the share on which they agree, and Cohen's kappa."""
    one, two = (
        {(row["id"], row["kind"]): row["right"] for row in map(json.loads, file.read_text(encoding="utf-8").splitlines())}
        for file in (first, second)
    )
    both = sorted(one.keys() & two.keys())
    return len(both), *agreement(np.array([one[key] for key in both]), np.array([two[key] for key in both]))


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["draw", "count", "keep", "agree"])
    parser.add_argument("files", nargs="+", type=Path)
    asked = parser.parse_args()
    *files, out = asked.files
    if asked.what == "agree":
        print("{} judged twice: agreement {:.3f}, Cohen's kappa {:.3f}".format(*agree(*asked.files)))
    elif asked.what in {"draw", "keep"}:
        rows = draw(files) if asked.what == "draw" else keep(*files)
        out.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    else:
        out.write_text(as_json(count(*files)), encoding="utf-8")


if __name__ == "__main__":
    main()
