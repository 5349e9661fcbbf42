"""Bounds of a share that hold at all times together: whoever stops at the worst moment is deceived as rarely as stated."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from validators.promise.betting import interval, surpasses, wealth
from validators.promise.bounds import clopper_pearson

ERROR = 0.1
CLASSES = 300
GRADES = 150
LUCK = 16
"""Of 300 classes 30 may fail; 46 are three standard deviations more."""
Weigher = Callable[[Sequence[bool], random.Random], float]


def alone(_: Sequence[bool], __: random.Random) -> float:
    """Every grade speaks for itself."""
    return 1.0


def by_lot(_: Sequence[bool], dice: random.Random) -> float:
    """Clusters of one to five programs, in no order."""
    return dice.choice((0.2, 0.4, 0.6, 0.8, 1.0))


def spiteful(before: Sequence[bool], _: random.Random) -> float:
    """Whatever came before decides how much the next one counts: more after each miss."""
    return 1.0 if before and not before[-1] else 0.2


def graded(share: float, weigh: Weigher, seed: int) -> tuple[list[bool], list[float]]:
    """A class's grades, right with the probability ``share``, and how much each counts."""
    dice, right, weights = random.Random(seed), list[bool](), list[float]()
    for _ in range(GRADES):
        weights.append(weigh(right, dice))
        right.append(dice.random() < share)
    return right, weights


@pytest.mark.parametrize("weigh", [alone, by_lot, spiteful])
@pytest.mark.parametrize("share", [0.5, 0.8, 0.9, 0.97])
def test_bounds_cover_even_at_the_worst_moment(share: float, weigh: Weigher) -> None:
    """Looked at after every grade, and stopped where they are most wrong, the bounds miss the truth as rarely as stated."""
    deceived = 0
    for seed in range(CLASSES):
        right, weights = graded(share, weigh, seed)
        misses = [not one for one in right]
        too_high = surpasses(right, share, ERROR / 2, weights)  # what it ever was, as wealth once reached counts for good
        too_low = surpasses(misses, 1 - share, ERROR / 2, weights)
        deceived += too_high or too_low

    assert deceived <= CLASSES * ERROR + LUCK


def test_a_bound_for_a_fixed_count_deceives_who_looks_often() -> None:
    """The exact interval of 90% is for one look: looked at after each of 150 grades, it misses the truth much more often."""
    deceived = 0
    for seed in range(100):
        right, _ = graded(0.8, alone, seed)
        counts = [sum(right[: n + 1]) for n in range(GRADES)]
        low, high = clopper_pearson(counts, list(range(1, GRADES + 1)), 1 - ERROR)
        deceived += bool(((low > 0.8) | (high < 0.8)).any())

    assert deceived > 2 * 100 * ERROR


def test_weights_speak_of_programs_not_of_clusters() -> None:
    """Where large clusters are wrong and small ones right, the share is that of the programs: the bounds cover it."""
    deceived = 0
    for seed in range(CLASSES):
        dice = random.Random(seed)
        sizes = [dice.choice((1, 5)) for _ in range(GRADES)]
        right = [size == 1 for size in sizes]
        low, high = interval(right, ERROR, [size / 5 for size in sizes])
        deceived += not low <= 1 / 6 <= high

    assert deceived <= CLASSES * ERROR + LUCK


def test_without_outcomes_nothing_is_known() -> None:
    """The share may be anything."""

    assert interval([], 0.05) == (0.0, 1.0)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.booleans(), max_size=60), st.floats(0.01, 0.5))
def test_bounds_only_come_nearer(right: list[bool], error: float) -> None:
    """What was shown once stays shown; and no share at all is between bounds that have crossed, which is rare."""
    bounds = [interval(right[:count], error) for count in range(0, len(right) + 1, 10)]

    assert all(later[0] >= earlier[0] - 1e-9 and later[1] <= earlier[1] + 1e-9 for earlier, later in pairwise(bounds))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.sampled_from((0.2, 0.5, 1.0))), min_size=1, max_size=40), st.floats(0.05, 0.95))
def test_bounds_and_tests_say_the_same(found: list[tuple[bool, float]], share: float) -> None:
    """A share is below the lower bound exactly where the outcomes surpass it, with half of the error."""
    right, weights = [one for one, _ in found], [weight for _, weight in found]
    low, _ = interval(right, 0.1, weights)

    assert surpasses(right, share, 0.05, weights) == (share < low) or abs(share - low) < 1e-9


def test_a_weight_of_one_is_no_weight() -> None:
    """Grades without weights are what they were."""
    right = [True, False, True, True]

    assert wealth(right, 0.7).tolist() == wealth(right, 0.7, [1.0] * 4).tolist()


def test_bounds_tighten_with_grades() -> None:
    """With 200 of 200 right, the share is at least 94% with 95% certainty at all times."""
    low, high = interval([True] * 200, 0.05)

    assert 0.94 < low < 0.99
    assert high == 1.0
