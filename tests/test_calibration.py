"""Calibrations: fitted on observations, stored, versioned."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor_app.domain import Depth, Evidence, Finding, Levels, PartEvidence, Students
from tutor_app.errors import CalibrationError
from validators.promise.calibration import (
    SHARES,
    Calibration,
    calibrate,
    confidence_of,
    cross_confidences,
    fingerprint,
    fit_model,
    outcomes,
)
from validators.promise.curve import Labelling, Outcome, fit
from validators.promise.observation import Marks, Observation, split_groups
from validators.promise.rungs import Rung, fit_rung, sightings

VERSIONS = {"ranker": "abc", "texts": "def"}


def observed(count: int = 400, seed: int = 1, *, rubric: bool = False) -> list[Observation]:
    """Observations of which those with agreement are right more often; the rubric is kinder than exact match."""
    rng = random.Random(seed)
    found = []
    for number in range(count):
        agreement = rng.random()
        evidence = Evidence(
            probability=rng.random(),
            margin=rng.random(),
            students=Students(agreement=agreement, baseline=rng.random()),
            findings=(Finding(check="small", passed=rng.random() < 0.95),),
        )
        right = {Labelling.EXACT_MATCH: rng.random() < agreement}
        if rubric:
            right[Labelling.RUBRIC] = right[Labelling.EXACT_MATCH] or rng.random() < 0.5
        found.append(
            Observation(id=str(number), group=f"g{number // 3}", evidence=None if number % 20 == 0 else evidence, right=right)
        )
    return found


OBSERVED = observed()
CALIBRATION = calibrate(OBSERVED, versions=VERSIONS)


def test_calibrating_measures_every_program() -> None:
    """Programs without a repair or with a failed check count against coverage."""
    sound = sum(o.evidence is not None and o.evidence.sound for o in OBSERVED)

    assert CALIBRATION.curve.labelling is Labelling.EXACT_MATCH
    assert CALIBRATION.curve.programs == 400
    assert CALIBRATION.curve.graded == sound < 380
    assert CALIBRATION.curve.points[-1].coverage == pytest.approx(sound / 400)
    assert CALIBRATION.curve.groups == 134
    assert CALIBRATION.versions == VERSIONS
    assert "agreement" in CALIBRATION.model.names


def test_the_rubric_decides_where_there_is_one_and_exact_match_stays_beside_it() -> None:
    """Both labelings have a curve; the rubric's is the one that decides; the pessimistic one can be had."""
    both = calibrate(observed(rubric=True), versions=VERSIONS)

    assert [curve.labelling for curve in both.curves] == [Labelling.RUBRIC, Labelling.EXACT_MATCH]
    assert both.curve.labelling is Labelling.RUBRIC
    _, pessimistic = both.curves
    assert pessimistic.right < both.curve.right
    assert both.points(0.5).repair.labelling == "rubric"
    assert Labelling.RUBRIC not in {curve.labelling for curve in CALIBRATION.curves}


def test_repair_and_words_open_at_the_deciding_curves_point() -> None:
    """Both together, and where another point is given, there."""
    points = CALIBRATION.points(0.6)

    assert points.repair == points.explanation == CALIBRATION.curve.operating_point(0.6)
    assert points.repair.reachable
    other = replace(points.repair, threshold=0.123)
    assert CALIBRATION.points(0.6, repair=other).explanation == CALIBRATION.points(0.6, repair=other).repair == other


def test_a_calibration_survives_being_stored() -> None:
    """Reading what was written gives an equal value, with floats to the last digit."""

    assert Calibration.from_json(CALIBRATION.to_json(), versions=VERSIONS) == CALIBRATION
    assert CALIBRATION.to_json().endswith("}\n")
    assert '\n "' in CALIBRATION.to_json()


