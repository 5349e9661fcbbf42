"""The gate: evidence, levels and operating points become a verdict."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor_app.domain import LEVELS, Depth, Evidence, Finding, Levels, PartEvidence, PartVerdict, Reason, Verdict
from validators.promise.gate import OperatingPoint, OperatingPoints, judge

SOUND = Evidence(probability=0.9, margin=0.8, findings=(Finding(check="parses", passed=True),))
UNSOUND = Evidence(probability=0.99, margin=0.98, findings=(Finding(check="parses", passed=False),))
STOPPED = Evidence(probability=0.0, margin=0.0, found=False)

shares = st.floats(0, 1)


def at(place: float | None, kind: float | None, explanation: float | None, repair: float | None) -> OperatingPoints:
    """Points with these thresholds."""
    one, two, three, four = (OperatingPoint(target=0.9, threshold=share) for share in (place, kind, explanation, repair))
    return OperatingPoints(place=one, kind=two, explanation=three, repair=four)


def alike(share: float) -> Levels:
    """Every level as sure as the others."""
    return Levels(place=share, kind=share, explanation=share, repair=share)


NINETY = at(0.7, 0.7, 0.7, 0.7)
EVERYTHING = at(0.0, 0.0, 0.0, 0.0)
NO_REPAIRS = at(0.7, 0.7, None, None)
STAIRS = Levels(place=0.9, kind=0.8, explanation=0.6, repair=0.6)


def several(*groups: int, unsound: frozenset[int] = frozenset()) -> Evidence:
    """Sound evidence on a whole with one part for each group; the parts at positions ``unsound`` failed a check."""
    parts = tuple(
        PartEvidence(evidence=UNSOUND if place in unsound else SOUND, group=group) for place, group in enumerate(groups)
    )
    return replace(SOUND, parts=parts)


ONE = several(0)


def depths(verdict: Verdict) -> list[Depth]:
    """How deep each part goes."""
    return [part.depth for part in verdict.parts]


def test_all_is_shown_where_the_whole_is_sure() -> None:
    """The threshold itself is enough, and then no part is judged apart."""
    verdict = judge(ONE, alike(0.7), NINETY, parts=[alike(0.1)])

    assert verdict == Verdict(depth=Depth.REPAIR, levels=alike(0.7), parts=(PartVerdict(depth=Depth.REPAIR, levels=alike(0.1)),))
    assert verdict.whole


@pytest.mark.parametrize(
    ("points", "depth"),
    [
        (at(0.9, 0.9, 0.9, 0.9), Depth.PLACE),
        (at(0.9, 0.8, 0.9, 0.9), Depth.KIND),
        (at(0.9, 0.8, 0.6, 0.7), Depth.EXPLANATION),
        (at(0.95, 0.9, 0.9, 0.9), Depth.NONE),
        (at(None, 0.8, 0.9, 0.9), Depth.KIND),
    ],
)
def test_each_mistake_is_shown_as_deep_as_its_levels_reach(points: OperatingPoints, depth: Depth) -> None:
    """The deepest level that keeps its own promise; whoever sees it sees what is less deep, whose point may be out of reach."""
    verdict = judge(ONE, STAIRS, points, parts=[STAIRS])

    assert (verdict.depth, depths(verdict), verdict.whole) == (depth, [depth], False)
    assert verdict.because is Reason.UNSURE


def test_a_failed_check_leaves_only_the_place() -> None:
    """Neither full confidence nor the target 'everything' shows more of what failed a check."""
    evidence = replace(UNSOUND, parts=several(0).parts)
    verdict = judge(evidence, alike(1.0), EVERYTHING, parts=[alike(1.0)])

    assert (verdict.depth, depths(verdict), verdict.because) == (Depth.PLACE, [Depth.PLACE], Reason.UNSOUND)


def test_an_unreachable_target_says_so_and_shows_what_keeps_its_promise() -> None:
    """Where no threshold keeps the promise of the repair, the reason is the target, and the kind may be shown all the same."""
    verdict = judge(ONE, alike(1.0), NO_REPAIRS, parts=[alike(1.0)])

    assert (verdict.depth, verdict.because) == (Depth.KIND, Reason.UNREACHABLE_TARGET)
    assert not OperatingPoint(target=0.9, threshold=None).reachable
    assert OperatingPoint(target=0.0, threshold=0.0).reachable
    closed = judge(ONE, alike(1.0), OperatingPoints.closed(0.9), parts=[alike(1.0)])
    assert (closed.depth, closed.because) == (Depth.NONE, Reason.UNREACHABLE_TARGET)


def test_without_a_repair_only_the_place_speaks() -> None:
    """Whatever else is claimed to be sure; and nothing at all where nothing was found out."""
    sure, unsure = (judge(STOPPED, alike(share), NINETY) for share in (1.0, 0.6))

    assert (sure.depth, sure.because, sure.parts) == (Depth.PLACE, Reason.NO_REPAIR, ())
    assert unsure.depth is Depth.NONE
    assert judge(None, Levels(), NINETY) == Verdict(depth=Depth.NONE, levels=Levels(), because=Reason.NO_REPAIR)


def test_help_switched_off_comes_before_everything() -> None:
    """Where the instructor switched help off, that is the reason, whatever the evidence; how sure each level is stays known."""
    verdict = judge(ONE, alike(1.0), EVERYTHING, parts=[alike(1.0)], helping=False)

    assert (verdict.depth, depths(verdict), verdict.because) == (Depth.NONE, [Depth.NONE], Reason.HELP_IS_OFF)
    assert (verdict.levels, verdict.parts[0].levels) == (alike(1.0), alike(1.0))
    for evidence in (None, STOPPED):
        assert judge(evidence, alike(1.0), EVERYTHING, helping=False).depth is Depth.NONE


def test_levels_that_are_surer_the_deeper_they_are_are_refused() -> None:
    """They are made nested on purpose, or not at all; not-a-number is refused too."""
    with pytest.raises(ValueError, match="deeper"):
        Levels(place=0.5, kind=0.6)
    with pytest.raises(ValueError, match="deeper"):
        Levels(place=float("nan"))


@given(shares, shares, shares, shares)
def test_no_level_is_surer_than_one_that_is_less_deep(place: float, kind: float, explanation: float, repair: float) -> None:
    """Nested levels never lose confidence: who has the repair right has the place right."""
    found = Levels.nested(place=place, kind=kind, explanation=explanation, repair=repair)

    sure = [found.at(depth) for depth in Depth]
    assert sure == sorted(sure, reverse=True)
    assert all(one >= other for one, other in zip(sure[1:], (place, kind, explanation, repair), strict=True))


def test_parts_that_hang_together_tell_no_more_of_a_cure_than_the_least_of_them() -> None:
    """A sure part beside a doubtful one of its group tells its kind; another group does not mind; what is doubtful stays so."""
    assert depths(judge(several(0, 0, 1), alike(0.5), NINETY, parts=[alike(0.9), alike(0.6), alike(0.9)])) == [
        Depth.KIND,
        Depth.NONE,
        Depth.REPAIR,
    ]
    assert depths(judge(several(0, 0, 1), alike(0.5), NINETY, parts=[alike(0.9), alike(0.7), alike(0.1)])) == [
        Depth.REPAIR,
        Depth.REPAIR,
        Depth.NONE,
    ]


def test_of_a_part_that_failed_a_check_only_the_place_is_shown() -> None:
    """No confidence outvotes it, and what hangs on it tells no cure either."""
    verdict = judge(several(0, 0, 1, unsound=frozenset({1})), alike(0.5), NINETY, parts=[alike(1.0)] * 3)

    assert depths(verdict) == [Depth.KIND, Depth.PLACE, Depth.REPAIR]
    assert verdict.parts[1].levels == alike(1.0)


@pytest.mark.parametrize(("share", "helping"), [(0.9, True), (0.5, True), (0.9, False)])
@pytest.mark.parametrize("count", [0, 1, 3])
def test_every_part_needs_its_levels_whatever_the_verdict(share: float, helping: bool, count: int) -> None:
    """Too few or too many are the caller's fault, whether the whole is shown, in doubt or withheld."""
    with pytest.raises(ValueError, match="zip"):
        judge(several(0, 1), alike(share), NINETY, parts=[alike(0.9)] * count, helping=helping)


