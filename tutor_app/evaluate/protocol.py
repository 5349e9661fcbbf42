"""The paper's protocol: four folds of few-shot pool, calibration and test; mean and standard error over the folds.

Phung et al. (EDM 2023) split 240 programs into 120, 60 and 60. Here the shares are the same, and a learner is in one part only.
The pool trains what can be trained (the confidence model), calibration sets the threshold, and nothing is measured but on test.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from statistics import fmean, stdev

from tutor_app.evaluate.labelled import Run
from validators.promise.calibration import confidence_of, fit_model, outcomes
from validators.promise.curve import CONFIDENCE_LEVEL, Labelling, fit
from validators.promise.observation import split_groups

FOLDS = 4
_RULE_WORDS = range(10, 1000, 10)
_RULE_SHARES = [count / 10 for count in range(1, 11)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """Three parts without a learner in common."""

    pool: Sequence[Run]
    calibration: Sequence[Run]
    test: Sequence[Run]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Precision among the ``graded`` shown (None if there are none) and share of all programs for which feedback is shown."""

    precision: float | None
    coverage: float
    graded: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """Mean and standard error over the folds; precision over the folds that show anything."""

    precision: float | None
    precision_error: float | None
    coverage: float
    coverage_error: float


Method = Callable[[Fold, float, Labelling], Score]


def folds(runs: Sequence[Run], *, seed: int = 0) -> list[Fold]:
    """Four folds; each program is tested once."""
    part_of = split_groups([run.group for run in runs], [1.0] * FOLDS, seed=seed)
    return [_fold(runs, part_of, part, seed) for part in range(FOLDS)]


def _fold(runs: Sequence[Run], part_of: Mapping[str, int], part: int, seed: int) -> Fold:
    rest = [run for run in runs if part_of[run.group] != part]
    halves = split_groups([run.group for run in rest], [2.0, 1.0], seed=seed + 1 + part)
    return Fold(
        pool=[run for run in rest if halves[run.group] == 0],
        calibration=[run for run in rest if halves[run.group] == 1],
        test=[run for run in runs if part_of[run.group] == part],
    )


def score(runs: Sequence[Run], shown: Sequence[bool], labelling: Labelling) -> Score:
    """Precision and coverage of showing these of the runs."""
    right = [run.right[labelling] for run, show in zip(runs, shown, strict=True) if show and labelling in run.right]
    return Score(precision=fmean(right) if right else None, coverage=sum(shown) / len(runs), graded=len(right))


def summarise(scores: Sequence[Score]) -> Summary:
    """Mean and standard error (standard deviation over the root of the number of folds)."""
    precisions = [item.precision for item in scores if item.precision is not None]
    coverages = [item.coverage for item in scores]
    return Summary(
        precision=fmean(precisions) if precisions else None,
        precision_error=_error(precisions) if precisions else None,
        coverage=fmean(coverages),
        coverage_error=_error(coverages),
    )


def _error(values: Sequence[float]) -> float:
    return stdev(values) / math.sqrt(len(values)) if len(values) > 1 else 0.0


def python_message(fold: Fold, target: float, labelling: Labelling) -> Score:
    """Python's own message beside the nearest repair, always shown (PyFi-PEM).

    Only the repair is judged, by exact match, and not the message: the paper's graders found most of the messages wanting.
    """
    nearest = [run.nearest_right for run in fold.test if run.nearest_right is not None]
    return Score(precision=fmean(nearest) if nearest else None, coverage=len(nearest) / len(fold.test))


def no_validation(fold: Fold, target: float, labelling: Labelling) -> Score:
    """The best repair and its explanation, always shown (PyFiX)."""
    return score(fold.test, [run.evidence is not None for run in fold.test], labelling)


def length_rule(fold: Fold, target: float, labelling: Labelling) -> Score:
    """Shown if the explanation is short enough (PyFiX-Rule); how short is set on calibration."""
    return _best_rule(fold, target, labelling, [_Rule(least=-words, measure=_brevity) for words in _RULE_WORDS])