@pytest.mark.parametrize(
    "versions", [{"ranker": "new", "texts": "def"}, {"texts": "def"}, {**VERSIONS, "ranker": "abc", "more": "x"}]
)
def test_a_calibration_of_other_weights_or_texts_is_refused(versions: dict[str, str]) -> None:
    """A changed, missing or additional version is an error that names it and says what to do."""

    with pytest.raises(CalibrationError, match=r"another version of: (ranker|more)$") as caught:
        Calibration.from_json(CALIBRATION.to_json(), versions=versions)
    assert "surefix calibrate" in caught.value.advice
    assert Calibration.from_json(CALIBRATION.to_json()) == CALIBRATION


@pytest.mark.parametrize("text", ["", "{}", "[]", "not json", '{"format": 1}'])
def test_what_is_no_calibration_is_refused(text: str) -> None:
    """Damaged files are an error of ours with advice, not a crash."""

    with pytest.raises(CalibrationError, match="no calibration") as caught:
        Calibration.from_json(text)
    assert "surefix calibrate" in caught.value.advice


@pytest.mark.parametrize("change", [{"format": 1}, {"format": 3}, {"curves": []}])
def test_another_format_is_refused(change: dict[str, object]) -> None:
    """A file of another format, or one without a curve, is not guessed at."""
    text = json.dumps({**json.loads(CALIBRATION.to_json()), **change})

    with pytest.raises(CalibrationError, match="format") as caught:
        Calibration.from_json(text)
    assert caught.value.advice


def test_confidences_never_come_from_a_model_that_saw_the_group() -> None:
    """Turning around all labels of one group leaves the cross-fitted confidences of that group as they are."""
    fold_of = split_groups([o.group for o in OBSERVED], [1.0] * 5, seed=0)
    turned = [
        replace(o, right={Labelling.EXACT_MATCH: not o.right[Labelling.EXACT_MATCH]}) if fold_of[o.group] == 2 else o
        for o in OBSERVED
    ]
    before = cross_confidences(OBSERVED, Labelling.EXACT_MATCH)
    after = cross_confidences(turned, Labelling.EXACT_MATCH)

    same = [b == a for o, b, a in zip(OBSERVED, before, after, strict=True) if fold_of[o.group] == 2 and b is not None]
    others = [b == a for o, b, a in zip(OBSERVED, before, after, strict=True) if fold_of[o.group] != 2 and b is not None]
    assert len(same) > 50 and all(same)
    assert not any(others)


def test_nothing_that_cannot_be_shown_has_a_confidence() -> None:
    """No evidence, or a failed check, means no confidence; the model is not fitted on such outcomes either."""
    confidences = cross_confidences(OBSERVED, Labelling.EXACT_MATCH)
    sound = [o for o in OBSERVED if o.evidence is not None and o.evidence.sound]

    assert [c is not None for c in confidences] == [o.evidence is not None and o.evidence.sound for o in OBSERVED]
    assert fit_model(OBSERVED, Labelling.EXACT_MATCH) == fit_model(sound, Labelling.EXACT_MATCH) == CALIBRATION.model
    assert confidence_of(None, CALIBRATION.model) is None


def test_ablations_leave_evidence_out() -> None:
    """Confidence without the simulated students is another confidence."""
    without = frozenset({"agreement", "gain"})

    assert "agreement" not in fit_model(OBSERVED, Labelling.EXACT_MATCH, leave_out=without).names
    assert cross_confidences(OBSERVED, Labelling.EXACT_MATCH, leave_out=without) != cross_confidences(
        OBSERVED, Labelling.EXACT_MATCH
    )


def test_ungraded_observations_count_for_coverage_only() -> None:
    """Grading a part of the programs is enough; all of them are the coverage's denominator."""
    part = [o if n % 2 else replace(o, right={}) for n, o in enumerate(OBSERVED)]
    curve = calibrate(part, versions={}).curve

    assert curve.programs == 400
    assert curve.graded < CALIBRATION.curve.graded
    assert curve.points[-1].coverage == pytest.approx(CALIBRATION.curve.points[-1].coverage, abs=0.01)


def test_nothing_graded_is_an_error() -> None:
    """Observations without any grade cannot calibrate."""

    with pytest.raises(CalibrationError, match="no observation has a grade") as caught:
        calibrate([replace(o, right={}) for o in OBSERVED], versions={})
    assert "Label" in caught.value.advice


