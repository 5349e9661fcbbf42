"""How much a stretch of program text looks like Python that people write: an n-gram model over tokens.

Interpolated absolute discounting (Ney, Essen and Kneser, 1994), stored as log probabilities and back-off weights in
sorted hash tables, so that a batch of candidates is scored by a few array look-ups. Names, numbers and strings are
classes, except for the commonest names; a line break says whether the next line is set in deeper, as deep, or less.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tutor_app.errors import AssetError
from tutor_app.source.lexer import CLOSER_OF, Kind, tokenise
from tutor_app.source.text import column_of

ORDER = 6
_MIX = np.uint64(0x9E3779B97F4A7C15)
START = "<start>"
ONCE = "\x01"
"""Marks a name that occurs once in its program."""
CLASSES = {Kind.NAME: "NAME", Kind.NUMBER: "NUMBER", Kind.STRING: "STRING", Kind.BAD_STRING: "BAD", Kind.STRAY: "STRAY"}
STATEMENTS = frozenset(
    {"def", "class", "import", "from", "return", "while", "try", "with", "elif", "except", "raise", "break", "continue", "pass"}
)


def repeated_names(text: str) -> frozenset[str]:
    """Names that occur more than once: those that occur once are often misspelt, or words of a text without quotes."""
    seen: set[str] = set()
    repeated: set[str] = set()
    for token in tokenise(text):
        if token.kind is Kind.NAME:
            (repeated if token.text in seen else seen).add(token.text)
    return frozenset(repeated)


def stream(text: str, repeated: frozenset[str]) -> list[str]:
    """The tokens of a stretch of lines as the model sees them; names that are not ``repeated`` in the program get a mark."""
    result: list[str] = []
    depth = 0
    line = -1
    previous_indent: int | None = None
    for token in tokenise(text):
        if token.kind is Kind.COMMENT:
            continue
        if token.line != line:
            if depth > 0 and token.text in STATEMENTS:
                depth = 0
            if line >= 0 and depth > 0:
                result.append("<in>")
            else:
                indent = column_of(text, token.start)
                if previous_indent is None:
                    result.append(START)
                else:
                    result.append("<deeper>" if indent > previous_indent else "<same>" if indent == previous_indent else "<less>")
                previous_indent = indent
            line = token.line
        if token.kind is Kind.STRING:
            line += token.text.count("\n")
        if token.text in CLOSER_OF:
            depth += 1
        elif token.kind is Kind.CLOSE:
            depth = max(depth - 1, 0)
        if token.kind is Kind.NAME:
            result.append(token.text if token.text in repeated else token.text + ONCE)
        else:
            result.append(CLASSES.get(token.kind, token.text))
    return result


class Fluency:
    """A trained model; ``vocabulary`` maps known tokens to numbers from 1, all other names to that of ``NAME``
    or, where they occur once in their program, of ``ONCE``."""

    def __init__(
        self,
        vocabulary: dict[str, int],
        keys: NDArray[np.uint64],
        log_probability: NDArray[np.floating],
        back_off: NDArray[np.floating],
    ) -> None:
        self.vocabulary = vocabulary
        self._name = vocabulary["NAME"]
        self._once = vocabulary["ONCE"]
        self._keys = keys
        self._log_probability = log_probability
        self._back_off = back_off

    @classmethod
    def load(cls, path: Path) -> Fluency:
        """The model in the ``.npz`` file at ``path``; AssetError where it is missing."""
        if not path.exists():
            raise AssetError(f"the language model's weights are missing: {path.name}", advice="Install Surefix again.")
        with np.load(path) as file:
            words = str(file["vocabulary"]).split("\n")
            vocabulary = {word: number for number, word in enumerate(words, 1)}
            return cls(vocabulary, file["keys"], file["log_probability"], file["back_off"])

    def encode(self, tokens: list[str]) -> list[int]:
        """Numbers of the tokens."""
        known = self.vocabulary
        return [known[token] if token in known else self._other(token) for token in tokens]

    def _other(self, token: str) -> int:
        """The number of a token that is not known as it stands: a mark aside, it may be."""
        return self.vocabulary.get(token.removesuffix(ONCE), self._once) if token.endswith(ONCE) else self._name

    def score(self, sequences: list[list[int]], skip: list[int]) -> list[NDArray[np.float32]]:
        """Natural log probabilities of each sequence's tokens, from position ``skip`` on, given up to five before."""
        if not sequences:
            return []
        longest = max(len(sequence) for sequence in sequences)
        grid = np.zeros((len(sequences), longest + ORDER - 1), dtype=np.uint64)
        for row, sequence in enumerate(sequences):
            grid[row, ORDER - 1 : ORDER - 1 + len(sequence)] = sequence
        hashes = _hashes(grid, longest)
        total = np.full((len(sequences), longest), -16.0, dtype=np.float32)
        missing = np.ones((len(sequences), longest), dtype=bool)
        penalty = np.zeros((len(sequences), longest), dtype=np.float32)
        place, hit = self._find(hashes[ORDER])
        for order in range(ORDER, 0, -1):
            new = hit & missing
            total[new] = self._log_probability[place[new]].astype(np.float32) + penalty[new]
            missing &= ~hit
            if order > 1:  # what comes before a token is known as that which ends with the token before it
                place, hit = self._find(hashes[order - 1])
                backs_off = hit[:, :-1] & missing[:, 1:]
                penalty[:, 1:][backs_off] += self._back_off[place[:, :-1][backs_off]].astype(np.float32)
        return [total[row, skip[row] : len(sequence)] for row, sequence in enumerate(sequences)]

    def _find(self, keys: NDArray[np.uint64]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        place = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
        return place, self._keys[place] == keys


def _hashes(grid: NDArray[np.uint64], length: int) -> dict[int, NDArray[np.uint64]]:
    """For each order the hash of the n-gram that ends at each position."""
    result = {}
    with np.errstate(over="ignore"):
        value = np.zeros((grid.shape[0], length), dtype=np.uint64)
        for order in range(1, ORDER + 1):
            token = grid[:, ORDER - order : ORDER - order + length]
            value = (value ^ (token + np.uint64(order * 100_003))) * _MIX
            value ^= value >> np.uint64(29)
            result[order] = value
    return result


def hash_sequence(numbers: NDArray[np.uint64]) -> dict[int, NDArray[np.uint64]]:
    """Hashes of all n-grams of one sequence, by order; used in training."""
    grid = np.zeros((1, len(numbers) + ORDER - 1), dtype=np.uint64)
    grid[0, ORDER - 1 :] = numbers
    return {order: value[0] for order, value in _hashes(grid, len(numbers)).items()}


@lru_cache(maxsize=1)
def shipped() -> Fluency:
    """The model that comes with Surefix."""
    from importlib.resources import files

    return Fluency.load(Path(str(files("assets") / "fluency.npz")))
