"""Measures how long hostile programs keep a worker: ``python benchmarks/hostile.py OUT.md [--sizes N ...] [--only WORD ...]``.

Every family of benchmarks/hostile_shapes.py, at each size, through a whole examination in a real worker. Seconds are those of the
processor, and the search's own deadline counts them too: what others do on the machine does not disturb. ``growth`` is how many
times longer the largest took, for each time that it is larger; what is behind the search's bound of time is left out of that.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.hostile_shapes import SHAPES
from benchmarks.hostile_worker import timed
from tutor_app.process.sandbox import Died, Sandbox, TimedOut
from tutor_app.settings import Settings

PATIENCE = 120.0
"""Seconds on the wall until a worker is given up, on a machine however busy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """One examination: its ``seconds`` of processor time (None: given up), and what it ``came`` to."""

    seconds: float | None
    came: str


def taken(sandbox: Sandbox, program: str) -> Taken:
    """One program in the worker."""
    try:
        seconds, came = sandbox.call(timed, program, seconds=PATIENCE)
    except (TimedOut, Died) as error:
        return Taken(seconds=None, came=str(error))
    return Taken(seconds=seconds, came=came)


def measured(sizes: Sequence[int], only: Sequence[str]) -> Iterator[tuple[str, list[Taken]]]:
    """Each family that has one of the words in its name, at all sizes."""
    with Sandbox(1) as sandbox:
        sandbox.call(timed, BROKEN, seconds=PATIENCE)
        for name, shape in SHAPES.items():
            if any(word in name for word in only or [""]):
                yield name, [taken(sandbox, shape(size)) for size in sizes]


BROKEN = "if ready\n    start()\n"


def row(name: str, found: Sequence[Taken]) -> str:
    """A family as a row of the table."""
    seconds = ["-" if one.seconds is None else f"{one.seconds:.2f}" for one in found]
    return f"| {' | '.join([name, *seconds, found[-1].came])} |"


def report(rows: Sequence[tuple[str, list[Taken]]], sizes: Sequence[int]) -> str:
    """All as Markdown, the longest first."""
    limit = Settings.model_fields["examine_seconds"].default
    longest = sorted(rows, key=lambda one: -max(PATIENCE if each.seconds is None else each.seconds for each in one[1]))
    over = sum(any(each.seconds is None or each.seconds > limit for each in found) for _, found in rows)
    heads = [f"{size:,} characters" for size in sizes]
    return (
        f"# Hostile shapes\n\n{len(rows)} families, processor seconds of one examination each; {over} are over the limit of "
        f"{limit:g} s.\n\n| family | {' | '.join(heads)} | came to |\n| --- |{' ---: |' * len(sizes)} --- |\n"
        + "".join(f"{row(*one)}\n" for one in longest)
    )


def main() -> None:
    """Measures and writes the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--sizes", type=int, nargs="*", default=[10_000, 40_000])
    parser.add_argument("--only", nargs="*", default=[])
    options = parser.parse_args()
    rows = []
    for one in measured(options.sizes, options.only):
        rows.append(one)
        print(row(*one), flush=True)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(report(rows, options.sizes), encoding="utf-8")


if __name__ == "__main__":
    main()