def test_the_confidence_level_and_the_seed_are_passed_on() -> None:
    """The curve states the level; another seed splits otherwise; another number of folds too."""

    assert calibrate(OBSERVED, versions={}, confidence_level=0.8).curve.confidence_level == pytest.approx(1 - 0.8 * 0.2)
    assert CALIBRATION.curve.confidence_level == pytest.approx(1 - 0.8 * 0.1)
    assert calibrate(OBSERVED, versions=VERSIONS) == CALIBRATION
    assert calibrate(OBSERVED, versions=VERSIONS, seed=1) != CALIBRATION
    assert calibrate(OBSERVED, versions=VERSIONS, folds=3) != CALIBRATION


def test_outcomes_are_what_one_labelling_sees() -> None:
    """Group, weight and grade pass through; a missing grade is none."""
    observation = Observation(id="1", group="g", right={Labelling.RUBRIC: True}, weight=2.0)

    assert outcomes([observation], [0.5], Labelling.RUBRIC) == [Outcome(group="g", confidence=0.5, right=True, weight=2.0)]
    assert outcomes([observation], [0.5], Labelling.EXACT_MATCH) == [Outcome(group="g", confidence=0.5, right=None, weight=2.0)]


@given(st.lists(st.sampled_from("abcdefghijkl"), min_size=1), st.integers(0, 99))
def test_a_group_is_in_one_part_only(groups: list[str], seed: int) -> None:
    """Every group has exactly one part, and the order of members does not matter."""
    part_of = split_groups(groups, [2.0, 1.0, 1.0], seed=seed)

    assert set(part_of) == set(groups)
    assert set(part_of.values()) <= {0, 1, 2}
    assert split_groups(groups[::-1], [2.0, 1.0, 1.0], seed=seed) == part_of


def test_parts_are_about_as_large_as_asked_and_differ_by_seed() -> None:
    """With small groups the shares are met to within a few members; another seed deals differently."""
    groups = [f"g{number // 2}" for number in range(400)]
    part_of = split_groups(groups, [0.5, 0.25, 0.25], seed=3)
    sizes = [sum(part_of[group] == part for group in groups) for part in range(3)]

    assert sizes == [pytest.approx(size, abs=4) for size in (200, 100, 100)]
    assert split_groups(groups, [0.5, 0.25, 0.25], seed=4) != part_of


def test_one_large_group_does_not_tip_the_parts() -> None:
    """The small groups fill up what the large group left."""
    groups = ["large"] * 90 + [str(number) for number in range(110)]
    part_of = split_groups(groups, [1.0, 1.0], seed=0)

    assert sum(part_of[group] == 0 for group in groups) == 100


def test_a_fingerprint_is_of_names_and_content(tmp_path: Path) -> None:
    """Content and names change it; order and folder do not."""
    (tmp_path / "other").mkdir()
    one, two, same = tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "other" / "a.txt"
    one.write_text("x")
    two.write_text("x")
    same.write_text("x")

    assert fingerprint([one, two]) == fingerprint([two, one]) == fingerprint([same, two])
    assert fingerprint([one]) != fingerprint([two])
    assert len(fingerprint([one])) == 16
    before = fingerprint([one])
    one.write_text("y")
    assert fingerprint([one]) != before


def test_weights_reach_the_confidence_model() -> None:
    """Observations that stand for many pull the model towards them."""
    heavy = [replace(o, weight=50.0) if o.right[Labelling.EXACT_MATCH] else o for o in OBSERVED]

    assert fit_model(heavy, Labelling.EXACT_MATCH).intercept > fit_model(OBSERVED, Labelling.EXACT_MATCH).intercept + 1


def test_every_observation_needs_its_confidence() -> None:
    """A list of another length is a mistake of the caller, not a shorter result."""

    with pytest.raises(ValueError, match="zip"):
        outcomes(OBSERVED[:2], [0.5], Labelling.EXACT_MATCH)


