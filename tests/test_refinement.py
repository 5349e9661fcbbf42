"""A class's own grades refine a calibration, and tell when it no longer holds."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from validators.promise.betting import wealth
from validators.promise.curve import Curve, Labelling, Outcome, fit
from validators.promise.refinement import Grade, contradicts, proves, refine


def shipped(seed: int = 1, count: int = 800) -> Curve:
    """A curve of outcomes that are right with their confidence as probability."""
    rng = random.Random(seed)
    confidences = [rng.betavariate(3, 1) for _ in range(count)]
    return fit(
        [Outcome(group=str(n), confidence=c, right=rng.random() < c) for n, c in enumerate(confidences)], Labelling.EXACT_MATCH
    )


CURVE = shipped()


def grades(count: int, seed: int, share: float | None = None) -> list[Grade]:
    """A class's grades, right with their confidence as probability or with ``share`` whatever the confidence."""
    rng = random.Random(seed)
    confidences = [rng.betavariate(3, 1) for _ in range(count)]
    return [Grade(confidence=c, right=rng.random() < (c if share is None else share)) for c in confidences]


def test_wealth_by_hand() -> None:
    """Ten stakes from 5% to 95%: a hit at even odds multiplies each by one plus the stake, a miss by one minus it."""

    assert wealth([True], 0.5) == pytest.approx([1.5])
    assert wealth([False], 0.5) == pytest.approx([0.5])
    stakes = [0.05 + 0.1 * n for n in range(10)]
    assert wealth([True, False, True], 0.5) == pytest.approx(
        [1.5, sum((1 + s) * (1 - s) for s in stakes) / 10, sum((1 + s) ** 2 * (1 - s) for s in stakes) / 10]
    )
    assert wealth([True], 0.25) == pytest.approx([1 + 0.5 / 0.25 * 0.75])


def test_without_grades_the_shipped_point_stays() -> None:
    """A class starts where the shipped calibration is."""
    refined = refine(CURVE, [], 0.85)

    assert refined.point == CURVE.operating_point(0.85)
    assert (refined.graded, refined.right, refined.drift, refined.own) == (0, 0, False, False)


def test_a_class_for_which_all_is_right_is_shown_more() -> None:
    """Grades that prove the promise at lower thresholds move the point there, and say that they carry it."""
    refined = refine(CURVE, grades(300, 2, share=1.0), 0.85)
    start = CURVE.operating_point(0.85)

    assert refined.point.threshold is not None and start.threshold is not None
    assert refined.point.threshold < start.threshold
    assert refined.own
    assert not refined.drift
    assert refined.point.target == 0.85
    assert refined.point.labelling == "exact-match"
    reached = refined.point.threshold
    assert refined.graded == refined.right == sum(g.confidence >= reached for g in grades(300, 2, share=1.0))


def test_a_class_for_which_the_promise_breaks_moves_to_the_safe_side() -> None:
    """If fewer are right than promised the alarm rises and less is shown."""
    refined = refine(CURVE, grades(300, 3, share=0.5), 0.85)

    assert refined.drift
    assert not refined.own
    assert refined.point.threshold is None
    assert refined.point.target == 0.85
    start = CURVE.operating_point(0.85).threshold
    assert start is not None
    assert refined.right < refined.graded == sum(g.confidence >= start for g in grades(300, 3, share=0.5))


def test_the_safe_side_is_the_lowest_threshold_that_still_holds() -> None:
    """If only the most confident are right in this class, the point moves up to them, not to nothing."""
    start = CURVE.operating_point(0.85).threshold
    assert start is not None
    mixed = [Grade(confidence=g.confidence, right=g.confidence > 0.9) for g in grades(400, 4)]
    refined = refine(CURVE, mixed, 0.85)

    assert refined.drift
    assert refined.point.threshold is not None
    assert start < refined.point.threshold < 0.92
    assert next(p for p in CURVE.points if p.threshold == refined.point.threshold).certified >= 0.85


def test_a_target_beyond_the_shipped_calibration_can_be_reached_by_own_grades() -> None:
    """Where the shipped calibration shows nothing, a class's own proof opens the gate; a few grades do not."""
    assert not CURVE.operating_point(0.98).reachable
    refined = refine(CURVE, grades(3000, 5, share=1.0), 0.98)

    assert refined.point.reachable
    assert refined.own
    assert refined.graded == refined.right > 600
    assert not refine(CURVE, grades(20, 5, share=1.0), 0.98).point.reachable


