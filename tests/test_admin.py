"""``surefix admin``: classes, storage, keys and the database from the command line, and what it leaves alone unasked."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest
from page_fakes import shown
from pydantic import SecretStr
from typer.testing import CliRunner, Result

from tutor_app.classroom.log_ins import LogIns
from tutor_app.classroom.people import Joined
from tutor_app.classroom.store import Store, Visitor
from tutor_app.commands.cli import app
from tutor_app.errors import SettingsError


@pytest.fixture(autouse=True)
def _named(where: Path | str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings name the place of the test."""
    if isinstance(where, Path):
        monkeypatch.setenv("SUREFIX_DATA_FOLDER", str(where.parent))
    else:
        monkeypatch.setenv("SUREFIX_DATABASE_URL", where)


@pytest.fixture
def store(where: Path | str) -> Store:
    """The same database."""
    return Store(where.parent / "surefix.sqlite" if isinstance(where, Path) else where)


def run(*words: str, said: str = "") -> Result:
    """What came of the command, for somebody who answers."""
    return CliRunner().invoke(app, ["admin", *words], input=said)


def listed(*words: str) -> dict[str, dict[str, object]]:
    """The classes by their codes."""
    return {row["code"]: row for row in json.loads(run("classes", "list", "--json", *words).stdout)}


def test_a_class_is_made_closed_archived_and_deleted(store: Store) -> None:
    """Each is what the pages do, and deleting asks first."""
    code = run("classes", "new", "9b computing", "--days", "90").stdout.strip()
    one = store.people.class_by_code(code)
    assert one is not None and (one.name, one.retention, one.open) == ("9b computing", 90, True)
    student = store.people.join(one.id, "Mina")
    assert isinstance(student, Joined)
    store.attempts.record(Visitor(visit="v", student=student.student.id), shown())

    assert run("classes", "close", code.lower()).exit_code == 0
    assert (listed()[code]["state"], listed()[code]["students"]) == ("closed", 1)
    assert "9b computing" in run("classes", "list").stdout
    assert run("classes", "reopen", code).exit_code == 0
    assert run("classes", "archive", code).exit_code == 0
    assert code not in listed() and listed("--archived")[code]["state"] == "archived"

    for said in ("n\n", ""):
        refused = run("classes", "delete", code, said=said)
        assert refused.exit_code == 2 and "Nothing was done" in refused.stderr
    assert store.people.class_by_code(code) is not None
    assert run("classes", "delete", code, said="y\n").exit_code == 0
    assert store.people.class_by_code(code) is None and store.people.student(student.token) is None


def test_what_is_not_there_is_a_usage_error(store: Store) -> None:
    """A code of no class, days that are none, a revision that nobody knows."""
    for words in (
        ("classes", "close", "QQQQ2"),
        ("classes", "delete", "QQQQ2", "--yes"),
        ("classes", "new", "9b", "--days", "0"),
        ("retention", "--days", "5"),
        ("database", "downgrade", "nowhere", "--yes"),
    ):
        assert run(*words).exit_code == 2, words


def test_days_are_said_and_changed(store: Store) -> None:
    """Of one class, or of all and of what was made without one."""
    code = run("classes", "new", "9b").stdout.strip()

    assert run("retention", "--class", code, "--days", "7").exit_code == 0
    assert json.loads(run("retention", "--json").stdout) == {"": 30, code: 7}
    assert run("retention", "--class", code).stdout == f"{code}: 7 days\n"
    assert run("retention", "--purge").stdout == "0 rows are gone\n"


def test_another_key_ends_log_ins(store: Store) -> None:
    """After a question."""
    log_ins = LogIns(SecretStr("open sesame"), store.keys)
    note = log_ins.begin()

    assert run("keys", "rotate", said="n\n").exit_code == 2
    assert log_ins.holds(note)
    assert run("keys", "rotate", "--yes").exit_code == 0
    assert not log_ins.holds(note)


def test_the_tables_go_down_and_up(store: Store) -> None:
    """What an earlier version knows of stays; the check says where the tables are, and looking at them mends them."""
    number = store.attempts.record("visit", shown())
    assert json.loads(run("database", "check", "--json").stdout)["fine"] is True

    assert run("database", "downgrade", "numbers", "--yes").exit_code == 0
    assert store.database.standing() == "numbers"
    assert run("database", "upgrade").exit_code == 0
    assert run("database", "check").exit_code == 0
    assert [attempt.id for attempt in store.attempts.recent()] == [number]


def test_a_database_that_is_away_is_told(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    """Without its password, with what to do."""
    pytest.importorskip("psycopg", reason="the driver is an extra")
    monkeypatch.setenv("SUREFIX_DATABASE_URL", "postgresql://ada:hunter2@127.0.0.1:1/test?connect_timeout=1")
    with caplog.at_level(logging.CRITICAL):
        found = run("classes", "list")

    assert isinstance(found.exception, SettingsError)
    assert "127.0.0.1:1/test" in str(found.exception) and "hunter2" not in str(found.exception) + caplog.text
    assert "SUREFIX_DATABASE_URL" in found.exception.advice