def test_others_teach_the_confidence_but_are_no_part_of_the_curve() -> None:
    """Programs of another kind change the model, not what is counted; and nobody's own group teaches their confidence."""
    others = [replace(o, id=f"o{o.id}", group=f"o{o.group}") for o in observed(200, seed=2)]
    taught = calibrate(OBSERVED, versions=VERSIONS, others=others)

    assert taught.curve.programs == CALIBRATION.curve.programs
    assert taught.curve.graded == CALIBRATION.curve.graded
    assert taught.model == fit_model([*OBSERVED, *others], Labelling.EXACT_MATCH) != CALIBRATION.model
    twins = [replace(o, id=f"t{o.id}") for o in OBSERVED]  # the same groups: they may teach no model of their own fold
    assert cross_confidences(OBSERVED, Labelling.EXACT_MATCH, others=twins) == pytest.approx(
        cross_confidences([*OBSERVED, *twins], Labelling.EXACT_MATCH)[: len(OBSERVED)]
    )


def test_a_name_is_of_the_content() -> None:
    """Calibrations are named alike exactly where they are alike, in sixteen signs."""
    assert len(CALIBRATION.name) == 16
    assert CALIBRATION.name == replace(CALIBRATION).name != replace(CALIBRATION, versions={}).name
    assert CALIBRATION.format == json.loads(CALIBRATION.to_json())["format"] == 2


def test_an_observation_is_ungraded_and_counts_once_unless_told_otherwise() -> None:
    """Identity and group are enough."""
    assert Observation(id="1", group="g") == Observation(id="1", group="g", evidence=None, right={}, weight=1.0)


def test_all_other_versions_are_named_in_order() -> None:
    """Whoever reads the error sees every version that differs, always in the same order."""
    versions = dict.fromkeys("hgfedcba", "x")

    with pytest.raises(CalibrationError, match=r": a, b, c, d, e, f, g, h$"):
        replace(CALIBRATION, versions={}).check_versions(versions)


def test_the_usual_folds_are_five_and_the_rubric_fits_the_model() -> None:
    """Where both labellings are there, the one that decides also fits the confidences that both curves are measured on."""
    observations = observed(rubric=True)
    both = calibrate(observations, versions=VERSIONS)
    confidences = cross_confidences(observations, Labelling.RUBRIC, folds=5, seed=0)

    assert both.model == fit_model(observations, Labelling.RUBRIC) != fit_model(observations, Labelling.EXACT_MATCH)
    assert both.curves == tuple(
        fit(outcomes(observations, confidences, each), each, confidence_level=both.curve.confidence_level) for each in Labelling
    )


@pytest.mark.parametrize("seed", range(5))
def test_large_groups_are_dealt_first(seed: int) -> None:
    """Half of all in one group leaves the other half for the other part, however the groups were shuffled."""
    groups = ["large"] * 50 + [str(number) for number in range(50)]
    part_of = split_groups(groups, [1.0, 1.0], seed=seed)

    assert sum(part_of[group] == 0 for group in groups) == 50


def test_a_group_goes_where_it_fills_the_least_of_the_share() -> None:
    """A part of three times the share gets the first three of four groups."""
    assert split_groups(["a"] * 4, [1.0, 3.0], seed=0) == {"a": 1}
    assert sorted(split_groups("ab", [3.0, 1.0], seed=0).values()) == [0, 0]
    assert sorted(split_groups("abcd", [3.0, 1.0], seed=0).values()) == [0, 0, 0, 1]


def seen(count: int = 300, seed: int = 5, *, parts: int = 1) -> list[Observation]:
    """Observations whose places are right the more often the surer they look, and whose kinds are so less often."""
    rng = random.Random(seed)
    found = []
    for number in range(count):
        marks, apart = [], []
        for _ in range(parts):
            sure = rng.random()
            place = rng.random() < 0.4 + 0.6 * sure
            marks.append(Marks(place=place, kind=place and rng.random() < 0.4 + 0.6 * sure))
            apart.append(Evidence(probability=sure, margin=sure, place=(("log_odds", sure),), kind=(("log_odds", sure),)))
        whole = replace(apart[0], parts=tuple(PartEvidence(evidence=one, group=n) for n, one in enumerate(apart)))
        right = {Labelling.EXACT_MATCH: all(mark.kind for mark in marks) and rng.random() < 0.8}
        found.append(Observation(id=str(number), group=f"g{number // 2}", evidence=whole, right=right, marks=tuple(marks)))
    return found


