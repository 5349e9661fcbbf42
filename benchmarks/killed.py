"""Kills a server at random moments under load: ``python benchmarks/killed.py OUT.md [--kills 200] [--server]``.

A real ``surefix serve`` on one database (SQLite, or with ``--server`` a new one of the PostgreSQL server at 127.0.0.1) is kept
busy by students, two teachers and a program, and ended by SIGKILL, every second time together with its workers. It is started
again at once, as a container's or systemd's restart does. Then the store is looked at: whether all that was acknowledged to
somebody is there, once; whether quotas have counted it; whether the store is sound; and whether anybody was shown what the gate
did not pass. The seconds to recover go from the kill to the first answer, and to the first at which a worker can examine a
program. Others' work on the machine disturbs: the load is told. Needs Linux.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import signal
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from desks import logged_in
from live_server import free_port, live
from places import database

from benchmarks.killed_ledger import KINDS, Found, Ledger, compared, held
from benchmarks.killed_people import PASSPHRASE, QUOTA, People, samples, school
from tutor_app.classroom.place import FILE
from tutor_app.classroom.store import Store

SERVE = (sys.executable, "-c", "from tutor_app.commands.cli import main; main()", "serve")
LONGEST = 3.0
"""Seconds until the kill at the latest: after the first feedback on a page, or ``early``, after people have begun."""
PATIENCE = 60.0
"""Seconds to wait for a worker, and for that feedback."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """One life of a server after a kill: seconds ``until`` it answered and until it was ``ready``, what was ``found`` then.

    ``orphans`` are the workers of the server before that were still there.
    """

    until: float
    ready: float
    found: Found
    orphans: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """All lives after a kill, and what was acknowledged and shown in all of them."""

    lives: tuple[Life, ...]
    ledger: Ledger

    @property
    def faults(self) -> list[str]:
        """Everything that should not be, each thing once."""
        found = [one.found for one in self.lives]
        parts = [(*one.lost, *one.doubled, *one.uncounted, *one.unsound) for one in found]
        return sorted({thing for part in parts for thing in part} | set(self.ledger.ungated))


def killed(
    folder: Path,
    kills: int,
    seed: int,
    url: str = "",
    *,
    early: bool = False,
    tell: Callable[[Outcome], None] = lambda _: None,
) -> Outcome:
    """So many kills of a server that keeps its data in ``folder``, or at ``url``; ``tell`` hears what there is after each."""
    dice, ledger, port = random.Random(seed), Ledger(), free_port()
    data = {"database_url": url} if url else {"data_folder": folder}
    settings = {"port": port, "instructor_passphrase": PASSPHRASE, "checks_per_hour": QUOTA.size, "browser": False, **data}
    store = Store(url or folder / FILE)
    people = People.of(ledger, school(store), samples(), store)
    settled = _settled(store)
    for kind, names in settled.items():
        for name in names:
            ledger.send(kind, name)
    lives: list[Life] = []
    teacher, died, family = "", 0.0, set[int]()
    for turn in range(kills + 1):
        with live(folder, started_by=SERVE, **settings) as server:
            answered = time.monotonic() - died
            _wait(lambda server=server: server.ask("/readyz?for=feedback").status == 200)
            ready = time.monotonic() - died
            if turn:
                lives.append(Life(until=answered, ready=ready, found=compared(ledger, store), orphans=len(_alive(family))))
                tell(Outcome(lives=tuple(lives), ledger=ledger))
            if turn == kills:
                break
            teacher = teacher or logged_in(server, PASSPHRASE, X_Forwarded_For="198.51.100.9")
            over, before = threading.Event(), ledger.acknowledged["check"].total()
            threads = people.come(server, teacher, over)
            if not early:
                with suppress(TimeoutError):  # on a busy machine it may not come: the server is killed all the same
                    _wait(lambda before=before: ledger.acknowledged["check"].total() > before)
            time.sleep(dice.uniform(0, LONGEST))
            family = server.workers()
            died = time.monotonic()
            server.process.kill()
            if turn % 2:
                for pid in family:
                    with suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
            over.set()
            server.process.wait()
        for thread in threads:
            thread.join()
    return Outcome(lives=tuple(lives), ledger=ledger)


def _settled(store: Store) -> dict[str, list[str]]:
    """What was there before anybody came."""
    with store.database.reading() as connection:
        return {kind: list(names.elements()) for kind, names in held(connection).items()}


def _wait(found: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with suppress(ConnectionError):
            if found():
                return
        time.sleep(0.05)
    raise TimeoutError("it does not come")


def _alive(pids: set[int]) -> set[int]:
    """Those of the processes that are there, and no zombies."""
    there = set()
    for pid in pids:
        with suppress(OSError):
            if Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z":
                there.add(pid)
    return there


def _line(outcome: Outcome) -> str:
    """The last life."""
    life, count = outcome.lives[-1], outcome.ledger.count
    said = f"answers after {life.until:.1f} s, ready after {life.ready:.1f} s, {count} acknowledged, {life.orphans} orphans"
    return f"{len(outcome.lives)}: {said}; {len(outcome.faults)} faults"


def report(outcome: Outcome, options: argparse.Namespace, load: float) -> str:
    """What was found, as Markdown."""
    lives, ledger = outcome.lives, outcome.ledger
    where = "PostgreSQL" if options.server else "SQLite"
    lines = [
        f"# {len(lives)} kills under load",
        "",
        f"{where}; {datetime.now(UTC):%d %B %Y}, Python {platform.python_version()}, {os.cpu_count()} cores, load {load:.1f} at "
        f"the beginning and {os.getloadavg()[0]:.1f} at the end. Seed {options.seed}.",
        "",
        "| what | acknowledged | sent, and not acknowledged | lost | doubled |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    for kind in KINDS:
        there, sent = ledger.acknowledged[kind].total(), ledger.sent[kind].total()
        lost, doubled = (_count(kind, (getattr(one.found, name) for one in lives)) for name in ("lost", "doubled"))
        lines.append(f"| {kind} | {there} | {sent - there} | {lost} | {doubled} |")
    uncounted = len({thing for one in lives for thing in one.found.uncounted})
    unsound = sum(bool(one.found.unsound) for one in lives)
    lines += [
        "",
        f"Quotas of which an acknowledged answer was not counted: {uncounted}, of {len(ledger.used)}. Shown and not passed by "
        f"the gate: {len(ledger.ungated)}. Times that the store was unsound: {unsound}. Workers that outlived their server until "
        f"the next one was ready: {sum(one.orphans for one in lives)}.",
        "",
        "| seconds from the kill | median | longest |",
        "| --- | ---: | ---: |",
        _row("until it answers", [one.until for one in lives]),
        _row("until a worker can examine a program", [one.ready for one in lives]),
    ]
    return "\n".join(lines) + "\n"


def _count(kind: str, groups: Iterator[Sequence[str]]) -> int:
    return len({thing for group in groups for thing in group if thing.startswith(f"{kind} ")})


def _row(name: str, seconds: Sequence[float]) -> str:
    return f"| {name} | {statistics.median(seconds):.1f} | {max(seconds):.1f} |"


@contextmanager
def _url(options: argparse.Namespace) -> Iterator[str]:
    if options.server:
        with database() as url:
            yield url
    else:
        yield ""


def main() -> None:
    """Kill, look, and write it down."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--early", action="store_true", help="kill while people still come, not after the first feedback")
    parser.add_argument("--server", action="store_true", help="PostgreSQL in place of SQLite")
    options = parser.parse_args()
    load = os.getloadavg()[0]
    options.out.parent.mkdir(parents=True, exist_ok=True)

    def tell(outcome: Outcome) -> None:
        print(_line(outcome), *outcome.faults[:20], sep="\n", flush=True)
        options.out.write_text(report(outcome, options, load), encoding="utf-8")  # it may be interrupted

    with tempfile.TemporaryDirectory() as folder, _url(options) as url:
        killed(Path(folder), options.kills, options.seed, url, early=options.early, tell=tell)


if __name__ == "__main__":
    main()
