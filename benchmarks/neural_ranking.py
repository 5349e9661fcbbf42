"""Compares the recurrent language model with the n-gram model: how well each predicts, and how well each ranks.

``python benchmarks/neural_ranking.py FLUENCY.npz PAIRS.jsonl PAIRS-2.jsonl VALID-2.jsonl LISTS.pkl [--neural NEURAL.npz]``

FLUENCY.npz and NEURAL.npz have read the same programs: none of a learner of the pairs. Prints what a candidate costs, P@1 of
orders that add each model's reading to Surefix's own log probability (cross-fitted by learner, with paired intervals by learner),
and nats and bits per token on correct programs. LISTS.pkl keeps the candidates (benchmarks/candidate_lists.py). Needs no PyTorch.
"""

from __future__ import annotations

import argparse
import collections
import json
import math
import time
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from benchmarks.candidate_lists import SOURCES, Listed, Window, chosen, listed, source_name, window_of
from benchmarks.log_linear import fit_log_linear
from benchmarks.neural_model import BOUNDARY, Floats, Recurrent
from benchmarks.pairs import FOLDS, read, report_half
from benchmarks.train_fluency import groups_of, tokens_of
from tutor_app.repair.features import MOST_TOKENS
from tutor_app.repair.fluency import Fluency
from tutor_app.repair.rank import FINAL_NAMES
from tutor_app.repair.step_numbers import Change
from tutor_app.source.python import first_problem

OF_A_GROUP = 40
"""Programs of one group that count for prediction."""
CONTEXT = 96
"""Tokens before the first change that the recurrent model reads."""
FOLLOWING = 16
"""Tokens behind a change that it reads."""
CACHED = (0.05, 0.1, 0.2, 0.3)
"""Shares of the program's own tokens that are tried."""
PRIOR = 2.0
"""What the own tokens in any place count among those after the same token."""
TOGETHER = 16
"""Programs that are read side by side."""
RESAMPLED = 2000
N_GRAM_NUMBERS = ("fluency", "whole_gain", "whole_after", "whole_worst")
"""Parts of the names of the ranker's numbers that the language model gives."""


class Gains(NamedTuple):
    """Log probabilities of what a candidate adds and of what it takes away, each with what follows; the worst added token."""

    added: float
    removed: float
    worst: float


def main() -> None:
    """Prints the comparisons."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("fluency", "pairs", "second", "valid", "lists"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--neural", type=Path, help="without it, the n-gram model is compared with itself and own tokens")
    parser.add_argument("--shipped", type=Path, help="another n-gram model, to rank with")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    neural, fluency = Recurrent.load(options.neural) if options.neural else None, Fluency.load(options.fluency)
    lists = listed(chosen([options.pairs, options.second]), options.lists)
    others = {"shipped n-gram": Fluency.load(options.shipped)} if options.shipped else {}
    print_ranking(lists, neural, {"n-gram": fluency} | others)
    for name, programs in correct_programs(options.pairs, options.second, options.valid).items():
        print_prediction(name, programs, neural, fluency)


def correct_programs(pairs: Path, second: Path, valid: Path) -> dict[str, list[str]]:
    """Programs that no model has seen: what people of the first file made of theirs, and those of the second's other half."""
    found: dict[str, dict[str, None]] = {"students": {}, "question site": {}, "second file": {}}
    for pair in read([pairs]):
        if pair.get("fixed") and first_problem(pair["fixed"]) is None:
            found[source_name(pair)][pair["fixed"]] = None
    groups = {group for group in groups_of([second]) if not report_half(group)}
    counts: collections.Counter[str] = collections.Counter()
    for line in valid.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["group"] in groups and counts[row["group"]] < OF_A_GROUP:
            counts[row["group"]] += 1
            found["second file"][row["code"]] = None
    return {name: list(programs) for name, programs in found.items()}


def print_prediction(name: str, programs: list[str], neural: Recurrent | None, fluency: Fluency) -> None:
    """Nats and bits per token of the recurrent model, the n-gram model, and that with the program's own tokens."""
    texts = sorted((fluency.encode(tokens_of(program)) for program in programs), key=len)
    texts = [text for text in texts if text]
    n_gram = np.concatenate(fluency.score(texts, [0] * len(texts)))
    own = np.concatenate([cached(text, []) for text in texts])
    values = {"n-gram": n_gram} | {f"n-gram, {share} of own tokens": mixed(n_gram, own, share) for share in CACHED}
    if neural:
        values["recurrent"] = np.concatenate(list(whole_programs(texts, neural)))
        values["recurrent and n-gram, half each"] = mixed(n_gram, np.exp(values["recurrent"]), 0.5)
    print(f"{name}: {len(texts):,} programs, {len(n_gram):,} tokens")
    for model, scores in values.items():
        print(f"  {model}: {-scores.mean():.3f} nats, {-scores.mean() / math.log(2):.3f} bits", flush=True)


