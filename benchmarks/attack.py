"""Measures what one hostile visitor costs an honest student: ``python benchmarks/attack.py OUT.md [--seconds 60] [--only NAME]``.

A real ``surefix serve`` is spoken to over its real websocket with Streamlit's own messages. One student checks a small broken
program every few seconds, from the click to the feedback, while an attacker at the same machine does one attack after another.
The memory is that of the server and its workers together, before, at its highest, and 10 s after. Others' work on the machine
disturbs: compare with the rows without attack. Needs Linux.
"""

from __future__ import annotations

import argparse
import itertools
import multiprocessing
import os
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing.synchronize import Event
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from live_server import Live, live
from window import Window

from benchmarks.attacks import ATTACKS, FAILURES, PASSPHRASE, Attack

CLICKS = 2.0
"""Seconds between two checks of the honest student."""
AFTER = 10.0
"""Seconds after an attack until the memory is looked at again."""
FORK = multiprocessing.get_context("fork")
SERVE = (sys.executable, "-c", "from tutor_app.commands.cli import main; main()", "serve")


@dataclass(slots=True)
class Student:
    """The honest one; ``waits`` are the seconds of each check, None where there was no feedback."""

    server: Live
    waits: list[float | None] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def work(self) -> None:
        """Check small programs until it is over."""
        numbers = itertools.count(1)
        while not self.over.is_set():
            try:
                with self.server.session() as session:
                    window = Window(session)
                    window.open(plain=True)
                    while not self.over.wait(CLICKS):
                        self._check(window, f"herd = {next(numbers)}\nif herd > 3\n    print('zebras')\n")
            except FAILURES:
                self.waits.append(None)
                time.sleep(1)

    def _check(self, window: Window, program: str) -> None:
        began = time.monotonic()
        answered = window.check(program)
        self.waits.append(time.monotonic() - began if answered else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One attack: what it ``is``, the honest student's ``waits``, MB before, at most and after, workers before and after."""

    what: str
    waits: tuple[float | None, ...]
    memory: tuple[float, float, float]
    workers: tuple[int, int]

    @property
    def row(self) -> str:
        """As a row of the table."""
        came = [wait for wait in self.waits if wait is not None]
        median, most = (f"{statistics.median(came):.2f}", f"{max(came):.2f}") if came else ("-", "-")
        before, peak, after = self.memory
        cells = [
            self.what,
            len(self.waits),
            len(self.waits) - len(came),
            median,
            most,
            f"{before:.0f}",
            f"{peak:.0f}",
            f"{after:.0f}",
        ]
        return f"| {' | '.join(map(str, [*cells, *self.workers]))} |"


def measured(server: Live, what: str, attack: Attack, seconds: float) -> Measured:
    """The attack for so many ``seconds``, with an honest student beside it."""
    before, workers = memory(server), len(family(server.process.pid))
    student, over = Student(server), FORK.Event()
    working, attacker = threading.Thread(target=student.work), FORK.Process(target=apart, args=(attack, server, over))
    attacker.start()
    working.start()
    peak, end = before, time.monotonic() + seconds
    while time.monotonic() < end:
        time.sleep(0.5)
        peak = max(peak, memory(server))
    student.over.set()
    over.set()
    working.join()
    attacker.join(5)
    attacker.kill()
    time.sleep(AFTER)
    return Measured(
        what=what,
        waits=tuple(student.waits),
        memory=(before, peak, memory(server)),
        workers=(workers, len(family(server.process.pid))),
    )


def apart(attack: Attack, server: Live, over: Event) -> None:
    """The attack in a process of its own, which leaves the processor to others: its own work is not to be measured."""
    os.nice(10)
    attack(server, over)


def memory(server: Live) -> float:
    """Megabytes that the server and its workers hold."""
    kilobytes = 0
    for pid in {server.process.pid, *family(server.process.pid)}:
        with suppress(OSError):
            status = Path(f"/proc/{pid}/status").read_text()
            kilobytes += sum(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
    return kilobytes / 1024


def family(pid: int) -> set[int]:
    """All processes that descend from one."""
    children = set()
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            with suppress(OSError):
                children |= {int(child) for child in (task / "children").read_text().split()}
    return children.union(*map(family, children))


def warm_up(server: Live) -> None:
    """The first check of all, with every worker there."""
    with server.session() as session:
        window = Window(session)
        window.open(plain=True)
        window.check("if ready\n    start()\n")
    time.sleep(AFTER)


def report(rows: Sequence[Measured], seconds: float) -> str:
    """The measurements as Markdown."""
    table = "\n".join(row.row for row in rows)
    return (
        "# One hostile visitor and one honest student\n\n"
        f"Each attack went on for {seconds:g} s; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the end. Seconds are "
        "from the click to the feedback of a small program; memory is that of the server and its workers, before, at most and "
        f"{AFTER:g} s after.\n\n"
        "| attack | checks | without answer | median s | longest s | MB before | most | after | processes before | after |\n"
        f"| --- |{' ---: |' * 9}\n{table}\n"
    )


@contextmanager
def started(calibration: Path | None) -> Iterator[Live]:
    """The server, in a folder with files that it must not read."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "surefix.toml").write_text('base_url = "http://elsewhere.example/v1"\nengine = "llm"\n')
        (folder / ".streamlit").mkdir()
        (folder / ".streamlit" / "config.toml").write_text("[server]\nenableCORS = false\n")
        own = None if calibration is None else calibration.resolve()
        with live(folder, started_by=SERVE, workers=2, instructor_passphrase=PASSPHRASE, calibration=own) as server:
            yield server


def main() -> None:
    """Measures and writes the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--only", nargs="*", choices=list(ATTACKS), default=list(ATTACKS))
    parser.add_argument("--calibration", type=Path)
    options = parser.parse_args()
    rows = []
    with started(options.calibration) as server:
        warm_up(server)
        for name in options.only:
            rows.append(measured(server, *ATTACKS[name], options.seconds))
            print(rows[-1].row, flush=True)
    text = report(rows, options.seconds)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
