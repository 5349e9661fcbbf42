"""A database that is locked, full, damaged, deleted or replaced while the server runs; and who may read its files."""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from page_fakes import BROKEN, shown, withheld
from places import busy, locked

from tutor_app.classroom.codes import PACE, Codes
from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.file import LONG_PATIENCE, PATIENCE
from tutor_app.classroom.people import Joined, NotJoined
from tutor_app.classroom.store import Policy, Store

OWN = pytest.mark.skipif(os.name != "posix", reason="there are no modes")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the database lies."""
    return tmp_path / "data" / "class.sqlite"


@contextmanager
def full() -> Iterator[None]:
    """No file can grow."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def bound(folder: Path) -> Iterator[None]:
    """Modes bind this process, to which the files belong: whoever tests as root may do everything else."""
    if os.name != "posix" or os.geteuid():
        yield
        return
    for path in (folder, *folder.iterdir()):
        os.chown(path, 65534, 65534)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def errors(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What was logged as an error."""
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]


def test_a_locked_database_is_not_waited_for_and_recovers(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Many attempts meet the lock: each is told at once, the log says it once, and the next attempt after it is kept."""
    store = Store(file)
    with locked(file):
        began = time.monotonic()
        numbers = [store.attempts.record("visit", shown()) for _ in range(8)]
        waited = time.monotonic() - began
        assert numbers == [None] * 8
        assert store.outage
        assert store.decisions.policy() == Policy()
    kept = store.attempts.record("visit", withheld())

    assert waited < 8  # it was ten seconds for each
    assert len(errors(caplog)) == 1 and "locked" in errors(caplog)[0]
    assert not store.outage
    assert [attempt.id for attempt in store.attempts.recent()] == [kept]


def test_who_joins_waits_for_a_file_that_is_busy(file: Path) -> None:
    """Nobody has to try again because another server writes for a moment."""
    store = Store(file)
    of = store.people.new_class("9b")
    assert of is not None
    with busy(file, 2 * PATIENCE):
        assert isinstance(store.people.join(of.id, "Mina"), Joined)


def test_a_class_that_joins_while_the_file_stays_busy_waits_together(file: Path) -> None:
    """Not one after the other, with everybody's checks behind them."""
    store = Store(file)
    of = store.people.new_class("9b")
    assert of is not None
    with locked(file), ThreadPoolExecutor(4) as several:
        began = time.monotonic()
        joined = list(several.map(store.people.join, [of.id] * 4))
        waited = time.monotonic() - began

    assert joined == [NotJoined.UNAVAILABLE] * 4
    assert LONG_PATIENCE <= waited < 2 * LONG_PATIENCE  # it was three seconds for each


def test_a_class_that_cannot_be_looked_up_is_no_wrong_code(file: Path) -> None:
    """It is not counted as a guess, and is found as soon as that is possible."""
    store, aside = Store(file), file.with_name("aside")
    codes, of = Codes(store.people), store.people.new_class("9b")
    assert of is not None and store.database.flush()
    file.rename(aside)
    file.mkdir()
    for _ in range(PACE.own.size + 1):
        with pytest.raises(Unavailable):
            codes.find("192.0.2.7", of.code)
    file.rmdir()
    aside.rename(file)

    assert codes.find("192.0.2.7", of.code) == of


def test_a_full_disk_is_survived(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Nothing is stored while it is full; what was there can be read, and afterwards storing goes on."""
    store = Store(file)
    first = store.attempts.record("visit", shown())
    with full():
        assert [store.attempts.record("visit", shown()) for _ in range(3)] == [None] * 3
        assert store.links.make(1) is None
        assert not store.grading.grade(1, "made", right=True)
        assert not store.attempts.opine(1, helpful=True)
        store.attempts.reveal(1, "repair")
        assert [attempt.id for attempt in store.attempts.recent()] == [first]
    second = store.attempts.record("visit", shown())

    assert len(errors(caplog)) == 1
    assert [attempt.id for attempt in store.attempts.recent()] == [second, first]


@OWN
@pytest.mark.parametrize(("what", "closed", "opened"), [("file", 0o400, 0o600), ("folder", 0o500, 0o700)], ids=["file", "folder"])
def test_what_cannot_be_written_is_read_and_is_written_once_it_can(what: str, closed: int, opened: int) -> None:
    """A file or a folder without leave to write: the store opens, what can be read is, and the first write after it is kept."""
    with tempfile.TemporaryDirectory() as name:  # pytest's own folder is closed to others
        folder = Path(name)
        file = folder / "class.sqlite"
        before = Store(file)
        first = before.attempts.record("visit", shown())
        before.database._engine.dispose()  # as when a server has ended
        shut = file if what == "file" else folder
        with bound(folder):
            shut.chmod(closed)
            store = Store(file)
            assert [store.attempts.record("visit", shown()) for _ in range(2)] == [None] * 2
            assert store.outage
            assert what == "folder" or [attempt.id for attempt in store.attempts.recent()] == [first]
            shut.chmod(opened)
            second = store.attempts.record("visit", shown())

            assert not store.outage and [attempt.id for attempt in store.attempts.recent()] == [second, first]


@pytest.mark.parametrize("fault", [locked, lambda _: full()], ids=["locked", "full"])
def test_a_decision_holds_though_it_cannot_be_stored_and_is_stored_later(
    file: Path, fault: Callable[[Path], AbstractContextManager[None]]
) -> None:
    """Help that is switched off stays off, is not called stored as long as it is not, and is off after a restart as well."""
    store = Store(file)
    with fault(file):
        store.decisions.decide(Policy(helping=False))
        assert not store.decisions.policy().helping and not store.decisions.kept()
    assert Store(file).decisions.policy().helping
    store.attempts.record("visit", shown())  # the database works again

    assert not store.decisions.policy().helping and store.decisions.kept()
    assert not Store(file).decisions.policy().helping


def test_what_held_before_holds_while_nothing_can_be_read(file: Path) -> None:
    """The instructor's last decision and the class's grades do not fall back to nothing."""
    store = Store(file)
    store.decisions.decide(Policy(precision=0.99, helping=False))
    store.grading.grade(store.attempts.record("visit", shown()) or 0, "made", right=True)
    before = store.decisions.policy(), store.grading.grades("made")
    file.unlink()
    file.mkdir()

    assert (store.decisions.policy(), store.grading.grades("made")) == before
    assert store.outage
    assert (store.attempts.recent(), store.grading.graded()) == ((), {})
    file.rmdir()
    assert store.attempts.record("visit", shown()) is not None
    assert not store.outage


@pytest.mark.parametrize("whole", [False, True], ids=["file", "folder"])
def test_a_deleted_database_is_made_anew(file: Path, whole: bool, caplog: pytest.LogCaptureFixture) -> None:
    """Nothing is written on unseen; the log says what happened."""
    store = Store(file)
    store.attempts.record("visit", shown())
    shutil.rmtree(file.parent) if whole else file.unlink()

    number = store.attempts.record("visit", withheld())

    assert [attempt.id for attempt in Store(file).attempts.recent()] == [number]
    assert any("was gone" in record.getMessage() for record in caplog.records)


def test_numbers_are_not_given_again_after_a_deletion(file: Path) -> None:
    """A window that remembers an attempt of the deleted file must not reach somebody else's by its number."""
    store = Store(file)
    old = store.attempts.record("one", shown())
    file.unlink()
    new = store.attempts.record("two", replace(withheld(), program=BROKEN + "# another's\n"))

    assert old is not None and new is not None and new > old
    assert store.links.make(old) is None
    store.attempts.opine(old, helpful=True)
    assert store.attempts.recent()[0].helpful is None
    assert not store.outage


def test_a_replaced_database_is_the_one_that_counts(file: Path, tmp_path: Path) -> None:
    """A copy that is put back is read and written from then on."""
    store = Store(file)
    store.attempts.record("visit", shown())
    copy = tmp_path / "copy.sqlite"
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    store.attempts.record("visit", shown())
    copy.replace(file)

    assert len(store.attempts.recent()) == 1
    assert store.attempts.record("visit", shown()) == 3
    assert [attempt.id for attempt in Store(file).attempts.recent()] == [3, 1]


def test_a_damaged_file_keeps_no_server_from_starting(file: Path) -> None:
    """There is no store, but there is feedback; once the file is moved away there is a store."""
    file.parent.mkdir()
    file.write_bytes(b"this is no database, " * 100)
    store = Store(file, policy=Policy(precision=0.7))
    assert store.outage
    assert store.attempts.record("visit", shown()) is None
    assert store.decisions.policy().precision == 0.7

    file.unlink()

    assert store.attempts.record("visit", shown()) is not None


@pytest.mark.parametrize("program", [BROKEN + "\ud800", "x = 1\0", BROKEN], ids=["surrogate", "null", "plain"])
def test_no_program_gets_into_the_log(file: Path, program: str, caplog: pytest.LogCaptureFixture) -> None:
    """Not when its row cannot be written, and not when it holds what no database takes."""
    store = Store(file)
    caplog.set_level(logging.DEBUG)
    with locked(file):
        store.attempts.record("visit", replace(shown(), program=program + "# password 1234"))
    store.attempts.record("visit", replace(shown(), program=program + "# password 1234"))

    assert caplog.records
    assert "password" not in caplog.text


def test_threads_that_write_to_a_file_at_once_lose_nothing(file: Path) -> None:
    """They wait for one another, however short the patience with others is."""
    store = Store(file)
    with ThreadPoolExecutor(8) as pool:
        numbers = list(pool.map(lambda n: store.attempts.record(f"visit {n}", shown()), range(60)))

    assert None not in numbers
    assert sorted(attempt.id for attempt in store.attempts.recent()) == sorted(n for n in numbers if n is not None)
    assert not store.outage


@OWN
def test_nobody_else_can_read_the_files(file: Path) -> None:
    """Database, what SQLite puts beside it, and the folder that was made for them."""
    store = Store(file)
    with closing(sqlite3.connect(file)) as reader:
        reader.execute("SELECT count(*) FROM attempts").fetchone()
        store.attempts.record("visit", shown())
        modes = {path.name: path.stat().st_mode & 0o777 for path in file.parent.iterdir()}

    assert modes == dict.fromkeys(("class.sqlite", "class.sqlite-shm", "class.sqlite-wal"), 0o600)
    assert file.parent.stat().st_mode & 0o777 == 0o700


@OWN
def test_an_earlier_file_is_closed_to_others_and_a_folder_of_others_is_left(file: Path) -> None:
    """A folder that was there may serve others too."""
    file.parent.mkdir(mode=0o755)
    Store(file).attempts.record("visit", shown())
    file.chmod(0o644)

    Store(file)

    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o755


def test_the_file_does_not_hold_the_word_of_a_visit(file: Path) -> None:
    """By that word a window takes up its checks, so who reads the database or an export must not learn it."""
    store = Store(file)
    word = "0123456789abcdef0123456789abcdef"
    store.attempts.record(word, shown())
    store.attempts.record(word, shown())
    store.attempts.record("another", shown())

    visits = [attempt.visit for attempt in store.attempts.recent()]

    assert visits[1] == visits[2] != visits[0]
    assert word not in visits
    assert all(word.encode() not in path.read_bytes() for path in file.parent.iterdir())


if sys.platform == "win32":  # files that are open cannot be deleted or replaced there
    pytestmark = pytest.mark.skip
