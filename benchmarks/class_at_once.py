"""Measures many students at once: ``python benchmarks/class_at_once.py OUT.md [--students 300] [--within 60] [--servers 2]``.

Real servers on one PostgreSQL database (a new one on the server at 127.0.0.1, or SQLite with ``--file``) behind a real Caddy with
the configuration of ``deploy/``. Students come evenly within so many seconds, thirty to a class. Each opens the page as a browser
does, by the proxy's cookie, joins the class, writes one broken program of ``tests/programs``, leaves the editor, and has it
checked. The time of a check goes from the click to the feedback; that of an opening from the first request to the whole page,
without scripts, which browsers keep.
Processor time is that of servers, workers, proxy and the whole database server, others' work on it included. Needs Linux.
"""

from __future__ import annotations

import argparse
import http.client
import os
import platform
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from caddy import CADDY, before
from live_server import Live, live
from places import database
from seats import join, seat
from websockets.exceptions import WebSocketException
from window import Window

from tutor_app.classroom.place import FILE
from tutor_app.classroom.store import Store
from tutor_app.pages.server.capacity import raise_file_limit

TESTS = Path(__file__).resolve().parents[1] / "tests"
CLASS = 30
"""Students of a class."""
FAILURES = (OSError, AssertionError, KeyError, ValueError, StopIteration, http.client.HTTPException, WebSocketException)
TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """How many seconds a student waited for the page and for the feedback; None where it did not come."""

    opened: float | None = None
    answered: float | None = None


def student(proxy: Live, code: str, program: str) -> Visit:
    """One visit."""
    opened = None
    try:
        began = time.monotonic()
        cookie = proxy.ask("/").getheader("set-cookie", "").partition(";")[0]
        cookie += "; " + joined(proxy, code, cookie)
        with proxy.session(Cookie=cookie) as session:
            window = Window(session)
            window.open()
            opened = time.monotonic() - began
            window.write(program)
            window.run()  # as the editor is left for the button
            clicked = time.monotonic()
            return Visit(opened=opened, answered=time.monotonic() - clicked if window.check(program) else None)
    except FAILURES as error:
        print(f"a visit failed: {type(error).__name__} {error}", file=sys.stderr)
        return Visit(opened=opened)


def joined(proxy: Live, code: str, cookie: str) -> str:
    """The cookie of a new student with a made-up name."""
    host = f"127.0.0.1:{proxy.port}"
    return seat(join(proxy, code, Origin=f"http://{host}", Host=host, Cookie=cookie))


