"""What was deleted is nowhere in a file or the log beside it, and nobody waits long for that."""

from __future__ import annotations

import random
import sqlite3
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from page_fakes import BROKEN, shown
from sqlalchemy import delete, insert, update
from test_keeping import NOW, everything, join, new_class, of, time  # noqa: F401 - a fixture

from tutor_app.classroom import clock
from tutor_app.classroom.apart import PAGE
from tutor_app.classroom.people import Class
from tutor_app.classroom.retention import retaining
from tutor_app.classroom.schema import ATTEMPTS, OUTCOMES, QUESTIONS, STUDENTS
from tutor_app.classroom.store import Store

pytestmark = pytest.mark.usefixtures("time")
FIRST = Path(__file__).parent / "databases" / "first.sql"
"""A database of the first version."""


def bytes_of(folder: Path) -> bytes:
    """All that stands in the files of a folder."""
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()))


@pytest.mark.parametrize("way", ["student", "class", "retention"])
def test_what_was_deleted_is_nowhere_in_the_files(tmp_path: Path, way: str) -> None:
    """Neither in the database nor in the log beside it, while the server still runs; what others did is there."""
    store = Store(tmp_path / "class.sqlite")
    group, other = new_class(store), new_class(store, 100)
    ada, bob = join(store, group, "Numbat"), join(store, other, "Bob")
    for _ in range(20):
        everything(store, ada, "Pademelon")
    everything(store, bob, "Wombat")
    assert b"Pademelon" in bytes_of(tmp_path) and b"Wombat" in bytes_of(tmp_path)

    match way:
        case "student":
            assert store.keeping.delete_student(ada.id)
        case "class":
            assert store.keeping.delete_class(group.id)
        case _:
            store.keeping.purge(NOW + timedelta(days=31))

    found = bytes_of(tmp_path)
    assert b"Pademelon" not in found and b"Wombat" in found
    assert b"Numbat" not in found
    assert (tmp_path / "class.sqlite-wal").stat().st_size == 0
    assert len(of(store, bob)) == 1


def word(dice: random.Random, kind: str) -> str:
    """One that is in no other text."""
    return f"{kind}{dice.getrandbits(60):015x}"


