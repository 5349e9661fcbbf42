"""Trains assets/fluency.npz on correct programs: ``python benchmarks/train_fluency.py OUT.npz VALID.jsonl [FOLDER ...]``.

VALID.jsonl has lines with a ``code`` field; every ``*.py`` below a FOLDER that parses is read too (the standard library, say).
Novices' programs count several times, for there are far fewer of them.
"""

from __future__ import annotations

import ast
import collections
import json
import sys
import warnings
from pathlib import Path

import numpy as np

from tutor_app.repair.fluency import ONCE, ORDER, hash_sequence, repeated_names, stream

VOCABULARY = 700
NOVICE_WEIGHT = 10
DISCOUNT = 0.75
EVERY = 2
"""Every second file of a folder is read: more of them makes the weights larger, and students' programs rarer among them."""


def main() -> None:
    """Reads the programs, counts, smooths, writes."""
    out, valid, *folders = sys.argv[1:]
    warnings.simplefilter("ignore")
    novice = [tokens_of(json.loads(line)["code"]) for line in Path(valid).read_text().splitlines()]
    expert = []
    for folder in folders:
        for path in sorted(Path(folder).rglob("*.py"))[::EVERY]:
            try:
                text = path.read_text(encoding="utf-8")
                if len(text) > 80_000 or "test" in str(path.relative_to(folder)):
                    continue
                ast.parse(text)
            except (SyntaxError, UnicodeDecodeError, ValueError, RecursionError):
                continue
            expert.append(tokens_of(text))
    print(f"{len(novice)} novice programs, {len(expert)} files; {sum(map(len, novice))} and {sum(map(len, expert))} tokens")
    train(novice, expert, out)


def tokens_of(text: str) -> list[str]:
    """The program's tokens."""
    return stream(text, repeated_names(text))


def train(novice: list[list[str]], expert: list[list[str]], out: str) -> None:
    """Counts n-grams up to ORDER, discounts and interpolates, writes keys, log probabilities and back-off weights."""
    frequency: collections.Counter[str] = collections.Counter()
    for sequence in novice:
        for word in {word.removesuffix(ONCE) for word in sequence}:
            frequency[word] += NOVICE_WEIGHT
    for sequence in expert:
        frequency.update({word.removesuffix(ONCE) for word in sequence})
    must = ["NAME", "ONCE", "NUMBER", "STRING", "BAD", "STRAY", "<start>", "<in>", "<deeper>", "<same>", "<less>"]
    words = list(dict.fromkeys([*must, *(word for word, _count in frequency.most_common(VOCABULARY))]))
    number = {word: position for position, word in enumerate(words, 1)}
    parts: dict[int, list[np.ndarray]] = {order: [] for order in range(1, ORDER + 1)}
    contexts: dict[int, list[np.ndarray]] = {order: [] for order in range(1, ORDER + 1)}
    weights: list[np.ndarray] = []
    for sequences, weight in ((novice, NOVICE_WEIGHT), (expert, 1)):
        for sequence in sequences:
            if not sequence:
                continue
            encoded = np.array(
                [number.get(word.removesuffix(ONCE), number["ONCE" if word.endswith(ONCE) else "NAME"]) for word in sequence],
                dtype=np.uint64,
            )
            hashes = hash_sequence(encoded)
            weights.append(np.full(len(encoded), weight, dtype=np.float64))
            for order in range(1, ORDER + 1):
                parts[order].append(hashes[order])
                before = np.zeros_like(hashes[order])
                if order > 1:
                    before[1:] = hashes[order - 1][:-1]
                    before[0] = 0
                contexts[order].append(before)
    weight_of = np.concatenate(weights)
    keys_all, probability_all, back_off = [], [], {}
    lower: dict[int, float] = {}
    shorter_of: dict[int, int] = {}
    previous_probability: dict[int, float] = {}
    flat = {order: np.concatenate(parts[order]) for order in parts}
    flat_context = {order: np.concatenate(contexts[order]) for order in contexts}
    del lower, shorter_of
    for order in range(1, ORDER + 1):
        keys, first, inverse = np.unique(flat[order], return_index=True, return_inverse=True)
        count = np.bincount(inverse, weights=weight_of)
        context = flat_context[order][first]
        context_keys, context_inverse = np.unique(context, return_inverse=True)
        context_total = np.bincount(context_inverse, weights=count)
        context_types = np.bincount(context_inverse)
        total, types = context_total[context_inverse], context_types[context_inverse]
        if order == 1:
            probability = (count + 0.5) / (count.sum() + 0.5 * len(words))
        else:
            shorter = flat[order - 1][first]
            below = np.array([previous_probability[int(key)] for key in shorter])
            probability = np.maximum(count - DISCOUNT, 0) / total + DISCOUNT * types / total * below
            for key, value in zip(context_keys, np.log(DISCOUNT * context_types / context_total), strict=True):
                back_off[int(key)] = float(value)
        previous_probability = dict(zip((int(key) for key in keys), probability, strict=True))
        keep = count >= (1 if order <= 3 else 2)
        keys_all.append(keys[keep])
        probability_all.append(np.log(probability[keep]))
    keys = np.concatenate(keys_all)
    probability = np.concatenate(probability_all)
    order_of = np.argsort(keys)
    keys, probability = keys[order_of], probability[order_of]
    weights_out = np.array([back_off.get(int(key), 0.0) for key in keys])
    np.savez_compressed(
        out,
        vocabulary=np.array("\n".join(words)),
        keys=keys,
        log_probability=probability.astype(np.float16),
        back_off=weights_out.astype(np.float16),
    )
    print(f"{len(words)} words, {len(keys)} n-grams, {Path(out).stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