def crowd(proxy: Live, store: Store, students: int, within: float) -> list[Visit]:
    """All visits, those that begin evenly within so many seconds."""
    programs = [path.read_text(encoding="utf-8") for path in sorted((TESTS / "programs").glob("*.py"))]
    classes = [store.people.new_class(f"class {number}") for number in range(-(-students // CLASS))]
    codes = [one.code for one in classes if one is not None]
    visits: list[Visit] = []

    def come(number: int, program: str) -> None:
        visits.append(student(proxy, codes[number // CLASS], f"{program}# {number}\n"))

    threads = []
    began = time.monotonic()
    for number, program in zip(range(students), cycle(programs), strict=False):
        time.sleep(max(began + number * within / students - time.monotonic(), 0))
        threads.append(threading.Thread(target=come, args=(number, program)))
        threads[-1].start()
    for thread in threads:
        thread.join()
    return visits


def paste(proxy: Live, over: threading.Event) -> None:
    """Somebody who pastes files of nearly 2 MB, and between them heavy programs, and has them checked, until all is over."""
    texts = cycle(["x = (1,\n" * 237_500, "if x\n" + "print((x)\n" * 9_000])
    while not over.is_set():
        with suppress(*FAILURES), proxy.session(Cookie=proxy.ask("/").getheader("set-cookie", "").partition(";")[0]) as session:
            window = Window(session)
            window.open(plain=True)
            while not over.is_set():
                window.write(next(texts))
                window.run("check")


def family(pid: int) -> set[int]:
    """The process and all below it."""
    found = {pid}
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            found |= family(int(child))
    return found


def spent(pids: Sequence[int]) -> float:
    """Seconds of processor time of these processes, and of those of theirs that have ended."""
    total = 0
    for pid in pids:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        total += sum(map(int, fields[11:15]))
    return total / TICK


def backends() -> list[int]:
    """The processes of the database server on this machine."""
    found = []
    for name in Path("/proc").glob("[0-9]*/comm"):
        try:
            if name.read_text().startswith("postgres"):
                found.append(int(name.parent.name))
        except OSError:
            continue
    return found


def memory(pids: Sequence[int]) -> float:
    """MB that belong to these processes, what they share counted in parts."""
    total = 0
    for pid in pids:
        try:
            text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        except OSError:
            continue
        total += int(next(line for line in text.splitlines() if line.startswith("Pss:")).split()[1])
    return total / 1024


@contextmanager
def running(folder: Path, servers: int, workers: int, *, file: bool) -> Iterator[tuple[Live, list[Live], Store]]:
    """The proxy, its servers, and their store."""
    with ExitStack() as stack:
        shared = {"data_folder": folder / "data"} if file else {"database_url": stack.enter_context(database())}
        logs = [folder / f"server {number}" for number in range(servers)]
        for log in logs:
            log.mkdir()
        with ThreadPoolExecutor(servers) as pool:
            started = list(
                pool.map(lambda log: stack.enter_context(live(log, workers=workers, max_connections=2000, **shared)), logs)
            )
        proxy = stack.enter_context(before(started, folder))
        yield proxy, started, Store(folder / "data" / FILE if file else str(shared["database_url"]))


def report(
    visits: Sequence[Visit],
    options: argparse.Namespace,
    cost: dict[str, float],
    students: float,
    memories: tuple[float, float],
) -> str:
    """What was measured."""
    answers = sorted(visit.answered for visit in visits if visit.answered is not None)
    openings = sorted(visit.opened for visit in visits if visit.opened is not None)
    where = "SQLite" if options.file else "PostgreSQL on the same machine"
    lines = [
        f"# {options.students} students within {options.within:g} s",
        "",
        f"{options.pasting} others pasted files of 2 MB in a loop. " if options.pasting else "",
        f"{options.servers} servers, workers of each: {options.workers}, {where}, Caddy. {datetime.now(UTC):%d %B %Y}, "
        f"Python {platform.python_version()}, {os.cpu_count()} cores (load before {options.load:.1f}), students included.",
        "",
        "| what | answered | median s | 95th percentile s | slowest s |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    for name, times in (
        ("from the address to the page, joining included", openings),
        ("from the click to the feedback", answers),
    ):
        if times:
            high = times[min(round(0.95 * len(times)), len(times) - 1)]
            lines.append(
                f"| {name} | {len(times)} of {len(visits)} | {statistics.median(times):.2f} | {high:.2f} | {times[-1]:.2f} |"
            )
    total = sum(cost.values())
    parts = ", ".join(f"{name} {seconds:.1f}" for name, seconds in cost.items())
    lines += [
        "",
        f"Processor time: {total:.1f} s ({parts}); {1000 * total / len(visits):.0f} ms for each student, all included.",
        f"The simulated students took {students:.1f} s of the same cores, {1000 * students / len(visits):.0f} ms each.",
        f"Memory of servers and workers: {memories[0]:.0f} MB before, {memories[1]:.0f} MB after.",
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measure and write it down."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--students", type=int, default=300)
    parser.add_argument("--within", type=float, default=60.0)
    parser.add_argument("--servers", type=int, default=2)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--pasting", type=int, default=0, help="so many others paste files of 2 MB in a loop")
    parser.add_argument("--file", action="store_true", help="SQLite in place of PostgreSQL")
    options = parser.parse_args()
    if not CADDY:
        parser.error("there is no caddy: apt-get install caddy")
    raise_file_limit()  # each student holds a connection, and so does the proxy for each, which inherits the limit
    options.load = os.getloadavg()[0]
    with (
        tempfile.TemporaryDirectory() as folder,
        running(Path(folder), options.servers, options.workers, file=options.file) as (proxy, servers, store),
    ):
        crowd(proxy, store, 2 * options.servers, 1.0)  # the first of each server loads what all use
        pids = {
            "servers": [server.process.pid for server in servers],
            "workers": [pid for server in servers for pid in family(server.process.pid) - {server.process.pid}],
            "proxy": [proxy.process.pid],
        }
        own = [*pids["servers"], *pids["workers"]]
        before_it = {name: spent(group) for name, group in pids.items()} | {"database": spent(backends())}
        small = memory(own)
        own_time = time.process_time()
        over = threading.Event()
        pasting = [threading.Thread(target=paste, args=(proxy, over)) for _ in range(options.pasting)]
        for thread in pasting:
            thread.start()
        visits = crowd(proxy, store, options.students, options.within)
        over.set()
        own_time = time.process_time() - own_time
        cost = {name: spent(group) - before_it[name] for name, group in pids.items()}
        cost |= {} if options.file else {"database": spent(backends()) - before_it["database"]}
        text = report(visits, options, cost, own_time, (small, memory(own)))
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
