"""Evidence becomes one confidence."""

from __future__ import annotations

import math
import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor_app.domain import Evidence, Finding, Students
from tutor_app.errors import CalibrationError
from validators.promise.confidence import ConfidenceModel, describe, fit_confidence

shares = st.floats(0, 1)


def some_evidence(rng: random.Random) -> Evidence:
    """Evidence whose parts have nothing to do with one another."""
    return Evidence(
        probability=rng.random(),
        margin=rng.random(),
        students=Students(agreement=rng.random(), baseline=rng.random()),
        findings=(Finding(check="small", passed=rng.random() < 0.7),),
        features=(("edits", float(rng.randint(1, 4))), ("kind:colon", 1.0))[: rng.randint(1, 2)],
    )


def labelled(count: int = 600, seed: int = 1) -> tuple[list[Evidence], list[bool]]:
    """Evidence of a language model's feedback, right the more often the more students agree and the fewer the edits."""
    rng = random.Random(seed)
    evidence = [some_evidence(rng) for _ in range(count)]
    agreed = [e.students.agreement if e.students else 0.0 for e in evidence]
    right = [
        rng.random() < min(1.0, 0.15 + 0.8 * share - 0.05 * dict(e.features)["edits"])
        for e, share in zip(evidence, agreed, strict=True)
    ]
    return evidence, right


@pytest.fixture(name="model", scope="module")
def fitted() -> ConfidenceModel:
    """A model of evidence in which agreement speaks for a repair and edits against it."""
    return fit_confidence(*labelled())


def test_features_are_named_numbers() -> None:
    """What every engine has, and logarithms of what this one brought along; certainty stays finite; no name is taken over."""
    evidence = Evidence(
        probability=1.0,
        margin=0.5,
        students=Students(agreement=0.75, baseline=0.25),
        findings=(Finding(check="a", passed=True), Finding(check="b", passed=False), Finding(check="c", passed=False)),
        features=(("edits", 2.0), ("margin", 9.0), ("shift", -1.0)),
    )

    assert describe(evidence) == {
        "edits": pytest.approx(1.0986, abs=1e-4),
        "shift": pytest.approx(-0.6931, abs=1e-4),
        "log_odds": pytest.approx(9.2102, abs=1e-4),
        "margin": 0.5,
        "agreement": 0.75,
        "gain": 0.5,
        "failed_checks": 2.0,
    }
    assert describe(replace(evidence, probability=0.0))["log_odds"] == pytest.approx(-9.2102, abs=1e-4)
    assert describe(replace(evidence, probability=0.75))["log_odds"] == pytest.approx(1.0986, abs=1e-4)


def test_feedback_without_students_says_nothing_of_them() -> None:
    """The built-in engine asks none: its confidence is fitted on what it has, and nobody's silence counts as a no."""
    evidence = [replace(one, students=None) for one in labelled(100)[0]]
    right = [one.probability > 0.5 for one in evidence]

    assert not {"agreement", "gain"} & set(describe(evidence[0]))
    assert not {"agreement", "gain"} & set(fit_confidence(evidence, right).names)


def test_the_model_finds_what_matters(model: ConfidenceModel) -> None:
    """Agreement weighs most, edits count against, and confidence is near the true probability."""
    weight = dict(zip(model.names, model.weights, strict=True))
    fresh, right = labelled(4000, seed=2)
    sure = [r for e, r in zip(fresh, right, strict=True) if model.confidence(e) > 0.7]

    assert max(weight, key=lambda name: abs(weight[name])) in {"agreement", "gain"}
    assert weight["edits"] < 0
    assert sum(model.confidence(e) for e in fresh) / len(fresh) == pytest.approx(sum(right) / len(right), abs=0.04)
    assert len(sure) > 100
    assert sum(sure) / len(sure) > 0.7


def test_the_fit_is_the_penalised_maximum() -> None:
    """For one balanced feature the optimum can be written down: the gradient of likelihood minus penalty is zero."""
    evidence = [Evidence(probability=0.5, margin=m) for m in (0.0, 1.0) for _ in range(50)]
    right = [n < 15 for n in range(50)] + [n < 35 for n in range(50)]
    model = fit_confidence(evidence, right, penalty=3.0)

    assert model.names == ("margin",)
    assert model.means == (0.5,)
    assert model.scales == (0.5,)
    assert model.intercept == pytest.approx(0.0, abs=1e-6)
    # at the optimum: sum of x * (y - p) = penalty * w, with x = -1 or 1
    expected = model.confidence(evidence[-1])
    assert 100 * (0.7 - expected) == pytest.approx(3.0 * model.weights[0], abs=1e-6)


def test_a_weight_with_the_wrong_sign_is_left_out() -> None:
    """Labels that speak against probable repairs do not make probable repairs suspect."""
    evidence = [Evidence(probability=p, margin=m) for p in (0.2, 0.8) for m in (0.1, 0.9)] * 20
    right = [e.probability < 0.5 and n % 7 > 0 for n, e in enumerate(evidence)]
    model = fit_confidence(evidence, right)

    assert "log_odds" not in model.names