def test_own_grades_may_prove_no_more_than_the_surest_threshold() -> None:
    """Beyond the shipped calibration, what is right only where the curve is surest is shown there, and nothing below."""
    start = max(CURVE.points, key=lambda point: point.certified).threshold
    below = max(point.threshold for point in CURVE.points if point.threshold < start)
    wrong, right = Grade(confidence=below, right=False), Grade(confidence=start, right=True)

    assert CURVE.operating_point(0.99).threshold is None
    assert refine(CURVE, [wrong] * 50 + [right] * 1000, 0.99).point.threshold == start


def test_everything_stays_everything() -> None:
    """At target 0 nothing was promised that could break or be proved."""
    refined = refine(CURVE, grades(300, 6, share=0.0), 0.0)

    assert refined.point == CURVE.operating_point(0.0)
    assert not refined.drift


def test_certainty_can_neither_be_proved_nor_is_it_contradicted() -> None:
    """A target of one shows nothing whatever the grades."""

    assert not proves([True] * 1000, 1.0)
    assert not contradicts([False], 1.0)
    assert not proves([True] * 1000, 0.0)
    assert not contradicts([False] * 1000, 0.0)
    assert not refine(CURVE, grades(300, 7, share=1.0), 1.0).point.reachable


def test_a_proof_stands_once_it_was_made() -> None:
    """Looking after every grade is allowed: what was proved at one time is proved."""

    assert proves([True] * 60, 0.9)
    assert proves([True] * 60 + [False] * 5, 0.9)
    assert contradicts([False] * 10, 0.9)
    assert contradicts([False] * 10 + [True] * 100, 0.9)
    assert not proves([], 0.9)
    assert not contradicts([], 0.9)


@pytest.mark.parametrize(("target", "share"), [(0.8, 0.8), (0.9, 0.9), (0.9, 0.95)])
def test_false_alarms_are_as_rare_as_stated(target: float, share: float) -> None:
    """Of 400 classes for which the promise is true, looked at after every grade, at most 5% (and luck) raise an alarm."""
    rng = random.Random(8)
    alarms = sum(contradicts([rng.random() < share for _ in range(200)], target) for _ in range(400))

    assert alarms <= 20 + 9


def test_false_proofs_are_as_rare_as_stated() -> None:
    """Of 400 classes exactly at the target, at most 5% (and luck) seem to prove more."""
    rng = random.Random(9)
    proofs = sum(proves([rng.random() < 0.85 for _ in range(200)], 0.85) for _ in range(400))

    assert proofs <= 20 + 9


def test_real_drift_is_noticed_soon() -> None:
    """With 60% right instead of 90%, forty grades raise the alarm nearly always."""
    rng = random.Random(10)
    alarms = sum(contradicts([rng.random() < 0.6 for _ in range(40)], 0.9) for _ in range(200))

    assert alarms >= 180


def test_a_stricter_error_needs_more_evidence() -> None:
    """What is enough at 5% is not at one in a million."""

    assert contradicts([False] * 4, 0.9, error=0.05)
    assert not contradicts([False] * 4, 0.9, error=1e-6)
    assert proves([True] * 60, 0.9, error=0.05)
    assert not proves([True] * 60, 0.9, error=1e-6)
    assert refine(CURVE, grades(120, 3, share=0.5), 0.85, error=0.05).drift
    assert not refine(CURVE, grades(120, 3, share=0.5), 0.85, error=1e-30).drift
    assert refine(CURVE, grades(200, 2, share=1.0), 0.85, error=0.05).own
    assert not refine(CURVE, grades(200, 2, share=1.0), 0.85, error=1e-30).own


@settings(max_examples=60, deadline=None)
@given(st.lists(st.builds(Grade, confidence=st.floats(0, 1), right=st.booleans()), max_size=80), st.floats(0.01, 0.99))
def test_an_alarm_never_shows_more(own: list[Grade], target: float) -> None:
    """After an alarm the threshold is above the shipped one, or nothing is shown; without one it is not above."""
    refined, start = refine(CURVE, own, target), CURVE.operating_point(target)

    if refined.drift:
        assert start.threshold is not None
        assert refined.point.threshold is None or refined.point.threshold > start.threshold
    elif start.threshold is not None:
        assert refined.point.threshold is not None and refined.point.threshold <= start.threshold