nested = st.builds(Levels.nested, place=shares, kind=shares, explanation=shares, repair=shares)
judged = st.lists(st.tuples(nested, st.integers(0, 2), st.booleans()), min_size=1, max_size=5)
thresholds = st.tuples(*[st.tuples(shares, shares)] * 4)
Parts = list[tuple[Levels, int, bool]]


def _judged(parts: Parts, whole: Levels, points: OperatingPoints, *, helping: bool = True, sound: bool = True) -> Verdict:
    evidence = several(*(group for _, group, _ in parts), unsound=frozenset(n for n, part in enumerate(parts) if part[2]))
    evidence = evidence if sound else replace(evidence, findings=UNSOUND.findings)
    return judge(evidence, whole, points, parts=[own for own, _, _ in parts], helping=helping)


@given(judged, nested, thresholds, st.booleans())
def test_a_higher_target_never_shows_a_deeper_level_of_any_mistake(
    parts: Parts, whole: Levels, ends: tuple[tuple[float, float], ...], sound: bool
) -> None:
    """With thresholds that rise with the target, what is shown at the higher target is shown at the lower."""
    low, high = at(*(min(pair) for pair in ends)), at(*(max(pair) for pair in ends))
    loose, strict = _judged(parts, whole, low, sound=sound), _judged(parts, whole, high, sound=sound)

    assert all(one >= other for one, other in zip(depths(loose), depths(strict), strict=True))
    assert loose.depth >= strict.depth
    assert loose.whole or not strict.whole


