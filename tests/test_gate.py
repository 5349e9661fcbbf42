"""The gate: evidence, confidence and an operating point become a verdict."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor_app.domain import Evidence, Finding, Held, PartEvidence, Reason, Shown, Verdict, Withheld
from validators.promise.gate import OperatingPoint, judge

SOUND = Evidence(probability=0.9, margin=0.8, findings=(Finding(check="parses", passed=True),))
UNSOUND = Evidence(probability=0.99, margin=0.98, findings=(Finding(check="parses", passed=False),))
NINETY = OperatingPoint(target=0.9, threshold=0.7)
UNREACHABLE = OperatingPoint(target=0.99, threshold=None)
EVERYTHING = OperatingPoint(target=0.0, threshold=0.0)

shares = st.floats(0, 1)


def test_confidence_at_the_threshold_is_shown() -> None:
    """The threshold itself is enough."""

    assert judge(SOUND, 0.7, NINETY) == Shown(confidence=0.7)


def test_confidence_below_the_threshold_is_withheld() -> None:
    """Whatever is less than the threshold is not shown, and the reason is doubt."""

    assert judge(SOUND, 0.699, NINETY) == Withheld(because=Reason.UNSURE, confidence=0.699)


def test_a_failed_check_is_never_shown() -> None:
    """Neither full confidence nor the target 'everything' shows feedback that failed a check; nor does it wait."""

    assert judge(UNSOUND, 1.0, EVERYTHING, hold_from=0.0) == Withheld(because=Reason.UNSOUND, confidence=1.0)


def test_an_unreachable_target_shows_nothing_and_says_so() -> None:
    """Where no threshold keeps the promise, the reason is the target and not the feedback."""

    assert judge(SOUND, 1.0, UNREACHABLE) == Withheld(because=Reason.UNREACHABLE_TARGET, confidence=1.0)
    assert not UNREACHABLE.reachable
    assert NINETY.reachable
    assert EVERYTHING.reachable


def test_no_repair_is_a_reason_of_its_own() -> None:
    """Without evidence or confidence there is nothing to show."""

    assert judge(None, None, EVERYTHING) == Withheld(because=Reason.NO_REPAIR)
    assert judge(None, 0.9, EVERYTHING) == Withheld(because=Reason.NO_REPAIR)
    assert judge(SOUND, None, EVERYTHING) == Withheld(because=Reason.NO_REPAIR)


def test_help_switched_off_comes_before_everything() -> None:
    """Where the instructor switched help off, that is the reason, whatever the evidence."""

    assert judge(SOUND, 1.0, EVERYTHING, helping=False) == Withheld(because=Reason.HELP_IS_OFF, confidence=1.0)
    assert judge(None, None, EVERYTHING, helping=False) == Withheld(because=Reason.HELP_IS_OFF)


def test_doubtful_feedback_waits_for_the_instructor_where_the_class_wants_that() -> None:
    """Between the two thresholds feedback is held; at the lower one too; below it is withheld; above it is shown."""

    assert judge(SOUND, 0.5, NINETY, hold_from=0.5) == Held(confidence=0.5)
    assert judge(SOUND, 0.49, NINETY, hold_from=0.5) == Withheld(because=Reason.UNSURE, confidence=0.49)
    assert judge(SOUND, 0.7, NINETY, hold_from=0.5) == Shown(confidence=0.7)
    assert judge(SOUND, 0.9, UNREACHABLE, hold_from=0.5) == Held(confidence=0.9)


def test_a_confidence_that_is_no_number_is_withheld() -> None:
    """Not-a-number is doubt."""

    assert isinstance(judge(SOUND, float("nan"), EVERYTHING, hold_from=0.0), Withheld)


@given(shares, shares, shares)
def test_a_higher_threshold_never_shows_more(confidence: float, one: float, other: float) -> None:
    """What is shown at the higher of two thresholds is shown at the lower."""
    low, high = sorted((one, other))
    at_high = judge(SOUND, confidence, OperatingPoint(target=0.5, threshold=high))
    at_low = judge(SOUND, confidence, OperatingPoint(target=0.5, threshold=low))

    assert not isinstance(at_high, Shown) or isinstance(at_low, Shown)


@given(shares, shares, st.none() | shares)
def test_holding_never_changes_what_is_shown(confidence: float, threshold: float, hold_from: float | None) -> None:
    """Waiting for the instructor takes from the withheld, never from the shown, and never adds to them."""
    point = OperatingPoint(target=0.5, threshold=threshold)

    assert isinstance(judge(SOUND, confidence, point), Shown) == isinstance(
        judge(SOUND, confidence, point, hold_from=hold_from), Shown
    )


def several(*groups: int, unsound: frozenset[int] = frozenset()) -> Evidence:
    """Sound evidence on a whole with one part for each group; the parts at positions ``unsound`` failed a check."""
    parts = tuple(
        PartEvidence(evidence=UNSOUND if place in unsound else SOUND, group=group) for place, group in enumerate(groups)
    )
    return replace(SOUND, parts=parts)


def shown_of(verdict: Verdict) -> set[int]:
    """Positions of the parts that a verdict shows."""
    return {place for place, part in enumerate(verdict.parts) if isinstance(part, Shown)}


def test_a_sure_part_is_shown_although_the_whole_is_not() -> None:
    """With the whole in doubt, each part counts by its own confidence, and the whole stays withheld."""
    verdict = judge(several(0, 1, 2), 0.5, NINETY, parts=[0.8, 0.7, 0.69])

    assert verdict == Withheld(
        because=Reason.UNSURE,
        confidence=0.5,
        parts=(Shown(confidence=0.8), Shown(confidence=0.7), Withheld(because=Reason.UNSURE, confidence=0.69)),
    )


def test_parts_that_hang_together_are_shown_together_or_not_at_all() -> None:
    """A sure part of a group with a doubtful one is withheld; another group does not mind."""
    assert shown_of(judge(several(0, 0, 1), 0.5, NINETY, parts=[0.9, 0.6, 0.9])) == {2}
    assert shown_of(judge(several(0, 0, 1), 0.5, NINETY, parts=[0.9, 0.7, 0.1])) == {0, 1}


def test_a_part_that_failed_a_check_is_never_shown_nor_what_hangs_on_it() -> None:
    """No confidence outvotes a failed check of a part."""
    verdict = judge(several(0, 0, 1, unsound=frozenset({1})), 0.5, NINETY, parts=[1.0, 1.0, 1.0])

    assert shown_of(verdict) == {2}
    assert verdict.parts[1] == Withheld(because=Reason.UNSOUND, confidence=1.0)


def test_no_part_is_shown_where_the_whole_is_withheld_for_another_reason_than_doubt() -> None:
    """An unsound whole, help that is off and a target out of reach leave nothing to show."""
    evidence = several(0, 1)

    off = judge(evidence, 0.5, NINETY, parts=[1.0, 1.0], helping=False)
    unsound = judge(replace(UNSOUND, parts=evidence.parts), 0.5, NINETY, parts=[1.0, 1.0])
    unreachable = judge(evidence, 0.5, UNREACHABLE, parts=[1.0, 1.0])
    assert [shown_of(verdict) for verdict in (off, unsound, unreachable)] == [set(), set(), set()]
    assert off.parts[0] == Withheld(because=Reason.HELP_IS_OFF, confidence=1.0)


def test_sure_parts_of_held_feedback_need_not_wait() -> None:
    """The instructor is asked about the whole; what is sure by itself is shown meanwhile."""
    verdict = judge(several(0, 1), 0.5, NINETY, parts=[0.9, 0.1], hold_from=0.4)

    assert isinstance(verdict, Held)
    assert shown_of(verdict) == {0}


def test_parts_without_a_confidence_of_their_own_are_not_judged_apart() -> None:
    """Without confidences there is only the whole; with too few of them the caller is at fault."""
    assert judge(several(0, 1), 0.5, NINETY).parts == ()
    with pytest.raises(ValueError, match="zip"):
        judge(several(0, 1), 0.5, NINETY, parts=[0.9])


judged = st.lists(st.tuples(shares, st.integers(0, 2), st.booleans()), min_size=1, max_size=5)


def _judged(parts: list[tuple[float, int, bool]], confidence: float, point: OperatingPoint, **options: bool) -> Verdict:
    evidence = several(*(group for _, group, _ in parts), unsound=frozenset(n for n, part in enumerate(parts) if part[2]))
    return judge(evidence, confidence, point, parts=[own for own, _, _ in parts], **options)


@given(judged, shares, shares, shares)
def test_a_higher_threshold_never_shows_more_parts(
    parts: list[tuple[float, int, bool]], confidence: float, one: float, other: float
) -> None:
    """What a student sees at the higher of two thresholds is seen at the lower."""
    low, high = (_judged(parts, confidence, OperatingPoint(target=0.5, threshold=share)) for share in sorted((one, other)))

    assert shown_of(high) <= shown_of(low)


@given(judged, shares, shares)
def test_only_parts_at_the_threshold_are_shown(parts: list[tuple[float, int, bool]], confidence: float, threshold: float) -> None:
    """A shown part reaches the threshold, as part or with the whole; where the whole is shown, all parts are."""
    verdict = _judged(parts, confidence, OperatingPoint(target=0.5, threshold=threshold))

    assert all((part.confidence or 0.0) >= threshold for part in verdict.parts if isinstance(part, Shown))
    assert not isinstance(verdict, Shown) or len(shown_of(verdict)) == len(parts)
    assert isinstance(verdict, Shown) or all(parts[place][0] >= threshold and not parts[place][2] for place in shown_of(verdict))


@given(judged, shares, shares)
def test_help_that_is_off_shows_no_part(parts: list[tuple[float, int, bool]], confidence: float, threshold: float) -> None:
    """Whatever the evidence on any part."""
    verdict = _judged(parts, confidence, OperatingPoint(target=0.5, threshold=threshold), helping=False)

    assert isinstance(verdict, Withheld)
    assert shown_of(verdict) == set()


@pytest.mark.parametrize(("confidence", "helping"), [(0.9, True), (0.5, True), (0.9, False)])
@pytest.mark.parametrize("parts", [[0.9], [0.9, 0.9, 0.9]])
def test_every_part_needs_its_confidence_whatever_the_verdict(confidence: float, helping: bool, parts: list[float]) -> None:
    """Too few or too many confidences are the caller's fault, whether the whole is shown, in doubt or withheld."""
    with pytest.raises(ValueError, match="zip"):
        judge(several(0, 1), confidence, NINETY, parts=parts, helping=helping)


def test_a_part_withheld_for_its_group_keeps_its_own_confidence() -> None:
    """What a doubtful neighbour takes from a sure part is that it is shown, not how sure it is."""
    verdict = judge(several(0, 0), 0.5, NINETY, parts=[0.9, 0.6])

    assert verdict.parts[0] == Withheld(because=Reason.UNSURE, confidence=0.9)


def test_no_graded_outcome_stands_behind_a_point_that_shows_nothing() -> None:
    """An operating point counts no outcomes unless it is told how many there were."""
    assert UNREACHABLE.graded == 0
