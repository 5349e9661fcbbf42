"""The language model of what people write: how it is trained, kept and asked."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest

from benchmarks import train_fluency
from benchmarks.train_fluency import LIBRARY_WEIGHT, Corpus, novices, tokens_of, train
from tutor_app.repair.fluency import HASH_BITS, Fluency, Keys

PROGRAMS = [
    "for n in range(3):\n    print(n)\n",
    "if a > 1:\n    print(a)\nelse:\n    a = a + 1\n",
    "print(1)\n",
    "x = 1\nprint(x)\n",
]


@pytest.fixture(scope="module")
def model() -> Fluency:
    """A model of a few programs."""
    return train(Corpus([tokens_of(text) for text in PROGRAMS], [1.0] * len(PROGRAMS)))


def said(model: Fluency, text: str) -> float:
    """The natural log probability of a program."""
    return float(model.score([model.encode(tokens_of(text))], [0])[0].sum())


def test_what_the_model_has_read_is_likelier_than_the_same_in_another_order(model: Fluency) -> None:
    """The order of tokens counts, not only which there are."""
    assert said(model, "print(x)\n") > said(model, "x)print(\n")


def test_the_probabilities_after_any_tokens_make_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is taken from the n-grams that were seen, or left out because they are rare, goes to the others and nowhere else."""
    monkeypatch.setattr(train_fluency, "STEPS", 4096)
    exact = train(Corpus([tokens_of(text) for text in PROGRAMS], [1.0, 1.0, LIBRARY_WEIGHT, LIBRARY_WEIGHT]))
    words = {number for text in PROGRAMS for number in exact.encode(tokens_of(text))}
    for context in ("print(", "for n in", "else:\n    a", "range(a", "x = 1\nprint("):
        before = exact.encode(tokens_of(context))
        scores = exact.score([[*before, number] for number in words], [len(before)] * len(words))
        assert sum(math.exp(score[0]) for score in scores) == pytest.approx(1, abs=0.01)


def test_sequences_do_not_see_each_other(model: Fluency) -> None:
    """A sequence has the same score alone and among others, and what is skipped is only left out."""
    first, second = (model.encode(tokens_of(text)) for text in PROGRAMS[:2])
    together = model.score([first, second, first], [0, 3, 2])

    assert np.array_equal(together[1], model.score([second], [0])[0][3:])
    assert np.array_equal(together[2], together[0][2:])


def test_a_model_that_is_read_again_says_the_same(model: Fluency, tmp_path: Path) -> None:
    """Nothing is lost on the way through the file."""
    model.save(tmp_path / "model.npz")
    again = Fluency.load(tmp_path / "model.npz")

    assert again.order == model.order
    assert [said(again, text) for text in PROGRAMS] == [said(model, text) for text in PROGRAMS]


def test_keys_survive_being_packed() -> None:
    """The gaps between keys give the keys back, the widest and the narrowest too."""
    keys = np.array([0, 1, 2**31, 2**HASH_BITS - 1], dtype=np.uint64)
    again = Keys.unpacked(Keys.of(keys).packed())
    place, there = again.find(keys)

    assert there.all() and np.array_equal(place, np.arange(len(keys)))
    assert not again.find(keys[:-1] + np.uint64(2))[1].any()


def test_a_group_with_many_programs_counts_for_less_than_all_of_them(tmp_path: Path) -> None:
    """Thousands of programs of one course do not say what novices write; a learner who is left out says nothing."""
    file = tmp_path / "valid.jsonl"
    groups = ["course"] * 600 + ["learner", "absent"]
    file.write_text("\n".join(json.dumps({"code": "print(1)\n", "group": group}) for group in groups))
    corpus = novices([file], {"absent"})

    assert corpus.weights == [0.5] * 600 + [1.0]
