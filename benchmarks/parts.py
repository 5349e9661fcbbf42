"""Measures parts shown alone: ``python benchmarks/parts.py PAIRS... HELD_OUT.jsonl [--out TABLE.md] [--every N]``.

HELD_OUT.jsonl is as benchmarks/train_ranker.py writes it (see benchmarks/calibrate.py). Each program goes through explanation
and checks; confidence model and thresholds are fitted on other learners' whole programs, by exact match, and
judge this learner's. Then: of the mistakes that are explained although the whole is withheld, how many are right, and how many
more programs get something. A part counts as right when it changes its place as one of the pair's targets does.
"""

from __future__ import annotations

import argparse
import json
import warnings
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.progress import track

from benchmarks.calibrate import examine, rows_of
from benchmarks.pairs import FOLDS, fold_of
from tutor_app.domain import Depth, Feedback, Repair
from tutor_app.evaluate.labelled import Labelled
from tutor_app.evaluate.matching import matches
from tutor_app.evidence.fingerprints import built_in
from tutor_app.evidence.places import Place
from tutor_app.source.edits import edits_between
from validators.promise.bounds import clopper_pearson
from validators.promise.calibration import Calibration, calibrate
from validators.promise.curve import Labelling
from validators.promise.observation import Observation

TARGETS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9)


@dataclass(frozen=True, slots=True)
class Seen:
    """What the flow came to on one program, and what of it is right: the whole, and each part."""

    row: Labelled
    feedback: Feedback
    whole: bool
    parts: tuple[bool, ...]


def right_parts(row: Labelled, feedback: Feedback) -> tuple[bool, ...]:
    """For each part of the explanation, whether a target changes its place in the same way."""
    repair, explanation = feedback.repair, feedback.explanation
    if repair is None or explanation is None:
        return ()
    targets = [Repair(text=text, edits=edits_between(row.code, text), probability=1.0) for text in row.targets]
    found = []
    for part in explanation.parts:
        own = [repair.edits[index] for index in part.edits]
        place = Place(row.code, own)
        wanted = place.outcome(repair)
        found.append(
            any(set(own) <= set(target.edits) or (wanted is not None and place.outcome(target) == wanted) for target in targets)
        )
    return tuple(found)


def see(row: Labelled, lists: dict[str, Any]) -> Seen:
    """One program through the flow."""
    feedback = examine(row, lists=lists)
    whole = feedback.repair is not None and matches(feedback.repair.text, row.targets)
    return Seen(row=row, feedback=feedback, whole=whole, parts=right_parts(row, feedback))


def observation(seen: Seen) -> Observation:
    """What the confidence model is fitted on: whole programs, as in the shipped calibration."""
    right = {Labelling.EXACT_MATCH: seen.whole} if seen.feedback.repair else {}
    return Observation(id=seen.row.id, group=seen.row.group, evidence=seen.feedback.evidence, right=right)


def count(seen: list[Seen], calibrations: dict[int, Calibration], target: float) -> Counter[str]:
    """What students would see at ``target``, each judged by what was fitted on others."""
    found: Counter[str] = Counter()
    for one in seen:
        evidence = one.feedback.evidence
        if evidence is None or not evidence.found:
            continue
        own = calibrations[fold_of(one.row.group)]
        verdict = own.verdict(evidence, own.points(target))
        if verdict.whole:
            found.update(wholes=1, wholes_right=one.whole)
            continue
        alone = [right for right, part in zip(one.parts, verdict.parts, strict=True) if part.depth is Depth.REPAIR]
        found.update(parts=len(alone), parts_right=sum(alone), partly=bool(alone))
    return found


def table(seen: list[Seen], calibrations: dict[int, Calibration]) -> str:
    """A row for each target, with 95% intervals."""
    several = sum(len(one.parts) > 1 for one in seen)
    lines = [
        f"{len(seen)} programs, {several} with several mistakes judged apart. Right: exact match; of a part, at its place.",
        "",
        "| target | shown whole | right | shown in part | mistakes shown alone | right |",
        "| ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for target in TARGETS:
        found = count(seen, calibrations, target)
        lines.append(
            f"| {target:.0%} | {found['wholes'] / len(seen):.1%} | {share(found['wholes_right'], found['wholes'])} "
            f"| {found['partly'] / len(seen):.1%} | {found['parts']} | {share(found['parts_right'], found['parts'])} |"
        )
    return "\n".join(lines) + "\n"


def share(right: int, of: int) -> str:
    """A share with its exact interval."""
    if not of:
        return "–"
    low, high = clopper_pearson(right, of, 0.95)
    return f"{right / of:.1%} ({100 * float(low):.1f} to {100 * float(high):.1f})"


def main() -> None:
    """Examines every program once, fits without each fifth of the learners, and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path, nargs="+")
    parser.add_argument("held_out", type=Path)
    parser.add_argument("--out", type=Path, help="file for the table")
    parser.add_argument("--every", type=int, default=1, help="take every n-th program only")
    options = parser.parse_args()
    warnings.simplefilter("ignore", SyntaxWarning)
    lists = {row["id"]: row for line in options.held_out.read_text().splitlines() if (row := json.loads(line))}
    rows = rows_of(options.pairs, lists)[:: options.every]
    seen = [see(row, lists) for row in track(rows, "examining")]
    calibrations = {
        fold: calibrate([observation(one) for one in seen if fold_of(one.row.group) != fold], versions=built_in())
        for fold in range(FOLDS)
    }
    told = table(seen, calibrations)
    if options.out:
        options.out.write_text(told, encoding="utf-8")
    print(told)


if __name__ == "__main__":
    main()