def whole_programs(texts: list[list[int]], neural: Recurrent) -> Iterator[Floats]:
    """The recurrent model's log probabilities of programs, which are best sorted by length."""
    for start in range(0, len(texts), TOGETHER):
        part = texts[start : start + TOGETHER]
        yield from neural.read(np.repeat(neural.states([BOUNDARY])[-1:], len(part), axis=0), part)


def mixed(log_probability: Floats, other: Floats, share: float) -> Floats:
    """Natural log of a mixture with another model's probabilities."""
    result: Floats = np.log((1 - share) * np.exp(log_probability) + share * other)
    return result


def cached(tokens: Sequence[int], known: Sequence[int]) -> Floats:
    """The probability of each token by those before it and the ``known`` ones: after the same token first, then anywhere."""
    anywhere: collections.Counter[int] = collections.Counter()
    after: dict[int, collections.Counter[int]] = collections.defaultdict(collections.Counter)
    found = np.zeros(len(tokens), dtype=np.float32)
    last = BOUNDARY
    for number, token in enumerate((*known, *tokens)):
        if number >= max(len(known), 1):
            seen = after[last]
            found[number - len(known)] = (seen[token] + PRIOR * anywhere[token] / number) / (seen.total() + PRIOR)
        after[last][token] += 1
        anywhere[token] += 1
        last = token
    return found


def both_texts(change: Change) -> tuple[list[str], list[str]]:
    """What is read of the student's version and of the candidate's, from the first difference on."""
    tail = change.after[:FOLLOWING]
    return [*change.removed[:MOST_TOKENS], *tail], [*change.added[:MOST_TOKENS], *tail]


def neural_gains(window: Window, neural: Recurrent, fluency: Fluency) -> list[Gains]:
    """How each candidate reads; the stretch that the student's version shares with one is read once."""
    heads = [len(change.before) for change in window.changes]
    start = max(min(heads) - CONTEXT, 0)
    longest = max(window.changes, key=lambda change: len(change.before)).before
    states = neural.states([*([] if start else [BOUNDARY]), *fluency.encode(longest[start:])])
    numbers: dict[tuple[int, tuple[int, ...]], int] = {}
    wanted = [
        [numbers.setdefault((head, tuple(fluency.encode(text))), len(numbers)) for text in both_texts(change)]
        for head, change in zip(heads, window.changes, strict=True)
    ]
    first = states[[head - start + (not start) for head, _text in numbers]]
    scores = neural.read(first, [text for _head, text in numbers])
    return [gains(scores[old], scores[new]) for old, new in wanted]


def gains(old: Floats, new: Floats) -> Gains:
    """The numbers of two readings."""
    return Gains(float(new.sum()), float(old.sum()), float(new.min(initial=0.0)))


def n_gram_gains(window: Window, fluency: Fluency, share: float = 0.0) -> list[Gains]:
    """The same with the n-gram model and, for a ``share``, the program's own tokens outside the window."""
    context = fluency.order - 1
    known = fluency.encode(window.elsewhere) if share else []
    found = []
    for change in window.changes:
        head, tail = change.before[-context:], change.after[:context]
        texts = [fluency.encode([*head, *part[:MOST_TOKENS], *tail]) for part in (change.removed, change.added)]
        scores = fluency.score(texts, [len(head)] * 2)
        if share:
            own = [cached(text, known)[len(head) :] for text in texts]
            scores = [mixed(score, other, share) for score, other in zip(scores, own, strict=True)]
        found.append(gains(*scores))
    return found


def print_ranking(lists: list[Listed], neural: Recurrent | None, n_grams: dict[str, Fluency]) -> None:
    """P@1 of each order, its difference to Surefix's own, and the cost of the readings."""
    fluency = n_grams["n-gram"]
    full = [one for one in lists if one.texts]
    windows = [window_of(one.program, one.texts) for one in full]
    timed: dict[str, float] = {}
    read: dict[str, list[list[Gains]]] = {}

    def reading(name: str, task: Any) -> None:
        began = time.process_time()
        read[name] = [task(window) for window in windows]
        timed[name] = (time.process_time() - began) * 1000

    if neural:
        reading("recurrent", lambda window: neural_gains(window, neural, fluency))
    for name, model in n_grams.items():
        reading(name, lambda window, model=model: n_gram_gains(window, model))
    reading("n-gram with own tokens", lambda window: n_gram_gains(window, fluency, 0.1))
    number = sum(len(one.texts) for one in full)
    for name, spent in timed.items():
        print(f"{name}: {spent / number:.2f} ms a candidate, {spent / len(full):.1f} ms a program")
    designs = designs_of(full, windows, read)
    report(lists, full, {name: order_of(full, columns) for name, columns in designs.items()})


