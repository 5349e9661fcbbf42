"""A database server in the place of a file: its tables go up and down, and its outages are told like a file's."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from page_fakes import partly, shown
from places import schema
from sqlalchemy import Connection, create_engine, insert, inspect, select, text

from tutor_app.classroom import clock
from tutor_app.classroom.assignments import Terms
from tutor_app.classroom.database import Unavailable
from tutor_app.classroom.digests import digest
from tutor_app.classroom.holding import hold
from tutor_app.classroom.migrations import BASE, HEAD, go_back, known, migrate, revision
from tutor_app.classroom.people import Class, Joined, Student
from tutor_app.classroom.roles import Role
from tutor_app.classroom.schema import ACCOUNTS, ATTEMPTS, CLASSES, OPINIONS, SESSIONS, STUDENTS, TABLES
from tutor_app.classroom.store import Policy, Store, Visitor

pytestmark = pytest.mark.database
NOW = clock.now()
Writes = Callable[[Connection, Class, Student], None]


@pytest.fixture
def url() -> Iterator[str]:
    """A part of the server of its own."""
    with schema() as found:
        yield found


def test_the_revisions_lead_to_the_tables_that_are_asked(url: str) -> None:
    """And back to an empty database."""
    engine = create_engine(url)
    with engine.begin() as connection:
        migrate(connection)
        assert revision(connection) == HEAD
        assert compare_metadata(MigrationContext.configure(connection), TABLES) == []
        go_back(connection, BASE)
        assert set(inspect(connection).get_table_names()) <= {"alembic_version"}
    engine.dispose()


def test_each_revision_goes_down_and_up_with_rows_in_place(url: str) -> None:
    """What an earlier version knows of is the same afterwards."""
    store = Store(url)
    store.decisions.decide(Policy(precision=0.6, python="3.12", remarks=False))
    number = store.attempts.record("visit", partly())
    store.grading.grade(number or 0, "made", right=True)
    before = store.attempts.recent(), store.decisions.policy(), store.grading.graded()
    engine = create_engine(url)
    for name in known()[1:]:
        with engine.begin() as connection:
            go_back(connection, name)
        with engine.begin() as connection:
            migrate(connection)
    engine.dispose()

    again = Store(url)

    assert (again.attempts.recent(), again.decisions.policy(), again.grading.graded()) == before
    with again._database.reading() as connection:
        assert connection.execute(select(TABLES.tables["outcomes"].c.nature)).scalars().all() == ["broken"]


def test_processes_that_begin_at_once_have_one_set_of_tables_and_numbers(url: str) -> None:
    """Each opens the store for itself; no attempt is lost, and no number is given twice."""
    with ThreadPoolExecutor(4) as pool:
        stores = list(pool.map(lambda _: Store(url), range(4)))
        numbers = list(pool.map(lambda n: stores[n % 4].attempts.record(f"visit {n}", shown()), range(40)))

    assert not [store.outage for store in stores if store.outage]
    assert None not in numbers and len(set(numbers)) == 40


def test_a_server_that_is_not_there_keeps_nobody_from_feedback() -> None:
    """The outage is told, and no password is in what is said of it."""
    store = Store("postgresql+psycopg://ada:hunter2@127.0.0.1:1/test?connect_timeout=1")

    assert store.outage and store.attempts.record("visit", shown()) is None
    assert store.decisions.policy() == Policy()
    assert "hunter2" not in store._database._name


def test_who_looks_something_up_holds_no_transaction_open(url: str) -> None:
    """To begin and to end one would be two more ways to the server for each question; who writes has one."""
    store, state = Store(url), text("SELECT state FROM pg_stat_activity WHERE pid = :pid")
    store.decisions.decide(Policy(precision=0.6))
    other = create_engine(url)
    with store.database.reading() as connection, other.connect() as watching:
        pid = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
        assert watching.execute(state, {"pid": pid}).scalar_one() == "idle"

    with store.database.writing() as connection, other.connect() as watching:
        pid = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
        assert watching.execute(state, {"pid": pid}).scalar_one() == "idle in transaction"
    other.dispose()
    assert store.decisions.policy().precision == 0.6


def test_a_value_that_no_column_takes_is_no_outage(url: str) -> None:
    """Nor does a deadlock begin one: whoever sends such a value keeps nothing of others from being stored."""
    store = Store(url)
    made = store.people.new_class("9b")
    assert made is not None

    assert store.assignments.make(made.id, Terms(title="Loops\0")) is None
    assert store.accounts.by_subject("an issuer", "\0") is None
    deadlock = text("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'deadlock_detected'; END $$")
    with pytest.raises(Unavailable), store.database.writing() as connection:
        connection.execute(deadlock)

    assert store.database.outages == 0


def _joined(connection: Connection, of: Class, _student: Student) -> None:
    row = {"class_id": of.id, "name": "Lea", "key": "lea", "digest": "0", "joined": NOW, "stored": True, "made_up": False}
    connection.execute(select(CLASSES).where(CLASSES.c.id == of.id).with_for_update())
    connection.execute(insert(STUDENTS).values(row))


def _checked(connection: Connection, of: Class, student: Student) -> None:
    row = {"at": NOW, "visit": "", "program": "", "size": 0, "digest": "0", "class_id": of.id, "student_id": student.id}
    connection.execute(insert(ATTEMPTS).values(row))


def _thought(connection: Connection, _of: Class, _student: Student) -> None:
    (attempt,) = connection.execute(select(ATTEMPTS.c.id)).scalars()
    connection.execute(insert(OPINIONS).values(attempt=attempt, at=NOW, helpful=True))


@pytest.mark.parametrize("what", ["class", "student"])
@pytest.mark.parametrize("write", [_joined, _checked, _thought])
def test_who_writes_meanwhile_keeps_nothing_from_being_deleted(url: str, what: str, write: Writes) -> None:
    """At another server somebody has just joined, or had a program checked, and is not done when the deletion begins."""
    store, other = Store(url), Store(url)
    of = store.people.new_class("9b")
    assert of is not None
    joined = store.people.join(of.id, "Mina")
    assert isinstance(joined, Joined)
    student = joined.student
    assert store.attempts.record(Visitor(visit="visit", student=student.id), partly())
    ways = {"class": partial(store.keeping.delete_class, of.id), "student": partial(store.keeping.delete_student, student.id)}

    with ThreadPoolExecutor(1) as pool:
        with other.database.writing() as connection:
            write(connection, of, student)
            deleting = pool.submit(ways[what])
            _wait_for_a_waiter(other)
        assert deleting.result()

    left = store.people.students(of.id)
    assert left == () if what == "class" else student not in left


@pytest.mark.parametrize("what", ["class", "purge"])
def test_nobody_waits_for_a_deletion_that_waits_for_them(url: str, what: str) -> None:
    """A student leaves with everything while the class is deleted, or what is too old is: both are done."""
    store, other = Store(url), Store(url)
    of = store.people.new_class("9b")
    assert of is not None
    joined = store.people.join(of.id, "Mina")
    assert isinstance(joined, Joined)
    student = joined.student.id
    assert store.attempts.record(Visitor(visit="visit", student=student), partly())
    years_later = datetime.now(UTC) + timedelta(days=9999)
    ways = {"class": partial(store.keeping.delete_class, of.id), "purge": partial(store.keeping.purge, years_later)}

    with ThreadPoolExecutor(1) as pool:
        with other.database.writing() as connection:
            hold(connection, STUDENTS, STUDENTS.c.id == student)
            deleting = pool.submit(ways[what])
            _wait_for_a_waiter(other)
            hold(connection, ATTEMPTS, ATTEMPTS.c.student_id == student)
        assert deleting.result()

    assert store.people.students(of.id) == ()


def test_who_signs_in_meanwhile_keeps_no_account_from_being_deleted(url: str) -> None:
    """Their session goes with it."""
    store, other = Store(url), Store(url)
    account = store.accounts.make("mina", Role.STUDENT)
    assert account is not None
    row = {"digest": "0", "account_id": account.id, "begun": NOW, "seen": NOW, "ends": NOW}

    with ThreadPoolExecutor(1) as pool:
        with other.database.writing() as connection:
            connection.execute(insert(SESSIONS).values(row))
            deleting = pool.submit(store.accounts.delete, account.id)
            _wait_for_a_waiter(other)
        assert deleting.result()

    assert store.accounts.by_id(account.id) is None


def test_a_session_that_begins_as_the_password_changes_ends_with_it(url: str) -> None:
    """The other server had looked at the old password before."""
    store, other = Store(url), Store(url)
    account = store.accounts.make("mina", Role.INSTRUCTOR, password="the first of all")
    assert account is not None
    row = {"digest": digest("a word"), "account_id": account.id, "begun": NOW, "seen": NOW, "ends": NOW + timedelta(days=1)}

    with ThreadPoolExecutor(1) as pool:
        with other.database.writing() as connection:
            connection.execute(select(ACCOUNTS).where(ACCOUNTS.c.id == account.id).with_for_update(read=True))
            connection.execute(insert(SESSIONS).values(row))
            changing = pool.submit(store.accounts.set_password, account.id, "nine quiet herons on a pier")
            _wait_for_a_waiter(other)
        assert changing.result()

    assert store.sessions.of("a word") is None


def _wait_for_a_waiter(store: Store) -> None:
    """Return once somebody waits for a lock on the server, or after a while where nobody has to."""
    waiting = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
    for _ in range(30):
        with store.database.reading() as connection:
            if connection.execute(waiting).scalar_one():
                return
        time.sleep(0.05)
