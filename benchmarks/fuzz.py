"""Many strange programs through the whole flow: ``python benchmarks/fuzz.py FOLDER [--programs 1000000] [--processes 2]``.

Each program is made from the seed and its number (benchmarks/fuzz_programs.py) and must pass the checks of
benchmarks/fuzz_oracles.py: all of them the cheap stages, every so many (``--examine``) the whole examination with its verdict.
The work goes in blocks, each in a process of its own that may crash or hang without harm; FOLDER/blocks.jsonl holds a line for
each that is done, so that an interrupted run goes on where it was, and FOLDER/faults.jsonl what did not hold, with a shortened
program. ``--show`` sums a folder up. Needs a system that can fork.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.context import ForkProcess
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.fuzz_oracles import Asked, diagnosis_faults, examination_faults, place_of, text_faults, unsound
from benchmarks.fuzz_programs import Made, program, shortened
from tutor_app.settings import Settings
from tutor_app.source.memory import forget

BLOCK = 100
"""Programs."""
PATIENCE = 120.0
"""Seconds on the wall that one program may take, on a machine however busy, before its process is ended."""
TELLING = 60.0
"""Seconds between two words of progress."""
SHORTENING = 5.0
"""Seconds of processor time to look for a shorter program with the same fault."""
FORK = multiprocessing.get_context("fork")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What makes two runs the same: the seed, and of how many programs one is examined as a whole."""

    seed: int
    examine: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Checks of one kind, with what the program was made of before and what is asked."""

    name: str
    faults: Callable[[str], list[str]]


def stages(run: Run, number: int, made: Made, before: str, seen: Counter[str]) -> Iterator[Stage]:
    """The stages that this program goes through; what the last one saw is counted."""
    asked = Asked.by(Random(f"{run.seed} {number} asked"), cell=made.cell)
    yield Stage(name="text", faults=lambda text: list(text_faults(before, text)))
    yield Stage(name="diagnosis", faults=lambda text: list(diagnosis_faults(text, asked.target, cell=asked.cell)))
    if number % run.examine == 0:

        def examined(text: str) -> list[str]:
            limit = Settings.model_fields["examine_seconds"].default
            faults, feedback = examination_faults(text, asked, limit=limit)
            if text == made.text:
                seen[f"status {feedback.status}"] += 1
                seen.update(f"unsound {one.partition(':')[0]}" for one in unsound(feedback))
            return faults

        yield Stage(name="examination", faults=examined)


def checked(run: Run, number: int, seen: Counter[str]) -> Iterator[dict[str, Any]]:
    """A row for every fault of one program."""
    before = _before(run, number)  # first, while it is still remembered
    try:
        made = program(run.seed, number)
    except Exception as error:  # a slip's own maker made it, and is a part of the product
        yield {"number": number, "stage": "making", "fault": _raised(error)}
        return
    seen.update(f"made by {by}" for by in made.by[:1])
    for stage in stages(run, number, made, before, seen):
        seen[stage.name] += 1
        for fault in _faults(stage, made.text):
            short = _shortened(stage, made.text, _key(fault))
            yield {"number": number, "stage": stage.name, "fault": fault, "by": made.by, "text": made.text, "short": short}
        forget()


def _before(run: Run, number: int) -> str:
    """The text of the program before; empty where there is none, or none could be made, of which its own row tells."""
    with suppress(Exception):
        return program(run.seed, number - 1).text if number else ""
    return ""


def _faults(stage: Stage, text: str) -> list[str]:
    try:
        return stage.faults(text)
    except Exception as error:  # whatever is raised is a fault, and the run goes on
        return [_raised(error)]


def _raised(error: Exception) -> str:
    return f"raised {type(error).__name__} at {place_of(error)}: {error}"


def _key(fault: str) -> str:
    return fault[:30]


def _shortened(stage: Stage, text: str, key: str) -> str:
    end = time.process_time() + SHORTENING

    def fails(shorter: str) -> bool:
        return time.process_time() < end and any(_key(fault) == key for fault in _faults(stage, shorter))

    return shortened(text, fails)


def block(run: Run, number: int, skipped: frozenset[int], current: Any, folder: Path) -> None:
    """All programs of one block, in a process of its own; ``current`` tells its parent where it is."""
    seen: Counter[str] = Counter()
    began = time.process_time()
    rows = []
    for one in range(number * BLOCK, (number + 1) * BLOCK):
        current.value = one
        if one not in skipped:
            rows += list(checked(run, one, seen))
    done = {"block": number, "seconds": time.process_time() - began, "seen": dict(seen), "ended": sorted(skipped)}
    for name, lines in (("faults.jsonl", rows), ("blocks.jsonl", [done])):
        with (folder / name).open("a", encoding="utf-8") as file:
            file.write("".join(f"{json.dumps(line)}\n" for line in lines))


class Worker:
    """One place where blocks are done, one after another."""

    def __init__(self, run: Run, folder: Path) -> None:
        self._run, self._folder = run, folder
        self._current = FORK.Value("q", -1)
        self._process: ForkProcess | None = None
        self._block, self._skipped, self._seen, self._since = -1, frozenset[int](), -1, 0.0

    def start(self, number: int, skipped: frozenset[int] = frozenset()) -> None:
        """Begin a block, without the programs that ended its process before."""
        self._block, self._skipped, self._since = number, skipped, time.monotonic()
        self._process = FORK.Process(target=block, args=(self._run, number, skipped, self._current, self._folder))
        self._process.start()

    def free(self) -> bool:
        """Whether another block can be started; a process that hangs or died is replaced."""
        if self._process is None:
            return True
        now, number = time.monotonic(), int(self._current.value)
        if number != self._seen:
            self._seen, self._since = number, now
        hangs = self._process.is_alive() and now - self._since > PATIENCE
        if hangs:
            self._process.kill()
            self._process.join()
        if self._process.is_alive():
            return False
        if self._process.exitcode == 0:
            self._process = None
            return True
        row = {"number": number, "stage": "process", "fault": "hangs" if hangs else f"died: {self._process.exitcode}"}
        with (self._folder / "faults.jsonl").open("a", encoding="utf-8") as file:
            file.write(f"{json.dumps(row)}\n")
        self.start(self._block, self._skipped | {number})
        return False


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a file that may not be there; a line that was cut off does not count."""
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        try:
            yield json.loads(line)
        except ValueError:
            continue