SEEN = seen()
LADDER = calibrate(SEEN, versions=VERSIONS)
STOPPED = Evidence(probability=0.0, margin=0.0, found=False, place=(("log_odds", 0.2),))


def test_place_and_kind_are_seen_mistake_by_mistake() -> None:
    """All mistakes of a program weigh as much as one, and each has its own description and mark."""
    observation = seen(1, parts=2)[0]
    places, kinds = sightings([observation], Depth.PLACE), sightings([observation], Depth.KIND)

    assert observation.evidence is not None
    assert [sighting.weight for sighting in places] == [0.5, 0.5]
    assert [sighting.right for sighting in places] == [mark.place for mark in observation.marks]
    assert [sighting.right for sighting in kinds] == [mark.kind for mark in observation.marks]
    assert [sighting.described for sighting in places] == [dict(part.evidence.place) for part in observation.evidence.parts]


def test_people_who_find_all_right_find_place_and_kind_right() -> None:
    """A good grade outvotes a mark that was made by machine; a bad one says nothing of place and kind."""
    marked = replace(SEEN[0], marks=(Marks(place=False, kind=None),))
    good, bad = (replace(marked, right={Labelling.RUBRIC: right}) for right in (True, False))

    assert [s.right for depth in (Depth.PLACE, Depth.KIND) for s in sightings([good], depth)] == [True, True]
    assert [s.right for depth in (Depth.PLACE, Depth.KIND) for s in sightings([bad], depth)] == [False, None]


def test_without_a_repair_there_is_a_place_to_see_and_no_kind() -> None:
    """A program of which nothing was found out counts among those of which nothing can be shown."""
    stopped = Observation(id="1", group="g", evidence=STOPPED, marks=(Marks(place=True),))

    assert [sighting.right for sighting in sightings([stopped], Depth.PLACE)] == [True]
    assert [(sighting.described, sighting.first) for sighting in sightings([stopped], Depth.KIND)] == [({}, True)]
    assert [sighting.described for sighting in sightings([Observation(id="1", group="g")], Depth.PLACE)] == [{}]


def test_marks_that_fit_no_mistake_are_not_guessed_at() -> None:
    """Where their number is not that of the mistakes, nobody knows which is which."""
    crooked = replace(seen(1, parts=2)[0], marks=(Marks(place=True, kind=True),))

    assert [sighting.right for sighting in sightings([crooked], Depth.PLACE)] == [None, None]


def test_a_rung_learns_what_speaks_for_its_level() -> None:
    """Surer descriptions weigh more; the curve counts each program by its first mistake."""
    place, kind = (fit_rung(SEEN, depth) for depth in (Depth.PLACE, Depth.KIND))

    assert place is not None and kind is not None
    assert place.model.weigh({"log_odds": 0.9}) > place.model.weigh({"log_odds": 0.1})
    assert place.curve.programs == kind.curve.programs == 300
    assert place.curve.points[-1].precision > kind.curve.points[-1].precision
    assert place.curve.right == sum(bool(o.marks[0].place) for o in SEEN)


def test_marks_that_are_missing_or_all_alike_make_no_rung() -> None:
    """There is nothing to fit, so the level stays closed."""
    blank = [replace(o, marks=()) for o in SEEN]
    alike = [replace(o, marks=(Marks(place=True, kind=True),)) for o in SEEN]

    assert fit_rung(blank, Depth.PLACE) is fit_rung(alike, Depth.PLACE) is None
    assert CALIBRATION.place is CALIBRATION.kind is None
    closed = CALIBRATION.points(0.5)
    assert (closed.place.threshold, closed.kind.threshold, closed.place.target) == (None, None, 0.5)


