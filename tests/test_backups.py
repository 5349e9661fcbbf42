"""Backup and restore, rehearsed: a copy answers every question as the database did; one of an earlier version is brought up."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from filled_store import filled
from page_fakes import shown
from places import PLACES, database
from sqlalchemy import create_engine, select, text

from tutor_app.classroom.backups import backup, restore
from tutor_app.classroom.migrations import HEAD, go_back, known
from tutor_app.classroom.schema import TABLES
from tutor_app.classroom.scope import Scope
from tutor_app.classroom.store import Store
from tutor_app.errors import SettingsError, SurefixError
from tutor_app.openid.lti.tool import Tool


@pytest.fixture(params=PLACES)
def whole(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path | str]:
    """A whole database, which a dump takes as one."""
    if request.param == "file":
        yield tmp_path / "surefix.sqlite"
        return
    with database() as url:
        yield url


def answers(store: Store, student: str, link: str) -> dict[str, Any]:
    """What every question to the store comes to, and every row of every table."""
    (one,) = store.people.classes(archived=True)
    mina = store.people.student(student)
    assert mina is not None
    scopes = (Scope(), Scope(class_id=one.id))
    with store.database.reading() as connection:
        rows = {name: [tuple(row) for row in connection.execute(select(table))] for name, table in TABLES.tables.items()}
    recent = [store.attempts.recent(scope=scope) for scope in scopes]
    return {
        "classes": (one, store.people.students(one.id), mina),
        "attempts": (recent, [store.attempts.unfinished(scope=scope) for scope in scopes], store.links.opened(link)),
        "decisions": [(store.decisions.policy(of), store.decisions.log(of)) for of in (None, one.id)],
        "grades": (store.grading.grades("made", one.id), store.grading.graded()),
        "questions": (store.questions.of_student(mina.id), store.questions.waiting(one.id), store.waiting(one.id)),
        "approvals": [store.approvals.of(attempt.id) for attempt in recent[1]],
        "lessons": [store.lessons.lesson(scope) for scope in scopes],
        "exports": [line for line in store.keeping.export_class(one.id).splitlines() if '"made"' not in line[:8]],
        "assignments": store.assignments.of_class(one.id),
        "platforms": (Tool(store.database).platforms.all(), Tool(store.database).contexts.of_class(one.id)),
        "people": (store.accounts.everybody(), store.teaching.teachers(one.id)),
        "keys": (store.keys.key("log-in"), store.keys.ended("somebody")),
        "rows": {name: sorted(found, key=repr) for name, found in rows.items()},
    }


def emptied(where: Path | str) -> None:
    """The database is lost."""
    if isinstance(where, Path):
        for ending in ("", "-wal", "-shm"):
            where.with_name(where.name + ending).unlink(missing_ok=True)
        return
    engine = create_engine(where)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()


def test_what_was_lost_answers_as_before_when_it_is_put_back(whole: Path | str, tmp_path: Path) -> None:
    """Every question to the store, every row of every table; and it goes on with new numbers."""
    copy = tmp_path / "copy"
    store, student, link = filled(whole)
    before = answers(store, student, link)
    assert all(before["rows"].values()), [name for name, rows in before["rows"].items() if not rows]
    backup(whole, copy)
    assert copy.stat().st_mode & 0o077 == 0
    del store
    emptied(whole)
    assert Store(whole).people.classes() == ()

    restore(copy, whole)

    again = Store(whole)
    assert answers(again, student, link) == before
    assert (again.attempts.record("later", shown()) or 0) > max(attempt.id for attempt in before["attempts"][0][1])


@pytest.mark.parametrize("revision", known()[1:])
def test_a_copy_of_an_earlier_version_is_brought_up(whole: Path | str, tmp_path: Path, revision: str) -> None:
    """Restored beside a newer program: its rows are there, and what it could not know of is as if it had just begun."""
    copy = tmp_path / "copy"
    store, _, _ = filled(whole)
    programs = sorted(attempt.program for attempt in store.attempts.recent(scope=Scope()))
    store.database.change(lambda connection: go_back(connection, revision))
    backup(whole, copy)
    del store
    emptied(whole)

    restore(copy, whole)

    again = Store(whole)
    assert again.database.standing() == HEAD
    scopes = [Scope(), *(Scope(class_id=one.id) for one in again.people.classes(archived=True))]
    kept = [attempt.program for scope in scopes for attempt in again.attempts.recent(scope=scope)]
    assert set(programs) <= set(kept)


def test_what_is_no_copy_replaces_nothing(whole: Path | str, tmp_path: Path) -> None:
    """Nor does a copy overwrite a file; the database is as it was."""
    store, student, link = filled(whole)
    before = answers(store, student, link)
    (tmp_path / "no").write_text("no copy")

    with pytest.raises(SurefixError):
        restore(tmp_path / "no", whole)
    with pytest.raises(SettingsError):
        backup(whole, tmp_path / "no")

    assert answers(Store(whole), student, link) == before
    assert replace(before["classes"][2]) == before["classes"][2]


def test_no_list_of_processes_shows_the_password(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """PostgreSQL's programs get it in their environment, which nobody else can read."""
    commands: list[tuple[list[str], dict[str, str]]] = []

    def run(command: list[str], *, env: dict[str, str], **_: object) -> subprocess.CompletedProcess[str]:
        commands.append((command, env))
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr("tutor_app.classroom.backups.shutil.which", lambda name: name)
    monkeypatch.setattr("tutor_app.classroom.backups.subprocess.run", run)
    url = "postgresql+psycopg://surefix:hush@database/surefix"
    backup(url, tmp_path / "copy")
    restore(tmp_path / "copy", url)

    assert [command[0] for command, _ in commands] == ["pg_dump", "pg_restore"]
    assert all("hush" not in " ".join(command) and env["PGPASSWORD"] == "hush" for command, env in commands)