def shown(folder: Path) -> str:
    """What a run came to so far."""
    seen: Counter[str] = Counter()
    seconds = 0.0
    for row in rows(folder / "blocks.jsonl"):
        seen.update(row["seen"])
        seconds += row["seconds"]
    faults = Counter(f"{row['stage']}: {_key(row['fault'])}" for row in rows(folder / "faults.jsonl"))
    per_second = seen["text"] / seconds if seconds else 0.0
    lines = [f"{seen['text']:,} programs in {seconds:,.0f} s of processor time, {per_second:.0f} a second"]
    lines += [f"  {name}: {count:,}" for name, count in sorted(seen.items())]
    lines += ["faults:", *(f"  {count:,} × {name}" for name, count in faults.most_common())]
    return "\n".join(lines)


def fuzzed(run: Run, folder: Path, programs: int, processes: int) -> None:
    """All blocks that are not done yet."""
    folder.mkdir(parents=True, exist_ok=True)
    done = {row["block"] for row in rows(folder / "blocks.jsonl")}
    todo = [number for number in range((programs + BLOCK - 1) // BLOCK) if number not in done]
    workers, told = [Worker(run, folder) for _ in range(processes)], 0.0
    left = iter(todo)
    busy = set(workers)
    while busy:
        for worker in tuple(busy):
            if worker.free():
                number = next(left, None)
                if number is None:
                    busy.discard(worker)
                else:
                    worker.start(number)
        if time.monotonic() - told > TELLING:
            told = time.monotonic()
            print(shown(folder).split("\n", 1)[0], flush=True)
        time.sleep(0.05)


def main() -> None:
    """Fuzzes, or sums up."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--programs", type=int, default=1_000_000)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--examine", type=int, default=100, help="of how many programs one goes through the whole examination")
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    if not options.show:
        fuzzed(Run(seed=options.seed, examine=options.examine), options.folder, options.programs, options.processes)
    print(shown(options.folder))


if __name__ == "__main__":
    main()
