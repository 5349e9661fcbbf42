"""How long things are kept, how they go, and what is handed out of them; and who is not kept at all."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from page_fakes import BROKEN, broken, shown, whole
from sqlalchemy import Connection, select

from tutor_app.classroom import clock
from tutor_app.classroom.approvals import State
from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.people import Class, Joined, Student
from tutor_app.classroom.retention import retaining
from tutor_app.classroom.roles import Role
from tutor_app.classroom.schema import ATTEMPTS, CLASSES, OF_ATTEMPTS, STUDENTS, TABLES
from tutor_app.classroom.scope import Scope
from tutor_app.classroom.store import Policy, Store, Visitor
from tutor_app.classroom.stored import Attempt
from tutor_app.openid.words import Words
from tutor_app.pages.essence import code_lines
from tutor_app.pages.server.serving import serving
from tutor_app.settings import Settings

NOW = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)


@dataclass
class Time:
    """What the clock says."""

    now: datetime = NOW


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    """A clock that a test can set."""
    found = Time()
    monkeypatch.setattr(clock, "now", lambda: clock.row(found.now))
    return found


@pytest.fixture
def store(where: Path | str, time: Time) -> Store:
    """An empty store, of which links work for long."""
    return Store(where, link_life=timedelta(days=365))


def new_class(store: Store, days: int = 30) -> Class:
    """A class whose attempts are kept for so many days."""
    found = store.people.new_class("7b", retention=days)
    assert found is not None
    return found


def join(store: Store, group: Class, name: str = "", *, stored: bool = True) -> Student:
    """A new student."""
    found = store.people.join(group.id, name, stored=stored)
    assert isinstance(found, Joined)
    return found.student


def everything(store: Store, who: Student | None, word: str) -> int:
    """An attempt with something in every table that can be about one; each text holds the ``word``."""
    number = store.attempts.record(
        Visitor(visit=word, student=None if who is None else who.id),
        broken(whole(), program=f"{BROKEN}print('{word}')\n", said=f"{word} is told."),
    )
    assert number is not None
    store.attempts.opine(number, helpful=True)
    store.attempts.reveal(number, "repair")
    assert store.grading.grade(number, f"calibration {word}"[:40], right=True)
    assert store.links.make(number) is not None
    assert store.approvals.hold(number)
    assert store.approvals.judge(number, State.EDITED, text=f"{word} is edited.")
    question = store.questions.ask(f"Why {word}?", student=None if who is None else who.id, attempt=number)
    assert question is not None
    assert store.questions.answer(question.id, f"Because of {word}.", None if who is None else who.class_id)
    return number


def left(store: Store) -> dict[str, int]:
    """How many rows there are in each table that has any."""
    with store._database.reading() as connection:
        counts = {name: len(connection.execute(select(table)).all()) for name, table in TABLES.tables.items()}
    return {name: count for name, count in counts.items() if count}


def of(store: Store, student: Student) -> tuple[Attempt, ...]:
    """The attempts of a student."""
    return tuple(one for one in store.attempts.recent(scope=Scope(class_id=student.class_id)) if one.student_id == student.id)


def texts(connection: Connection) -> Iterator[str]:
    """Everything that stands in the tables."""
    for table in TABLES.sorted_tables:
        for row in connection.execute(select(table)):
            yield from map(str, row)


def test_every_table_about_an_attempt_is_filled_by_these_tests(store: Store) -> None:
    """A table that is added to the store must be thought of here."""
    everything(store, join(store, new_class(store)), "Pademelon")

    assert {table.name for table in OF_ATTEMPTS} < set(left(store))


def test_what_is_older_than_its_class_keeps_goes_with_all_that_belongs_to_it(store: Store, time: Time) -> None:
    """The rest of the class stays, and so does what other classes keep for longer."""
    short, long = new_class(store, 10), new_class(store, 100)
    ada, bob = join(store, short), join(store, long)
    everything(store, ada, "Bandicoot")
    everything(store, bob, "other")
    time.now += timedelta(days=9)
    new = everything(store, ada, "new")
    time.now += timedelta(days=2)

    assert store.keeping.purge(time.now) > 0

    assert [attempt.id for attempt in of(store, ada)] == [new]
    assert len(of(store, bob)) == 1
    assert {table.name: left(store)[table.name] for table in OF_ATTEMPTS} == {table.name: 2 for table in OF_ATTEMPTS}
    assert store.people.students(short.id) == (ada,)
    with store._database.reading() as connection:
        assert not [text for text in texts(connection) if "Bandicoot" in text]
    assert store.keeping.purge(time.now) == 0


def test_a_new_question_outlives_the_old_attempt_that_it_is_about(store: Store, time: Time) -> None:
    """It waits for its answer, without the program."""
    group = new_class(store, 10)
    ada = join(store, group)
    number = store.attempts.record(Visitor(visit="visit", student=ada.id), shown())
    time.now += timedelta(days=9, hours=23)
    asked = store.questions.ask("Why?", student=ada.id, attempt=number)
    assert asked is not None and asked.attempt == number
    time.now += timedelta(hours=2)

    assert store.keeping.purge(time.now) == 1

    assert of(store, ada) == ()
    assert store.questions.waiting(group.id) == (replace(asked, attempt=None),)
    assert store.people.students(group.id) == (ada,)


def test_a_student_of_whom_nothing_is_left_goes_too(store: Store, time: Time) -> None:
    """A name is kept no longer than what was done under it; who joined lately stays."""
    group = new_class(store, 10)
    join(store, group, "Ada")
    time.now += timedelta(days=11)
    bob = join(store, group, "Bob")

    store.keeping.purge(time.now)

    assert store.people.students(group.id) == (bob,)


def test_without_a_class_the_server_says_how_long(where: Path | str, time: Time) -> None:
    """Thirty days unless it is started with another number, or with none."""
    store = Store(where)
    everything(store, None, "Pademelon")
    time.now += timedelta(days=31)

    assert Store(where, retention=None).keeping.purge(time.now) in {0, 1}  # the link may be too old
    assert len(store.attempts.recent()) == 1
    assert store.keeping.purge(time.now) > 0
    assert left(store) == {}


def test_what_is_over_goes_with_it(store: Store, time: Time) -> None:
    """A log-in that was ended, a session, a sign-in and a launch under way, a guess: each when its time has come, not before."""
    time.now = now = datetime.now(UTC)
    account = store.accounts.make("ada", Role.INSTRUCTOR)
    assert account is not None
    assert store.sessions.begin(account.id)
    store.guesses("code").tell("abcde", wrong=True)
    store.keys.end("a note", (now + timedelta(hours=12)).timestamp())
    assert Words(store.database, "state", timedelta(minutes=10)).give({}) is not None
    over = {"sessions", "guesses", "log_outs", "words"}

    store.keeping.purge(now)
    assert over <= set(left(store))
    store.keeping.purge(now + timedelta(minutes=16))
    assert over & set(left(store)) == {"sessions", "log_outs"}
    store.keeping.purge(now + timedelta(days=2))
    assert not over & set(left(store))


def test_one_of_several_processes_purges(store: Store, where: Path | str) -> None:
    """The others find that it is done, until it is due again."""
    other, hour = Store(where), timedelta(hours=1)

    assert [each.keeping.due(NOW, hour) for each in (store, other, store)] == [True, False, False]
    assert [each.keeping.due(NOW + hour, hour) for each in (other, store)] == [True, False]


def test_a_clock_that_was_wrong_for_a_while_does_not_end_the_purges(store: Store) -> None:
    """What was done in a far future is due again once the clock is right."""
    hour = timedelta(hours=1)
    assert store.keeping.due(NOW + timedelta(days=400), hour)

    assert [store.keeping.due(NOW, hour) for _ in range(2)] == [True, False]


def test_processes_that_come_at_once_do_not_collide(where: Path | str, time: Time) -> None:
    """Exactly one of them is told to purge."""
    stores = [Store(where) for _ in range(6)]
    found: list[bool] = []
    barrier = threading.Barrier(len(stores))

    def ask(store: Store) -> None:
        barrier.wait()
        while True:
            try:
                found.append(store.keeping.due(NOW, timedelta(hours=1)))
                return
            except Unavailable:  # the file was locked for longer than anybody waits
                continue

    threads = [threading.Thread(target=ask, args=(store,)) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(found) == [False] * 5 + [True]


def test_the_server_purges_by_itself(store: Store, time: Time) -> None:
    """At its start, and again and again as long as it runs; then it ends at once."""
    group = new_class(store, 10)
    everything(store, join(store, group), "Bandicoot")
    later = threading.Event()

    def now() -> datetime:
        later.set()
        return NOW + timedelta(days=20)

    with retaining(store.keeping, timedelta(milliseconds=20), now):
        for _ in range(500):
            if not store.attempts.recent() and set(left(store)) == {"classes", "chores"}:
                break
            later.wait(0.02)

    assert set(left(store)) == {"classes", "chores"}
    assert not [thread for thread in threading.enumerate() if thread.name == "retention"]


def test_a_clock_that_jumps_deletes_nothing_while_it_may_be_set_right(store: Store, time: Time) -> None:
    """Forward by a year and back before the next round: everything is still there."""
    group = new_class(store, 10)
    everything(store, join(store, group), "Bandicoot")
    before, rounds = left(store), threading.Event()
    times = iter([timedelta(), timedelta(days=365), timedelta(), timedelta(seconds=1)])

    def now() -> datetime:
        passed = next(times, None)
        if passed is None:
            rounds.set()
        return NOW + (passed or timedelta())

    with retaining(store.keeping, timedelta(milliseconds=20), now):
        assert rounds.wait(60)

    assert {name: count for name, count in left(store).items() if name != "chores"} == before


def test_a_server_that_starts_deletes_what_is_too_old(tmp_path: Path, time: Time) -> None:
    """Nobody has to think of it: it is part of what the server is."""
    time.now = datetime.now(UTC) - timedelta(days=8)
    everything(Store(tmp_path / "surefix.sqlite"), None, "Bandicoot")
    with serving(Settings(data_folder=tmp_path, retention_days=7)) as service:
        for _ in range(500):
            if not service.store.attempts.recent():
                break
            threading.Event().wait(0.02)

        assert service.store.attempts.recent() == ()


def test_the_server_forgets_what_it_worked_out_of_programs(store: Store) -> None:
    """Each time that it purges."""
    (line,) = code_lines("age = 12\n")
    assert code_lines("age = 12\n")[0] is line

    with retaining(store.keeping, every=timedelta(milliseconds=1)):
        for _ in range(1000):
            if code_lines("age = 12\n")[0] is not line:
                break
            threading.Event().wait(0.01)

    assert code_lines("age = 12\n")[0] is not line


def test_a_database_that_fails_ends_no_retention(tmp_path: Path, time: Time) -> None:
    """The next time will come."""
    file = tmp_path / "class.sqlite"
    store = Store(file)
    everything(store, None, "Bandicoot")
    times: list[datetime] = []

    def now() -> datetime:
        times.append(NOW)
        if len(times) == 2:
            raise RuntimeError("in the middle")
        return NOW + timedelta(days=40 + len(times))

    file.rename(tmp_path / "away")
    file.mkdir()
    with retaining(store.keeping, timedelta(milliseconds=10), now):
        while len(times) < 4:
            threading.Event().wait(0.01)
        file.rmdir()
        (tmp_path / "away").rename(file)
        before = len(times)
        while store.attempts.recent() and len(times) < before + 500:
            threading.Event().wait(0.01)

    assert store.attempts.recent() == ()


def test_deleting_a_student_takes_all_of_one_and_nothing_of_others(store: Store) -> None:
    """In the same class and in none."""
    group = new_class(store)
    ada, bob = join(store, group, "Numbat"), join(store, group, "Bob")
    everything(store, ada, "Pademelon")
    kept = everything(store, bob, "Wombat"), everything(store, None, "Dingo")

    assert store.keeping.delete_student(ada.id)

    assert store.people.students(group.id) == (bob,)
    assert {table.name: left(store)[table.name] for table in OF_ATTEMPTS} == {table.name: 2 for table in OF_ATTEMPTS}
    with store._database.reading() as connection:
        assert not [text for text in texts(connection) if "Pademelon" in text or "Numbat" in text]
        assert tuple(connection.execute(select(ATTEMPTS.c.id).order_by(ATTEMPTS.c.id)).scalars()) == kept


def test_deleting_a_class_takes_all_of_it_and_nothing_of_others(store: Store) -> None:
    """Students, decisions and the class itself go too."""
    group, other = new_class(store), new_class(store)
    everything(store, join(store, group, "Numbat"), "Pademelon")
    everything(store, join(store, other, "Bob"), "Wombat")
    for class_id in (group.id, other.id, None):
        store.decisions.decide(Policy(deepest=2), class_id)

    assert store.keeping.delete_class(group.id)

    assert [one.id for one in store.people.classes(archived=True)] == [other.id]
    counts = left(store)
    assert {table.name: counts[table.name] for table in (*OF_ATTEMPTS, STUDENTS, CLASSES)} == {
        table.name: 1 for table in (*OF_ATTEMPTS, STUDENTS, CLASSES)
    }
    assert counts["decisions"] == 2


def test_numbers_of_what_was_deleted_are_not_given_again(store: Store) -> None:
    """Who remembers a student, a class, a question or an attempt by its number never reaches another one by it."""
    group = new_class(store)
    ada = join(store, group)
    number, question = everything(store, ada, "Pademelon"), store.questions.ask("Why?", student=ada.id)
    assert question is not None
    assert store.glances.today(group.id, NOW).seats

    assert store.keeping.delete_class(group.id)
    other = new_class(store)
    bob = join(store, other)
    asked = store.questions.ask("How?", student=bob.id)

    assert other.id > group.id and bob.id > ada.id
    assert asked is not None and asked.id > question.id
    assert everything(store, bob, "Wombat") > number
    assert store.attempts.begin(Visitor(visit="visit", student=ada.id), BROKEN) is None
    assert not store.glances.today(group.id, NOW).seats


def test_two_servers_on_one_database_give_no_number_twice(store: Store, where: Path | str) -> None:
    """Not even where one of them has deleted what the other one counts from."""
    other = Store(where)
    group = new_class(store)
    ada, bob = join(store, group), join(store, group)
    first = store.attempts.begin(Visitor(visit="one", student=ada.id), BROKEN)
    assert first is not None and store.keeping.delete_student(ada.id)

    second = other.attempts.begin(Visitor(visit="two", student=bob.id), "x = 1\n")

    assert second is not None and second > first
    assert not store.attempts.finish(first, shown())
    assert [attempt.program for attempt in other.attempts.unfinished(scope=Scope(class_id=group.id))] == ["x = 1\n"]


def test_what_is_decided_for_a_class_that_was_deleted_is_not_kept(store: Store) -> None:
    """It waits for no other class, and is no outage."""
    group = new_class(store)
    store.keeping.delete_class(group.id)

    store.decisions.decide(Policy(helping=False), group.id)

    assert not store.outage and not store.decisions._unkept
    assert store.decisions.policy(new_class(store).id) == Policy()


def test_a_check_that_ends_after_its_student_was_deleted_leaves_nothing(store: Store) -> None:
    """There is no attempt any more that it could belong to."""
    ada = join(store, new_class(store))
    visitor = Visitor(visit="visit", student=ada.id)
    number = store.attempts.begin(visitor, BROKEN)
    assert number is not None
    store.keeping.delete_student(ada.id)

    assert not store.attempts.finish(number, shown())
    assert store.attempts.record(visitor, shown()) is None
    assert set(left(store)) == {"classes"}
    assert not store.outage


def test_the_export_of_a_student_has_everything_that_is_kept(store: Store) -> None:
    """Every value of every row about the student is in it, and nothing of anybody else."""
    group = new_class(store)
    ada, bob = join(store, group, "Numbat"), join(store, group, "Bob")
    numbers = [everything(store, ada, "Pademelon") for _ in range(3)]
    store.questions.ask("Without a program", student=ada.id)
    everything(store, bob, "Wombat")

    text = store.keeping.export_student(ada.id)

    found = json.loads(text)
    assert [attempt["id"] for attempt in found["student"]["attempts"]] == numbers
    assert len(found["student"]["questions"]) == 4
    assert "Wombat" not in text and "Bob" not in text
    with store._database.reading() as connection:
        assert missing(connection, found, ada.id) == []
    with pytest.raises(KeyError):
        store.keeping.export_student(999)


def missing(connection: Connection, exported: dict[str, object], student: int) -> list[str]:
    """What stands in a table about the student, or about the class, and not in the export."""
    known = set(map(str, leaves(exported)))
    numbers = connection.execute(select(ATTEMPTS.c.id).where(ATTEMPTS.c.student_id == student)).scalars().all()
    rows = [row for table in OF_ATTEMPTS for row in connection.execute(select(table).where(table.c.attempt.in_(numbers)))]
    rows += connection.execute(select(ATTEMPTS).where(ATTEMPTS.c.student_id == student)).all()
    rows += connection.execute(select(STUDENTS).where(STUDENTS.c.id == student)).all()
    return [
        f"{name}: {value}"
        for row in rows
        for name, value in row._mapping.items()
        if not (name == "feedback" and json.loads(value) in list(parts(exported)))
        and str(clock.known(value).isoformat() if isinstance(value, datetime) else value) not in known
    ]


def parts(value: object) -> Iterator[object]:
    """A value of JSON and everything in it."""
    yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from parts(inner)


def leaves(value: object) -> Iterator[object]:
    """Everything in a value of JSON that has nothing in it."""
    return (part for part in parts(value) if not isinstance(part, dict | list))


def test_the_export_of_a_class_has_every_student_and_decision(store: Store) -> None:
    """With all that is kept of each; other classes are not in it."""
    group, other = new_class(store), new_class(store)
    ada, bob = join(store, group, "Numbat"), join(store, group, "Bob")
    for who in (ada, bob):
        everything(store, who, "Pademelon")
    everything(store, join(store, other, "Eve"), "Wombat")
    store.decisions.decide(Policy(deepest=2), group.id)
    store.decisions.decide(Policy(deepest=3))

    text = store.keeping.export_class(group.id)

    found = json.loads(text)
    assert found["class"]["code"] == group.code
    assert [student["name"] for student in found["students"]] == ["Numbat", "Bob"]
    assert [decision["deepest"] for decision in found["decisions"]] == [2]
    assert "Wombat" not in text and "Eve" not in text
    with store._database.reading() as connection:
        assert missing(connection, found, ada.id) == missing(connection, found, bob.id) == []
    with pytest.raises(KeyError):
        store.keeping.export_class(999)


def test_of_who_does_not_want_it_nothing_is_kept(store: Store) -> None:
    """The attempt has no number, and without one nothing can be kept of it; the name in the class is all."""
    ada = join(store, new_class(store), stored=False)
    before = left(store)

    for visitor in (Visitor(visit="visit", student=ada.id), Visitor(visit="visit", stored=False)):
        assert store.attempts.begin(visitor, BROKEN) is None
        assert store.attempts.record(visitor, shown()) is None

    assert left(store) == before == {"classes": 1, "students": 1}
    assert not store.outage


def test_who_changes_their_mind_is_stored_from_then_on_or_no_more(store: Store) -> None:
    """What the database says counts, whatever a page remembers."""
    ada = join(store, new_class(store))
    visitor = Visitor(visit="visit", student=ada.id)
    first = store.attempts.record(visitor, shown())

    assert store.people.store_programs(ada.id, stored=False)
    assert store.attempts.record(visitor, shown()) is None
    assert store.people.store_programs(ada.id, stored=True)
    second = store.attempts.record(visitor, shown())

    assert [attempt.id for attempt in of(store, ada)] == [second, first]
    assert all(attempt.class_id == ada.class_id for attempt in of(store, ada))


def test_nothing_more_is_kept_of_who_does_not_want_it_any_more(store: Store) -> None:
    """Neither of a check that goes on, nor of what is done with one that was kept; what was there before stays."""
    group = new_class(store)
    ada = join(store, group)
    kept, begun = everything(store, ada, "Pademelon"), store.attempts.begin(Visitor(visit="visit", student=ada.id), BROKEN)
    before = left(store)
    assert begun is not None and store.people.store_programs(ada.id, False)

    assert not store.attempts.finish(begun, shown())
    store.attempts.opine(kept, helpful=False)
    store.attempts.reveal(kept, "use")
    assert store.links.make(kept) is None
    assert not store.approvals.hold(begun)

    assert left(store) == before and not store.outage


def test_an_attempt_belongs_to_the_class_of_its_student(store: Store) -> None:
    """It cannot be told otherwise."""
    group, other = new_class(store), new_class(store)
    number = store.attempts.record(Visitor(visit="visit", student=join(store, group).id), shown())

    assert number is not None
    assert store.attempts.attempt(number, group.id) is not None
    assert store.attempts.attempt(number, other.id) is None
    assert store.attempts.recent() == ()