@given(judged, nested, st.tuples(shares, shares, shares, shares))
def test_what_is_shown_keeps_its_own_promise_or_that_of_the_whole(
    parts: Parts, whole: Levels, ends: tuple[float, float, float, float]
) -> None:
    """No part goes deeper than its own levels reach, nor past its place if it failed a check, unless the whole is sure."""
    points = at(*ends)
    verdict = _judged(parts, whole, points)

    assert verdict.whole == (whole.repair >= ends[3])
    if verdict.whole:
        assert set(depths(verdict)) == {Depth.REPAIR}
        return
    for depth, (own, _, failed) in zip(depths(verdict), parts, strict=True):
        assert depth <= points.depth(own)
        assert depth <= Depth.PLACE or not failed
    assert verdict.depth == max(depths(verdict))


@given(judged, nested, st.tuples(shares, shares, shares, shares))
def test_in_a_group_no_mistake_tells_more_of_a_cure_than_another(
    parts: Parts, whole: Levels, ends: tuple[float, float, float, float]
) -> None:
    """Where one part of a group may not be explained, none is."""
    verdict = _judged(parts, whole, at(*ends))

    for group in {group for _, group, _ in parts}:
        found = {depth for depth, (_, own, _) in zip(depths(verdict), parts, strict=True) if own == group}
        cures = {depth for depth in found if depth > Depth.KIND}
        assert not cures or found == cures
        assert len(cures) <= 1


@given(judged, nested, st.tuples(shares, shares, shares, shares))
def test_help_that_is_off_shows_nothing(parts: Parts, whole: Levels, ends: tuple[float, float, float, float]) -> None:
    """Whatever the evidence on any part."""
    verdict = _judged(parts, whole, at(*ends), helping=False)

    assert {verdict.depth, *depths(verdict)} == {Depth.NONE}
    assert verdict.because is Reason.HELP_IS_OFF


@given(judged, nested, st.tuples(shares, shares, shares, shares))
def test_an_unsound_whole_shows_no_more_than_places(parts: Parts, whole: Levels, ends: tuple[float, float, float, float]) -> None:
    """A failed check of the whole limits every part."""
    verdict = _judged(parts, whole, at(*ends), sound=False)

    assert max(depths(verdict)) <= Depth.PLACE
    assert verdict.because is Reason.UNSOUND


def test_no_graded_outcome_stands_behind_a_point_that_shows_nothing() -> None:
    """An operating point counts no outcomes unless it is told how many there were."""
    assert OperatingPoints.closed(0.9).repair.graded == 0


def test_points_are_known_by_their_level() -> None:
    """Each level has its own, and nothing has none."""
    points = at(0.1, 0.2, 0.3, 0.4)

    assert [points.at(depth).threshold for depth in LEVELS] == [0.1, 0.2, 0.3, 0.4]
    with pytest.raises(KeyError):
        points.at(Depth.NONE)
