"""Measures what one hostile visitor costs an honest student: ``python benchmarks/attack.py OUT.md [--seconds 60] [--only NAME]``.

A real ``surefix serve`` is spoken to over its real websocket with Streamlit's own messages. One student checks a small broken
program every few seconds, from the click to the feedback, while an attacker at the same machine does one attack after another.
The memory is that of the server and its workers together, before, at its highest, and 10 s after. Others' work on the machine
disturbs: compare with the rows without attack. Needs Linux.
"""

from __future__ import annotations

import argparse
import itertools
import json
import multiprocessing
import os
import socket
import sqlite3
import statistics
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from http.client import HTTPException
from multiprocessing.synchronize import Event
from pathlib import Path
from types import MappingProxyType

from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.exceptions import WebSocketException

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from live_server import Live, live  # noqa: E402
from window import Window, put_file  # noqa: E402

CLICKS = 2.0
"""Seconds between two checks of the honest student."""
AFTER = 10.0
"""Seconds after an attack until the memory is looked at again."""
FORK = multiprocessing.get_context("fork")
PASSPHRASE = "the benchmark's own"
SERVE = (sys.executable, "-c", "from tutor_app.commands.cli import main; main()", "serve")
SLOW = (
    "match x:\n case " + "[" * 22 + "]" * 22 + ": pass\nprint(x\n",
    "x = 07\n" * 5_000,
    "await x\n" * 5_000,
    "\ufeffx = 1\n" * 5_000,
    '\\"""a' * 10_000,
    "y = f(1, 'a')\n" * 3_000 + "x = 'abc\n",
)
DEADLY = ("(" * 50_000, "-" * 99_000 + "1", "x = " + "[" * 150 + "]" * 149, "a." * 45_000, "f'{" * 20_000, "if x:\n" * 200)
ODD = ("\x00", "\u202e\u2066x = 1", "=cmd|' /C calc'!A0\n(", "# only a comment\n" * 100, "\x1b[2J\x07print(", "\u2028" * 1_000)
NONSENSE = ('{"check": NaN}', '{"program": {"text": "\\ud800x("}}', "[" * 20_000, "{}", '"' + "x" * 90_000)
FAILURES = (OSError, WebSocketException, TimeoutError, HTTPException, KeyError)
"""What an attacker may meet: it was turned away."""


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


Attack = Callable[[Live, Event], None]


def nothing(server: Live, over: Event) -> None:
    """For comparison."""
    over.wait()


def checking(programs: Sequence[str], sessions: int) -> Attack:
    """Checks these programs, one after another, in so many windows at the same time."""

    def one(server: Live, over: Event, shift: int) -> None:
        with server.session() as session:
            window = Window(session)
            window.open(plain=True)
            for number in itertools.count(shift):
                if over.is_set():
                    return
                window.check(f"{programs[number % len(programs)]}\n# {number}", patience=20, over=over)

    return crowd(one, sessions)


def crowd(one: Callable[[Live, Event, int], None], sessions: int) -> Attack:
    """The same from many connections; who is turned away comes again."""

    def stubborn(server: Live, over: Event, number: int) -> None:
        while not over.is_set():
            with suppress(*FAILURES):
                one(server, over, number)
            over.wait(0.05)

    def attack(server: Live, over: Event) -> None:
        threads = [threading.Thread(target=stubborn, args=(server, over, n), daemon=True) for n in range(sessions)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)

    return attack


def clearing(server: Live, over: Event, number: int) -> None:
    """Asks for the caches to be cleared, and for the page."""
    with server.session() as session:
        window = Window(session)
        while not over.is_set():
            session.send(BackMsg(clear_cache=True).SerializeToString())
            window.run()


def rerunning(server: Live, over: Event, number: int) -> None:
    """Asks for the page as fast as it can, and reads little of it."""
    with server.session() as session:
        message = BackMsg(rerun_script={"query_string": ""}).SerializeToString()
        while not over.is_set():
            session.send(message)
            with suppress(TimeoutError):
                session.recv(timeout=0.002)


def coming(server: Live, over: Event, number: int) -> None:
    """Opens the page and leaves at once."""
    with server.session() as session:
        Window(session).send()


def leaving(server: Live, over: Event, number: int) -> None:
    """Asks for a slow check and goes away."""
    with server.session() as session:
        window = Window(session)
        window.open(plain=True)
        window.write(f"{SLOW[number % len(SLOW)]}# {uuid.uuid4()}")
        window.press("check")


