"""A database server in the place of a file: its tables go up and down, and its outages are told like a file's."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from page_fakes import partly, shown
from places import schema
from sqlalchemy import create_engine, inspect, select, text

from tutor_app.classroom.migrations import BASE, HEAD, go_back, known, migrate, revision
from tutor_app.classroom.schema import TABLES
from tutor_app.classroom.store import Policy, Store

pytestmark = pytest.mark.database


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
    other.dispose()

    with store.database.writing() as connection, other.connect() as watching:
        pid = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
        assert watching.execute(state, {"pid": pid}).scalar_one() == "idle in transaction"
    other.dispose()
    assert store.decisions.policy().precision == 0.6
