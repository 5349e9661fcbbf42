"""A class's own grades refine every level of a calibration, and the levels stay nested."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from page_fakes import calibration, evidence, of_parts

from tutor_app.domain import LEVELS, Depth, Levels
from validators.promise.calibration import SHARES
from validators.promise.class_ladder import ERROR, ClassGrades, ClassLadder, climb
from validators.promise.gate import judge
from validators.promise.refinement import Grade, refine

MEASURED = calibration()
TARGETS = (0.0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.99, 1.0)
JUDGED = (Depth.PLACE, Depth.KIND, Depth.REPAIR)
shares = st.floats(0, 1)
levels = st.builds(Levels.nested, place=shares, kind=shares, explanation=shares, repair=shares)
outcomes = st.tuples(levels, st.integers(0, 3), st.integers(1, 40))
"""How sure each level was, how many of the three are right, the shallowest first, and how often in a row this was graded."""


def graded(found: list[tuple[Levels, int, int]]) -> ClassGrades:
    """Grades of which who has a level right has all shallower ones right."""
    every = [(sure, right) for sure, right, times in found for _ in range(times)]
    place, kind, repair = (
        tuple(Grade(confidence=sure.at(depth), right=right > number) for sure, right in every)
        for number, depth in enumerate(JUDGED)
    )
    return ClassGrades(place=place, kind=kind, repair=repair)


def thresholds(ladder: ClassLadder) -> list[float]:
    """Where each level opens, the shallowest first; out of reach where it does not."""
    found = [ladder.points.at(depth).threshold for depth in LEVELS]
    return [2.0 if threshold is None else threshold for threshold in found]


def test_without_grades_every_level_stands_where_its_curve_has_it() -> None:
    """A class starts at the shipped points, of place and kind too."""
    ladder = climb(MEASURED, ClassGrades(), 0.8)

    assert ladder.points == MEASURED.points(0.8)
    assert ladder.drifted == ()
    assert set(ladder.refined) == set(JUDGED)


@pytest.mark.parametrize("depth", JUDGED)
def test_grades_move_their_own_level_and_no_other(depth: Depth) -> None:
    """Wrong ones close it or move it up, with an alarm of its own; the other levels stay where they were."""
    wrong = (Grade(confidence=1.0, right=False),) * 40
    ladder = climb(MEASURED, replace(ClassGrades(), **{depth.word: wrong}), 0.8)
    shipped = MEASURED.points(0.8)

    assert ladder.drifted == (depth,)
    assert ladder.points.at(depth).threshold is None
    others = [other for other in JUDGED if other is not depth]
    assert [ladder.points.at(other) for other in others] == [shipped.at(other) for other in others]
    assert ladder.points.explanation == ladder.points.repair


@pytest.mark.parametrize("depth", JUDGED)
def test_right_grades_open_a_level_that_the_curve_cannot_promise(depth: Depth) -> None:
    """At a target beyond every curve a class proves one level, and that one opens."""
    assert not MEASURED.points(0.97).at(depth).reachable
    ladder = climb(MEASURED, replace(ClassGrades(), **{depth.word: (Grade(confidence=1.0, right=True),) * 2000}), 0.97)

    assert ladder.refined[depth].own and ladder.points.at(depth).reachable
    assert not any(ladder.points.at(other).reachable for other in JUDGED if other is not depth)


def test_the_levels_share_the_error() -> None:
    """Each level gets its share of the error that all have together, and no more."""
    grades = graded([(Levels(place=1.0, kind=1.0, explanation=1.0, repair=1.0), 0, 4)])
    ladder = climb(MEASURED, grades, 0.8, error=0.02)

    for depth in JUDGED:
        curve = MEASURED.curve_at(depth)
        assert curve is not None
        assert ladder.refined[depth] == refine(curve, grades.at(depth), 0.8, error=0.02 * SHARES[depth])
    assert ladder.drifted == (Depth.REPAIR,)  # four grades: enough for most of the error, not for a tenth of it
    assert climb(MEASURED, grades, 0.8).refined == climb(MEASURED, grades, 0.8, error=ERROR).refined


def test_a_level_without_a_curve_stays_closed() -> None:
    """Where labels of the kind were too few for a curve, no grade opens it, and none raises an alarm."""
    blind = replace(MEASURED, kind=None)
    for right in (True, False):
        ladder = climb(blind, ClassGrades(kind=(Grade(confidence=1.0, right=right),) * 500), 0.8)
        assert Depth.KIND not in ladder.refined
        assert not ladder.points.kind.reachable and ladder.drifted == ()


def test_help_goes_as_deep_as_the_refined_levels_allow() -> None:
    """A class whose repairs break the promise still gets kinds; one whose kinds do so too, places."""
    found = of_parts(evidence(0.9), evidence(0.9))
    sure = MEASURED.levels(found)
    wrong = (Grade(confidence=1.0, right=False),) * 40
    depths = [
        judge(found, sure, climb(MEASURED, grades, 0.8).points, parts=[sure]).depth
        for grades in (
            ClassGrades(),
            ClassGrades(repair=wrong),
            ClassGrades(repair=wrong, kind=wrong),
            ClassGrades(repair=wrong, kind=wrong, place=wrong),
        )
    ]

    assert depths == [Depth.REPAIR, Depth.KIND, Depth.PLACE, Depth.NONE]


@settings(max_examples=60, deadline=None)
@given(st.lists(outcomes, max_size=6), levels, st.sampled_from(TARGETS))
def test_a_right_grade_never_closes_a_level(found: list[tuple[Levels, int, int]], sure: Levels, target: float) -> None:
    """However the class's grades were before, one more that is right in all leaves every threshold, or lowers it."""
    before, after = climb(MEASURED, graded(found), target), climb(MEASURED, graded([*found, (sure, 3, 1)]), target)

    assert all(new <= old for new, old in zip(thresholds(after), thresholds(before), strict=True))
    assert set(after.drifted) <= set(before.drifted)


@settings(max_examples=60, deadline=None)
@given(st.lists(outcomes, max_size=6), levels, st.sampled_from(TARGETS), st.sampled_from(TARGETS))
def test_a_higher_target_never_shows_deeper(found: list[tuple[Levels, int, int]], sure: Levels, one: float, other: float) -> None:
    """With the same grades every level opens no earlier, so the gate lets nothing deeper through."""
    low, high = (climb(MEASURED, graded(found), target) for target in sorted((one, other)))

    assert all(loose <= strict for loose, strict in zip(thresholds(low), thresholds(high), strict=True))
    assert low.points.depth(sure) >= high.points.depth(sure)


@settings(max_examples=60, deadline=None)
@given(st.lists(outcomes, max_size=6), levels, st.sampled_from(TARGETS))
def test_no_level_is_shown_without_a_promise_that_covers_it(
    found: list[tuple[Levels, int, int]], sure: Levels, target: float
) -> None:
    """What the gate shows is at or above a refined threshold of its own depth, and all shallower levels come with it."""
    points = climb(MEASURED, graded(found), target).points
    verdict = judge(of_parts(evidence(0.9), evidence(0.9)), sure, points, parts=[sure])

    assert verdict.depth is Depth.NONE or points.at(verdict.depth).opens_for(sure.at(verdict.depth))
    assert not any(points.at(depth).opens_for(sure.at(depth)) for depth in LEVELS if depth > verdict.depth)
