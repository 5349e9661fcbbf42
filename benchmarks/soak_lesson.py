"""Who takes part in the lessons of benchmarks/soak.py: students, a teacher, and a program that asks by HTTP.

Each does one thing after another at random, and before each of them waits for its turn, so that the whole is as gentle as asked.
"""

from __future__ import annotations

import random
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path

from desks import at_class, turn_to  # in tests, which benchmarks/soak.py puts on the path
from live_server import PATIENCE, Live
from seats import join, seat
from websockets.exceptions import WebSocketException
from websockets.sync.client import ClientConnection, connect
from window import Window, put_file

from benchmarks.fuzz_programs import program as fuzzed
from tutor_app.classroom.database import Unavailable
from tutor_app.pages.editor import STOPS_PATH
from tutor_app.pages.instructor import VIEWS
from tutor_app.pages.join_form import LEAVE_PATH

FAILURES = (OSError, AssertionError, KeyError, ValueError, StopIteration, HTTPException, WebSocketException, Unavailable)
"""What a visitor, or who keeps the classes, may meet where a server fails."""
EXPLAIN = "/api/v1/explain"
MOST = 4_000
"""Characters of most programs; one of fifty may be longer."""
_NAMES = ("Mina", "Otto-Karl", "Ngozi", "Søren", "Дарина", "")
Turn = Callable[[], None]
"""Waits until the next thing may be done."""


class Bookbag:
    """What students bring: broken programs of ``folder``, as they are or with a line of the student's, and fuzzed ones."""

    def __init__(self, folder: Path, pick: random.Random) -> None:
        self._written = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.py"))]
        self._pick = pick

    def program(self) -> str:
        """Another one."""
        text = self._pick.choice(self._written)
        match self._pick.randrange(10):
            case 0 | 1 | 2:
                return text
            case 3 | 4 | 5 | 6:
                return f"{text}# {self._pick.getrandbits(32):x}\n"
        text = fuzzed(0, self._pick.getrandbits(32)).text
        if self._pick.randrange(50):
            text = text[:MOST]
        return text.encode("utf-8", "replace").decode()  # a browser sends no half characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A class on the ``server``: its ``code`` for students, its ``key`` for programs, what they bring, and their ``turn``."""

    server: Live
    code: str
    key: str
    bag: Bookbag
    pick: random.Random
    turn: Turn


def student(lesson: Lesson) -> None:
    """One visit, from the code on the wall to the end, whichever it is: a good-bye, a closed window, or a torn connection."""
    pick, server = lesson.pick, lesson.server
    lesson.turn()
    own = _joined(lesson)
    session_id = ""
    for _ in range(pick.choice((1, 1, 2))):  # some load the page again, some lose the connection and come back to their session
        lesson.turn()
        with _connected(server, own, session_id=session_id if pick.random() < 0.5 else "", torn=pick.random() < 0.3) as session:
            window = Window(session)
            window.open(plain=True)
            session_id = window.session_id
            for _ in range(pick.randint(1, 4)):
                lesson.turn()
                window.check(lesson.bag.program())
                _look_around(lesson, window)
    if pick.random() < 0.2:
        lesson.turn()
        server.send(LEAVE_PATH, {"delete": pick.random() < 0.5, "lang": "en"}, Cookie=own)


def passer_by(lesson: Lesson) -> None:
    """Somebody without a class, who reads the catalogue or checks a program of their own."""
    lesson.turn()
    page = lesson.pick.choice(("", "mistakes", "privacy"))
    with _connected(lesson.server, torn=lesson.pick.random() < 0.5) as session:
        window = Window(session, page)
        window.query = lesson.pick.choice(("", "lang=de", "lang=ar"))
        window.open(plain=not page)
        if not page:
            lesson.turn()
            window.check(lesson.bag.program())


def caller(lesson: Lesson) -> None:
    """A program asks by HTTP, and an editor while somebody types in it."""
    lesson.turn()
    headers = {"Origin": "", "Authorization": f"Bearer {lesson.key}"}
    lesson.server.send(EXPLAIN, {"code": lesson.bag.program()}, **headers)
    text = lesson.bag.program()[:MOST]
    lesson.server.send(STOPS_PATH, text.encode(), Content_Type="text/x-python")


def teacher(lesson: Lesson, over: Callable[[], bool]) -> None:
    """Watches the first screen, and now and then answers, grades, or changes how the class is helped, until it is ``over``."""
    pick = lesson.pick
    lesson.turn()
    with _connected(lesson.server) as session:
        window = at_class(session, lesson.code)
        while not over():
            lesson.turn()
            view = pick.choice(("now", "now", "now", *VIEWS))
            turn_to(window, view)
            lesson.turn()
            _teach(window, view, pick)


def _teach(window: Window, view: str, pick: random.Random) -> None:
    buttons = [key for key in window.ids if key.startswith(("grade-right", "grade-wrong", "grade-skip", "look-", "show-"))]
    for question in [key.partition("-")[2] for key in window.ids if key.startswith("answer-")][:1]:
        window.set(f"answer-{question}", string_value="Look at how line two ends.")
        buttons = [f"send-{question}"]
    if view == "settings":
        window.set(pick.choice(("remarks", "attempt-first", "approval")), bool_value=pick.random() < 0.5)
        buttons = ["undo"] if "undo" in window.ids and pick.random() < 0.3 else []
    window.run(*pick.sample(buttons, min(len(buttons), 1)))
    for key in [key for key in window.ids if key.startswith("projector-close")]:
        window.run(key)


def _look_around(lesson: Lesson, window: Window) -> None:
    """What a student does with the feedback."""
    pick = lesson.pick
    if "hint-1" in window.ids and pick.random() < 0.6:
        lesson.turn()
        window.run("hint-1")
    for key, often in (("helpful-yes", 0.1), ("share", 0.1), ("hide-fix-1", 0.05), ("use-fix-1", 0.05)):
        if key in window.ids and pick.random() < often:
            window.run(key)
    if "ask" in window.ids and pick.random() < 0.1:
        lesson.turn()
        window.run("ask")
        if "ask-send" in window.ids:
            window.set("question-words", string_value="Why does it stop there?")
            window.run("ask-send")
            window.forget("question-words")
    if pick.random() < 0.05:
        put_file(lesson.server, window.session_id, lesson.bag.program().encode())


def _joined(lesson: Lesson) -> str:
    """The cookie of a new student."""
    name = lesson.pick.choice(_NAMES)
    name = f"{name} {lesson.pick.getrandbits(24):x}" if name else ""
    return seat(join(lesson.server, lesson.code, name, stored=lesson.pick.random() < 0.9))


@contextmanager
def _connected(server: Live, own: str = "", *, session_id: str = "", torn: bool = False) -> Iterator[ClientConnection]:
    """A connection of the page; a ``session_id`` goes on with a session as Streamlit's page does. ``torn``: nobody closes it."""
    protocols = ["streamlit", *(["", session_id] if session_id else [])]
    address = f"ws://127.0.0.1:{server.port}/_stcore/stream"
    named = {"Cookie": own} if own else {}
    with socket.create_connection(("127.0.0.1", server.port)) as wire:
        offered = [name or "none" for name in protocols]
        with connect(
            address,
            sock=wire,
            subprotocols=offered,
            additional_headers=named,
            open_timeout=PATIENCE,
            ping_interval=None,  # browsers ask nothing, and would not give up a server that is slow
            max_size=None,
        ) as opened:
            yield opened
            if torn:
                with suppress(OSError):
                    wire.shutdown(socket.SHUT_RDWR)
