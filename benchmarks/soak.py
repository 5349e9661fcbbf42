"""Lessons for hours: ``PYTHONPATH=. python benchmarks/soak.py FOLDER [--minutes 120] [--share 0.25] [--workers 2] [--database]``.

A real ``surefix serve`` has lesson after lesson: students join, check broken programs, open hints, ask, and leave or are cut
off; a teacher watches, answers, grades and changes settings; passers-by read, a program asks by HTTP, and somebody types in an
editor that has its ``surefix lsp``. All together, those who ask included, take no more than a ``--share`` of one processor core.
Every minute a line goes into FOLDER/samples.jsonl. At the end FOLDER/verdict.json says whether the memory of each part grew by
less than 1 MB an hour in the second half (the first one fills what is kept for half an hour), and whether threads and open files
are as many as after the first lesson. The status is 1 where they are not. Needs Linux.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import random
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from editing import Editor, editor
from live_server import Live, live
from places import database

from benchmarks.soak_lesson import FAILURES, Bookbag, Lesson, caller, passer_by, student, teacher
from benchmarks.soak_processes import Held, family, held, spent
from benchmarks.soak_verdict import verdict
from tutor_app.classroom.place import FILE
from tutor_app.classroom.store import Store
from tutor_app.pages.leaving import EVERY, KEPT_SECONDS

PROGRAMS = Path(__file__).resolve().parents[1] / "tests" / "programs"
SERVE = (sys.executable, "-c", "from tutor_app.commands.cli import main; main()", "serve")
REST = KEPT_SECONDS + 3 * EVERY
"""Seconds after which nobody's session is kept: who has gone is noticed at one look, and let go of at a later one."""
START = 300.0
"""Seconds in which the editor's server must be there, on a machine that has much else to do."""
SEATS = 5
"""Windows of students that are open at the same time."""
VISITS = 30
"""Visits of students in a lesson."""
CLASSES = 10
"""Classes that are kept; the oldest goes with all that was kept of it."""
_CREDIT = 2.0
"""Seconds of processor time that may be saved up while nothing is done."""


class Budget:
    """Has everybody wait so that all processes together take a ``share`` of one core."""

    def __init__(self, share: float, pids: Sequence[int]) -> None:
        self._share, self._pids = share, [os.getpid(), *pids]
        self._lock = threading.Lock()
        self._left, self._at, self._spent = _CREDIT, time.monotonic(), self._total()

    def wait(self) -> None:
        """Return when more may be done."""
        while self._debt() > 0:
            time.sleep(random.uniform(0.2, 0.6))

    def _debt(self) -> float:
        with self._lock:
            now, total = time.monotonic(), self._total()
            earned = self._share * (now - self._at)
            self._left = min(self._left + earned - (total - self._spent), _CREDIT)
            self._at, self._spent = now, total
            return -self._left

    def _total(self) -> float:
        own = os.times()
        return own.user + own.system + sum(spent(pid) for pid in self._pids[1:])


