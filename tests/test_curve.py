"""Thresholds that keep a promise of precision."""

from __future__ import annotations

import random
from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor_app.errors import CalibrationError
from validators.promise.bounds import clopper_pearson
from validators.promise.curve import Curve, Labelling, Outcome, certify, fit

outcome_lists = st.lists(
    st.builds(
        Outcome,
        group=st.sampled_from("abcdefgh"),
        confidence=st.none() | st.floats(0, 1),
        right=st.none() | st.booleans(),
        weight=st.sampled_from([1.0, 1.0, 2.5]),
    ),
    min_size=1,
    max_size=60,
).filter(lambda outcomes: any(o.confidence is not None and o.right is not None for o in outcomes))


def simulated(count: int, seed: int, *, per_group: int = 1, calibrated: bool = True) -> list[Outcome]:
    """Outcomes that are right with their confidence as probability (or, if not calibrated, with 0.7 whatever it is)."""
    rng = random.Random(seed)
    found = []
    for number in range(count):
        confidence = rng.betavariate(3, 1)
        right = rng.random() < (confidence if calibrated else 0.7)
        found.append(Outcome(group=str(number // per_group), confidence=confidence, right=right))
    return found


def true_precision(threshold: float) -> float:
    """Precision of simulated calibrated outcomes at and above a threshold: the mean of beta(3, 1) cut off there."""
    return (3 / 4) * (1 - threshold**4) / (1 - threshold**3)


def test_the_curve_counts_what_it_measured() -> None:
    """Programs, grades, coverage and precision are plain counts; what has no confidence counts against coverage."""
    outcomes = [
        Outcome(group="a", confidence=0.9, right=True),
        Outcome(group="b", confidence=0.8, right=True),
        Outcome(group="c", confidence=0.8, right=False),
        Outcome(group="d", confidence=0.5, right=False),
        Outcome(group="e", confidence=0.6, right=None),
        Outcome(group="e", confidence=None, right=None),
        Outcome(group="f", confidence=None, right=True),
        Outcome(group="g", confidence=None, right=False),
    ]
    curve = fit(outcomes, Labelling.RUBRIC)

    assert (curve.programs, curve.graded, curve.right, curve.groups) == (8, 4, 2, 7)
    assert curve.labelling is Labelling.RUBRIC
    assert curve.confidence_level == 0.9
    assert [(p.threshold, p.shown, p.graded, p.right) for p in curve.points] == [(0.9, 1, 1, 1), (0.8, 3, 3, 2), (0.5, 5, 4, 2)]
    assert [p.precision for p in curve.points] == pytest.approx([1.0, 2 / 3, 0.5], abs=1e-6)
    assert [p.coverage for p in curve.points] == pytest.approx([1 / 8, 3 / 8, 5 / 8], abs=1e-6)
    # Clopper-Pearson, 90%, of 2 in 3 and of 3 in 8
    assert (curve.points[1].precision_low, curve.points[1].precision_high) == pytest.approx((0.1354, 0.9830), abs=1e-4)
    assert curve.points[1].coverage_low < 3 / 8 < curve.points[1].coverage_high


def test_weighted_grades_stand_for_more_programs() -> None:
    """A wrong outcome that stands for three programs weighs three times."""
    outcomes = [Outcome(group="a", confidence=0.9, right=True), Outcome(group="b", confidence=0.8, right=False, weight=3.0)]

    assert [p.precision for p in fit(outcomes, Labelling.RUBRIC).points] == pytest.approx([1.0, 0.25], abs=1e-6)


def test_certification_by_hand() -> None:
    """At each threshold, the greatest target whose binomial tail is within the level that has come together there."""
    certified = certify(np.array([50.0, 99.0, 100.0]), np.array([50.0, 100.0, 150.0]), np.array([0.05, 0.0, 0.05]))

    # 50 of 50 at level 0.05: 0.05 ** (1 / 50) = 0.9418
    assert certified[0] == pytest.approx(0.940)
    # 99 of 100 with the level handed on: the bound is 0.9534, but above 0.940 nothing was handed on
    assert certified[1] == pytest.approx(0.940)
    # 100 of 150: 0.6095 at the level of 0.1 that came together
    assert certified[2] == pytest.approx(0.610)


def test_a_threshold_that_fails_hands_nothing_on() -> None:
    """After a failure the next threshold has only its own share of the budget, none if it has none."""
    counts = np.array([20.0, 200.0])

    assert certify(np.array([1.0, 200.0]), counts, np.array([0.1, 0.0]))[1] < 0.1
    assert certify(np.array([1.0, 200.0]), counts, np.array([0.05, 0.05]))[1] == pytest.approx(0.985)


def test_few_labels_certify_little() -> None:
    """Ten right outcomes prove no 90%; two hundred do."""

    few = fit([Outcome(group=str(n), confidence=0.9, right=True) for n in range(10)], Labelling.RUBRIC)
    many = fit([Outcome(group=str(n), confidence=0.9, right=True) for n in range(200)], Labelling.RUBRIC)

    assert few.operating_point(0.9).threshold is None
    assert not few.operating_point(0.9).reachable
    assert few.operating_point(0.9).labelling == "rubric"
    assert many.operating_point(0.9).threshold == 0.9


def test_an_operating_point_carries_what_was_measured_there() -> None:
    """Precision, coverage and their intervals come from the threshold's own point of the curve."""
    curve = fit(simulated(900, 3), Labelling.EXACT_MATCH)
    point = curve.operating_point(0.85)
    measured = next(p for p in curve.points if p.threshold == point.threshold)

    assert point.target == 0.85
    assert point.labelling == "exact-match"
    assert measured.certified >= 0.85
    assert (point.precision_low, point.precision, point.precision_high) == (
        measured.precision_low,
        measured.precision,
        measured.precision_high,
    )
    assert (point.coverage_low, point.coverage, point.coverage_high) == (
        measured.coverage_low,
        measured.coverage,
        measured.coverage_high,
    )
    assert point.graded == measured.graded > 300
    assert point.precision is not None and point.precision > 0.85


def test_coverage_is_the_greatest_that_keeps_the_promise() -> None:
    """No threshold below the chosen one is certified for the target."""
    curve = fit(simulated(900, 4), Labelling.EXACT_MATCH)
    chosen = curve.operating_point(0.85).threshold

    assert chosen is not None
    assert all(point.certified < 0.85 for point in curve.points if point.threshold < chosen)


def test_target_zero_shows_everything_sound() -> None:
    """At target 0 even a confidence below all that was measured is shown."""
    point = fit(simulated(100, 5), Labelling.EXACT_MATCH).operating_point(0.0)

    assert point.threshold == 0.0
    assert point.coverage == 1.0


def test_a_target_of_one_is_never_certain() -> None:
    """No number of right outcomes proves that all are right."""

    assert (
        not fit([Outcome(group=str(n), confidence=1.0, right=True) for n in range(500)], Labelling.RUBRIC)
        .operating_point(1.0)
        .reachable
    )


@pytest.mark.parametrize("target", [-0.1, 1.1, float("nan")])
def test_a_target_is_a_share(target: float) -> None:
    """Targets outside 0 to 1 are refused."""
    curve = fit(simulated(50, 1), Labelling.RUBRIC)

    with pytest.raises(CalibrationError, match="no share") as caught:
        curve.operating_point(target)
    assert "between 0 and 1" in caught.value.advice


@pytest.mark.parametrize("level", [0.0, 1.0, -1.0, 90.0])
def test_a_confidence_level_is_a_share(level: float) -> None:
    """Certainty and its opposite are no confidence levels."""

    with pytest.raises(CalibrationError, match="no confidence level") as caught:
        fit(simulated(50, 1), Labelling.RUBRIC, confidence_level=level)
    assert "0.9" in caught.value.advice


@pytest.mark.parametrize("confidence", [float("nan"), float("inf")])
def test_a_confidence_is_a_number(confidence: float) -> None:
    """Labels with a confidence that is no number are refused."""

    with pytest.raises(CalibrationError, match="no number"):
        fit([Outcome(group="a", confidence=confidence, right=True)], Labelling.RUBRIC)


@pytest.mark.parametrize(
    "outcomes",
    [[], [Outcome(group="a", confidence=None, right=True)], [Outcome(group="a", confidence=0.5, right=None)]],
)
def test_labels_that_cannot_be_used_are_an_error(outcomes: list[Outcome]) -> None:
    """A curve needs an outcome with both a confidence and a grade."""

    with pytest.raises(CalibrationError, match="both a confidence and a grade") as caught:
        fit(outcomes, Labelling.RUBRIC)
    assert "Label" in caught.value.advice


def test_learners_who_hand_in_the_same_mistake_ten_times_prove_less() -> None:
    """Copies within a group widen the interval and lower what is certified, but leave precision alone."""
    alone = simulated(400, 6)
    copies = [Outcome(group=o.group, confidence=o.confidence, right=o.right) for o in simulated(40, 6) for _ in range(10)]
    separate = [Outcome(group=str(n), confidence=o.confidence, right=o.right) for n, o in enumerate(copies)]
    grouped, ungrouped = fit(copies, Labelling.RUBRIC), fit(separate, Labelling.RUBRIC)

    assert fit(alone, Labelling.RUBRIC).design_effect == 1.0
    assert ungrouped.design_effect == 1.0
    assert grouped.design_effect == pytest.approx(10.0)
    assert grouped.points[-1].precision == ungrouped.points[-1].precision
    assert grouped.points[-1].precision_low < ungrouped.points[-1].precision_low
    assert grouped.points[-1].certified < ungrouped.points[-1].certified
    assert grouped.points[-1].coverage_high == 1.0
    assert grouped.points[9].coverage_low < ungrouped.points[9].coverage_low


@settings(max_examples=60, deadline=None)
@given(outcome_lists, st.floats(0, 1), st.floats(0, 1))
def test_a_higher_target_never_shows_more(outcomes: list[Outcome], one: float, other: float) -> None:
    """Of two targets the higher has the higher threshold, or shows nothing at all."""
    low, high = sorted((one, other))
    curve = fit(outcomes, Labelling.RUBRIC)
    at_low, at_high = curve.operating_point(low).threshold, curve.operating_point(high).threshold

    assert at_high is None or (at_low is not None and at_low <= at_high)


@settings(max_examples=60, deadline=None)
@given(outcome_lists)
def test_a_curve_falls_and_stays_within_its_intervals(outcomes: list[Outcome]) -> None:
    """Thresholds fall, coverage rises, and nothing is certified that was not measured."""
    curve = fit(outcomes, Labelling.RUBRIC)
    thresholds = [point.threshold for point in curve.points]
    coverage = [point.coverage for point in curve.points]

    assert thresholds == sorted(set(thresholds), reverse=True)
    assert coverage == sorted(coverage)
    for point in curve.points:
        assert 0 <= point.precision_low <= point.precision + 1e-6 <= point.precision_high + 2e-6 <= 1 + 2e-6
        assert 0 <= point.coverage_low <= point.coverage + 1e-6 <= point.coverage_high + 2e-6 <= 1 + 2e-6
        assert point.certified <= point.precision
    assert curve.points[-1].graded == curve.graded


@settings(max_examples=30, deadline=None)
@given(outcome_lists, st.randoms(use_true_random=False))
def test_the_order_of_labels_does_not_matter(outcomes: list[Outcome], rng: random.Random) -> None:
    """The same labels in another order certify the same thresholds (ties in confidence aside)."""
    distinct = list({o.confidence: o for o in outcomes}.values())
    if not any(o.confidence is not None and o.right is not None for o in distinct):
        return
    shuffled = rng.sample(distinct, len(distinct))

    assert [p.certified for p in fit(shuffled, Labelling.RUBRIC).points] == [
        p.certified for p in fit(distinct, Labelling.RUBRIC).points
    ]


@cache
def hundred() -> tuple[Curve, ...]:
    """Calibrations on fresh labels; what each promises at a target is read off it."""
    return tuple(fit(simulated(500, seed), Labelling.RUBRIC) for seed in range(100))


@pytest.mark.parametrize("target", [0.8, 0.9])
def test_the_promise_holds_at_least_as_often_as_stated(target: float) -> None:
    """Of 100 calibrations on fresh labels at most 10% (and the luck of 100 draws) have a true precision below the target."""
    points = [curve.operating_point(target) for curve in hundred()]
    broken = sum(p.threshold is not None and true_precision(p.threshold) < target for p in points)

    assert sum(p.reachable for p in points) > 50
    assert broken <= 10 + 5


def test_the_promise_holds_when_confidence_means_nothing() -> None:
    """If 70% are right whatever the confidence, at most 10% of calibrations promise 80%, though 100 thresholds are tried."""
    reached = sum(
        fit(simulated(300, seed, calibrated=False), Labelling.RUBRIC).operating_point(0.8).reachable for seed in range(100)
    )

    assert reached <= 10


def test_a_surer_promise_shows_no_more() -> None:
    """A higher confidence level certifies at most the same target at each threshold."""
    outcomes = simulated(500, 8)
    usual, surer = fit(outcomes, Labelling.RUBRIC), fit(outcomes, Labelling.RUBRIC, confidence_level=0.99)

    assert all(s.certified <= u.certified for s, u in zip(surer.points, usual.points, strict=True))
    assert surer.operating_point(0.8).coverage < usual.operating_point(0.8).coverage  # type: ignore[operator]


def test_curves_can_be_compared() -> None:
    """A curve is a plain value."""

    assert isinstance(fit(simulated(30, 1), Labelling.RUBRIC), Curve)
    assert fit(simulated(30, 1), Labelling.RUBRIC) == fit(simulated(30, 1), Labelling.RUBRIC)


def test_outcomes_of_unequal_weight_below_a_threshold_take_nothing_from_what_is_proved_above() -> None:
    """A sample that is dense where confidence is high proves as much there as if the thinner rest did not exist."""
    dense = [Outcome(group=f"a{n}", confidence=0.9 - n / 10_000, right=n % 40 > 0) for n in range(400)]
    thin = [Outcome(group=f"b{n}", confidence=0.4 - n / 10_000, right=n % 2 > 0, weight=20.0) for n in range(100)]
    alone, both = (fit(outcomes, Labelling.RUBRIC) for outcomes in (dense, [*dense, *thin]))

    def best(curve: Curve) -> float:
        return max(point.certified for point in curve.points if point.threshold > 0.5)

    assert best(both) == pytest.approx(best(alone), abs=0.011)


def test_the_error_budget_comes_in_at_three_thresholds() -> None:
    """With a hundred outcomes that are all right, a third of the budget is there from the 15th, 30th and 55th on."""
    curve = fit([Outcome(group=str(n), confidence=1 - n / 100, right=True) for n in range(100)], Labelling.RUBRIC)
    first: dict[float, int] = {}
    for point in curve.points:
        first.setdefault(point.certified, point.graded)

    # 1/30 ** (1 / 15) = 0.797, ** (1 / 30) = 0.893, ** (1 / 55) = 0.940; later, what came together takes it further
    steps = list(first.items())
    assert steps[:3] == [(0.0, 1), (pytest.approx(0.795), 15), (pytest.approx(0.89), 30)]
    assert next(point.graded for point in curve.points if point.certified > 0.9) == 55


def test_targets_are_half_percents_short_of_none_and_all() -> None:
    """The least that can be certified is half a percent, the greatest all but half a percent."""
    assert certify(np.array([1.0]), np.array([100.0]), np.array([0.5]))[0] == pytest.approx(0.005)
    assert certify(np.array([5000.0]), np.array([5000.0]), np.array([0.1]))[0] == pytest.approx(0.995)


def test_a_design_effect_by_hand() -> None:
    """Twenty outcomes in pairs of right and wrong, three of the right ones by one learner: (1.5 ** 2 + 17 / 4) / 5."""
    groups = ["same" if n in (0, 2, 4) else str(n) for n in range(20)]
    curve = fit(
        [Outcome(group=group, confidence=1 - n / 20, right=n % 2 == 0) for n, group in enumerate(groups)], Labelling.RUBRIC
    )
    last = curve.points[-1]
    low, high = clopper_pearson(10 / 1.3, 20 / 1.3, 0.9)

    assert curve.design_effect == 1.3
    assert (last.precision_low, last.precision_high) == (round(float(low), 6), round(float(high), 6))


def test_coverage_is_widened_by_groups_too_and_nothing_shown_counts_as_no_confidence() -> None:
    """Of four programs two have no confidence, by one learner: worth 4 * 0.44 / 0.62 programs."""
    outcomes = [
        Outcome(group="a", confidence=None, right=None),
        Outcome(group="a", confidence=None, right=None),
        Outcome(group="b", confidence=0.4, right=True),
        Outcome(group="c", confidence=0.8, right=True),
    ]
    last = fit(outcomes, Labelling.RUBRIC).points[-1]
    worth = 4 * 0.44 / 0.62
    low, high = clopper_pearson(worth / 2, worth, 0.9)

    assert (last.coverage_low, last.coverage_high) == (round(float(low), 6), round(float(high), 6))


def test_shares_have_six_digits() -> None:
    """Shares of the curve are rounded to a millionth."""
    curve = fit([Outcome(group=str(n), confidence=1 - n / 10, right=n != 1) for n in range(7)], Labelling.RUBRIC)

    assert curve.points[2].precision == 0.666667
    assert curve.points[2].coverage == 0.428571
    low, high = clopper_pearson(3, 7, 0.9)
    assert (curve.points[2].coverage_low, curve.points[2].coverage_high) == (round(float(low), 6), round(float(high), 6))
