"""Fits the simulated student's TRUST, SATISFIED and OBEY: ``python benchmarks/fit_student.py PAIRS.jsonl HELD_OUT.jsonl``.

HELD_OUT.jsonl comes from benchmarks/train_ranker.py: for each pair the candidates of rankers that have not seen the pair's
learner. Of each list two candidates are explained: the best one that is right, and the best one that is wrong. Students do not
know which was explained, and have all candidates as ideas. Wanted of the shares in which they hand in the ideas:

- a right explanation helps: the share that hands in the repair that was explained, right told;
- a wrong one misleads: the share that hands in the repair that was explained, wrong told;
- an explanation of something that is not among the ideas leads to none of them: the share that hands in something else, the
  explained repair being taken out of the ideas;
- an empty explanation changes nothing: true whatever is fitted, and counted.

TRUST, SATISFIED and OBEY make the logarithms of the first three shares greatest. Right and wrong explanations count alike; what
was not thought of counts by the share of explanations whose list has no right repair. That has an optimum: with more trust a
student makes more of what was understood, and is the surer of it where it was misunderstood.
Half of the learners fit, the other half are reported.
"""

from __future__ import annotations

import argparse
import json
import math
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Any

from rich.progress import track

from tutor_app.diagnose import diagnose
from tutor_app.domain import Candidates, Repair
from tutor_app.evaluate.protocol import area
from tutor_app.explain import explain
from tutor_app.matching import matches
from tutor_app.source.edits import edits_between
from validators.calibration import split_groups
from validators.student import OBEY, SATISFIED, TRUST, Weighed, shares, weigh

