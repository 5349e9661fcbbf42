"""How much a stretch of program text looks like Python that people write: an n-gram model over tokens.

Interpolated Kneser-Ney smoothing (Kneser and Ney, 1995), stored as log probabilities and back-off weights in a sorted
hash table, so that a batch of candidates is scored by a few array look-ups. Names, numbers and strings are classes,
except for the commonest names; a line break says whether the next line is indented more, as much, or less.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tutor_app.errors import AssetError
from tutor_app.source.lexer import CLOSER_OF, Kind, tokenise
from tutor_app.source.text import column_of

HASH_BITS = 40
"""An unseen n-gram is mistaken for one of the 2,000,000 seen ones once in 500,000 look-ups."""
_LOW_BITS = HASH_BITS - 32
_PART = 100_000
"""Keys that are unpacked at a time."""
UNSEEN = -16.0
"""Natural log probability of a token that occurred in no program of the training data."""
_MIX = np.uint64(0x9E3779B97F4A7C15)
START = "<start>"
ONCE = "\x01"
"""Marks a name that occurs once in its program."""
CLASSES = {Kind.NAME: "NAME", Kind.NUMBER: "NUMBER", Kind.STRING: "STRING", Kind.BAD_STRING: "BAD", Kind.STRAY: "STRAY"}
STATEMENTS = frozenset(
    {"def", "class", "import", "from", "return", "while", "try", "with", "elif", "except", "raise", "break", "continue", "pass"}
)


def repeated_names(text: str) -> frozenset[str]:
    """Names that occur more than once: those that occur once are often misspelt, or words of a string that lacks its quotes."""
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
    or, where they occur once in their program, of ``ONCE``. ``order`` is the length of its longest n-grams in tokens."""

    def __init__(
        self,
        vocabulary: dict[str, int],
        order: int,
        keys: Keys,
        log_probability: NDArray[np.float16],
        back_off: NDArray[np.float16],
    ) -> None:
        self.vocabulary = vocabulary
        self.order = order
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
            keys = Keys.unpacked(file["gaps"])
            return cls(vocabulary, int(file["order"]), keys, file["log_probability"], file["back_off"])

    def save(self, path: Path) -> None:
        """Writes the model to ``path``, as :meth:`load` reads it."""
        np.savez_compressed(
            path,
            vocabulary=np.array("\n".join(self.vocabulary)),
            order=np.array(self.order),
            gaps=self._keys.packed(),
            log_probability=self._log_probability,
            back_off=self._back_off,
        )

    def __len__(self) -> int:
        """How many n-grams it has."""
        return len(self._keys)

    def encode(self, tokens: list[str]) -> list[int]:
        """Numbers of the tokens."""
        known = self.vocabulary
        return [known[token] if token in known else self._other(token) for token in tokens]

    def _other(self, token: str) -> int:
        """The number of a token that is not known as it stands: a mark aside, it may be."""
        return self.vocabulary.get(token.removesuffix(ONCE), self._once) if token.endswith(ONCE) else self._name

    def score(self, sequences: list[list[int]], skip: list[int]) -> list[NDArray[np.float32]]:
        """Natural log probabilities of each sequence's tokens, from position ``skip`` on, given up to ``order - 1`` before."""
        if not sequences:
            return []
        padding = [0] * (self.order - 1)
        flat = np.array([number for sequence in sequences for number in (*padding, *sequence)], dtype=np.uint64)
        hashes = hashes_of(flat, self.order)
        lengths = np.array([len(sequence) for sequence in sequences])
        ends = np.cumsum(lengths + len(padding))
        counts = np.maximum(lengths - np.array(skip), 0)
        splits = np.cumsum(counts)
        wanted = np.arange(splits[-1]) + np.repeat(ends - splits, counts)
        total = np.full(len(wanted), UNSEEN, dtype=np.float32)
        penalty = np.zeros(len(wanted), dtype=np.float32)
        left = np.arange(len(wanted))
        for order in range(self.order, 0, -1):
            place, hit = self._keys.find(hashes[order][wanted[left]])
            total[left[hit]] = penalty[left[hit]] + self._log_probability[place[hit]]
            left = left[~hit]
            if order > 1:
                place, hit = self._keys.find(hashes[order - 1][wanted[left] - 1])
                penalty[left[hit]] += self._back_off[place[hit]]
        return np.split(total, splits[:-1])


