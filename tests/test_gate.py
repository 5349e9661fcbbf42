"""The gate: evidence, confidence and an operating point become a verdict."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tutor_app.domain import Evidence, Finding, Held, Reason, Shown, Withheld
from validators.gate import OperatingPoint, judge

SOUND = Evidence(probability=0.9, margin=0.8, agreement=1.0, baseline=0.2, findings=(Finding(check="parses", passed=True),))
UNSOUND = Evidence(probability=0.99, margin=0.98, agreement=1.0, baseline=0.2, findings=(Finding(check="parses", passed=False),))
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