def test_alarm_and_proof_come_exactly_when_the_wealth_suffices() -> None:
    """Two wrong outcomes at a target of 90% make 36.9 of 1: enough for an error of 3%, not of 2%; proofs are as exact."""
    reached = float(wealth([True] * 10, 0.9)[-1])

    assert wealth([True, True], 0.1)[-1] == pytest.approx(36.9325)
    assert contradicts([False] * 2, 0.9, error=0.03)
    assert not contradicts([False] * 2, 0.9, error=0.02)
    assert proves([True] * 10, 0.9, error=1.01 / reached)
    assert not proves([True] * 10, 0.9, error=0.99 / reached)


def test_grades_at_the_threshold_count_and_the_labelling_stays() -> None:
    """A grade exactly at the shipped threshold is of the shown; a point that shows nothing still says what right means."""
    start = CURVE.operating_point(0.85).threshold
    assert start is not None
    refined = refine(CURVE, [Grade(confidence=start, right=False)] * 3, 0.85)

    assert refined.drift
    assert refined.graded == 3 or refined.point.threshold is not None
    assert refined.point.threshold is None or refined.point.threshold > start
    assert refined.point.labelling == "exact-match"
    assert refine(CURVE, grades(300, 3, share=0.5), 0.85).point.labelling == "exact-match"


def test_a_looser_alarm_is_looser_on_the_safe_side_too() -> None:
    """The error holds for the new threshold as well: with a strict one the point moves up less."""
    mixed = [Grade(confidence=g.confidence, right=g.confidence > 0.9) for g in grades(400, 4)]
    usual, strict = refine(CURVE, mixed, 0.85), refine(CURVE, mixed, 0.85, error=1e-6)

    assert usual.drift and strict.drift
    assert usual.point.threshold is not None and strict.point.threshold is not None
    assert strict.point.threshold < usual.point.threshold


def test_a_higher_target_does_not_pass_where_a_lower_one_had_to_stop() -> None:
    """Early grades prove the higher target far down; later ones break the lower target's promise, which moves both up."""
    low, high = (CURVE.operating_point(target).threshold for target in (0.7, 0.85))
    assert low is not None and high is not None and low < high
    own = [Grade(confidence=1.0, right=True)] * 100 + [Grade(confidence=low, right=False)] * 400
    strict, loose = refine(CURVE, own, 0.85), refine(CURVE, own, 0.7)

    assert loose.drift and not strict.drift
    assert proves([grade.right for grade in own], 0.85)
    assert loose.point.threshold is not None and strict.point.threshold is not None
    assert low < loose.point.threshold <= strict.point.threshold <= high


def test_where_a_lower_target_shows_nothing_the_proof_of_a_higher_one_does_not_count() -> None:
    """Beyond the curve, too: a class that breaks a promise at every threshold proves no higher one."""
    own = [Grade(confidence=1.0, right=True)] * 1000 + [Grade(confidence=1.0, right=False)] * 4000

    assert proves([grade.right for grade in own], 0.98)
    assert refine(CURVE, own, 0.85).point.threshold is None
    assert refine(CURVE, own, 0.98).point.threshold is None


runs = st.sampled_from((1, 10, 100, 400))
blocks = st.lists(st.tuples(st.sampled_from((0.3, 0.6, 0.8, 0.9, 0.97)), st.booleans(), runs), max_size=4)


@settings(max_examples=200, deadline=None)
@given(blocks, st.floats(0.5, 0.995), st.floats(0.5, 0.995))
def test_a_higher_target_never_shows_more(found: list[tuple[float, bool, int]], one: float, other: float) -> None:
    """Whatever was proved or broken on the way: the threshold of the higher target is not below that of the lower."""
    own = [Grade(confidence=sure, right=right) for sure, right, times in found for _ in range(times)]
    low, high = (refine(CURVE, own, target).point.threshold for target in sorted((one, other)))

    assert high is None or (low is not None and low <= high)


@settings(max_examples=80, deadline=None)
@given(blocks, st.floats(0, 1), st.floats(0.01, 0.99))
def test_a_right_grade_never_shows_less(found: list[tuple[float, bool, int]], sure: float, target: float) -> None:
    """One more right outcome proves more or as much, and contradicts nothing new."""
    own = [Grade(confidence=confidence, right=right) for confidence, right, times in found for _ in range(times)]
    before, after = refine(CURVE, own, target), refine(CURVE, [*own, Grade(confidence=sure, right=True)], target)

    assert before.drift or not after.drift
    low, high = after.point.threshold, before.point.threshold
    assert high is None or (low is not None and low <= high)