def rows(store: Store, group: Class, dice: random.Random, count: int) -> dict[int, set[str]]:
    """Students of a class who ask much and are answered at length, in whatever order; gives the words that are about each."""
    words: dict[int, set[str]] = {}
    with store._database.writing() as connection:
        for _ in range(count // 10):
            name = word(dice, "NAME")
            values = {"class_id": group.id, "name": name, "made_up": False, "key": name.lower(), "digest": word(dice, "")}
            made = insert(STUDENTS).values(joined=clock.now(), stored=True, **values).returning(STUDENTS.c.id)
            words[connection.execute(made).scalar_one()] = {name, name.lower()}
        asked: list[tuple[int, int]] = []
        for _ in range(count):
            student, said = dice.choice(list(words)), word(dice, "ASKED")
            values = {"class_id": group.id, "student_id": student, "text": said * dice.choice((1, 3, 9)), "answer": ""}
            made = insert(QUESTIONS).values(at=clock.now(), **values).returning(QUESTIONS.c.id)
            asked.append((connection.execute(made).scalar_one(), student))
            words[student].add(said)
            if dice.random() < 0.5:
                number, student = asked.pop(dice.randrange(len(asked)))
                said = word(dice, "TOLD")
                told = update(QUESTIONS).where(QUESTIONS.c.id == number)
                connection.execute(told.values(answer=said * dice.choice((1, 5, 20)), answered=clock.now()))
                words[student].add(said)
    return words


@pytest.mark.parametrize("seed", range(4))
def test_not_even_gaps_between_rows_hold_what_was_deleted(tmp_path: Path, seed: int) -> None:
    """However rows were moved about before: a database makes room by copying them, and leaves the copies."""
    store, dice = Store(tmp_path / "class.sqlite"), random.Random(seed)
    words = rows(store, new_class(store), dice, 600)
    gone = dice.sample(sorted(words), len(words) // 2)

    for student in gone:
        assert store.keeping.delete_student(student)

    found = bytes_of(tmp_path)
    assert not [said for student in gone for said in words[student] if said.encode() in found]
    assert all(any(said.encode() in found for said in words[student]) for student in words.keys() - set(gone))


def fill(store: Store, group: Class, count: int) -> None:
    """Attempts of a class that were finished long ago, of the size that they have."""
    at, feedback = clock.row(NOW - timedelta(days=90)), "Pademelon " * 600
    with store._database.writing() as connection:
        for number in range(1, count + 1):
            values = {"visit": "visit", "program": "Pademelon = 1\n" * 30, "size": 1, "digest": f"{number}"}
            connection.execute(insert(ATTEMPTS).values(id=number, at=at, class_id=group.id, **values))
            connection.execute(insert(OUTCOMES).values(attempt=number, at=at, feedback=feedback, nature="broken"))


@pytest.mark.parametrize("way", ["class", "retention"])
def test_others_write_while_much_is_deleted(tmp_path: Path, way: str) -> None:
    """Another server of the same file goes on all the while; at the end nothing is left, and the room is given back."""
    file = tmp_path / "class.sqlite"
    store, other = Store(file), Store(file)
    group = new_class(store)
    fill(store, group, 1000)
    store._database.flush()
    size = file.stat().st_size

    def clean() -> None:
        if way == "class":
            assert store.keeping.delete_class(group.id)
        store.keeping.purge(NOW)

    cleaning = threading.Thread(target=clean)
    cleaning.start()
    kept = []
    while cleaning.is_alive():
        if len(kept) < 50:  # what is written must stay less than what goes
            kept.append(other.attempts.begin("visit", BROKEN))
        threading.Event().wait(0.005)
    cleaning.join()

    assert len([number for number in kept if number is not None]) >= 10  # one lock for all would let none through
    assert other.attempts.begin("visit", BROKEN) is not None
    assert store.keeping.clean()
    assert b"Pademelon" not in bytes_of(tmp_path)
    with closing(sqlite3.connect(file)) as raw:
        assert raw.execute("PRAGMA freelist_count").fetchone() < (100,)
    assert file.stat().st_size < size


def test_a_file_of_an_earlier_version_is_written_anew_once(tmp_path: Path) -> None:
    """It may hold what was deleted before anything was overwritten; after that it has pages as they are now."""
    file = tmp_path / "class.sqlite"
    with closing(sqlite3.connect(file)) as raw:
        raw.executescript(FIRST.read_text(encoding="utf-8"))
        raw.execute("PRAGMA secure_delete = OFF")
        raw.execute("CREATE TABLE traces (text)")
        raw.executemany("INSERT INTO traces VALUES (?)", [("Pademelon" * 50,)] * 200)
        raw.execute("DROP TABLE traces")
        raw.commit()
    assert b"Pademelon" in bytes_of(tmp_path)

    assert len(Store(file).attempts.recent()) == 4

    assert b"Pademelon" not in bytes_of(tmp_path)
    before = file.read_bytes()
    assert len(Store(file).attempts.recent()) == 4
    assert file.read_bytes() == before
    with closing(sqlite3.connect(file)) as raw:
        assert raw.execute("PRAGMA page_size").fetchone() == (PAGE,)
        assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_who_has_an_earlier_file_open_keeps_no_server_from_starting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """It is used as it is, and written anew at the next start."""
    monkeypatch.setattr("tutor_app.classroom.file.CONVERTING_PATIENCE", 0.05)
    file = tmp_path / "class.sqlite"
    with closing(sqlite3.connect(file)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("CREATE TABLE traces (text)")
        store = Store(file)
        assert store.attempts.record("visit", shown()) is not None and not store.outage
        assert "next start" in caplog.text
    store._database._engine.dispose()

    store = Store(file)

    assert len(store.attempts.recent()) == 1
    with closing(sqlite3.connect(file)) as raw:
        assert raw.execute("PRAGMA page_size").fetchone() == (PAGE,)


def test_names_are_in_no_index_once_they_are_deleted(tmp_path: Path) -> None:
    """By which names are told apart, too, however many there were."""
    store, dice = Store(tmp_path / "class.sqlite"), random.Random(5)
    group = new_class(store)
    words = rows(store, group, dice, 1000)
    gone = dice.sample(sorted(words), len(words) - 20)
    with store._database.writing() as connection:
        connection.execute(delete(QUESTIONS))
        for student in gone:
            connection.execute(delete(STUDENTS).where(STUDENTS.c.id == student))
    assert store._database.flush()

    found = bytes_of(tmp_path)
    assert not [said for student in gone for said in words[student] if said.encode() in found]
    assert len(store.people.students(group.id)) == 20


def test_a_log_that_somebody_reads_is_emptied_later(tmp_path: Path) -> None:
    """A reader keeps the log from being emptied: the deletion holds, that is no outage, and the next purge tries again."""
    file = tmp_path / "class.sqlite"
    store = Store(file)
    ada = join(store, new_class(store))
    everything(store, ada, "Pademelon")
    reader = sqlite3.connect(file, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM attempts").fetchone()

    assert store.keeping.delete_student(ada.id)
    assert not store.outage and of(store, ada) == ()
    reader.execute("ROLLBACK")
    reader.close()
    store.keeping.purge(NOW)

    assert b"Pademelon" not in bytes_of(tmp_path)


def test_what_a_server_could_not_empty_before_it_was_killed_is_emptied_at_the_next_start(tmp_path: Path) -> None:
    """Also where it is not yet time to delete what is too old."""
    file = tmp_path / "class.sqlite"
    killed = Store(file)
    ada = join(killed, new_class(killed))
    everything(killed, ada, "Pademelon")
    assert killed.keeping.due(NOW, timedelta(hours=1))
    reader = sqlite3.connect(file, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM attempts").fetchone()
    assert killed.keeping.delete_student(ada.id)
    reader.close()
    assert b"Pademelon" in bytes_of(tmp_path)

    with retaining(Store(file).keeping, timedelta(hours=1), lambda: NOW):
        for _ in range(500):
            if b"Pademelon" not in bytes_of(tmp_path):
                break
            threading.Event().wait(0.02)

    assert b"Pademelon" not in bytes_of(tmp_path)