Columns = list[NDArray[np.float64]]


def designs_of(full: list[Listed], windows: list[Window], read: dict[str, list[list[Gains]]]) -> dict[str, Columns]:
    """The numbers that each order is made of, a matrix for each program."""
    lengths = [np.array([(len(c.removed), len(c.added)) for c in window.changes], dtype=float) for window in windows]
    base = [np.column_stack([one.base, length]) for one, length in zip(full, lengths, strict=True)]
    gain = {name: [np.array([[g.added - g.removed] for g in one]) for one in found] for name, found in read.items()}
    detail = {name: [np.array(one) for one in found] for name, found in read.items()}
    without = [n for n, name in enumerate(FINAL_NAMES) if not any(part in name for part in N_GRAM_NUMBERS)]
    whole = [one.rows.astype(float) for one in full]
    rest = [rows[:, without] for rows in whole]
    found = {"Surefix's own": [one.base[:, None] for one in full], "and the numbers of tokens": base}
    found |= {f"and {name}": beside(base, columns) for name, columns in gain.items()}
    if "recurrent" in gain:
        both = [name for name in gain if name != "recurrent"]
        found |= {f"and recurrent and {name}": beside(base, gain["recurrent"], gain[name]) for name in both}
    found |= {f"{name} and numbers of tokens alone": beside(lengths, columns) for name, columns in gain.items()}
    found |= {"all numbers without a language model": rest, "all numbers": whole}
    for name in gain:
        found[f"all others, and {name}"] = beside(rest, detail[name], from_best(gain[name]))
        found[f"all numbers and {name}"] = beside(whole, detail[name], from_best(gain[name]))
    return found


def beside(*parts: Columns) -> Columns:
    """The columns of all parts, program by program."""
    return [np.hstack(columns) for columns in zip(*parts, strict=True)]


def from_best(columns: Columns) -> Columns:
    """Each gain, and how far it is from the program's best."""
    return [np.hstack([column, column - column.max()]) for column in columns]


def order_of(full: list[Listed], columns: Columns) -> list[int]:
    """The candidate that comes first in each program, by a log-linear model that has not seen the learner's fifth."""
    if columns[0].shape[1] == 1:
        return [int(np.argmax(column)) for column in columns]
    best = [0] * len(full)
    for fold in range(FOLDS):
        seen = [(c, one) for c, one in zip(columns, full, strict=True) if one.fold != fold and any(one.labels)]
        rows = np.vstack([c for c, _one in seen]).astype(np.float32)
        labels = np.concatenate([one.labels for _c, one in seen]).astype(np.float32)
        line = fit_log_linear(rows, labels, [len(one.labels) for _c, one in seen])
        for place, (column, one) in enumerate(zip(columns, full, strict=True)):
            if one.fold == fold:
                best[place] = int(np.argmax(line.predict(column.astype(np.float32))))
    return best


def report(lists: list[Listed], full: list[Listed], orders: dict[str, list[int]]) -> None:
    """Two tables with a row for each order; states of one file weigh as one program."""
    for against in ("Surefix's own", "all numbers"):
        print(f"\nP@1, and the difference to {against} in points with its interval, on {', '.join(SOURCES)}, all")
        for name, order in orders.items():
            cells = []
            for source in (*SOURCES, "all"):
                every = [one for one in lists if source in (one.source, "all")]
                part = [n for n, one in enumerate(full) if source in (one.source, "all")]
                right = np.array([full[n].weight * full[n].hits[order[n]] for n in part])
                gained = right - [full[n].weight * full[n].hits[orders[against][n]] for n in part]
                whole = sum(one.weight for one in every)
                low, high = interval(every, [full[n] for n in part], gained)
                cells.append(f"{right.sum() / whole:.1%} ({100 * gained.sum() / whole:+.1f}: {low:+.1f} to {high:+.1f})")
            print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


def interval(lists: list[Listed], full: list[Listed], difference: NDArray[np.float64]) -> tuple[float, float]:
    """95% of the differences in points when learners are drawn again and again."""
    learners = {learner: number for number, learner in enumerate(dict.fromkeys(one.learner for one in lists))}
    gained, weight = np.zeros(len(learners)), np.zeros(len(learners))
    np.add.at(gained, [learners[one.learner] for one in full], difference)
    np.add.at(weight, [learners[one.learner] for one in lists], [one.weight for one in lists])
    drawn = np.random.default_rng(1).integers(0, len(learners), (RESAMPLED, len(learners)))
    values = 100 * gained[drawn].sum(axis=1) / weight[drawn].sum(axis=1)
    low, high = np.percentile(values, [2.5, 97.5])
    return float(low), float(high)


if __name__ == "__main__":
    main()