def student_rule(fold: Fold, target: float, labelling: Labelling) -> Score:
    """Shown if enough of a language model's students arrive at the repair (the paper's rule); how many is set on calibration."""
    return _best_rule(fold, target, labelling, [_Rule(least=share, measure=_agreement) for share in _RULE_SHARES])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    """Show what measures at least so much."""

    least: float
    measure: Callable[[Run], float]

    def shows(self, run: Run) -> bool:
        return run.evidence is not None and self.measure(run) >= self.least


def _brevity(run: Run) -> float:
    return -run.words


def _agreement(run: Run) -> float:
    return 0.0 if run.evidence is None or run.evidence.students is None else run.evidence.students.agreement


def _best_rule(fold: Fold, target: float, labelling: Labelling, rules: Sequence[_Rule]) -> Score:
    """The rule with the greatest coverage of those that reach the target on calibration, else the most precise one."""

    def outcome(rule: _Rule) -> tuple[bool, float, float]:
        found = score(fold.calibration, [rule.shows(run) for run in fold.calibration], labelling)
        precision = found.precision or 0.0
        return (precision >= target, found.coverage if precision >= target else precision, found.coverage)

    chosen = max(rules, key=outcome)
    return score(fold.test, [chosen.shows(run) for run in fold.test], labelling)


def surefix(fold: Fold, target: float, labelling: Labelling, *, confidence_level: float = CONFIDENCE_LEVEL) -> Score:
    """Confidence from all evidence, threshold proved on calibration."""
    return score(fold.test, decisions(fold, target, labelling, confidence_level=confidence_level), labelling)


def decisions(fold: Fold, target: float, labelling: Labelling, *, confidence_level: float = CONFIDENCE_LEVEL) -> list[bool]:
    """What Surefix shows of the test part, if the promise is to hold with the probability ``confidence_level``."""
    model = fit_model([run.observation for run in fold.pool], labelling)
    seen = [run.observation for run in fold.calibration]
    confidences = [confidence_of(run.evidence, model) for run in fold.calibration]
    curve = fit(outcomes(seen, confidences, labelling), labelling, confidence_level=confidence_level)
    threshold = curve.operating_point(target).threshold
    tested = [confidence_of(run.evidence, model) for run in fold.test]
    return [threshold is not None and confidence is not None and confidence >= threshold for confidence in tested]


def oracle(fold: Fold, target: float, labelling: Labelling) -> Score:
    """The most that any validation could show at the target, given these repairs (PyFiX-Opt)."""
    always = no_validation(fold, target, labelling)
    right = (always.precision or 0.0) * always.coverage
    coverage = min(always.coverage, right / target) if target else always.coverage
    return Score(precision=right / coverage if right else None, coverage=coverage)


def methods(confidence_level: float = CONFIDENCE_LEVEL, *, students: bool = True) -> Mapping[str, Method]:
    """What is compared, by name; only Surefix promises anything, with the probability ``confidence_level``.

    ``students`` is False where none were asked: their rule has nothing to go by.
    """
    by_students: Mapping[str, Method] = {"simulated students alone": student_rule} if students else {}
    return {
        "Python's message, nearest repair": python_message,
        "no validation": no_validation,
        "length rule": length_rule,
        **by_students,
        "Surefix": partial(surefix, confidence_level=confidence_level),
        "oracle": oracle,
    }


def area(confidences: Sequence[float], right: Sequence[bool]) -> float:
    """The probability that a right outcome has the higher confidence than a wrong one (area under the ROC curve)."""
    ranked = sorted(zip(confidences, right, strict=True))
    wins = below = 0.0
    ties = [0, *[n for n, (one, two) in enumerate(pairwise(ranked), 1) if one[0] != two[0]], len(ranked)]
    for start, end in pairwise(ties):
        hits = sum(good for _, good in ranked[start:end])
        misses = end - start - hits
        wins += hits * (below + misses / 2)
        below += misses
    positives = sum(right)
    return wins / (positives * below) if positives and below else math.nan