def test_failed_checks_never_speak_for_feedback() -> None:
    """Labels under which failed checks go with right outcomes leave the feature out."""
    failed = Evidence(probability=0.5, margin=0.5, findings=(Finding(check="a", passed=False),))
    passed = replace(failed, findings=())
    model = fit_confidence([failed, passed] * 20, [True, False] * 20)

    assert model.names == ()
    assert model.confidence(failed) == model.confidence(passed) == pytest.approx(0.5)


@given(shares, shares, shares, shares, shares)
def test_more_agreement_never_lowers_confidence(
    model: ConfidenceModel, p: float, margin: float, baseline: float, one: float, other: float
) -> None:
    """Students who agree with the repair speak for it, all else equal."""
    low, high = sorted((one, other))
    few, many = (
        Evidence(
            probability=p,
            margin=margin,
            students=Students(agreement=agreement, baseline=baseline),
            features=(("edits", 1.0),),
        )
        for agreement in (low, high)
    )

    assert 0 < model.confidence(few) <= model.confidence(many) < 1


@given(shares, shares)
def test_a_more_probable_repair_is_never_less_trusted(model: ConfidenceModel, one: float, other: float) -> None:
    """Probability speaks for a repair, all else equal."""
    low, high = sorted((one, other))
    base = Evidence(probability=low, margin=0.5)

    assert model.confidence(base) <= model.confidence(replace(base, probability=high))


def test_a_missing_feature_counts_as_zero(model: ConfidenceModel) -> None:
    """A kind that is not named is a kind that is not there."""
    base = Evidence(probability=0.5, margin=0.5)

    assert model.confidence(base) == model.confidence(replace(base, features=(("edits", 0.0), ("unheard-of", 5.0))))


def test_a_feature_missing_from_an_outcome_is_fitted_as_zero() -> None:
    """Outcomes that do not name a feature teach the same as outcomes in which it is nought."""
    evidence, right = labelled(200)
    named = [replace(e, features=(*e.features, ("kind:colon", 0.0))) if len(e.features) == 1 else e for e in evidence]

    assert fit_confidence(evidence, right) == fit_confidence(named, right)


@given(st.integers(0, 50), st.integers(10, 60))
@settings(max_examples=25, deadline=None)
def test_mean_confidence_is_the_share_of_right_outcomes(seed: int, count: int) -> None:
    """The penalty is on what evidence says, not on how often outcomes are right: on its own outcomes a model has no bias."""
    evidence, _ = labelled(count, seed)
    right = [number % 7 == 0 for number in range(count)]
    found = fit_confidence(evidence, right)

    assert sum(map(found.confidence, evidence)) / count == pytest.approx(sum(right) / count, abs=1e-4)


def test_a_smaller_penalty_lets_evidence_speak_louder() -> None:
    """The usual penalty is three outcomes; a smaller one gives larger weights, a larger one smaller."""
    evidence, right = labelled(100)
    weak, usual, strong = (fit_confidence(evidence, right, penalty=penalty) for penalty in (1.0, 3.0, 9.0))
    size = [sum(weight**2 for weight in found.weights) for found in (weak, usual, strong)]

    assert size[0] > size[1] > size[2] > 0
    assert fit_confidence(evidence, right) == usual


def test_a_model_with_a_part_missing_is_refused() -> None:
    """A damaged model gives no confidence rather than a wrong one."""
    damaged = ConfidenceModel(names=("margin", "gain"), means=(0.5, 0.5), scales=(1.0,), weights=(2.0, 1.0), intercept=0.0)

    with pytest.raises(ValueError, match="shorter"):
        damaged.confidence(labelled(1)[0][0])


def test_features_can_be_left_out() -> None:
    """An ablation fits without the named evidence."""
    evidence, right = labelled()

    assert not {"agreement", "gain"} & set(fit_confidence(evidence, right, leave_out=frozenset({"agreement", "gain"})).names)


def test_weights_count_as_repetition() -> None:
    """An outcome of weight two is as good as the outcome twice."""
    evidence, right = labelled(60)
    weights = [1.0, 2.0, 3.0] * 20
    repeated = [(e, r) for e, r, w in zip(evidence, right, weights, strict=True) for _ in range(int(w))]
    weighted = fit_confidence(evidence, right, weights=weights)
    again = fit_confidence([e for e, _ in repeated], [r for _, r in repeated])

    assert weighted.confidence(evidence[0]) == pytest.approx(again.confidence(evidence[0]), abs=0.02)


@pytest.mark.parametrize("right", [[], [True] * 5, [False] * 5])
def test_labels_all_alike_cannot_be_fitted(right: list[bool]) -> None:
    """Without both kinds of outcome there is nothing to learn."""
    evidence = labelled(len(right))[0]

    with pytest.raises(CalibrationError, match="all alike") as caught:
        fit_confidence(evidence, right)
    assert "both kinds" in caught.value.advice


