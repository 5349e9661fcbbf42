"""The database fails under a running server: whoever asks is helped all the same and told what goes on, and storing comes back."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from html import unescape
from pathlib import Path

import pytest
from cluster import Cluster, cluster
from live_server import Live, cookie, live
from page_fakes import shown
from places import schema
from sqlalchemy import text
from window import Window

from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.people import Class
from tutor_app.classroom.place import FILE
from tutor_app.classroom.server import CONNECTIONS
from tutor_app.classroom.store import Pace, Policy, Store
from tutor_app.explain.localisation import Texts
from tutor_app.pages.join_form import JOIN_PATH
from tutor_app.pages.log_in import LOG_IN_PATH

OPEN = "open sesame"
BROKEN = "herd = 4\nif herd > 3\n    print('zebras')\n"
PAGES, CLASSES, JOINING, QUEUE = (Texts(name) for name in ("pages", "classes", "joining", "queue"))
LOCKING = (
    "import sqlite3, sys; other = sqlite3.connect(sys.argv[1], isolation_level=None); other.execute('BEGIN IMMEDIATE'); "
    "print(flush=True); sys.stdin.read()"
)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """A server with a file."""
    with live(tmp_path_factory.mktemp("faults"), instructor_passphrase=OPEN) as running:
        yield running


@contextmanager
def full(server: Live, _: Path) -> Iterator[None]:
    """No file of the server can grow, as on a disk that is full; a limit needs no disk of its own, and no leave to make one."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (100, hard))
    try:
        yield
    finally:
        resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def locked(_: Live, file: Path) -> Iterator[None]:
    """Another process writes, and does not come to an end."""
    with subprocess.Popen([sys.executable, "-c", LOCKING, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None and other.stdin is not None
        other.stdout.readline()
        try:
            yield
        finally:
            other.stdin.close()


@contextmanager
def gone(_: Live, file: Path) -> Iterator[None]:
    """The folder is not there, as when its disk is away; then it is there again."""
    away = file.parent.with_name("away")
    file.parent.rename(away)
    file.parent.touch()
    try:
        yield
    finally:
        file.parent.unlink()
        away.rename(file.parent)


def learner(server: Live, of: Class) -> str:
    """The cookie of a new student."""
    fields = {"code": of.code, "name": "", "made_up": True, "stored": True, "lang": "en"}
    own = cookie(server.send(JOIN_PATH, fields), "surefix-student-")
    return f"{own.key}={own.value}"


def teacher(server: Live) -> str:
    """The cookie of somebody who gave the passphrase."""
    own = cookie(server.send(LOG_IN_PATH, {"passphrase": OPEN, "lang": "en"}), "surefix-log-in-")
    return f"{own.key}={own.value}"


@contextmanager
def desk(server: Live, note: str, of: Class, view: str) -> Iterator[Window]:
    """A teacher's window with a view of a class."""
    with server.session(Cookie=note) as session:
        opened = Window(session, "instructor")
        opened.query = f"class={of.code}"
        opened.open()
        opened.set("views-en", string_value=CLASSES(f"view-{view}"))
        opened.run()
        yield opened


def read(window: Window) -> str:
    """What is on the page, as it is read."""
    return unescape(window.html)


def is_told(server: Live, store: Store, fault: Callable[[], object]) -> None:
    """Feedback is whole while a ``fault`` lasts, nothing is called saved that is not, and all of it is stored once it is over."""
    one, other = store.people.new_class("7a"), store.people.new_class("7b")
    assert one is not None and other is not None
    store.decisions.decide(Policy(pace=Pace.WAIT, wait=5), other.id)
    note = teacher(server)
    with server.session(Cookie=learner(server, one)) as session:
        student = Window(session)
        student.open(plain=True)
        assert student.check(BROKEN + "# before\n") and PAGES("unstored-title") not in read(student)
        with desk(server, note, other, "settings") as settings, desk(server, note, one, "queue") as grading:
            with fault():
                assert student.check(BROKEN + "# meanwhile\n")
                assert "missing-colon" in student.html or "excerpt" in student.html
                assert PAGES("unstored-title") in read(student) and PAGES("unstored-text") in read(student)
                student.run("ask")
                student.set("question-words", string_value="Why does this stop?")
                student.run(next(key for key in student.ids if key.startswith("ask-send")))
                assert JOINING("ask-unsent") in read(student)
                settings.set("pace-seconds", double_value=77.0)
                settings.run()
                print(read(settings), settings.keys)
                assert CLASSES("unsaved") in read(settings) and CLASSES("saved") not in read(settings)
                assert PAGES("unstored-instructor") in read(settings)
                grading.run("grade-right")
                assert QUEUE("queue-unstored") in read(grading)
            assert student.check(BROKEN + "# after\n")
            student.run(next(key for key in student.ids if key.startswith("ask-send")))
            assert JOINING("ask-sent") in read(student)
            settings.run()
            assert CLASSES("unsaved") not in read(settings) and PAGES("unstored-instructor") not in read(settings)
    assert store.decisions.policy(other.id).wait == 77
    assert [one.text for one in store.questions.waiting(one.id)] == ["Why does this stop?"]
    kept = [attempt.program.splitlines()[-1] for attempt in store.attempts.recent()]
    assert "# before" in kept and "# after" in kept and "# meanwhile" not in kept


@pytest.mark.skipif(sys.platform != "linux", reason="the limit of another process is Linux's")
@pytest.mark.parametrize("fault", [full, locked, gone])
def test_a_file_that_fails_keeps_nobody_from_feedback_and_is_said(server: Live, fault: Callable[[Live, Path], object]) -> None:
    """A full disk, a file that another process has locked, a folder that is away: under a server that goes on running."""
    file = server.log.parent / FILE
    store = Store(file)

    is_told(server, store, lambda: fault(server, file))
