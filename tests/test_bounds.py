"""Bounds of a share."""

from __future__ import annotations

from fractions import Fraction
from math import comb

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from validators.promise.bounds import clopper_pearson, design_effect, effective_count, upper_tail


def exact_tail(right: int, total: int, share: Fraction) -> float:
    """The binomial tail in exact arithmetic."""
    return float(sum(comb(total, k) * share**k * (1 - share) ** (total - k) for k in range(right, total + 1)))


@given(st.integers(1, 120), st.data())
def test_the_tail_is_the_binomial_one(total: int, data: st.DataObject) -> None:
    """The tail agrees with the sum of exact fractions to twelve digits."""
    right = data.draw(st.integers(0, total))
    hundredths = data.draw(st.integers(1, 99))

    assert upper_tail(right, total, hundredths / 100) == pytest.approx(
        exact_tail(right, total, Fraction(hundredths, 100)), rel=1e-9, abs=1e-12
    )


def test_the_tail_at_the_edges() -> None:
    """None of any number is certain; all of a certain thing is certain; something of an impossible thing is impossible."""

    assert upper_tail([0, 3, 3, 1, 3], 3, [0.5, 1.0, 0.0, 0.0, 0.5]) == pytest.approx([1.0, 1.0, 0.0, 0.0, 0.125])


@given(st.floats(0, 1e5), st.floats(0, 1e5), st.floats(0, 1))
def test_a_tail_is_a_probability(right: float, wrong: float, share: float) -> None:
    """Whatever the counts, whole or not, the tail lies between 0 and 1."""

    assert 0 <= float(upper_tail(right, right + wrong, share)) <= 1


def test_counts_kept_in_few_bits_do_not_overflow() -> None:
    """Counts, weights and residuals may come as integers of eight bits."""
    small = np.array([100, 100], dtype=np.int8)

    assert upper_tail(np.int8(64), np.int8(127), 0.5) == pytest.approx(exact_tail(64, 127, Fraction(1, 2)))
    assert effective_count(small, ["a", "b"], small) == pytest.approx(2.0)
    assert design_effect(["a", "a"], small) == pytest.approx(2.0)


@pytest.mark.parametrize(
    ("right", "total", "low", "high"),
    [(0, 10, 0.0, 0.2589), (1, 10, 0.0051, 0.3942), (5, 10, 0.2224, 0.7776), (10, 10, 0.7411, 1.0), (57, 60, 0.8758, 0.9862)],
)
def test_clopper_pearson_agrees_with_tables(right: int, total: int, low: float, high: float) -> None:
    """The 90% interval of known counts, to four digits."""
    found_low, found_high = clopper_pearson(right, total, 0.9)

    assert float(found_low) == pytest.approx(low, abs=1e-4)
    assert float(found_high) == pytest.approx(high, abs=1e-4)


@given(st.floats(1, 1e4), st.floats(1, 1e4), st.floats(0.5, 0.999))
def test_the_bounds_are_where_the_tail_is_what_is_left(right: float, wrong: float, confidence: float) -> None:
    """At the lower bound so many right, and at the upper bound so few, have just the probability that is left on that side."""
    low, high = clopper_pearson(right, right + wrong, confidence)

    assert upper_tail(right, right + wrong, low) == pytest.approx((1 - confidence) / 2, rel=1e-3)
    assert upper_tail(wrong, right + wrong, 1 - high) == pytest.approx((1 - confidence) / 2, rel=1e-3)


def test_half_an_outcome_proves_less_than_one() -> None:
    """Effective counts below one are counted as they are; no counts have no bounds."""
    low, _high = clopper_pearson([0.0, 0.5, 1.0], 10, 0.9)

    assert 0 == low[0] < low[1] < low[2]
    assert [len(bound) for bound in clopper_pearson([], [], 0.9)] == [0, 0]


@given(st.integers(1, 60), st.data())
def test_the_interval_holds_the_measured_share_and_grows_with_confidence(total: int, data: st.DataObject) -> None:
    """The measured share lies inside, and a surer interval is no narrower."""
    right = data.draw(st.integers(0, total))
    low, high = clopper_pearson(right, total, 0.8)
    lower, higher = clopper_pearson(right, total, 0.95)

    assert lower <= low <= right / total <= high <= higher


def test_unrelated_outcomes_count_in_full() -> None:
    """Groups of one have a design effect of one."""

    assert design_effect(["a", "b", "c"], [0.5, -0.5, 0.5]) == 1.0
    assert effective_count([1, 1, 1], ["a", "b", "c"], [0.5, -0.5, 0.5]) == pytest.approx(3.0)


def test_copies_of_one_outcome_count_once() -> None:
    """Four copies in each group are worth one outcome a group."""
    groups = [group for group in "abc" for _ in range(4)]
    residuals = [0.5] * 4 + [-0.5] * 4 + [0.5] * 4

    assert design_effect(groups, residuals) == pytest.approx(4.0)
    assert effective_count(np.ones(12), groups, residuals) == pytest.approx(3.0)


def test_a_group_whose_members_cancel_is_not_worth_more_than_its_members() -> None:
    """The design effect is never below one."""

    assert design_effect(["a", "a"], [1.0, -1.0]) == 1.0


def test_no_variation_means_no_inflation() -> None:
    """Residuals of zero leave the counts alone."""

    assert design_effect(["a", "a"], [0.0, 0.0]) == 1.0


def test_uneven_weights_cost_outcomes() -> None:
    """Kish: one outcome of weight 3 and one of weight 1 are worth 1.6; no outcomes are worth none."""

    assert effective_count([3, 1], ["a", "b"], [0.0, 0.0]) == pytest.approx(1.6)
    assert effective_count([], [], []) == 0.0