def test_no_rung_is_measured_by_a_model_that_saw_the_group() -> None:
    """Turning around the marks of one learner leaves the others' thresholds, and does not teach the learner's own model."""
    last = SEEN[-1].group
    turned = [
        replace(o, marks=tuple(Marks(place=not mark.place, kind=mark.kind) for mark in o.marks)) if o.group == last else o
        for o in SEEN
    ]
    before, after = fit_rung(SEEN, Depth.PLACE), fit_rung(turned, Depth.PLACE)

    assert before is not None and after is not None
    assert before.model != after.model
    assert {point.threshold for point in before.curve.points} != {point.threshold for point in after.curve.points}
    others = [replace(o, id=f"o{o.id}", group=f"o{o.group}") for o in seen(100, seed=9)]
    taught = fit_rung(SEEN, Depth.PLACE, others=others)
    assert taught is not None
    assert taught.model != before.model and taught.curve.programs == before.curve.programs


def test_the_levels_share_the_error_that_is_allowed() -> None:
    """All promises together hold with the certainty that was asked for: the shares add up to one."""
    assert sum(SHARES.values()) == pytest.approx(1.0)
    assert LADDER.place is not None and LADDER.kind is not None
    levels = [LADDER.place.curve.confidence_level, LADDER.kind.curve.confidence_level, LADDER.curve.confidence_level]
    assert levels == [pytest.approx(1 - share * 0.1) for share in SHARES.values()]


def test_levels_are_nested_and_know_what_nothing_was_gathered_on() -> None:
    """Whatever the models say, nothing deeper is surer; without a repair only the place has a confidence."""
    sure, bare = SEEN[0].evidence, Evidence(probability=0.5, margin=0.5)
    assert sure is not None and LADDER.place is not None
    levels = LADDER.levels(sure)

    assert levels.place >= levels.kind >= levels.explanation == levels.repair == LADDER.model.confidence(sure)
    repair = LADDER.model.confidence(bare)
    assert LADDER.levels(bare) == Levels(place=repair, kind=repair, explanation=repair, repair=repair)
    assert LADDER.levels(STOPPED) == Levels(place=LADDER.place.model.weigh({"log_odds": 0.2}))


def test_each_level_opens_at_its_own_curves_point() -> None:
    """One target, and for each level the threshold that keeps it."""
    points = LADDER.points(0.5)

    assert LADDER.place is not None and LADDER.kind is not None
    assert points.place == LADDER.place.curve.operating_point(0.5)
    assert points.kind == LADDER.kind.curve.operating_point(0.5)
    assert points.target == points.place.target == 0.5
    assert points.place.coverage is not None and points.kind.coverage is not None
    assert points.place.coverage >= points.kind.coverage


@pytest.mark.parametrize("depth", [Depth.PLACE, Depth.KIND])
def test_a_point_that_is_given_takes_the_place_of_its_own_levels_only(depth: Depth) -> None:
    """The class's own point for place or kind stands in for the curve's, and the other levels keep theirs."""
    usual = LADDER.points(0.5)
    own = replace(usual.at(depth), threshold=0.123)
    points = LADDER.points(0.5, **{depth.word: own})

    assert points.at(depth) == own
    assert points == replace(usual, **{depth.word: own})


def test_rungs_survive_being_stored() -> None:
    """Reading what was written gives an equal value, with the models and curves of place and kind."""
    again = Calibration.from_json(LADDER.to_json(), versions=VERSIONS)

    assert again == LADDER
    assert isinstance(again.place, Rung) and isinstance(again.kind, Rung)


def test_what_has_no_repair_has_no_confidence_in_one() -> None:
    """It counts against the coverage of the repair, and does not teach its model."""
    stopped = [Observation(id=f"s{n}", group=f"s{n}", evidence=STOPPED, marks=(Marks(place=True),)) for n in range(100)]
    found = calibrate([*SEEN, *stopped], versions=VERSIONS)

    assert confidence_of(STOPPED, LADDER.model) is None
    assert found.curve.points[-1].coverage == pytest.approx(300 / 400)
    assert found.place is not None and found.place.curve.programs == 400
