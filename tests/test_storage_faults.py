"""The database fails under a running server: people are helped all the same and told what goes on, and storing comes back."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from html import unescape
from pathlib import Path

import pytest
from cluster import Cluster, cluster
from desks import desk, logged_in
from live_server import Live, live
from page_fakes import shown
from places import schema
from seats import join, seat
from sqlalchemy import text
from test_sandbox import soon
from window import Window

from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.place import FILE
from tutor_app.classroom.server import CONNECTIONS
from tutor_app.classroom.store import Pace, Policy, Scope, Store
from tutor_app.explain.localisation import Texts

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


def read(window: Window) -> str:
    """What is on the page, as it is read."""
    return unescape(window.html)


def is_told(server: Live, store: Store, fault: Callable[[], AbstractContextManager[None]], *, readable: bool) -> None:
    """Feedback is whole while a ``fault`` lasts, nothing is called saved that is not, and all of it is stored once it is over.

    Where the database is not even ``readable``, a teacher is told that the class cannot be shown.
    """
    one, other = store.people.new_class("7a"), store.people.new_class("7b")
    assert one is not None and other is not None
    store.decisions.decide(Policy(pace=Pace.WAIT, wait=5), other.id)
    note = logged_in(server, OPEN)
    with server.session(Cookie=seat(join(server, one.code))) as session:
        student = Window(session)
        student.open(plain=True)
        assert student.check(BROKEN + "# before\n") and PAGES("unstored-title") not in read(student)
        with desk(server, note, other.code, "settings") as settings, desk(server, note, one.code, "queue") as grading:
            with fault():
                student.run("helpful-yes")
                assert PAGES("helpful-unkept") in read(student)
                assert student.check(BROKEN + "# meanwhile\n")
                assert "missing-colon" in student.html or "excerpt" in student.html
                assert PAGES("unstored-title") in read(student) and PAGES("unstored-text") in read(student)
                student.run("ask")
                student.set("question-words", string_value="Why does this stop?")
                student.run(next(key for key in student.ids if key.startswith("ask-send")))
                assert JOINING("ask-unsent") in read(student)
                settings.set("pace-seconds", double_value=77.0)
                settings.run()
                assert PAGES("unstored-instructor") in read(settings) and CLASSES("saved") not in read(settings)
                assert CLASSES("unsaved" if readable else "class-unavailable") in read(settings)
                if readable:
                    grading.run("grade-right")
                    assert QUEUE("queue-unstored") in read(grading)
            if not readable:  # a database that was away is left alone for a moment
                assert soon(lambda: server.ask("/readyz").status == 200)
            assert student.check(BROKEN + "# after\n")
            student.run(next(key for key in student.ids if key.startswith("ask-send")))
            assert JOINING("ask-sent") in read(student)
            settings.run()
            assert CLASSES("unsaved") not in read(settings) and PAGES("unstored-instructor") not in read(settings)
            if not readable:
                settings.set("pace-seconds", double_value=77.0)
                settings.run()
    assert store.decisions.policy(other.id).wait == 77
    assert [one.text for one in store.questions.waiting(one.id)] == ["Why does this stop?"]
    kept = [attempt.program.splitlines()[-1] for attempt in store.attempts.recent(scope=Scope(class_id=one.id))]
    assert "# before" in kept and "# after" in kept and "# meanwhile" not in kept


@pytest.mark.skipif(sys.platform != "linux", reason="the limit of another process is Linux's")
@pytest.mark.parametrize("fault", [full, locked, gone])
def test_a_file_that_fails_keeps_nobody_from_feedback_and_is_said(
    server: Live, fault: Callable[[Live, Path], AbstractContextManager[None]]
) -> None:
    """A full disk, a file that another process has locked, a folder that is away: under a server that goes on running."""
    file = server.log.parent / FILE
    store = Store(file)

    is_told(server, store, lambda: fault(server, file), readable=fault is not gone)


@pytest.fixture(scope="module")
def own() -> Iterator[Cluster]:
    """A database server that may be stopped."""
    with cluster() as started:
        yield started


@pytest.mark.database
def test_a_database_server_that_is_stopped_and_started_keeps_nobody_from_feedback(own: Cluster, tmp_path: Path) -> None:
    """Under a server that goes on running, and nobody has to start it anew."""

    @contextmanager
    def stopped() -> Iterator[None]:
        own.stop()
        try:
            yield
        finally:
            own.start()

    with live(tmp_path, instructor_passphrase=OPEN, database_url=own.url) as server:
        is_told(server, Store(own.url), stopped, readable=False)


@pytest.mark.database
def test_what_was_acknowledged_is_there_after_the_power_of_the_database_server_was_cut(own: Cluster) -> None:
    """Attempts that somebody was told of while it died are there, once, and whole."""
    store, said = Store(own.url), list[int]()

    def write() -> None:
        while (number := store.attempts.record("visit", shown())) is not None:
            said.append(number)

    writers = [threading.Thread(target=write) for _ in range(3)]
    for writer in writers:
        writer.start()
    while len(said) < 20:
        threading.Event().wait(0.01)
    own.stop("immediate")
    for writer in writers:
        writer.join()
    own.start()
    again = Store(own.url)

    there = [attempt.id for attempt in again.attempts.recent(limit=10**6)]
    assert set(said) <= set(there) and len(there) == len(set(there))
    assert again.attempts.record("visit", shown()) not in {None, *there}


@pytest.mark.database
def test_a_connection_that_is_cut_in_mid_transaction_leaves_nothing_half_done() -> None:
    """What was begun is not there; the next transaction has another connection."""
    with schema() as url:
        store, other = Store(url), Store(url)

        def cut() -> None:
            with store.database.writing() as connection:
                connection.execute(text("INSERT INTO classes (code, name, made, retention) VALUES ('AAAAA', '7a', now(), 30)"))
                pid = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
                with other.database.reading() as killing:
                    assert killing.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": pid}).scalar()
                connection.execute(text("SELECT 1"))

        with pytest.raises(Unavailable):
            cut()
        assert store.outage

        assert store.people.classes() == ()
        assert store.people.new_class("7b") is not None and not store.outage
        for one in (store, other):
            one.database._engine.dispose()


@pytest.mark.database
def test_a_pool_without_a_connection_left_says_so_and_recovers() -> None:
    """Whoever comes meanwhile is told that it is not kept; as soon as one is given back, it is."""
    with schema() as url, ExitStack() as taken:
        store = Store(url)
        for _ in range(CONNECTIONS):
            taken.enter_context(store.database.reading())
        assert store.attempts.record("visit", shown()) is None and store.outage
        taken.close()

        assert store.attempts.record("visit", shown()) is not None and not store.outage
        store.database._engine.dispose()