@dataclass(slots=True, kw_only=True)
class School:
    """The ``server``, its ``store`` as another process sees it, the editor's process, and what was done so far."""

    server: Live
    store: Store
    file: Path | None
    lsp: int
    budget: Budget
    bag: Bookbag
    pick: random.Random
    began: float = field(default_factory=time.monotonic)
    done: Counter[str] = field(default_factory=Counter)
    classes: list[int] = field(default_factory=list)

    def attempt(self, name: str, what: Any, *arguments: object) -> None:
        """Do it, and count it, or what went wrong."""
        try:
            what(*arguments)
            self.done[name] += 1
        except FAILURES as error:
            self.done[f"{name} failed"] += 1
            print(f"{self.seconds:.0f} s: {name} failed: {type(error).__name__} {error}"[:300], file=sys.stderr, flush=True)

    @property
    def seconds(self) -> float:
        """Since the beginning."""
        return time.monotonic() - self.began

    def lesson(self, visits: int) -> None:
        """A class comes, is taught, and goes; so does, with all that is kept of it, one that came long before."""
        made = self.store.people.new_class(f"class {self.done['lesson']}")
        assert made is not None
        key = self.store.api_keys.make(made.id)
        assert key is not None
        lesson = Lesson(server=self.server, code=made.code, key=key.word, bag=self.bag, pick=self.pick, turn=self.budget.wait)
        over = threading.Event()
        teaching = threading.Thread(target=self._teach, args=(lesson, over))
        teaching.start()
        with ThreadPoolExecutor(SEATS) as seats:
            for number in range(visits):
                seats.submit(self.attempt, "student", student, lesson)
                if number % 3 == 0:
                    seats.submit(self.attempt, "caller", caller, lesson)
                if number % 6 == 0:
                    seats.submit(self.attempt, "passer-by", passer_by, lesson)
        over.set()
        teaching.join()
        self.done["lesson"] += 1
        self.classes.append(made.id)
        if len(self.classes) > CLASSES:
            self.attempt("deletion", self.store.keeping.delete_class, self.classes.pop(0))

    def _teach(self, lesson: Lesson, over: threading.Event) -> None:
        """A teacher whose page is lost opens it again."""
        while not over.is_set():
            self.attempt("teacher", teacher, lesson, over.is_set)

    def sample(self) -> dict[str, object]:
        """One look at everything."""
        numbers = _numbers(self.server)
        workers = sorted(set(family(self.server.process.pid)) - {self.server.process.pid})
        editors = family(self.lsp)
        kept = 0 if self.file is None else sum(path.stat().st_size for path in self.file.parent.glob(f"{self.file.name}*"))
        return {
            "at": round(self.seconds, 1),
            "load": round(os.getloadavg()[0], 2),
            "app": _fields(held(self.server.process.pid)),
            "workers": _each(workers),
            "lsp": _fields(held(editors[0])),
            "lsp_workers": _each(editors[1:]),
            "spent": round(spent(self.server.process.pid) + spent(self.lsp), 1),
            "windows": numbers.get("surefix_sessions"),
            "sessions": numbers.get("surefix_sessions_kept"),
            "blocks": numbers.get("surefix_python_blocks"),
            "native": numbers.get("surefix_native_bytes"),
            "restarted": numbers.get("surefix_workers_restarted"),
            "remembered": numbers.get("surefix_answers_remembered"),
            "checks": sum(value for name, value in numbers.items() if name.startswith("surefix_checks_total")),
            "store_bytes": kept,
            "done": dict(self.done),
        }


def _fields(one: Held | None) -> dict[str, float] | None:
    return None if one is None else one.fields


def _each(pids: Sequence[int]) -> list[dict[str, float]]:
    return [one.fields for one in map(held, pids) if one is not None]


def _numbers(server: Live) -> dict[str, float]:
    """What it tells; what it cannot tell, which is NaN, is left out."""
    said = [line.rpartition(" ") for line in server.ask("/metrics").body.decode().splitlines() if not line.startswith("#")]
    return {name: float(value) for name, _, value in said if value != "NaN"}


@contextmanager
def started(options: argparse.Namespace) -> Iterator[School]:
    """A school in the folder."""
    data = options.folder / "data"
    data.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        url = options.database and stack.enter_context(database())
        settings: dict[str, object] = {"database_url": url} if url else {"data_folder": data}
        server = stack.enter_context(live(data, started_by=SERVE, workers=options.workers, browser=False, **settings))
        pick = random.Random(options.seed)
        bag = Bookbag(PROGRAMS, pick)
        budget = Budget(options.share, [server.process.pid])
        typist = stack.enter_context(typing(bag, budget))
        yield School(
            server=server,
            store=Store(url or data / FILE),
            file=None if url else data / FILE,
            lsp=typist,
            budget=Budget(options.share, [server.process.pid, typist]),
            bag=bag,
            pick=pick,
        )


