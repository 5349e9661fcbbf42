"""Trains assets/fluency.npz on correct programs.

``python benchmarks/train_fluency.py OUT.npz VALID.jsonl [VALID ...] --without PAIRS.jsonl --library FOLDER [FOLDER ...]``

A VALID file has lines with a ``code`` field and the learner's ``group`` (else the ``source`` stands for it). ``--without``
leaves out the groups of these pairs that are kept for the report (see benchmarks/pairs.py), ``--without-all`` every group of
theirs: only such a model can be measured on them. Of a FOLDER (the standard library, say) every ``*.py`` that parses is read.
"""

from __future__ import annotations

import argparse
import ast
import collections
import json
import math
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from benchmarks.pairs import report_half
from tutor_app.repair.fluency import ONCE, Fluency, Keys, hashes_of, repeated_names, stream

ORDER = 7
VOCABULARY = 700
MUST = ("NAME", "ONCE", "NUMBER", "STRING", "BAD", "STRAY", "<start>", "<in>", "<deeper>", "<same>", "<less>")
LIBRARY_WEIGHT = 0.1
"""What a file of a library counts, where a novice's program counts 1."""
MANY = 150
"""Programs of one group that all count in full; of more, the group's weight grows with the square root of their number."""
DISCOUNT = 0.9
SMOOTHING = 0.05
"""Added to the count of each token of the vocabulary."""
EVERY = 2
"""Every second file of a folder is read: more of them makes the weights larger, and students' programs rarer among them."""
ROUNDING = 1e-6
"""Sums of weights are as exact as this."""
STEPS = 16
"""Log probabilities are kept in so many steps to a unit: their file is half as large for it."""

Floats = NDArray[np.float64]
Hashes = NDArray[np.uint64]


class Corpus(NamedTuple):
    """Programs as the model sees them, and what each counts."""

    programs: list[list[str]]
    weights: list[float]


class Grams(NamedTuple):
    """The n-grams of one order: their hashes in rising order, where in the text each ends first, and their weighted counts."""

    keys: Hashes
    ends: NDArray[np.intp]
    seen: Floats


def main() -> None:
    """Reads the programs, counts, smooths, writes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("valid", type=Path, nargs="+")
    parser.add_argument("--without", type=Path, nargs="+", default=[], help="pairs whose groups of the report half are left out")
    parser.add_argument("--without-all", type=Path, nargs="+", default=[], help="pairs whose groups are all left out")
    parser.add_argument("--library", type=Path, nargs="+", default=[], help="folders of programs by practised people")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    left_out = set(filter(report_half, groups_of(options.without))) | groups_of(options.without_all)
    novice, library = novices(options.valid, left_out), libraries(options.library)
    for name, corpus in (("novices' programs", novice), ("library files", library)):
        print(f"{len(corpus.programs):,} {name}, {sum(map(len, corpus.programs)):,} tokens")
    model = train(Corpus(novice.programs + library.programs, novice.weights + library.weights))
    model.save(options.out)
    print(f"{len(model.vocabulary)} words, {len(model):,} n-grams, {options.out.stat().st_size / 1e6:.1f} MB")


def groups_of(pairs: list[Path]) -> set[str]:
    """The learners or repositories of the pairs."""
    return {json.loads(line)["group"] for path in pairs for line in path.read_text(encoding="utf-8").splitlines()}


def novices(paths: list[Path], left_out: set[str]) -> Corpus:
    """The programs of learners who are not left out."""
    rows = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    authors = [row.get("group") or row["source"] for row in rows]
    many = collections.Counter(authors)
    kept = [(row["code"], author) for row, author in zip(rows, authors, strict=True) if author not in left_out]
    weights = [min(1.0, math.sqrt(MANY / many[author])) for _code, author in kept]
    return Corpus([tokens_of(code) for code, _author in kept], weights)


def libraries(folders: list[Path]) -> Corpus:
    """The files below the folders, without tests and what does not parse."""
    programs = [tokens_of(text) for folder in folders for text in files_of(folder)]
    return Corpus(programs, [LIBRARY_WEIGHT] * len(programs))


def files_of(folder: Path) -> Iterator[str]:
    """The texts of a library's files."""
    for path in sorted(folder.rglob("*.py"))[::EVERY]:
        try:
            text = path.read_text(encoding="utf-8")
            if len(text) <= 80_000 and "test" not in str(path.relative_to(folder)):
                ast.parse(text)
                yield text
        except (SyntaxError, UnicodeDecodeError, ValueError, RecursionError):
            continue


def tokens_of(text: str) -> list[str]:
    """The program's tokens."""
    return stream(text, repeated_names(text))