FINEST = 0.004
"""The last step of the search, in the logarithm of TRUST, in SATISFIED and in OBEY."""
MOST_TRUST = 5.0
"""Where explanations are never misunderstood no trust is too much; with this one everything is certain."""
EMPTY = "There is a syntax error."


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One explanation as students with these ideas weighed it; ``told`` and ``right`` are places among the ideas."""

    group: str
    probabilities: tuple[float, ...]
    weighed: Weighed
    told: int
    right: int | None
    empty_says_nothing: bool

    @property
    def truly(self) -> bool:
        """Whether the right repair was explained."""
        return self.told == self.right


@dataclass(frozen=True, slots=True, kw_only=True)
class Student:
    """How much a student trusts the explanation, what fit of something not thought of is taken for granted, and who obeys."""

    trust: float
    satisfied: float
    obey: float = OBEY

    def shares(self, case: Told) -> tuple[float, ...]:
        """The share of students that hands in each idea."""
        return shares(case.probabilities, case.weighed, trust=self.trust, satisfied=self.satisfied, obey=self.obey)

    def others(self, case: Told) -> float:
        """The share that hands in something else, if the explained repair is not among the ideas."""
        kept = [place for place in range(len(case.probabilities)) if place != case.told]
        weighed = case.weighed.among(kept)
        left = [case.probabilities[place] for place in kept]
        return 1 - sum(shares(left, weighed, trust=self.trust, satisfied=self.satisfied, obey=self.obey))


def cases_of(pair: dict[str, Any], found: Sequence[dict[str, Any]]) -> Iterator[Told]:
    """The explanations of the best right and of the best wrong candidate, as students weigh them."""
    program, diagnosis = pair["buggy"], diagnose(pair["buggy"])
    if not diagnosis.repairable:
        return
    repairs = tuple(
        Repair(text=one["fixed"], edits=edits_between(program, one["fixed"]), probability=one["probability"]) for one in found
    )
    pool = Candidates(repairs=repairs)
    good = [matches(repair.text, pair["targets"]) for repair in repairs]
    right = good.index(True) if True in good else None
    for told in sorted({good.index(label) for label in (True, False) if label in good}):
        weighed = weigh(program, explain(program, diagnosis, repairs[told]).text, pool)
        if weighed is not None:
            yield Told(
                group=pair["group"],
                probabilities=tuple(repair.probability for repair in repairs),
                weighed=weighed,
                told=told,
                right=right,
                empty_says_nothing=weigh(program, EMPTY, pool) is None,
            )


def losses(student: Student, cases: Sequence[Told]) -> tuple[float, float, float]:
    """Mean of minus the logarithm of the wanted share: right explained, wrong explained, explained but not thought of."""

    def loss(wanted: Sequence[float]) -> float:
        return fmean(-math.log(max(share, 1e-12)) for share in wanted)

    return (
        loss([student.shares(case)[case.told] for case in cases if case.truly]),
        loss([student.shares(case)[case.told] for case in cases if not case.truly]),
        loss([student.others(case) for case in cases]),
    )


def total(student: Student, cases: Sequence[Told]) -> float:
    """The three losses as one, what was not thought of weighted by how often that is so."""
    right, wrong, other = losses(student, cases)
    unthought = fmean(case.right is None for case in cases)
    return (1 - unthought) * (right + wrong) / 2 + unthought * other


def fitted(cases: Sequence[Told]) -> Student:
    """The student with the least loss, by compass search: steps to all sides, halved where none goes down."""
    best = Student(trust=TRUST, satisfied=SATISFIED)
    least, step = total(best, cases), 0.5
    while step > FINEST:
        sides = [(step, 0.0, 0.0), (-step, 0.0, 0.0), (0.0, step, 0.0), (0.0, -step, 0.0), (0.0, 0.0, step), (0.0, 0.0, -step)]
        tried = [
            Student(
                trust=min(best.trust * math.exp(up), MOST_TRUST),
                satisfied=min(max(best.satisfied + along, 0.0), 1.0),
                obey=min(max(best.obey + more, 0.0), 1.0),
            )
            for up, along, more in sides
        ]
        found = [total(student, cases) for student in tried]
        if min(found) < least:
            least, best = min(found), tried[found.index(min(found))]
        else:
            step /= 2
    return best


def report(name: str, student: Student, cases: Sequence[Told]) -> None:
    """What this student makes of the explanations."""
    right, wrong = [case for case in cases if case.truly], [case for case in cases if not case.truly]
    rows = {
        "losses (right, wrong, not thought of)": " ".join(f"{loss:.3f}" for loss in losses(student, cases)),
        "right explained: more hand it in": _percent([_gain(student, case, case.told) > 0 for case in right]),
        "right explained: share before and after": _moved(student, right),
        "wrong explained: fewer hand in the right one": _percent(
            [_gain(student, case, case.right) < 0 for case in wrong if case.right is not None]
        ),
        "wrong explained: share of that before and after": _moved(student, wrong),
        "not thought of: share of something else": _percent([student.others(case) for case in cases]),
        "empty: changes nothing": _percent([case.empty_says_nothing for case in cases]),
        "area under ROC of agreement, first candidates": _area(cases, lambda case: student.shares(case)[0]),
        "area under ROC of probability, first candidates": _area(cases, lambda case: case.probabilities[0]),
    }
    print(f"\n{name}: TRUST {student.trust:.2f}, SATISFIED {student.satisfied:.2f}, OBEY {student.obey:.2f}")
    print("\n".join(f"  {what:<50}{value}" for what, value in rows.items()))


def _gain(student: Student, case: Told, place: int) -> float:
    return student.shares(case)[place] - case.probabilities[place]


def _moved(student: Student, cases: Sequence[Told]) -> str:
    before = _percent([case.probabilities[case.told] for case in cases])
    return f"{before} -> {_percent([student.shares(case)[case.told] for case in cases])}"


def _area(cases: Sequence[Told], measure: Callable[[Told], float]) -> str:
    """How well the measure tells right first candidates from wrong ones."""
    first = [case for case in cases if case.told == 0]
    return f"{area([measure(case) for case in first], [case.truly for case in first]):.3f}"


def _percent(values: Sequence[float]) -> str:
    return f"{100 * fmean(values):.1f}%" if values else "none"


def main() -> None:
    """Explains, fits on half of the learners, reports on the other half, and prints the values fitted on all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("held_out", type=Path)
    parser.add_argument("--limit", type=int, help="use so many pairs only, spread over the file")
    options = parser.parse_args()
    warnings.simplefilter("ignore", SyntaxWarning)
    pairs = {pair["id"]: pair for line in options.pairs.read_text().splitlines() if (pair := json.loads(line))}
    lists = [row for line in options.held_out.read_text().splitlines() if (row := json.loads(line))["candidates"]]
    lists = lists[:: max(1, len(lists) // options.limit)][: options.limit] if options.limit else lists
    cases = [case for row in track(lists, "reading") for case in cases_of(pairs[row["id"]], row["candidates"])]
    half = split_groups([case.group for case in cases], [1.0, 1.0], seed=0)
    fit, test = ([case for case in cases if half[case.group] == part] for part in (0, 1))
    print(f"{len(lists)} lists, {len(cases)} explanations; {len(test)} of them, by other learners than those fitted on:")
    report("as it is", Student(trust=TRUST, satisfied=SATISFIED), test)
    report("fitted", fitted(fit), test)
    everything = fitted(cases)
    print(
        f"\nfitted on all: TRUST = {everything.trust:.2f}, SATISFIED = {everything.satisfied:.2f}, OBEY = {everything.obey:.2f}"
    )


if __name__ == "__main__":
    main()
