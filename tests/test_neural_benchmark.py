"""The comparison of language models: the recurrent one reads as it was trained, and both are asked about the same change."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest

from benchmarks.candidate_lists import Listed, among, source_name, window_of
from benchmarks.neural_model import MATRICES, VECTORS, Floats, Recurrent, save
from benchmarks.neural_ranking import cached, interval, n_gram_gains, neural_gains, order_of
from tutor_app.repair.features import readings_of
from tutor_app.repair.fluency import shipped

WORDS, EMBEDDED, WIDTH = len(shipped().vocabulary) + 1, 6, 8
PROGRAM = 'import math\n\n\nfor n in range(3)\n    print(n)\n\n\nprint("done")\n'
REPAIRS = [PROGRAM.replace("range(3)", "range(3):"), PROGRAM.replace("for n in range(3)\n", "if True:\n")]


def weights() -> dict[str, Floats]:
    """The weights of a small model that nobody trained."""
    dice = np.random.default_rng(1)
    shapes = {
        "embedding": (WORDS, EMBEDDED),
        "input": (3 * WIDTH, EMBEDDED),
        "recurrent": (3 * WIDTH, WIDTH),
        "projection": (EMBEDDED, WIDTH),
        "input_bias": (3 * WIDTH,),
        "recurrent_bias": (3 * WIDTH,),
        "projection_bias": (EMBEDDED,),
        "output_bias": (WORDS,),
    }
    return {name: dice.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}


def in_order(model: Recurrent, tokens: list[int]) -> list[float]:
    """The log probability of each token, read one at a time."""
    states = model.states(tokens)
    return [float(model.log_probabilities(states[n : n + 1], np.array([token]))[0]) for n, token in enumerate(tokens)]


def test_sequences_are_read_together_as_each_is_read_alone() -> None:
    """Longer and shorter ones, in any order, do not see each other, and each starts from its own state."""
    model = Recurrent(weights())
    states = model.states([5, 6])
    sequences = [[1, 2], [3, 4, 5, 6, 7], [], [8]]
    found = model.read(states[[0, 1, 2, 2]], sequences)

    for before, sequence, scores in zip(([], [5], [5, 6], [5, 6]), sequences, found, strict=True):
        assert scores.tolist() == pytest.approx(in_order(model, [*before, *sequence])[len(before) :], abs=1e-5)


def test_the_probabilities_after_a_state_make_one() -> None:
    """What the model gives all tokens of its vocabulary adds up."""
    model = Recurrent(weights())
    states = np.repeat(model.states([4, 9])[-1:], WORDS, axis=0)

    assert np.exp(model.log_probabilities(states, np.arange(WORDS))).sum() == pytest.approx(1, abs=1e-4)


def test_eight_bits_keep_what_the_model_says(tmp_path: Path) -> None:
    """The file has whole numbers of eight bits, and they say nearly what the weights said."""
    save(weights(), tmp_path / "model.npz")
    tokens = [3, 1, 4, 1, 5]

    assert {str(np.load(tmp_path / "model.npz")[name].dtype) for name in MATRICES} == {"int8"}
    said = in_order(Recurrent.load(tmp_path / "model.npz"), tokens)
    assert said == pytest.approx(in_order(Recurrent(weights()), tokens), abs=0.3)


def test_numpy_computes_what_pytorch_trains() -> None:
    """The order of the gates and the place of each bias are PyTorch's."""
    torch = pytest.importorskip("torch")
    from benchmarks.neural_fluency import arrays_of, layers_of

    layers, tokens = layers_of(50), [7, 3, 9, 9, 1]
    read, _state = layers["units"](layers["embedding"](torch.tensor([[0, *tokens[:-1]]])))
    values = layers["projection"](read) @ layers["embedding"].weight.T + layers["output"].weight[:, 0]
    wanted = torch.log_softmax(values, -1)[0, range(5), tokens].tolist()
    arrays = arrays_of(layers)

    assert set(arrays) == {*MATRICES, *VECTORS}
    assert in_order(Recurrent(arrays), [0, *tokens])[1:] == pytest.approx(wanted, abs=1e-5)


def test_a_gain_is_that_of_the_whole_window_as_far_as_it_is_read() -> None:
    """What the shared start says cancels out, so only what differs and what follows is read."""
    model, fluency = Recurrent(weights()), shipped()
    window = window_of(PROGRAM, REPAIRS)
    for change, gain in zip(window.changes, neural_gains(window, model, fluency), strict=True):
        tail = change.after[:16]
        old, new = (
            sum(in_order(model, [0, *fluency.encode([*change.before, *part, *tail])])) for part in (change.removed, change.added)
        )
        assert gain.added - gain.removed == pytest.approx(new - old, abs=1e-3)


def test_the_n_gram_model_reads_what_the_engine_lets_it_read() -> None:
    """Without own tokens the gains are those of the engine's readings."""
    window = window_of(PROGRAM, REPAIRS)
    gains = [gain.added - gain.removed for gain in n_gram_gains(window, shipped())]

    assert gains == pytest.approx([reading.fluency_gain for reading in readings_of(window.changes, shipped())], abs=1e-3)


def test_own_tokens_are_likelier_after_the_token_that_they_followed() -> None:
    """A pair of tokens seen before counts more than a token seen anywhere, and that more than one never seen."""
    after_it, anywhere, never = (cached([1, token], [1, 2, 1, 2, 3])[1] for token in (2, 3, 9))

    assert after_it > anywhere > never == 0


def one(learner: str, weight: float = 1.0) -> Listed:
    """A program with a right candidate in the second place, of which the single number is the larger."""
    numbers = np.array([[0.0], [1.0]])
    base, rows, fold = numbers[:, 0], numbers.astype(np.float32), len(learner) % 5
    return Listed("id", learner, fold, "students", weight, PROGRAM, REPAIRS, base, rows, [0, 1], [False, True])


def test_an_order_is_learned_from_other_learners() -> None:
    """A number that is larger for what is right puts it first, for learners of each fold."""
    lists = [one("a" * n) for n in range(1, 11)]
    columns = [np.hstack([program.rows, -program.rows]) for program in lists]

    assert order_of(lists, columns) == [1] * 10


def test_an_interval_is_as_wide_as_the_learners_differ() -> None:
    """Learners who all gain the same leave no doubt; one of two leaves much; what one learner gains often counts once."""
    pair = [one("a"), one("b")]

    assert interval(pair, pair, np.array([1.0, 1.0])) == (100, 100)
    assert interval(pair, pair, np.array([1.0, 0.0])) == (0, 100)
    assert interval([one("a")] * 9, [one("a")] * 9, np.array([1.0, 0, 0, 0, 0, 0, 0, 0, 0])) == pytest.approx((100 / 9, 100 / 9))


def test_a_pair_of_the_second_file_names_its_learner() -> None:
    """The three sources are told apart by the learner's name and the site."""
    pairs: list[dict[str, str]] = [{"learner": "x", "source": "s"}, {"source": "stackoverflow"}, {"source": "dublin"}]

    assert [source_name(pair) for pair in pairs] == ["second file", "question site", "students"]


def test_more_learners_hold_the_fewer() -> None:
    """The accuracy of more learners is that of the same ones and others."""
    learners = [f"learner-{number}" for number in range(400)]
    drawn = [{learner for learner in learners if among(learner, part)} for part in (0.125, 0.25, 0.5, 1.0)]

    assert all(fewer < more for fewer, more in itertools.pairwise(drawn))
    assert [len(part) for part in drawn] == pytest.approx([50, 100, 200, 400], abs=40)
