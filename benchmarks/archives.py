"""Archives: does every program have its row while nodes of a Ray cluster are killed, and what do rows and workers cost?

PYTHONPATH=. python benchmarks/archives.py survive FOLDER --programs 100000 --nodes 3 --broken 100
PYTHONPATH=. python benchmarks/archives.py throughput --programs 400 --pairs 3 [--ray]
PYTHONPATH=. python benchmarks/archives.py rows --rows 1000000 [--ray]

The first two examine made programs with the whole of Surefix. The last one takes a step that does next to nothing in the place of
the examination, so that what remains is what an archive costs by itself: time for each row, and memory.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import pairwise
from pathlib import Path
from statistics import median

from tutor_app.commands import batch
from tutor_app.domain import Diagnosis, Feedback, Nature
from tutor_app.process.archives.cluster import Cluster
from tutor_app.process.archives.executor import Executor, Local

TESTS = Path(__file__).resolve().parents[1] / "tests"
sys.path.insert(0, str(TESTS))

from correct_programs import PROGRAMS  # noqa: E402 (lies in a folder that must be named first)

SUREFIX = [str(Path(sys.executable).with_name("surefix")), "batch"]
LOOK_SECONDS = 0.2


def programs(count: int, broken: int) -> Iterator[tuple[bool, str]]:
    """Short correct programs of the tests, every ``broken``-th one that is not, each made different by its number."""
    correct = [one for one in PROGRAMS if len(one) < 300]
    wrong = [path.read_text(encoding="utf-8") for path in sorted((TESTS / "programs").glob("*.py"))]
    for number in range(count):
        fine = bool(number % broken) if broken else True
        chosen = correct[number % len(correct)] if fine else wrong[number // broken % len(wrong)]
        yield fine, f"{chosen.rstrip()}\n# {number}\n"


def submit(source: Path, count: int, broken: int) -> None:
    """Write the input."""
    with source.open("w", encoding="utf-8") as lines:
        for number, (_, program) in enumerate(programs(count, broken)):
            lines.write(json.dumps({"id": number, "code": program}) + "\n")


def rows_in(target: Path) -> int:
    """How many whole rows are there by now; what was counted before is not read again."""
    if not target.exists():
        return 0
    seen, rows = _COUNTED.get(target, (0, 0))
    with target.open("rb") as lines:
        lines.seek(seen)
        while some := lines.read(1 << 20):
            rows += some.count(b"\n")
            seen += len(some)
    _COUNTED[target] = seen, rows
    return rows


_COUNTED: dict[Path, tuple[int, int]] = {}


def survive(folder: Path, count: int, nodes: int, processors: int, broken: int) -> None:
    """A batch that loses nodes at a fifth and two fifths, gets one in their place, and is itself killed at three fifths."""
    from ray_nodes import Nodes

    folder.mkdir(parents=True, exist_ok=True)
    source, target = folder / "in.jsonl", folder / "out.jsonl"
    submit(source, count, broken)
    target.unlink(missing_ok=True)
    began = time.monotonic()

    def say(what: str) -> None:
        print(f"{time.monotonic() - began:7.1f} s, {rows_in(target):7,} rows: {what}", flush=True)

    with Nodes(processors) as cluster:
        alive = cluster.add(nodes)
        say(f"{nodes} nodes")
        command = [*SUREFIX, str(source), str(target), "--ray", cluster.address]
        with (folder / "told").open("wb") as told:
            run = subprocess.Popen(command, stderr=told)
            for fifth in range(1, 4):
                while run.poll() is None and rows_in(target) < count * fifth // 5:
                    time.sleep(LOOK_SECONDS)
                if fifth == 3:
                    run.kill()
                    run.wait()
                    say("the batch killed with -9, and begun again")
                    run = subprocess.Popen(command, stderr=told)
                    continue
                say(f"a node killed with -9, all its {cluster.kill(alive.pop())} processes")
                if fifth == 1:
                    alive += cluster.add()
                    say("another node in its place")
            code = run.wait()
        say(f"ended with {code}")
    check(target, count, broken)


def check(target: Path, count: int, broken: int) -> None:
    """Every program has one row, in order, and each row is about its program."""
    statuses: dict[str, int] = {}
    rows = 0
    with target.open("rb") as lines:
        for line, (fine, _) in zip(lines, programs(count, broken), strict=True):
            row = json.loads(line)
            assert row["id"] == rows, f"row {rows} is that of {row['id']}"
            assert (row["status"] == "valid") == fine, f"row {rows} says {row['status']}"
            statuses[row["status"]] = statuses.get(row["status"], 0) + 1
            rows += 1
    print(f"{rows:,} rows, one for each program and in order: {statuses}")


def throughput(count: int, pairs: int, *, ray: bool) -> None:
    """One worker and two in turn: seconds and processor time of the whole, start included, and without it by two lengths."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        source = Path(folder) / "in.jsonl"
        submit(source, count, 1)
        options: dict[int, list[str]] = {workers: ["--workers", str(workers)] for workers in (1, 2)}
        if ray:
            from ray_nodes import Nodes

            cluster = stack.enter_context(Nodes())
            cluster.add(2)
            options = {workers: [*chosen, "--ray", cluster.address] for workers, chosen in options.items()}
        ratios = []
        for pair in range(pairs):
            rates = {
                workers: _rate(source, Path(folder) / f"{pair}-{workers}.jsonl", chosen) for workers, chosen in options.items()
            }
            ratios.append(rates[2] / rates[1] / 2)
            print(f"programs a second: {rates[1]:.2f} and {rates[2]:.2f}; of linear: {ratios[-1]:.2f}", flush=True)
        print(f"of linear, median: {median(ratios):.2f}")