class Keys:
    """Rising keys of :data:`HASH_BITS` bits, to look up in; five bytes each, where whole numbers would take eight."""

    def __init__(self, high: NDArray[np.uint32], low: NDArray[np.uint8]) -> None:
        """From the upper 32 bits of each, and the others."""
        self._high, self._low = high, low
        others = np.flatnonzero(high[1:] != high[:-1]) + 1
        self._run = int(np.diff(others, prepend=0, append=len(high)).max(initial=1))
        """The most keys that differ in their low bits alone."""

    @classmethod
    def of(cls, keys: NDArray[np.uint64]) -> Keys:
        """The keys of a model that is being trained."""
        return cls(*_split(keys))

    @classmethod
    def unpacked(cls, gaps: NDArray[np.uint8]) -> Keys:
        """The keys that :meth:`packed` took apart; a part at a time, so that they are never held as whole numbers."""
        count = gaps.shape[1]
        high, low = np.empty(count, dtype=np.uint32), np.empty(count, dtype=np.uint8)
        last = np.uint64(0)
        for start in range(0, count, _PART):
            part = gaps[:, start : start + _PART]
            whole = np.zeros((part.shape[1], 8), dtype=np.uint8)
            whole[:, : len(part)] = part.T
            keys = whole.view("<u8").ravel().cumsum(dtype=np.uint64) + last
            high[start : start + _PART], low[start : start + _PART] = _split(keys)
            last = keys[-1]
        return cls(high, low)

    def packed(self) -> NDArray[np.uint8]:
        """The gaps between the keys, a row for each byte from the lowest: compressed, a third of the size."""
        keys = (self._high.astype(np.uint64) << np.uint64(_LOW_BITS)) | self._low
        gaps = np.diff(keys, prepend=np.uint64(0))
        return gaps.astype("<u8").view(np.uint8).reshape(-1, 8).T[: HASH_BITS // 8]

    def __len__(self) -> int:
        return len(self._high)

    def find(self, keys: NDArray[np.uint64]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        """Where each of the ``keys`` is, or another if it is nowhere, and whether it is there."""
        high, low = _split(keys)
        last = len(self._high) - 1
        place = np.minimum(np.searchsorted(self._high, high), last)
        for _ in range(self._run - 1):
            place = np.minimum(place + ((self._high[place] == high) & (self._low[place] < low)), last)
        return place, (self._high[place] == high) & (self._low[place] == low)


def _split(keys: NDArray[np.uint64]) -> tuple[NDArray[np.uint32], NDArray[np.uint8]]:
    """The upper 32 bits, and the others."""
    return (keys >> np.uint64(_LOW_BITS)).astype(np.uint32), (keys & np.uint64((1 << _LOW_BITS) - 1)).astype(np.uint8)


def hashes_of(numbers: NDArray[np.uint64], longest: int) -> dict[int, NDArray[np.uint64]]:
    """For each order up to ``longest`` the hash of the n-gram that ends at each position; zeros stand before the first."""
    result = {}
    with np.errstate(over="ignore"):
        value = np.zeros(len(numbers), dtype=np.uint64)
        for order in range(1, longest + 1):
            token = np.zeros_like(numbers)
            token[order - 1 :] = numbers[: len(numbers) - order + 1]
            value = (value ^ (token + np.uint64(order * 100_003))) * _MIX
            value ^= value >> np.uint64(29)
            result[order] = value >> np.uint64(64 - HASH_BITS)
    return result


@lru_cache(maxsize=1)
def shipped() -> Fluency:
    """The model that comes with Surefix."""
    from importlib.resources import files

    return Fluency.load(Path(str(files("assets") / "fluency.npz")))