def comparing(server: Live, over: Event, number: int) -> None:
    """Checks long programs of equal lines, turn by turn, with the history open."""
    with server.session() as session:
        window = Window(session)
        window.open(plain=True)
        for turn in itertools.count():
            if over.is_set():
                return
            window.check("x\n" * 24_000 + "y\n" * (turn % 2) + "x\n" * 24_000, patience=20, over=over)
            if "history" in window.ids:
                window.set("history", bool_value=True)
                window.run()


def bringing(server: Live, over: Event, number: int) -> None:
    """Texts that are too long, by the text box and by the editor's own state."""
    with server.session() as session:
        window = Window(session)
        window.open()
        while not over.is_set():
            parcel = {"program": {"text": "x" * 8_000_000, "epoch": "", "version": 0, "window": uuid.uuid4().hex}}
            window.set("editor", json_value=json.dumps(parcel))
            window.run()
            window.forget("editor")
            window.run("check")


def uploading(server: Live, over: Event, number: int) -> None:
    """Puts file after file, those of a strange encoding included, and opens none."""
    body = b"# coding: punycode\n" + b"a-" * 480_000
    with server.session() as session:
        window = Window(session)
        window.open()
        while not over.is_set():
            put_file(server, window.session_id, body)


def guessing(server: Live, over: Event, number: int) -> None:
    """Guesses the passphrase."""
    with server.session() as session:
        window = Window(session, page="instructor")
        window.run()
        for guess in itertools.count():
            if over.is_set():
                return
            window.set("passphrase-given", string_value=f"{number} {guess}")
            window.run("passphrase-enter")


def rebinding(server: Live, over: Event, number: int) -> None:
    """Comes under another name."""
    with server.session(host="evil.example", Origin="http://evil.example") as session:
        Window(session).run()


def locking(server: Live, over: Event) -> None:
    """Keeps the database from being written."""
    with sqlite3.connect(server.log.parent / "surefix.sqlite", isolation_level=None) as database:
        database.execute("BEGIN EXCLUSIVE")
        over.wait()
        database.execute("ROLLBACK")
    database.close()


def idling(server: Live, over: Event, number: int) -> None:
    """Opens a connection and says nothing, or little."""
    with ExitStack() as stack:
        wires = [stack.enter_context(socket.create_connection(("127.0.0.1", server.port), timeout=10)) for _ in range(40)]
        for wire in wires:
            wire.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX-")
        over.wait(10)


def talking_nonsense(server: Live, over: Event, number: int) -> None:
    """Sends messages that no page would."""
    with server.session() as session:
        window = Window(session)
        window.open()
        nonsense = itertools.cycle(NONSENSE)
        while not over.is_set():
            window.set("editor", json_value=next(nonsense))
            window.query = f"state={uuid.uuid4().hex * 50}&lang=%00"
            window.run("check")


ATTACKS: MappingProxyType[str, tuple[str, Attack]] = MappingProxyType(
    {
        "none": ("nothing, for comparison", nothing),
        "caches": ("`clear_cache` (1)", crowd(clearing, 4)),
        "equal": ("programs of equal lines compared (2)", crowd(comparing, 2)),
        "huge": ("texts of 8 MB (3)", crowd(bringing, 2)),
        "uploads": ("files put and never opened (4, 14)", crowd(uploading, 4)),
        "deadly": ("programs that end a worker (5)", checking(DEADLY, 1)),
        "slow": ("slow examinations, one window (6)", checking(SLOW, 1)),
        "slow-many": ("slow examinations, 12 windows (6)", checking(SLOW, 12)),
        "leaving": ("slow examinations that nobody waits for (6)", crowd(leaving, 6)),
        "guesses": ("passphrase guesses (7)", crowd(guessing, 4)),
        "names": ("another name (8)", crowd(rebinding, 4)),
        "locked": ("database locked (9)", locking),
        "idle": ("400 silent connections (14)", crowd(idling, 10)),
        "coming": ("sessions opened and left (14)", crowd(coming, 6)),
        "odd": ("odd texts (13, low)", checking(ODD, 2)),
        "nonsense": ("messages that no page sends (low)", crowd(talking_nonsense, 2)),
        "rerun": ("the page asked for without end, one window", crowd(rerunning, 1)),
        "rerun-many": ("the page asked for without end, 12 windows", crowd(rerunning, 12)),
        "last": ("nothing, again", nothing),
    }
)


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
