"""Trains a recurrent language model of what novices write, to compare with the n-gram model that ships.

``python benchmarks/neural_fluency.py OUT.npz FLUENCY.npz VALID.jsonl [VALID ...] --without-all PAIRS.jsonl --library FOLDER``

Its corpus, tokens and weights of programs are those of benchmarks/train_fluency.py, its vocabulary is that of FLUENCY.npz, so
that both models predict the same. Needs PyTorch, which nothing else of the comparison does; one thread. The rate falls to nothing
by the end of ``--minutes``. A run that was stopped goes on from the files next to OUT, which keep the corpus and the weights.
benchmarks/neural_ranking.py measures.
"""

from __future__ import annotations

import argparse
import math
import pickle
import random
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from benchmarks.neural_model import BOUNDARY, Floats, save
from benchmarks.train_fluency import groups_of, libraries, novices
from tutor_app.repair.fluency import Fluency

Numbers = NDArray[np.int64]

EMBEDDED = 160
WIDTH = 384
ROWS = 16
"""Stretches of text that are read side by side."""
LENGTH = 64
"""Tokens of each, between two changes of the weights."""
RATE = 2e-3
WARM = 100
"""Changes of the weights before the rate is full."""
DROPPED = 0.1
FORGOTTEN = 0.15
"""How often a row starts from nothing although its program goes on: repairs are read from the middle of a program."""
SEED = 1
SAVED_EVERY = 30.0
"""Seconds of the processor, as all times here."""


def main() -> None:
    """Reads the programs, trains, writes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("fluency", type=Path)
    parser.add_argument("valid", type=Path, nargs="+")
    parser.add_argument("--without-all", type=Path, nargs="+", default=[], help="pairs whose groups are all left out")
    parser.add_argument("--library", type=Path, nargs="+", default=[], help="folders of programs by practised people")
    parser.add_argument("--minutes", type=float, default=30.0, help="of the processor")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    fluency, kept = Fluency.load(options.fluency), options.out.with_suffix(".corpus")
    if not kept.exists():
        kept.write_bytes(pickle.dumps(corpus_of(options.valid, groups_of(options.without_all), options.library, fluency)))
    programs, weights = pickle.loads(kept.read_bytes())
    layers = train(programs, weights, len(fluency.vocabulary) + 1, options.minutes, options.out.with_suffix(".checkpoint"))
    save(arrays_of(layers), options.out)
    numbers = sum(parameter.numel() for parameter in layers.parameters())
    print(f"{numbers:,} weights, {options.out.stat().st_size / 1e6:.2f} MB")


def corpus_of(valid: list[Path], left_out: set[str], folders: list[Path], fluency: Fluency) -> tuple[list[Numbers], list[float]]:
    """The programs in numbers, each behind a boundary, and what each counts."""
    novice, library = novices(valid, left_out), libraries(folders)
    programs = [np.array([BOUNDARY, *fluency.encode(program)], dtype=np.int64) for program in novice.programs + library.programs]
    return programs, novice.weights + library.weights


def layers_of(words: int) -> Any:
    """The model, untrained."""
    torch.manual_seed(SEED)
    layers = {
        "embedding": torch.nn.Embedding(words, EMBEDDED),
        "units": torch.nn.GRU(EMBEDDED, WIDTH, batch_first=True),
        "projection": torch.nn.Linear(WIDTH, EMBEDDED),
        "output": torch.nn.Embedding(words, 1),
    }
    torch.nn.init.normal_(layers["embedding"].weight, std=0.1)
    torch.nn.init.zeros_(layers["output"].weight)
    return torch.nn.ModuleDict(layers)


def loss_of(layers: Any, tokens: Any, state: Any) -> tuple[Any, Any]:
    """Mean nats of a token, boundaries aside, and the state behind the stretch."""
    drop = torch.nn.functional.dropout
    read, state = layers["units"](drop(layers["embedding"](tokens[:, :-1]), DROPPED), state)
    values = layers["projection"](drop(read, DROPPED)) @ layers["embedding"].weight.T + layers["output"].weight[:, 0]
    wanted = tokens[:, 1:].flatten()
    return torch.nn.functional.cross_entropy(values.flatten(0, 1), wanted, ignore_index=BOUNDARY), state


def stretches(programs: list[Numbers], weights: list[float], dice: random.Random) -> Iterator[Numbers]:
    """The programs one behind the other in ``ROWS`` rows, a stretch at a time; each program as often as it counts."""
    while True:
        chosen = [program for program, weight in zip(programs, weights, strict=True) if dice.random() < weight]
        dice.shuffle(chosen)
        text = np.concatenate(chosen)
        rows = text[: len(text) // ROWS * ROWS].reshape(ROWS, -1)
        for start in range(0, rows.shape[1] - LENGTH - 1, LENGTH):
            yield rows[:, start : start + LENGTH + 1]


def train(programs: list[Numbers], weights: list[float], words: int, minutes: float, kept: Path) -> Any:
    """The trained layers."""
    layers = layers_of(words)
    optimiser = torch.optim.AdamW(layers.parameters(), RATE, betas=(0.9, 0.99), weight_decay=0.01)
    spent, steps = _taken_up(layers, optimiser, kept)
    began, saved, loss_sum = time.process_time() - spent, time.process_time(), 0.0
    state = torch.zeros(1, ROWS, WIDTH)
    for stretch in stretches(programs, weights, random.Random(SEED + steps)):
        spent = time.process_time() - began
        if spent > minutes * 60:
            break
        rate = RATE * min(1.0, (steps + 1) / WARM) * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * spent / (minutes * 60))))
        for group in optimiser.param_groups:
            group["lr"] = rate
        loss, state = loss_of(layers, torch.from_numpy(np.ascontiguousarray(stretch)), state)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(layers.parameters(), 1.0)
        optimiser.step()
        state = state.detach() * (torch.rand(1, ROWS, 1) > FORGOTTEN)
        steps += 1
        loss_sum += loss.item()
        if steps % 200 == 0:
            print(f"{spent / 60:.1f} minutes, {steps * ROWS * LENGTH:,} tokens, {loss_sum / 200:.3f} nats", flush=True)
            loss_sum = 0.0
        if time.process_time() - saved > SAVED_EVERY:
            saved = time.process_time()
            torch.save({"layers": layers.state_dict(), "optimiser": optimiser.state_dict(), "spent": spent, "steps": steps}, kept)
    return layers


def _taken_up(layers: Any, optimiser: Any, kept: Path) -> tuple[float, int]:
    """Seconds and steps of the run that was stopped, whose weights the layers get; none where there was no such run."""
    if not kept.exists():
        return 0.0, 0
    found = torch.load(kept)
    layers.load_state_dict(found["layers"])
    optimiser.load_state_dict(found["optimiser"])
    return found["spent"], found["steps"]


def arrays_of(layers: Any) -> dict[str, Floats]:
    """The weights as benchmarks/neural_model.py has them."""
    units = layers["units"]
    found = {
        "embedding": layers["embedding"].weight,
        "input": units.weight_ih_l0,
        "recurrent": units.weight_hh_l0,
        "projection": layers["projection"].weight,
        "input_bias": units.bias_ih_l0,
        "recurrent_bias": units.bias_hh_l0,
        "projection_bias": layers["projection"].bias,
        "output_bias": layers["output"].weight[:, 0],
    }
    return {name: weight.detach().numpy() for name, weight in found.items()}


if __name__ == "__main__":
    main()
