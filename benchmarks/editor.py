"""Measures how long an editor waits: ``python benchmarks/editor.py [--rounds 5]``.

A real client types each program of tests/programs into ``surefix lsp``, which is warm and waits for no pause in typing
(``delay`` 0). The time runs from the change to the diagnostics of that version. As others may use the machine, a program's
fastest round is counted beside its median, and the processor time of the server and its workers is said.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from editing import Editor, editor  # noqa: E402

TARGET = 150.0
"""Milliseconds."""


async def measured(programs: dict[str, str], rounds: int) -> tuple[dict[str, list[float]], float]:
    """Milliseconds of each round, by program, and the processor's milliseconds for a change."""
    spent = 0.0
    found: dict[str, list[float]] = {name: [] for name in programs}
    async with editor() as opened:
        opened.open("")
        await opened.diagnostics()
        version = 1
        for number in range(rounds + 1):
            spent = spent if number > 1 else _processor(opened)
            for name, program in programs.items():
                version += 1
                took = await _typed(opened, f"{program}# {version}\n", version)  # a text that nothing was remembered of
                found[name] += [took] if number else []  # the first round warms everything up
        spent = _processor(opened) - spent
    return found, spent / rounds / len(programs)


def _processor(opened: Editor) -> float:
    """Milliseconds that the server and its workers have taken of the processors so far."""
    fields = [Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in (opened.server, *opened.workers())]
    return sum(int(one[11]) + int(one[12]) for one in fields) * 1000 / os.sysconf("SC_CLK_TCK")


async def _typed(opened: Editor, program: str, version: int) -> float:
    began = time.perf_counter()
    opened.replace(program, version)
    while (await opened.published()).version != version:
        pass
    return (time.perf_counter() - began) * 1000


def main() -> None:
    """Measure, and print how it went."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    programs = {path.stem: path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests" / "programs").glob("*.py"))}
    found, spent = asyncio.run(measured(programs, options.rounds))
    for named, by in (("median", statistics.median), ("fastest round", min)):
        times = {name: by(rounds) for name, rounds in found.items()}
        inside = sum(took < TARGET for took in times.values())
        slowest = max(times, key=lambda name: times[name])
        print(
            f"{named}: {statistics.median(times.values()):.0f} ms over {len(times)} programs, "
            f"{inside} of them under {TARGET:.0f} ms, at most {times[slowest]:.0f} ms ({slowest})"
        )
    print(f"{spent:.0f} ms of the processors for a change")
    print(f"{options.rounds} rounds, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