def test_separable_labels_end_in_a_finite_model() -> None:
    """Labels that evidence tells apart perfectly give a strong but finite model."""
    evidence = [Evidence(probability=p, margin=0.0) for p in (0.01, 0.99)] * 50
    model = fit_confidence(evidence, [e.probability > 0.5 for e in evidence])

    assert model.confidence(evidence[0]) < 0.1
    assert model.confidence(evidence[1]) > 0.9


def test_the_formula_by_hand() -> None:
    """Intercept plus weighted standardised features, through the logistic function, never quite 0 or 1."""
    model = ConfidenceModel(names=("margin",), means=(0.5,), scales=(0.25,), weights=(2.0,), intercept=-1.0)
    evidence = Evidence(probability=0.5, margin=0.75)

    assert model.confidence(evidence) == pytest.approx(1 / (1 + 2.718281828**-1))
    assert 0 < replace(model, intercept=-1e9).confidence(evidence) < replace(model, intercept=1e9).confidence(evidence) < 1


def test_what_lies_far_out_counts_no_more_than_what_lies_out() -> None:
    """No label says what becomes of a weight where hardly any outcome was."""
    model = ConfidenceModel(names=("edits",), means=(1.0,), scales=(0.5,), weights=(1.0,), intercept=0.0)
    far, further = (Evidence(probability=0.5, margin=0.1, features=(("edits", n),)) for n in (50.0, 500.0))
    assert model.confidence(far) == model.confidence(further) < 1


def test_each_kind_of_mistake_weighs_by_itself_and_the_more_the_more_often_it_was_seen() -> None:
    """A kind whose feedback is often wrong lowers the confidence; one bad outcome of a rare kind lowers it much less."""

    def of(kind: str) -> Evidence:
        return Evidence(probability=0.5, margin=0.5, features=((f"kind:{kind}", 1.0),))

    evidence = [of("colon")] * 60 + [of("blank")] * 60 + [of("rare")]
    right = [n % 10 > 0 for n in range(60)] + [n % 10 > 5 for n in range(60)] + [False]
    model = fit_confidence(evidence, right)

    assert model.confidence(of("colon")) > 0.8
    assert model.confidence(of("blank")) < 0.5
    assert model.confidence(of("blank")) < model.confidence(of("rare")) < model.confidence(of("colon"))
    assert model.confidence(of("unseen")) == pytest.approx(1 / (1 + math.exp(-model.intercept)))
    assert fit_confidence(evidence, right, leave_out=frozenset({"kind"})).names == ()


def test_a_kind_is_a_flag_and_neither_a_logarithm_nor_standardised() -> None:
    """A kind of mistake is 1 or nothing, in what is described and in what is fitted."""
    of, without = (Evidence(probability=0.5, margin=0.5, features=features) for features in ((("kind:colon", 1.0),), ()))
    model = fit_confidence([of] * 30 + [without] * 10, [n % 10 > 0 for n in range(30)] + [False] * 10)

    assert describe(of)["kind:colon"] == 1.0
    assert (model.names, model.means, model.scales) == (("kind:colon",), (0.0,), (1.0,))
    assert model.weights[0] > 0


@pytest.mark.parametrize("name", ["log_odds", "margin", "agreement", "gain"])
def test_evidence_for_a_repair_never_lowers_the_confidence(name: str) -> None:
    """Labels under which such evidence goes with wrong outcomes leave it out, each of the four."""
    base = Evidence(probability=0.5, margin=0.5, students=Students(agreement=0.5, baseline=0.5))
    more = {
        "log_odds": replace(base, probability=0.9),
        "margin": replace(base, margin=0.9),
        "agreement": replace(base, students=Students(agreement=0.9, baseline=0.9)),
        "gain": replace(base, students=Students(agreement=0.5, baseline=0.1)),
    }[name]

    assert fit_confidence([more, base] * 20, [False, True] * 20).names == ()
    assert fit_confidence([more, base] * 20, [True, False] * 20).names == (name,)


def test_what_lies_out_counts_as_two_standard_deviations() -> None:
    """Beyond twice the scale from the mean nothing is added, on either side; and the log odds end at thirty."""
    model = ConfidenceModel(names=("margin",), means=(0.5,), scales=(0.1,), weights=(1.0,), intercept=0.0)
    low, high = (Evidence(probability=0.5, margin=margin) for margin in (0.0, 1.0))

    assert model.confidence(high) == pytest.approx(1 / (1 + math.exp(-2)))
    assert model.confidence(low) == pytest.approx(1 / (1 + math.exp(2)))
    assert replace(model, intercept=-1e9).confidence(low) == pytest.approx(1 / (1 + math.exp(30)), abs=0, rel=1e-6)
    assert 1 - replace(model, intercept=1e9).confidence(low) == pytest.approx(math.exp(-30), abs=0, rel=0.01)


def test_the_names_of_a_model_are_in_order() -> None:
    """The same labels give the same model, with its features by name."""
    evidence, right = labelled()
    kinds = [replace(e, features=((f"kind:{n % 9}", 1.0),)) for n, e in enumerate(evidence)]
    names = fit_confidence(kinds, right).names

    assert len(names) > 9
    assert list(names) == sorted(names)
