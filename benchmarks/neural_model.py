"""A recurrent language model over the tokens of tutor_app/repair/fluency.py, run by NumPy alone.

One layer of gated recurrent units (Cho et al., 2014); the output layer shares the embedding. Its file keeps whole numbers of
eight bits and a scale for each row. They become floats when it is loaded, and what a token adds to the gates becomes a table, so
that a step is one product of matrices. benchmarks/neural_fluency.py trains it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
MATRICES = ("embedding", "input", "recurrent", "projection")
VECTORS = ("input_bias", "recurrent_bias", "projection_bias", "output_bias")
BOUNDARY = 0
"""Stands before the first token of a program."""


class Recurrent:
    """A trained model over the numbers that :meth:`tutor_app.repair.fluency.Fluency.encode` gives."""

    def __init__(self, arrays: Mapping[str, Floats]) -> None:
        self._table = arrays["embedding"] @ arrays["input"].T + arrays["input_bias"]
        self._recurrent = np.ascontiguousarray(arrays["recurrent"].T)
        self._recurrent_bias = arrays["recurrent_bias"]
        self._output = np.ascontiguousarray((arrays["embedding"] @ arrays["projection"]).T)
        self._output_bias = arrays["embedding"] @ arrays["projection_bias"] + arrays["output_bias"]
        self.width = len(self._recurrent)

    @classmethod
    def load(cls, path: Path) -> Recurrent:
        """The model in the file that :func:`save` wrote."""
        with np.load(path) as file:
            arrays = {name: file[name].astype(np.float32) * file[f"{name}.scale"] for name in MATRICES}
            return cls(arrays | {name: file[name] for name in VECTORS})

    def step(self, state: Floats, tokens: NDArray[np.intp]) -> Floats:
        """The states after one more token each; a row for each sequence."""
        width = self.width
        given, kept = self._table[tokens], state @ self._recurrent + self._recurrent_bias
        gates = _sigmoid(given[:, : 2 * width] + kept[:, : 2 * width])
        reset, update = gates[:, :width], gates[:, width:]
        fresh = np.tanh(given[:, 2 * width :] + reset * kept[:, 2 * width :])
        following: Floats = fresh + update * (state - fresh)
        return following

    def states(self, tokens: Sequence[int]) -> Floats:
        """The states before the first token and after each."""
        found = np.zeros((len(tokens) + 1, self.width), dtype=np.float32)
        for place, token in enumerate(tokens):
            found[place + 1] = self.step(found[place : place + 1], np.array([token]))[0]
        return found

    def log_probabilities(self, states: Floats, tokens: NDArray[np.intp]) -> Floats:
        """Natural log probabilities of the tokens, each after its state."""
        values = states @ self._output + self._output_bias
        peak = values.max(axis=1)
        values -= peak[:, None]
        wanted = np.take_along_axis(values, tokens[:, None], axis=1)[:, 0]
        result: Floats = wanted - np.log(np.exp(values).sum(axis=1))
        return result

    def read(self, first: Floats, sequences: Sequence[Sequence[int]]) -> list[Floats]:
        """Natural log probabilities of each sequence's tokens; ``first`` has the state before each."""
        longest = max(map(len, sequences), default=0)
        if not longest:
            return [np.zeros(0, dtype=np.float32) for _ in sequences]
        order = np.argsort([-len(sequence) for sequence in sequences], kind="stable")
        lengths = np.array([len(sequences[place]) for place in order])
        tokens = np.zeros((len(sequences), longest), dtype=np.intp)
        for row, place in enumerate(order):
            tokens[row, : lengths[row]] = sequences[place]
        before = np.zeros((longest, len(sequences), self.width), dtype=np.float32)
        before[0] = first[order]
        for position in range(longest - 1):
            going = int((lengths > position + 1).sum())
            before[position + 1, :going] = self.step(before[position, :going], tokens[:going, position])
        inside = np.arange(longest)[:, None] < lengths[None, :]
        values = np.zeros((longest, len(sequences)), dtype=np.float32)
        values[inside] = self.log_probabilities(before[inside], tokens.T[inside])
        found: list[Floats] = [np.zeros(0, dtype=np.float32)] * len(sequences)
        for row, place in enumerate(order):
            found[place] = values[: lengths[row], row]
        return found


def save(arrays: Mapping[str, Floats], path: Path) -> None:
    """Writes the matrices in eight bits, each row with its own scale, and the vectors as they are."""
    written: dict[str, NDArray[np.generic]] = {name: arrays[name].astype(np.float32) for name in VECTORS}
    for name in MATRICES:
        scale = np.maximum(np.abs(arrays[name]).max(axis=1, keepdims=True) / 127, 1e-8).astype(np.float32)
        written |= {name: np.rint(arrays[name] / scale).astype(np.int8), f"{name}.scale": scale}
    np.savez_compressed(path, **written)  # type: ignore[arg-type]


def _sigmoid(values: Floats) -> Floats:
    result: Floats = 0.5 * (1 + np.tanh(0.5 * values))
    return result