def _rate(source: Path, target: Path, options: Sequence[str]) -> float:
    """Programs a second, from the first tenth of the rows to the last row: the start is not counted."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    total = sum(1 for _ in source.open("rb"))
    with subprocess.Popen([*SUREFIX, str(source), str(target), *options], stderr=subprocess.DEVNULL) as run:
        first: tuple[float, int] | None = None
        while run.poll() is None:
            rows = rows_in(target)
            if first is None and rows >= total // 10:
                first = time.monotonic(), rows
            if rows == total:
                break
            time.sleep(0.02)
        assert first is not None
        rate = (total - first[1]) / (time.monotonic() - first[0])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"  {' '.join(options[:2])}: {spent / total * 1000:.1f} ms of processor time for each program, without Ray's own")
    return rate


def quick(program: str) -> Feedback:
    """In the place of an examination."""
    return Feedback(program=program, diagnosis=Diagnosis(nature=Nature.VALID, python="3.11.7"))


@contextmanager
def quickly(_workers: int) -> Iterator[Callable[[str], Feedback]]:
    """Opens that."""
    yield quick


def rows(count: int, *, ray: bool) -> None:
    """Memory of this process and processor time, at each tenth of so many rows with next to nothing done for each."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        source, target = Path(folder) / "in.jsonl", Path(folder) / "out.jsonl"
        submit(source, count, 0)
        executor: Executor = Local(2)
        if ray:
            from ray_nodes import Nodes

            cluster = stack.enter_context(Nodes())
            cluster.add(2)
            executor = Cluster(cluster.address)
        marks = [(time.monotonic(), time.process_time())]

        def progress(more: int) -> None:
            nonlocal done
            done += more
            if more and done % (count // 10) == 0:
                marks.append((time.monotonic(), time.process_time()))
                (wall, spent), (wall_now, spent_now) = marks[-2:]
                each = count // 10
                print(
                    f"{done:9,} rows: {_resident():6.1f} MB; for each {(spent_now - spent) / each * 1e6:5.0f} µs of processor "
                    f"time in this process, {(wall_now - wall) / each * 1e6:5.0f} µs in all",
                    flush=True,
                )

        done = 0
        from benchmarks.archives import quickly as importable  # the nodes know no __main__ of ours

        batch.run(source, target, importable, executor, progress=progress)
        print(f"steps: {len(list(pairwise(marks)))}; the most memory there was: {_most():.1f} MB")


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _most() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    kinds = parser.add_subparsers(dest="kind", required=True)
    one = kinds.add_parser("survive")
    one.add_argument("folder", type=Path)
    one.add_argument("--programs", type=int, default=2000)
    one.add_argument("--nodes", type=int, default=3)
    one.add_argument("--processors", type=int, default=1, help="That each node is said to have.")
    one.add_argument("--broken", type=int, default=100, help="Every so many programs one that Python cannot read.")
    one = kinds.add_parser("throughput")
    one.add_argument("--programs", type=int, default=400)
    one.add_argument("--pairs", type=int, default=3)
    one.add_argument("--ray", action="store_true")
    one = kinds.add_parser("rows")
    one.add_argument("--rows", type=int, default=1_000_000)
    one.add_argument("--ray", action="store_true")
    chosen = parser.parse_args()
    match chosen.kind:
        case "survive":
            survive(chosen.folder, chosen.programs, chosen.nodes, chosen.processors, chosen.broken)
        case "throughput":
            throughput(chosen.programs, chosen.pairs, ray=chosen.ray)
        case _:
            rows(chosen.rows, ray=chosen.ray)