@contextmanager
def typing(bag: Bookbag, budget: Budget) -> Iterator[int]:
    """An editor in which somebody types a program every ten seconds; gives its server's process."""
    ready, over, pids = threading.Event(), threading.Event(), list[int]()

    async def work() -> None:
        async with editor() as opened:
            pids.append(opened.server)
            ready.set()
            await _type(opened, bag, over)

    thread = threading.Thread(target=lambda: asyncio.run(work()))
    thread.start()
    if not ready.wait(START):
        raise TimeoutError("the editor's server does not start")
    try:
        yield pids[0]
    finally:
        over.set()
        thread.join()


async def _type(opened: Editor, bag: Bookbag, over: threading.Event) -> None:
    number = 0
    while not over.is_set():
        uri = f"file:///{number // 20}.py"
        if number % 20 == 0:
            opened.open(bag.program(), uri)
        else:
            opened.replace(bag.program(), number % 20 + 1, uri)
        number += 1
        if number % 20 == 0:
            opened.close(uri)
        for _ in range(10):
            await asyncio.sleep(1)
            if over.is_set():
                return
        while not opened.told.empty():
            opened.told.get_nowait()
        opened.messages.clear()


def watch(school: School, out: Path, every: float, over: threading.Event) -> None:
    """Write a line every so many seconds."""
    due = time.monotonic()
    while not over.wait(max(due - time.monotonic(), 0)):
        due += every
        try:
            line = json.dumps(school.sample())
        except FAILURES as error:
            line = json.dumps({"at": round(school.seconds, 1), "failed": repr(error)})
        with out.open("a", encoding="utf-8") as file:
            file.write(line + "\n")


def rested(school: School, seconds: float) -> dict[str, object]:
    """What is held when everybody has left and their sessions are over; somebody comes and goes, as caches look only then."""
    time.sleep(seconds)
    lesson = Lesson(server=school.server, code="", key="", bag=school.bag, pick=random.Random(0), turn=school.budget.wait)
    for left in reversed(range(5)):
        school.attempt("passer-by", passer_by, lesson)
        time.sleep(5)
        try:
            return school.sample()
        except FAILURES:
            if not left:
                raise
    raise AssertionError("unreachable")


def main() -> None:
    """Run, and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--minutes", type=float, default=120.0)
    parser.add_argument("--every", type=float, default=60.0, help="seconds between two looks")
    parser.add_argument("--share", type=float, default=0.25, help="of one processor core, for all together")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--database", action="store_true", help="PostgreSQL, a new database on the server of the tests")
    parser.add_argument("--rest", type=float, default=REST)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    samples = options.folder / "samples.jsonl"
    options.folder.mkdir(parents=True, exist_ok=True)
    samples.unlink(missing_ok=True)
    with started(options) as school:
        school.lesson(VISITS)
        first = rested(school, options.rest)
        school.began, over = time.monotonic(), threading.Event()
        watching = threading.Thread(target=watch, args=(school, samples, options.every, over))
        watching.start()
        while school.seconds < 60 * options.minutes:
            school.lesson(VISITS)
        over.set()
        watching.join()
        last = rested(school, options.rest)
    lines = [json.loads(line) for line in samples.read_text(encoding="utf-8").splitlines()]
    about = {
        "date": f"{datetime.now(UTC):%d %B %Y}",
        "python": platform.python_version(),
        "minutes": options.minutes,
        "share": options.share,
        "workers": options.workers,
        "store": "PostgreSQL" if options.database else "SQLite",
        "done": dict(school.done),
    }
    found = about | verdict([line for line in lines if "failed" not in line], first, last)
    (options.folder / "verdict.json").write_text(json.dumps(found | {"first": first, "last": last}, indent=1) + "\n", "utf-8")
    print(json.dumps(found, indent=1))
    sys.exit(not found["passed"])


if __name__ == "__main__":
    main()