def vocabulary_of(corpus: Corpus) -> dict[str, int]:
    """The commonest tokens by the weight of the programs that have them, numbered from 1."""
    frequency: collections.Counter[str] = collections.Counter()
    for program, weight in zip(*corpus, strict=True):
        for word in sorted({word.removesuffix(ONCE) for word in program}):
            frequency[word] += weight  # type: ignore[assignment]
    words = dict.fromkeys([*MUST, *(word for word, _count in frequency.most_common(VOCABULARY))])
    return {word: number for number, word in enumerate(words, 1)}


def train(corpus: Corpus) -> Fluency:
    """The model of the corpus."""
    vocabulary = vocabulary_of(corpus)
    encode = Fluency(vocabulary, ORDER, Keys.of(np.array([], dtype=np.uint64)), *(np.array([]) for _ in range(2))).encode
    padding = [0] * (ORDER - 1)
    numbers = np.concatenate([np.array([*padding, *encode(program)], dtype=np.uint64) for program in corpus.programs])
    weights = np.repeat(corpus.weights, [len(padding) + len(program) for program in corpus.programs])
    hashes = hashes_of(numbers, ORDER)
    weights[numbers == 0] = 0
    grams = {order: grams_of(hashes[order], weights) for order in hashes}
    keys, probabilities, back_offs = (np.concatenate(part) for part in zip(*smoothed(hashes, grams), strict=True))
    rising = np.argsort(keys)
    probabilities, back_offs = ((np.rint(part[rising] * STEPS) / STEPS).astype(np.float16) for part in (probabilities, back_offs))
    return Fluency(vocabulary, ORDER, Keys.of(keys[rising]), probabilities, back_offs)


def grams_of(hashes: Hashes, weights: Floats) -> Grams:
    """The n-grams of which ``hashes`` has one at each place, where the weight is not 0."""
    real = np.flatnonzero(weights)
    keys, first, inverse = np.unique(hashes[real], return_index=True, return_inverse=True)
    return Grams(keys, real[first], np.bincount(inverse, weights=weights[real]))


def smoothed(hashes: dict[int, Hashes], grams: dict[int, Grams]) -> Iterator[tuple[Hashes, Floats, Floats]]:
    """For each order the keys that are kept, their log probabilities and their back-off weights (Kneser-Ney, interpolated).

    What is rare is left out, and its mass goes to the shorter n-gram: of middle length, what one library file has; of the
    greatest, what one program has.
    """
    least = dict.fromkeys(range(1, 4), 0.0) | dict.fromkeys(range(4, ORDER), LIBRARY_WEIGHT) | {ORDER: 1.0}
    shorter = {o: np.searchsorted(grams[o - 1].keys, hashes[o - 1][grams[o].ends]) for o in range(2, ORDER + 1)}
    kept = {order: found.seen > least[order] + ROUNDING for order, found in grams.items()}
    probability = np.array([])
    waiting: tuple[Hashes, Floats] | None = None
    for order, found in grams.items():
        count = continuations(grams[order + 1].seen, shorter[order + 1], len(found.keys)) if order < ORDER else found.seen
        if order == 1:
            probability = (count + SMOOTHING) / (count.sum() + SMOOTHING * len(count))
        else:
            contexts, context = np.unique(hashes[order - 1][found.ends - 1], return_inverse=True)
            own = kept[order] * (count - DISCOUNT * np.minimum(count, 1)) / np.bincount(context, weights=count)[context]
            rest = 1 - np.bincount(context, weights=own)
            probability = own + rest[context] * probability[shorter[order]]
            if waiting is not None:
                yield waiting[0], waiting[1], back_off(waiting[0], contexts, rest)
        waiting = found.keys[kept[order]], np.log(probability[kept[order]])
    if waiting is not None:
        yield waiting[0], waiting[1], np.zeros(len(waiting[0]))


def continuations(longer: Floats, shorter: NDArray[np.intp], number: int) -> Floats:
    """In how many different ways each n-gram goes on to the left; one that only a library has counts as little as it does."""
    return np.bincount(shorter, weights=np.minimum(longer, 1), minlength=number)


def back_off(keys: Hashes, contexts: Hashes, rest: Floats) -> Floats:
    """The logarithm of what each key's longer n-grams leave to the shorter; 0 for a key that has none."""
    place = np.minimum(np.searchsorted(contexts, keys), len(contexts) - 1)
    return np.where(contexts[place] == keys, np.log(np.maximum(rest[place], 1e-6)), 0.0)


if __name__ == "__main__":
    main()
