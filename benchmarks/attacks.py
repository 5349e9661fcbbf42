"""The attacks that benchmarks/attack.py measures: what one hostile visitor may do, from one connection or from many.

Each is told the server, and does what it does until it is over.
"""

from __future__ import annotations

import itertools
import json
import socket
import sqlite3
import threading
import uuid
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from http.client import HTTPConnection, HTTPException
from multiprocessing.synchronize import Event
from types import MappingProxyType

from live_server import Live  # in tests, which benchmarks/attack.py puts on the path
from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.exceptions import WebSocketException
from window import Window, put_file

from tutor_app.pages.log_in import LOG_IN_PATH

PASSPHRASE = "the benchmark's own"
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
    """Guesses the passphrase, at the address that the form asks."""
    connection = HTTPConnection("127.0.0.1", server.port, timeout=10)
    ours = {"Origin": f"http://127.0.0.1:{server.port}", "Content-Type": "application/json"}
    for guess in itertools.count():
        if over.is_set():
            return
        connection.request("POST", LOG_IN_PATH, json.dumps({"passphrase": f"{number} {guess}", "lang": "en"}), ours)
        connection.getresponse().read()


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
